"""Robustness: accuracy of networks on digits that are shifted, scaled, turned, thickened or covered with noise."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from core.data.dataset import Split
from core.ink import FIELD_PX
from core.insight.why import WAYS
from core.linalg.arrays import Array, Bytes
from core.network import INK, Network

NOISE = "noise"
NOISE_AMOUNTS = np.arange(9) / 10
"""Standard deviations of the noise, with full ink as 1."""


def amounts_of(way: str) -> Array:
    """Return the amounts, (n,), increasing, of one of WAYS or NOISE."""
    return NOISE_AMOUNTS if way == NOISE else WAYS[way].amounts


def unit_of(way: str) -> str:
    """Return the unit of these amounts, "" for a factor."""
    return "σ" if way == NOISE else WAYS[way].unit


def rest_of(way: str) -> float:
    """Return the amount that changes nothing."""
    return 0.0 if way == NOISE else WAYS[way].rest


def changed(images: Bytes, way: str, amount: float) -> Bytes:
    """Return images (N, 784) all changed by one amount; the same ones for equal arguments."""
    if way == NOISE:
        noise = np.random.default_rng(0).standard_normal(images.shape, np.float32)
        return np.clip(np.rint(images + np.float32(amount * INK) * noise), 0, INK).astype(np.uint8)
    pictures = images.reshape(-1, FIELD_PX, FIELD_PX)
    return WAYS[way].each(pictures, np.full(len(pictures), amount)).reshape(images.shape)


@np.errstate(all="ignore")  # of a network that has blown up
def robustness(
    networks: Sequence[Network], split: Split, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[tuple[str, Array]]:
    """Yield each way and the accuracy, (M, n), 0..1, of each network at each of its amounts; ends when cancelled."""
    for way in (*WAYS, NOISE):
        found = np.zeros((len(networks), len(amounts_of(way))))
        for at, amount in enumerate(amounts_of(way).tolist()):
            if cancelled():
                return
            images = changed(split.images, way, amount)
            found[:, at] = [float((network.digits(images) == split.labels).mean()) for network in networks]
        yield way, found
