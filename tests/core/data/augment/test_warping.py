"""Warps: source positions under rotation, zoom, shear, shift and elastic distortion."""

from math import cos, radians, sin

import numpy as np
import pytest

from core.data.augment.augmentation import Augmentation
from core.data.augment.elastic import rms_px
from core.data.augment.sampling import STEPS, Sampler
from core.data.augment.warping import Warp

SIDE, MIDDLE = 28, 13.5


class _Chosen(np.random.Generator):
    """Random generator with fixed fractions of the strengths: turn, wider, taller, slant."""

    def __init__(self, *shares: float) -> None:
        super().__init__(np.random.PCG64(0))
        self._shares = shares

    def uniform(self, *_: object, **__: object) -> np.ndarray:  # type: ignore[override]  # one call, one answer
        return np.array(self._shares)[:, None]


def _places(augmentation: Augmentation, random: np.random.Generator, count: int = 1) -> np.ndarray:
    """Return columns and rows, (2, count, 28, 28), in pixels from the middle."""
    places = Warp(SIDE, augmentation).places(count, random)
    return (places / STEPS - 1 - MIDDLE).reshape(2, count, SIDE, SIDE)


def _pixels() -> np.ndarray:
    rows, columns = np.indices((SIDE, SIDE)) - MIDDLE
    return np.stack([columns, rows])[:, None]


FORTH = {
    "turned": (Augmentation(rotate_deg=30), (1, 0, 0, 0), [[cos(radians(30)), -0.5], [0.5, cos(radians(30))]]),
    "turned back": (Augmentation(rotate_deg=30), (-1, 0, 0, 0), [[cos(radians(30)), 0.5], [-0.5, cos(radians(30))]]),
    "wider": (Augmentation(zoom=0.2), (0, 1, 0, 0), [[1.2, 0], [0, 1]]),
    "flatter": (Augmentation(zoom=0.2), (0, 0, -1, 0), [[1, 0], [0, 0.8]]),
    "slanted": (Augmentation(shear=0.3), (0, 0, 0, 1), [[1, 0.3], [0, 1]]),
    "all": (
        Augmentation(rotate_deg=40, zoom=0.3, shear=0.2),
        (0.5, 1, -1, -1),
        np.array([[cos(radians(20)), -sin(radians(20))], [sin(radians(20)), cos(radians(20))]])
        @ np.array([[1, -0.2], [0, 1]])
        @ np.diag([1.3, 0.7]),
    ),
}


@pytest.mark.parametrize(("augmentation", "shares", "forth"), FORTH.values(), ids=FORTH)
def test_a_blob_goes_where_the_formula_says(
    augmentation: Augmentation, shares: tuple[float, ...], forth: list[list[float]]
) -> None:
    at = np.array([4.0, -3.0])  # right of the middle and above it
    columns, rows = _pixels()[:, 0]
    blob = np.rint(200 * np.exp(-((columns - at[0]) ** 2 + (rows - at[1]) ** 2) / 4)).astype(np.uint8)[None]
    Sampler(1, SIDE).sample(blob, Warp(SIDE, augmentation).places(1, _Chosen(*shares)), blob)
    centre = np.array([(blob[0] * columns).sum(), (blob[0] * rows).sum()]) / blob.sum()
    np.testing.assert_allclose(centre, np.array(forth) @ at, atol=0.03)


@pytest.mark.parametrize("sigma", [2.0, 4.0, 8.0])
def test_the_sheet_is_pulled_as_far_as_alpha_and_sigma_say(sigma: float) -> None:
    augmentation = Augmentation(elastic_alpha=34, elastic_sigma=sigma)
    pulled = _places(augmentation, np.random.default_rng(1), 2000) - _pixels()
    assert pulled.std() == pytest.approx(rms_px(34, sigma), rel=0.03)
    assert abs(pulled.mean()) < 0.1
    # The two directions have nothing to do with each other, and the border moves like the middle.
    assert abs((pulled[0] * pulled[1]).mean()) < 0.05 * pulled.var()
    assert pulled[:, :, 0, 0].std() == pytest.approx(rms_px(34, sigma), rel=0.1)


def test_shifts_are_whole_and_reach_as_far_as_they_may() -> None:
    moved = _places(Augmentation(shift_px=2, zoom=1e-9), np.random.default_rng(1), 500) - _pixels()
    np.testing.assert_allclose(moved, moved[:, :, :1, :1].round().repeat(SIDE, 2).repeat(SIDE, 3), atol=1e-3)
    assert {*moved.round().ravel()} == {-2, -1, 0, 1, 2}


def test_strengths_are_drawn_evenly_to_both_sides() -> None:
    places = _places(Augmentation(rotate_deg=20), np.random.default_rng(1), 4000)
    turns = np.rad2deg(np.arctan2(places[0, :, -1, 13] - places[0, :, 0, 13], SIDE - 1))
    assert np.abs(turns).max() <= 20.01
    np.testing.assert_allclose(np.histogram(turns, 4, (-20, 20))[0], 1000, atol=120)
