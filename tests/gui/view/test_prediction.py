"""The row of a question: its options have their places, also those of the next question."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.studies.step import Option, Prediction
from gui.tools.legibility import problems
from gui.view.prediction import PredictionRow


def question(*options: str) -> Prediction:
    return Prediction(question="How many?", options=tuple(Option(text=text) for text in options), right=1)


def test_the_options_of_the_next_question_have_their_places(qtbot: QtBot) -> None:
    page, row = QWidget(), PredictionRow("test")
    QVBoxLayout(page).addWidget(row)
    qtbot.addWidget(page)
    page.resize(500, 200)
    page.show()
    for options in (("One", "Two"), ("Not better", "A few points better, as it has more weights", "At least half")):
        row.show_question(question(*options), None, is_open=True)
        qtbot.wait(50)
        assert problems(page) == []
