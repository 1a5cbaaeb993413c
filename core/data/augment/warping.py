"""Warps: rotation, zoom, shear, shift and elastic distortion in one coordinate map."""

import numpy as np

from core.data.augment.augmentation import Augmentation
from core.data.augment.elastic import modes, rms_px
from core.data.augment.sampling import STEPS
from core.linalg.arrays import Array


class Warp:
    """Random coordinate maps for images of side² pixels: the source position of each pixel, as a sum of patterns.

    The patterns are a constant (shifts), column and row (affine maps) and those of core.data.augment.elastic, with
    random factors. Centred on the image; affine parameters are uniform up to the strengths of `augmentation`.
    """

    def __init__(self, side: int, augmentation: Augmentation) -> None:
        self._middle, self._shift_px = (side - 1) / 2, augmentation.shift_px
        most = (np.deg2rad(augmentation.rotate_deg), augmentation.zoom, augmentation.zoom, augmentation.shear)
        self._most = np.array(most)[:, None]
        row, column = np.indices((side, side)).reshape(2, -1) - self._middle
        patterns = [np.ones((1, side**2)), column[None], row[None]]
        if alpha := augmentation.elastic_alpha:
            patterns.append(modes(side, augmentation.elastic_sigma) * rms_px(alpha, augmentation.elastic_sigma))
        self._patterns: Array = (STEPS * np.concatenate(patterns)).astype(np.float32)

    def places(self, count: int, random: np.random.Generator) -> Array:
        """Draw source columns and rows, in STEPS, for `count` images: (2, count, side²)."""
        shares = np.empty((2, count, len(self._patterns)), np.float32)
        shift = random.integers(-self._shift_px, self._shift_px, (2, count), endpoint=True)
        shares[:, :, 0] = self._middle + 1 + shift
        shares[:, :, 1:3] = _back(*self._most * random.uniform(-1, 1, (4, count)))
        shares[:, :, 3:] = random.standard_normal((2, count, len(self._patterns) - 3), np.float32)
        places: Array = shares.reshape(2 * count, -1) @ self._patterns
        return places.reshape(2, count, -1)


def _back(turn: Array, wider: Array, taller: Array, slant: Array) -> Array:
    """Return the inverse affine maps, (2, n, 2): coefficients of the source x and y for x and y of the new image.

    Centred, y pointing down. The forward map is R(turn) [1 slant; 0 1] diag(1 + wider, 1 + taller).
    """
    cos, sin = np.cos(turn), np.sin(turn)
    x = np.stack([cos + slant * sin, sin - slant * cos]) / (1 + wider)
    y = np.stack([-sin, cos]) / (1 + taller)
    back: Array = np.stack([x, y]).swapaxes(1, 2)
    return back
