"""Predictions are judged by what the runs did, and progress keeps what was said."""

from dataclasses import replace
from math import isnan, nan
from pathlib import Path

import numpy as np
import pytest

from core.config import RunConfig
from core.events import Ending, Scores
from core.studies.experiments.course import Course, Epoch, Run
from core.studies.lessons import progress
from core.studies.lessons.judging import Evidence, figure_value, judge, judge_sketch
from core.studies.lessons.lesson_file import shipped
from core.studies.lessons.progress import LessonProgress, StepProgress
from core.studies.step import CurveSketch, DecidingFigure, Option, Prediction
from core.support.errors import UserError


def course(name: str, *accuracies: float) -> Course:
    """A finished run with these accuracies on validation, and costs of 1 minus them."""
    epochs = tuple(
        Epoch(n, Scores(1 - a, 0, a), Scores(1 - a, 0, a), None, None, 0.5, 1.0) for n, a in enumerate(accuracies, 1)
    )
    return Course(Run(name, RunConfig()), epochs, ending=Ending.EPOCHS)


EVIDENCE = Evidence({"a": course("a", 0.5, 0.9, 0.8), "b": course("b", 0.4, 0.4)}, {})


@pytest.mark.parametrize(
    ("figure", "value", "words"),
    [
        (DecidingFigure(run="a"), 0.8, "80.00 %"),
        (DecidingFigure(run="a", at="best"), 0.9, "90.00 %"),
        (DecidingFigure(run="a", at=1), 0.5, "50.00 %"),
        (DecidingFigure(run="a", quantity="cost", at="best"), 0.1, "0.100"),
        (DecidingFigure(run="a", quantity="epochs"), 3, "3 epochs"),
        (DecidingFigure(run="a", minus="b"), 0.4, "+40.0 percentage points"),
        (DecidingFigure(run="a", over="b"), 2.0, "2.0 times"),
    ],
)
def test_a_figure_is_taken_from_the_runs(figure: DecidingFigure, value: float, words: str) -> None:
    got, unit = figure_value(figure, EVIDENCE)
    assert got == pytest.approx(value)
    assert unit.words(got) == words


@pytest.mark.parametrize(
    "figure", [DecidingFigure(run="c"), DecidingFigure(run="a", at=9), DecidingFigure(run="a", minus="c")]
)
def test_a_figure_that_is_not_there_is_no_number_and_no_option_is_right(figure: DecidingFigure) -> None:
    assert isnan(figure_value(figure, EVIDENCE)[0])
    options = (Option(text="low", high=0.5), Option(text="high", low=0.5))
    verdict = judge(Prediction(question="Q?", options=options, figure=figure), 0, EVIDENCE)
    assert (verdict.points, verdict.right, verdict.was) == (0.0, None, "")


def test_the_option_with_the_figure_in_its_range_is_right() -> None:
    options = (Option(text="low", high=0.5), Option(text="high", low=0.5))
    asked = Prediction(question="Q?", options=options, figure=DecidingFigure(run="a"))
    assert judge(asked, 1, EVIDENCE).points == 1
    assert judge(asked, 0, EVIDENCE).points == 0
    assert judge(asked, 0, EVIDENCE).right == 1
    assert judge(asked, 0, EVIDENCE).was == "80.00 %"


def test_a_drawn_curve_gets_the_more_points_the_nearer_it_is() -> None:
    sketch = CurveSketch(run="a", epochs=3)
    exact, near, far = (judge_sketch(sketch, np.array(y), EVIDENCE).points for y in _curves())
    assert exact == pytest.approx(1)
    assert 0 < near < exact
    assert far == 0
    assert judge_sketch(sketch, np.full(3, nan), EVIDENCE).points == 0
    assert judge_sketch(sketch, np.array([]), EVIDENCE).points == 0
    assert judge_sketch(sketch, np.array([0.5, nan, nan]), EVIDENCE).points == pytest.approx(1 / 3)
    assert judge_sketch(sketch.model_copy(update={"run": "c"}), np.ones(3), EVIDENCE).points == 0
    assert judge_sketch(sketch, np.array([0.5, 0.8, 0.8]), EVIDENCE).was == "3.3 percentage points"


def _curves() -> tuple[list[float], ...]:
    return [0.5, 0.9, 0.8], [0.6, 0.9, 0.8], [1.0, 0.3, 0.2]


def test_a_run_that_ended_early_is_compared_over_its_epochs() -> None:
    short = Evidence({"a": replace(EVIDENCE.courses["a"], epochs=EVIDENCE.courses["a"].epochs[:1])}, {})
    assert judge_sketch(CurveSketch(run="a", epochs=3), np.array([0.5, 0.0, 0.0]), short).points == pytest.approx(1)


def test_progress_is_kept_and_a_damaged_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKSWING_HOME", str(tmp_path))
    assert progress.read() == LessonProgress()
    name, lesson = next(iter(shipped().items()))
    done = LessonProgress().with_step(name, lesson.scored[-1].name, StepProgress(said="More", points=0.5))
    progress.write(done)
    assert progress.read() == done
    assert done.share(name, lesson) == pytest.approx(1 / len(lesson.steps))
    assert done.points(name, lesson)[0] == pytest.approx(0.5)
    assert done.without(name).share(name, lesson) == 0
    progress.file().write_text('{"lessons": 3}')
    with pytest.raises(UserError, match="Delete that file"):
        progress.read()
    progress.file().write_text(f'{{"rescued": {"9" * 4300}}}')
    with pytest.raises(UserError, match="damaged"):
        progress.read()
