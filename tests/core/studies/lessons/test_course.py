"""The table of the course in docs/course.md: the lessons and steps that it names exist."""

import re
from pathlib import Path

from core.studies.lessons.lesson_file import shipped

TABLE = (Path(__file__).parents[4] / "docs" / "course.md").read_text(encoding="utf-8")


def test_every_step_named_in_the_table_of_the_course_exists() -> None:
    named = re.findall("`([a-z0-9-]+#[a-z0-9-]+)`", TABLE)
    known = {f"{name}#{step.name}" for name, lesson in shipped().items() for step in lesson.steps}
    assert len(named) > 50
    assert sorted(set(named) - known) == []
