"""Schedules: η never grows, and each shrinks it by its own formula."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.config import RunConfig
from core.schedules import SCHEDULES, Rate, Schedule, stalls

EACH = pytest.mark.parametrize("schedule", SCHEDULES.values(), ids=SCHEDULES)
PER_EPOCH = 7


def _bound(schedule: Schedule, eta: float = 0.5, **knobs: object) -> Rate:
    config = RunConfig(decay_steps=5, decay_epochs=2).changed(**knobs)
    return schedule.bind(eta, **{name: getattr(config, name) for name in schedule.knobs})


def _etas(rate: Rate, accuracies: list[float]) -> list[float]:
    """η for every mini-batch of as many epochs as there are accuracies."""
    steps = range(PER_EPOCH * len(accuracies))
    return [rate(step, PER_EPOCH, accuracies[: step // PER_EPOCH]) for step in steps]


@EACH
@settings(max_examples=30)
@given(accuracies=st.lists(st.floats(0, 1), min_size=1, max_size=12), stairs=st.booleans())
def test_eta_starts_as_set_and_never_grows(schedule: Schedule, accuracies: list[float], stairs: bool) -> None:
    etas = _etas(_bound(schedule, decay_staircase=stairs), accuracies)
    assert etas[0] == 0.5
    assert etas == sorted(etas, reverse=True)
    assert etas[-1] > 0


@EACH
@pytest.mark.parametrize("stairs", [False, True])
def test_eta_keeps_still_within_an_epoch_where_the_schedule_says_so(schedule: Schedule, stairs: bool) -> None:
    etas = _etas(_bound(schedule, decay_staircase=stairs), [0.5] * 6)
    epochs = {tuple(etas[at : at + PER_EPOCH]) for at in range(0, len(etas), PER_EPOCH)}
    assert schedule.every_batch or all(len(set(epoch)) == 1 for epoch in epochs)


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


@pytest.mark.parametrize(
    ("accuracies", "patience", "count"),
    [
        ([], 2, 0),
        ([0.1, 0.2, 0.3, 0.4], 2, 0),
        ([0.5, 0.5, 0.5], 2, 1),  # as good is not better
        ([0.5, 0.4, 0.6, 0.5], 2, 0),  # a new best starts the count anew
        ([0.5, 0.4, 0.3, 0.2, 0.1], 2, 2),  # each stall starts a new count
        ([0.5, 0.4, 0.3, 0.2], 1, 3),
    ],
)
def test_stalls_are_counted(accuracies: list[float], patience: int, count: int) -> None:
    assert stalls(accuracies, patience) == count
    rate = _bound(SCHEDULES["stall"], decay_epochs=patience)
    assert rate(len(accuracies) * PER_EPOCH, PER_EPOCH, accuracies) == 0.5 * 0.5**count
