"""Small plot of a few lines: the one painter of line plots that do not grow with a run."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QToolTip, QWidget

from core.chart.axes import Axis
from core.chart.drawing import MARK_PX, Curve, Figure
from core.linalg.arrays import Array
from gui.base import theme
from gui.base.palette import legible
from gui.base.plain_text import plain
from gui.widgets.plots.curve_files import write_csv, write_png, write_svg
from gui.widgets.plots.legend import curve_entries, curve_pen
from gui.widgets.plots.plot_menu import ExportMenu, ask_export
from gui.widgets.plots.read_out import readings, sentence
from gui.widgets.plots.shapes import paint_shapes, shape_number, shaped_samples
from gui.widgets.plots.small_plot import GAP_PX, SmallPlot

_POINTED_PX = 3.0
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class Note:
    """Text at a point of the axes, above or below it; ringed: in a ring of the colour."""

    x: float
    y: float
    text: str
    colour: str = "muted"
    above: bool = True
    ringed: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class PlotContent:
    """Content of a LinePlot. A colour is `#rrggbb` or the name of one of the theme's, such as "accent".

    curves: lines, and dots where there is one sample; the first one's samples are those that mouse and keys point at.
    levels: y of dashed lines; rules: x of upright ones. x_name: of an x in words. words: the content as text.
    """

    x: Axis
    y: Axis
    curves: tuple[Curve, ...] = ()
    title: str = ""
    x_name: str = ""
    levels: Sequence[float] = ()
    rules: Sequence[float] = ()
    notes: Sequence[Note] = ()
    words: str = ""


_NOTHING = PlotContent(Axis(0.0, 1.0, ()), Axis(0.0, 1.0, ()))


class LinePlot(SmallPlot):
    """Plot of a PlotContent; a tool tip reads the lines under the mouse or the arrow keys, a menu exports them."""

    pointed = Signal(int)
    """Emitted with the index of the sample that mouse or keys point at."""

    def __init__(self, name: str, parent: QWidget | None = None, *, takes_keys: bool = False) -> None:
        """Create the plot. takes_keys: the arrow keys move along the lines; otherwise they are the parent's."""
        super().__init__(name, "", parent)
        self.content = _NOTHING
        """Content shown."""
        self._hidden: frozenset[str] = frozenset()
        self._pointed: int | None = None
        self._rest = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if takes_keys else Qt.FocusPolicy.NoFocus)

    def show_content(self, content: PlotContent, rest: int = 0) -> None:
        """Show other content. rest: index of the sample where the arrow keys begin."""
        self.content, self._rest = content, rest
        if self._pointed is not None and self._pointed >= len(self._stops()):
            self._pointed = None
        if content.words != self.accessibleDescription():
            self.setAccessibleDescription(content.words)
        self.update()

    def set_shown(self, entry: str, shown: bool) -> None:
        """Show or hide the lines of an entry of a legend."""
        self._hidden = self._hidden - {entry} if shown else self._hidden | {entry}
        self.update()

    def curves(self) -> list[Curve]:
        """Return the visible curves, in the theme's colours."""
        shown = [each for each in self.content.curves if self._hidden.isdisjoint(curve_entries(each))]
        return [replace(curve, colour=self._shade(curve.colour)) for curve in shown]

    def words_at(self, index: int) -> str:
        """Return the readings of the lines at a sample."""
        x = float(self._stops()[index])
        found = [each for each in readings(self.curves(), x, low_first=False) if each.curve.name]
        return sentence(self.content.x_name, x, found)

    # Geometry

    def place(self) -> QRectF:
        """Return the rectangle of the lines, right of and above the labels."""
        measure = QFontMetricsF(self.font())
        texts = [text for _, text in self.content.y.ticks]
        left = max(map(measure.horizontalAdvance, texts), default=0.0) + 2 * GAP_PX
        top = measure.height() + 2 * GAP_PX if self.content.title else measure.height() / 2
        below = measure.height() + GAP_PX
        return QRectF(left, top, max(1.0, self.width() - left - 2 * GAP_PX), max(1.0, self.height() - top - below))

    def points(self, x: Array, y: Array) -> list[QPointF]:
        """Return the places of samples, (N,) each."""
        place = self.place()
        xs = self.content.x.place(x, place.left(), place.right())
        ys = self.content.y.place(y, place.bottom(), place.top())
        return [QPointF(*at) for at in zip(xs.tolist(), ys.tolist(), strict=True)]

    def note_place(self, note: Note) -> QRectF:
        """Return the rectangle of a note, moved into the plot where it would stand out of it."""
        measure, (at,) = QFontMetricsF(self.font()), self.points(np.array([note.x]), np.array([note.y]))
        height = measure.height() - (2 if note.ringed else 0)
        width = max(height, measure.horizontalAdvance(note.text) + 2 * GAP_PX)
        y = at.y() + (-height if note.above else height) / (2 if note.ringed else 1) - height / 2
        within = self.place() if note.ringed else QRectF(self.rect())
        left = min(max(at.x() - width / 2, within.left()), within.right() - width)
        return QRectF(left, min(max(y, within.top()), within.bottom() - height), width, height)

    def _stops(self) -> Array:
        return self.content.curves[0].x if self.content.curves else np.zeros(0)

    # Painting

    def _shade(self, colour: str) -> str:
        tokens = theme.current().tokens
        if not self.isEnabled():
            return tokens.disabled
        return legible(colour, tokens.background, tokens.text) if colour.startswith("#") else getattr(tokens, colour)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter, content = QPainter(self), self.content
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_axes(painter, content.title, content.x, content.y)
        for level in content.levels:
            self.paint_level(painter, (level - content.y.low) / (content.y.high - content.y.low))
        tokens = theme.current().tokens
        for x in content.rules:
            self._paint_rule(painter, x, tokens.line)
        if self._pointed is not None:
            self._paint_rule(painter, float(self._stops()[self._pointed]), tokens.muted)
        for curve in self.curves():
            self._paint_line(painter, curve)
        for note in content.notes:
            self._paint_note(painter, note)
        self.paint_ring(painter)
        painter.end()

    def _paint_rule(self, painter: QPainter, at: float, colour: str) -> None:
        (top,) = self.points(np.array([at]), np.array([self.content.y.high]))
        x = round(top.x()) + 0.5
        painter.setPen(QPen(QColor(colour), 1))
        painter.drawLine(QPointF(x, top.y()), QPointF(x, self.place().bottom()))

    def _paint_line(self, painter: QPainter, curve: Curve) -> None:
        points = self.points(curve.x, curve.y)
        pen = curve_pen(curve.colour, curve.dash, curve.width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        if (number := shape_number(curve.colour)) >= 0:
            paint_shapes(painter, number, curve.colour, [points[at] for at in shaped_samples(curve.y, number)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(curve.colour))
        if len(points) == 1:
            painter.drawEllipse(points[0], MARK_PX, MARK_PX)
        elif self._pointed is not None and len(points) == len(self._stops()):
            painter.drawEllipse(points[self._pointed], _POINTED_PX, _POINTED_PX)

    def _paint_note(self, painter: QPainter, note: Note) -> None:
        tokens, place = theme.current().tokens, self.note_place(note)
        if note.ringed:
            painter.setPen(QPen(QColor(self._shade(note.colour)), 1))
            painter.setBrush(QColor(tokens.background))
            painter.drawEllipse(place)
        painter.setPen(QColor(tokens.text if note.ringed else self._shade(note.colour)))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, note.text)

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if len(self._stops()):
            xs = np.array([at.x() for at in self.points(self._stops(), np.zeros(len(self._stops())))])
            self._point_at(int(np.abs(xs - event.position().x()).argmin()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if not step or not len(self._stops()) or self.focusPolicy() == Qt.FocusPolicy.NoFocus:
            super().keyPressEvent(event)
            return
        before = self._rest if self._pointed is None else self._pointed
        self._point_at(min(max(before + step, 0), len(self._stops()) - 1))

    def _point_at(self, index: int | None) -> None:
        if index == self._pointed:
            return
        self._pointed = index
        self.update()
        if index is None:
            QToolTip.hideText()
            return
        self.pointed.emit(index)
        (at,) = self.points(self._stops()[index : index + 1], np.array([self.content.y.low]))
        corner = QPointF(at.x() + 2 * GAP_PX, self.place().bottom())
        QToolTip.showText(self.mapToGlobal(corner).toPoint(), plain(self.words_at(index)), self)

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self._point_at(None)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.EnabledChange):
            self.update()
        return super().event(event)

    # Export

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102 - Qt's
        menu = ExportMenu(self, self, has_curves=bool(self.content.curves))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def ask_export(self, kind: str) -> None:
        """Ask for a file and write "png", "svg" or "csv" to it; a tool tip says what failed."""
        writers = {"png": self.export_png, "svg": self.export_svg, "csv": self.export_csv}
        failure = ask_export(self, self.accessibleName(), kind, writers[kind])
        if failure:
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), plain(failure), self)

    def export_png(self, path: Path) -> None:
        """Write a picture. Raises UserError when the file cannot be written."""
        write_png(path, self, theme.current().tokens.background)

    def export_svg(self, path: Path) -> None:
        """Write a drawing. Raises UserError when the file cannot be written."""
        tokens, content = theme.current().tokens, self.content
        title = content.title or self.accessibleName()
        figure = Figure(
            key="plot",
            width=self.width(),
            height=self.height(),
            title=title,
            about=content.words,
            x_label=content.x_name,
            x=content.x,
            y=content.y,
            background=tokens.background,
            text=tokens.text,
            grid=tokens.line,
        )
        write_svg(path, figure, self.curves())

    def export_csv(self, path: Path) -> None:
        """Write a table of the lines. Raises UserError when the file cannot be written."""
        write_csv(path, self.content.x_name, [curve for curve in self.curves() if curve.name])
