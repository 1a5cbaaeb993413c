"""Buttons and controls that the step of a lesson waits for, by their names."""

from collections.abc import Callable

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from core.studies.lessons.task import Press, SetControl, Task
from gui.lessons.messages import ControlIs, Heard, Pressed, Value
from gui.window import named_controls


class StepControls(QObject):
    """Listener to the button or the control of a step; also sets and presses it in the person's place.

    waits_for: its name, while the window has not made it yet.
    """

    def __init__(self, window: QWidget, hear: Callable[[Heard], None]) -> None:
        """hear: is told what is pressed or set."""
        super().__init__(window)
        self._window, self._hear = window, hear
        self._links: list[QMetaObject.Connection] = []
        self.waits_for = ""

    def title(self, name: str) -> str:
        """Return what an action or a control is called on the screen; its name where it is not made yet."""
        target = named_controls.action_of(self._window, name) or self._window.findChild(QWidget, name)
        return (named_controls.title_of(target) if target else "") or name

    def link(self, task: Task | None) -> None:
        """Listen to what a task wants pressed or set, and to nothing else."""
        self.unlink()
        self.waits_for = ""
        if isinstance(task, Press):
            self._link_press(task.action)
        elif isinstance(task, SetControl):
            self._link_control(task.control)

    def unlink(self) -> None:
        """Listen to nothing."""
        for link in self._links:
            QObject.disconnect(link)
        self._links = []

    def _link_press(self, name: str) -> None:
        target = named_controls.action_of(self._window, name)
        if target is None:
            self.waits_for = name
            return
        signal = target.triggered if isinstance(target, QAction) else target.clicked
        self._links.append(signal.connect(lambda: self._hear(Pressed(name))))

    def _link_control(self, name: str) -> None:
        control = self._window.findChild(QWidget, name)
        signal = named_controls.changed_signal(control) if control else None
        if control is None or signal is None:
            self.waits_for = name
            return

        def tell() -> None:
            self._hear(ControlIs(name, named_controls.values_of(control)))

        self._links.append(signal.connect(tell))
        tell()

    def press(self, name: str) -> str:
        """Trigger an action or click a button; return a sentence where that is not possible now, else ""."""
        target = named_controls.action_of(self._window, name)
        if target and target.isEnabled():
            named_controls.press(target)
            return ""
        return self.tr("“{button}” cannot be pressed now.").format(button=self.title(name))

    def set(self, name: str, value: Value) -> str:
        """Set a control; return a sentence where that is not possible now, else ""."""
        control = self._window.findChild(QWidget, name)
        if control and control.isEnabled() and named_controls.set_value(control, value):
            return ""
        return self.tr("“{control}” cannot be set to {value} now.").format(control=self.title(name), value=value)
