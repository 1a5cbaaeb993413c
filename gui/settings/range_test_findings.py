"""Findings of the search for η: the curve, and two values of η with a button that takes each."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.insight.range_test import FIRST, FRACTION, suggestion, threshold
from gui.settings import range_test_texts
from gui.settings.range_test_search import RangeTestResult
from gui.widgets.plots.mark_row import MarkRow
from gui.widgets.plots.rate_plot import Mark, RatePlot

_PLOT_PX = 200
_SUGGESTED, _THRESHOLD = 0, 1


class RangeTestFindings(QWidget):
    """The curve so far; marks and rows come when the search is done."""

    chosen = Signal(float)
    """Emitted with the η chosen by the user."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = RatePlot(FIRST, self)
        self.plot.setObjectName("findEtaPlot")
        self.plot.setAccessibleName(name)
        self.plot.setMinimumHeight(_PLOT_PX)
        self._suggested = self._row(_SUGGESTED, self.tr("Range test"), "useSuggestionButton")
        self._threshold = self._row(_THRESHOLD, self.tr("Nielsen's threshold"), "useThresholdButton")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(self.plot, 1)
        lines.addWidget(self._suggested)
        lines.addWidget(self._threshold)

    def _row(self, number: int, title: str, name: str) -> MarkRow:
        row = MarkRow(number, title, self)
        row.button.setObjectName(name)
        row.used.connect(self.chosen)
        return row

    def show_found(self, found: RangeTestResult, is_done: bool) -> None:
        """Draw the curve; mark values only where is_done, when nothing more will be found."""
        self.plot.set_curve(
            np.array([point.eta for point in found.points]), np.array([point.smoothed for point in found.points])
        )
        has_result = is_done and bool(found.points)
        for row in (self._suggested, self._threshold):
            row.setVisible(has_result)
        self.plot.set_marks(self._marks(found) if has_result else [])

    def _marks(self, found: RangeTestResult) -> list[Mark]:
        """Fill the rows and return what the plot marks."""
        figure, largest, eta = range_test_texts.figure, threshold(found.trials), suggestion(found.points).eta
        half = None if largest is None else float(f"{FRACTION * largest:.1e}")
        self._suggested.show_found(range_test_texts.why_suggested(found), eta, figure)
        self._threshold.show_found(range_test_texts.why_threshold(found), half, figure)
        marks = [Mark(_SUGGESTED, eta, figure(eta))] if eta else []
        if largest:
            label = self.tr("threshold {eta}").format(eta=figure(largest))
            marks.append(Mark(_THRESHOLD, largest, label))
        return marks
