"""Confusion, precision and recall, calibration: by hand and by their laws."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.insight.confusion import Rejection, calibration, confusion, per_class, rejection

# Six images. What they are: 0 0 0 1 1 2; what they are taken for: 0 0 1 1 1 0.
BY_HAND = np.array([[2, 1, 0], [0, 2, 0], [1, 0, 0]])

pairs = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=60)


def split(answers: list[tuple[int, int]]) -> tuple[np.ndarray, np.ndarray]:
    return np.array([label for label, _ in answers]), np.array([answer for _, answer in answers], np.uint8)


def test_the_table_by_hand() -> None:
    counts = confusion(np.array([0, 0, 0, 1, 1, 2]), np.array([0, 0, 1, 1, 1, 0], np.uint8), 3)
    assert counts.tolist() == BY_HAND.tolist()


def test_classes_by_hand() -> None:
    found = per_class(BY_HAND)
    np.testing.assert_allclose(found.precision, [2 / 3, 2 / 3, np.nan])  # nothing is taken for a 2
    np.testing.assert_allclose(found.recall, [2 / 3, 1, 0])
    np.testing.assert_allclose(found.f1, [2 / 3, 0.8, 0])
    assert found.support.tolist() == [3, 2, 1]
    assert found.mean() == pytest.approx((4 / 9, 5 / 9, (2 / 3 + 0.8) / 3))


def test_a_class_without_examples_does_not_count_in_the_mean() -> None:
    assert per_class(np.diag([3, 2, 0])).mean() == (1, 1, 1)
    assert np.isnan(per_class(np.zeros((2, 2), np.int64)).mean()).all()


@given(pairs)
def test_the_table_counts_everything_once(answers: list[tuple[int, int]]) -> None:
    labels, given = split(answers)
    counts = confusion(labels, given, 5)
    assert counts.sum(axis=1).tolist() == np.bincount(labels, minlength=5).tolist()
    assert counts.sum(axis=0).tolist() == np.bincount(given, minlength=5).tolist()
    assert np.trace(counts) == (labels == given).sum()
    assert (confusion(given, labels, 5) == counts.T).all()


@given(pairs)
def test_recall_weighted_by_support_is_the_accuracy(answers: list[tuple[int, int]]) -> None:
    labels, given = split(answers)
    found = per_class(confusion(labels, given, 5))
    assert np.nansum(found.recall * found.support) / len(labels) == pytest.approx((labels == given).mean())
    both = np.isfinite(found.precision) & np.isfinite(found.recall)
    low, high = np.minimum(found.precision, found.recall)[both], np.maximum(found.precision, found.recall)[both]
    assert ((found.f1[both] >= low - 1e-12) & (found.f1[both] <= high + 1e-12)).all()


@pytest.mark.parametrize(("label", "answer"), [(3, 0), (0, 3), (-1, 0)])
def test_a_class_that_is_none_is_refused(label: int, answer: int) -> None:
    with pytest.raises(ValueError, match=r"classes are 0\.\.2"):
        confusion(np.array([label]), np.array([answer]), 3)


def test_answers_to_other_examples_are_refused() -> None:
    with pytest.raises(ValueError, match="do not belong together"):
        confusion(np.zeros(2, np.int64), np.zeros(3, np.int64), 3)


def test_calibration_by_hand() -> None:
    # Four answers at 0.95, of which three are right; one at 0.55, wrong:
    # error = 4/5 |0.75 - 0.95| + 1/5 |0 - 0.55| = 0.16 + 0.11 = 0.27.
    found = calibration(np.array([0.95, 0.95, 0.95, 0.95, 0.55]), np.array([True, True, True, False, False]))
    assert found.images.tolist() == [0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
    assert found.error == pytest.approx(0.27)
    assert found.excess == pytest.approx(0.87 - 0.6)
    assert found.worst == 9
    assert (found.confidence[9], found.accuracy[9]) == pytest.approx((0.95, 0.75))
    assert np.isnan(found.accuracy[0])


def test_a_bin_holds_its_upper_edge() -> None:
    tenths = np.arange(1, 11) / 10
    assert calibration(tenths, np.ones(10, bool)).images.tolist() == [1] * 10
    assert calibration(np.array([0.0]), np.ones(1, bool)).images[0] == 1


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=60), st.integers(1, 20))
def test_the_error_lies_between_the_excess_and_one(answers: list[tuple[float, bool]], bins: int) -> None:
    sure, right = (np.array(each) for each in zip(*answers, strict=True))
    found = calibration(sure, right, bins)
    assert found.images.sum() == len(answers)
    assert found.excess == pytest.approx(sure.mean() - right.mean())
    assert abs(found.excess) - 1e-9 <= found.error <= 1 + 1e-9
    one = calibration(sure, right, 1)
    assert one.error == pytest.approx(abs(one.excess))
    assert one.error <= found.error + 1e-9  # in more bins errors cancel less; one bin is a part of all of them


def test_answers_as_sure_as_they_are_right_have_no_error() -> None:
    right = np.arange(100) < 80
    assert calibration(np.full(100, 0.8), right).error == pytest.approx(0)
    assert calibration(np.zeros(0), np.zeros(0, bool)).error == 0


def test_a_threshold_refuses_what_is_below_it() -> None:
    sure, right = np.array([0.99, 0.9, 0.9, 0.4, 0.2]), np.array([True, True, False, True, False])
    assert rejection(sure, right, 0.9) == Rejection(answered=3, right=2, refused=2, wrong=1)
    assert rejection(sure, right, 0.0) == Rejection(answered=5, right=3, refused=0, wrong=0)
    assert rejection(sure, right, 1.0) == Rejection(answered=0, right=0, refused=5, wrong=2)
