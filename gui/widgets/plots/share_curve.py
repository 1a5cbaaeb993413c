"""A small plot of shares as one thing changes: a line for each network or kind, and marked samples."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from core.chart.axes import Axis
from core.chart.drawing import Curve
from core.linalg.arrays import Array
from core.support.wording import percent, with_title
from gui.base import theme
from gui.base.palette import OKABE_ITO, legible
from gui.widgets.plots.legend import LineLook
from gui.widgets.plots.line_plot import LinePlot, Note, PlotContent

COLOURS, DASHES = (OKABE_ITO[1], OKABE_ITO[0]), ((), (4.0, 2.5))
"""Colours and dashes of the first and second line."""

_SHARES = Axis(0.0, 1.0, ((0.0, "0"), (1.0, "100 %")))


@dataclass(frozen=True, slots=True, eq=False)
class ShareLine:
    """One line. shares: (n,), 0..1; marks: (index, text) for marked samples.

    look: colour `#rrggbb` and dash; None for that of the first or second line.
    """

    name: str
    shares: Array
    marks: Sequence[tuple[int, str]] = ()
    look: tuple[str, tuple[float, ...]] | None = None

    def look_as(self, nth: int) -> tuple[str, tuple[float, ...]]:
        """Return colour and dash of this line as the first (0), second (1) or a later one."""
        return self.look or (COLOURS[nth], DASHES[nth])


class ShareCurve(LinePlot):
    """Plot of shares, 0..1, against amounts; a tool tip shows the samples under mouse or arrow keys."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, takes_keys=True)
        self._title = title
        self._names: list[str] = []
        self._lines: tuple[ShareLine, ...] = ()
        self.show_content(PlotContent(Axis(0.0, 1.0, ()), _SHARES, title=title))

    def set_lines(
        self, amounts: Array, names: Sequence[str], rest: int, lines: Sequence[ShareLine], words: str
    ) -> None:
        """Show lines over amounts, (n,), ascending. names: n texts of the amounts; rest: index of "none".

        words: the curve in a sentence, for screen readers. More than two lines have a look of their own. Raises
        ValueError when a line does not have n shares.
        """
        if any(len(line.shares) != len(amounts) for line in lines) or len(names) != len(amounts):
            raise ValueError(f"lines and names do not belong to {len(amounts)} amounts")
        self._names, self._lines = list(names), tuple(lines)
        low, high = (float(amounts[0]), float(amounts[-1])) if len(amounts) else (0.0, 0.0)
        labelled = (0, rest, len(amounts) - 1) if len(amounts) else ()
        self.show_content(
            PlotContent(
                Axis(low, high if high > low else low + 1.0, tuple((float(amounts[at]), names[at]) for at in labelled)),
                _SHARES,
                tuple(_curve(line, amounts, *line.look_as(nth)) for nth, line in enumerate(lines)),
                self._title,
                rules=[float(amounts[rest])] if labelled else (),
                notes=[
                    Note(
                        float(amounts[at]),
                        float(line.shares[at]),
                        text,
                        line.look_as(nth)[0],
                        above=nth == 0,
                        ringed=True,
                    )
                    for nth, line in enumerate(lines)
                    for at, text in line.marks
                ],
                words=words,
            ),
            rest,
        )

    def lines(self) -> tuple[ShareLine, ...]:
        """Return the lines shown."""
        return self._lines

    def words_at(self, index: int) -> str:
        """Return the description of one amount."""
        figures = [with_title(line.name, percent(float(line.shares[index]))) for line in self._lines]
        return "\n".join([with_title(self._title, self._names[index]), *figures])

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(200, 104)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(theme.scaled(112), theme.scaled(72))


def share_legend(names: Sequence[str]) -> dict[str, LineLook]:
    """Return the entries of a legend for the first and second line of several plots."""
    tokens = theme.current().tokens
    looks = zip(names, COLOURS, DASHES, strict=True)
    return {name: LineLook(legible(colour, tokens.background, tokens.text), dash, 1.75) for name, colour, dash in looks}


def _curve(line: ShareLine, amounts: Array, colour: str, dash: tuple[float, ...]) -> Curve:
    return Curve(line.name, np.asarray(amounts, float), np.clip(line.shares, 0, 1), colour, dash)
