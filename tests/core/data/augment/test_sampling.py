"""Bilinear sampling: integer arithmetic compared with the plain formula."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import map_coordinates

from core.data.augment.sampling import STEPS, Sampler


def _images(count: int, side: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (count, side, side)).astype(np.uint8)


def _sampled(images: np.ndarray, columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Interpolate at columns and rows (n, I) in pixels from the first pixel's centre."""
    out, (count, side, _) = np.empty_like(images), images.shape
    places = (np.stack([columns, rows]).astype(np.float32) + 1) * STEPS
    Sampler(count, side).sample(images, places, out)
    return out


@settings(max_examples=50)
@given(count=st.integers(1, 4), side=st.integers(1, 12), reach=st.integers(1, 30), seed=st.integers(0, 99))
def test_it_is_bilinear_with_paper_all_around(count: int, side: int, reach: int, seed: int) -> None:
    images = _images(count, side, seed)
    columns, rows = np.random.default_rng(seed + 1).uniform(-reach, side + reach, (2, count, side**2))
    expected = [
        map_coordinates(np.pad(image, 40).astype(float), [r + 40, c + 40], order=1)
        for image, r, c in zip(images, rows, columns, strict=True)
    ]
    # Places are rounded down to 1/256 of a pixel each way, of at most 255 levels, and ink to whole levels.
    assert np.abs(_sampled(images, columns, rows).reshape(count, -1) - np.array(expected)).max() < 2.6


@given(side=st.integers(1, 9), right=st.integers(-12, 12), down=st.integers(-12, 12), seed=st.integers(0, 99))
def test_whole_pixels_are_exact(side: int, right: int, down: int, seed: int) -> None:
    images = _images(2, side, seed)
    rows, columns = np.indices((side, side)).reshape(2, 1, -1).repeat(2, axis=1)
    at = slice(20, 20 + side)
    framed = np.pad(images, ((0, 0), (20, 20), (20, 20)))
    expected = np.roll(framed, (-down, -right), axis=(1, 2))[:, at, at]
    np.testing.assert_array_equal(_sampled(images, columns + right, rows + down), expected)


@pytest.mark.parametrize("far", [-1e7, 1e7])
def test_far_away_is_paper(far: float) -> None:
    images = np.full((1, 3, 3), 255, np.uint8)
    assert not _sampled(images, np.full((1, 9), far), np.zeros((1, 9))).any()


def test_in_place() -> None:
    images = _images(3, 5, 1)
    places = np.random.default_rng(2).uniform(0, 6 * STEPS, (2, 3, 25)).astype(np.float32)
    out = np.empty_like(images)
    sampler = Sampler(3, 5)
    sampler.sample(images, places.copy(), out)
    sampler.sample(images, places, images)
    np.testing.assert_array_equal(images, out)
