"""The page on lessons is true: its example is a lesson, and every key is explained."""

import re
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel

from core.studies.lessons.lesson import Lesson, Step
from core.studies.lessons.lesson_file import parse_lesson
from core.studies.lessons.task import Exercise, SetControl, Task, Train
from core.studies.step import CurveSketch, DecidingFigure, Option, Prediction, StepTexts
from gui.lessons.allowed import refusals
from gui.window.main_window import MainWindow
from tests.markdown import ROOT, blocks

PAGES = (ROOT / "docs" / "lessons.md", ROOT / "docs" / "lessons.zh_CN.md")
PAGE = PAGES[0]
TASKS = get_args(get_args(Task)[0])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_its_example_is_a_lesson(page: Path, window: MainWindow) -> None:
    (example,) = (block for block in blocks(page) if block.language == "toml")
    lesson = parse_lesson(example.text, "the example")
    assert [type(step.task) for step in lesson.steps] == [Train, Train, Exercise]
    assert not list(refusals(lesson, window.views.titles()))


@pytest.mark.parametrize(
    "model", [Lesson, Step, StepTexts, Prediction, DecidingFigure, Option, CurveSketch, SetControl, *TASKS]
)
def test_every_key_is_explained(model: type[BaseModel]) -> None:
    text = PAGE.read_text(encoding="utf-8")
    explained = set(re.findall(r"`(\w+)`", text)) | {"steps", "kind", "read"}
    for name, field in model.model_fields.items():
        key = field.alias or name
        assert key in explained or key == "step", f"{model.__name__}.{key}"


def test_every_kind_of_task_is_named_and_every_view_that_is_named_exists(window: MainWindow) -> None:
    text = PAGE.read_text(encoding="utf-8")
    kinds = {get_args(task.model_fields["kind"].annotation)[0] for task in TASKS}
    assert kinds <= set(re.findall(r"`(\w+)`", text))
    (row,) = re.findall(r"^\| `view` \|(.*)\|$", text, re.MULTILINE)
    assert set(re.findall(r"`(\w+)`", row)) <= set(window.views.titles())
