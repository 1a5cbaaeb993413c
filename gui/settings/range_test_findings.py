"""Results of the search for η: the curve, two marks, and buttons to use them."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.insight.range_test import FIRST, suggestion, threshold
from gui.settings import range_test_texts
from gui.settings.range_test_search import RangeTestResult
from gui.widgets.plots.mark_row import MarkRow
from gui.widgets.plots.rate_plot import Mark, RatePlot

_PLOT_PX = 200
_SUGGESTED, _THRESHOLD = 0, 1


class RangeTestFindings(QWidget):
    """View of the results; the rows below appear when the search is done."""

    chosen = Signal(float)
    """Emitted with the η chosen by the user."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested_eta: float | None = None
        self._half: float | None = None
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
        self._suggested.used.connect(self._use_suggestion)
        self._threshold.used.connect(self._use_threshold)

    def _row(self, number: int, title: str, name: str) -> MarkRow:
        row = MarkRow(number, title, self)
        row.button.setObjectName(name)
        return row

    def show_found(self, found: RangeTestResult, is_done: bool) -> None:
        """Show interim or, with is_done, final results; only final ones are marked."""
        etas = np.array([point.eta for point in found.points])
        self.plot.set_curve(etas, np.array([point.smoothed for point in found.points]))
        self._suggested.setVisible(is_done and bool(found.points))
        self._threshold.setVisible(is_done and bool(found.points))
        self._suggested_eta = suggestion(found.points).eta if is_done and found.points else None
        self._half = range_test_texts.half_threshold(found) if is_done else None
        self._suggested.show_found(range_test_texts.why_suggested(found), _use(self._suggested_eta))
        self._threshold.show_found(range_test_texts.why_threshold(found), _use(self._half))
        self.plot.set_marks(self._marks(threshold(found.trials) if is_done else None))

    def _marks(self, largest: float | None) -> list[Mark]:
        marks = []
        if self._suggested_eta:
            marks.append(Mark(_SUGGESTED, self._suggested_eta, range_test_texts.figure(self._suggested_eta)))
        if largest:
            label = self.tr("threshold {eta}").format(eta=range_test_texts.figure(largest))
            marks.append(Mark(_THRESHOLD, largest, label))
        return marks

    def _use_suggestion(self) -> None:
        if self._suggested_eta:
            self.chosen.emit(self._suggested_eta)

    def _use_threshold(self) -> None:
        if self._half:
            self.chosen.emit(self._half)


def _use(eta: float | None) -> str:
    return range_test_texts.use(eta) if eta else ""
