"""The dialog that makes a lesson of the window as it stands, for teachers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.config import RunConfig
from core.config.knobs import FIELDS
from core.studies.step import LONGEST, word_count
from core.support.errors import UserError
from core.support.language import translated
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.lessons.saving import LessonPlan, lesson_from
from gui.session.knob_words import knob

_TEXT_PX, _LIST_PX, _WIDTH_PX = 88, 120, 520


class SaveLessonDialog(QDialog):
    """Dialog for the words, the knobs and the task of a lesson; its settings and tab are those of the window."""

    made = Signal(object)
    """Emitted with the Lesson to be written."""

    def __init__(self, config: RunConfig, view: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("saveLessonDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save as a lesson"))
        self._config, self._view = config, view
        self._title = self._line("lessonTitleField", self.tr("Title of the lesson"))
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("lessonTextField")
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(theme.scaled(_TEXT_PX))
        self._text.setToolTip(plain(self.tr("What it is about and what to do. **bold**, *italic* and `code` work.")))
        self._count = PlainLabel("", self, name="lessonWordsLabel", role="muted")
        self._knobs = self._make_knobs()
        self._trains = QCheckBox(self.tr("The task is to train with these settings"), self)
        self._trains.setObjectName("lessonTrainsBox")
        self._question = self._line("lessonQuestionField", self.tr("A question at the end; empty for none"))
        self._right = self._line("lessonRightField", self.tr("The right answer"))
        self._wrong = self._line("lessonWrongField", self.tr("Wrong answers, parted by ;"))
        self._hint = self._line("lessonHintField", self.tr("Shown after a wrong answer"))
        self._why = self._line("lessonWhyField", self.tr("Shown after the right answer"))
        self._trouble = PlainLabel("", self, name="lessonTroubleLabel", role="error", wraps=True)
        self._trouble.hide()
        self._lay_out()
        self._text.textChanged.connect(self._show_count)
        self._show_count()

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setToolTip(plain(hint))
        line.setPlaceholderText(hint)
        return line

    def _make_knobs(self) -> QListWidget:
        knobs = QListWidget(self)
        knobs.setObjectName("lessonKnobsList")
        knobs.setFixedHeight(theme.scaled(_LIST_PX))
        knobs.setToolTip(
            plain(self.tr("Ticked settings stay; the others are folded and locked. None ticked: all stay."))
        )
        for key, field in FIELDS.items():
            item = QListWidgetItem(" ".join(filter(None, (knob(field).title, knob(field).symbol))), knobs)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setCheckState(Qt.CheckState.Unchecked)
        return knobs

    def _lay_out(self) -> None:
        form, rows = QFormLayout(), QVBoxLayout(self)
        rows.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)  # it grows with what it has to say
        for words, widget in (
            (self.tr("Title"), self._title),
            (self.tr("Text"), self._text),
            ("", self._count),
            (self.tr("Visible knobs"), self._knobs),
            (self.tr("Task"), self._trains),
            (self.tr("Question"), self._question),
            (self.tr("Right answer"), self._right),
            (self.tr("Wrong answers"), self._wrong),
            (self.tr("Hint"), self._hint),
            (self.tr("Explanation"), self._why),
        ):
            widget.setAccessibleName(words or widget.accessibleName())
            form.addRow(words, widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        about = self.tr("The lesson takes the settings and the tab as they stand now.")
        rows.addWidget(PlainLabel(about, self, role="muted", wraps=True))
        rows.addLayout(form)
        rows.addWidget(self._trouble)
        rows.addWidget(buttons)
        self.resize(theme.scaled(_WIDTH_PX), self.sizeHint().height())

    def _show_count(self) -> None:
        count = word_count(self._text.toPlainText())
        self._count.setText(self.tr("{count} of {most} words").format(count=count, most=LONGEST))
        theme.set_role(self._count, "error" if count > LONGEST else "muted")

    def plan(self) -> LessonPlan:
        """Return what the fields say."""
        items = [self._knobs.item(row) for row in range(self._knobs.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return LessonPlan(
            self._title.text(),
            self._text.toPlainText(),
            [str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked],
            self._trains.isChecked(),
            self._question.text(),
            self._right.text(),
            tuple(filter(None, (each.strip() for each in self._wrong.text().split(";")))),
            self._hint.text(),
            self._why.text(),
        )

    def _save(self) -> None:
        """Hand the lesson on, or say what is missing."""
        try:
            lesson = lesson_from(self.plan(), self._config, self._view)
        except UserError as error:
            self._trouble.setText(translated(error))
            self._trouble.show()
        else:
            self.made.emit(lesson)
            self.accept()
