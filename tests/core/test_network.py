"""Networks: one flat vector with views, and the outputs."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS, OUTPUTS
from core.costs import COSTS
from core.linalg.arrays import Array
from core.network import Network, as_input, layer_views, parameter_count, weight_count
from tests.core import tiny

INK = tiny.split(9).images


def test_layers_are_views_into_one_vector_weights_first() -> None:
    theta = np.arange(parameter_count((3, 2, 1)), dtype=np.float32)
    weights, biases = layer_views(theta, (3, 2, 1))
    assert [w.shape for w in weights] == [(2, 3), (1, 2)]
    assert [b.tolist() for b in biases] == [[8, 9], [10]]
    weights[1][:] = -1
    assert theta.tolist() == [0, 1, 2, 3, 4, 5, -1, -1, 8, 9, 10]


def test_counts_by_hand() -> None:
    # 784 * 30 + 30 * 10 = 23 820 weights and 40 biases.
    assert weight_count((784, 30, 10)) == 23_820
    assert parameter_count((784, 30, 10)) == 23_860


def test_an_answer_by_hand() -> None:
    # Ink 255 is 1. Hidden ReLU: max(0, 2 - 1) = 1 and max(0, -3) = 0; z = 4 * 1 + 5 * 0 + 0.5 = 4.5.
    network = Network((1, 2, 1), "relu", "linear", np.array([2.0, -3, 4, 5, -1, 0, 0.5]))
    assert network.answer(np.array([[255]], np.uint8)).tolist() == [[4.5]]


def test_layers_of_the_largest_weights_come_without_a_warning() -> None:
    network = Network.fresh(tiny.config())
    network.theta[:] = 3.4e38
    assert not np.isfinite(network.layers(as_input(INK))[-1][0]).all()


@pytest.mark.parametrize("output", OUTPUTS)
def test_probabilities_are_shares_of_one(output: str) -> None:
    cost = next(cost.name for cost in COSTS.values() if output in cost.outputs)
    network = Network.fresh(tiny.config(cost=cost, output=output, init="large"))
    shares = network.probabilities(INK)
    assert (shares >= 0).all()
    np.testing.assert_allclose(shares.sum(axis=1), 1, rtol=1e-6)
    best = network.answer(INK).argmax(axis=1)
    above = network.answer(INK).max(axis=1) > 0
    np.testing.assert_array_equal(shares.argmax(axis=1)[above], best[above])


def test_no_answer_at_all_is_even_shares() -> None:
    network = Network((1, 2), "sigmoid", "linear", np.array([0.0, 0, -1, -2]))
    assert network.probabilities(np.array([[7]], np.uint8)).tolist() == [[0.5, 0.5]]


def test_an_image_is_answered_alike_alone_and_among_others() -> None:
    network = Network.fresh(tiny.config(dtype="float64"))
    alone = np.concatenate([network.answer(image[None]) for image in INK])
    np.testing.assert_allclose(network.answer(INK), alone, rtol=1e-12)


@pytest.mark.parametrize("hidden", ACTIVATIONS)
@pytest.mark.parametrize("output", OUTPUTS)
def test_layer_by_layer_it_comes_to_the_same_answer(hidden: str, output: str) -> None:
    cost = next(cost.name for cost in COSTS.values() if output in cost.outputs)
    network = Network.fresh(tiny.config(sizes="5-6-4-2", hidden=hidden, cost=cost, output=output))
    layers = network.layers(as_input(INK))
    assert [z.shape for z, _ in layers] == [a.shape for _, a in layers] == [(9, 6), (9, 4), (9, 2)]
    np.testing.assert_allclose(layers[-1][0], network.logits(as_input(INK)), rtol=1e-6)
    np.testing.assert_allclose(layers[-1][1], network.answer(INK), rtol=1e-6)
    z, a = layers[1]
    np.testing.assert_allclose(z, layers[0][1] @ network.weights[1].T + network.biases[1], rtol=1e-6)
    again = np.empty_like(z)
    ACTIVATIONS[hidden].value(z, again)
    np.testing.assert_array_equal(a, again)


def test_layers_of_numbers_by_hand() -> None:
    # The network of `test_an_answer_by_hand`: z = 1 and -3, so that a = 1 and 0; the output is 4.5.
    network = Network((1, 2, 1), "relu", "linear", np.array([2.0, -3, 4, 5, -1, 0, 0.5]))
    (z, a), (output, _) = network.layers(np.array([[1.0]]))
    assert (z.tolist(), a.tolist(), output.tolist()) == ([[1, -3]], [[1, 0]], [[4.5]])


def test_answering_changes_nothing() -> None:
    network, ink = Network.fresh(tiny.config()), INK.copy()
    theta = network.theta.copy()
    first = network.answer(ink)
    np.testing.assert_array_equal(network.answer(ink), first)
    np.testing.assert_array_equal(network.theta, theta)
    np.testing.assert_array_equal(ink, INK)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_ink_becomes_numbers_from_0_to_1(dtype: str) -> None:
    x: Array = as_input(np.arange(256, dtype=np.uint8), dtype)
    assert x.dtype == dtype
    assert (x[0], x[255]) == (0, 1)
    np.testing.assert_allclose(np.diff(x), 1 / 255, rtol=1e-4)


def test_parameters_that_do_not_make_the_network_are_refused() -> None:
    with pytest.raises(ValueError, match="do not make a network"):
        Network((3, 2), "sigmoid", "sigmoid", np.zeros(9))


def test_confidences_are_the_outputs_and_finite_where_a_network_blows_up() -> None:
    sizes = (INK.shape[1], 10)
    usual, wild = (np.full(parameter_count(sizes), size, np.float32) for size in (0.1, 3e38))
    network = Network(sizes, "sigmoid", "sigmoid", usual)
    assert np.array_equal(network.confidences(INK), network.answer(INK))
    wild[::2] *= -1
    assert np.isfinite(Network(sizes, "sigmoid", "linear", wild).confidences(INK)).all()
