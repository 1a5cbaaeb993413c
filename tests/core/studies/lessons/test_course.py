"""The table of the course in docs/course.md: what it names exists, and nothing is left out."""

import re
from pathlib import Path

from core.studies.lessons.lesson_file import shipped
from core.studies.lessons.task import Rescue

TABLE = (Path(__file__).parents[4] / "docs" / "course.md").read_text(encoding="utf-8")
NAMED = re.findall("`([a-z0-9-]+)#([a-z0-9-]+)`", TABLE)
ELSEWHERE = {"first-steps"}
"""Lessons that are no part of the book's chapter; missions are not either."""


def test_every_step_named_in_the_table_of_the_course_exists() -> None:
    known = {(name, step.name) for name, lesson in shipped().items() for step in lesson.steps}
    assert sorted(set(NAMED) - known) == []


def test_every_row_of_the_table_of_the_course_names_a_step() -> None:
    rows = [line for line in TABLE.splitlines() if line.startswith("| ") and not line.startswith("| what |")]
    assert len(rows) > 50
    assert [row for row in rows if "#" not in row] == []


def test_every_lesson_is_in_the_table_of_the_course() -> None:
    missions = {name for name, each in shipped().items() if any(isinstance(step.task, Rescue) for step in each.steps)}
    assert set(shipped()) - missions - {name for name, _ in NAMED} == ELSEWHERE
