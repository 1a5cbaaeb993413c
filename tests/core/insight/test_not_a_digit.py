"""Log odds that a drawing is no digit, by a network whose last output stands for what is none."""

import numpy as np
import pytest

from core.insight.not_a_digit import LIMIT, is_not_a_digit, not_a_digit_log_odds
from core.network import Network, parameter_count

SIZES = (784, 11)


def a_detector(none: float, digit: float = 0.0) -> Network:
    """Make a detector that ignores the drawing: one bias for all digits, one for what is none."""
    theta = np.zeros(parameter_count(SIZES), np.float32)
    theta[-11:] = [digit] * 10 + [none]
    return Network(SIZES, "relu", "softmax", theta)


def test_the_log_odds_are_those_of_being_no_digit() -> None:
    images = np.zeros((3, 784), np.uint8)
    detector = a_detector(2.0, 1.0)
    none = detector.answer(images)[:, -1].astype(np.float64)
    assert not_a_digit_log_odds(detector, images) == pytest.approx(np.log(none / (1 - none)), abs=1e-5)


def test_logits_of_any_size_are_no_trouble() -> None:
    assert np.isfinite(not_a_digit_log_odds(a_detector(1e4, -1e4), np.zeros((1, 784), np.uint8))).all()


@pytest.mark.parametrize(("above", "is_none"), [(0.01, True), (-0.01, False)])
def test_a_drawing_is_no_digit_above_the_limit(above: float, is_none: bool) -> None:
    # Ten digits alike: log odds are the difference of the biases less log 10.
    assert is_not_a_digit(a_detector(LIMIT + float(np.log(10)) + above), np.zeros(784, np.uint8)) is is_none
