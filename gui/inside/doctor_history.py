"""History of the Doctor's histograms of each layer. No Qt."""

from dataclasses import dataclass, field

import numpy as np

from core.insight.doctor import Examination
from core.linalg.arrays import Array

MOST = 400
"""Maximum number of columns; beyond it, every second one is removed."""


@dataclass(frozen=True, slots=True, eq=False)
class HistogramColumn:
    """Histograms of one examination. z, a: shares of each layer, (BINS,); position: in epochs of a run, if any.

    gradients: ‖∂C/∂b‖ of each layer.
    """

    position: float | None
    z: tuple[Array, ...]
    a: tuple[Array, ...]
    gradients: tuple[float, ...]


@dataclass(slots=True, eq=False)
class DoctorHistory:
    """History of histograms. columns: the oldest first."""

    columns: list[HistogramColumn] = field(default_factory=list)

    def clear(self) -> None:
        """Remove all columns, for another network or run."""
        self.columns.clear()

    def add(self, found: Examination, position: float | None) -> None:
        """Append a column, or replace the last if it has the same position in the run."""
        last = self.columns[-1] if self.columns else None
        if last and last.position == position:
            self.columns.pop()
        layers = found.layers
        self.columns.append(
            HistogramColumn(
                position,
                tuple(each.z for each in layers),
                tuple(each.a for each in layers),
                tuple(each.bias_gradient for each in layers),
            )
        )
        if len(self.columns) > MOST:
            self.columns = self.columns[1::2] if len(self.columns) % 2 == 0 else self.columns[::2]

    def strip(self, layer: int, *, activations: bool) -> list[Array]:
        """Return the histograms of one layer, from 0, of its activations or weighted inputs."""
        return [(each.a if activations else each.z)[layer] for each in self.columns]

    def gradients(self) -> tuple[Array, Array]:
        """Return the positions, (n,), 0 outside a run, and ‖∂C/∂b‖ of each layer there, (layers, n)."""
        positions = np.array([each.position or 0.0 for each in self.columns])
        return positions, np.array([each.gradients for each in self.columns]).T
