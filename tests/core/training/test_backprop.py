"""Backpropagation: gradient checks, and the book's neuron."""

from itertools import product

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.config import RunConfig
from core.costs import COSTS
from core.data.batches import Block
from core.linalg.arrays import Array
from core.network import Network, layer_views, parameter_count, weight_count
from core.regularizers import REGULARIZERS
from core.training.backprop import Backprop
from core.training.dropout import Dropout
from core.training.gradient import RegularizedGradient

PAIRS = [(cost.name, output) for cost in COSTS.values() for output in cost.outputs]
RATES = [(0.0, 0.0), (0.4, 0.0), (0.0, 0.3), (0.4, 0.3)]  # hidden units, inputs
B = 6
STRENGTH = 0.3


class Problem:
    """Mini-batch, and C(theta) with its λ term, computed like in the trainer."""

    def __init__(self, config: RunConfig) -> None:
        # A fixed draw in which no z of a ReLU and no weight of L1 comes within a step of its kink at 0.
        random = np.random.default_rng(2)
        self.config = config
        self.x = random.random((B, config.sizes[0]))
        self.y = np.eye(config.sizes[-1])[random.integers(0, config.sizes[-1], B)]
        self.theta, self.z = random.normal(scale=0.5, size=parameter_count(config.sizes)), np.empty_like(self.y)
        self.backprop = Backprop(self.theta, config, B)
        self.masks = Dropout(config, Block(0, self.x[None], self.y[None], self.z[None]), 0).masks(0)
        self.regularizer, self.weights = REGULARIZERS[config.regularizer], weight_count(config.sizes)

    def cost(self) -> float:
        self.backprop(self.x, self.y, self.z, self.masks)
        data_cost = self.config.cost_function().value(self.z, self.y, self.config.output)
        return data_cost + STRENGTH * self.regularizer.penalty(self.theta[: self.weights])

    def gradient(self) -> Array:
        self.backprop(self.x, self.y, self.z, self.masks)
        gradient = RegularizedGradient(self.theta, self.config.changed(lambda_=STRENGTH), 1)
        gradient.backprop = self.backprop
        return gradient.compute().copy()

    def slopes(self, step: float = 1e-6) -> Array:
        """Return the gradient by central differences."""
        slopes = np.empty_like(self.theta)
        for at, value in enumerate(self.theta.copy()):
            self.theta[at] = value + step
            above = self.cost()
            self.theta[at] = value - step
            slopes[at] = (above - self.cost()) / (2 * step)
            self.theta[at] = value
        return slopes


@pytest.mark.parametrize("hidden", ACTIVATIONS)
@pytest.mark.parametrize(("cost", "output"), PAIRS)
@pytest.mark.parametrize("sizes", [(5, 4, 3, 2), (5, 2)], ids=str)
def test_the_gradient_is_the_slope(sizes: tuple[int, ...], cost: str, output: str, hidden: str) -> None:
    config = RunConfig(sizes=sizes, cost=cost, output=output, hidden=hidden, dtype="float64")
    for regularizer, (dropout, input_dropout) in product(REGULARIZERS, RATES):
        case = config.changed(regularizer=regularizer, dropout=dropout, input_dropout=input_dropout)
        problem = Problem(case)
        gradient = problem.gradient()
        assert np.abs(gradient).max() > 0.01, case
        np.testing.assert_allclose(gradient, problem.slopes(), rtol=1e-6, atol=1e-8, err_msg=str(case))


@pytest.mark.parametrize("hidden", ACTIVATIONS)
def test_the_weighted_inputs_are_the_networks_own(hidden: str) -> None:
    problem = Problem(RunConfig(sizes=(5, 4, 3, 2), hidden=hidden, dtype="float64"))
    problem.gradient()
    np.testing.assert_allclose(problem.z, Network.of(problem.config, problem.theta).logits(problem.x), rtol=1e-14)


def test_a_dropped_unit_learns_nothing() -> None:
    problem = Problem(RunConfig(sizes=(5, 4, 3, 2), regularizer="none", dtype="float64"))
    dropped = np.ones((B, 4))
    dropped[:, 1] = 0
    problem.masks = [None, dropped, None]
    weights, biases = layer_views(problem.gradient(), problem.config.sizes)
    assert not weights[0][1].any()
    assert not weights[1][:, 1].any()
    assert biases[0][1] == 0
    assert weights[0][[0, 2, 3]].all()


NEURON = [
    # cost, eta, w, b: output at the start, after 150 and after 300 epochs
    ("quadratic", 0.15, 0.6, 0.9, (0.8176, 0.1527, 0.0940)),
    ("quadratic", 0.15, 2.0, 2.0, (0.9820, 0.9334, 0.2028)),
    ("cross-entropy", 0.005, 0.6, 0.9, (0.8176, 0.6053, 0.4177)),
    ("cross-entropy", 0.005, 2.0, 2.0, (0.9820, 0.9282, 0.7796)),
    ("cross-entropy", 0.15, 2.0, 2.0, (0.9820, 0.0257, 0.0120)),
]


@pytest.mark.parametrize(("cost", "eta", "w", "b", "outputs"), NEURON)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_single_neuron_learns_as_in_the_book(
    cost: str, eta: float, w: float, b: float, outputs: tuple[float, float, float], dtype: str
) -> None:
    theta = np.array([w, b], dtype)
    one, zero, z = np.ones((1, 1), dtype), np.zeros((1, 1), dtype), np.empty((1, 1), dtype)
    neuron = Backprop(theta, RunConfig(sizes=(1, 1), cost=cost, dtype=dtype), 1)
    network, ink = Network((1, 1), "sigmoid", "sigmoid", theta), np.array([[255]], np.uint8)
    seen = []
    for epoch in range(301):
        if epoch % 150 == 0:
            seen.append(float(network.answer(ink)[0, 0]))
        neuron(one, zero, z)
        neuron.add_gradient(theta, (1.0, 1.0), -eta)
    assert seen == pytest.approx(outputs, abs=1e-4)


def test_one_step_by_hand() -> None:
    # The book's neuron: w 0.6, b 0.9, x 1, y 0, eta 0.15: z = 1.5, a = 0.817574,
    # quadratic delta = a * a(1-a) = 0.121938, so w becomes 0.6 - 0.15 * 0.121938 = 0.581709 and b 0.881709.
    theta, z = np.array([0.6, 0.9]), np.empty((1, 1))
    neuron = Backprop(theta, RunConfig(sizes=(1, 1), cost="quadratic", dtype="float64"), 1)
    neuron(np.ones((1, 1)), np.zeros((1, 1)), z)
    neuron.add_gradient(theta, (1.0, 1.0), -0.15)
    assert z[0, 0] == 1.5
    assert theta == pytest.approx([0.581709, 0.881709], abs=1e-6)
