"""The bins of the doctor's histograms: fixed, so that one taken now can stand beside one taken an hour ago."""

from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS, OUTPUTS
from core.linalg.arrays import Array

BINS = 40
"""Bins of every histogram, all of one width; what lies outside counts in the first and the last."""

Z_LIMIT = 10.0
"""Weighted inputs are shown from -10 to 10: there a sigmoid is 0.00005 from its ends."""


@dataclass(frozen=True, slots=True)
class Bins:
    """BINS bins from low to high."""

    low: float
    high: float

    def shares(self, values: Array) -> Array:
        """(BINS,), the share of the values in each bin, in all 1; one that is no number counts in the middle."""
        scale = BINS / (self.high - self.low)
        places = np.nan_to_num((values.reshape(-1) - self.low) * scale, nan=BINS / 2)
        np.clip(places, 0, BINS - 1, out=places)
        counts: Array = np.bincount(places.astype(np.int16), minlength=BINS) / max(1, values.size)
        return counts


Z_BINS = Bins(-Z_LIMIT, Z_LIMIT)


def bins_of(function: str) -> Bins:
    """The bins of a hidden or an output activation's values: what it makes of -10 and 10, held within ±10."""
    ends = np.array([[-Z_LIMIT, Z_LIMIT]])
    (ACTIVATIONS.get(function) or OUTPUTS[function]).value(ends.copy(), ends)
    low, high = np.round(np.clip(ends[0], -Z_LIMIT, Z_LIMIT), 1).tolist()
    return Bins(low, high)
