import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from core.chart.curve_filters import smoothed

VALUES = arrays(np.float64, st.integers(0, 60), elements=st.floats(-1e6, 1e6))
WEIGHTS = st.sampled_from([0.0, 0.3, 0.6, 0.9, 0.99])


@given(VALUES, WEIGHTS)
def test_it_is_tensorboards_loop(y, weight):
    mean, expected = 0.0, []
    for t, value in enumerate(y, start=1):
        mean = weight * mean + (1 - weight) * value
        expected.append(mean / (1 - weight**t))
    np.testing.assert_allclose(smoothed(y, weight), expected, rtol=1e-9, atol=1e-6)


@given(VALUES, WEIGHTS)
def test_it_stays_between_the_least_and_the_greatest_so_far(y, weight):
    found, room = smoothed(y, weight), 1e-9 * np.abs(y).max(initial=1)
    assert np.all(found >= np.minimum.accumulate(y) - room)
    assert np.all(found <= np.maximum.accumulate(y) + room)


@pytest.mark.parametrize("weight", [0.0, 0.9, 0.999])
def test_a_level_curve_stays_level_from_its_start(weight):
    np.testing.assert_allclose(smoothed(np.full(50, 3.0), weight), 3.0)


def test_a_gap_stays_a_gap_and_counts_for_nothing():
    y = np.array([1.0, np.nan, 2.0, np.inf, 3.0])
    found = smoothed(y, 0.6)
    np.testing.assert_allclose(found[[0, 2, 4]], smoothed(np.array([1.0, 2.0, 3.0]), 0.6))
    np.testing.assert_array_equal(found[[1, 3]], [np.nan, np.inf])
    assert y[2] == 2.0  # what was handed in is left alone


@pytest.mark.parametrize("weight", [-0.1, 1.0, np.nan])
def test_other_weights_are_refused(weight):
    with pytest.raises(ValueError, match="weight"):
        smoothed(np.ones(3), weight)
