"""Robustness: every amount is scored on all images, and at rest it is the plain accuracy."""

import numpy as np
import pytest

from core.config import RunConfig
from core.data.dataset import Split
from core.data.synthetic.digits import make_digits
from core.insight.robustness import NOISE, amounts_of, changed, rest_of, robustness
from core.insight.why import WAYS
from core.network import Network

IMAGES, LABELS = make_digits(3, 40)
NETWORKS = [Network.fresh(RunConfig(sizes=(784, 8, 10), seed=seed)) for seed in (1, 2)]


@pytest.mark.parametrize("way", WAYS)
def test_a_set_is_changed_as_each_of_its_images_is(way: str) -> None:
    at = 3
    amount = float(WAYS[way].amounts[at])
    found = changed(IMAGES, way, amount)
    for image, here in zip(IMAGES[:5], found[:5], strict=True):
        assert here.tolist() == WAYS[way].images(image.reshape(28, 28))[at].ravel().tolist()


@pytest.mark.parametrize("way", [*WAYS, NOISE])
def test_at_rest_nothing_is_changed(way: str) -> None:
    assert rest_of(way) in amounts_of(way)
    assert np.abs(changed(IMAGES, way, rest_of(way)).astype(int) - IMAGES).max() <= 1


def test_noise_has_the_deviation_asked_for_and_repeats() -> None:
    grey = np.full((20, 784), 128, np.uint8)
    found = changed(grey, NOISE, 0.1)
    assert found.std() == pytest.approx(25.5, rel=0.03)
    assert changed(grey, NOISE, 0.1).tolist() == found.tolist()


def test_each_network_has_its_own_curves() -> None:
    curves = dict(robustness(NETWORKS, Split(IMAGES, LABELS)))
    assert list(curves) == [*WAYS, NOISE]
    for way, found in curves.items():
        assert found.shape == (2, len(amounts_of(way)))
        at = int(np.abs(amounts_of(way) - rest_of(way)).argmin())
        plain = [np.mean(network.digits(IMAGES) == LABELS) for network in NETWORKS]
        assert found[:, at] == pytest.approx(plain, abs=0.05)


def test_cancelled_it_ends() -> None:
    assert list(robustness(NETWORKS, Split(IMAGES, LABELS), lambda: True)) == []
