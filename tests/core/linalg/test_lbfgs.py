"""L-BFGS: the resumable search, and runs with it."""

from dataclasses import replace

import numpy as np
import pytest

from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import BatchDone, Changed, Diverged, Ending, EpochDone, Paused, Started
from core.linalg.arrays import Array
from core.linalg.lbfgs import LBFGS, blank
from core.support.errors import UserError
from core.trainer import train
from core.training.controls import Controls
from tests.core import tiny

DATA = tiny.dataset(train=1300)  # two blocks of 500 and a remainder


def _config(**changes: object) -> RunConfig:
    return tiny.config(optimizer="l-bfgs", epochs=8).changed(**changes)


def _search(theta: Array) -> LBFGS:
    return LBFGS(theta, blank(theta, 5))


def _bowl(point: Array) -> tuple[float, Array]:
    steepness = np.array([1.0, 30.0, 900.0])
    return float(steepness @ (point - 1) ** 2 / 2), steepness * (point - 1)


def test_a_search_finds_the_bottom_of_a_narrow_valley_in_a_few_looks() -> None:
    search, looks = _search(np.zeros(3, np.float32)), 0
    while search.point is not None:
        search.update(*_bowl(search.point))
        looks += 1
    assert search.accepted == pytest.approx([1, 1, 1], abs=1e-4)
    assert looks < 40


def test_every_epoch_goes_down_and_the_run_tells_what_others_tell() -> None:
    events = list(train(_config(dtype="float64"), DATA))
    started, *_ = events
    assert isinstance(started, Started)
    assert started.batches_per_epoch == 3
    costs = [epoch.train.cost for epoch in tiny.only(EpochDone, events)]
    assert len(costs) == 8
    assert costs == sorted(costs, reverse=True)
    assert tiny.end(events).ending is Ending.EPOCHS
    assert costs[-1] < list(tiny.only(EpochDone, train(tiny.config(epochs=8, batch_size=1300), DATA)))[-1].train.cost


def test_one_layer_comes_to_the_bottom_and_the_run_says_so() -> None:
    config = _config(sizes=(5, 2), epochs=500, dtype="float64", lambda_=20.0)
    finished = tiny.end(train(config, DATA))
    assert finished.ending is Ending.CONVERGED
    assert 0 < finished.checkpoint.epoch < 500
    # At the bottom of a bowl a long plain descent moves the cost no more.
    plain = tiny.config(sizes=(5, 2), epochs=200, batch_size=1300, dtype="float64", lambda_=20.0, eta=2.0)
    ends = [list(tiny.only(EpochDone, train(c, DATA)))[-1].train.cost for c in (config, plain)]
    assert ends[0] <= ends[1] + 1e-9


def test_equal_settings_give_equal_weights() -> None:
    one, two = (tiny.end(train(_config(), DATA)).checkpoint.theta for _ in range(2))
    assert one.tobytes() == two.tobytes()


@pytest.mark.parametrize("steps", [0, 1, 2, 5, 10])
def test_it_stops_on_request_where_the_last_epoch_ended(steps: int) -> None:
    controls = Controls(paused=True)
    epochs: list[EpochDone] = []
    for event in train(_config(), DATA, controls):
        match event:
            case EpochDone():
                epochs.append(event)
            case Paused() if steps:
                steps -= 1
                controls.step_batch()
            case Paused():
                controls.stop()
    finished = tiny.end([event])
    assert finished.ending is Ending.STOPPED
    assert finished.checkpoint.batch == 0
    assert finished.checkpoint.epoch == len(epochs)
    if epochs:
        assert (finished.checkpoint.theta == epochs[-1].checkpoint.theta).all()


def test_a_run_goes_on_from_an_epochs_end() -> None:
    half = tiny.end(train(_config(epochs=4), DATA)).checkpoint
    epochs = tiny.only(EpochDone, train(_config(), DATA, start=half))
    assert [epoch.epoch for epoch in epochs] == [5, 6, 7, 8]
    assert epochs[-1].train.cost < half.accuracies[0] + epochs[0].train.cost


def test_another_optimizer_may_have_gone_before_in_mid_epoch() -> None:
    controls = Controls(paused=True)
    run = train(tiny.config(), DATA, controls)
    tiny.until(Paused, run)
    controls.step_batch()
    _, paused = tiny.until(Paused, run)
    tiny.close(run)
    assert paused.checkpoint.batch == 1
    events = list(train(_config(), DATA, start=replace(paused.checkpoint)))
    assert len(tiny.only(EpochDone, events)) == 8


def test_lambda_may_change_in_between() -> None:
    controls, run_controls = Controls(), []
    events = []
    for event in train(_config(epochs=12), DATA, controls):
        events.append(event)
        if isinstance(event, EpochDone) and event.epoch == 3:
            controls.change("lambda_", 50.0)
            for name, value in {"dropout": 0.5, "eta": 1.0, "batch_size": 5, "momentum": 0.1, "decay": "step"}.items():
                with pytest.raises(UserError, match=r"L-BFGS (needs|uses)"):
                    controls.change(name, value)
            run_controls.append(event)
    assert [change.name for change in tiny.only(Changed, events)] == ["lambda_"]
    last = tiny.only(EpochDone, events)[-1]
    assert last.epoch == 12
    assert last.checkpoint.config.lambda_ == 50.0
    assert (last.checkpoint.theta**2).sum() < (run_controls[0].checkpoint.theta ** 2).sum()


@pytest.mark.parametrize("name", ["dropout", "ema", "clip_norm", "max_norm", "shift_px", "elastic_alpha"])
def test_what_makes_the_cost_a_matter_of_chance_is_refused(name: str) -> None:
    with pytest.raises(UserError, match=name):
        _config(**{name: 1 if name == "shift_px" else 0.5})


def test_costs_that_are_reported_are_the_whole_sets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.training.clock.REPORT_SECONDS", 0)
    data = Dataset("tiny", DATA.train, DATA.train, DATA.test)
    events = list(train(_config(epochs=2, dtype="float64"), data))
    assert tiny.only(BatchDone, events)
    epoch = tiny.only(EpochDone, events)[-1]
    # The last look of an epoch is at the point that is accepted, so its running scores are the epoch's own.
    assert epoch.running.data_cost == pytest.approx(epoch.validation.data_cost, rel=1e-9)


def test_a_step_too_far_is_taken_shorter() -> None:
    # A slope that is the same all the way from -20: nothing bends, so the second step is a leap, beyond 3, where there
    # is no number.
    def cliff(point: Array) -> tuple[float, Array]:
        if point[0] > 3:
            return float("nan"), np.full_like(point, np.nan)
        height = np.sqrt(1 + (point - 2) ** 2)
        return float(height[0]), (point - 2) / height

    search, far = _search(np.array([-20.0])), 0
    while search.point is not None:
        far += float(search.point[0]) > 3
        search.update(*cliff(search.point))
    assert far
    assert search.accepted == pytest.approx([2.0], abs=1e-4)


def test_what_has_no_say_is_refused_in_a_sentence_before_the_run_as_well() -> None:
    controls = Controls()
    controls.change("eta", 0.1)  # before it is attached to a run
    with pytest.raises(UserError, match="Learning rate has no effect"):
        train(_config(), DATA, controls)


def test_a_run_that_blows_up_at_once_advises_no_eta() -> None:
    # sinh of sinh of large weighted inputs is no float32 any more, at the very first look.
    config = _config(sizes=(5, 30, 30, 30, 2), hidden="sinh", init="large")
    events = list(train(config, DATA))
    (diverged,) = tiny.only(Diverged, events)
    assert diverged.suggested_eta is None
    assert "float64" in diverged.advice
    assert tiny.end(events).ending is Ending.DIVERGED


def test_more_than_fits_is_not_remembered() -> None:
    with pytest.raises(UserError, match=r"use at most 62, or make a layer smaller"):
        RunConfig(sizes=(784, 1000, 10)).changed(optimizer="l-bfgs", memory=100)


def test_a_search_that_is_gone_on_with_takes_the_same_way() -> None:
    theta = np.zeros(3, np.float32)
    whole, way = _search(theta), list[bytes]()
    while whole.point is not None:
        way.append(whole.point.tobytes())
        if whole.update(*_bowl(whole.point)):  # as from a file
            whole = LBFGS(whole.accepted, {name: array.copy() for name, array in whole.state.items()})
    again, same = _search(theta), list[bytes]()
    while again.point is not None:
        same.append(again.point.tobytes())
        again.update(*_bowl(again.point))
    assert way == same
    assert len(way) > 10


def test_memory_that_misleads_is_dropped() -> None:
    # As a damaged file could have it: curvature that sends every line up.
    theta = np.zeros(3)
    search = _search(theta)
    assert search.point is not None
    search.update(*_bowl(search.point))
    state = search.state
    rng = np.random.default_rng(1)
    state["moves"][:], state["bends"][:], state["count"][0] = rng.normal(size=(5, 3)), rng.normal(size=(5, 3)), 5
    misled = LBFGS(theta, state)
    while misled.point is not None:
        misled.update(*_bowl(misled.point))
    assert misled.accepted == pytest.approx([1, 1, 1], abs=1e-4)
