"""Axes: ticks at round numbers, all values between the ends."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.chart.axes import FEWEST, MOST, fitting, from_zero, linear, log_texts, ticks

numbers = st.floats(-1e12, 1e12).filter(lambda x: x == 0 or abs(x) > 1e-12)


@given(st.lists(numbers, min_size=1, max_size=5))
def test_all_values_lie_between_the_ends(values: list[float]) -> None:
    axis = fitting(np.array(values))
    places = axis.place(np.array(values), 0, 100)
    known = places[np.isfinite(places)]
    assert known.min(initial=0) >= -1e-6
    assert known.max(initial=100) <= 100 + 1e-6
    assert 2 <= len(axis.ticks) <= 11
    assert len({text for _, text in axis.ticks}) == len(axis.ticks)


@pytest.mark.parametrize(
    ("low", "high", "texts"),
    [
        (0.02, 2.4, ["0", "0.5", "1", "1.5", "2", "2.5"]),
        (85.0, 100.0, ["80", "85", "90", "95", "100"]),
        (0.0, 7.5, ["0", "2", "4", "6", "8"]),
    ],
)
def test_ticks_are_round(low: float, high: float, texts: list[str]) -> None:
    axis = linear(low, high)
    assert axis.low <= low <= high <= axis.high
    assert [text for _, text in axis.ticks] == texts


@given(numbers, st.floats(1e-6, 1e6))
def test_an_axis_of_its_own_length_has_five_to_eight_ticks_at_1_2_or_5(low: float, share: float) -> None:
    axis = linear(low, low + share * max(abs(low), 1e-9))
    assert FEWEST <= len(axis.ticks) <= MOST
    step = axis.ticks[1][0] - axis.ticks[0][0]
    digit = step / 10.0 ** np.floor(np.log10(step) + 1e-6)
    assert min(abs(digit - each) for each in (1, 2, 5)) < 0.01


@given(st.floats(0, 1e4), st.floats(0.01, 1e4), st.integers(2, 8))
def test_ticks_of_epochs_are_whole_and_no_more_than_asked_for(low: float, span: float, most: int) -> None:
    step, places = ticks(low, low + span, whole=True, most=most)
    assert step >= 1
    assert len(places) <= most
    assert all(place == round(place) for place in places)
    assert not span >= 2 or places


def test_powers_are_not_mixed_with_plain_numbers() -> None:
    assert log_texts([-2.0, np.log10(0.05), 2.0]) == ["0.01", "0.05", "100"]
    assert log_texts([-4.0, np.log10(0.005), 2.0]) == ["10⁻⁴", "5·10⁻³", "10²"]


def test_accuracy_is_in_percent_and_ends_at_100() -> None:
    axis = fitting(np.array([0.93, 0.9999, np.nan]), percent=True)
    assert axis.ticks[-1] == (1.0, "100 %")
    assert axis.low >= 0.9


def test_what_spans_more_than_a_thousand_is_logarithmic() -> None:
    axis = fitting(np.array([0.5, 2e6, np.inf]))
    assert axis.log
    assert axis.ticks[0] == (-1, "10⁻¹")
    assert np.isnan(axis.place(np.array([0.0]), 0, 1)).all()


@pytest.mark.parametrize("count", [0, 1, 3, 30, 400, 10_000])
def test_epochs_are_whole(count: int) -> None:
    axis = from_zero(count)
    assert (axis.low, axis.high) == (0, max(count, 1))
    assert all(at == int(at) for at, _ in axis.ticks)
    assert len(axis.ticks) <= 11
