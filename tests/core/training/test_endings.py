"""Endings of runs: early stopping and divergence."""

import numpy as np
import pytest

from core.events import BatchDone, Diverged, Ending, EpochDone, Finished, Paused
from core.trainer import train
from core.training import clock
from core.training.controls import Controls
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("small_blocks")
DATA = tiny.dataset()


def test_patience_ends_the_run_and_keeps_the_best_weights() -> None:
    *events, finished = train(tiny.config(epochs=200, patience=3, eta=1.0), DATA)
    assert isinstance(finished, Finished)
    assert finished.ending is Ending.PATIENCE
    epochs = tiny.only(EpochDone, events)
    best = max(epochs, key=lambda event: event.validation.accuracy)  # the first of equals
    assert len(epochs) == best.epoch + 3 < 200
    np.testing.assert_array_equal(finished.checkpoint.network.theta, best.checkpoint.theta)
    assert (finished.checkpoint.theta != best.checkpoint.theta).any()
    again = finished.checkpoint.from_best()
    assert (again.epoch, again.batch, len(again.accuracies)) == (best.epoch, 0, best.epoch)
    np.testing.assert_array_equal(again.theta, best.checkpoint.theta)


DIVERGING = [
    {"cost": "quadratic", "output": "linear"},
    {"cost": "cross-entropy"},
    {"cost": "log-likelihood"},
    {"cost": "log-likelihood", "optimizer": "momentum"},
    {"hidden": "sigmoid", "lambda_": 1000.0},  # η λ/n: every weight tens of thousands of times as large with each step
]
DIVERGED = {"hidden": "relu", "init": "large", "eta": 1000.0, "epochs": 20}


@pytest.mark.parametrize("settings", DIVERGING, ids=str)
def test_a_run_that_blows_up_says_where_and_keeps_the_last_good_weights(
    settings: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tiny.config(**{**DIVERGED, **settings})
    places = set()
    for seconds in (0, 1e9):  # seen after each mini-batch, or at the block's end: the same mini-batch is named
        monkeypatch.setattr(clock, "REPORT_SECONDS", seconds)
        *_, diverged, finished = train(config, DATA)
        assert isinstance(diverged, Diverged)
        assert isinstance(finished, Finished)
        assert finished.ending is Ending.DIVERGED
        assert finished.checkpoint is diverged.last_good
        assert np.isfinite(diverged.last_good.theta).all()
        assert 0 < diverged.suggested_eta < 1000
        assert diverged.what
        places.add((diverged.epoch, diverged.batch))
    assert len(places) == 1


def test_after_a_change_too_far_the_eta_that_went_well_is_advised() -> None:
    controls = Controls()
    events = []
    for event in train(tiny.config(epochs=20, hidden="relu", eta=0.03), DATA, controls):
        events.append(event)
        if isinstance(event, EpochDone) and event.epoch == 2:
            controls.change("eta", 1000.0)
    (diverged,) = tiny.only(Diverged, events)
    assert diverged.epoch > 2
    assert diverged.suggested_eta == 0.03


@pytest.mark.usefixtures("no_reports")
def test_a_stepped_run_that_blows_up_says_so_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.data.batches.ROWS_PER_BLOCK", 100)
    config, data = tiny.config(**DIVERGED), tiny.dataset(train=100)
    (diverged,) = tiny.only(Diverged, train(config, data))
    assert diverged.batch < 25  # in mid-block
    controls, events = Controls(paused=True), []
    for event in train(config, data, controls):
        events.append(event)
        if isinstance(event, Paused):
            controls.step_batch()
    (stepped,) = tiny.only(Diverged, events)
    assert (stepped.epoch, stepped.batch) == (diverged.epoch, diverged.batch)
    assert all(np.isfinite(event.running.data_cost) for event in tiny.only(BatchDone, events))


@pytest.mark.usefixtures("every_batch")
def test_the_last_good_weights_are_the_last_epochs() -> None:
    controls, events = Controls(), []
    for event in train(tiny.config(hidden="relu", cost="log-likelihood", epochs=20), DATA, controls):
        events.append(event)
        if isinstance(event, BatchDone) and (event.epoch, event.batch) == (3, 1):
            controls.change("eta", 1000.0)
            controls.change("lambda_", 1000.0)  # η λ/n makes every weight thousands of times as large
    (diverged,) = tiny.only(Diverged, events)
    assert diverged.last_good is tiny.only(EpochDone, events)[-1].checkpoint
    assert diverged.epoch == diverged.last_good.epoch + 1 >= 3
