"""Thicker and thinner strokes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.ndimage import grey_dilation, grey_erosion

from core.data.augment.thickness import thickened

CROSS = np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]])


def _images(count: int, side: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (count, side, side)).astype(np.uint8)


@pytest.mark.parametrize("width", [-2.0, -1.0, -0.5, -0.25, 0.0, 0.25, 0.5, 1.0, 2.0])
def test_a_bar_is_as_much_wider_as_asked(width: float) -> None:
    bar = np.zeros((1, 20, 20), np.uint8)
    bar[:, :, 8:11] = 255
    across = thickened(bar, np.array([width]))[0, 10] / 255
    assert across.sum() == pytest.approx(3 + width, abs=0.01)


@given(side=st.integers(1, 9), seed=st.integers(0, 99))
def test_all_the_way_is_dilation_and_erosion(side: int, seed: int) -> None:
    images = _images(2, side, seed)
    thick, thin = thickened(images, np.array([2.0, -2.0]))
    np.testing.assert_array_equal(thick, grey_dilation(images[0], footprint=CROSS, mode="constant"))
    np.testing.assert_array_equal(thin, grey_erosion(images[1], footprint=CROSS, mode="constant"))


@given(seed=st.integers(0, 99), widths=st.lists(st.floats(-2, 2), min_size=1, max_size=6))
def test_more_width_is_more_ink_everywhere(seed: int, widths: list[float]) -> None:
    images = _images(1, 7, seed).repeat(len(widths), axis=0)
    by_width = thickened(images, np.sort(widths)).astype(int)
    assert (np.diff(by_width, axis=0) >= 0).all()


def test_no_width_changes_nothing() -> None:
    images = _images(5, 28, 1)
    np.testing.assert_array_equal(thickened(images, np.zeros(5)), images)
