"""Replay of a run from its record: the same weights, bit for bit."""

from collections.abc import Iterable

import pytest

from core.config import RunConfig
from core.data.batches import EpochSegment
from core.events import BatchDone, Changed, EpochDone, Event, Paused, Value
from core.optimizers import OPTIMIZERS
from core.schedules import SCHEDULES
from core.support.errors import UserError
from core.trainer import replay, train
from core.training.controls import Controls
from core.training.recorded_changes import check
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("small_blocks", "every_batch")
DATA = tiny.dataset()
PER_EPOCH = 6

Plan = dict[tuple[int, int], dict[str, Value]]
"""Settings that a person changes after mini-batch (epoch, batch), both from 1."""


def _played(config: RunConfig, plan: Plan) -> list[Event]:
    """Run with live changes by a person."""
    controls, events = Controls(), []
    for event in train(config, DATA, controls):
        events.append(event)
        if isinstance(event, BatchDone):
            for name, value in plan.get((event.epoch, event.batch), {}).items():
                controls.change(name, value)
    return events


def _assert_same(events: Iterable[Event], again: Iterable[Event]) -> None:
    one, two = list(events), list(again)
    assert tiny.only(Changed, two) == tiny.only(Changed, one)
    assert tiny.end(two).ending is tiny.end(one).ending
    a, b = tiny.end(one).checkpoint, tiny.end(two).checkpoint
    assert b.theta.tobytes() == a.theta.tobytes()
    assert {name: array.tobytes() for name, array in b.state.items()} == {
        name: array.tobytes() for name, array in a.state.items()
    }
    assert [(e.train, e.running, e.validation, e.eta) for e in tiny.only(EpochDone, two)] == [
        (e.train, e.running, e.validation, e.eta) for e in tiny.only(EpochDone, one)
    ]


@pytest.mark.parametrize("name", tiny.LIVE)
@pytest.mark.parametrize("place", [(1, 1), (1, PER_EPOCH), (2, 4)], ids=str)
def test_a_change_of_any_live_knob_is_made_again_at_its_mini_batch(name: str, place: tuple[int, int]) -> None:
    config = tiny.config_using(name, dropout=0.1, epochs=4)
    value = tiny.another_value(name, config)
    events = _played(config, {place: {name: value}})
    (changed,) = tiny.only(Changed, events)
    following = place if place[1] < PER_EPOCH else (place[0] + 1, 0)
    assert changed == Changed(*following, name, getattr(config, name), value)
    assert tiny.end(events).checkpoint.config == config.changed(**{name: value})
    _assert_same(events, replay(config, DATA, [changed]))
    plain = tiny.end(train(config, DATA)).checkpoint
    if name != "halvings":  # which says when a run ends
        assert tiny.end(events).checkpoint.theta.tobytes() != plain.theta.tobytes()


SEVERAL: Plan = {
    (1, 2): {"eta": 1.0, "batch_size": 3, "dropout": 0.4},
    (1, 4): {"batch_size": 7, "decay": "cosine"},
    (2, 1): {"batch_size": 100, "lambda_": 9.0},
    (3, 1): {"batch_size": 2, "decay": "step", "decay_epochs": 1},
    (4, 12): {"batch_size": 4, "momentum": 0.5},
}


@pytest.mark.parametrize("optimizer", [name for name, each in OPTIMIZERS.items() if not each.full_batch])
def test_many_changes_some_of_them_at_once(optimizer: str) -> None:
    config = tiny.config(optimizer=optimizer, eta=0.05, input_dropout=0.2, ema=0.9, patience=9, epochs=5)
    events = _played(config, SEVERAL)
    assert len(tiny.only(Changed, events)) == sum(map(len, SEVERAL.values()))
    _assert_same(events, replay(config, DATA, tiny.only(Changed, events)))


def test_changes_while_it_waits_one_over_the_other() -> None:
    config, controls, events = tiny.config(dropout=0.3), Controls(paused=True), []
    turned = iter([{}, {}, {"eta": 3.0, "batch_size": 9}, {"eta": 1.0}, {"batch_size": 4}, {"batch_size": 9}])
    for event in train(config, DATA, controls):
        events.append(event)
        if isinstance(event, Paused):
            wanted = next(turned, None)
            for name, value in (wanted or {}).items():
                controls.change(name, value)
            if wanted is None:
                controls.resume()
            elif not wanted:
                controls.step_batch()
    made = tiny.only(Changed, events)
    assert [(change.name, change.new) for change in made] == [
        ("eta", 3.0),
        ("batch_size", 9),
        ("eta", 1.0),
        ("batch_size", 4),
        ("batch_size", 9),
    ]
    assert {(change.epoch, change.batch) for change in made} == {(1, 2)}
    _assert_same(events, replay(config, DATA, made))


@pytest.mark.parametrize(("epoch", "batch"), [(1, 1), (2, 1)])
def test_a_search_along_lines_is_done_again_with_its_lambda(epoch: int, batch: int) -> None:
    config = RunConfig(sizes=tiny.SIZES, optimizer="l-bfgs", epochs=6)
    events = _played(config, {(epoch, batch): {"lambda_": 5.0}})
    assert len(tiny.only(Changed, events)) == 1
    _assert_same(events, replay(config, DATA, tiny.only(Changed, events)))


# The size of mini-batches


def test_the_rest_of_the_epoch_is_dealt_in_the_new_size() -> None:
    # 23 images: two mini-batches of 4, then the other 15 by 6 make three more.
    events = _played(tiny.config(epochs=1), {(1, 2): {"batch_size": 6}})
    reports = tiny.only(BatchDone, events)
    assert [event.batch for event in reports if event.position <= 1] == [1, 2, 3, 4, 5]
    assert [round(event.position * 23) for event in reports] == [4, 8, 14, 20, 23]
    (changed,) = tiny.only(Changed, events)
    assert changed.position == pytest.approx(8 / 23)
    (done,) = tiny.only(EpochDone, events)
    assert done.checkpoint.segment == EpochSegment()


def test_every_image_comes_once_in_an_epoch_that_is_dealt_anew() -> None:
    controls, seen = Controls(paused=True), []
    for event in train(tiny.config(epochs=2), DATA, controls, changes=[Changed(1, 1, "batch_size", 4, 7)]):
        if isinstance(event, Paused):
            if event.last and event.last.epoch == 1:
                seen.append(event.last.indices.tolist())
            controls.step_batch()
    assert list(map(len, seen)) == [4, 7, 7, 5]
    assert sorted(index for each in seen for index in each) == list(range(23))


def test_a_size_set_before_the_first_mini_batch_is_as_if_set_at_the_start() -> None:
    config, controls = tiny.config(dropout=0.5), Controls()
    controls.change("batch_size", 5)
    changed = tiny.end(train(config, DATA, controls)).checkpoint
    plain = tiny.end(train(config.changed(batch_size=5), DATA)).checkpoint
    assert changed.theta.tobytes() == plain.theta.tobytes()


@pytest.mark.parametrize("before", ["exponential", "step", "stall", "constant"])
@pytest.mark.parametrize("after", SCHEDULES)
def test_a_new_schedule_counts_from_the_same_place(before: str, after: str) -> None:
    knobs = {"decay_epochs": 1, "decay_steps": 5, "halvings": 0}
    config = tiny.config(decay=before, **knobs)
    (_, _, last) = tiny.only(EpochDone, _played(config, {(2, 3): {"decay": after}}))
    schedule = SCHEDULES[after]
    rate = schedule.bind(config.eta, **{name: getattr(config, name) for name in schedule.knobs})
    accuracies = last.checkpoint.accuracies[:2]
    assert last.eta == pytest.approx(rate(3 * PER_EPOCH - 1, PER_EPOCH, accuracies))


# Records that cannot be followed


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ([Changed(1, 2, "eta", 0.5, 1.0), Changed(1, 1, "eta", 1.0, 2.0)], "does not come after"),
        ([Changed(0, 2, "eta", 0.5, 1.0)], "does not come after"),
        ([Changed(1, 2, "eta", 0.7, 1.0)], "from 0.7, but the value was 0.5"),
        ([Changed(1, 2, "eta", 0.5, -1.0)], "greater than 0"),
        ([Changed(1, 2, "seed", 1, 2)], "cannot change during a run"),
        ([Changed(1, 2, "telepathy", 1, 2)], "from 1, but the value was None"),
    ],
)
def test_a_record_that_cannot_be_followed_says_where(changes: list[Changed], why: str) -> None:
    with pytest.raises(UserError, match=why) as error:
        replay(tiny.config(), DATA, changes)
    assert str(error.value).startswith("The record: the change of ")


def test_the_settings_that_it_ends_with_are_told() -> None:
    config = tiny.config()
    assert check(config, [Changed(1, 2, "eta", 0.5, 1.0)]) == config.changed(eta=1.0)
