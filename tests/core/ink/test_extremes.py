"""Extreme drawings, with all combinations of steps: a picture and no warning (warnings are errors here)."""

from itertools import product

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core import ink
from core.ink import Stages, Steps

ALL = [Steps(*switches) for switches in product((True, False), repeat=4)]
S = np.array([[70, 0], [20, 10], [10, 40], [60, 55], [65, 90], [5, 100]], float) / 100
NAN, INF = float("nan"), float("inf")

ON_PAPER = {
    "a point": [[(0.3, 0.7)]],
    "a point many times": [[(0.3, 0.7)] * 50],
    "a point in the corner": [[(0, 0)]],
    "a line": [[(0.1, 0.5), (0.9, 0.5)]],
    "a tiny line": [[(0.5, 0.5), (0.5 + 1e-12, 0.5)]],
    "a small line": [[(0.5, 0.5), (0.501, 0.5)]],
    "partly outside": [S * 3 - 1],
    "in, out and in again": [[(0.2, 0.5), (1.5, 0.5), (0.2, 0.6)]],
    "from one side beyond to the other": [[(-7, 0.4), (9, 0.6)]],
    "not finite in places": [[(0.1, 0.1), (NAN, 0.5), (0.9, 0.9), (0.5, INF), (-INF, NAN)]],
    "empty strokes between": [[], S, [], [(0.9, 0.9)], []],
    "as large as numbers are": [[(0.5, 0.5), (1e308, -1e308)], [(-1e308, 1e308), (0.5, 0.5)]],
    "as small as numbers are": [[(0.0, 0.0), (5e-324, 0.0)]],
}
OUTSIDE = {
    "nothing": [],
    "strokes without points": [[], []],
    "nothing finite": [[(NAN, 1.0)], [(INF, -INF)]],
}


def check(stages: Stages) -> None:
    for picture in (stages.paper, stages.box, stages.scaled):
        assert np.isfinite(picture).all()
        assert 0 <= picture.min() <= picture.max() <= 1
    assert stages.centred.shape == (28, 28)
    assert stages.centred.dtype == np.uint8


@pytest.mark.parametrize("drawing", ON_PAPER.values(), ids=ON_PAPER)
@pytest.mark.parametrize("paper_pen", [0.01, 0.09])
def test_what_touches_the_paper_is_seen(drawing: list[npt.ArrayLike], paper_pen: float) -> None:
    for steps in ALL:
        stages = ink.stages(drawing, steps=steps, paper_pen=paper_pen)
        check(stages)
        assert stages.centred.any(), steps


@pytest.mark.parametrize("drawing", OUTSIDE.values(), ids=OUTSIDE)
def test_nothing_is_blank_paper(drawing: list[npt.ArrayLike]) -> None:
    for steps in ALL:
        stages = ink.stages(drawing, steps=steps)
        check(stages)
        assert not stages.centred.any(), steps


@pytest.mark.parametrize("steps", ALL)
def test_strokes_beside_the_paper_are_seen_with_the_box_only(steps: Steps) -> None:
    stages = ink.stages([S + 5], steps=steps)
    assert not stages.paper.any()
    assert stages.centred.any() == steps.box


@pytest.mark.parametrize("steps", ALL)
def test_ten_thousand_points_of_scribble_blacken_the_paper(steps: Steps) -> None:
    scribble = [np.random.default_rng(1).uniform(0, 1, (10_000, 2))]
    assert ink.render(scribble, steps=steps).mean() > 0.9 * 255 * ((20 / 28) ** 2 if steps.box else 1)


@given(
    st.lists(st.lists(st.tuples(*[st.floats(width=64)] * 2), max_size=8).map(lambda s: np.array(s).reshape(-1, 2))),
    st.sampled_from(ALL),
    st.floats(0.001, 1),
)
@example([np.array([(-5.34120783183658e60, 0.0), (2.798027037564653e250, 0.0)])], Steps(), 1.0)
@settings(max_examples=60)
def test_any_numbers_give_a_picture(drawing: list[npt.ArrayLike], steps: Steps, paper_pen: float) -> None:
    check(ink.stages(drawing, steps=steps, paper_pen=paper_pen))


@pytest.mark.parametrize("grey", [np.zeros((0, 0)), np.zeros((5, 9)), np.full((3, 3), NAN), np.full((1, 1), -INF)])
def test_a_blank_picture_is_blank_whatever_the_steps(grey: np.ndarray) -> None:
    for steps in ALL:
        stages = ink.picture_stages(grey, steps=steps)
        check(stages)
        assert not stages.centred.any(), steps


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (8, 8), (700, 30)])
def test_a_full_picture_of_any_shape_is_seen(shape: tuple[int, int]) -> None:
    for steps in ALL:
        stages = ink.picture_stages(np.ones(shape), steps=steps)
        check(stages)
        assert stages.centred.any(), steps
