"""Connections: numbers by hand on a network of nine weights, and laws on larger ones."""

import numpy as np
import pytest

from core.insight.connections import leading, shares, strongest, terms
from core.network import Network

# 2 inputs, 2 hidden ReLU units, 2 more, 1 output; weights first, then biases.
# x = (1, 2): z1 = (1*1 + 1*2, 2*1 - 1*2 + 1) = (3, 1); z2 = (3 - 1, 3*2 + 1*2) = (2, 8); z = 4*2 - 1*8 + 5 = 5.
HAND = Network((2, 2, 2, 1), "relu", "linear", np.array([1, 1, 2, -1, 1, -1, 2, 2, 4, -1, 0, 1, 0, 0, 5], np.float64))
X = np.array([1.0, 2.0])


def activations(network: Network, x: np.ndarray) -> list[np.ndarray]:
    return [a[0] for _, a in network.layers(x[None])]


def test_terms_are_weights_times_inputs() -> None:
    np.testing.assert_array_equal(terms(HAND, 0, X), [[1, 2], [2, -2]])
    np.testing.assert_array_equal(terms(HAND, 2, np.array([2.0, 8.0])), [[8, -8]])


def test_shares_by_hand() -> None:
    """The output owes 8 of 16 to each unit below; the first of them 3/4 and 1/4, the second 6/8 and 2/8."""
    first, second, output = shares(HAND, activations(HAND, X), 0)
    np.testing.assert_allclose(output, [1])
    np.testing.assert_allclose(second, [0.5, 0.5])
    np.testing.assert_allclose(first, [0.5 * 3 / 4 + 0.5 * 6 / 8, 0.5 * 1 / 4 + 0.5 * 2 / 8])


def test_a_unit_that_says_nothing_has_no_share_and_hands_none_on() -> None:
    silent = [np.array([0.0, 0.0]), np.array([2.0, 0.0]), np.array([8.0])]
    first, second, _ = shares(HAND, silent, 0)
    np.testing.assert_array_equal(second, [1, 0])
    np.testing.assert_array_equal(first, [0, 0])


@pytest.mark.parametrize("output", [0, 3])
def test_the_shares_of_each_layer_sum_to_one(output: int) -> None:
    rng = np.random.default_rng(7)
    network = Network((9, 6, 5, 4), "tanh", "softmax", rng.standard_normal(9 * 6 + 6 * 5 + 5 * 4 + 15))
    for each in shares(network, activations(network, rng.random(9)), output):
        assert (each >= 0).all()
        np.testing.assert_allclose(each.sum(), 1)


def test_the_leading_units_come_by_number_and_one_can_be_kept() -> None:
    values = np.array([0.1, 0.4, 0.4, 0.0, 0.2])
    assert leading(values, 3).tolist() == [1, 2, 4]
    assert leading(values, 3, kept=3).tolist() == [1, 2, 3]
    assert leading(values, 3, kept=2).tolist() == [1, 2, 4]
    assert leading(values, 9).tolist() == [0, 1, 2, 3, 4]


def test_the_strongest_connections_first_and_none_that_is_zero() -> None:
    found = np.array([[1.0, -5.0, 0.0], [3.0, 2.0, -4.0]])
    best = strongest(found, np.ones(1), 4)
    assert list(zip(best.sources.tolist(), best.targets.tolist(), best.terms.tolist(), strict=True)) == [
        (1, 0, -5.0),
        (2, 1, -4.0),
        (0, 1, 3.0),
        (1, 1, 2.0),
    ]
    assert len(strongest(found, np.ones(1), 99).terms) == 5
    to_first = strongest(found, np.array([[1.0], [0.0]]), 9)
    assert to_first.terms.tolist() == [-5.0, 1.0]
