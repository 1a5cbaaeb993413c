"""Fixed bins of the doctor's histograms, so that histograms of different times can be compared."""

from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS, OUTPUTS
from core.linalg.arrays import Array

BINS = 40
"""Number of bins of equal width in every histogram; values outside count in the first and the last."""

Z_LIMIT = 10.0
"""Weighted inputs are shown from -10 to 10: there a sigmoid is within 0.00005 of its limits."""


@dataclass(frozen=True, slots=True)
class Bins:
    """Histogram of BINS bins from low to high."""

    low: float
    high: float

    def shares(self, values: Array) -> Array:
        """Return the fraction of the values in each bin, (BINS,), with sum 1; NaN counts in the middle."""
        scale = BINS / (self.high - self.low)
        places = np.nan_to_num((values.reshape(-1) - self.low) * scale, nan=BINS / 2)
        np.clip(places, 0, BINS - 1, out=places)
        counts: Array = np.bincount(places.astype(np.int16), minlength=BINS) / max(1, values.size)
        return counts


Z_BINS = Bins(-Z_LIMIT, Z_LIMIT)


def bins_of(function: str) -> Bins:
    """Return the bins for a hidden or output activation: its values at -10 and 10, clipped to ±10."""
    ends = np.array([[-Z_LIMIT, Z_LIMIT]])
    (ACTIVATIONS.get(function) or OUTPUTS[function]).value(ends.copy(), ends)
    low, high = np.round(np.clip(ends[0], -Z_LIMIT, Z_LIMIT), 1).tolist()
    return Bins(low, high)
