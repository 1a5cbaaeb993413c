"""Epochs on the other x axes."""

import numpy as np
import pytest

from core.chart.x_axes import XAxis, mean_place, placed

NAN = np.nan


def test_epochs_lie_on_straight_lines_between_known_ones_and_nowhere_beyond() -> None:
    found = placed(np.array([0, 1, 1.5, 3, 4]), np.array([1.0, 2, 3]), np.array([10.0, 20, 40]))
    np.testing.assert_array_equal(found, [NAN, 10, 15, 40, NAN])
    np.testing.assert_array_equal(placed(np.array([1.0]), np.empty(0), np.empty(0)), [NAN])


def test_the_place_of_several_runs_is_the_mean_of_theirs() -> None:
    np.testing.assert_allclose(mean_place(np.array([[1.0, 2, 3], [3.0, 6, 9]])), [2, 4, 6])


def test_a_slow_run_that_ends_first_does_not_turn_the_others_back() -> None:
    found = mean_place(np.array([[10.0, 20, 30, NAN], [1.0, 2, 3, 4]]))
    np.testing.assert_allclose(found, [5.5, 11, 16.5, 17.5])
    assert np.isnan(mean_place(np.array([[1.0, NAN]]))).tolist() == [False, True]


@pytest.mark.parametrize("axis", XAxis)
def test_each_axis_has_a_label(axis: XAxis) -> None:
    assert axis.label
