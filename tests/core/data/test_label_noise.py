"""Wrong labels of training images: how many, which, and that nothing else changes."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.label_noise import with_wrong_labels
from core.data.selection import selected
from core.support.errors import UserError
from core.trainer import train
from tests.core import tiny

LABELS = np.arange(2000) % 4
SPLIT = Split(np.zeros((2000, 3), np.uint8), LABELS)
DATA = Dataset("some", SPLIT, SPLIT.first(400), SPLIT.first(300))


def _chosen(**wanted: Any) -> Dataset:
    return selected(DATA, RunConfig(**wanted))


@pytest.mark.parametrize("fraction", [0.1, 0.5, 1.0])
def test_that_fraction_of_the_training_labels_is_wrong_and_no_other(fraction: float) -> None:
    chosen = _chosen(label_noise=fraction)
    assert (chosen.train.labels != LABELS).mean() == pytest.approx(fraction, abs=0.03)
    assert chosen.validation is DATA.validation
    assert chosen.test is DATA.test


def test_each_other_label_is_as_likely() -> None:
    wrong = _chosen(label_noise=1).train.labels
    shifts = np.bincount((wrong - LABELS) % 4, minlength=4)
    assert shifts[0] == 0
    assert shifts[1:].min() > 2000 / 3 - 100


def test_none_is_wrong_without_noise() -> None:
    assert _chosen(label_noise=0) is DATA


def test_only_chosen_digits_are_taken_for_each_other() -> None:
    chosen = _chosen(label_noise=1, digits="13").train
    assert chosen.labels.tolist() == [{1: 3, 3: 1}[label] for label in LABELS[LABELS % 2 == 1].tolist()]


def test_a_digit_that_the_data_have_not_is_no_label_at_all() -> None:
    assert set(_chosen(label_noise=1, digits="139").train.labels.tolist()) == {1, 3}
    with pytest.raises(UserError, match="only one label"):
        _chosen(label_noise=1, digits="19")


@given(
    seed=st.integers(0, 99),
    few=st.integers(0, 60),
    low=st.floats(0, 1),
    high=st.floats(0, 1),
    classes=st.integers(4, 9),
)
def test_fewer_images_and_less_noise_keep_the_other_labels(
    seed: int, few: int, low: float, high: float, classes: int
) -> None:
    low, high = sorted((low, high))
    split, known = SPLIT.first(60), range(classes)
    more = with_wrong_labels(split, high, known, seed).labels
    assert with_wrong_labels(split.first(few), high, known, seed).labels.tolist() == more[:few].tolist()
    less = with_wrong_labels(split, low, known, seed).labels
    assert all(label in (right, noisy) for label, right, noisy in zip(less, split.labels, more, strict=True))


def test_another_seed_makes_other_labels_wrong() -> None:
    one, other = (_chosen(label_noise=0.5, seed=seed).train.labels for seed in (1, 2))
    assert (one != other).any()


def test_data_without_labels_or_with_one_are_told() -> None:
    numbers = Split(np.ones((4, 3)), np.ones((4, 1)))
    with pytest.raises(UserError, match=r"sales has targets, not labels, so none can be wrong. Set label_noise to 0"):
        selected(Dataset("sales", numbers, numbers, numbers), RunConfig(label_noise=0.1))
    with pytest.raises(UserError, match=r"There is only one label, so none can be wrong. Choose more digits"):
        _chosen(digits="1", label_noise=0.1)


def test_a_run_learns_the_wrong_labels_and_is_scored_on_the_right_ones() -> None:
    data, config = tiny.dataset(), tiny.config(label_noise=0.4, epochs=2)
    run = tiny.end(train(config, data)).checkpoint
    same = tiny.end(train(config.changed(label_noise=0), selected(data, config))).checkpoint
    assert run.theta.tobytes() == same.theta.tobytes()
    assert run.accuracies == same.accuracies
    right = tiny.end(train(config.changed(label_noise=0), data)).checkpoint
    assert run.theta.tobytes() != right.theta.tobytes()


def test_a_run_goes_on_with_the_same_wrong_labels() -> None:
    config = tiny.config(label_noise=0.4, epochs=4)
    whole = tiny.end(train(config, tiny.dataset())).checkpoint
    half = tiny.end(train(config.changed(epochs=2), tiny.dataset())).checkpoint
    then = tiny.end(train(config, tiny.dataset(), start=half)).checkpoint
    assert then.theta.tobytes() == whole.theta.tobytes()


@pytest.mark.parametrize(("change", "is_fresh"), [({"label_noise": 0.3}, True), ({"seed": 7}, True), ({}, False)])
def test_slopes_of_other_labels_are_forgotten(change: dict[str, Any], is_fresh: bool) -> None:
    config = tiny.config(optimizer="l-bfgs", label_noise=0.4, epochs=3)
    here = tiny.end(train(config, tiny.dataset())).checkpoint
    then = here.continued(config.changed(**change))
    same = all(then.state[name].tobytes() == array.tobytes() for name, array in here.state.items())
    assert same is not is_fresh
