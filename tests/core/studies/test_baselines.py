"""Baselines: they learn, they say what they lack."""

import numpy as np
import pytest

from core.data.dataset import Split
from core.studies import baselines
from core.studies.baselines import BASELINES, HAS_SVM, measured, shipped
from core.support.errors import UserError
from tests.core.studies.experiments.small import DIGITS

needs_svm = pytest.mark.skipif(not HAS_SVM, reason="scikit-learn is not installed")


def test_the_nearest_neighbour_is_the_nearest() -> None:
    found = BASELINES["nearest"].read(DIGITS.train, DIGITS.test.inputs(slice(None), "float32"))
    known, asked = DIGITS.train.x.astype(float), DIGITS.test.x.astype(float)
    distances = np.linalg.norm(asked[:, None] - known[None], axis=2)
    np.testing.assert_array_equal(found, DIGITS.train.labels[distances.argmin(axis=1)])


@pytest.mark.parametrize("name", ["nearest", pytest.param("svm", marks=needs_svm)])
def test_a_baseline_reads_images_like_those_it_has_learned(name: str) -> None:
    found = measured(BASELINES[name], DIGITS.train, DIGITS.validation)
    assert (found.baseline, found.images) == (name, len(DIGITS.train))
    assert found.accuracy > 0.9
    assert found.seconds > 0


def test_without_scikit_learn_the_svm_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(baselines, "HAS_SVM", False)
    with pytest.raises(UserError, match="pip install scikit-learn"):
        measured(BASELINES["svm"], DIGITS.train, DIGITS.test)


@needs_svm
def test_an_svm_of_one_class_is_refused() -> None:
    with pytest.raises(UserError, match="all of one"):
        measured(BASELINES["svm"], DIGITS.train.first(1), DIGITS.test)


def test_targets_are_no_classes() -> None:
    numbers = Split(np.zeros((3, 2), np.float32), np.zeros((3, 1)))
    with pytest.raises(UserError, match="reads classes"):
        measured(BASELINES["nearest"], numbers, numbers)


@pytest.mark.parametrize("name", ["nearest", pytest.param("svm", marks=needs_svm)])
def test_without_images_there_is_nothing_to_read(name: str) -> None:
    for train, asked in ((DIGITS.train, DIGITS.test.first(0)), (DIGITS.train.first(0), DIGITS.test)):
        with pytest.raises(UserError, match="one of these sets has none"):
            measured(BASELINES[name], train, asked)


@pytest.mark.parametrize("name", BASELINES)
def test_the_figures_that_come_with_backswing_have_nine_sizes_and_rise(name: str) -> None:
    found = shipped(name)
    assert [each.images for each in found] == [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]
    assert (np.diff([each.accuracy for each in found]) > 0).all()
