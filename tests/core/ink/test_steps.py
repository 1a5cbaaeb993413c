"""Steps of the recipe: each can be switched off, with no other effect than documented."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from core import ink
from core.ink import RAW, RECIPE, Stages, Steps

FIVE = np.array([[80, 0], [30, 0], [22, 40], [50, 36], [75, 55], [70, 85], [40, 100], [5, 90]], float) / 100
ON_PAPER = [FIVE * 0.5 + (0.15, 0.3)]
PAPER_PX = 28
ALL = [Steps(*switches) for switches in product((True, False), repeat=4)]
PARTS = ("paper", "box", "scaled", "centred")


def seen(steps: Steps, **options: float) -> Stages:
    return ink.stages(ON_PAPER, steps=steps, **options)


def changed(one: Stages, other: Stages) -> set[str]:
    return {part for part in PARTS if not np.array_equal(getattr(one, part), getattr(other, part))}


@pytest.mark.parametrize(
    ("switch", "parts"),
    [
        ("pen", {"paper", "box", "scaled", "centred"}),
        ("box", {"box", "scaled", "centred"}),
        ("smooth", {"scaled", "centred"}),
        ("centre", {"centred"}),
    ],
)
@pytest.mark.parametrize("steps", ALL)
def test_a_switch_changes_its_own_stages_only(steps: Steps, switch: str, parts: set[str]) -> None:
    corner = [[(0.15, 0.3), (0.15, 0.8), (0.45, 0.8)]]
    other = replace(steps, **{switch: not getattr(steps, switch)})
    assert changed(*(ink.stages(corner, steps=taken, paper_pen=0.04) for taken in (steps, other))) == parts


@pytest.mark.parametrize("steps", ALL)
def test_the_last_stage_is_what_render_gives(steps: Steps) -> None:
    stages = seen(steps)
    assert np.array_equal(stages.centred.reshape(-1), ink.render(ON_PAPER, steps=steps))
    frame = 20 if steps.box else PAPER_PX
    shapes = (112, 112), ((80, 80) if steps.box else (112, 112)), (frame, frame), (28, 28)
    assert tuple(getattr(stages, part).shape for part in PARTS) == shapes


@pytest.mark.parametrize("steps", [steps for steps in ALL if not steps.smooth])
def test_without_smooth_a_pixel_is_ink_or_paper(steps: Steps) -> None:
    smooth = seen(replace(steps, smooth=True)).scaled
    assert set(np.unique(seen(steps).centred)) == {0, 255}
    assert np.array_equal(seen(steps).scaled, smooth >= smooth.max() / 2)


def test_without_centre_the_box_is_in_the_middle() -> None:
    stages = seen(Steps(centre=False))
    assert np.array_equal(stages.centred[4:24, 4:24], np.rint(stages.scaled * 255))
    assert stages.centred[4:24, 4:24].sum() == stages.centred.sum()


@pytest.mark.parametrize("steps", [steps for steps in ALL if not steps.box and not steps.centre])
@pytest.mark.parametrize("move", [(1, 0), (0, 4), (-3, 2), (9, -5)])
def test_without_box_and_centre_a_shifted_drawing_gives_shifted_pixels(steps: Steps, move: tuple[int, int]) -> None:
    here = seen(steps).centred
    there = ink.render([stroke + np.array(move) / PAPER_PX for stroke in ON_PAPER], steps=steps).reshape(28, 28)
    assert np.abs(np.roll(here, move, axis=(1, 0)).astype(int) - there).max() <= 2


@pytest.mark.parametrize("steps", [Steps(box=False), Steps(pen=False, box=False)])
def test_centre_alone_brings_a_shifted_drawing_back(steps: Steps) -> None:
    here = seen(steps).centred
    there = ink.render([stroke + np.array((5, -6)) / PAPER_PX for stroke in ON_PAPER], steps=steps).reshape(28, 28)
    assert np.abs(here.astype(int) - there).max() <= 2
    for axis in (0, 1):
        assert here.sum(axis=axis) @ np.arange(28) / here.sum() == pytest.approx(14, abs=0.51)


def test_no_ink_is_lost_when_a_large_drawing_is_centred() -> None:
    corner = [np.array([(0.05, 0.05), (0.05, 0.95)]), np.array([(0.05, 0.95), (0.9, 0.95)])]
    left, moved = (ink.render(corner, steps=Steps(box=False, centre=centre)) for centre in (False, True))
    assert sorted(left) == sorted(moved)


@pytest.mark.parametrize("size", [1.0, 0.5, 0.25])
def test_without_box_a_drawing_is_as_large_as_on_the_paper(size: float) -> None:
    picture = ink.render([stroke * size for stroke in ON_PAPER], steps=RAW, paper_pen=0.05).reshape(28, 28)
    for axis, side in ((1, 0.5), (0, 0.375)):
        assert np.ptp(np.flatnonzero(picture.any(axis=axis))) + 1 == pytest.approx((side * size + 0.05) * 28, abs=1.2)


@pytest.mark.parametrize("width", [0.05, 0.1, 0.2])
def test_without_pen_lines_are_as_wide_as_drawn(width: float) -> None:
    level = [[(0.2, 0.5), (0.8, 0.5)]]
    column = ink.stages(level, steps=replace(RAW, smooth=True), paper_pen=width).centred[:, 14]
    assert column.sum() / 255 == pytest.approx(PAPER_PX * width, abs=0.02)
    boxed = ink.stages(level, steps=Steps(pen=False), paper_pen=width).centred[:, 14]
    assert boxed.sum() / 255 == pytest.approx(20 * width / (0.6 + width), abs=0.02)


@pytest.mark.parametrize("steps", [steps for steps in ALL if steps.pen])
def test_with_pen_thick_and_thin_drawings_arrive_alike(steps: Steps) -> None:
    assert not changed(seen(steps, paper_pen=0.03), seen(steps, paper_pen=0.2))


def test_with_pen_the_paper_shows_lines_as_wide_for_the_digit_as_the_frame_does() -> None:
    level = ink.stages([[(0.2, 0.5), (0.8, 0.5)]])
    on_paper, in_frame = level.paper[:, 56].sum() / 112, level.box[:, 40].sum() / 80
    assert on_paper == pytest.approx(in_frame * 0.6 / (1 - in_frame), abs=0.001)


def test_the_paper_shows_the_drawing_where_it_is() -> None:
    paper = seen(RECIPE).paper
    rows, columns = np.flatnonzero(paper.any(axis=1)), np.flatnonzero(paper.any(axis=0))
    pen = 0.5 * ink.PEN_PX / (20 - ink.PEN_PX)
    low, high = np.array([0.175, 0.3]) - pen / 2, np.array([0.55, 0.8]) + pen / 2
    assert np.abs(np.array([columns[0], rows[0]]) / 112 - low).max() < 0.02
    assert np.abs(np.array([columns[-1], rows[-1]]) / 112 - high).max() < 0.02


@pytest.mark.parametrize("steps", ALL)
def test_a_picture_takes_the_steps_too(steps: Steps) -> None:
    picture = ink.stages(ON_PAPER, steps=RAW).paper
    stages = ink.picture_stages(picture, steps=steps)
    # A picture's lines were redrawn, or not, before: the strokes' own stages with the pen as drawn are nearly the same.
    drawn = ink.stages(ON_PAPER, steps=replace(steps, pen=False))
    for part in PARTS:
        one, other = getattr(stages, part), getattr(drawn, part)
        assert one.shape == other.shape
        assert np.corrcoef(one.ravel(), other.ravel())[0, 1] > (0.97 if steps.smooth else 0.9)
