"""Figures of finished runs, held against runs made up by hand."""

from math import isnan

import numpy as np
import pytest

from core.config import RunConfig
from core.studies.experiments.measures import (
    confused,
    gain_after_the_turn,
    lowest_cost_epoch,
    spread,
    steps_to_cost,
)
from tests.core.studies.experiments import small


def test_the_epoch_of_the_lowest_cost_and_what_was_gained_after_it() -> None:
    courses = {"a": small.course("a", test=[0.7, 0.8, 0.81, 0.85, 0.84], test_cost=[3, 2, 1, 2, 3])}
    assert lowest_cost_epoch("a")(courses) == 3
    assert gain_after_the_turn("a")(courses) == pytest.approx(0.04)


def test_the_spread_is_that_of_the_last_epochs() -> None:
    ends = {"a": [0.1, 0.8], "b": [0.9, 0.9], "c": [0.5, 1.0]}
    courses = {name: small.course(name, validation=curve) for name, curve in ends.items()}
    assert spread(["a", "b", "c"])(courses) == pytest.approx(0.1)


def test_steps_are_whole_epochs_of_mini_batches() -> None:
    config = RunConfig(batch_size=8)
    courses = {"a": small.course("a", config, validation_cost=[3.0, 2.0, 0.5], train_images=20)}
    assert steps_to_cost("a", 1.0)(courses) == 3 * 3
    assert isnan(steps_to_cost("a", 0.1)(courses))


def test_two_classes_are_confused_by_the_share_of_both() -> None:
    counts = small.mixing(0.1)
    counts[6, 9] += 100
    counts[6, 6] -= 100
    assert confused("a", 6, 9)({"a": small.course("a", confusion=counts)}) == pytest.approx(0.15)
    assert confused("a", 9, 6)({"a": small.course("a", confusion=counts)}) == pytest.approx(0.15)
    assert isnan(confused("a", 6, 9)({"a": small.course("a")}))


def test_classes_that_are_not_there_are_not_confused() -> None:
    for counts in (np.eye(5, dtype=np.int64), np.zeros((10, 10), np.int64)):
        assert isnan(confused("a", 6, 9)({"a": small.course("a", confusion=counts)}))
