"""Ways to change a digit that keep its label: shift, scale, rotate, thicken, each by an amount."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.data.augment.sampling import STEPS, Sampler
from core.data.augment.thickness import thickened
from core.ink import FIELD_PX, FRAME_PX
from core.linalg.arrays import Array, Bytes

Move = Callable[[Array], tuple[Array, Array]]


@dataclass(frozen=True, slots=True)
class Way:
    """Way to change a digit. amounts: (n,), increasing, with `rest`, which changes nothing; unit: "" for a factor.

    move(amounts): the map x -> M x + t of a position x from the middle: M (n, 2, 2), t (n, 2) in pixels of the 28x28, x
    to the right and y down. thickens: the amounts widen lines, in pixels, instead.
    """

    name: str
    unit: str
    rest: float
    amounts: Array
    move: Move
    thickens: bool = False

    def images(self, image: Bytes) -> Bytes:
        """Return a picture (side, side) changed by each amount: (n, side, side). Ink that leaves it is lost."""
        return self.each(np.repeat(image[None], len(self.amounts), axis=0), self.amounts)

    def each(self, images: Bytes, amounts: Array) -> Bytes:
        """Return pictures (n, side, side), each changed by an amount of its own, (n,)."""
        if self.thickens:
            return thickened(images, amounts)
        (matrices, shifts), (count, side, _) = self.move(amounts), images.shape
        changed = np.empty_like(images)
        Sampler(count, side).sample(images, _places(np.linalg.inv(matrices), shifts, side), changed)
        return changed

    def paths(self, points: Array) -> Array:
        """Return points (P, 2) of a drawing changed by each amount: (n, P, 2). Its box counts as 20 pixels."""
        low, high = points.min(axis=0), points.max(axis=0)
        matrices, shifts = self.move(self.amounts)
        unit = float((high - low).max()) / FRAME_PX
        moved: Array = (points - (low + high) / 2) @ matrices.swapaxes(1, 2) + (low + high) / 2
        return moved + shifts[:, None] * unit


def _places(back: Array, shifts: Array, side: int) -> Array:
    """Return the source position of each pixel of the new pictures, in the sampler's steps: (2, n, side²)."""
    middle = (side - 1) / 2
    rows, columns = np.indices((side, side)).reshape(2, -1) - middle
    here = np.stack([columns, rows]) - shifts[:, :, None]
    there: Array = (back @ here + (middle + 1)) * STEPS
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


def _thickened(amounts: Array) -> tuple[Array, Array]:
    return _identity(len(amounts))


_MOST_PX = (FIELD_PX - FRAME_PX) // 2 + 2
"""Largest shift: two pixels beyond the one at which a digit touches the edge."""

WAYS: dict[str, Way] = {
    way.name: way
    for way in (
        Way("shift", "px", 0.0, np.arange(-_MOST_PX, _MOST_PX + 1.0), _shifted),
        Way("scale", "", 1.0, np.arange(8, 31) / 20, _scaled),
        Way("rotate", "°", 0.0, np.arange(-60, 61, 5.0), _turned),
        Way("thicken", "px", 0.0, np.arange(-8, 9) / 4, _thickened, thickens=True),
    )
}
