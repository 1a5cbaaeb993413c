"""Splits of ink or numbers, with classes or targets."""

import hashlib
import math

import numpy as np
import pytest

from core.data.dataset import Dataset, Split, is_class
from core.support.errors import UserError

INK = np.arange(12, dtype=np.uint8).reshape(4, 3)
NUMBERS = INK / 7
CLASSES = np.array([0, 2, 1, 2])
TARGETS = np.array([[1.0, -1.0], [2.0, 0.0], [3.0, 0.0], [4.0, 1.0]])
KINDS = [(x, y) for x in (INK, NUMBERS, NUMBERS.astype(np.float32)) for y in (CLASSES, TARGETS)]


def _dataset(x: np.ndarray, y: np.ndarray) -> Dataset:
    split = Split(x.copy(), y.copy())
    return Dataset("some", split, split.first(2), split.first(1))


@pytest.mark.parametrize(("x", "y"), KINDS)
def test_every_kind_is_held_given_out_and_frozen(x: np.ndarray, y: np.ndarray) -> None:
    data = _dataset(x, y)
    split = data.train
    assert len(split) == 4
    assert data.inputs == 3
    assert data.classes == (3 if y is CLASSES else 2)
    np.testing.assert_allclose(split.inputs(slice(1, 3), "float64"), x[1:3] / (255 if x is INK else 1))
    table, index = split.target_table(3 if y is CLASSES else 2, "float64")
    np.testing.assert_array_equal(table[index], np.eye(3)[CLASSES] if y is CLASSES else TARGETS)
    assert len(data.limited(3).train) == 3
    for array in (split.x, split.y):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


def test_smoothed_labels_share_a_part_of_each_target_and_targets_stay() -> None:
    table, index = _dataset(INK, CLASSES).train.target_table(5, "float64", smoothing=0.2)
    np.testing.assert_allclose(table[index].sum(axis=1), 1)
    np.testing.assert_allclose(table[index], 0.8 * np.eye(5)[CLASSES] + 0.04)
    table, index = _dataset(NUMBERS, TARGETS).train.target_table(2, "float64", smoothing=0.2)
    np.testing.assert_array_equal(table[index], TARGETS)


@pytest.mark.parametrize(
    ("y", "expected"),
    [
        ([0.0, 1.0, 0.0], True),
        ([0.05, 0.05, 0.9], True),
        ([0.0, 0.1, 0.9], False),
        ([1.0, 1.0, 0.0], False),
        ([0.0, 0.0, 0.0], False),
        ([0.0, 0.0, 2.0], False),
        ([1.0], False),
    ],
)
def test_a_target_stands_for_a_class_as_it_is_and_smoothed(y: list[float], expected: bool) -> None:
    assert is_class(np.array(y)) is expected
    assert is_class(np.array(y, np.float32)) is expected


@pytest.mark.parametrize(("x", "y"), KINDS)
def test_equal_data_have_equal_fingerprints_and_others_do_not(x: np.ndarray, y: np.ndarray) -> None:
    print_, other_x, other_y = _dataset(x, y).fingerprint, x.copy(), y.copy()
    assert _dataset(x.copy(), y.copy()).fingerprint == print_
    other_x[3, 2] += 1
    other_y.flat[-1] -= 1
    assert len({print_, _dataset(other_x, y).fingerprint, _dataset(x, other_y).fingerprint}) == 3


def test_the_fingerprint_of_images_is_the_one_that_model_files_hold() -> None:
    text = b"".join(
        repr((rows, 3)).encode() + INK[:rows].tobytes() + CLASSES[:rows].astype(np.int64).tobytes()
        for rows in (4, 2, 1)
    )
    assert _dataset(INK, CLASSES).fingerprint == hashlib.sha256(text).hexdigest()


def test_the_spread_is_the_mean_squared_distance_from_the_mean() -> None:
    # Means 2.5 and 0: (1.5² + 0.5² + 0.5² + 1.5²)/4 + (1 + 0 + 0 + 1)/4 = 1.25 + 0.5.
    assert Split(INK, TARGETS).variance == 1.75
    assert Split(INK, CLASSES).variance is None
    assert Split(INK[:0], TARGETS[:0]).variance == 0


@pytest.mark.parametrize(
    ("x", "y", "words"),
    [
        (INK[0], CLASSES, "inputs are"),
        (INK.astype(np.int64), CLASSES, "inputs are .* not .* of int64"),
        (INK, CLASSES[:3], "do not belong together"),
        (INK, TARGETS[:3], "do not belong together"),
        (INK, TARGETS[:, 0], r"y\[:, None\] if K is 1"),
        (INK, TARGETS.astype(np.int64), "answers are"),
    ],
)
def test_other_forms_are_refused(x: np.ndarray, y: np.ndarray, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Split(x, y)


def test_numbers_are_not_taken_for_ink_nor_targets_for_classes() -> None:
    with pytest.raises(TypeError, match="numbers, not ink"):
        _ = Split(NUMBERS, CLASSES).images
    with pytest.raises(TypeError, match="targets, not classes"):
        _ = Split(INK, TARGETS).labels
    assert Split(INK, TARGETS).images is INK
    assert Split(NUMBERS, CLASSES).labels is CLASSES


def test_sets_of_unlike_form_are_no_dataset() -> None:
    some = Split(NUMBERS, TARGETS)
    for other in (
        Split(INK, TARGETS),
        Split(NUMBERS, CLASSES),
        Split(NUMBERS[:, :2], TARGETS),
        Split(NUMBERS, NUMBERS),
    ):
        with pytest.raises(ValueError, match="the sets of odd differ in form"):
            Dataset("odd", some, some, other)


@pytest.mark.parametrize("bad", [math.nan, math.inf])
@pytest.mark.parametrize("where", [0, 1])
def test_a_number_that_is_none_is_told_with_its_row(where: int, bad: float) -> None:
    arrays = [NUMBERS.copy(), TARGETS.copy()]
    arrays[where][2, 1] = bad
    good, broken = Split(NUMBERS, TARGETS), Split(*arrays)
    with pytest.raises(UserError, match=r"^Row 2 \(from 0\) of sales's validation set has a number that is not finite"):
        Dataset("sales", good, broken, good)


def test_too_many_rows_are_refused_in_the_words_of_the_data() -> None:
    for x, what in ((INK, "images"), (NUMBERS, "rows")):
        with pytest.raises(UserError, match=f"some has 4 training {what}; 5 were requested"):
            _dataset(x, CLASSES).limited(5)
