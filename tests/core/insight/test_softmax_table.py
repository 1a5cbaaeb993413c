"""The softmax table: the book's four z by hand, and the laws that the chapter states."""

import numpy as np
import pytest

from core.insight.softmax_table import softmax_table

BOOK = np.array([2.5, -1.0, 3.2, 0.5])
"""Start of the sliders in the book's figure."""


def test_the_figure_of_the_book_by_hand() -> None:
    """e^-0.7 + e^-4.2 + 1 + e^-2.7 = 1.5788: shares 0.3145, 0.0095, 0.6334, 0.0426, as printed there: 0.315, ..."""
    table = softmax_table(BOOK)
    np.testing.assert_allclose(table.shifted, [-0.7, -4.2, 0, -2.7])
    np.testing.assert_allclose(table.powers, [0.496585, 0.014996, 1, 0.067206], atol=1e-6)
    np.testing.assert_allclose(table.softmax, [0.314536, 0.009498, 0.633397, 0.042568], atol=1e-6)
    np.testing.assert_allclose(table.sigmoid, [0.924142, 0.268941, 0.960834, 0.622459], atol=1e-6)


@pytest.mark.parametrize("temperature", [0.05, 1.0, 20.0])
def test_softmax_sums_to_one_and_sigmoids_need_not(temperature: float) -> None:
    table = softmax_table(BOOK, temperature)
    assert table.softmax.sum() == pytest.approx(1)
    assert table.sigmoid.sum() == pytest.approx(2.776376, abs=1e-6)


def test_a_larger_z_raises_its_own_output_and_lowers_all_others() -> None:
    before, after = (softmax_table(z).softmax for z in (BOOK, np.add(BOOK, [0, 1, 0, 0])))
    assert after[1] > before[1]
    assert (np.delete(after, 1) < np.delete(before, 1)).all()


def test_a_high_temperature_evens_out_and_a_low_one_chooses() -> None:
    np.testing.assert_allclose(softmax_table(BOOK, 1e6).softmax, 0.25, atol=1e-5)
    np.testing.assert_allclose(softmax_table(BOOK, 0.01).softmax, [0, 0, 1, 0], atol=1e-12)
    np.testing.assert_allclose(softmax_table(BOOK, 2).softmax, softmax_table(BOOK / 2).softmax)


def test_large_z_stay_finite() -> None:
    table = softmax_table(np.array([1000.0, -1000.0]))
    np.testing.assert_array_equal(table.softmax, [1, 0])
    np.testing.assert_array_equal(table.sigmoid, [1, 0])
