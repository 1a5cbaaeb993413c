"""The guided start: five steps in one line, which tick themselves. Data: resources/help/first-steps.toml."""

import tomllib
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from core.support.paths import RESOURCES
from gui.base import preferences
from gui.base.plain_text import PlainLabel, plain
from gui.widgets.buttons import tool_button
from gui.widgets.fitting_label import FittingLabel, shorter

_DONE, _CLOSED = "firstSteps/done", "firstSteps/closed"


@dataclass(frozen=True, slots=True)
class Step:
    """One step. done: what ticks it; after: what has to have happened before, "" for nothing; show: where it is."""

    title: str
    about: str
    done: str
    show: str
    after: str = ""


def steps() -> list[Step]:
    """Return the steps in order."""
    text = (RESOURCES / "help" / "first-steps.toml").read_text(encoding="utf-8")
    return [Step(**step) for step in tomllib.loads(text)["step"]]


class FirstSteps(QWidget):
    """One line: a button for each step, and the words of the one that is due. What is done is remembered."""

    showAsked = Signal(str)
    """Emitted with the `show` of a step whose button is pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstSteps")
        self._steps = steps()
        self._done = {int(number) for number in preferences.texts(_DONE) if number.isdigit()}
        self._words = FittingLabel(self)
        self._words.setObjectName("firstStepsLabel")
        self._close = tool_button("closeFirstStepsButton", self.tr("Skip"), self)
        self._close.setToolTip(self.tr("Hide the first steps; Help › First steps shows them again"))
        self._close.clicked.connect(self.close_steps)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 4)
        row.setSpacing(4)
        row.addWidget(PlainLabel(self.tr("First steps"), self, role="title"))
        row.addSpacing(8)
        self._buttons = [self._button(number) for number in range(len(self._steps))]
        for button in self._buttons:
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self._show()

    def _button(self, number: int) -> QToolButton:
        button = tool_button(f"firstStep{number + 1}Button", str(number + 1), self)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._go(number))
        return button

    @property
    def due(self) -> int | None:
        """Number of the step that is due, from 0; None when all are done."""
        return next((number for number in range(len(self._steps)) if number not in self._done), None)

    @property
    def is_wanted(self) -> bool:
        """True until all steps are done or skipped."""
        return self.due is not None and preferences.settings().value(_CLOSED) is None

    def happened(self, what: str) -> None:
        """Tick the first open step that this does, if what it needs before has happened."""
        ticked = {self._steps[number].done for number in self._done}
        for number, step in enumerate(self._steps):
            if number not in self._done and step.done == what and (not step.after or step.after in ticked):
                self._done.add(number)
                preferences.settings().setValue(_DONE, [str(each) for each in sorted(self._done)])
                self._show()
                return

    def begin_again(self) -> None:
        """Begin with the first step, unless some are still open."""
        if self.due is None:
            self._done.clear()
            preferences.settings().remove(_DONE)
        preferences.settings().remove(_CLOSED)
        self._show()

    def close_steps(self) -> None:
        """Hide the steps until somebody asks for them."""
        preferences.settings().setValue(_CLOSED, True)
        self.hide()

    def _go(self, number: int) -> None:
        self._show(number)
        self.showAsked.emit(self._steps[number].show)

    def _show(self, number: int | None = None) -> None:
        """Show the words of a step; None: of the one that is due."""
        shown = self.due if number is None else number
        for each, (step, button) in enumerate(zip(self._steps, self._buttons, strict=True)):
            is_done = each in self._done
            button.setText("✓" if is_done else str(each + 1))
            button.setChecked(each == shown)
            state = self.tr("done") if is_done else self.tr("open")
            button.setAccessibleName(f"{each + 1}. {step.title}: {state}")
            button.setToolTip(plain(f"{each + 1}. {step.title}. {step.about}"))
        if shown is None:
            self._words.set_texts([self.tr("All five are done. Experiments has the rest of the chapter.")])
        else:
            self._words.set_texts(shorter(f"{self._steps[shown].title}. {self._steps[shown].about}"))
        self._close.setText(self.tr("Close") if self.due is None else self.tr("Skip"))
