"""Styles: every one is a valid pen path."""

import numpy as np
import pytest
from scipy.interpolate import CubicSpline

from core.data.synthetic.styles import SAMPLES, STYLES, Style, curve, natural_spline


@pytest.mark.parametrize("style", STYLES, ids=lambda style: f"{style.digit}: {style.way[:20]}")
def test_the_way_runs_through_its_points_without_gaps(style: Style) -> None:
    way = curve(style)
    path = way.basis @ way.points
    assert path.shape == (SAMPLES, 2)
    assert np.allclose(way.basis.sum(axis=1), 1)
    distance = np.linalg.norm(path[:, None] - way.points, axis=-1)
    assert distance.min(axis=0).max() < 0.05
    steps = np.linalg.norm(np.diff(path, axis=0), axis=1)
    assert np.sort(steps)[: -style.way.count(";") or None].max() < 0.05


def test_every_digit_is_written_in_several_ways() -> None:
    assert np.bincount([style.digit for style in STYLES]).min() >= 4


@pytest.mark.parametrize("points", [2, 3, 9])
def test_the_spline_is_that_of_scipy(points: int) -> None:
    rng = np.random.default_rng(points)
    knots, values = np.cumsum(rng.uniform(0.1, 2, points)), rng.normal(size=(points, 4))
    at = np.linspace(knots[0], knots[-1], 50)
    expected = CubicSpline(knots, values, bc_type="natural")(at)
    assert np.allclose(natural_spline(knots, values, at), expected, rtol=0, atol=1e-13)
