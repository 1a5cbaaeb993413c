"""The strip of two lines that explains what the mouse points at or what has the focus."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.help.topics import HelpSubject, Topic
from gui.widgets.fitting_label import FittingLabel, shorter

_tr = QCoreApplication.translate

_VALUE_MS = 250
"""Interval at which the value shown follows the control's."""

_LONGEST_VALUE = 60


class HintStrip(QWidget):
    """Two lines of steady height: title, value, usual range and section of the book; below, what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hintStrip")
        self.setAccessibleName(self.tr("Explanation of what the mouse points at or what has the focus"))
        self._subject = self._nothing = HelpSubject(
            Topic(
                self.tr("Point at anything"),
                self.tr("Its name, its value and the usual range appear here. Shift+F1 explains it in full."),
            )
        )
        self._title = PlainLabel("", self, name="hintStripTitle", role="title")
        self._facts, self._about = FittingLabel(self), FittingLabel(self)
        self._facts.setObjectName("hintStripFacts")
        self._about.setObjectName("hintStripAbout")
        theme.set_role(self._facts, "muted")
        self._lay_out()
        self._clock = QTimer(self)
        self._clock.setInterval(_VALUE_MS)
        self._clock.timeout.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        whole, first, lines = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        line = QFrame(self)
        line.setProperty("role", "hairline")
        line.setFixedHeight(1)
        first.setSpacing(12)
        first.addWidget(self._title)
        first.addWidget(self._facts, 1)
        lines.setContentsMargins(8, 4, 8, 4)
        lines.addLayout(first)
        lines.addWidget(self._about)
        whole.setContentsMargins(0, 0, 0, 0)
        for layout in (whole, lines):
            layout.setSpacing(0)
        whole.addWidget(line)
        whole.addLayout(lines)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def subject(self) -> HelpSubject:
        """HelpSubject that is explained now."""
        return self._subject

    @property
    def is_explaining(self) -> bool:
        """True once something has been pointed at or has had the focus."""
        return self._subject is not self._nothing

    def show_subject(self, subject: HelpSubject) -> None:
        """Explain a widget or an action."""
        self._subject = subject
        self.refresh()

    def refresh(self) -> None:
        """Show the explanation with the value that the control has now."""
        topic = self._subject.topic
        self._title.setText(topic.title)
        self._title.setVisible(bool(topic.title))
        self._facts.set_texts([facts(self._subject)])
        self._about.set_texts(shorter(topic.about))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        self._clock.stop()
        super().hideEvent(event)


def facts(subject: HelpSubject) -> str:
    """Return value, usual range and section of the book, as far as there are any, in one line."""
    topic, value = subject.topic, _short(subject.value())
    parts = [
        _tr("HintStrip", "now {value}").format(value=value) if value and value != topic.title else "",
        _tr("HintStrip", "usual: {range}").format(range=topic.usual) if topic.usual else "",
        _tr("HintStrip", "book: {section}").format(section=topic.book) if topic.book else "",
    ]
    return "   ·   ".join(part for part in parts if part)


def _short(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= _LONGEST_VALUE else f"{line[: _LONGEST_VALUE - 1]}…"
