"""Training: order of events, reproducibility, and data of all sizes."""

import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.batches import Batches
from core.data.dataset import Dataset
from core.events import BatchDone, Ending, EpochDone, Event, Finished, Paused, Started
from core.linalg.arrays import Array, Labels
from core.support.errors import UserError
from core.trainer import train
from core.training import clock
from core.training.controls import Controls
from core.training.evaluation import score
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("small_blocks")
DATA = tiny.dataset()
PER_EPOCH = 6


def _theta(config: RunConfig, data: Dataset = DATA) -> Array:
    return tiny.end(train(config, data)).checkpoint.theta


def test_a_run_starts_tells_each_epoch_and_finishes(no_reports: None) -> None:
    started, *epochs, finished = train(tiny.config(epochs=4), DATA)
    assert isinstance(started, Started)
    assert (started.batches_per_epoch, started.train_images) == (PER_EPOCH, 23)
    assert [event.epoch for event in tiny.only(EpochDone, epochs)] == [1, 2, 3, 4]
    assert isinstance(finished, Finished)
    assert finished.ending is Ending.EPOCHS
    assert finished.checkpoint is epochs[-1].checkpoint  # type: ignore[union-attr]  # an EpochDone


@pytest.mark.usefixtures("every_batch")
def test_each_mini_batch_can_be_told() -> None:
    events = list(train(tiny.config(epochs=2), DATA))
    reports = [(event.epoch, event.batch) for event in tiny.only(BatchDone, events)]
    assert reports == [(epoch, batch) for epoch in (1, 2) for batch in range(1, PER_EPOCH + 1)]
    assert all(event.theta.base is None for event in tiny.only(BatchDone, events))


def test_scores_are_of_the_epochs_own_weights() -> None:
    config = tiny.config(lambda_=5.0)
    for event in tiny.only(EpochDone, train(config, DATA)):
        assert event.validation == score(config, event.checkpoint.network, DATA.validation, 23)
        assert event.train == score(config, event.checkpoint.network, DATA.train, 23)


def test_running_scores_are_those_before_each_step() -> None:
    # With an η too small to move float32 weights, all mini-batches are scored by the first weights.
    config = tiny.config(eta=1e-30, lambda_=0.0)
    running = tiny.only(EpochDone, train(config, DATA))[0].running
    expected = score(config, Checkpoint.fresh(config).network, DATA.train, 23)
    assert running.accuracy == expected.accuracy
    assert running.data_cost == pytest.approx(expected.data_cost, rel=1e-5)


def test_is_best_marks_each_new_best_validation_accuracy() -> None:
    epochs = tiny.only(EpochDone, train(tiny.config(epochs=20), DATA))
    accuracies = [event.validation.accuracy for event in epochs]
    assert [e.is_best for e in epochs] == [a > max(accuracies[:at], default=-1) for at, a in enumerate(accuracies)]
    assert list(epochs[-1].checkpoint.accuracies) == accuracies


def test_eta_is_told_as_the_schedule_gives_it() -> None:
    epochs = tiny.only(EpochDone, train(tiny.config(decay="step", decay_epochs=1, eta=0.8), DATA))
    assert [event.eta for event in epochs] == [0.8, 0.4, 0.2]


def test_it_learns() -> None:
    epochs = tiny.only(EpochDone, train(tiny.config(sizes="5-4-2", eta=2.0, epochs=60, lambda_=0.0), DATA))
    assert epochs[-1].train.data_cost < 0.5 * epochs[0].train.data_cost
    assert epochs[-1].train.accuracy > 0.8 > epochs[0].train.accuracy


@pytest.mark.parametrize("settings", [{}, {"dropout": 0.5, "optimizer": "momentum", "decay": "exponential"}], ids=str)
def test_equal_config_and_data_give_equal_weights_bit_for_bit(settings: dict[str, object]) -> None:
    config = tiny.config(**settings)
    assert _theta(config).tobytes() == _theta(config).tobytes()
    assert _theta(config).tobytes() != _theta(config.changed(seed=2)).tobytes()


def test_reports_pauses_and_steps_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    config = tiny.config(dropout=0.5)
    runs = []
    for seconds in (0, 1e9):
        monkeypatch.setattr(clock, "REPORT_SECONDS", seconds)
        runs.append(list(train(config, DATA)))
    controls = Controls(paused=True)
    stepped: list[Event] = []
    for event in train(config, DATA, controls):
        stepped.append(event)
        if isinstance(event, Paused):
            controls.step_batch()
    assert len(tiny.only(Paused, stepped)) == 3 * PER_EPOCH
    assert len({tiny.end(run).checkpoint.theta.tobytes() for run in (*runs, stepped)}) == 1
    assert (
        len({tuple((e.running, e.train, e.validation) for e in tiny.only(EpochDone, run)) for run in (*runs, stepped)})
        == 1
    )


def test_a_knob_leaves_the_draws_of_the_others_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []
    epoch = Batches.epoch

    def spy(self: Batches, order: Labels, *where: int) -> object:
        seen.append(order.tobytes())
        return epoch(self, order, *where)

    monkeypatch.setattr(Batches, "epoch", spy)
    starts, orders = set(), set()
    for settings in ({}, {"dropout": 0.5}, {"input_dropout": 0.2}, {"eta": 3.0}, {"optimizer": "momentum"}):
        seen.clear()
        started, *_ = train(tiny.config(**settings), DATA)
        assert isinstance(started, Started)
        starts.add(started.checkpoint.theta.tobytes())
        orders.add(tuple(seen))
    assert len(starts) == len(orders) == 1
    assert len(set(seen)) == 3  # each epoch has its own order


@pytest.mark.parametrize(("images", "batch_size"), [(1, 1), (1, 10), (3, 10), (4, 4), (5, 4)])
def test_a_few_images_are_enough(images: int, batch_size: int) -> None:
    config = tiny.config(batch_size=batch_size, epochs=2)
    started, *events = train(config, tiny.dataset(train=images, validation=1))
    assert isinstance(started, Started)
    assert started.batches_per_epoch == -(-images // batch_size)
    assert len(tiny.only(EpochDone, events)) == 2
    assert tiny.end(events).ending is Ending.EPOCHS


def test_a_batch_larger_than_the_set_is_the_whole_set() -> None:
    assert _theta(tiny.config(batch_size=100)).tobytes() == _theta(tiny.config(batch_size=23)).tobytes()


def test_the_first_train_images_are_learnt_from_and_n_is_their_number() -> None:
    few = Dataset("few", DATA.train.first(9), DATA.validation, DATA.test)
    started, *events = train(tiny.config(train_images=9), DATA)
    assert isinstance(started, Started)
    assert started.train_images == 9
    assert tiny.end(events).checkpoint.theta.tobytes() == _theta(tiny.config(), few).tobytes()


@pytest.mark.parametrize(
    ("settings", "data", "sentence"),
    [
        ({"train_images": 24}, DATA, "tiny has 23 training images; 24 were requested. Choose fewer, or 0 for all."),
        ({"sizes": "4-2"}, DATA, "tiny has 5 pixels an image.*first layer has 4 units. Make the first layer 5."),
        ({"sizes": "5-1"}, DATA, "tiny has 2 classes.*last layer has 1 units. Make the last layer 2."),
        ({}, tiny.dataset(validation=0), "at least one training and one validation image"),
        ({}, tiny.dataset(train=0), "at least one training and one validation image"),
    ],
    ids=["too many", "inputs", "classes", "no validation", "no training"],
)
def test_what_does_not_fit_is_told_before_any_event(settings: dict[str, object], data: Dataset, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        train(tiny.config(**settings), data)


def test_more_outputs_than_classes_are_no_harm() -> None:
    assert tiny.end(train(tiny.config(sizes="5-4-10"), DATA)).ending is Ending.EPOCHS


def test_a_closed_run_goes_no_further() -> None:
    run = train(tiny.config(), DATA)
    tiny.until(EpochDone, run)
    tiny.close(run)
    assert list(run) == []
