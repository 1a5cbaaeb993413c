"""Thinning loses no peak and no gap."""

import numpy as np

from core.report.charts import thinned
from core.report.colours import DARK_INSTEAD, GRID, ON_LIGHT, PAPER, TEXT, run_style


def test_a_short_curve_stays_as_it_is() -> None:
    x = np.arange(400.0)
    assert thinned(x, x)[1] is x


def test_a_long_one_keeps_its_ends_its_peaks_and_its_gaps() -> None:
    x, y = np.arange(100_000.0), np.random.default_rng(1).random(100_000)
    y[777], y[5000], y[6000:6003] = 9, -9, np.nan
    xs, ys = thinned(x, y)
    assert len(xs) <= 2002
    assert (xs[0], xs[-1]) == (0, 99_999)
    assert {777.0, 5000.0} <= set(xs.tolist())
    assert np.isnan(ys).any()
    assert (np.diff(xs) > 0).all()


def test_every_colour_of_a_drawing_has_one_for_dark_screens() -> None:
    assert set(DARK_INSTEAD) == {*ON_LIGHT, PAPER, TEXT, GRID}
    assert len({run_style(number) for number in range(28)}) == 28
