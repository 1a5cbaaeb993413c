"""Distorted digits: different pixels, the same digits."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.augment.augmentation import Augmentation
from core.data.augment.distortion import IMAGES_AT_ONCE, Distorter, examples, shifted
from core.data.synthetic.digits import make_digits
from tests.core.data.augment.test_augmentation import STRENGTHS

ALL = {"all": Augmentation(**STRENGTHS), **{name: Augmentation(**{name: s}) for name, s in STRENGTHS.items()}}
each = pytest.mark.parametrize("augmentation", ALL.values(), ids=ALL)
MOVES = {"moves": Augmentation(**STRENGTHS | {"pixel_noise": 0}), **ALL}
moves = pytest.mark.parametrize("augmentation", [a for a in MOVES.values() if not a.pixel_noise])  # ink, makes none


@pytest.fixture(scope="module")
def digits() -> np.ndarray:
    return make_digits(7, 600)[0]


def _distorted(ink: np.ndarray, augmentation: Augmentation, seed: int = 1) -> np.ndarray:
    new = ink.copy()
    Distorter(augmentation, round(ink.shape[1] ** 0.5))(new, np.random.default_rng(seed))
    return new


def test_nothing_on_changes_nothing(digits: np.ndarray) -> None:
    np.testing.assert_array_equal(_distorted(digits, Augmentation()), digits)


@pytest.mark.parametrize("name", sorted(STRENGTHS.keys() - {"shift_px"}))  # which is by a pixel at least
def test_hardly_on_changes_hardly_anything(digits: np.ndarray, name: str) -> None:
    least = Augmentation(**{name: STRENGTHS[name] * 1e-4})
    assert np.abs(_distorted(digits, least).astype(int) - digits).max() <= 3


@each
def test_the_same_chance_gives_the_same_images_and_another_others(
    digits: np.ndarray, augmentation: Augmentation
) -> None:
    one, again, other = (_distorted(digits, augmentation, seed) for seed in (1, 1, 2))
    assert one.tobytes() == again.tobytes()
    assert (one != other).any(axis=1).mean() > 0.8


@each
def test_copies_become_different(digits: np.ndarray, augmentation: Augmentation) -> None:
    new = _distorted(np.tile(digits[0], (2 * IMAGES_AT_ONCE + 5, 1)), augmentation)
    kinds = len(np.unique(new, axis=0))
    if augmentation.elastic_alpha:
        assert kinds == len(new)
    elif augmentation.shift_px:
        assert kinds == 9  # one pixel each way
    else:
        assert kinds > 50  # ink is in whole levels: small changes of one kind can give the same image twice


@moves
def test_ink_is_kept_by_and_large(digits: np.ndarray, augmentation: Augmentation) -> None:
    assert _distorted(digits, augmentation).mean() == pytest.approx(digits.mean(), rel=0.03)


@each
def test_images_stay_themselves(digits: np.ndarray, augmentation: Augmentation) -> None:
    """Check that each is nearer to its own original than to nearly all others."""
    new, old = _distorted(digits, augmentation).astype(np.float32), digits.astype(np.float32)
    apart = (new**2).sum(axis=1)[:, None] + (old**2).sum(axis=1) - 2 * new @ old.T
    assert (apart < apart.diagonal()[:, None]).mean() < 0.1


@moves
@pytest.mark.parametrize("count", [0, 1, IMAGES_AT_ONCE, IMAGES_AT_ONCE + 1])
@pytest.mark.parametrize("side", [1, 2, 7])
def test_any_number_of_any_squares(augmentation: Augmentation, count: int, side: int) -> None:
    paper = np.zeros((count, side**2), np.uint8)
    assert not _distorted(paper, augmentation).any()
    assert _distorted(paper + 255, augmentation).shape == paper.shape


def test_an_image_does_not_leak_into_its_neighbors() -> None:
    ink = np.zeros((9, 64), np.uint8)
    ink[4] = 255
    wild = Augmentation(shift_px=8, rotate_deg=180, zoom=0.5, shear=0.5, elastic_alpha=200, thickness_px=1)
    for seed in range(20):
        assert not np.delete(_distorted(ink, wild, seed), 4, axis=0).any()


# Whole-pixel shifts


@given(side=st.integers(1, 9), seed=st.integers(0, 99), most=st.integers(0, 12))
def test_shifts_are_by_whole_pixels(side: int, seed: int, most: int) -> None:
    random = np.random.default_rng(seed)
    images = random.integers(0, 256, (4, side, side)).astype(np.uint8)
    by = random.integers(-most, most, (4, 2), endpoint=True)
    framed = np.pad(images, ((0, 0), (12, 12), (12, 12)))
    for image, frame, (down, right) in zip(shifted(images, by), framed, by, strict=True):
        np.testing.assert_array_equal(image, np.roll(frame, (down, right), (0, 1))[12 : 12 + side, 12 : 12 + side])


def test_all_shifts_come_about_equally_often() -> None:
    dot = np.zeros((2500, 49), np.uint8)
    dot[:, 24] = 255
    where = _distorted(dot, Augmentation(shift_px=2)).reshape(-1, 7, 7).sum(axis=0) // 255
    assert where.sum() == 2500
    assert where[1:6, 1:6].min() > 60
    assert where[1:6, 1:6].max() < 140


def test_with_other_distortions_shifts_go_on(digits: np.ndarray) -> None:
    def centre(ink: np.ndarray) -> float:
        columns = np.arange(28) @ ink.reshape(-1, 28, 28).sum(axis=1, dtype=float).T
        spread: float = (columns / ink.sum(axis=1)).std()
        return spread

    still, moved = Augmentation(zoom=0.01), Augmentation(zoom=0.01, shift_px=4)
    assert centre(_distorted(digits, moved)) > 2 * centre(_distorted(digits, still))


def test_what_is_no_square_is_refused() -> None:
    with pytest.raises(ValueError, match="reshape"):
        examples(np.zeros(5, np.uint8), ALL["all"], 4, 1)


# Examples to be shown


@each
def test_examples(digits: np.ndarray, augmentation: Augmentation) -> None:
    shown = examples(digits[0], augmentation, 12, 5)
    assert (shown.shape, shown.dtype) == ((12, 784), np.uint8)
    assert shown.tobytes() == examples(digits[0], augmentation, 12, 5).tobytes()
    assert shown.tobytes() != examples(digits[0], augmentation, 12, 6).tobytes()
    assert len(np.unique(shown, axis=0)) > 3
