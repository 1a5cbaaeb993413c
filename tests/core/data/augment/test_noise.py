"""Pixel noise: as strong as asked, within the range of ink, and drawn after everything else."""

import numpy as np
import pytest

from core.data.augment.augmentation import Augmentation
from core.data.augment.distortion import Distorter, examples
from core.data.augment.noise import noisy

GREY = np.full((400, 49), 128, np.uint8)


@pytest.mark.parametrize("deviation", [0.02, 0.1])
def test_noise_has_the_deviation_asked_for_and_no_drift(deviation: float) -> None:
    new = noisy(GREY, deviation, np.random.default_rng(1)) / 255
    assert new.std() == pytest.approx(deviation, rel=0.03)
    assert new.mean() == pytest.approx(128 / 255, abs=3e-3)
    assert abs(np.corrcoef(new[:, :-1].ravel(), new[:, 1:].ravel())[0, 1]) < 0.03  # each pixel has its own


@pytest.mark.parametrize("ink", [0, 255])
def test_ink_stays_within_its_range(ink: int) -> None:
    new = noisy(np.full_like(GREY, ink), 1.0, np.random.default_rng(2))
    # Half of the numbers are clipped; the mean of the others is 0.4 σ, less what is clipped beyond the other end.
    assert (new == ink).mean() == pytest.approx(0.5, abs=0.02)
    assert new.dtype == np.uint8


def test_the_other_distortions_are_the_same_with_and_without_noise() -> None:
    digit = np.random.default_rng(3).integers(60, 190, 784).astype(np.uint8)
    without = examples(digit, Augmentation(rotate_deg=10, thickness_px=0.5), 7, seed=4)
    with_noise = examples(digit, Augmentation(rotate_deg=10, thickness_px=0.5, pixel_noise=0.004), 7, seed=4)
    apart = np.abs(without.astype(int) - with_noise)
    assert 0 < apart.max() <= 8  # 0.004 of full ink is one level


def test_noise_alone_moves_nothing() -> None:
    dot = np.zeros((300, 49), np.uint8)
    dot[:, 24] = 200
    Distorter(Augmentation(pixel_noise=0.05), 7)(dot, np.random.default_rng(5))
    assert (dot.argmax(axis=1) == 24).all()
    assert len(np.unique(dot[:, 24])) > 20
