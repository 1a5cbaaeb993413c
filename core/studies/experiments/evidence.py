"""Evidence for a claim, apart from the range that is checked: our own seeds, and what the book printed."""

from dataclasses import dataclass
from math import ceil, floor
from statistics import mean, stdev
from typing import Literal

from core.studies.experiments.unit import Unit
from core.support.messages import message

SPREADS = 5
"""Spreads to either side of the mean, beyond which one new run in a hundred falls by chance.

Mean and spread are themselves estimated from five runs: Student's t, 4 degrees of freedom, 4.6 · √(1 + 1/5) = 5.0.
A run on another kernel is a new run as one with another seed is. Of 784-30-10, one seed on four kernels gives 95.64 to
95.96 %, ± 0.13 points; five seeds on one kernel differ by ± 0.15 points.
"""

LUCK = 1.5
"""Spreads above the mean from which on a printed run is called lucky."""


_ABOUT = {
    "under": message("under {figure}"),
    "almost": message("almost {figure}"),
    "about": message("about {figure}"),
}
_OF = {
    "training": message("{figure} (training set)"),
    "validation": message("{figure} (validation set)"),
    "test": message("{figure} (test set)"),
    "training and test": message("{figure} (training and test set)"),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure of the same runs with two seeds or more, one value a seed.

    The gallery's are those of seeds 11 to 15 in order, of best-mlp 1 to 3, on OpenBLAS's SkylakeX kernel, printed by
    `python -m tests.benchmarks.seeds EXPERIMENT`. Its own runs have other seeds, so that they are judged by other runs.
    """

    values: tuple[float, ...]

    @property
    def mean(self) -> float:
        """Their mean."""
        return mean(self.values)

    @property
    def spread(self) -> float:
        """Their standard deviation, estimated from so few."""
        return stdev(self.values)

    def range(self, unit: Unit) -> tuple[float, float]:
        """SPREADS spreads to either side of the mean, rounded outward."""
        half, grid = SPREADS * max(self.spread, unit.least), unit.grid / unit.scale
        low, high = ((self.mean + to) / grid for to in (-half, half))
        return round(grid * floor(round(low, 6)), 9), round(grid * ceil(round(high, 6)), 9)

    def words(self, unit: Unit) -> str:
        """Their number, mean and spread: "5 seeds here: 95.25 ± 0.15 %"."""
        spread = f"{unit.scale * self.spread:.{max(1, unit.decimals)}f}"
        figure = unit.phrase(f"{unit.number(self.mean)} ± {spread}")
        return message("{seeds} seeds here: {figure}", seeds=len(self.values), figure=figure)


@dataclass(frozen=True, slots=True)
class Printed:
    """A figure of one run in the book. of: the set it was measured on, "" where none was.

    about: "under", "almost" or "about" where the book gives no exact number.
    """

    value: float
    of: Literal["", "training", "validation", "test", "training and test"] = ""
    about: Literal["", "under", "almost", "about"] = ""

    def words(self, unit: Unit, measured: Measured | None) -> str:
        """The figure as printed, its set, and how lucky that run was beside ours: "95.49 % (test set)"."""
        figure = unit.phrase(f"{unit.scale * self.value:{'+' if unit.signed else ''}.6g}")
        for template in filter(None, (_ABOUT.get(self.about), _OF.get(self.of))):
            figure = message(template, figure=figure)
        spreads = self._spreads_above(measured)
        if spreads < LUCK:
            return figure
        return message(
            "{figure}, a lucky run: {spreads:.1f} spreads above the mean here", figure=figure, spreads=spreads
        )

    def _spreads_above(self, measured: Measured | None) -> float:
        """Return how many spreads above the mean of ours it is; 0 where that cannot be told."""
        if measured is None or self.about or not measured.spread:
            return 0.0
        return (self.value - measured.mean) / measured.spread
