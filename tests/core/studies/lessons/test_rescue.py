"""Rescues: what counts, the seconds, the points, and that the missions that come with Backswing can be won."""

from dataclasses import replace
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.sources import load
from core.events import EpochDone, Finished
from core.studies.lessons.lesson_file import shipped
from core.studies.lessons.rescue import LEAST, Tally, cured, points, sick
from core.studies.lessons.task import Rescue
from core.trainer import train
from tests.core import tiny

read = cache(load)
TASK = Rescue(kind="rescue", values={"eta": 10}, cure={"eta": 0.5}, accuracy=0.5, seconds=40, hints=("One.", "Two."))
MISSIONS = {
    name: step.task
    for name, lesson in shipped().items()
    for step in lesson.steps
    if isinstance(step.task, Rescue) and step.why
}


@pytest.mark.parametrize(
    ("seconds", "hints", "expected"),
    [(0, 0, 1.0), (20, 0, 0.75), (40, 0, 0.5), (20, 2, 0.45), (40, 2, 0.2), (40, 5, LEAST), (40.1, 0, LEAST)],
)
def test_points_fall_with_seconds_and_hints(seconds: float, hints: int, expected: float) -> None:
    assert points(TASK, seconds, hints) == pytest.approx(expected)


@given(st.floats(0, 1e6), st.floats(0, 1e6), st.integers(0, 5))
def test_more_seconds_or_hints_never_give_more_points(one: float, other: float, hints: int) -> None:
    less, more = sorted((one, other))
    assert 1 >= points(TASK, less, hints) >= points(TASK, more, hints) >= LEAST
    assert points(TASK, less, hints) >= points(TASK, less, hints + 1)


def _tally(task: Rescue, *runs: RunConfig, data: Dataset | None = None) -> Tally:
    tally = Tally(task)
    for config in runs:
        for event in train(config, data or tiny.dataset()):
            tally = tally.heard(event, config)
    return tally


def test_seconds_are_those_of_all_runs_also_of_a_stopped_epoch() -> None:
    events = list(train(tiny.config(), tiny.dataset()))
    last = events[-1]
    assert isinstance(last, Finished)
    tally, seen = Tally(TASK), 0.0
    for event in (*events, *events[:2], replace(last, seconds=7.0)):
        tally = tally.heard(event, tiny.config())
        assert tally.seconds >= seen
        seen = tally.seconds
    assert tally.seconds == pytest.approx(last.seconds + 7)


@pytest.mark.parametrize("change", [{"digits": "01"}, {"validation_images": 5}, {}, {"label_noise": 0.1}])
def test_only_a_score_on_all_digits_and_the_whole_validation_set_counts(change: dict[str, Any]) -> None:
    easy = TASK.model_copy(update={"accuracy": 1e-6})
    tally = _tally(easy, tiny.config(**change))
    is_part = bool({"digits", "validation_images"} & set(change))
    assert tally.is_rescued is not is_part
    assert (tally.part is not None) is is_part


def test_scores_within_an_epoch_count() -> None:
    config, tally = tiny.config(validate_every=4), Tally(TASK)
    for event in takewhile(lambda event: not isinstance(event, EpochDone), train(config, tiny.dataset())):
        tally = tally.heard(event, config)
    assert tally.best is not None
    assert tally.seconds > 0


def test_a_run_that_goes_on_counts_only_after_one_from_the_start() -> None:
    half = tiny.end(train(tiny.config(), tiny.dataset())).checkpoint
    config, tally = tiny.config(epochs=6), Tally(TASK)
    for event in train(config, tiny.dataset(), start=half):
        tally = tally.heard(event, config)
    assert (tally.config, tally.seconds, tally.best) == (None, 0.0, None)
    again = _tally(TASK, tiny.config())
    before = again.seconds
    for event in train(config, tiny.dataset(), start=half):
        again = again.heard(event, config)
    assert again.seconds > before


def test_other_data_do_not_count() -> None:
    easy = TASK.model_copy(update={"accuracy": 1e-6, "values": {"data": "mnist", "eta": 10.0}})
    assert not _tally(easy, tiny.config()).is_rescued
    assert _tally(easy, tiny.config(data="mnist")).is_rescued


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"cure": {"eta": 10}}, "changes nothing"),
        ({"values": {"optimizer": "l-bfgs"}, "cure": {"ema": 0.9}}, "together"),
    ],
)
def test_a_cure_fits_the_sick_settings(change: dict[str, Any], told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        Rescue.model_validate(TASK.model_dump() | change)


def test_there_are_five_missions_after_the_lessons() -> None:
    assert list(MISSIONS) == ["no-plan", "saturated", "dead-relu", "shuffled-labels", "too-few"]
    assert list(shipped())[-5:] == list(MISSIONS)


@pytest.mark.slow
@pytest.mark.parametrize("name", MISSIONS)
def test_a_mission_is_won_by_its_cure_and_not_without(name: str, mnist_folder: Path) -> None:
    """Three seeds: the cure within 3 epochs; the sick settings, in as many or in 60 of few images, far below."""
    task = MISSIONS[name]
    data = read("mnist")
    for seed in (1, 2, 3):
        won = _tally(task, cured(task, "mnist").changed(seed=seed, epochs=3, reach=task.accuracy), data=data)
        assert won.is_rescued
        begun = sick(task, "mnist").changed(seed=seed)
        lost = _tally(task, begun.changed(epochs=60 if begun.train_images else 3), data=data)
        assert (lost.best or 0) < task.accuracy - 0.25
