"""Steering a run: pause, step, stop, and change a live setting."""

import numpy as np
import pytest

from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import BatchDone, Ending, EpochDone, Finished, Paused
from core.linalg.arrays import Array
from core.trainer import train
from core.training.controls import Controls
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("small_blocks", "each_engine")
DATA = tiny.dataset()
PER_EPOCH = 6


def _theta(config: RunConfig, data: Dataset = DATA) -> Array:
    return tiny.end(train(config, data)).checkpoint.theta


def test_step_batch_does_one_mini_batch() -> None:
    controls = Controls(paused=True)
    run = train(tiny.config(epochs=2), DATA, controls)
    places = []
    for _ in range(2 * PER_EPOCH):
        _, paused = tiny.until(Paused, run)
        places.append((paused.checkpoint.epoch, paused.checkpoint.batch))
        controls.step_batch()
    assert places == [(epoch, batch) for epoch in range(2) for batch in range(PER_EPOCH)]
    assert tiny.end(run).ending is Ending.EPOCHS


def test_step_epoch_stops_where_the_epoch_ends() -> None:
    controls = Controls(paused=True)
    run = train(tiny.config(), DATA, controls)
    tiny.until(Paused, run)
    controls.step_batch()
    tiny.until(Paused, run)
    controls.step_epoch()
    before, paused = tiny.until(Paused, run)
    assert [event.epoch for event in tiny.only(EpochDone, before)] == [1]
    assert (paused.checkpoint.epoch, paused.checkpoint.batch) == (1, 0)
    controls.resume()
    assert [event.epoch for event in tiny.only(EpochDone, run)] == [2, 3]


def test_a_paused_run_says_first_where_it_stands(no_reports: None) -> None:
    before, paused = tiny.until(Paused, train(tiny.config(), DATA, Controls(paused=True)))
    assert isinstance(before[-1], BatchDone)
    assert before[-1].batch == paused.checkpoint.batch == 0
    np.testing.assert_array_equal(before[-1].theta, paused.checkpoint.theta)


@pytest.mark.usefixtures("every_batch")
@pytest.mark.parametrize("place", [(1, 2), (1, PER_EPOCH), (2, 5)], ids=str)
def test_stop_ends_before_the_next_mini_batch_and_keeps_the_weights(place: tuple[int, int]) -> None:
    controls, theta = Controls(), _theta(tiny.config())
    run = train(tiny.config(), DATA, controls)
    for event in run:
        if isinstance(event, BatchDone) and (event.epoch, event.batch) == place:
            theta = event.theta
            controls.stop()
            break
    finished = tiny.end(run)
    assert finished.ending is Ending.STOPPED
    assert PER_EPOCH * finished.checkpoint.epoch + finished.checkpoint.batch == PER_EPOCH * (place[0] - 1) + place[1]
    np.testing.assert_array_equal(finished.checkpoint.theta, theta)


def test_stop_frees_a_paused_run() -> None:
    controls = Controls(paused=True)
    run = train(tiny.config(), DATA, controls)
    tiny.until(Paused, run)
    controls.stop()
    assert [type(event) for event in run] == [Finished]


CHANGES = {
    "eta": 2.0,
    "lambda_": 20.0,
    "dropout": 0.5,
    "input_dropout": 0.3,
    "momentum": 0.2,
    "batch_size": 5,
    "decay": "step",
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_before_the_first_mini_batch_is_as_if_set_at_the_start(name: str) -> None:
    config, controls = tiny.config(optimizer="momentum"), Controls()
    controls.change(name, CHANGES[name])
    theta = tiny.end(train(config, DATA, controls)).checkpoint.theta
    assert theta.tobytes() == _theta(config.changed(**{name: CHANGES[name]})).tobytes()
