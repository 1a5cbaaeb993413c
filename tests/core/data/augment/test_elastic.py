"""Elastic distortion compared with Simard's recipe, implemented literally in SciPy."""

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from core.data.augment.elastic import modes, rms_px

SIDE = 28
SIGMAS = [2.0, 4.0, 7.0]


def _fields(side: int, sigma: float, count: int = 3000) -> np.ndarray:
    patterns = modes(side, sigma)
    shares = np.random.default_rng(1).standard_normal((count, len(patterns)))
    fields: np.ndarray = (shares @ patterns).reshape(count, side, side)
    return fields


def test_by_hand() -> None:
    # 34 / (4 * sqrt(12 * 3.141593)) = 34 / (4 * 6.139960)
    assert rms_px(34, 4) == pytest.approx(1.384374, abs=1e-6)


@pytest.mark.parametrize("sigma", SIGMAS)
def test_it_moves_as_far_as_noise_that_is_smoothed(sigma: float) -> None:
    noise = np.random.default_rng(2).uniform(-1, 1, (1000, 1000))
    smooth = 34 * gaussian_filter(noise, sigma, mode="wrap")
    assert rms_px(34, sigma) == pytest.approx(smooth.std(), rel=0.05)


@pytest.mark.parametrize("sigma", SIGMAS)
@pytest.mark.parametrize("side", [1, 2, 5, SIDE])
def test_patterns_have_the_covariance_of_smoothed_noise(side: int, sigma: float) -> None:
    patterns = modes(side, sigma)
    places = np.indices((side, side)).reshape(2, -1).T
    apart = ((places[:, None] - places[None]) ** 2).sum(axis=2)
    np.testing.assert_allclose(patterns.T @ patterns, np.exp(-apart / (4 * sigma**2)), atol=0.01)


@pytest.mark.parametrize("sigma", SIGMAS)
def test_fields_are_as_smooth_as_smoothed_noise(sigma: float) -> None:
    field = _fields(SIDE, sigma)
    noise = np.random.default_rng(2).uniform(-1, 1, (1000, 1000))
    smooth = gaussian_filter(noise, sigma, mode="wrap")
    steps, expected = np.diff(field, axis=2), np.diff(smooth, axis=1)
    assert steps.std() / field.std() == pytest.approx(expected.std() / smooth.std(), rel=0.05)


def test_a_field_is_a_few_numbers() -> None:
    assert len(modes(SIDE, 4)) < 50
