"""An example by hand: the same numbers as the trainer's, as plain arithmetic, and as autograd's."""

import math

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.config import RunConfig
from core.costs import COSTS
from core.ink import render
from core.insight.by_hand import Example, cost_terms, number
from core.insight.by_hand.cost_terms import softmax_rows
from core.network import layer_views, parameter_count
from core.training.backprop import Backprop

PAIRS = [(cost.name, output) for cost in COSTS.values() for output in cost.outputs]


def example(config: RunConfig, *, rate: float = 0.0, seed: int = 1) -> Example:
    """Return a random example in a random network, thinned by dropout of `rate`."""
    rng = np.random.default_rng(seed)
    theta = rng.normal(size=parameter_count(config.sizes))
    x, y = rng.random(config.sizes[0]), np.eye(config.sizes[-1])[rng.integers(config.sizes[-1])]
    masks = [(rng.random(units) >= rate) / (1 - rate) for units in config.sizes[:-1]] if rate else []
    return Example(config, theta, x, y, masks)


def backpropagated(one: Example) -> np.ndarray:
    """Return the trainer's gradient of one example, (P,)."""
    config = one.config.changed(dtype="float64")
    backprop, gradient = Backprop(one.theta, config, 1), np.empty_like(one.theta)
    backprop(one.x[None], one.y[None], np.empty((1, config.sizes[-1])), [mask[None] for mask in one.masks])
    backprop.add_gradient(gradient, (0.0, 0.0), 1.0)
    return gradient


def by_hand(one: Example) -> np.ndarray:
    weights = [layer.gradient.ravel() for layer in one.layers]
    return np.concatenate([*weights, *(layer.delta for layer in one.layers)])


@pytest.mark.parametrize("rate", [0.0, 0.4])
@pytest.mark.parametrize("hidden", ACTIVATIONS)
@pytest.mark.parametrize(("cost", "output"), PAIRS)
def test_the_gradient_is_the_trainers(hidden: str, cost: str, output: str, rate: float) -> None:
    one = example(RunConfig(sizes=(7, 6, 5, 4), hidden=hidden, cost=cost, output=output), rate=rate)
    np.testing.assert_allclose(by_hand(one), backpropagated(one), rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize(("cost", "output"), PAIRS)
def test_the_terms_of_the_cost_sum_to_it_and_its_factors_multiply_to_the_error(cost: str, output: str) -> None:
    one = example(RunConfig(sizes=(7, 6, 4), cost=cost, output=output))
    last, written = one.layers[-1], cost_terms(one.config)
    assert written
    assert written.values(one.config, last.z, last.a, one.y).sum() == pytest.approx(one.cost, rel=1e-12)
    if output != "softmax":
        np.testing.assert_allclose(last.arriving * last.slope, last.delta, rtol=1e-9, atol=1e-15)
    assert written.cancels == (cost in ("cross-entropy", "log-likelihood"))


def test_a_saturated_output_keeps_its_factors() -> None:
    config = RunConfig(sizes=(1, 1), cost="quadratic", output="sigmoid")
    last = Example(config, np.array([60.0, 0.0]), np.ones(1), np.zeros(1)).layers[-1]
    assert last.arriving[0] == pytest.approx(1)
    assert 0 < last.slope[0] < 1e-20


def test_terms_come_by_size_with_their_running_sum() -> None:
    one = example(RunConfig(sizes=(9, 3, 2)))
    layer = one.layers[0]
    terms = layer.terms(1)
    sizes = [abs(term.value) for term in terms]
    assert sizes == sorted(sizes, reverse=True)
    assert terms[-1].total == pytest.approx(layer.z[1])
    for term in terms:
        assert term.value == term.w * term.x == layer.w[1, term.place] * layer.x[term.place]
    few = layer.enough(1)
    near = [abs(term.total - layer.z[1]) <= 0.1 * abs(layer.z[1]) for term in terms]
    assert all(near[few - 1 :])
    assert few == 1 or not near[few - 2]


def test_paper_adds_no_terms() -> None:
    one = example(RunConfig(sizes=(4, 3, 2)))
    blank = Example(one.config, one.theta, np.array([0.0, 0.5, 0.0, 0.0]), one.y)
    assert [term.place for term in blank.layers[0].terms(0)] == [1]
    empty = Example(one.config, one.theta, np.zeros(4), one.y).layers[0]
    assert (empty.terms(0), empty.enough(0)) == ([], 0)


def test_units_that_are_off_neither_pass_anything_on_nor_learn() -> None:
    config = RunConfig(sizes=(3, 4, 2))
    one = example(config)
    mask = np.array([0.0, 2.0, 0.0, 2.0])
    first, last = Example(config, one.theta, one.x, one.y, [None, mask]).layers
    assert first.mask is mask
    assert (last.x == first.a * mask).all()
    assert first.delta[[0, 2]].tolist() == [0, 0]
    assert (first.delta[[1, 3]] != 0).all()


def test_softmax_rows_sum_to_one() -> None:
    rows = softmax_rows(np.array([1000.0, 999.0, -1000.0]))
    assert sum(share for *_, share in rows) == pytest.approx(1)
    assert rows[0][:3] == (1000.0, 0.0, 1.0)


@pytest.mark.parametrize(
    ("value", "words"), [(0.5, "0.5"), (-0.00003125, "−3.125·10⁻⁵"), (123456.0, "1.235·10⁵"), (-2.0, "−2")]
)
def test_numbers_are_written_as_in_print(value: float, words: str) -> None:
    assert number(value) == words


def test_one_drawn_digit_by_plain_arithmetic() -> None:
    """A 7 drawn with a pen, through 784-3-10 and back with Python's floats alone, sum by sum."""
    seven = render([np.array([[0.2, 0.2], [0.75, 0.2], [0.4, 0.9]])])
    config = RunConfig(sizes=(784, 3, 10), cost="cross-entropy", output="sigmoid")
    theta = np.random.default_rng(2).normal(scale=0.1, size=parameter_count(config.sizes))
    x = [ink / 255 for ink in seven.tolist()]
    y = [float(digit == 7) for digit in range(10)]
    (w1, w2), (b1, b2) = ([part.tolist() for part in parts] for parts in layer_views(theta, config.sizes))

    def sigma(z: float) -> float:
        return 1 / (1 + math.exp(-z))

    z1 = [sum(w * each for w, each in zip(row, x, strict=True)) + b for row, b in zip(w1, b1, strict=True)]
    a1 = [sigma(z) for z in z1]
    z2 = [sum(w * a for w, a in zip(row, a1, strict=True)) + b for row, b in zip(w2, b2, strict=True)]
    a2 = [sigma(z) for z in z2]
    cost = -sum(t * math.log(a) + (1 - t) * math.log(1 - a) for t, a in zip(y, a2, strict=True))
    d2 = [a - t for a, t in zip(a2, y, strict=True)]
    d1 = [sum(w2[k][j] * d2[k] for k in range(10)) * a1[j] * (1 - a1[j]) for j in range(3)]

    first, last = Example(config, theta, np.array(x), np.array(y)).layers
    one = Example(config, theta, np.array(x), np.array(y))
    np.testing.assert_allclose(first.z, z1, rtol=1e-12)
    np.testing.assert_allclose(last.a, a2, rtol=1e-12)
    assert one.cost == pytest.approx(cost, rel=1e-12)
    np.testing.assert_allclose(last.delta, d2, rtol=1e-12)
    np.testing.assert_allclose(first.delta, d1, rtol=1e-12)
    np.testing.assert_allclose(first.gradient, [[d * each for each in x] for d in d1], rtol=1e-12)


def test_autograd_gives_the_same() -> None:
    torch = pytest.importorskip("torch")
    one = example(RunConfig(sizes=(7, 6, 5, 4), hidden="tanh", cost="log-likelihood", output="softmax"))
    theta = torch.tensor(one.theta, requires_grad=True)
    at, a, sizes = 0, torch.tensor(one.x), one.config.sizes
    offsets = parameter_count(sizes) - sum(sizes[1:])
    for layer in range(3):
        n_in, n_out = sizes[layer], sizes[layer + 1]
        z = theta[at : at + n_in * n_out].reshape(n_out, n_in) @ a + theta[offsets : offsets + n_out]
        at, offsets = at + n_in * n_out, offsets + n_out
        a = torch.tanh(z)
    cost = -(torch.log_softmax(z, 0) * torch.tensor(one.y)).sum()
    cost.backward()
    assert one.cost == pytest.approx(float(cost.detach()), rel=1e-12)
    np.testing.assert_allclose(by_hand(one), theta.grad.numpy(), rtol=1e-10, atol=1e-14)
