"""The page of a lesson: what it is about, its steps with what was answered, and the buttons to begin it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.studies.lessons.lesson import Lesson
from core.studies.lessons.progress import LessonProgress
from gui.base.plain_text import PlainLabel, plain
from gui.lessons.listed import Listed
from gui.lessons.step_words import answered
from gui.widgets.buttons import tool_button
from gui.widgets.verdict_mark import VerdictMark


class LessonPage(QWidget):
    """Page of one lesson."""

    beginAsked = Signal(bool)
    """Emitted to begin the lesson or go on with it; True: anew."""

    forgetAsked = Signal()
    """Emitted to take an own lesson off the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", self, name="lessonTitleLabel", role="title", wraps=True)
        self._facts = PlainLabel("", self, name="lessonFactsLabel", role="muted", wraps=True)
        self._about = PlainLabel("", self, name="lessonAboutLabel", wraps=True)
        self._begin = tool_button("beginLessonButton", "", self, "train", is_primary=True)
        self._again = tool_button("repeatLessonButton", self.tr("Repeat"), self, "reset")
        self._again.setToolTip(plain(self.tr("Begin from the first step, without the answers and points so far")))
        self._forget = tool_button("forgetLessonButton", self.tr("Take off the list"), self)
        self._forget.setToolTip(plain(self.tr("List this file no longer; it stays where it is")))
        self._begin.clicked.connect(lambda: self.beginAsked.emit(False))
        self._again.clicked.connect(lambda: self.beginAsked.emit(True))
        self._forget.clicked.connect(self.forgetAsked)
        self._steps = QGridLayout()
        self._steps.setHorizontalSpacing(8)
        self._steps.setVerticalSpacing(4)
        self._steps.setColumnMinimumWidth(0, 16)
        self._steps.setColumnStretch(1, 1)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons, rows = QHBoxLayout(), QVBoxLayout(self)
        for button in (self._begin, self._again, self._forget):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(8)
        for part in (self._title, self._facts, self._about):
            rows.addWidget(part)
        rows.addLayout(buttons)
        rows.addLayout(self._steps)
        rows.addStretch(1)

    def show_lesson(self, listed: Listed, progress: LessonProgress, *, is_open: bool) -> None:
        """Show a lesson and how far it is done. is_open: it is under way."""
        if listed.is_random:
            self._show_random(listed, progress)
            return
        lesson = listed.lesson
        self._title.setText(listed.title)
        self._about.setText(lesson.about if lesson else listed.failure)
        section = lesson.section if lesson else ""
        self._facts.setText(" · ".join(filter(None, (section, listed.words(progress)))))
        share = progress.share(listed.name, lesson) if lesson else 0.0
        self._begin.setVisible(lesson is not None and not (share == 1 and not is_open))
        words = self.tr("Continue") if share or is_open else self.tr("Start")
        self._begin.setText(words)
        self._begin.setAccessibleName(words)
        self._begin.setEnabled(not is_open)
        hint = self.tr("It is under way, above the tabs") if is_open else self.tr("Play this lesson in the window")
        self._begin.setToolTip(plain(hint))
        self._again.setVisible(bool(share))
        self._forget.setVisible(listed.is_own)
        self._show_steps(listed.name, lesson, progress)

    def _show_random(self, listed: Listed, progress: LessonProgress) -> None:
        """Show what a mission at random is; there is always another."""
        self._title.setText(listed.title)
        self._facts.setText(listed.words(progress))
        about = self.tr(
            "A network with one fault or two, composed by chance, on the data that you use. Nobody has seen it before."
        )
        self._about.setText(about)
        self._begin.setText(listed.title)
        self._begin.setAccessibleName(listed.title)
        self._begin.setToolTip(plain(self.tr("Compose a mission and play it in the window")))
        self._begin.setEnabled(True)
        self._begin.setVisible(True)
        self._again.hide()
        self._forget.hide()
        self._show_steps(listed.name, None, progress)

    def _show_steps(self, name: str, lesson: Lesson | None, progress: LessonProgress) -> None:
        while item := self._steps.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for number, step in enumerate(lesson.steps if lesson else ()):
            done = progress.of(name).get(step.name)
            if done:
                mark = VerdictMark(self, good=True)
                mark.setAccessibleName(self.tr("done"))
                self._steps.addWidget(mark, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            title = PlainLabel(step.title, self, wraps=True, role="" if done else "muted")
            self._steps.addWidget(title, 2 * number, 1)
            said = answered(step, done) if done else ""
            if said:
                self._steps.addWidget(PlainLabel(said, self, wraps=True, role="muted"), 2 * number + 1, 1)
