"""Resuming from a checkpoint: bit for bit as if the run had never stopped."""

from itertools import product

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import Changed, EpochDone, Event, Midway, Paused
from core.optimizers import OPTIMIZERS
from core.regularizers import REGULARIZERS
from core.schedules import SCHEDULES
from core.trainer import train
from core.training import engine
from core.training.clock import REST_SECONDS
from core.training.controls import Controls
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("small_blocks", "no_reports", "each_engine")
DATA = tiny.dataset()
PER_EPOCH = 6
STEPPING = [name for name, optimizer in OPTIMIZERS.items() if not optimizer.full_batch]
WHOLE = [name for name in OPTIMIZERS if name not in STEPPING]
CHANGES: list[dict[str, object]] = [
    *({"optimizer": o, "regularizer": r} for o, r in product(STEPPING, REGULARIZERS)),
    *({"optimizer": o, "decay": d} for o, d in product(("sgd", "adam"), SCHEDULES)),
    *({"optimizer": o, "dropout": 0.5, "input_dropout": 0.25} for o in STEPPING),
    *(
        {"optimizer": o, "ema": 0.9, "patience": 9, "clip_norm": 0.5, "max_norm": 0.7, "label_smoothing": 0.1}
        for o in STEPPING
    ),
]
CHANGES_OF_WHOLE: list[dict[str, object]] = [
    *({"optimizer": o, "regularizer": r} for o, r in product(WHOLE, REGULARIZERS)),
    *({"optimizer": o, "dtype": "float64"} for o in WHOLE),
    *({"optimizer": o, "patience": 9, "memory": 2, "epochs": 9, "label_smoothing": 0.1} for o in WHOLE),
    *({"optimizer": o, "sizes": (5, 2), "lambda_": 20.0, "epochs": 300} for o in WHOLE),  # until there is no way down
]


def _scores(events: list[Event]) -> list[tuple[object, ...]]:
    return [(e.epoch, e.running, e.train, e.validation, e.eta, e.is_best) for e in tiny.only(EpochDone, events)]


def _checkpoints(config: RunConfig) -> tuple[list[Event], list[Checkpoint]]:
    """Return an uninterrupted run, and the checkpoints before each mini-batch of a stepped one."""
    controls, checkpoints = Controls(paused=True), []
    for event in train(config, DATA, controls):
        if isinstance(event, Paused):
            checkpoints.append(event.checkpoint)
            controls.step_batch()
    return list(train(config, DATA)), checkpoints


def _assert_same(events: list[Event], resumed: list[Event]) -> None:
    one, two = tiny.end(events).checkpoint, tiny.end(resumed).checkpoint
    assert two.theta.tobytes() == one.theta.tobytes()
    assert {name: array.tobytes() for name, array in two.state.items()} == {
        name: array.tobytes() for name, array in one.state.items()
    }
    assert two.accuracies == one.accuracies
    assert two.network.theta.tobytes() == one.network.theta.tobytes()
    scores, whole = _scores(resumed), _scores(events)
    assert scores == whole[len(whole) - len(scores) :]


@pytest.mark.parametrize("changes", CHANGES, ids=lambda changes: "-".join(map(str, changes.values())))
def test_a_run_goes_on_from_any_mini_batch_bit_for_bit(changes: dict[str, object]) -> None:
    config = tiny.config(decay_epochs=1, decay_steps=4, eta=0.05).changed(**changes)
    events, checkpoints = _checkpoints(config)
    assert len(checkpoints) == 3 * PER_EPOCH
    # The start, in a block, where a block begins, before the remainder, where an epoch ended, in the last epoch.
    for at in (0, 2, 3, 5, 6, 10, 16):
        _assert_same(events, list(train(config, DATA, start=checkpoints[at])))


@pytest.fixture
def pass_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Divide a pass over the whole set into six parts, between which a run can stop."""
    monkeypatch.setattr(engine, "ROWS_PER_BLOCK", 4)


@pytest.mark.usefixtures("pass_in_parts")
@pytest.mark.parametrize("changes", CHANGES_OF_WHOLE, ids=lambda changes: "-".join(map(str, changes.values())))
def test_a_run_of_whole_looks_goes_on_from_any_epochs_end_and_mini_batch_bit_for_bit(
    changes: dict[str, object],
) -> None:
    config = tiny.config().changed(**changes)
    events, checkpoints = _checkpoints(config)
    assert len(checkpoints) >= 3 * PER_EPOCH
    for epoch in tiny.only(EpochDone, events)[:-1]:
        _assert_same(events, list(train(config, DATA, start=epoch.checkpoint)))
    for here in checkpoints[:20]:
        _assert_same(events, list(train(config, DATA, start=here)))


@pytest.mark.usefixtures("pass_in_parts")
@pytest.mark.parametrize("batch", [0, 1, 4])
def test_a_search_whose_lambda_was_changed_goes_on_from_there_bit_for_bit(batch: int) -> None:
    config, change = tiny.config(optimizer="l-bfgs", epochs=6), Changed(3, batch, "lambda_", 0.0, 5.0)
    config = config.changed(lambda_=0.0)
    events = list(train(config, DATA, changes=[change]))
    controls, checkpoints = Controls(paused=True), []
    for event in train(config, DATA, controls, changes=[change]):
        if isinstance(event, Paused):
            checkpoints.append(event.checkpoint)
            controls.step_batch()
    after = [here for here in checkpoints if here.config.lambda_ == 5.0]
    assert len(after) > 3
    for here in after:
        _assert_same(events, list(train(here.config, DATA, start=here)))


@pytest.mark.parametrize("hidden", ACTIVATIONS)
def test_a_run_goes_on_from_an_epochs_end(hidden: str) -> None:
    config = tiny.config(hidden=hidden, optimizer="momentum", patience=2, epochs=12)
    events = list(train(config, DATA))
    for epoch in tiny.only(EpochDone, events)[:-1]:
        _assert_same(events, list(train(config, DATA, start=epoch.checkpoint)))


def test_more_epochs_can_be_added() -> None:
    short, long = tiny.config(epochs=2), tiny.config(epochs=5)
    _assert_same(list(train(long, DATA)), list(train(long, DATA, start=tiny.end(train(short, DATA)).checkpoint)))


def test_a_run_that_is_done_only_starts_and_finishes() -> None:
    config = tiny.config()
    done = tiny.end(train(config, DATA)).checkpoint
    _, finished = train(config, DATA, start=done)
    np.testing.assert_array_equal(tiny.end([finished]).checkpoint.theta, done.theta)


def test_a_live_change_is_gone_on_with() -> None:
    config, controls = tiny.config(optimizer="momentum"), Controls(paused=True)
    run = train(config, DATA, controls)
    for _ in range(3):
        tiny.until(Paused, run)
        controls.step_batch()
    controls.change("dropout", 0.5)
    checkpoint = tiny.until(Paused, run)[1].checkpoint
    controls.resume()
    _assert_same(list(run), list(train(checkpoint.config, DATA, start=checkpoint)))


def test_training_on_leaves_the_checkpoint_alone() -> None:
    config = tiny.config(optimizer="momentum")
    checkpoint = tiny.only(EpochDone, train(config, DATA))[0].checkpoint
    theta, velocity = checkpoint.theta.copy(), checkpoint.state["velocity"].copy()
    tiny.end(train(config, DATA, start=checkpoint))
    np.testing.assert_array_equal(checkpoint.theta, theta)
    np.testing.assert_array_equal(checkpoint.state["velocity"], velocity)


# Going on with other settings


@pytest.fixture
def halfway() -> Checkpoint:
    """Checkpoint at mini-batch 2 of the second epoch."""
    return _checkpoints(tiny.config(optimizer="momentum", patience=5))[1][PER_EPOCH + 2]


@pytest.mark.parametrize("settings", [{"sizes": "5-4-2"}, {"hidden": "relu"}, {"cost": "log-likelihood"}], ids=str)
def test_another_network_is_refused(halfway: Checkpoint, settings: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="another network"):
        halfway.continued(halfway.config.changed(**settings))


@pytest.mark.parametrize("settings", [{"optimizer": "sgd"}, {"dtype": "float64"}], ids=str)
def test_another_optimizer_or_precision_starts_with_a_fresh_state(
    halfway: Checkpoint, settings: dict[str, object]
) -> None:
    on = halfway.continued(halfway.config.changed(**settings))
    assert not any(array.any() for array in on.state.values())
    assert on.theta.dtype == on.config.dtype
    np.testing.assert_array_equal(on.theta, halfway.theta)


@pytest.mark.parametrize("settings", [{"batch_size": 5}, {"seed": 2}, {"train_images": 9}], ids=str)
def test_another_order_of_images_starts_the_epoch_again(halfway: Checkpoint, settings: dict[str, object]) -> None:
    assert (halfway.epoch, halfway.batch) == (1, 2)
    config = halfway.config.changed(**settings)
    on = halfway.continued(config)
    assert (on.epoch, on.batch, on.running, on.logits) == (1, 0, (0.0, 0, 0), None)
    assert [event.epoch for event in tiny.only(EpochDone, train(config, DATA, start=halfway))] == [2, 3]


def test_what_changes_no_order_goes_on_in_mid_epoch(halfway: Checkpoint) -> None:
    on = halfway.continued(halfway.config.changed(eta=0.1, lambda_=0.0, dropout=0.2))
    assert (on.epoch, on.batch, on.running) == (1, 2, halfway.running)
    assert on.logits is halfway.logits


def test_without_patience_the_newest_weights_answer(halfway: Checkpoint) -> None:
    assert halfway.best_theta is not None
    np.testing.assert_array_equal(halfway.network.theta, halfway.best_theta)
    on = halfway.continued(halfway.config.changed(patience=0))
    np.testing.assert_array_equal(on.network.theta, halfway.theta)
    assert on.from_best() is on


def test_patience_switched_on_late_keeps_a_network_it_has_seen() -> None:
    first = tiny.end(train(tiny.config(epochs=4), DATA)).checkpoint
    going_on = tiny.end(train(tiny.config(epochs=40, patience=2), DATA, start=first)).checkpoint
    assert going_on.best_epoch > 4
    assert going_on.best_theta is not None
    assert going_on.accuracies[going_on.best_epoch - 1] == max(going_on.accuracies[4:])


def test_other_data_count_their_own_epochs() -> None:
    first = tiny.end(train(tiny.config(), DATA)).checkpoint
    here = first.continued(tiny.config(data="elsewhere"))
    assert (here.epoch, here.accuracies, here.best_theta) == (0, (), None)
    np.testing.assert_array_equal(here.theta, first.theta)


def test_a_long_epoch_is_kept_once_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.training.clock.REPORT_SECONDS", 0.0)
    monkeypatch.setattr("core.training.compiled.stepper.WORK_PER_CALL", 0)
    monkeypatch.setattr("core.training.clock.CHECKPOINT_SECONDS", 0.0)  # a minute that is over at once
    config = tiny.config(optimizer="momentum", dropout=0.5)
    events = list(train(config, DATA))
    kept = tiny.only(Midway, events)
    assert len(kept) > len(tiny.only(EpochDone, events))
    for event in kept:
        _assert_same(events, list(train(config, DATA, start=event.checkpoint)))


def test_a_courteous_run_rests_and_learns_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    rests: list[float] = []
    monkeypatch.setattr("core.training.clock.BUSY_SECONDS", 0.0)
    monkeypatch.setattr("core.training.clock.sleep", rests.append)
    config, controls = tiny.config(optimizer="momentum", dropout=0.5), Controls()
    controls.yields_to_pen = True
    _assert_same(list(train(config, DATA)), list(train(config, DATA, controls)))
    assert len(rests) >= PER_EPOCH
    assert set(rests) == {REST_SECONDS}
