"""A question before a run: its options as buttons, or the way to a curve that is drawn."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from core.studies.step import Prediction
from gui.base.plain_text import PlainLabel, plain
from gui.widgets.buttons import tool_button
from gui.widgets.flow import FlowLayout
from gui.widgets.wrapping_button import WrappingButton


class PredictionRow(QWidget):
    """Question with a button for each option; the pressed one is what the person says, until another is pressed.

    owner: prefix of the object names of its parts.
    """

    chosen = Signal(int)
    """Emitted with an option, from 0."""

    skipped = Signal()
    """Emitted when the person wants to see it without having said anything."""

    drawAsked = Signal()
    """Emitted to show the plot on which the curve is drawn."""

    def __init__(self, owner: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owner = owner
        self.setObjectName(f"{owner}PredictionRow")
        self._shown: Prediction | None = None
        self._question = PlainLabel("", self, name=f"{owner}QuestionLabel", role="title", wraps=True)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._options: list[QToolButton] = []
        self._draw = tool_button(f"{owner}DrawCurveButton", self.tr("Draw the curve"), self, is_primary=True)
        self._draw.clicked.connect(self.drawAsked)
        self._skip = tool_button(f"{owner}SkipButton", self.tr("Skip"), self)
        self._skip.setToolTip(plain(self.tr("See what happens without saying first what you expect")))
        self._skip.clicked.connect(self.skipped)
        self._flow = FlowLayout()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._question)
        lines.addLayout(self._flow)

    def show_question(self, predict: Prediction | None, chosen: int | None, *, is_open: bool) -> None:
        """Show a question, None for none, and what is said. is_open: nothing is said or skipped yet."""
        if predict != self._shown:
            self._shown = predict
            self._fill(predict)
        self.setVisible(predict is not None)
        self._skip.setVisible(is_open)
        self._group.setExclusive(False)  # otherwise the pressed one would stay so where nothing is said any more
        for number, option in enumerate(self._options):
            option.setChecked(number == chosen)
        self._group.setExclusive(True)

    def is_skip(self, widget: QWidget) -> bool:
        """Tell whether a widget is the button that skips the question."""
        return widget is self._skip

    def _fill(self, predict: Prediction | None) -> None:
        self._question.setText(predict.question if predict else "")
        for button in self._options:
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        while self._flow.takeAt(0):
            pass
        self._options = [
            self._option(number, each.text) for number, each in enumerate(predict.options if predict else ())
        ]
        for button in (*self._options, self._draw, self._skip):
            self._flow.addWidget(button)
        for before, after in pairwise((self._draw, *self._options, self._skip)):
            self.setTabOrder(before, after)
        self._draw.setVisible(bool(predict and predict.sketch))

    def _option(self, number: int, text: str) -> QToolButton:
        button = WrappingButton(f"{self._owner}Option{number + 1}Button", text, self)
        button.setToolTip(plain(self.tr("Say that this is what you expect")))
        button.setCheckable(True)
        self._group.addButton(button, number)
        button.show()
        return button
