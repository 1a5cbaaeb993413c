"""Principal components: the plane in which points lie furthest apart."""

from dataclasses import dataclass

import numpy as np
from scipy.linalg import eigh

from core.linalg.arrays import Array

_MARGIN = 0.06
"""Free edge around the points, as a fraction of their spread."""


@dataclass(frozen=True, slots=True, eq=False)
class Basis:
    """Plane through points of D numbers. mean: (D,); axes: (D, 2), orthonormal; low, high: (2,), the edges of a map.

    share: of the variance that the plane shows, 0..1.
    """

    mean: Array
    axes: Array
    low: Array
    high: Array
    share: float

    @classmethod
    def of(cls, values: Array) -> "Basis":
        """Return the plane of the first two principal components of values (N, D), D >= 1 (Pearson 1901).

        Each axis points to the side on which its largest entry is positive, so that equal values give one picture.
        """
        mean = values.mean(axis=0)
        centred = (values - mean).astype(np.float64)
        axes, shown = _plane(centred)
        axes = axes * np.where(axes[np.abs(axes).argmax(axis=0), [0, 1]] < 0, -1, 1)
        places = centred @ axes
        edge = _MARGIN * np.maximum(np.ptp(places, axis=0), 1e-9)
        total = float((centred**2).sum())
        share = shown / total if total else 0.0
        return cls(mean, axes.astype(values.dtype), places.min(axis=0) - edge, places.max(axis=0) + edge, share)

    def places(self, values: Array) -> Array:
        """Return the places of points (N, D) on the map: (N, 2), 0..1 from the left and from the bottom."""
        return np.asarray(((values - self.mean) @ self.axes - self.low) / (self.high - self.low))


def _plane(centred: Array) -> tuple[Array, float]:
    """Return the first two components, (D, 2), of points (N, D) around 0, and the sum of squares along them."""
    rows, count = centred.shape
    if rows < count:
        _, sizes, across = np.linalg.svd(centred, full_matrices=False)
        axes, squares = across[:2].T, sizes[:2] ** 2
    else:
        squares, axes = eigh(centred.T @ centred, subset_by_index=[max(0, count - 2), count - 1])
        axes = axes[:, ::-1]
    lacking = np.zeros((count, 2 - axes.shape[1]))  # one number, or one point, has no second axis
    return np.concatenate([axes, lacking], axis=1), float(np.maximum(squares, 0).sum())
