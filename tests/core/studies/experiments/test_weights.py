"""Figures of weights, held against what they are by hand."""

from math import isnan, sqrt

import numpy as np
import pytest

from core.studies.experiments.weights import fresh_z, largest_weight, left_of_blank, near_zero
from tests.core.studies.experiments import small


@pytest.mark.parametrize(("init", "expected"), [("large", sqrt(501)), ("1-over-root-n", sqrt(1.5))])
def test_z_of_fresh_units_spreads_as_the_book_says(init: str, expected: float) -> None:
    assert fresh_z(init)({}) == pytest.approx(expected, rel=0.05)


def test_weights_near_zero_and_the_largest_are_counted_without_the_bias() -> None:
    courses = {"a": small.course("a", network=small.weighing(0.001, -0.02, -3, 0.5))}
    assert near_zero("a", 0.01)(courses) == 0.25
    assert largest_weight("a")(courses) == 3


def test_what_is_left_of_blank_pixels_is_a_share_of_the_start() -> None:
    courses = {"a": small.course("a", network=small.shrunken(0.3))}
    assert left_of_blank("a")(courses) == pytest.approx(0.3)


def test_a_run_without_a_network_has_no_such_figures() -> None:
    courses = {"a": small.course("a")}
    assert all(isnan(measure(courses)) for measure in (near_zero("a", 1), largest_weight("a"), left_of_blank("a")))


def test_the_first_pixels_of_mnist_are_blank(mnist_folder: object) -> None:
    from core.data.sources import load

    assert not np.any(load(str(mnist_folder)).train.x[:, :4])
