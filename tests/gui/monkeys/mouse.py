"""A monkey at the window: seeded random clicks, keys, drags, wheels, sizes and themes, wherever a person could.

Beside them it drops, pastes, opens and imports what is hostile.
"""

import random
from collections import Counter
from collections.abc import Callable
from typing import get_args

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QTabBar, QWidget

from gui.base import theme
from gui.window.main_window import MainWindow
from tests.gui.monkeys.content import Content
from tests.gui.monkeys.guard import Guard

_KEYS = [
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2),
    *(Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)),
    *(Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_Minus, Qt.Key.Key_Period, Qt.Key.Key_E, Qt.Key.Key_Z, Qt.Key.Key_S),
]
_HELD = [Qt.KeyboardModifier.NoModifier] * 8 + [
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
]


class Monkey(QObject):
    """Acts again and again from the event loop, so that it goes on inside dialogs that wait. did: what, how often.

    fault: what `guard` found after a step, which is the last then; last: that step.
    """

    done = Signal()

    def __init__(self, window: MainWindow, seed: int, events: int, content: Content, guard: Guard) -> None:
        super().__init__(window)
        self._window, self._chance, self._left = window, random.Random(seed), events
        self._content, self._guard = content, guard
        self.did: Counter[str] = Counter()
        self.last = self.fault = ""
        self._acts: list[tuple[int, Callable[[], None]]] = [
            (40, self._click),
            (4, self._click_twice),
            (4, self._click_right),
            (14, self._key),
            (10, self._type),
            (10, self._drag),
            (6, self._wheel),
            (6, self._tab),
            (2, self._resize),
            (1, self._theme),
            (4, self._drop),
            (4, self._paste),
            (3, self._open),
            (2, self._import_drawings),
            (1, self._bring_run),
            (1, self._replace_my_digits),
        ]

    def start(self) -> None:
        """Begin; `done` follows when all events have been."""
        QTimer.singleShot(0, self, self._act)

    def _act(self) -> None:
        if fault := self._guard.fault(self.last):
            self.fault, self._left = self.fault or fault, 0
        if not self._left:
            if waiting := QApplication.activePopupWidget() or QApplication.activeModalWidget():
                waiting.close()  # else who waits for `done` would wait for this dialog's own event loop
                QTimer.singleShot(0, self, self._act)
            else:
                self.done.emit()
            return
        self._left -= 1
        # Armed before it acts: what it clicks may wait in an event loop of its own, in which it then goes on.
        QTimer.singleShot(0, self, self._act)
        if overdue := self._guard.overdue():
            overdue.close()
        weights, acts = zip(*self._acts, strict=True)
        act = self._chance.choices(acts, weights)[0]
        self.did[act.__name__] += 1
        self.last = act.__name__
        act()

    def _top(self) -> QWidget:
        """Return the widget in front: a menu, a dialog, another window, or the window."""
        if popup := QApplication.activePopupWidget():
            return popup
        if modal := QApplication.activeModalWidget():
            return modal
        others = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.isWindow()]
        return self._chance.choice(others) if others and self._chance.random() < 0.3 else self._window

    def _target(self) -> QWidget:
        top = self._top()
        if isinstance(top, QFileDialog):  # a monkey must not write where it likes
            QTimer.singleShot(0, top.reject)
            return self._window
        inside = [each for each in top.findChildren(QWidget) if each.isVisibleTo(top) and each.isEnabled()]
        target = self._chance.choice([each for each in inside if not each.visibleRegion().isEmpty()] or [top])
        self.last += f" {type(target).__name__} {target.objectName()}"
        return target

    def _place(self, target: QWidget) -> QPoint:
        return QPoint(self._chance.randrange(max(1, target.width())), self._chance.randrange(max(1, target.height())))

    def _held(self) -> Qt.KeyboardModifier:
        return self._chance.choice(_HELD)

    def _click(self) -> None:
        target = self._target()
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, self._held(), self._place(target))

    def _click_twice(self) -> None:
        target = self._target()
        QTest.mouseDClick(target, Qt.MouseButton.LeftButton, self._held(), self._place(target))

    def _click_right(self) -> None:
        target = self._target()
        QTest.mouseClick(target, Qt.MouseButton.RightButton, self._held(), self._place(target))

    def _key(self) -> None:
        QTest.keyClick(self._focus(), self._chance.choice(_KEYS), self._held())

    def _type(self) -> None:
        QTest.keyClicks(
            self._focus(), self._chance.choice(["7", "0.5", "784-12-10", "1e9", "-3", "nan", "784-0-10", "eta=1,2"])
        )

    def _focus(self) -> QWidget:
        top = self._top()
        if isinstance(top, QFileDialog):
            QTimer.singleShot(0, top.reject)
        return top.focusWidget() or top

    def _drag(self) -> None:
        target = self._target()
        QTest.mousePress(target, Qt.MouseButton.LeftButton, self._held(), self._place(target))
        for _ in range(self._chance.randrange(6)):
            QTest.mouseMove(target, self._place(target))
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, self._held(), self._place(target))

    def _wheel(self) -> None:
        target = self._target()
        at = QPointF(self._place(target))
        turn = QPoint(0, self._chance.choice([-120, 120, 15]))
        event = QWheelEvent(
            at,
            target.mapToGlobal(at),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            self._held(),
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)

    def _tab(self) -> None:
        bars = [bar for bar in self._window.findChildren(QTabBar) if bar.isVisible()]
        if bars and not QApplication.activePopupWidget() and not QApplication.activeModalWidget():
            bar = self._chance.choice(bars)
            place = bar.tabRect(self._chance.randrange(max(1, bar.count()))).center()
            QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def _resize(self) -> None:
        self._window.resize(self._chance.randrange(600, 1921), self._chance.randrange(400, 1081))

    def _theme(self) -> None:
        theme.current().set_scheme(self._chance.choice(get_args(theme.Scheme)))
        QGuiApplication.processEvents()

    # Content

    def _drop(self) -> None:
        target, mime = self._target(), self._content.mime()
        self._note(mime)
        while target is not self._window and not (target.acceptDrops() and _offers(target, mime)):
            target = target.parentWidget() or self._window
        if target is self._window and not _offers(target, mime):
            return
        if self._chance.random() < 0.1:
            QApplication.sendEvent(target, QDragLeaveEvent())
            return
        at, copy = QPointF(self._place(target)), Qt.DropAction.CopyAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(target, QDropEvent(at, copy, mime, left, none))

    def _paste(self) -> None:
        mime = self._content.mime()
        self._note(mime)
        QGuiApplication.clipboard().setMimeData(mime)
        control = Qt.KeyboardModifier.ControlModifier
        if self._chance.random() < 0.3:
            self._click()
        if not QApplication.activeModalWidget() and self._chance.random() < 0.3:
            self._chance.choice([self._window.draw.canvas, self._window.runs]).setFocus()
        QTest.keyClick(self._focus(), Qt.Key.Key_V, control)

    def _open(self) -> None:
        path = self._content.file()
        self.last += f" {str(path)[-60:]!r}"
        if not QApplication.activeModalWidget():
            self._window.take_files([path])

    def _import_drawings(self) -> None:
        path = self._content.file()
        self.last += f" {str(path)[-60:]!r}"
        self._window.mine.import_file(path)

    def _bring_run(self) -> None:
        self.last += f" {self._content.keep_run().name}"
        self._window.runs.read_disk()

    def _replace_my_digits(self) -> None:
        self._content.replace_my_digits()

    def _note(self, mime: QMimeData) -> None:
        self.last += f" {mime.formats()} {mime.text()[:60]!r} {[url.toString()[-60:] for url in mime.urls()]}"


def _offers(target: QWidget, mime: QMimeData) -> bool:
    """Carry it over the widget: whether that would take it."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(1, 1), Qt.DropAction.CopyAction, mime, left, none)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()
