"""Validation within an epoch: where it comes, that it leaves no trace, and the accuracy that ends a run."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.events import Changed, Ending, EpochDone, Event, Finished, Midway, Paused, Validated
from core.network import Network
from core.trainer import replay, train
from core.training.controls import Controls
from core.training.evaluation import score
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("small_blocks", "each_engine")
DATA = tiny.dataset()  # 23 images: 5 mini-batches of 4 and one of 3
SETTINGS: list[dict[str, Any]] = [
    {},
    {"optimizer": "adam", "eta": 0.05, "dropout": 0.3},
    {"optimizer": "nesterov", "momentum": -0.5, "decay": "cosine"},
    {"batch_size": 1, "patience": 2, "epochs": 6},
    {"ema": 0.9, "shift_px": 0},
]


def _places(events: list[Event]) -> list[tuple[int, int, int]]:
    return [(event.epoch, event.batch, event.images) for event in tiny.only(Validated, events)]


def _state(here: Checkpoint) -> tuple[bytes, ...]:
    arrays = (here.theta, *here.state.values(), *(each for each in (here.average, here.best_theta) if each is not None))
    return tuple(array.tobytes() for array in arrays)


@pytest.mark.parametrize(
    ("every", "batches"), [(8, [2, 4]), (9, [3, 5]), (1, [1, 2, 3, 4, 5]), (20, [5]), (21, []), (23, []), (10**7, [])]
)
def test_it_comes_after_the_mini_batch_that_passes_a_multiple_and_never_at_the_end(
    every: int, batches: list[int]
) -> None:
    events = list(train(tiny.config(epochs=2, validate_every=every), DATA))
    assert _places(events) == [(epoch, batch, 23 * (epoch - 1) + 4 * batch) for epoch in (1, 2) for batch in batches]
    for event in tiny.only(Validated, events):
        assert event.position == event.epoch - 1 + 4 * event.batch / 23


@pytest.mark.parametrize("settings", SETTINGS, ids=str)
@pytest.mark.parametrize("every", [1, 9])
def test_a_run_is_the_same_with_it_and_without_bit_for_bit(settings: dict[str, Any], every: int) -> None:
    plain = list(train(tiny.config(**settings), DATA))
    seen = list(train(tiny.config(**settings, validate_every=every), DATA))
    assert _state(tiny.end(seen).checkpoint) == _state(tiny.end(plain).checkpoint)
    assert tiny.end(seen).checkpoint.accuracies == tiny.end(plain).checkpoint.accuracies
    figures = [
        [(e.train, e.running, e.validation, e.averaged) for e in tiny.only(EpochDone, run)] for run in (plain, seen)
    ]
    assert figures[0] == figures[1]


def test_scores_are_those_of_the_weights_there_on_the_chosen_images() -> None:
    config = tiny.config(validate_every=9, validation_images=5, epochs=1)
    controls = Controls()
    for event in train(config, DATA, controls):
        if isinstance(event, Validated):
            seen = event
            controls.pause()
        if isinstance(event, Paused):
            here = event.checkpoint
            assert (here.epoch, here.batch) == (seen.epoch - 1, seen.batch)
            assert seen.validation == score(config, Network.of(config, here.theta), DATA.validation.first(5), 23)
            controls.resume()


@pytest.mark.usefixtures("every_batch")
@pytest.mark.parametrize("settings", SETTINGS[:2], ids=str)
def test_a_run_resumed_anywhere_validates_where_the_whole_one_does(settings: dict[str, Any]) -> None:
    config = tiny.config(**settings, epochs=2, validate_every=5)
    whole = list(train(config, DATA))
    controls = Controls(paused=True)
    checkpoints = []
    for event in train(config, DATA, controls):
        if isinstance(event, Paused):
            checkpoints.append(event.checkpoint)
            controls.step_batch()
    assert len(checkpoints) > 10
    for here in checkpoints:
        rest = list(train(config, DATA, start=here, cut_off=True))
        assert _places(rest) == [
            place for place in _places(whole) if (place[0] - 1, place[1]) > (here.epoch, here.batch)
        ]
        assert _state(tiny.end(rest).checkpoint) == _state(tiny.end(whole).checkpoint)


def test_a_recorded_change_comes_after_the_scores_at_its_place() -> None:
    config, controls = tiny.config(epochs=2, validate_every=8), Controls()
    events = []
    for event in train(config, DATA, controls):
        events.append(event)
        if isinstance(event, Validated) and not tiny.only(Changed, events):
            controls.change("lambda_", 3.0)
            controls.change("batch_size", 3)
    again = list(replay(config, DATA, tiny.only(Changed, events)))

    def told(run: list[Event]) -> list[Event]:
        kinds = (Validated, Changed)
        return [replace(e, seconds=0.0) if isinstance(e, Validated) else e for e in run if isinstance(e, kinds)]

    assert told(again) == told(events)
    assert _state(tiny.end(again).checkpoint) == _state(tiny.end(events).checkpoint)


def test_the_full_batch_is_scored_at_the_end_of_its_epochs_only() -> None:
    events = list(train(tiny.config(optimizer="l-bfgs", validate_every=1), DATA))
    assert tiny.only(EpochDone, events)
    assert not tiny.only(Validated, events)


# The accuracy that ends a run


def _goal(every: int) -> tuple[float, Validated]:
    """Return an accuracy that a run reaches first within an epoch after the first, and where."""
    run = list(train(tiny.config(epochs=30, seed=3, validate_every=every), DATA))
    scored = [(e.answering.accuracy, e) for e in run if isinstance(e, Validated | EpochDone)]
    best = 0.0
    for accuracy, event in scored:
        if accuracy > best and isinstance(event, Validated) and event.epoch > 1:
            return accuracy, event
        best = max(best, accuracy)
    raise AssertionError("no such place")


@pytest.mark.parametrize("settings", [{}, {"patience": 40}], ids=str)
@pytest.mark.parametrize("every", [1, 5])
def test_a_run_ends_where_it_reaches_the_accuracy_and_that_network_answers(
    every: int, settings: dict[str, Any]
) -> None:
    goal, place = _goal(every)
    config = tiny.config(epochs=30, seed=3, validate_every=every, reach=goal, **settings)
    *events, finished = train(config, DATA)
    assert isinstance(finished, Finished)
    here = finished.checkpoint
    assert finished.ending is Ending.REACHED
    assert (here.epoch, here.batch) == (place.epoch - 1, place.batch)
    assert score(config, here.network, DATA.validation, 23).accuracy == goal
    assert all(event.answering.accuracy < goal for event in tiny.only(EpochDone, events))
    again = tiny.end(train(config, DATA, start=here, cut_off=True))
    assert again.ending is Ending.REACHED
    assert again.checkpoint is not None
    assert _state(again.checkpoint) == _state(here)


@pytest.mark.parametrize("every", [1, 5])
def test_a_run_that_goes_on_from_there_is_the_run_that_did_not_stop(every: int) -> None:
    goal, _ = _goal(every)
    config = tiny.config(epochs=8, seed=3, validate_every=every)
    whole = tiny.end(train(config, DATA)).checkpoint
    reached = tiny.end(train(config.changed(reach=goal), DATA)).checkpoint
    assert reached.epoch < 8
    again = list(train(config, DATA, start=reached.continued(config)))
    assert _state(tiny.end(again).checkpoint) == _state(whole)
    first = tiny.only(EpochDone, again)[0]
    [same] = [event for event in tiny.only(EpochDone, train(config, DATA)) if event.epoch == first.epoch]
    assert first.running == same.running


def test_a_run_whose_mini_batches_were_resized_where_it_was_cut_off_had_not_ended_there() -> None:
    config, controls, here = tiny.config(epochs=3, validate_every=8), Controls(paused=True), None
    for event in train(config, DATA, controls):
        if isinstance(event, Paused):
            here = event.checkpoint
            if here.config.batch_size != config.batch_size:
                break
            if here.batch < 3:
                controls.step_batch()
            else:
                controls.change("batch_size", 8)
    assert here
    assert (here.batch, here.segment.batch) == (3, 3)  # 12 images: 8 lie between this place and 8 images before
    goal = score(config, here.network, DATA.validation, 23).accuracy
    assert goal > 0
    rest = list(train(here.config.changed(reach=goal), DATA, start=here, cut_off=True))
    assert [event for event in rest if isinstance(event, Validated | EpochDone)]


def test_without_validation_within_it_ends_after_an_epoch() -> None:
    run = list(train(tiny.config(epochs=30, eta=1.0), DATA))
    accuracies = [event.validation.accuracy for event in tiny.only(EpochDone, run)]
    goal = max(accuracies)
    *_, finished = train(tiny.config(epochs=30, eta=1.0, reach=goal, patience=30), DATA)
    assert isinstance(finished, Finished)
    assert finished.ending is Ending.REACHED
    assert finished.checkpoint.epoch == accuracies.index(goal) + 1
    assert finished.checkpoint.batch == 0
    cut = tiny.end(train(finished.checkpoint.config, DATA, start=finished.checkpoint, cut_off=True))
    assert cut.ending is Ending.REACHED


def test_an_accuracy_that_is_not_reached_changes_nothing() -> None:
    plain, aiming = (tiny.end(train(tiny.config(**more), DATA)) for more in ({}, {"reach": 1.0, "validate_every": 4}))
    assert aiming.ending is Ending.EPOCHS
    np.testing.assert_array_equal(plain.checkpoint.theta, aiming.checkpoint.theta)


def test_a_run_that_blows_up_between_is_told_as_ever() -> None:
    settings = {"hidden": "relu", "init": "large", "eta": 1000.0, "epochs": 20}
    told = [
        [
            (e.epoch, e.batch)
            for e in train(tiny.config(**settings, validate_every=every), DATA)
            if hasattr(e, "last_good")
        ]
        for every in (0, 1)
    ]
    assert told[0] == told[1] != []


def test_a_checkpoint_of_a_long_epoch_comes_after_the_scores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.training.clock.CHECKPOINT_SECONDS", 0)
    monkeypatch.setattr("core.training.clock.REPORT_SECONDS", 0)
    last: tuple[int, int] = (0, 0)
    for event in train(tiny.config(epochs=1, validate_every=4), DATA):
        if isinstance(event, Validated):
            last = event.epoch - 1, event.batch
        if isinstance(event, Midway):
            assert last == (event.checkpoint.epoch, event.checkpoint.batch)
