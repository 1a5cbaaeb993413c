"""Outlines around the controls and plots that a step speaks of."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gui.base import theme

_PEN_PX, _GAP_PX, _ROUND_PX = 2, 2, 6
_CLOCK_MS = 100
"""Interval at which the outlines follow what they surround, be it moved, scrolled, shown or hidden."""


class Outline(QObject):
    """Keeper of the outlines over a window; each follows its widget and lets the mouse through.

    names: of the widgets that are surrounded.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.names: Sequence[str] = ()
        self._found: dict[str, QWidget] = {}
        self._frames: dict[str, _Frame] = {}
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self.follow)

    def surround(self, names: Sequence[str]) -> None:
        """Surround the widgets of these object names, and no others; those not made yet as soon as they are."""
        for frame in self._frames.values():
            frame.hide()
            frame.deleteLater()
        self.names, self._found, self._frames = names, {}, {name: _Frame(self._window) for name in names}
        if names:
            self._clock.start()
            self.follow()
        else:
            self._clock.stop()

    def surrounded(self) -> dict[str, QRect]:
        """Return the places of the visible outlines, in the window's coordinates, by the names of their widgets."""
        return {name: frame.geometry() for name, frame in self._frames.items() if not frame.isHidden()}

    def follow(self) -> None:
        """Put each outline where its widget is now, or hide it where that is not seen."""
        for name, frame in self._frames.items():
            frame.surround(self._place_of(name))

    def _place_of(self, name: str) -> QRect:
        """Return the visible part of a widget, in the window's coordinates; empty where it is not seen."""
        widget = self._found.get(name)
        if widget is None or not isValid(widget) or not widget.isVisible():
            named = self._window.findChildren(QWidget, name)
            widget = next((each for each in named if each.isVisible()), None)
            if widget is None:
                return QRect()
            self._found[name] = widget
        place: QRect = widget.rect()  # not visibleRegion(), which leaves out what opaque children cover
        while widget is not None and widget is not self._window:
            place, widget = place.translated(widget.pos()), widget.parentWidget()
            place = place.intersected(widget.rect()) if widget else QRect()
        return place


class _Frame(QWidget):
    """A rounded frame in the accent colour; all within it is cut out."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("lessonOutline")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.current().changed.connect(self.update)
        self.hide()

    def surround(self, place: QRect) -> None:
        """Stand around a place of the window, or hide where it is empty."""
        edge = _PEN_PX + _GAP_PX
        wanted = place.adjusted(-edge, -edge, edge, edge).intersected(self._window.rect())
        if not place.isEmpty() and wanted != self.geometry():
            self.setGeometry(wanted)
            ring = edge + _ROUND_PX // 2
            self.setMask(QRegion(self.rect()) - QRegion(self.rect().adjusted(ring, ring, -ring, -ring)))
        if place.isEmpty() != self.isHidden():
            self.setVisible(not place.isEmpty())
        if not place.isEmpty():
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().tokens.accent), _PEN_PX))
        inset = _PEN_PX // 2
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), _ROUND_PX, _ROUND_PX)
        painter.end()
