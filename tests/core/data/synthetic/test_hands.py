"""Digits of many hands: families of styles, distorted strokes, and what stays of them in MNIST's form."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from core.data.synthetic import distortions
from core.data.synthetic.families import families
from core.data.synthetic.hands import hand_styles, hands, make_hands
from core.data.synthetic.styles import SAMPLES, STYLES, Style, curve

FAMILIES = families(1)


def paths_of(style: Style, n: int = 20) -> tuple[np.ndarray, list[slice]]:
    way = curve(style)
    return np.tile(way.basis @ way.points, (n, 1, 1)), distortions.stroke_rows(way)


@pytest.mark.parametrize("style", FAMILIES[::7], ids=lambda style: f"{style.digit}: {style.way[:20]}")
def test_every_member_is_a_pen_path_of_about_a_digits_height(style: Style) -> None:
    way = curve(style)
    path = way.basis @ way.points
    assert path.shape == (SAMPLES, 2)
    assert np.isfinite(path).all()
    assert 0.6 < np.ptp(path[:, 1]) < 2


def test_families_are_the_same_for_a_seed_and_others_for_another() -> None:
    assert families(1) == FAMILIES
    assert families(2) != FAMILIES
    assert {style.digit for style in FAMILIES} == set(range(10))


def test_plain_styles_keep_their_share_of_every_digit() -> None:
    styles = hand_styles(1)
    for digit in range(10):
        mine = [style for style in styles if style.digit == digit]
        assert sum(style.share for style in mine) == pytest.approx(1)
        plain = {style.way for style in STYLES}
        assert sum(style.share for style in mine if style.way in plain) == pytest.approx(0.35)


@pytest.mark.parametrize("style", [*STYLES[::5], *FAMILIES[::20]], ids=lambda style: style.way[:20])
def test_rows_are_the_samples_of_each_stroke(style: Style) -> None:
    path, rows = paths_of(style, 1)
    assert len(rows) == style.way.count(";") + 1
    assert (rows[0].start, rows[-1].stop) == (0, SAMPLES)
    assert all(row.stop == later.start for row, later in pairwise(rows))
    for row in rows:
        assert np.linalg.norm(np.diff(path[0, row], axis=0), axis=1).max(initial=0) < 0.1


CHANGES: list[Callable[[np.ndarray, list[slice], np.random.Generator], None]] = [
    distortions.moved,
    distortions.trimmed,
    distortions.hooked,
    distortions.sparse,
    lambda paths, _, rng: distortions.trembling(paths, rng),
    lambda paths, _, rng: distortions.stepped(paths, rng),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_distortion_moves_strokes_a_little_and_leaves_no_hole(change: object) -> None:
    assert callable(change)
    slashed = next(style for style in FAMILIES if style.digit == 0 and ";" in style.way)
    before, rows = paths_of(slashed, 200)
    after = before.copy()
    change(after, rows, np.random.default_rng(1))
    moves = np.linalg.norm(after - before, axis=2)
    assert 0 < moves.mean() < 0.08
    for row in rows:
        assert np.linalg.norm(np.diff(after[:, row], axis=1), axis=2).max() < 0.16


def test_later_strokes_move_and_the_first_stays() -> None:
    slashed = next(style for style in FAMILIES if style.digit == 0 and ";" in style.way)
    before, rows = paths_of(slashed)
    after = before.copy()
    distortions.moved(after, rows, np.random.default_rng(1))
    assert np.array_equal(after[:, rows[0]], before[:, rows[0]])
    assert not np.allclose(after[:, rows[1]], before[:, rows[1]])


def test_a_trimmed_stroke_stays_on_its_way() -> None:
    before, rows = paths_of(Style(1, 1, "50,0 50,50 50,100"))
    after = before.copy()
    distortions.trimmed(after, rows, np.random.default_rng(1))
    assert np.allclose(after[..., 0], 0.5)
    assert after[..., 1].min() >= 0
    assert after[..., 1].max() <= 1
    assert (np.ptp(after[..., 1], axis=1) < 0.999).any()


def test_a_dot_can_be_distorted() -> None:
    paths, rows = paths_of(Style(0, 1, "10,0 10,100 ; 50,50 53,50"))
    for change in CHANGES:
        change(paths, rows, np.random.default_rng(1))
    assert np.isfinite(paths).all()


def test_digits_in_mnists_form_the_same_for_a_seed() -> None:
    pictures, labels = make_hands(1, 100)
    again = make_hands(1, 100)
    assert np.array_equal(pictures, again[0])
    assert np.array_equal(labels, again[1])
    assert set(np.bincount(labels)) == {10}
    assert pictures.mean() == pytest.approx(33.8, rel=0.25)
    assert not np.array_equal(pictures, make_hands(2, 100)[0])


def test_they_are_split_and_kept_as_synthetic_digits_are() -> None:
    data = hands(images=120)
    assert [len(split) for split in (data.train, data.validation, data.test)] == [100, 10, 10]
    assert hands(images=120).fingerprint == data.fingerprint
