"""Axes: ticks at round numbers, all values between the ends."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.chart.axes import epochs, fitting, linear

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
        (5.0, 5.0, ["2", "4", "6", "8"]),
        (0.0, 0.0, ["-0.4", "-0.2", "0", "0.2", "0.4"]),
    ],
)
def test_ticks_are_round(low: float, high: float, texts: list[str]) -> None:
    axis = linear(low, high)
    assert axis.low <= low <= high <= axis.high
    if low < high:
        assert [text for _, text in axis.ticks] == texts


def test_accuracy_is_in_percent_and_ends_at_100() -> None:
    axis = fitting(np.array([0.93, 0.9999, np.nan]), percent=True)
    assert axis.ticks[-1] == (1.0, "100 %")
    assert axis.low >= 0.9


def test_what_spans_more_than_a_thousand_is_logarithmic() -> None:
    axis = fitting(np.array([0.5, 2e6, np.inf]))
    assert axis.log
    assert axis.ticks[0] == (-1, "0.1")
    assert np.isnan(axis.place(np.array([0.0]), 0, 1)).all()


@pytest.mark.parametrize("count", [0, 1, 3, 30, 400, 10_000])
def test_epochs_are_whole(count: int) -> None:
    axis = epochs(count)
    assert (axis.low, axis.high) == (0, max(count, 1))
    assert all(at == int(at) for at, _ in axis.ticks)
    assert len(axis.ticks) <= 11
