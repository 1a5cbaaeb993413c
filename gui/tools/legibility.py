"""Check that every text on the screen can be read: none is elided, cut off, or too close to another.

Each visible widget paints itself into an SVG document, which keeps texts as texts with their places. So a label is
checked in the same way as a table's header or a plot's axis, and no widget has to say what it paints. `faint` checks
the contrast of the same texts.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape

from PySide6.QtCore import QBuffer, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QMenu,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from gui.base.palette import contrast
from gui.base.plain_text import PlainLabel, RichLabel

_SLACK_PX = 1.5
"""Ink this far outside, or this far into another text, is rounding."""

_GAP_PX = 3.0
"""Two texts on one line with less room between them read as one."""

_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
_ARROW_PX = 16
_IDEOGRAPHS = 0x2E80
"""First code of Chinese characters, which are painted by a font of their own."""

_PIECES_PX = 0.6
"""Pieces of one sentence follow each other as exactly."""

_DRAWN = re.compile(
    r'transform="matrix\(([^)]*)\)"'
    r'|<text fill="([^"]*)"[^>]*?x="([^"]*)" y="([^"]*)" font-family="([^"]*)" font-size="([^"]*)" '
    r'font-weight="([^"]*)"[^>]*>(.*?)</text>',
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Text:
    """A text on the screen, in the window's coordinates.

    ink: bounds of its glyphs; base: its line; start, end: where its first glyph begins and the next one would; colour:
    `#rrggbb`.
    """

    words: str
    ink: QRectF
    base: float
    start: float
    end: float
    owner: QWidget
    colour: str


def problems(window: QWidget) -> list[str]:
    """Return one sentence for each text of a window, or of a part of one, that cannot be read."""
    texts = painted_texts(window)
    said = {text.owner for text in texts}
    found = [*_hidden_tabs(window), *_hidden_actions(window), *_lost(window, said)]
    found += (f"elided: {_told(text)}" for text in texts if _is_elided(text))
    found += (f"cut off: {_told(text)}" for text in texts if _is_cut(text, window))
    found += (f"too close: {_told(a)} and {_told(b)}" for a, b in _collisions(_in_sight(texts, window)))
    return list(dict.fromkeys(found))


def painted_texts(window: QWidget) -> list[Text]:
    """Return the texts that the visible widgets of a window paint."""
    return [text for widget in _visible(window) for text in _painted(widget, window)]


def faint(window: QWidget, least: float) -> list[str]:
    """Return one sentence for each text whose contrast with the colour around it, 1..21, is below `least`."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    texts = painted_texts(window)
    found = []
    for text in _in_sight(texts, window):
        ground = _ground(picture, text.ink)
        if contrast(text.colour, ground) < least:
            found.append(f"faint: {_told(text)}, {text.colour} on {ground}: {contrast(text.colour, ground):.1f}")
    return list(dict.fromkeys(found))


def _ground(picture: QImage, ink: QRectF) -> str:
    """Return the colour that most pixels have on the edge of a text."""
    ratio, around = picture.devicePixelRatio(), ink.toAlignedRect().adjusted(-1, -1, 1, 1)
    edge = [(x, y) for y in (around.top(), around.bottom()) for x in range(around.left(), around.right() + 1)]
    edge += [(x, y) for x in (around.left(), around.right()) for y in range(around.top(), around.bottom() + 1)]
    places = ((round(x * ratio), round(y * ratio)) for x, y in edge)
    shades = Counter(picture.pixelColor(*place).name() for place in places if picture.valid(*place))
    return shades.most_common(1)[0][0]


def _visible(window: QWidget) -> Iterator[QWidget]:
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is window.window() and not widget.visibleRegion().isEmpty():
            yield widget


def _painted(widget: QWidget, window: QWidget) -> Iterator[Text]:
    """Yield the texts that a widget itself paints."""
    matrix, start = QTransform(), QPointF(widget.mapTo(window, QPoint()))
    for values, colour, x, y, family, size_px, weight, words in _DRAWN.findall(_svg(widget)):
        if values:
            matrix = QTransform(*map(float, values.split(",")))
        elif unescape(words).strip():
            font = QFont(unescape(family))
            font.setPointSizeF(float(size_px) * 72 / widget.logicalDpiY())
            font.setWeight(QFont.Weight(int(weight)))
            base = QPointF(float(x), float(y))
            metrics, said = QFontMetricsF(font), unescape(words)
            ink = matrix.mapRect(metrics.tightBoundingRect(said).translated(base)).translated(start)
            first = matrix.map(base) + start
            last = matrix.map(base + QPointF(metrics.horizontalAdvance(said), 0)) + start
            yield Text(said, ink, first.y(), first.x(), last.x(), widget, colour)


def _svg(widget: QWidget) -> str:
    buffer, svg = QBuffer(), QSvgGenerator()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    svg.setOutputDevice(buffer)
    svg.setSize(widget.size().expandedTo(QSize(1, 1)))
    svg.setResolution(widget.logicalDpiY())
    painter = QPainter(svg)
    QWidget.render(widget, painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    return bytes(buffer.data().data()).decode()


def _told(text: Text) -> str:
    owner: QWidget | None = text.owner
    while owner and not owner.objectName():
        owner = owner.parentWidget()
    return f"“{text.words}” ({owner.objectName() if owner else ''})"


# Elided


def _is_elided(text: Text) -> bool:
    """Return whether the text ends early, unlike a button's “Save as…”."""
    if "…" not in text.words:
        return False
    owner = text.owner
    said = str(owner.property("text") or owner.property("currentText") or "")
    whole = owner.toolTip() or owner.accessibleName()
    if isinstance(owner, QAbstractButton | QComboBox):
        return "…" not in said
    if isinstance(owner, QMenu):  # as wide as its texts
        return False
    if _is_cell(owner) or "<a href" in said:  # a link unfolds the rest
        return False
    return "…" not in said or (len(whole) > len(text.words) and "…" not in whole)


def _is_cell(owner: QWidget) -> bool:
    """Return whether a table or a list painted it: people's own names may be longer than a column."""
    table = owner.parentWidget()
    return isinstance(table, QAbstractItemView) and not isinstance(table, QHeaderView)


# Cut off


def _is_cut(text: Text, window: QWidget) -> bool:
    """Return whether ink ends beyond a widget around it, where nobody can scroll to it."""
    across, down = [text.ink.left(), text.ink.right()], [text.ink.top(), text.ink.bottom()]
    widget = text.owner
    while True:
        room = QRectF(QRect(widget.mapTo(window, QPoint()), widget.size()))
        arrow_px = _ARROW_PX if isinstance(widget, QComboBox) else 0
        ways = (across, (room.left(), room.right() - arrow_px)), (down, (room.top(), room.bottom()))
        for (ink, (low, high)), scrolls in zip(ways, _scrolls(widget), strict=True):
            if scrolls:
                ink[:] = max(ink[0], low), min(ink[1], high)
            elif ink[0] < low - _SLACK_PX or ink[1] > high + _SLACK_PX:
                return True
        parent = widget.parentWidget()
        if widget is window or parent is None:
            return False
        widget = parent


def _scrolls(widget: QWidget) -> tuple[bool, bool]:
    """Return whether a person can scroll what this widget shows, across and down."""
    area = widget.parentWidget()
    if isinstance(area, QHeaderView):
        area = area.parentWidget()  # a header scrolls with its table
    elif not isinstance(widget, QHeaderView) and not (
        isinstance(area, QAbstractScrollArea) and area.viewport() is widget
    ):
        return False, False
    if not isinstance(area, QAbstractScrollArea):
        return False, False
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    across, down = area.horizontalScrollBar(), area.verticalScrollBar()
    return (
        across.maximum() > across.minimum() and area.horizontalScrollBarPolicy() != off,
        down.maximum() > down.minimum() and area.verticalScrollBarPolicy() != off,
    )


def _hidden_actions(window: QWidget) -> Iterator[str]:
    """Yield the toolbars that keep actions behind an arrow."""
    for bar in window.findChildren(QToolBar):
        arrow = bar.findChild(QToolButton, "qt_toolbar_ext_button")
        if arrow and arrow.isVisible():
            yield f"hidden: actions of the toolbar “{bar.objectName()}”"


def _hidden_tabs(window: QWidget) -> Iterator[str]:
    for bar in window.findChildren(QTabBar):
        if bar.isVisible():
            for index in range(bar.count()):
                if bar.isTabVisible(index) and not bar.rect().contains(bar.tabRect(index)):
                    yield f"hidden: the tab “{bar.tabText(index)}”"


def _lost(window: QWidget, said: Collection[QWidget]) -> Iterator[str]:
    """Yield the buttons that have no room for any of their text."""
    for button in _visible(window):
        if isinstance(button, QAbstractButton) and button not in said and button.text().strip():
            only_icon = isinstance(button, QToolButton) and button.toolButtonStyle() == _ICON_ONLY
            if not only_icon or button.icon().isNull():
                yield f"lost: the text of the button “{button.text()}” ({button.objectName()})"


# Too close


def _in_sight(texts: Sequence[Text], window: QWidget) -> list[Text]:
    """Return the part of each text that is in sight, not scrolled away."""
    rooms = {owner: QRectF(_room(owner, window)) for owner in {text.owner for text in texts}}
    seen = [replace(text, ink=text.ink.intersected(rooms[text.owner])) for text in texts]
    return [text for text in seen if not text.ink.isEmpty()]


def _room(widget: QWidget, window: QWidget) -> QRect:
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint()))


def _collisions(texts: Sequence[Text]) -> Iterator[tuple[Text, Text]]:
    """Yield pairs of texts that lie over each other, or follow each other without room between them."""
    ordered = sorted(texts, key=lambda text: text.ink.top())
    for at, first in enumerate(ordered):
        for second in ordered[at + 1 :]:
            if second.ink.top() >= first.ink.bottom():
                break
            left, right = sorted((first, second), key=lambda text: text.ink.left())
            overlap_px = min(first.ink.bottom(), second.ink.bottom()) - second.ink.top()
            gap_px = right.ink.left() - left.ink.right()
            if left.owner is right.owner and isinstance(left.owner, PlainLabel | RichLabel):
                continue  # one text, in letters of several weights
            same_line = abs(first.base - second.base) < 1 and not _continues(left, right)
            if overlap_px > _SLACK_PX and (gap_px < -_SLACK_PX or (same_line and _reads_as_one(left, right, gap_px))):
                yield left, right


def _continues(left: Text, right: Text) -> bool:
    """Return whether one sentence was painted in pieces, as the underlined letter of a menu is."""
    if left.owner is right.owner and any(ord(letter) >= _IDEOGRAPHS for letter in left.words + right.words):
        return abs(left.end - right.start) < left.ink.height()  # of two fonts, whose places in SVG are not as exact
    return left.owner is right.owner and abs(left.end - right.start) < _PIECES_PX


def _reads_as_one(left: Text, right: Text, gap_px: float) -> bool:
    """Return whether a number runs into the next one; the parts of one sentence are meant to."""
    return gap_px < _GAP_PX and left.words[-1:].isalnum() and right.words[:1].isalnum()
