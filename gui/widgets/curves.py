"""Curves over one x axis, with everything a person does with them."""

from collections.abc import Hashable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from core.arrays import Array
from core.chart.drawing import Curve, Figure
from core.errors import UserError
from gui import theme
from gui.palette import legible
from gui.widgets.curve_files import PNG_SCALE, write_csv, write_png, write_svg
from gui.widgets.legend import Legend, curve_pen
from gui.widgets.plot_view import PlotView
from gui.widgets.read_out import nearest, table

_TOP_PX = 28
_BOLD_PX, _FEW = 1.75, 600


class CurvePlot(QWidget):
    """A title, a legend that hides and shows, the plot, a read-out under the mouse, files to export to."""

    failed = Signal(str)
    """A sentence for a person: an export asked for in the menu did not succeed."""

    def __init__(self, title: str, x_label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._x_label = title, x_label
        self._curves: dict[Hashable, Curve] = {}
        self._items: dict[Hashable, Any] = {}
        self._hover: float | None = None
        self._figure = QWidget(self)
        self._legend = Legend(self._figure)
        self._plot = PlotView(x_label, self._figure)
        self._log = self._button(self.tr("Logarithmic y axis"), self.tr("log"))
        self._auto = self._button(self.tr("Show everything, and follow as the curves grow"))
        theme.keep_icon(self._auto.setIcon, "auto-range", self._auto)
        self._lay_out()
        self._connect()
        self.setAccessibleName(title)
        self.auto_range()
        self._show_word()

    def _button(self, hint: str, text: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        """Lay the buttons over the figure, not into it: they are no part of an exported picture."""
        title = QLabel(self._title, self._figure)
        title.setProperty("role", "title")
        title.setMinimumHeight(_TOP_PX)
        title.setContentsMargins(8, 0, 8, 0)
        inner = QVBoxLayout(self._figure)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(title)
        inner.addWidget(self._legend)
        inner.addWidget(self._plot, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 8, 0)
        buttons.setSpacing(4)
        buttons.addWidget(self._log)
        buttons.addWidget(self._auto)
        outer = QGridLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._figure, 0, 0)
        outer.addLayout(buttons, 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._log.raise_()
        self._auto.raise_()

    def _connect(self) -> None:
        self._legend.toggled.connect(self.set_visible)
        self._log.toggled.connect(self.set_log)
        self._auto.clicked.connect(self.auto_range)
        self._plot.hovered.connect(self._hovered)
        theme.current().changed.connect(self._retint)
        self._item().getViewBox().sigRangeChangedManually.connect(self._ranged_by_hand)

    def set_curve(
        self,
        key: Hashable,
        x: Array,
        y: Array,
        colour: str,
        dash: Sequence[float] = (),
        name: str = "",
        width: float = 0.0,
        *,
        listed: bool = True,
    ) -> None:
        """Add a curve or give it new samples and looks. x, y: (N,), x rising; NaN in y is a gap. Raises ValueError.

        The arrays are kept, not copied: hand over arrays that do not change any more. Width 0 means bold for a few
        samples and 1 px for many, because drawing 10 000 noisy samples with more takes a tenth of a second.
        listed: whether the legend names it; the read-out does so always.
        """
        if np.ndim(x) != 1 or np.shape(x) != np.shape(y):
            raise ValueError(f"x and y must be (N,), got {np.shape(x)} and {np.shape(y)}")
        before = self._curves.get(key)
        width = width or (_BOLD_PX if len(x) <= _FEW else 1.0)
        curve = Curve(name or str(key), x, y, colour, tuple(dash), width, listed)
        self._curves[key] = curve
        item = self._items[key] if before else self._make_item(key)
        if before is None or _looks(before) != _looks(curve):
            self._tint(key)
        dot = "o" if len(x) == 1 else None  # one sample is no line yet
        item.setData(x, y, symbol=dot, symbolSize=4, symbolPen=item.opts["pen"])
        self._show_word()
        self._show_read_out()

    def remove_curve(self, key: Hashable) -> None:
        """Take a curve away. Raises KeyError when there is none of that key."""
        self._item().removeItem(self._items.pop(key))
        del self._curves[key]
        if key in self._legend:
            self._legend.remove(key)
        self._show_word()
        self._show_read_out()

    def keys(self) -> list[Hashable]:
        """Return the curves' keys, oldest first."""
        return list(self._curves)

    def set_visible(self, key: Hashable, visible: bool) -> None:
        """Show a curve or hide it; a hidden one does not count for the axes' range. Raises KeyError."""
        self._items[key].setVisible(visible)
        if key in self._legend:
            self._legend.set_visible(key, visible)
        self._item().getViewBox().queueUpdateAutoRange()
        self._show_read_out()

    def is_visible(self, key: Hashable) -> bool:
        """Tell whether a curve is shown. Raises KeyError."""
        return bool(self._items[key].isVisible())

    def set_log(self, log: bool) -> None:
        """Make the y axis logarithmic or not; values of 0 and below are then left out."""
        self._log.setChecked(log)
        self._item().setLogMode(y=log)

    def is_log(self) -> bool:
        """Tell whether the y axis is logarithmic."""
        return self._log.isChecked()

    def auto_range(self) -> None:
        """Show everything, and follow as the curves grow, until a person pans or zooms."""
        self._auto.setChecked(True)
        self._item().enableAutoRange()

    def add_marker(self, x: float, text: str) -> None:
        """Mark x with a dotted vertical line and a short label."""
        self._plot.add_marker(x, text)

    def clear_markers(self) -> None:
        """Take every marker away."""
        self._plot.clear_markers()

    def read_out(self) -> list[tuple[str, float]]:
        """Return (name, value) of each shown curve at the sample nearest to the mouse; [] when it is elsewhere."""
        if self._hover is None:
            return []
        return [(c.name, nearest(c, self._hover)) for c in self._shown()]

    def export_png(self, path: Path) -> None:
        """Write a picture with the legend. Raises UserError when there is no curve or the file cannot be written."""
        self._need_curves()
        self._plot.leave()
        for key, curve in self._curves.items():  # a cosmetic pen does not grow with the picture
            self._items[key].setPen(curve_pen(self._tinted(curve).colour, curve.dash, curve.width * PNG_SCALE))
        try:
            write_png(path, self._figure, theme.current().tokens.plot)
        finally:
            self._retint()

    def export_svg(self, path: Path) -> None:
        """Write a drawing with the legend. Raises UserError when there is no curve or the file cannot be written."""
        self._need_curves()
        tokens, size = theme.current().tokens, self._figure.size()
        shown = [self._tinted(curve) for curve in self._shown()]
        figure = Figure(
            key="plot",
            width=size.width(),
            height=size.height(),
            title=self._title,
            about=", ".join(curve.name for curve in shown),
            x_label=self._x_label,
            x=self._plot.axis("bottom"),
            y=self._plot.axis("left"),
            background=tokens.plot,
            text=tokens.text,
            grid=tokens.grid,
        )
        write_svg(path, figure, shown)

    def export_csv(self, path: Path) -> None:
        """Write a table of every curve. Raises UserError when there is no curve or the file cannot be written."""
        self._need_curves()
        write_csv(path, self._x_label, list(self._curves.values()))

    def menu(self) -> QMenu:
        """Return a new context menu, a child of this plot."""
        menu = QMenu(self)
        menu.addAction(self.tr("Show everything"), self.auto_range)
        log = menu.addAction(self.tr("Logarithmic y axis"))
        log.setCheckable(True)
        log.setChecked(self.is_log())
        log.toggled.connect(self.set_log)
        menu.addSeparator()
        for text, kind in (
            (self.tr("Export as picture (PNG)…"), "png"),
            (self.tr("Export as drawing (SVG)…"), "svg"),
            (self.tr("Export as table (CSV)…"), "csv"),
        ):
            action = menu.addAction(theme.icon("export"), text)
            action.setEnabled(bool(self._curves))
            action.triggered.connect(lambda _=False, kind=kind: self.ask_export(kind))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102 - Qt's
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def ask_export(self, kind: str) -> None:
        """Ask for a file and write "png", "svg" or "csv" to it; what goes wrong goes to `failed`."""
        title = self.tr("Export {title}").format(title=self._title)
        start = f"{self._title.split()[0].lower()}.{kind}"
        name, _ = QFileDialog.getSaveFileName(self, title, start, f"{kind.upper()} (*.{kind})")
        if not name:
            return
        name = name if name.lower().endswith(f".{kind}") else f"{name}.{kind}"
        write = {"png": self.export_png, "svg": self.export_svg, "csv": self.export_csv}[kind]
        try:
            write(Path(name))
        except UserError as error:
            self.failed.emit(str(error))

    def _need_curves(self) -> None:
        if not self._curves:
            raise UserError(self.tr("There are no curves to export yet. Train first."))

    def _item(self) -> Any:
        return self._plot.getPlotItem()

    def _make_item(self, key: Hashable) -> Any:
        item = pg.PlotDataItem(antialias=True, autoDownsample=True, downsampleMethod="peak", clipToView=True)
        self._items[key] = item
        self._item().addItem(item)
        return item

    def _tint(self, key: Hashable) -> None:
        curve = self._tinted(self._curves[key])
        if curve.listed:
            self._legend.put(key, curve.name, curve_pen(curve.colour, curve.dash, curve.width))
        elif key in self._legend:
            self._legend.remove(key)
        ratio = self.devicePixelRatioF() if curve.width > 1.0 else 1.0  # a thin one stays thin: speed
        self._items[key].setPen(curve_pen(curve.colour, curve.dash, curve.width * ratio))

    def _tinted(self, curve: Curve) -> Curve:
        tokens = theme.current().tokens
        return replace(curve, colour=legible(curve.colour, tokens.plot, tokens.text))

    def _retint(self) -> None:
        for key in self._curves:
            self._tint(key)

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._retint()
        return super().event(event)

    def _shown(self) -> list[Curve]:
        return [curve for key, curve in self._curves.items() if self.is_visible(key)]

    def _show_word(self) -> None:
        self._plot.set_word("" if self._curves else self.tr("Press Train: the curves appear here"))
        self._legend.setVisible(bool(self._curves))

    def _ranged_by_hand(self, *_: object) -> None:
        self._auto.setChecked(False)

    def _hovered(self, x: float | None) -> None:
        self._hover = x
        self._show_read_out()

    def _show_read_out(self) -> None:
        curves = [self._tinted(curve) for curve in self._shown()]
        self._plot.show_read_out("" if self._hover is None or not curves else table(self._x_label, self._hover, curves))


def _looks(curve: Curve) -> tuple[object, ...]:
    return curve.name, curve.colour, curve.dash, curve.width, curve.listed
