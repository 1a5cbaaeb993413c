"""Ways to change a digit that keep its label: shift, scale, rotate, thicken, add noise, each by an amount."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.data.augment.noise import noisy
from core.data.augment.sampling import STEPS, Sampler, sample_alike
from core.data.augment.thickness import thickened
from core.ink import FIELD_PX, FRAME_PX
from core.linalg.arrays import Array, Bytes

Move = Callable[[Array], tuple[Array, Array]]
ChangeInk = Callable[[Bytes, Array], Bytes]


@dataclass(frozen=True, slots=True)
class Way:
    """Way to change a digit. amounts: (n,), increasing, with `rest`, which changes nothing; unit: "" for a factor.

    move(amounts): the map x -> M x + t of a position x from the middle: M (n, 2, 2), t (n, 2) in pixels of the 28x28, x
    to the right and y down. change_ink(images, amounts): makes other ink in its place
    instead.
    """

    name: str
    unit: str
    rest: float
    amounts: Array
    move: Move
    change_ink: ChangeInk | None = None

    @property
    def at_rest(self) -> int:
        """Index of the amount that changes nothing."""
        return int(np.abs(self.amounts - self.rest).argmin())

    def images(self, image: Bytes) -> Bytes:
        """Return a picture (side, side) changed by each amount: (n, side, side). Ink that leaves it is lost."""
        copies = np.repeat(image[None], len(self.amounts), axis=0)
        if self.change_ink:
            return self.change_ink(copies, self.amounts)
        Sampler(len(copies), len(image)).sample(copies, self._places(self.amounts, len(image)), copies)
        return copies

    def changed(self, images: Bytes, amount: float) -> Bytes:
        """Return pictures (m, side, side) all changed by one amount."""
        if self.change_ink:
            return self.change_ink(images, np.full(len(images), amount))
        return sample_alike(images, self._places(np.array([amount]), images.shape[1])[:, 0])

    def paths(self, points: Array) -> Array:
        """Return points (P, 2) of a drawing changed by each amount: (n, P, 2). Its box counts as 20 pixels."""
        low, high = points.min(axis=0), points.max(axis=0)
        matrices, shifts = self.move(self.amounts)
        unit = float((high - low).max()) / FRAME_PX
        moved: Array = (points - (low + high) / 2) @ matrices.swapaxes(1, 2) + (low + high) / 2
        return moved + shifts[:, None] * unit

    def _places(self, amounts: Array, side: int) -> Array:
        """Return the source position of each pixel of the new pictures, in the sampler's steps: (2, n, side²)."""
        matrices, shifts = self.move(amounts)
        middle = (side - 1) / 2
        rows, columns = np.indices((side, side)).reshape(2, -1) - middle
        here = np.stack([columns, rows]) - shifts[:, :, None]
        there: Array = (np.linalg.inv(matrices) @ here + (middle + 1)) * STEPS
        return np.rint(there).swapaxes(0, 1)


def _identity(count: int) -> tuple[Array, Array]:
    return np.tile(np.eye(2), (count, 1, 1)), np.zeros((count, 2))


def _shifted(amounts: Array) -> tuple[Array, Array]:
    matrices, shifts = _identity(len(amounts))
    shifts[:, 0] = amounts
    return matrices, shifts


def _scaled(amounts: Array) -> tuple[Array, Array]:
    matrices, shifts = _identity(len(amounts))
    return matrices * amounts[:, None, None], shifts


def _turned(amounts: Array) -> tuple[Array, Array]:
    """Rotate by degrees, clockwise on the screen, because y grows downward."""
    cos, sin = np.cos(np.deg2rad(amounts)), np.sin(np.deg2rad(amounts))
    return np.stack([np.stack([cos, -sin], axis=1), np.stack([sin, cos], axis=1)], axis=1), _identity(len(amounts))[1]


def _unmoved(amounts: Array) -> tuple[Array, Array]:
    return _identity(len(amounts))


def _with_noise(images: Bytes, amounts: Array) -> Bytes:
    """Add to each picture noise of its own, the same at every amount but for its strength, and in every call."""
    return noisy(images, amounts[:, None, None].astype(np.float32), np.random.default_rng(_NOISE_SEED))


_NOISE_SEED = 1

_MOST_PX = (FIELD_PX - FRAME_PX) // 2 + 2
"""Largest shift: two pixels beyond the one at which a digit touches the edge."""

WAYS: dict[str, Way] = {
    way.name: way
    for way in (
        Way("shift", "px", 0.0, np.arange(-_MOST_PX, _MOST_PX + 1.0), _shifted),
        Way("scale", "", 1.0, np.arange(8, 31) / 20, _scaled),
        Way("rotate", "°", 0.0, np.arange(-60, 61, 5.0), _turned),
        Way("thicken", "px", 0.0, np.arange(-8, 9) / 4, _unmoved, thickened),
    )
}
"""Ways to change one digit, by name."""

NOISE = Way("noise", "", 0.0, np.arange(11) / 20, _unmoved, _with_noise)
"""Noise on every pixel; amounts: its standard deviation, as a fraction of full ink."""
