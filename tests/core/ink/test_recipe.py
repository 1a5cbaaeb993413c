"""Laws of preprocessing from a drawing to 28x28."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core import ink
from core.data.readers import idx
from core.ink.strokes import read_drawings

Stroke = npt.NDArray[np.float64]

S = np.array([[70, 0], [20, 10], [10, 40], [60, 55], [65, 90], [5, 100]], float)

coordinates = st.tuples(st.floats(0, 100), st.floats(0, 100))
strokes = st.lists(st.lists(coordinates, min_size=2, max_size=12).map(np.array), min_size=1, max_size=4)


def alike(a: list[Stroke], b: list[Stroke]) -> None:
    """Check equality except for the positions of samples along lines.

    At a quarter of a pixel apart the middle between two is off the line's edge by 0.125^2 / 2.4 px, 1.7 of 255; samples
    of strokes that cross, and float32, add to it.
    """
    first, second = ink.stages(a), ink.stages(b)
    assert np.abs(first.scaled - second.scaled).max() < 0.02
    assert np.abs(first.centred.astype(int) - second.centred).max() < 5


def middle(picture: np.ndarray, axis: int) -> float:
    profile = picture.sum(axis=axis, dtype=float)
    return float(profile @ np.arange(len(profile)) / profile.sum())


def sized(drawing: list[Stroke]) -> bool:
    return bool(np.ptp(np.concatenate(drawing), axis=0).max() > 1)


@given(strokes.filter(sized), st.floats(0.01, 100), st.floats(-1000, 1000), st.floats(-1000, 1000))
@settings(max_examples=25)
def test_neither_place_nor_size_matters(drawing: list[Stroke], scale: float, x: float, y: float) -> None:
    alike(drawing, [stroke * scale + (x, y) for stroke in drawing])


@given(strokes.filter(sized), st.floats(0.3, 1), st.floats(0, 1), st.floats(0, 1), st.floats(0.01, 0.3))
@settings(max_examples=25)
def test_a_digit_is_the_same_anywhere_on_the_paper(
    drawing: list[Stroke], part: float, x: float, y: float, paper_pen: float
) -> None:
    free = (1 - part) * np.array([x, y])
    on_paper = [stroke / 100 * part + free for stroke in drawing]
    alike(drawing, on_paper)
    assert np.array_equal(ink.render(on_paper), ink.render(on_paper, paper_pen=paper_pen))


@given(strokes.filter(sized), st.randoms(use_true_random=False))
@settings(max_examples=25)
def test_neither_the_order_of_strokes_nor_their_direction_matters(drawing: list[Stroke], random: object) -> None:
    turned = [stroke[::-1] if random.random() < 0.5 else stroke for stroke in drawing]  # type: ignore[attr-defined]
    random.shuffle(turned)  # type: ignore[attr-defined]
    alike(drawing, turned)


@given(strokes.filter(sized), st.integers(2, 9))
@settings(max_examples=25)
def test_the_sampling_rate_does_not_matter(drawing: list[Stroke], times: int) -> None:
    def finer(stroke: Stroke) -> Stroke:
        at = np.linspace(0, len(stroke) - 1, (len(stroke) - 1) * times + 1)
        return np.stack([np.interp(at, range(len(stroke)), axis) for axis in stroke.T], axis=1)

    alike(drawing, [finer(stroke) for stroke in drawing])


@given(strokes.filter(sized), st.floats(1, 5))
@settings(max_examples=25)
@example([np.array([(0.0, 0.0), (0.0, 1.0)]), np.array([(2.0, 0.0), (2.0, 0.0)])], 1.0)
def test_ink_fills_a_20_px_box_about_the_middle(drawing: list[Stroke], pen_px: float) -> None:
    seen = ink.stages(drawing, pen_px=pen_px)
    picture = seen.centred
    rows, columns = np.flatnonzero(picture.any(axis=1)), np.flatnonzero(picture.any(axis=0))
    assert 19 <= max(np.ptp(rows), np.ptp(columns)) + 1 <= 20
    for axis in (0, 1):
        # Ink with nearly all of its mass on one side would leave the field: it stops at the edge.
        moved = np.clip(14 - middle(seen.scaled, axis), 0, 8)
        assert abs(middle(picture, axis) - middle(seen.scaled, axis) - moved) <= 0.51


@pytest.mark.parametrize("nothing", [[], [[]], [[], []], [[[np.nan, 1.0]]], [[[np.inf, 0.0], [1.0, np.nan]]]])
def test_nothing_drawn_is_blank_paper(nothing: list[list[list[float]]]) -> None:
    assert not ink.render(nothing).any()


@pytest.mark.parametrize("point", [(0, 0), (-5, 7), (1e300, -1e300), (5e-324, 0)])
@pytest.mark.parametrize("times", [1, 3])
def test_a_point_is_a_dot_in_the_middle(point: tuple[float, float], times: int) -> None:
    picture = ink.render([[point] * times]).reshape(28, 28)
    assert picture[13:15, 13:15].all()
    assert picture[12:16, 12:16].sum() == picture.sum() > 0


def test_a_level_and_an_upright_line_are_one_pen_wide() -> None:
    level, upright = (ink.render([[(0, 0), end]]).reshape(28, 28) for end in ((9, 0), (0, 9)))
    assert np.array_equal(level, upright.T)
    assert level.sum(axis=0).max() / 255 == pytest.approx(ink.PEN_PX, abs=0.02)
    assert np.flatnonzero(level.any(axis=0)).tolist() == list(range(4, 24))


def test_points_that_are_not_finite_are_left_out() -> None:
    broken = np.insert(S, [1, 4], np.nan, axis=0)
    assert np.array_equal(ink.render([broken]), ink.render([S]))


@pytest.mark.parametrize("factor", [1e-300, 1e150, 1e306])
def test_the_largest_and_smallest_numbers_are_drawn_too(factor: float) -> None:
    assert np.abs(ink.render([S * factor]).astype(int) - ink.render([S])).max() <= 2


def test_ten_thousand_points_of_scribble_blacken_the_box() -> None:
    picture = ink.render([np.random.default_rng(1).uniform(0, 100, (10_000, 2))])
    assert picture.mean() > 0.9 * 255 * (20 / 28) ** 2


def test_a_stroke_of_three_numbers_a_point_is_refused() -> None:
    with pytest.raises(ValueError, match="stroke"):
        ink.render([[(1, 2, 3), (4, 5, 6)]])


def test_a_wider_pen_gives_more_ink() -> None:
    amounts = [ink.render([S], pen_px=pen).sum() for pen in (1, 2, 3, 4)]
    assert amounts == sorted(set(amounts))


def test_many_at_once_are_drawn_as_one_by_one() -> None:
    t = np.linspace(1, 2 * np.pi, 256)
    paths = np.stack([np.stack([k * t * np.cos(t), t * np.sin(t)], axis=1) for k in (0.5, 1, 2)])
    pens = np.array([2.0, 2.5, 3.0])
    together = ink.render_paths(paths, pen_px=pens)
    singly = [ink.render([path], pen_px=pen) for path, pen in zip(paths, pens, strict=True)]
    assert np.abs(together.astype(int) - singly).max() <= 8


def test_a_lighter_touch_leaves_less_ink() -> None:
    upright = np.stack([np.zeros(200), np.linspace(0, 1, 200)], axis=1)[None]
    row = slice(14 * 28, 15 * 28)
    widths = [
        ink.render_paths(upright, pen_px=np.array([4.0]), press=np.full((1, 200), press))[0, row].sum() / 255
        for press in (0.25, 0.5, 0.75, 1.0)
    ]
    assert widths == sorted(widths)
    assert widths[-1] == pytest.approx(4, abs=0.1)


def test_a_picture_in_mnists_form_comes_back_unchanged() -> None:
    drawn = ink.render([S])
    assert np.array_equal(ink.from_picture(drawn.reshape(28, 28) / 255), drawn)


@pytest.mark.parametrize("times", [2, 5, 13])
def test_a_larger_picture_is_averaged_down(times: int) -> None:
    drawn = ink.render([S])
    large = np.kron(drawn.reshape(28, 28) / 255, np.ones((times, times)))
    assert np.abs(ink.from_picture(np.pad(large, ((3, 50), (7, 0)))).astype(int) - drawn).max() <= 1


def test_a_blank_picture_stays_blank() -> None:
    assert not ink.from_picture(np.zeros((5, 9))).any()
    assert not ink.from_picture(np.zeros((0, 0))).any()


def test_mnists_own_images_come_back_unchanged(mnist_folder: Path) -> None:
    file = mnist_folder / "t10k-images-idx3-ubyte.gz"
    images = idx.decode(file.read_bytes(), file)[:300]
    same = [np.array_equal(ink.from_picture(image / 255), image.reshape(-1)) for image in images]
    assert np.mean(same) > 0.99


def test_peoples_pen_digits_have_mnists_ink(strokes_folder: Path) -> None:
    drawings = read_drawings(strokes_folder / "pen-digits.jsonl")
    assert np.mean([ink.render(drawing.strokes) for drawing in drawings]) == pytest.approx(33.8, abs=1)
