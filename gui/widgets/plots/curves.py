"""A plot of curves over one x axis, with legend, read-out, zoom and export."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from core.chart.drawing import Curve, Figure
from core.support.errors import UserError
from core.support.wording import with_title
from gui.base import theme
from gui.base.palette import legible
from gui.base.plain_text import plain
from gui.widgets.fitting_label import FittingLabel
from gui.widgets.plots.cross_hair import CrossHair
from gui.widgets.plots.curve_files import PNG_SCALE, write_csv, write_png, write_svg
from gui.widgets.plots.curve_layer import CurveLayer
from gui.widgets.plots.legend import Legend, LineLook, curve_entries, entries_of
from gui.widgets.plots.plot_menu import PlotMenu, ask_export
from gui.widgets.plots.plot_view import PlotView
from gui.widgets.plots.round_ticks import make_logarithmic

_legible = lru_cache(256)(legible)
_TOP_PX = 28
_BOLD_PX, _FEW = 1.75, 600
_LEAST_PX = QSize(200, 120)
_TOLD, _AXIS_LETTERS = 12, 9


class CurvePlot(QWidget):
    """Plot widget: title, plot, read-out under the mouse, export; its legend is its own, or a common one outside.

    Curves belong to entries of the legend; a curve is shown while all its entries are. What a person hides stays
    hidden, also in curves that come later.
    """

    failed = Signal(str)
    """Emitted with a sentence for the user when an export from the menu fails."""

    relisted = Signal()
    """Emitted when the entries of the legend, or their looks, change."""

    axisChosen = Signal(str)
    """Emitted with the y axis that a person chooses, where the curves have several."""

    pointed = Signal(object)
    """The x that a person points at, with the mouse or with the arrow keys; None: at nothing any more."""

    def __init__(
        self,
        title: str,
        x_label: str,
        parent: QWidget | None = None,
        *,
        low_first: bool = False,
        empty: str = "",
        own_legend: bool = False,
        log_x: bool = False,
    ) -> None:
        """Create the plot. low_first: the read-out begins with the lowest value, as for a cost.

        empty: text in the axes while there are no curves. own_legend: the legend is in the plot. log_x: the x axis is
        logarithmic, which suits numbers that span decades.
        """
        super().__init__(parent)
        self._title, self._x_label = title, x_label
        self._empty = self._usually_empty = empty or self.tr("Press Train: the curves appear here")
        self.own_legend = own_legend
        self.given: dict[Hashable, Curve] = {}
        """Curves by their keys, as they were given."""
        self._curves: dict[Hashable, Curve] = {}
        self._hidden: frozenset[str] = frozenset()
        self.entries: dict[str, LineLook] = {}
        """Looks of the legend's entries."""
        self._is_listed = True
        self._figure = QWidget(self)
        self._heading = FittingLabel(self._figure)
        self._legend = Legend(self._figure)
        self._legend.hide()
        self._plot = PlotView(x_label, self._figure)
        self._layer = CurveLayer(log_x=log_x)
        self._layer.scale_pens(self.devicePixelRatioF())
        self._item().addItem(self._layer)
        self._cross = CrossHair(self._plot, self._layer, x_label, low_first=low_first, log_x=log_x)
        if log_x:
            self._item().setLogMode(x=True)
            make_logarithmic(self._item().getAxis("bottom"))
        self._log = self._button(self.tr("Logarithmic y axis"), self.tr("log"))
        self._auto = self._button(self.tr("Show everything and follow the growing curves"))
        theme.keep_icon(self._auto.setIcon, "auto-range", self._auto)
        self._axes = QComboBox(self)
        self._axes.setAccessibleName(self.tr("Which curves this plot shows"))
        self._axes.setToolTip(plain(self.tr("These have no common scale and are not drawn together: choose which")))
        self._axes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._axes.setMinimumContentsLength(_AXIS_LETTERS)
        self._axes.hide()
        self._lay_out()
        self._connect()
        self.objectNameChanged.connect(self._name_parts)
        self.set_title(title)
        self.auto_range()
        self._update()

    def _button(self, hint: str, text: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(plain(hint))
        button.setAccessibleName(hint)
        button.setCheckable(True)
        return button

    def _name_parts(self, name: str) -> None:
        """Give the parts that the keyboard reaches names after the plot's own."""
        for part, widget in (
            ("View", self._plot),
            ("LogButton", self._log),
            ("AutoButton", self._auto),
            ("AxisBox", self._axes),
            ("Legend", self._legend),
        ):
            widget.setObjectName(f"{name}{part}")

    def _lay_out(self) -> None:
        """Lay the buttons over the figure, not into it, to keep them out of exported pictures."""
        title = self._heading
        title.setProperty("role", "title")
        title.setMinimumHeight(_TOP_PX)
        inner = self._inner = QVBoxLayout(self._figure)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(title)
        inner.addWidget(self._legend)
        inner.addWidget(self._plot, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 8, 0)
        buttons.setSpacing(4)
        buttons.addWidget(self._axes)
        buttons.addWidget(self._log)
        buttons.addWidget(self._auto)
        outer = QGridLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._figure, 0, 0)
        outer.addLayout(buttons, 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        for button in (self._axes, self._log, self._auto):
            button.raise_()

    def _connect(self) -> None:
        self._legend.toggled.connect(self.set_shown)
        self._axes.textActivated.connect(self.axisChosen)
        self._log.toggled.connect(self.set_log)
        self._auto.clicked.connect(self.auto_range)
        self._cross.pointed.connect(self.pointed)
        theme.current().changed.connect(self._retint)
        self._item().getViewBox().sigRangeChangedManually.connect(self._ranged_by_hand)

    def set_title(self, title: str) -> None:
        """Set the title."""
        self._title = title
        self._entitle()

    def _entitle(self) -> None:
        """Write the title beside the buttons; the choice of axes stands there, too."""
        buttons = [button for button in (self._axes, self._log, self._auto) if not button.isHidden()]
        self._head(self._title, sum(button.sizeHint().width() + 4 for button in buttons))
        self._plot.setAccessibleName(self.title())
        self.setAccessibleName(self.title())

    def _head(self, words: str, right_px: int = 0) -> None:
        self._heading.setContentsMargins(8, 0, 8 + right_px, 0)
        self._heading.set_texts((words,))

    def title(self) -> str:
        """Return the title, with the y axis where there is a choice."""
        return with_title(self._title, self.axis()) if self.axis() else self._title

    def set_x(self, label: str, *, whole: bool) -> None:
        """Set what the x axis shows, and show all of it. whole: its ticks are at whole numbers."""
        if label != self._x_label:
            self._x_label = label
            self._plot.set_x(label, whole=whole)
            self._cross.set_x_label(label)
            self.auto_range()

    def set_empty(self, words: str) -> None:
        """Set the text in the axes while there are no curves; "" for the usual one."""
        self._empty = words or self._usually_empty

    def set_axes(self, names: Sequence[str], shown: str) -> None:
        """Offer a choice of y axes, with one of them shown; of one or none there is no choice."""
        if names != [self._axes.itemText(at) for at in range(self._axes.count())]:
            self._axes.clear()
            self._axes.addItems(list(names))
        self._axes.setCurrentText(shown)
        self._axes.setVisible(len(names) > 1)
        self._entitle()

    def axis(self) -> str:
        """Return the name of the y axis where there is a choice, else ""."""
        return self._axes.currentText() if self._axes.count() > 1 else ""

    def show_curves(self, curves: Mapping[Any, Curve]) -> None:
        """Show exactly these curves, with one range update and one paint. An identical Curve object is left unchanged.

        The arrays are not copied: pass arrays that no longer change. Width 0 means bold for few samples and 1 px for
        many, because drawing 10 000 noisy samples with a wider pen takes 0.1 s. The read-out names every curve, listed
        or not. Raises ValueError unless x and y are (N,).
        """
        for key in set(self._curves) - set(curves):
            self._remove(key)
        changed = {key: curve for key, curve in curves.items() if self.given.get(key) is not curve}
        for key, curve in changed.items():
            self._put(key, curve)
        self._update()

    def keys(self) -> list[Hashable]:
        """Return the curves' keys, oldest first."""
        return list(self._curves)

    def curves(self) -> list[Curve]:
        """Return the curves in the theme's colours, also hidden ones, oldest first."""
        return [self._tinted(curve) for curve in self._curves.values()]

    def set_shown(self, entry: str, shown: bool) -> None:
        """Show or hide all curves of an entry, now and later; hidden ones do not affect the axes' range."""
        self._hidden = self._hidden - {entry} if shown else self._hidden | {entry}
        self._legend.set_visible(entry, shown)
        for key, curve in self._curves.items():
            self._layer.set_visible(key, self._is_wanted(curve))
        self._update()

    def hidden(self) -> frozenset[str]:
        """Return the hidden entries."""
        return self._hidden

    def is_visible(self, key: Hashable) -> bool:
        """Return whether a curve is shown. Raises KeyError."""
        return self._layer.is_visible(key)

    def set_log(self, log: bool) -> None:
        """Make the y axis logarithmic or not; a logarithmic axis omits values of 0 and below."""
        self._log.setChecked(log)
        self._item().setLogMode(y=log)

    def is_log(self) -> bool:
        """Return whether the y axis is logarithmic."""
        return self._log.isChecked()

    def auto_range(self) -> None:
        """Show everything and follow growing curves, until the user pans or zooms."""
        self._auto.setChecked(True)
        self._item().enableAutoRange()

    def x_range(self) -> tuple[float, float]:
        """Return the ends of the x axis, in its units."""
        return self._plot.x_range()

    def add_marker(self, x: float, text: str) -> None:
        """Mark x with a dotted vertical line and a short label."""
        self._plot.add_marker(x, text)

    def clear_markers(self) -> None:
        """Remove all markers."""
        self._plot.clear_markers()

    def read_out(self) -> list[tuple[str, float]]:
        """Return (name, value) of each shown curve at the cross-hair, sorted by value; [] without one."""
        return [(reading.curve.name, reading.value) for reading in self._cross.readings()]

    def point_at(self, x: float | None) -> None:
        """Put the cross-hair at x, as the mouse would, or hide it for None; `pointed` is not emitted."""
        self._cross.point_at(x)

    def export_png(self, path: Path) -> None:
        """Write a picture with the legend. Raises UserError when there is no curve or the file cannot be written."""
        self._need_curves()
        self._plot.leave()
        self._layer.scale_pens(PNG_SCALE, on_screen=False)  # a cosmetic pen does not grow with the picture
        self._head(self.title())
        self._show_legend(True)
        try:
            write_png(path, self._figure, theme.current().tokens.plot)
        finally:
            self._entitle()
            self._show_legend(self.own_legend)
            self._layer.scale_pens(self.devicePixelRatioF())

    def export_svg(self, path: Path) -> None:
        """Write a drawing with the legend. Raises UserError when there is no curve or the file cannot be written."""
        self._need_curves()
        tokens, size = theme.current().tokens, self._figure.size()
        shown = self._layer.shown()
        figure = Figure(
            key="plot",
            width=size.width(),
            height=size.height(),
            title=self.title(),
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
        return PlotMenu(self, self, has_curves=bool(self._curves))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102 - Qt's
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def ask_export(self, kind: str) -> None:
        """Ask for a file and write "png", "svg" or "csv" to it; errors go to `failed`."""
        writers = {"png": self.export_png, "svg": self.export_svg, "csv": self.export_csv}
        failure = ask_export(self, self._title, kind, writers[kind])
        if failure:
            self.failed.emit(failure)

    def _show_legend(self, shown: bool) -> None:
        self._legend.setVisible(shown and bool(self.entries))
        self._inner.activate()

    def _need_curves(self) -> None:
        if not self._curves:
            raise UserError(self.tr("There are no curves to export yet. Train first."))

    def _item(self) -> Any:
        return self._plot.getPlotItem()

    def _put(self, key: Hashable, curve: Curve) -> None:
        if np.ndim(curve.x) != 1 or np.shape(curve.x) != np.shape(curve.y):
            raise ValueError(f"x and y must be (N,), got {np.shape(curve.x)} and {np.shape(curve.y)}")
        before, self.given[key] = self._curves.get(key), curve
        self._curves[key] = replace(curve, width=curve.width or (_BOLD_PX if len(curve.x) <= _FEW else 1.0))
        self._layer.put(key, self._tinted(self._curves[key]))
        self._layer.set_visible(key, self._is_wanted(curve))
        self._is_listed &= before is not None and _looks(before) == _looks(self._curves[key])

    def _remove(self, key: Hashable) -> None:
        self._is_listed = False
        self._layer.remove(key)
        del self._curves[key], self.given[key]

    def _is_wanted(self, curve: Curve) -> bool:
        return self._hidden.isdisjoint(curve_entries(curve))

    def _update(self) -> None:
        """Update range and paint once after all changes; they cost more than the curves."""
        self._layer.update_view()
        self._plot.set_word("" if self._curves else self._empty)
        self._list()
        self._cross.refresh()
        self._describe()

    def _describe(self) -> None:
        """Give the newest value of each curve shown as text."""
        shown = [curve for curve in self._layer.shown() if len(curve.x)]
        words = [f"{curve.name} {curve.y[-1]:.4g}" for curve in shown[:_TOLD]]
        words += [self.tr("and {count} more").format(count=len(shown) - _TOLD)] if len(shown) > _TOLD else []
        if "; ".join(words) != self.accessibleDescription():
            self.setAccessibleDescription("; ".join(words))

    def _list(self) -> None:
        """List the entries again if the looks of a curve have changed, which is seldom."""
        if self._is_listed:
            return
        self._is_listed = True
        entries = entries_of(self.curves(), theme.current().tokens.text)
        if entries == self.entries:
            return
        self.entries = entries
        self._legend.show_entries(entries, self._hidden)
        self._show_legend(self.own_legend)
        self.relisted.emit()

    def _tinted(self, curve: Curve) -> Curve:
        tokens = theme.current().tokens
        return replace(curve, colour=_legible(curve.colour, tokens.plot, tokens.text))

    def _retint(self) -> None:
        for key, curve in self._curves.items():
            self._layer.recolour(key, self._tinted(curve))
        self._is_listed = False
        self._list()
        self._cross.refresh()

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._layer.scale_pens(self.devicePixelRatioF())
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(_LEAST_PX)  # as large as there is room for: its parts' own wishes count for nothing

    def _ranged_by_hand(self, *_: object) -> None:
        self._auto.setChecked(False)


def _looks(curve: Curve) -> tuple[object, ...]:
    return curve.name, curve.entries, curve.listed, curve.colour, curve.dash, curve.width, curve.marked, curve.minor
