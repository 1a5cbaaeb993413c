"""Connections: numbers by hand on a network of nine weights, and laws on larger ones."""

import numpy as np
import pytest

from core.insight.connections import AtWork, Connections, leading, shares, strongest, terms
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
    sources, targets = np.array([10, 11, 12]), np.array([20, 21])
    best = strongest(found, np.ones(1), sources, targets, 4)
    assert told(best) == [(11, 20, -5.0), (12, 21, -4.0), (10, 21, 3.0), (11, 21, 2.0)]
    assert best.largest == 5
    assert len(strongest(found, np.ones(1), sources, targets, 99).terms) == 5
    to_first = strongest(found, np.array([[1.0], [0.0]]), sources, targets, 9)
    assert to_first.terms.tolist() == [-5.0, 1.0]


def told(found: Connections) -> list[tuple[int, int, float]]:
    return list(zip(found.sources.tolist(), found.targets.tolist(), found.terms.tolist(), strict=True))


@pytest.fixture
def work() -> AtWork:
    work = AtWork.of(HAND, X)
    assert work is not None
    return work


def test_a_network_at_work_by_hand(work: AtWork) -> None:
    assert work.answer == 0
    assert work.weighted_sums(0).tolist() == [3, 0]
    assert work.inputs(0).tolist() == [1, 2]
    assert work.inputs(2).tolist() == [2, 8]
    assert work.terms(1).tolist() == [[3, -1], [6, 2]]


def test_units_with_the_largest_share_are_shown_and_the_one_pointed_at(work: AtWork) -> None:
    assert [each.tolist() for each in work.units(1, 1)] == [[0], [0], [0]]
    assert [each.tolist() for each in work.units(1, 1, (1, 1))] == [[0], [1], [0]]
    assert [each.tolist() for each in work.units(9, 9)] == [[0, 1], [0, 1], [0]]


def test_connections_to_the_answer_count_by_their_share_in_it(work: AtWork) -> None:
    """To the first hidden layer: Σ w x alone, 0 for unit 1; then 1/2 * (3/4, 1/4) and 1/2 * (6/8, 2/8)."""
    first, second, last = work.connections(work.units(9, 9), 3)
    assert told(first) == [(0, 0, 3.0)]
    assert told(second) == [(0, 0, 3.0), (0, 1, 6.0), (1, 0, -1.0)]
    assert told(last) == [(0, 0, 8.0), (1, 0, -8.0)]
    assert second.largest == 6


def test_all_connections_count_by_their_size(work: AtWork) -> None:
    _, second, _ = work.connections(work.units(9, 9), 3, to_answer=False)
    assert told(second) == [(0, 1, 6.0), (0, 0, 3.0), (1, 1, 2.0)]


def test_a_hidden_unit_in_focus_has_its_own_connections_alone(work: AtWork) -> None:
    first, second, last = work.connections(work.units(9, 9), 9, (1, 1))
    assert told(first) == []
    assert told(second) == [(0, 1, 6.0), (1, 1, 2.0)]
    assert told(last) == [(1, 0, -8.0)]
    first, second, last = work.connections(work.units(9, 9), 9, (0, 0))
    assert (told(first), told(last)) == ([(0, 0, 3.0)], [])
    assert told(second) == [(0, 1, 6.0), (0, 0, 3.0)]


def test_connections_of_units_that_are_not_shown_stay_away(work: AtWork) -> None:
    _, second, last = work.connections([np.array([1]), np.array([1]), np.array([0])], 9)
    assert told(second) == [(1, 1, 2.0)]
    assert told(last) == [(1, 0, -8.0)]


@pytest.mark.parametrize("output", [0, 2])
def test_an_output_in_focus_takes_the_place_of_the_answer(output: int) -> None:
    rng = np.random.default_rng(3)
    work = AtWork.of(Network((5, 4, 3), "sigmoid", "softmax", rng.standard_normal(5 * 4 + 4 * 3 + 7)), rng.random(5))
    assert work is not None
    _, last = work.connections(work.units(9, 9), 99, (1, output))
    assert set(last.targets.tolist()) == {output}
    np.testing.assert_allclose(np.sort(last.terms), np.sort(work.terms(1)[output]))


def test_numbers_that_are_not_finite_are_no_network_at_work() -> None:
    assert AtWork.of(Network(HAND.sizes, "relu", "linear", HAND.theta * np.nan), X) is None


def test_without_a_hidden_layer_the_example_leads_to_the_outputs() -> None:
    work = AtWork.of(Network((2, 2), "relu", "linear", np.array([1.0, 1, 2, -2, 7, 1])), X)
    assert work is not None
    [only] = work.connections(work.units(9, 9), 9)
    assert told(only) == [(0, 0, 3.0)]
