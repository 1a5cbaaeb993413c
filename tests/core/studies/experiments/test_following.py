"""A run of an experiment is the trainer's run, and its course what the trainer told and the experiment asked for."""

from dataclasses import replace

import numpy as np
import pytest

from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import Ending, EpochDone
from core.insight.confusion import confusion
from core.studies.experiments.course import Course, Run
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.following import follow, follow_all
from core.trainer import train
from core.training.controls import Controls
from core.training.evaluation import score
from tests.core import tiny

RUN = Run("tiny", tiny.config(epochs=3, lambda_=0.1))
DATA = tiny.dataset()


def experiment(*views: View) -> Experiment:
    return Experiment("tiny", "Tiny", views, (), 1, (RUN,))


def followed(asked: Experiment, run: Run = RUN) -> tuple[list[EpochDone], Course]:
    events = list(follow(asked, run, DATA))
    return tiny.only(EpochDone, [event for event, _ in events]), events[-1][1]


def test_the_course_tells_what_the_trainer_told() -> None:
    done, course = followed(experiment())
    alone = tiny.only(EpochDone, train(RUN.config, DATA))
    assert [epoch.checkpoint.theta.tobytes() for epoch in done] == [e.checkpoint.theta.tobytes() for e in alone]
    assert course.accuracy("validation").tolist() == [epoch.validation.accuracy for epoch in alone]
    assert course.cost("train").tolist() == [epoch.train.cost for epoch in alone]
    assert course.cost("train", penalty=False).tolist() == [epoch.train.data_cost for epoch in alone]
    assert [epoch.number for epoch in course.epochs] == [1, 2, 3]
    assert course.ending is Ending.EPOCHS
    assert course.network is not None
    assert course.network.theta.tobytes() == alone[-1].checkpoint.theta.tobytes()


def test_test_set_and_speeds_stay_closed_unless_looked_at() -> None:
    _, course = followed(experiment(View("accuracy", ("train", "validation"))))
    assert len(course.accuracy("test")) == 0
    assert course.speeds == ()


def test_the_test_set_is_scored_where_it_is_looked_at_and_changes_nothing() -> None:
    done, course = followed(experiment(View("accuracy", ("test",)), View("speed")))
    plain = followed(experiment())[1]
    assert course.accuracy("validation").tolist() == plain.accuracy("validation").tolist()
    last = done[-1].checkpoint
    assert course.epochs[-1].test == score(last.config, last.network, DATA.test, len(DATA.train))


def test_speeds_are_known_before_training_and_after_each_epoch() -> None:
    course = followed(experiment(View("speed")))[1]
    assert np.shape(course.speeds) == (4, 3)


def test_lambda_is_counted_by_the_images_learnt_from() -> None:
    run = replace(RUN, config=RUN.config.changed(train_images=10))
    epoch = followed(experiment(View("cost", ("test",))), run)[1].epochs[-1]
    assert epoch.test is not None
    assert epoch.test.penalty == epoch.train.penalty


@pytest.mark.parametrize("ema", [0.0, 0.9])
def test_an_average_has_its_own_curve(ema: float) -> None:
    course = followed(experiment(), replace(RUN, config=RUN.config.changed(ema=ema)))[1]
    assert len(course.accuracy("averaged")) == (3 if ema else 0)


def test_the_confusion_at_the_end_is_that_of_the_network_on_the_validation_set() -> None:
    course = followed(experiment())[1]
    split = DATA.validation
    assert course.network is not None
    answers = course.network.outputs(split.inputs(slice(None), "float32")).argmax(axis=1)
    np.testing.assert_array_equal(course.confusion, confusion(split.labels, answers, RUN.config.sizes[-1]))


def test_controls_steer_it() -> None:
    controls = Controls()
    seen = []
    for event, course in follow(experiment(), replace(RUN, config=RUN.config.changed(epochs=50)), DATA, controls):
        seen.append(course)
        if isinstance(event, EpochDone) and event.epoch == 2:
            controls.stop()
    assert seen[-1].ending is Ending.STOPPED
    assert len(seen[-1].epochs) == 2


def test_a_run_that_blows_up_is_a_course_that_says_so() -> None:
    wild = RunConfig(sizes=tiny.SIZES, hidden="relu", cost="quadratic", output="linear", eta=900, batch_size=4)
    course = followed(experiment(), Run("wild", wild))[1]
    assert course.ending is Ending.DIVERGED


TWO = replace(experiment(), runs=(RUN, replace(RUN, name="again")))


def test_runs_in_a_row_share_the_data_that_they_learn_from() -> None:
    asked: list[str] = []

    def load(name: str) -> Dataset:
        asked.append(name)
        return DATA

    courses = {course.run.name: course for _, course in follow_all(TWO, load)}
    assert asked == [RUN.config.data]
    assert [course.ending for course in courses.values()] == [Ending.EPOCHS, Ending.EPOCHS]
    assert list(follow_all(replace(TWO, own_data=lambda: DATA), load))
    assert asked == [RUN.config.data]


def test_after_a_stop_no_other_run_begins() -> None:
    controls = Controls()
    for event, course in follow_all(TWO, lambda name: DATA, controls):
        assert course.run is RUN
        if isinstance(event, EpochDone):
            controls.stop()
