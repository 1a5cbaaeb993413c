"""What the doctor has found so far: the histograms of each layer as they came. No Qt."""

from dataclasses import dataclass, field

from core.insight.doctor import Examination
from core.linalg.arrays import Array

MOST = 400
"""Columns that are kept; when there are more, every second of the older ones goes."""


@dataclass(frozen=True, slots=True, eq=False)
class HistogramColumn:
    """One examination's histograms. z, a: (BINS,) shares of each layer. position: in epochs of a run, if any."""

    position: float | None
    z: tuple[Array, ...]
    a: tuple[Array, ...]


@dataclass(slots=True, eq=False)
class DoctorHistory:
    """columns: the oldest first; None where nobody looked for a while."""

    columns: list[HistogramColumn | None] = field(default_factory=list)

    def clear(self) -> None:
        """Another network or run is at hand."""
        self.columns.clear()

    def pause(self) -> None:
        """Nobody looks; what comes next stands apart."""
        if self.columns and self.columns[-1] is not None:
            self.columns.append(None)

    def add(self, found: Examination, position: float | None) -> None:
        """One more column; one at the same place of the run takes the place of the last."""
        last = self.columns[-1] if self.columns else None
        if last and last.position == position:
            self.columns.pop()
        layers = found.layers
        self.columns.append(
            HistogramColumn(position, tuple(each.z for each in layers), tuple(each.a for each in layers))
        )
        if len(self.columns) > MOST:
            self.columns = self.columns[1::2] if len(self.columns) % 2 == 0 else self.columns[::2]

    def strip(self, layer: int, *, activations: bool) -> list[Array | None]:
        """The histograms of one layer, from 0: of its activations, or of its weighted inputs."""
        return [None if each is None else (each.a if activations else each.z)[layer] for each in self.columns]
