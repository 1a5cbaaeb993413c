"""Ways to change a digit without making it another: moved, scaled, turned, thickened, each by an amount."""

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
    """One way. amounts: (n,) rising, among them `rest`, which changes nothing; unit: of an amount, "" for a factor.

    move(amounts): what becomes of a place x seen from the middle, x -> M x + t: M (n, 2, 2), t (n, 2) in pixels of the
    28x28, x to the right and y down. thickens: lines are made wider by an amount of pixels instead.
    """

    name: str
    unit: str
    rest: float
    amounts: Array
    move: Move
    thickens: bool = False

    def images(self, image: Bytes) -> Bytes:
        """A picture (side, side) by each amount: (n, side, side). Ink that leaves it is lost."""
        copies = np.repeat(image[None], len(self.amounts), axis=0)
        if self.thickens:
            return thickened(copies, self.amounts)
        matrices, shifts = self.move(self.amounts)
        Sampler(len(copies), len(image)).sample(copies, _places(np.linalg.inv(matrices), shifts, len(image)), copies)
        return copies

    def paths(self, points: Array) -> Array:
        """Points (P, 2) of a drawing by each amount: (n, P, 2). Its box has the 20 pixels of MNIST's frame."""
        low, high = points.min(axis=0), points.max(axis=0)
        matrices, shifts = self.move(self.amounts)
        unit = float((high - low).max()) / FRAME_PX
        moved: Array = (points - (low + high) / 2) @ matrices.swapaxes(1, 2) + (low + high) / 2
        return moved + shifts[:, None] * unit


def _places(back: Array, shifts: Array, side: int) -> Array:
    """Where in the old picture each pixel of the new ones is taken from, in the sampler's steps: (2, n, side²)."""
    middle = (side - 1) / 2
    rows, columns = np.indices((side, side)).reshape(2, -1) - middle
    here = np.stack([columns, rows]) - shifts[:, :, None]
    there: Array = (back @ here + (middle + 1)) * STEPS
    return np.rint(there).swapaxes(0, 1)


def _still(count: int) -> tuple[Array, Array]:
    return np.tile(np.eye(2), (count, 1, 1)), np.zeros((count, 2))


def _shifted(amounts: Array) -> tuple[Array, Array]:
    matrices, shifts = _still(len(amounts))
    shifts[:, 0] = amounts
    return matrices, shifts


def _scaled(amounts: Array) -> tuple[Array, Array]:
    matrices, shifts = _still(len(amounts))
    return matrices * amounts[:, None, None], shifts


def _turned(amounts: Array) -> tuple[Array, Array]:
    """By degrees, clockwise as it is seen: y grows downward."""
    cos, sin = np.cos(np.deg2rad(amounts)), np.sin(np.deg2rad(amounts))
    return np.stack([np.stack([cos, -sin], axis=1), np.stack([sin, cos], axis=1)], axis=1), _still(len(amounts))[1]


def _thickened(amounts: Array) -> tuple[Array, Array]:
    return _still(len(amounts))


_MOST_PX = (FIELD_PX - FRAME_PX) // 2 + 2
"""Two pixels beyond where a digit touches the edge."""

WAYS: dict[str, Way] = {
    way.name: way
    for way in (
        Way("shift", "px", 0.0, np.arange(-_MOST_PX, _MOST_PX + 1.0), _shifted),
        Way("scale", "", 1.0, np.arange(8, 31) / 20, _scaled),
        Way("rotate", "°", 0.0, np.arange(-60, 61, 5.0), _turned),
        Way("thicken", "px", 0.0, np.arange(-8, 9) / 4, _thickened, thickens=True),
    )
}
