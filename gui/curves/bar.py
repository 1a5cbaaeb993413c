"""The bar above the curves: caption, smoothing, seeds as a band, export."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from gui.base import theme
from gui.widgets.fitting_label import FittingLabel, shorter

WEIGHTS = (0.0, 0.6, 0.9, 0.97)
"""Weights of the smoothing to choose from; 0: none."""


class CurveBar(QWidget):
    """Bar with caption and options of the curves; it knows no runs."""

    changed = Signal()
    """Emitted when the smoothing or the display of seeds changes."""

    exportAsked = Signal(str, str)
    """Emitted with ("cost" | "accuracy", "png" | "svg" | "csv")."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = FittingLabel(self)
        self._caption.setObjectName("curvesCaption")
        self._caption.setProperty("role", "muted")
        self._smoothing = self._make_smoothing()
        self._seeds = self._make_seeds()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._caption, 1)
        row.addWidget(self._seeds)
        row.addWidget(self._smoothing)
        row.addWidget(self._make_export())
        self.set_score(self.tr("Accuracy"))

    def _make_smoothing(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("smoothingBox")
        box.setAccessibleName(self.tr("Smoothing of the curves"))
        box.setToolTip(
            self.tr(
                "Draw each curve as its exponential moving average, with the original faintly behind it.\n"
                "The larger the number, the more epochs count: 0.9 averages over about ten."
            )
        )
        for weight in WEIGHTS:
            words = self.tr("Smoothed {weight}").format(weight=f"{weight:g}") if weight else self.tr("Not smoothed")
            box.addItem(words, weight)
        box.currentIndexChanged.connect(self.changed)
        return box

    def _make_seeds(self) -> QCheckBox:
        box = QCheckBox(self.tr("Seeds as a band"), self)
        box.setObjectName("seedBandBox")
        box.setToolTip(
            self.tr(
                "Draw runs that differ only in their seed as one line, their mean,\n"
                "in a band from the minimum to the maximum."
            )
        )
        box.setChecked(True)
        box.hide()
        box.toggled.connect(self.changed)
        return box

    def _make_export(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("exportButton")
        button.setText(self.tr("Export"))
        button.setToolTip(self.tr("Save the curves as a picture, a drawing or a table"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.keep_icon(button.setIcon, "export", button)
        button.setMenu(self._export_menu(button))
        return button

    def _export_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        self._score_exports: list[tuple[QAction, str]] = []
        for plot in ("cost", "accuracy"):
            menu.addSeparator()
            for kind, form in (
                ("png", self.tr("picture (PNG)")),
                ("svg", self.tr("drawing (SVG)")),
                ("csv", self.tr("table (CSV)")),
            ):
                action = menu.addAction(self.tr("Cost as {form}…").format(form=form))
                action.triggered.connect(lambda _=False, plot=plot, kind=kind: self.exportAsked.emit(plot, kind))
                if plot == "accuracy":
                    self._score_exports.append((action, form))
        return menu

    def add(self, option: QWidget) -> None:
        """Add an option before the export."""
        self._row.insertWidget(self._row.count() - 1, option)

    def set_score(self, title: str) -> None:
        """Set the name of the score in the second plot."""
        for action, form in self._score_exports:
            action.setText(self.tr("{score} as {form}…").format(score=title, form=form))

    def set_caption(self, words: str) -> None:
        """Set the caption."""
        self._caption.set_texts(shorter(words))

    def offer_band(self, there_are_seeds: bool) -> None:
        """Show the option for seeds only if it makes a difference."""
        self._seeds.setVisible(there_are_seeds)

    @property
    def smoothing(self) -> float:
        """Weight of the smoothing in [0, 1); 0: none."""
        return float(self._smoothing.currentData())

    def set_smoothing(self, weight: float) -> None:
        """Choose the nearest weight offered."""
        self._smoothing.setCurrentIndex(min(range(len(WEIGHTS)), key=lambda at: abs(WEIGHTS[at] - weight)))

    @property
    def seeds_as_band(self) -> bool:
        """True if runs that differ only in their seed are one line."""
        return self._seeds.isChecked()

    def set_seeds_as_band(self, on: bool) -> None:
        """Draw such runs as one line or not."""
        self._seeds.setChecked(on)
