"""Styles: every one is a valid pen path."""

import numpy as np
import pytest

from core.data.synthetic.styles import SAMPLES, STYLES, Style, curve


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
