"""Making a lesson of the window as it stands: its settings, some of its knobs, a tab, a text, a question."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.config import RunConfig
from core.studies.lessons.lesson import Lesson
from core.studies.lessons.lesson_file import lesson_of
from core.studies.lessons.task import KNOWN_DATA
from core.support.errors import UserError

_RUN = "run"
_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LessonPlan:
    """Plan of a lesson, as the dialog has it. knobs: keys of the settings that stay visible, none for all.

    trains: the task is to train the settings. question: "" for none; wrong: the wrong answers.
    """

    title: str
    text: str
    knobs: Collection[str] = ()
    trains: bool = False
    question: str = ""
    right: str = ""
    wrong: tuple[str, ...] = ()
    hint: str = ""
    why: str = ""


def lesson_from(plan: LessonPlan, config: RunConfig, view: str) -> Lesson:
    """Make the lesson. Raises UserError naming what is missing or too long."""
    if not plan.title.strip() or not plan.text.strip():
        raise UserError(_tr("SaveLesson", "Give the lesson a title and a text."))
    if plan.question and not all((plan.right, plan.wrong, plan.hint, plan.why)):
        raise UserError(_tr("SaveLesson", "A question needs a right answer, a wrong one, a hint and an explanation."))
    if plan.right.strip() in plan.wrong:
        raise UserError(_tr("SaveLesson", "One of the wrong answers is the right one: change it or leave it out."))
    if config.data not in KNOWN_DATA:
        words = _tr(
            "SaveLesson", "A lesson cannot hold data from a folder or a file: choose another set in Data first."
        )
        raise UserError(words)
    given = config.model_dump(by_alias=True, exclude_defaults=True)
    first: dict[str, Any] = {"name": "start", "title": plan.title, "text": plan.text, "view": view, "given": given}
    if plan.trains:
        first["task"] = {"kind": "train", "run": _RUN, "values": given}
    steps = [first, *([_question(plan)] if plan.question else [])]
    values = {
        "format": "backswing-lesson",
        "version": 1,
        "title": plan.title,
        "about": plan.title,
        "knobs": list(plan.knobs),
        "step": steps,
    }
    return lesson_of(values, _tr("SaveLesson", "This lesson"))


def _question(plan: LessonPlan) -> dict[str, Any]:
    options = sorted((plan.right, *plan.wrong))  # so that the right one has no place of its own
    task = {
        "kind": "exercise",
        "question": plan.question,
        "options": [{"text": each} for each in options],
        "right": options.index(plan.right) + 1,
        "hint": plan.hint,
        "solution": plan.why,
    }
    title, text = _tr("SaveLesson", "A question"), _tr("SaveLesson", "Answer with what you have seen.")
    return {"name": "question", "title": title, "text": text, "task": task}
