"""The row of one layer in the Doctor view: its histograms over time and its numbers."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from core.insight.doctor import Examination
from core.linalg.arrays import Array
from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.inside import doctor_texts
from gui.inside.doctor_texts import LayerFigure
from gui.view.layer_titles import short_layer_title
from gui.widgets.plots.history_strip import HistoryStrip, quantiles

_tr = QCoreApplication.translate

_MARK = "▲ "
STRIP_AT = 1
"""Grid column of the strip; the numbers follow."""


class LayerRow(QObject):
    """Row `at` of a grid: name, strip, one label per number. Numbers out of bounds have a mark and a colour."""

    def __init__(self, nth: int, at: int, grid: QGridLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._nth = nth
        self._name = PlainLabel("", parent, name=f"doctorLayer{nth + 1}Label")
        self.strip = HistoryStrip(parent)
        self.strip.setObjectName(f"doctorLayer{nth + 1}Strip")
        self.labels = {figure: self._label(figure, parent) for figure in LayerFigure}
        grid.addWidget(self._name, at, 0)
        grid.addWidget(self.strip, at, STRIP_AT)
        for column, label in enumerate(self.labels.values(), STRIP_AT + 1):
            grid.addWidget(label, at, column)
        grid.setRowStretch(at, 1)

    def _label(self, figure: LayerFigure, parent: QWidget) -> PlainLabel:
        label = PlainLabel("", parent, name=f"doctorLayer{self._nth + 1}{figure.name.title()}Label")
        label.setFont(theme.tabular(label.font()))
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        return label

    def show_figures(self, found: Examination, bad: Collection[LayerFigure]) -> None:
        """Show the layer's numbers; bad: those out of bounds."""
        title, about = short_layer_title(self._nth, len(found.layers)), doctor_texts.layer_about(found, self._nth)
        self._name.setText(f"{title}\n{about}")
        for figure, text in doctor_texts.figures(found, self._nth).items():
            label, is_bad = self.labels[figure], figure in bad
            label.setText(_MARK + text if is_bad else text)
            theme.set_role(label, "warning" if is_bad else "")

    def show_strip(
        self, found: Examination, columns: Sequence[Array], names: Sequence[str], *, activations: bool
    ) -> None:
        """Show the history of histograms."""
        where = doctor_texts.bins(found, self._nth, activations=activations)
        what = _tr("LayerRow", "activations a") if activations else _tr("LayerRow", "weighted inputs z")
        title = short_layer_title(self._nth, len(found.layers))
        self.strip.setAccessibleName(f"{title}, {what}")
        words = ""
        if columns:
            low, middle, high = quantiles(columns[-1], where.low, where.high)
            words = _tr("LayerRow", "median {middle}, 90 % from {low} to {high}")
            words = words.format(middle=f"{middle:.3g}", low=f"{low:.3g}", high=f"{high:.3g}")
        self.strip.set_columns(columns, names, where.low, where.high, words)

    def remove(self) -> None:
        """Remove the row's widgets."""
        for widget in (self._name, self.strip, *self.labels.values()):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()
