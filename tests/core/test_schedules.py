"""Schedules: η between 0 and its setting, the formula of each, and the preview."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.config import RunConfig
from core.events import Ending, EpochDone
from core.schedules import ONE_CYCLE_START, SCHEDULES, Rate, Schedule, preview, stalls
from core.trainer import train
from tests.core import tiny

EACH = pytest.mark.parametrize("schedule", SCHEDULES.values(), ids=SCHEDULES)
RISING = {name for name, s in SCHEDULES.items() if {"warmup_epochs", "rise"} & set(s.knobs)}
PER_EPOCH = 7
RUNS = st.fixed_dictionaries(
    {
        "decay_staircase": st.booleans(),
        "halvings": st.integers(0, 9),
        "epochs": st.integers(1, 12),
        "warmup_epochs": st.floats(0, 15),
        "rise": st.floats(0.01, 0.99),
        "eta_end": st.floats(0, 1),
    }
)


def _knobs(schedule: Schedule, **knobs: object) -> dict[str, float]:
    config = RunConfig(decay_steps=5, decay_epochs=2).changed(**knobs)
    return {name: getattr(config, name) for name in schedule.knobs}


def _bound(schedule: Schedule, eta: float = 0.5, **knobs: object) -> Rate:
    return schedule.bind(eta, **_knobs(schedule, **knobs))


def _etas(rate: Rate, accuracies: list[float]) -> list[float]:
    """Return η of every mini-batch, for as many epochs as there are accuracies."""
    steps = range(PER_EPOCH * len(accuracies))
    return [rate(step, PER_EPOCH, accuracies[: step // PER_EPOCH]) for step in steps]


@EACH
@settings(max_examples=30)
@given(accuracies=st.lists(st.floats(0, 1), min_size=1, max_size=12), knobs=RUNS)
def test_eta_is_above_0_and_never_above_what_was_set(
    schedule: Schedule, accuracies: list[float], knobs: dict[str, float]
) -> None:
    etas = _etas(_bound(schedule, **{**knobs, "epochs": len(accuracies)}), accuracies)
    assert min(etas) > 0
    assert max(etas) <= 0.5 * (1 + 1e-12)
    if schedule.name not in RISING:
        assert etas[0] == 0.5


@EACH
@settings(max_examples=30)
@given(accuracies=st.lists(st.floats(0, 1), min_size=1, max_size=12), knobs=RUNS)
def test_eta_rises_only_where_it_should_and_never_after_it_fell(
    schedule: Schedule, accuracies: list[float], knobs: dict[str, float]
) -> None:
    etas = _etas(_bound(schedule, **knobs), accuracies)
    peak = int(np.argmax(etas)) if schedule.name in RISING else 0
    assert all(before <= after * (1 + 1e-12) for before, after in pairwise(etas[: peak + 1]))
    assert all(before >= after * (1 - 1e-12) for before, after in pairwise(etas[peak:]))


@EACH
@pytest.mark.parametrize("stairs", [False, True])
def test_eta_keeps_still_within_an_epoch_where_the_schedule_says_so(schedule: Schedule, stairs: bool) -> None:
    etas = _etas(_bound(schedule, decay_staircase=stairs, epochs=6), [0.5] * 6)
    epochs = {tuple(etas[at : at + PER_EPOCH]) for at in range(0, len(etas), PER_EPOCH)}
    assert schedule.every_batch or all(len(set(epoch)) == 1 for epoch in epochs)


@EACH
def test_every_knob_is_a_setting(schedule: Schedule) -> None:
    assert set(schedule.knobs) <= set(RunConfig.model_fields)


@pytest.mark.parametrize("name", ["cosine", "one-cycle"])
@settings(max_examples=30)
@given(knobs=RUNS, steps=st.lists(st.integers(0, 12 * PER_EPOCH), min_size=1))
def test_more_epochs_stretch_the_curve(name: str, knobs: dict[str, float], steps: list[int]) -> None:
    """Check that with twice the epochs η at twice the step is the same."""
    long = {**knobs, "epochs": 2 * knobs["epochs"], "warmup_epochs": 2 * knobs["warmup_epochs"]}
    rate, stretched = _bound(SCHEDULES[name], **knobs), _bound(SCHEDULES[name], **long)
    for step in steps:
        assert stretched(2 * step, PER_EPOCH, []) == pytest.approx(rate(2 * step, 2 * PER_EPOCH, []))


# Each by its formula


def test_constant_stays() -> None:
    assert set(_etas(_bound(SCHEDULES["constant"]), [0.5] * 6)) == {0.5}


@pytest.mark.parametrize("step", [0, 1, 4, 5, 6, 23])
def test_exponential_is_its_formula(step: int) -> None:
    smooth, stairs = (
        _bound(SCHEDULES["exponential"], decay_rate=0.9, decay_staircase=staircase)(step, PER_EPOCH, [])
        for staircase in (False, True)
    )
    assert smooth == pytest.approx(0.5 * 0.9 ** (step / 5))
    assert stairs == pytest.approx(0.5 * 0.9 ** (step // 5))


def test_stairs_are_flat_between_steps() -> None:
    rate = _bound(SCHEDULES["exponential"], decay_staircase=True)
    etas = [rate(step, PER_EPOCH, []) for step in range(20)]
    assert [len(set(etas[at : at + 5])) for at in range(0, 20, 5)] == [1, 1, 1, 1]
    assert len(set(etas)) == 4


def test_step_halves_every_k_epochs() -> None:
    etas = _etas(_bound(SCHEDULES["step"], decay_epochs=2), [0.5] * 5)
    assert etas[::PER_EPOCH] == [0.5, 0.5, 0.25, 0.25, 0.125]


@pytest.mark.parametrize("name", ["warm-up", "cosine"])
@pytest.mark.parametrize("epochs", [1.0, 2.0, 2.5])
def test_a_warm_up_is_a_straight_line_from_0_to_eta(name: str, epochs: float) -> None:
    rate = _bound(SCHEDULES[name], warmup_epochs=epochs, epochs=30)
    warm = int(epochs * PER_EPOCH)
    etas = [rate(step, PER_EPOCH, []) for step in range(warm)]
    np.testing.assert_allclose(etas, 0.5 * np.arange(1, warm + 1) / (epochs * PER_EPOCH))
    assert rate(warm, PER_EPOCH, []) == pytest.approx(0.5)


def test_after_a_warm_up_eta_stays() -> None:
    rate = _bound(SCHEDULES["warm-up"], warmup_epochs=2)
    assert {rate(step, PER_EPOCH, []) for step in range(2 * PER_EPOCH, 99)} == {0.5}
    assert set(_etas(_bound(SCHEDULES["warm-up"], warmup_epochs=0), [0.5] * 3)) == {0.5}


@pytest.mark.parametrize("warmup", [0.0, 4.0])
@pytest.mark.parametrize("end", [0.0, 0.1, 1.0])
def test_cosine_falls_from_eta_to_its_end(warmup: float, end: float) -> None:
    rate = _bound(SCHEDULES["cosine"], warmup_epochs=warmup, epochs=12, eta_end=end)
    first, last = int(warmup * PER_EPOCH), 12 * PER_EPOCH
    assert rate(first, PER_EPOCH, []) == 0.5
    # Half-way down it is the mean of both ends; in the first quarter it falls by (1 - cos 45°) / 2 = 0.1464 of it.
    assert rate((first + last) // 2, PER_EPOCH, []) == pytest.approx(0.5 * (1 + end) / 2)
    assert rate(first + (last - first) // 4, PER_EPOCH, []) == pytest.approx(0.5 - 0.5 * (1 - end) * 0.1464, abs=1e-4)
    assert {rate(step, PER_EPOCH, []) for step in (last, last + 1, 5 * last)} == {0.5 * end}


def test_a_warm_up_longer_than_the_run_is_all_there_is() -> None:
    rate = _bound(SCHEDULES["cosine"], warmup_epochs=6, epochs=3)
    assert _etas(rate, [0.5] * 3) == pytest.approx([0.5 * (step + 1) / 42 for step in range(21)])


@pytest.mark.parametrize("rise", [0.1, 0.3, 0.9])
@pytest.mark.parametrize("end", [0.0, 0.2])
def test_one_cycle_peaks_at_its_rise(rise: float, end: float) -> None:
    rate = _bound(SCHEDULES["one-cycle"], rise=rise, epochs=10, eta_end=end)
    etas = [rate(step, PER_EPOCH, []) for step in range(10 * PER_EPOCH + 1)]
    assert int(np.argmax(etas)) == round(rise * 10 * PER_EPOCH)
    assert max(etas) == pytest.approx(0.5)
    assert etas[0] == pytest.approx(0.5 * ONE_CYCLE_START)
    assert etas[-1] == rate(999, PER_EPOCH, []) == pytest.approx(0.5 * end)


# Waiting for accuracies


@pytest.mark.parametrize(
    ("accuracies", "patience", "count"),
    [
        ([], 2, 0),
        ([0.1, 0.2, 0.3, 0.4], 2, 0),
        ([0.5, 0.5, 0.5], 2, 1),  # as good is not better
        ([0.5, 0.4, 0.6, 0.5], 2, 0),  # a new best restarts the count
        ([0.5, 0.4, 0.3, 0.2, 0.1], 2, 2),  # each stall starts a new count
        ([0.5, 0.4, 0.3, 0.2], 1, 3),
    ],
)
def test_stalls_are_counted(accuracies: list[float], patience: int, count: int) -> None:
    assert stalls(accuracies, patience) == count
    rate = _bound(SCHEDULES["stall"], decay_epochs=patience)
    assert rate(len(accuracies) * PER_EPOCH, PER_EPOCH, accuracies) == 0.5 * 0.5**count


@settings(max_examples=50)
@given(
    accuracies=st.lists(st.sampled_from([0.1, 0.2, 0.3, 0.4]), max_size=60),
    patience=st.integers(1, 4),
    halvings=st.integers(1, 9),
)
def test_the_run_is_over_when_one_halving_too_many_is_due(
    accuracies: list[float], patience: int, halvings: int
) -> None:
    is_over = SCHEDULES["stall"].over(decay_epochs=patience, halvings=halvings)
    assert is_over(accuracies) == (stalls(accuracies, patience) > halvings)


def test_the_books_run_is_over_when_the_eighth_halving_is_due() -> None:
    # One best epoch, then 7 times 2 without a better one: 1/128. Two more: the eighth halving would be due.
    is_over = SCHEDULES["stall"].over(decay_epochs=2, halvings=7)
    rate = _bound(SCHEDULES["stall"], eta=1.0, decay_epochs=2, halvings=7)
    assert rate(15 * PER_EPOCH, PER_EPOCH, [0.5] * 15) == 1 / 128
    assert [is_over([0.5] * epochs) for epochs in (15, 16, 17, 18)] == [False, False, True, True]
    assert rate(17 * PER_EPOCH, PER_EPOCH, [0.5] * 17) == 1 / 128  # where a person continues anyway


@EACH
def test_no_halvings_allowed_means_no_end(schedule: Schedule) -> None:
    assert not schedule.over(**_knobs(schedule, halvings=0))([0.5] * 99)


def test_a_run_that_stalls_for_good_ends_by_itself() -> None:
    # So small an η changes no answer: epoch 1 is the best, 2 and 3 are halvings, 4 would be one too many.
    config = tiny.config(decay="stall", decay_epochs=1, halvings=2, eta=1e-9, epochs=20)
    *events, finished = train(config, tiny.dataset())
    etas = [event.eta for event in tiny.only(EpochDone, events)]
    assert tiny.end([finished]).ending is Ending.RATE
    assert etas == pytest.approx([1e-9, 1e-9, 0.5e-9, 0.25e-9])


# The preview


@EACH
@settings(max_examples=30)
@given(knobs=RUNS, points=st.integers(1, 60))
def test_a_preview_is_what_the_rate_will_be(schedule: Schedule, knobs: dict[str, float], points: int) -> None:
    epochs, values = int(knobs["epochs"]), _knobs(schedule, **knobs)
    x, etas = preview(schedule, 0.5, values, epochs, PER_EPOCH, points)
    assert x[0] == 0
    assert (np.diff(x) > 0).all()
    assert len(x) == len(etas) <= points + 1
    rate, is_over = schedule.bind(0.5, **values), schedule.over(**values)
    assert etas[-1] == etas[-2]  # the last mini-batch begins and ends
    for epoch, eta in zip(x[:-1], etas[:-1], strict=True):
        step, no_better = round(epoch * PER_EPOCH), [0.5] * int(epoch)
        assert epoch == step / PER_EPOCH
        assert eta == pytest.approx(rate(step, PER_EPOCH, no_better))
        assert not is_over(no_better)
    assert x[-1] == next((done for done in range(1, epochs) if is_over([0.5] * done)), epochs)


@pytest.mark.parametrize("steps_per_epoch", [1, PER_EPOCH, 5000])
@pytest.mark.parametrize("epochs", [30, 300])
def test_a_preview_of_a_run_that_stalls_ends_where_it_would(steps_per_epoch: int, epochs: int) -> None:
    # Stalls after epochs 5, 9 and 13; the fourth, after epoch 17, is one too many.
    x, etas = preview(SCHEDULES["stall"], 0.8, {"decay_epochs": 4, "halvings": 3}, epochs, steps_per_epoch)
    assert x[-1] == 17
    assert sorted(set(etas)) == pytest.approx([0.1, 0.2, 0.4, 0.8])


@EACH
@pytest.mark.parametrize(("epochs", "steps_per_epoch"), [(1, 1), (10_000, 5_000), (100_000, 10_000_000)])
def test_a_preview_of_any_length_has_some_hundred_points(schedule: Schedule, epochs: int, steps_per_epoch: int) -> None:
    x, etas = preview(schedule, 0.5, _knobs(schedule, epochs=epochs), epochs, steps_per_epoch)
    assert len(x) == len(etas) == min(300, epochs * steps_per_epoch) + 1 or schedule.name == "stall"
    assert np.isfinite(etas).all()
