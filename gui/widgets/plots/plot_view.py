"""pyqtgraph's plot widget with theme, cross-hair and markers, without its menus."""

from html import escape
from typing import Any, Literal

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from core.chart.axes import Axis
from gui.base import theme
from gui.base.plain_text import PlainLabel, RichLabel
from gui.base.spoken import spoken_as
from gui.widgets.plots.round_ticks import round_ticks, set_whole

_AXIS_PX, _FOOT_PX, _FRAME_PX = 56, 36, 18
_FAR = 1_000_000_000
_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_Home: -_FAR,
    Qt.Key.Key_End: _FAR,
}
_LABEL_TOP, _LABEL_STEP, _LABEL_STEPS = 0.94, 0.08, 5


@spoken_as(QAccessible.Role.Chart)
class PlotView(pg.PlotWidget):  # type: ignore[misc] # pyqtgraph has no types
    """Plot view with axes, grid, cross-hair and labelled vertical lines, in the theme's colours."""

    hovered = Signal(object)
    """Emitted with the x under the mouse in the axis' units, or None when the mouse leaves."""

    stepped = Signal(int)
    """Emitted on a key with the number of samples to move the cross-hair right; 0: show it."""

    def __init__(self, x_label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, enableMenu=False)
        self._markers: list[Any] = []
        self._x_label = x_label
        item = self.getPlotItem()
        item.ctrlMenu.setParent(self, item.ctrlMenu.windowFlags())  # as a child it dies with the plot
        item.hideButtons()
        # One paint for all changes instead of one per part.
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        item.setContentsMargins(0, 8, 8, 0)
        item.showGrid(x=True, y=True, alpha=1.0)
        round_ticks(item.getAxis("left"), whole=False)
        round_ticks(item.getAxis("bottom"), whole=True)
        item.getAxis("left").setWidth(_AXIS_PX)
        self._cross = pg.InfiniteLine(angle=90, movable=False)
        self._cross.hide()
        item.addItem(self._cross, ignoreBounds=True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the right click goes to the parent's menu
        self.scene().sigMouseMoved.connect(self._mouse_moved)
        self.viewport().installEventFilter(self)
        self.word, self.read_out = PlainLabel("", self), RichLabel("", self)
        _overlay(self.word, "muted")
        _overlay(self.read_out, "readout")
        self._lay_out()
        theme.current().changed.connect(self.retint)
        self.retint()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        grid.setContentsMargins(_AXIS_PX + 8, 16, 16, _FOOT_PX)
        self.word.setWordWrap(True)
        grid.addWidget(self.word, 0, 0)
        grid.addWidget(self.read_out, 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self.word.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def set_x(self, label: str, *, whole: bool) -> None:
        """Set what the x axis shows. whole: its ticks are at whole numbers."""
        self._x_label = label
        axis = self.getPlotItem().getAxis("bottom")
        set_whole(axis, whole=whole)
        self.retint()
        axis.resizeEvent()  # puts the new label into the middle

    def set_word(self, word: str) -> None:
        """Write a text over the empty axes and hide their labels; "" restores them."""
        if word == self.word.text():
            return
        self.word.setText(word)
        self.word.setVisible(bool(word))
        for name in ("left", "bottom"):
            self.getPlotItem().getAxis(name).setStyle(showValues=not word)

    def show_read_out(self, html: str) -> None:
        """Show a table on the side away from the mouse; "" hides it."""
        if html != self.read_out.text():
            self.read_out.setText(html)
        self.read_out.setVisible(bool(html))

    def read_out_room_px(self) -> float:
        """Return the maximum width of a read-out: the axes' box without frame and padding."""
        margins = self.layout().contentsMargins()
        return float(self.width() - margins.left() - margins.right() - _FRAME_PX)

    def add_marker(self, x: float, text: str) -> None:
        """Draw a vertical line with a label."""
        step = len(self._markers) % _LABEL_STEPS  # staggered, so that the labels of neighbours do not overlap
        options = {"position": _LABEL_TOP - _LABEL_STEP * step, "movable": False, "fill": None}
        label = text.replace("{", "{{").replace("}", "}}")  # pyqtgraph takes it for a format
        marker = pg.InfiniteLine(pos=x, angle=90, movable=False, label=label, labelOpts=options)
        self._markers.append(marker)
        self._tint_marker(marker)
        self.getPlotItem().addItem(marker, ignoreBounds=True)

    def clear_markers(self) -> None:
        """Remove all markers."""
        for marker in self._markers:
            self.getPlotItem().removeItem(marker)
        self._markers.clear()

    def markers(self) -> list[Any]:
        """Return the markers, pyqtgraph's InfiniteLines."""
        return list(self._markers)

    def x_range(self) -> tuple[float, float]:
        """Return the ends of the x axis, in its units."""
        low, high = self.getPlotItem().getViewBox().viewRange()[0]
        return float(low), float(high)

    def axis(self, name: Literal["bottom", "left"]) -> Axis:
        """Return the range and ticks of an axis."""
        item = self.getPlotItem()
        axis, (across, up) = item.getAxis(name), item.getViewBox().viewRange()
        low, high = across if name == "bottom" else up
        spacing, values = axis.tickValues(low, high, item.vb.width() if name == "bottom" else item.vb.height())[0]
        texts = axis.tickStrings(values, axis.scale, spacing)
        ticks = tuple((float(value), str(text)) for value, text in zip(values, texts, strict=True))
        return Axis(low, high, ticks, log=bool(axis.logMode))

    def retint(self) -> None:
        """Apply the theme's colours."""
        tokens = theme.current().tokens
        self.setBackground(tokens.plot)
        item = self.getPlotItem()
        for name in ("left", "bottom"):
            axis = item.getAxis(name)
            axis.setPen(tokens.line)
            axis.setTickPen(tokens.grid)
            axis.setTextPen(tokens.muted)
            axis.setTickFont(theme.tabular(self.font()))
        item.getAxis("bottom").label.setFont(self.font())  # the text may have another size now
        item.getAxis("bottom").setHeight(theme.scaled(_FOOT_PX))
        item.setLabel("bottom", escape(self._x_label), color=tokens.muted)
        self._cross.setPen(_thin(tokens.disabled, Qt.PenStyle.SolidLine))
        for marker in self._markers:
            self._tint_marker(marker)

    def _tint_marker(self, marker: Any) -> None:
        tokens = theme.current().tokens
        marker.setPen(_thin(tokens.muted, Qt.PenStyle.DotLine))
        marker.label.setColor(tokens.muted)

    def _mouse_moved(self, at: QPointF) -> None:
        view = self.getPlotItem().getViewBox()
        if not view.sceneBoundingRect().contains(at):
            self.leave()
            return
        x = view.mapSceneToView(at).x()
        self.point_at(x)
        self.hovered.emit(x)

    def point_at(self, x: float | None) -> None:
        """Put the cross-hair at x and the read-out on the other side; None hides them."""
        self._cross.setVisible(x is not None)
        if x is None:
            return
        self._cross.setPos(x)
        low, high = self.x_range()
        side = Qt.AlignmentFlag.AlignLeft if x > (low + high) / 2 else Qt.AlignmentFlag.AlignRight
        self.layout().setAlignment(self.read_out, Qt.AlignmentFlag.AlignTop | side)

    def leave(self) -> None:
        """Hide cross-hair and read-out."""
        self.point_at(None)
        self.hovered.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[event.key()])
        elif event.key() == Qt.Key.Key_Escape and self._cross.isVisible():
            self.leave()
        else:
            super().keyPressEvent(event)
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.stepped.emit(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's
        super().focusOutEvent(event)
        if not self.underMouse():
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() == QEvent.Type.Leave:
            self.leave()
        return bool(super().eventFilter(watched, event))


def _overlay(label: QWidget, role: str) -> None:
    label.setProperty("role", role)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label.hide()


def _thin(colour: str, style: Qt.PenStyle) -> QPen:
    pen = QPen(QColor(colour), 1, style)
    pen.setCosmetic(True)
    return pen
