"""Predictions of the lessons: other seeds lead to the same right answer."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from core.config import RunConfig
from core.data.sources import load
from core.studies.experiments.course import Course, Run
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.following import follow
from core.studies.experiments.gallery import GALLERY
from core.studies.lessons.judging import Evidence, figure_value
from core.studies.lessons.lesson import Lesson, Step
from core.studies.lessons.lesson_file import shipped
from core.studies.lessons.task import RunExperiment, SetKnobs, Train

read = cache(load)

FEW = 2000
"""Validation images: scoring all of MNIST's would take most of the time."""

CLAIMED = [
    pytest.param(step, id=f"{name}#{step.name}")
    for name, lesson in shipped().items()
    for step in lesson.steps
    if step.predict and step.predict.figure and step.predict.figure.claim
]
TRAINED = {
    name: lesson
    for name, lesson in shipped().items()
    if any(step.predict and step.predict.figure and step.predict.figure.run for step in lesson.steps)
}


@pytest.mark.parametrize("step", CLAIMED)
def test_an_experiment_with_another_seed_has_the_same_right_answer(step: Step) -> None:
    assert step.predict
    assert step.predict.figure
    assert isinstance(step.task, RunExperiment)
    (claim,) = (c for c in GALLERY[step.task.experiment].claims if c.what == step.predict.figure.claim)
    values = claim.measured.values if claim.measured else (claim.measure({}),)
    right = {step.predict.right_option(value) for value in values}
    assert len(right) == 1, f"{values} are right for the options {right}"
    assert None not in right


@pytest.mark.slow
@pytest.mark.parametrize("name", TRAINED)
def test_runs_with_another_seed_have_the_same_right_answers(name: str, mnist_folder: Path) -> None:
    first, second = (_right_answers(TRAINED[name], seed) for seed in (0, 10))
    assert first == second
    assert None not in first.values()


def _right_answers(lesson: Lesson, more: int) -> dict[str, int | None]:
    """Train what the lesson trains, with `more` added to its seeds; return the right option of each step, from 0."""
    courses: dict[str, Course] = {}
    right: dict[str, int | None] = {}
    for step, course in _runs(lesson, more):
        if course:
            courses[course.run.name] = course
        predict = step.predict
        if predict and predict.figure and predict.figure.run:
            right[step.name] = predict.right_option(figure_value(predict.figure, Evidence(courses, {}))[0])
    return right


def _runs(lesson: Lesson, more: int) -> Iterator[tuple[Step, Course | None]]:
    """Yield each step with the run that it trains, with the settings that the steps up to it have made."""
    config = RunConfig()
    for step in lesson.steps:
        config = config.changed(**step.given)
        course: Course | None = None
        if isinstance(step.task, SetKnobs | Train):
            config = config.changed(**step.task.values)
        if isinstance(step.task, Train):
            run = Run(step.task.run, config.changed(seed=config.seed + more, validation_images=FEW))
            bare = Experiment("lesson", "A lesson's run", (View("accuracy", ("validation",)),), (), 1, (run,))
            for _, course in follow(bare, run, read(config.data)):
                if len(course.epochs) == step.task.epochs:
                    break
        yield step, course
