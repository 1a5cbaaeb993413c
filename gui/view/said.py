"""Words on a prediction: what a person has said of a question and what it was."""

from PySide6.QtCore import QCoreApplication

from core.studies.lessons.judging import Verdict
from core.studies.step import Prediction
from core.support.wording import joined_sentences

_tr = QCoreApplication.translate


def points_words(points: float) -> str:
    """Return points in words: "1 point", "0.5 points"."""
    words = _tr("Said", "{points} point") if round(points, 1) == 1 else _tr("Said", "{points} points")
    return words.format(points=f"{round(points, 1):g}")


def said_words(predict: Prediction, chosen: int | None, verdict: Verdict, *, drew: bool = False) -> str:
    """Return what a person has said of a question and what came of it: "You said “a”; it was 97 %: “b”. 0 points."""
    if predict.sketch:
        return _sketch_words(verdict, drew=drew)
    right = None if verdict.right is None else predict.options[verdict.right].text
    was = (
        _tr("Said", "{figure}: “{option}”").format(figure=verdict.was, option=right)
        if verdict.was
        else _tr("Said", "“{option}”").format(option=right)
    )
    if right is None:
        return _undecided(predict, chosen, verdict)
    if chosen is None:
        return _tr("Said", "It was {was}.").format(was=was)
    said = predict.options[chosen].text
    if chosen == verdict.right:
        words = _tr("Said", "You said “{said}”, and so it was. {points}.")
        if verdict.was:
            words = _tr("Said", "You said “{said}”, and so it was: {figure}. {points}.")
    else:
        words = _tr("Said", "You said “{said}”; it was {was}. {points}.")
    return words.format(said=said, was=was, figure=verdict.was, points=points_words(verdict.points))


def _undecided(predict: Prediction, chosen: int | None, verdict: Verdict) -> str:
    said = "" if chosen is None else _tr("Said", "You said “{said}”.").format(said=predict.options[chosen].text)
    what = _tr("Said", "It was {figure}, which is none of the answers.").format(figure=verdict.was)
    if not verdict.was:
        what = _tr("Said", "It cannot be judged without an earlier run of this lesson. Repeat the lesson.")
    return joined_sentences((said, what))


def _sketch_words(verdict: Verdict, *, drew: bool) -> str:
    if not verdict.was:
        return _tr("Said", "No curve to compare.") if drew else _tr("Said", "You have drawn no curve.")
    words = _tr("Said", "Your curve is off by {distance} on average. {points}.")
    return words.format(distance=verdict.was, points=points_words(verdict.points))
