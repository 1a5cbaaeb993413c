"""Input from mouse, pen and finger as one pen: down, moved, up."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QHideEvent, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

_Holder = tuple[str, int]
_MOUSE: _Holder = ("mouse", 0)
_PEN: _Holder = ("pen", 0)
_DRAWS = Qt.MouseButton.LeftButton
_COMPRESSION = Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents
_TURNED = QPointingDevice.PointerType.Eraser


class PenInput(QWidget):
    """Widget base that passes one gesture at a time, of any device, to `pen_down`, `pen_moved` and `pen_up`.

    The first device draws until it is lifted: a palm beside a pen or a second finger draws nothing.
    Positions are in the widget's pixels, with fractions, and may lie outside of it. Pressure is not used.
    While the pen is down every sample is reported, also those that X11's event compression would drop.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder: _Holder | None = None
        self._compressed = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def pen_down(self, at: QPointF) -> None:
        """Handle the pen being put down."""
        raise NotImplementedError

    def pen_moved(self, at: QPointF) -> None:
        """Handle a move of the pen while it is down."""
        raise NotImplementedError

    def pen_up(self) -> None:
        """Handle the pen being lifted."""
        raise NotImplementedError

    def eraser_down(self) -> None:
        """Handle the eraser end of a pen being put down."""
        raise NotImplementedError

    def is_drawing(self) -> bool:
        """Return whether the pen is down."""
        return self._holder is not None

    def lift(self) -> None:
        """End the current gesture, if there is one."""
        if self._holder is not None:
            self._holder = None
            QCoreApplication.setAttribute(_COMPRESSION, self._compressed)
            self.pen_up()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.button() == _DRAWS:
            self._down(_MOUSE, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.buttons() & _DRAWS:
            self._moved(_MOUSE, event.position())
        else:  # another window got the release
            self._up(_MOUSE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.button() == _DRAWS:
            self._up(_MOUSE)

    def tabletEvent(self, event: QTabletEvent) -> None:  # noqa: D102 - Qt's
        kind = event.type()
        if kind == QEvent.Type.TabletPress and event.button() == _DRAWS:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            if event.pointerType() == _TURNED:
                self.eraser_down()
            else:
                self._down(_PEN, event.position())
        elif kind == QEvent.Type.TabletMove:
            self._moved(_PEN, event.position())
        elif kind == QEvent.Type.TabletRelease and event.button() == _DRAWS:
            self._up(_PEN)
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        self.lift()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102 - Qt's
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self.lift()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if isinstance(event, QTouchEvent) and self.isEnabled():
            self._touched(event)
            event.accept()
            return True
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            if self._holder and self._holder[0] == "touch":
                self.lift()
            return
        for point in event.points():
            finger = ("touch", point.id())
            if point.state() == QEventPoint.State.Pressed:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self._down(finger, point.position())
            elif point.state() == QEventPoint.State.Updated:
                self._moved(finger, point.position())
            elif point.state() == QEventPoint.State.Released:
                self._up(finger)

    def _down(self, holder: _Holder, at: QPointF) -> None:
        if self._holder is None:
            self._holder = holder
            self._compressed = QCoreApplication.testAttribute(_COMPRESSION)
            QCoreApplication.setAttribute(_COMPRESSION, False)
            self.pen_down(at)

    def _moved(self, holder: _Holder, at: QPointF) -> None:
        if self._holder == holder:
            self.pen_moved(at)

    def _up(self, holder: _Holder) -> None:
        if self._holder == holder:
            self.lift()
