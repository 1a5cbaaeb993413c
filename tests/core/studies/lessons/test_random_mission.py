"""Missions at random: always valid, sick, and cured by the cure."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.sources import load
from core.events import EpochDone
from core.studies.lessons.lesson import Lesson
from core.studies.lessons.progress import LessonProgress, StepProgress
from core.studies.lessons.random_mission import FAULTS, is_random, new_name, random_mission
from core.studies.lessons.rescue import cured, sick
from core.studies.lessons.task import Rescue
from core.trainer import train

SEEDS, DATA = range(200), ("mnist", "synthetic")


def _task(mission: Lesson) -> Rescue:
    (step,) = mission.steps
    assert isinstance(step.task, Rescue)
    return step.task


@pytest.mark.parametrize("data", DATA)
def test_each_mission_is_sick_and_its_cure_healthy(data: str) -> None:
    for seed in SEEDS:
        task = _task(random_mission(f"random-{data}-{seed}"))
        ill, well = sick(task, "elsewhere"), cured(task, "elsewhere")
        assert ill.data == well.data == data
        assert all(getattr(ill, key if key != "lambda" else "lambda_") == task.values[key] for key in task.cure)
        usual = {"eta", "hidden", "cost", "output", "init", "sizes", "data"}
        changed = {name for name in RunConfig.model_fields if getattr(well, name) != getattr(RunConfig(), name)}
        assert changed <= usual
        assert well.eta == (0.5 if well.hidden == "sigmoid" else 0.05)
        assert 1 <= len(task.hints) <= 2


def test_every_fault_comes_alone_and_with_others() -> None:
    hints = [_task(random_mission(f"random-mnist-{seed}")).hints for seed in SEEDS]
    assert {each[0] for each in hints if len(each) == 1} == {fault.hint for fault in FAULTS}
    assert {each for pair in hints if len(pair) == 2 for each in pair} == {fault.hint for fault in FAULTS}
    groups = {fault.hint: fault.group for fault in FAULTS}
    assert all(len({groups[hint] for hint in each}) == len(each) for each in hints)


@given(st.integers(0, 99_999), st.sampled_from(DATA))
def test_a_name_gives_the_same_mission_again(seed: int, data: str) -> None:
    assert random_mission(f"random-{data}-{seed}") == random_mission(f"random-{data}-{seed}")


def test_new_names_are_names_of_missions() -> None:
    random = np.random.default_rng(1)
    names = [new_name(data, random) for data in ("mnist", "synthetic", "/my/data")]
    assert all(is_random(name) and random_mission(name) for name in names)
    assert [name.split("-")[1] for name in names] == ["mnist", "synthetic", "synthetic"]


@pytest.mark.parametrize("name", ["random-", "random-mnist", "random-mnist-x", "random-sales-1", "random-mnist-100000"])
def test_other_names_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="is no random mission"):
        random_mission(name)


def test_rescued_missions_are_counted_and_their_steps_forgotten() -> None:
    done = StepProgress(said="91 %", points=0.9)
    progress = LessonProgress().with_step("no-plan", "load", StepProgress()).with_step("random-mnist-1", "rescue", done)
    progress = progress.with_rescue(0.9).with_rescue(0.4).without_random()
    assert (progress.rescued, progress.best) == (2, 0.9)
    assert list(progress.lessons) == ["no-plan"]
    assert progress.without("no-plan").rescued == 2


@pytest.mark.slow
def test_the_sick_learn_little_and_the_cured_reach_the_goal() -> None:
    """On our own digits, in few epochs: each fault alone, in both kinds of network."""
    data, seen = load("synthetic"), set[tuple[str, str]]()
    for seed in range(200):
        task = _task(random_mission(f"random-synthetic-{seed}"))
        ill, well = sick(task, "synthetic"), cured(task, "synthetic")
        kind = (task.hints[0], ill.hidden)
        if len(task.hints) > 1 or kind in seen:
            continue
        seen.add(kind)
        assert _best(ill.changed(epochs=40 if ill.train_images else 1), data) < task.accuracy - 0.2, kind
        assert _best(well.changed(epochs=3, reach=task.accuracy), data) >= task.accuracy, kind
    assert len(seen) == 2 * len(FAULTS)


def _best(config: RunConfig, data: Dataset) -> float:
    config = config.changed(validation_images=1000)
    return max((e.validation.accuracy for e in train(config, data) if isinstance(e, EpochDone)), default=0.0)
