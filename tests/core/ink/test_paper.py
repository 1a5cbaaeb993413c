"""Detection of ink on all kinds of paper."""

import numpy as np
import pytest

from core.ink.paper import find_ink


def cross(size: int, width: int) -> np.ndarray:
    """Draw a plus of thin lines, 0 or 1."""
    picture, middle = np.zeros((size, size)), size // 2
    line, reach = slice(middle - width // 2, middle - width // 2 + width), slice(size // 5, size - size // 5)
    picture[line, reach] = picture[reach, line] = 1
    return picture


@pytest.mark.parametrize("dark", [True, False])
@pytest.mark.parametrize(("paper", "ink"), [(0.1, 0.9), (0.5, 0.7), (0.3, 0.4)])
def test_negative_and_positive_are_one(paper: float, ink: float, dark: bool) -> None:
    picture = paper + (ink - paper) * cross(100, 10)
    found = find_ink(1 - picture if dark else picture)
    assert found is not None
    assert np.abs(found - cross(100, 10)).max() < 0.02


@pytest.mark.parametrize("width", [1, 2, 30])
def test_lines_thinner_or_thicker_than_mnists_are_redrawn(width: int) -> None:
    found = find_ink(1 - cross(200, width))
    assert found is not None
    box = found[np.ix_(found.any(axis=1), found.any(axis=0))]
    # A plus of pen width w in a box of side s has a share of about 2 w / s of it.
    assert 20 * box.mean() / 2 == pytest.approx(2.4, abs=0.7)


def test_a_slope_of_light_is_paper() -> None:
    y, x = np.mgrid[0:1:120j, 0:1:120j]
    light = 0.6 + 0.2 * x - 0.15 * y**2
    found = find_ink(light * (1 - 0.5 * cross(120, 12)))
    assert found is not None
    assert np.array_equal(found > 0.4, cross(120, 12) > 0)


def test_blank_paper_has_no_ink() -> None:
    assert find_ink(np.full((50, 40), 0.7)) is None


def test_lines_stay_as_wide_as_they_are_unless_redrawn() -> None:
    found = find_ink(1 - cross(200, 2), redrawn=False)
    assert found is not None
    assert np.abs(found - cross(200, 2)).max() < 0.02


def test_paler_lines_are_paper_and_soft_edges_are_ink() -> None:
    ruled = np.where(np.arange(120) % 20 == 3, 0.4, 0.0)[:, None] * np.ones(120)
    soft = np.clip(1.2 * (cross(120, 12) + 0.5 * cross(120, 14)), 0, 1)
    found = find_ink(1 - np.maximum(ruled, soft))
    assert found is not None
    far = np.abs(np.arange(120) - 60) > 12
    assert not found[np.ix_(far, far)].any()
    assert found[soft > 0.5].min() > 0.4
