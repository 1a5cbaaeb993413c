"""The gate: how odd a drawing is, by a network whose last output stands for what is no digit."""

import numpy as np
import pytest

from core.insight.gate import LIMIT, is_odd, oddness
from core.network import Network, parameter_count

SIZES = (784, 11)


def a_gate(none: float, digit: float = 0.0) -> Network:
    """Make a gate that sees nothing: one bias for all digits, one for what is none."""
    theta = np.zeros(parameter_count(SIZES), np.float32)
    theta[-11:] = [digit] * 10 + [none]
    return Network(SIZES, "relu", "softmax", theta)


def test_oddness_is_the_log_odds_of_being_no_digit() -> None:
    images = np.zeros((3, 784), np.uint8)
    gate = a_gate(2.0, 1.0)
    none = gate.answer(images)[:, -1].astype(np.float64)
    assert oddness(gate, images) == pytest.approx(np.log(none / (1 - none)), abs=1e-5)


def test_logits_of_any_size_are_no_trouble() -> None:
    assert np.isfinite(oddness(a_gate(1e4, -1e4), np.zeros((1, 784), np.uint8))).all()


@pytest.mark.parametrize(("above", "odd"), [(0.01, True), (-0.01, False)])
def test_a_drawing_is_odd_above_the_limit(above: float, odd: bool) -> None:
    # Ten digits alike: log odds are the difference of the biases less log 10.
    assert is_odd(a_gate(LIMIT + float(np.log(10)) + above), np.zeros(784, np.uint8)) is odd
