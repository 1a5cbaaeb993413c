"""Words on a step that is done: what was answered and the points of it."""

from PySide6.QtCore import QCoreApplication

from core.studies.lessons.lesson import Step
from core.studies.lessons.progress import StepProgress
from core.studies.lessons.task import Exercise, Rescue
from core.support.language import translated
from core.support.messages import as_sentence
from core.support.wording import joined_sentences
from gui.view.said import points_words

_tr = QCoreApplication.translate


def answered(step: Step, done: StepProgress) -> str:
    """Return what was answered in a step and its points; "" where it asks nothing."""
    if isinstance(step.task, Rescue):
        return joined_sentences((done.said, translated(as_sentence(points_words(done.points or 0.0)))))
    if not isinstance(step.task, Exercise) or step.predict:
        return done.said
    points = done.points or 0.0
    if not points:
        return _tr("StepWords", "The answer is {answer}. 0 points.").format(answer=step.task.right_answer)
    words = _tr("StepWords", "“{answer}” is right. {points}.")
    return words.format(answer=done.said, points=points_words(points))
