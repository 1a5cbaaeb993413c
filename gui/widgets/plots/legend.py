"""Legend of plots; a click hides or shows the curves of an entry."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from core.chart.drawing import MARK_PX, Curve
from gui.base import theme
from gui.base.plain_text import plain
from gui.widgets.plots.shapes import paint_shape, shape_number

SAMPLE_PX = QSize(26, 12)
_HIDDEN_OPACITY = 0.6
_LINE_PX, _GAP_PX, _LONGEST_PX = 24, 4, 232
_ROWS = 2


@dataclass(frozen=True, slots=True)
class LineLook:
    """Look of a line: colour `#rrggbb`, dashes in widths, width in pixels; marked: with dots.

    shape: number of the theme's shape for the colour, see gui.widgets.plots.shapes.
    """

    colour: str
    dash: tuple[float, ...] = ()
    width: float = 1.0
    marked: bool = False
    shape: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "shape", shape_number(self.colour))


def curve_pen(colour: str, dash: Sequence[float], width: float = 1.0) -> QPen:
    """Return a curve's pen, cosmetic: its width is in pixels, independent of the axes' scale."""
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # a square one would fill the gaps of fine dots
    if dash:
        pen.setDashPattern(list(dash))
    return pen


class Legend(QWidget):
    """Legend of at most two rows: a small button per entry, and a menu for those that do not fit."""

    toggled = Signal(str, bool)
    """Emitted with (entry, visible) when the user hides or shows an entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, QToolButton] = {}
        self._looks: dict[str, LineLook] = {}
        self._more = QToolButton(self)
        self.objectNameChanged.connect(lambda name: self._more.setObjectName(f"{name}MoreButton"))
        self._more.setProperty("role", "legend")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._more.setMenu(self._menu)
        self._rest: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_entries(self, entries: Mapping[str, LineLook], hidden: frozenset[str] = frozenset()) -> None:
        """Show exactly these entries, in their order, with a piece of their line; some of them hidden."""
        for name in [name for name in self._entries if name not in entries]:
            self._entries.pop(name).deleteLater()
        for name, look in entries.items():
            entry = self._entries.get(name) or self._make(name)
            if self._looks.get(name) != look:
                entry.setIcon(line_sample(look))
            entry.setChecked(name not in hidden)
        self._entries = {name: self._entries[name] for name in entries}
        for nth, entry in enumerate(self._entries.values(), 1):
            entry.setObjectName(f"{self.objectName()}Entry{nth}" if self.objectName() else "")
        self._looks = dict(entries)
        self._place()

    def set_visible(self, name: str, visible: bool) -> None:
        """Show whether an entry's curves are visible."""
        if name in self._entries:
            self._entries[name].setChecked(visible)

    def names(self) -> list[str]:
        """Return the entries."""
        return list(self._entries)

    def hidden(self) -> frozenset[str]:
        """Return the entries that are switched off."""
        return frozenset(name for name, entry in self._entries.items() if not entry.isChecked())

    def entry(self, name: str) -> QToolButton:
        """Return an entry's button, hidden when only the menu has room for it."""
        return self._entries[name]

    def _make(self, name: str) -> QToolButton:
        entry = QToolButton(self)
        entry.setProperty("role", "legend")
        entry.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        entry.setIconSize(SAMPLE_PX)
        entry.setCheckable(True)
        entry.setText(entry.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, theme.scaled(_LONGEST_PX)))
        entry.setAccessibleName(name)
        entry.setToolTip(plain(self.tr("Hide or show {curve}").format(curve=name)))
        entry.clicked.connect(lambda visible: self.toggled.emit(name, visible))
        self._entries[name] = entry
        return entry

    def _fill_menu(self) -> None:
        self._menu.clear()
        for name in self._rest:
            action = self._menu.addAction(line_sample(self._looks[name]), name)
            action.setCheckable(True)
            action.setChecked(self._entries[name].isChecked())
            action.triggered.connect(self._entries[name].click)

    # Geometry. No layout: it would show and hide its own items while it places them.

    def _rows(self, width: int) -> tuple[list[QPoint], int]:
        """Return how many entries fit into a width; their (x, row) and, where that is not all, the menu's button's."""
        widths = [min(entry.sizeHint().width(), width) for entry in self._entries.values()]
        places = _flow(widths, width)
        count = len(widths)
        while places and places[-1].y() >= _ROWS:
            count -= 1
            places = _flow([*widths[:count], self._more_px()], width)
        return places, count

    def _more_px(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._more_words(len(self._entries))) + 20

    def _more_words(self, count: int) -> str:
        return self.tr("{count} more…").format(count=count)

    def _row_px(self) -> int:
        return max((entry.sizeHint().height() for entry in self._entries.values()), default=0)

    def _place(self) -> None:
        (places, count), row_px = self._rows(self.width()), self._row_px()
        self.setFixedHeight((places[-1].y() + 1) * row_px if places else 0)
        self._rest = list(self._entries)[count:]
        for nth, (name, entry) in enumerate(self._entries.items()):
            entry.setVisible(name not in self._rest)
            if name not in self._rest:
                x, y = places[nth].x(), places[nth].y() * row_px
                entry.setGeometry(x, y, min(entry.sizeHint().width(), self.width() - x), row_px)
        self._more.setVisible(bool(self._rest))
        if self._rest:
            self._more.setText(self._more_words(len(self._rest)))
            self._more.setGeometry(places[-1].x(), places[-1].y() * row_px, self._more_px(), row_px)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(160, self.height())


def entries_of(curves: Sequence[Curve], neutral: str) -> dict[str, LineLook]:
    """Return the entries of curves with the looks of their lines; first the first entry of each, then the second.

    neutral: colour of an entry whose lines have several.
    """
    found: dict[str, list[Curve]] = {}
    names = [curve_entries(curve) for curve in curves]
    for place in range(max(map(len, names), default=0)):
        for curve, entries in zip(curves, names, strict=True):
            for entry in entries[place : place + 1]:
                found.setdefault(entry, []).append(curve)
    return {entry: _look(lines, neutral) for entry, lines in found.items()}


def curve_entries(curve: Curve) -> tuple[str, ...]:
    """Return the entries that a curve belongs to."""
    return curve.entries or ((curve.name,) if curve.listed else ())


def _look(curves: Sequence[Curve], neutral: str) -> LineLook:
    """Return the look of the main line of an entry or, of lines of several colours, what they have in common."""
    main = next((curve for curve in curves if not curve.minor), curves[0])
    look = LineLook(main.colour, main.dash, main.width, main.marked)
    if len({curve.colour for curve in curves}) == 1:
        return look
    is_one_dash = len({curve.dash for curve in curves}) == 1
    return replace(look, colour=neutral, dash=main.dash if is_one_dash else (), marked=False)


def _flow(widths: Sequence[int], room_px: int) -> list[QPoint]:
    """Return the (x, row) of items in rows."""
    places: list[QPoint] = []
    x = row = 0
    for width in widths:
        if x and x + width > room_px:
            x, row = 0, row + 1
        places.append(QPoint(x, row))
        x += width + _GAP_PX
    return places


def line_sample(look: LineLook) -> QIcon:
    """Return an icon with a piece of the line, faint for the hidden state."""
    icon = QIcon()
    for state, opacity in ((QIcon.State.On, 1.0), (QIcon.State.Off, _HIDDEN_OPACITY)):
        for ratio in (1, 2, 3):
            pixmap = QPixmap(SAMPLE_PX * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(opacity)
            _paint_sample(painter, look)
            painter.end()
            icon.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return icon


def _paint_sample(painter: QPainter, look: LineLook) -> None:
    bold = 1.5 * look.width  # the colour of a short piece is hard to see at the curve's width
    pen = curve_pen(look.colour, [part / 1.5 for part in look.dash], bold)
    pen.setCosmetic(False)
    painter.setPen(pen)
    middle = SAMPLE_PX.height() / 2
    painter.drawLine(0, round(middle), _LINE_PX, round(middle))
    if look.shape >= 0:
        paint_shape(painter, look.shape, look.colour, QPointF(_LINE_PX / 2, middle))
    elif look.marked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.colour))
        size = 1.3 * MARK_PX
        painter.drawEllipse(QRectF((_LINE_PX - size) / 2, middle - size / 2, size, size))
