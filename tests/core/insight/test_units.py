"""Units: norms, the examples that activate one most, and its outgoing weights."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS, OUTPUTS
from core.costs import COSTS
from core.data.dataset import Split
from core.insight.units import (
    ORDERS,
    contributions,
    exciting,
    flat_units,
    histogram,
    histograms,
    near_zero,
    norms,
    order,
    outgoing,
    outgoing_norms,
    picture_side,
)
from core.network import Network, as_input
from tests.core import tiny

SPLIT = tiny.split(40)
INPUTS = SPLIT.x.shape[1]


def network(hidden: str = "sigmoid", output: str = "softmax", sizes: tuple[int, ...] = (INPUTS, 7, 5, 3)) -> Network:
    cost = next(cost.name for cost in COSTS.values() if output in cost.outputs)
    config = tiny.config(sizes=sizes, hidden=hidden, output=output, cost=cost, init="large", dtype="float64")
    return Network.fresh(config)


@pytest.mark.parametrize("hidden", ACTIVATIONS)
@pytest.mark.parametrize("layer", [0, 1, 2])
@pytest.mark.parametrize("output", OUTPUTS)
def test_what_excites_a_unit_is_what_brute_force_finds(hidden, layer, output):
    net = network(hidden, output)
    z, a = (each[:, 1] for each in net.layers(as_input(SPLIT.images, "float64"))[layer])
    found = exciting(net, layer, 1, SPLIT, 6)
    brute = sorted(range(len(a)), key=lambda n: (-a[n], -z[n], n))[:6]
    assert found.indices.tolist() == brute
    np.testing.assert_allclose(found.a, a[brute], rtol=1e-9)
    np.testing.assert_allclose(found.z, z[brute], rtol=1e-9)


def test_chunks_make_no_difference(monkeypatch):
    net = network()
    whole = exciting(net, 1, 2, SPLIT, 40)
    monkeypatch.setattr("core.insight.units._ROWS", 7)
    parts = exciting(net, 1, 2, SPLIT, 40)
    assert parts.indices.tolist() == whole.indices.tolist()
    np.testing.assert_allclose(parts.a, whole.a, rtol=1e-12)


def test_of_saturated_units_the_largest_z_comes_first_and_of_equals_the_first():
    # One unit, weight 100: sigmoid(100) and sigmoid(200) are both 1, z tells them apart.
    net = Network((1, 1, 1), "sigmoid", "linear", np.array([100.0, 1, 0, 0]))
    examples = Split(np.array([[1.0], [2.0], [0.0], [2.0]]), np.zeros(4, np.int64))
    found = exciting(net, 0, 0, examples, 3)
    assert found.indices.tolist() == [1, 3, 0]
    assert found.a.tolist() == [1, 1, 1]
    assert found.z.tolist() == [200, 200, 100]


def test_of_fewer_examples_than_asked_for_all_are_found():
    assert len(exciting(network(), 0, 0, SPLIT.first(4), 12).indices) == 4
    assert len(exciting(network(), 0, 0, SPLIT.first(0), 12).indices) == 0


def test_what_is_cancelled_finds_nothing():
    assert exciting(network(), 0, 0, SPLIT, 12, lambda: True) is None


@pytest.mark.parametrize("layer", [0, 1])
def test_the_contributions_of_a_layer_and_the_bias_make_the_next_z(layer):
    net = network("tanh")
    layers = net.layers(as_input(SPLIT.images[:1], "float64"))
    a, z = layers[layer][1][0], layers[layer + 1][0][0]
    parts = [contributions(net, layer, unit, float(a[unit])) for unit in range(len(a))]
    np.testing.assert_allclose(np.sum(parts, axis=0) + net.biases[layer + 1], z)


def test_no_way_leads_on_from_an_output():
    assert outgoing(network(), 2, 0).shape == (0,)
    assert outgoing_norms(network(), 2).tolist() == [0, 0, 0]


def test_norms_by_hand():
    # W1 = [[3], [0]], W2 = [[5, -12], [0, 0]]: unit 0 has norm 3 and leads on with 5, unit 1 with 12.
    net = Network((1, 2, 2), "tanh", "linear", np.array([3.0, 0, 5, -12, 0, 0, 0, 0, 0, 0]))
    assert norms(net, 0).tolist() == [3, 0]
    assert norms(net, 1).tolist() == [13, 0]
    assert outgoing_norms(net, 0).tolist() == [5, 12]
    assert outgoing(net, 0, 1).tolist() == [-12, 0]


@pytest.mark.parametrize("by", ORDERS)
@pytest.mark.parametrize("layer", [0, 2])
def test_an_order_takes_every_unit_once_the_largest_first(by, layer):
    net = network()
    units = order(net, layer, by)
    assert sorted(units.tolist()) == list(range(net.sizes[layer + 1]))
    assert (np.diff(ORDERS[by](net, layer)[units]) <= 0).all()
    if by == "number":
        assert units.tolist() == sorted(units.tolist())


def test_flat_units_are_those_whose_slope_is_nearly_nothing():
    sigmoid, relu = network("sigmoid"), network("relu")
    z = np.array([-9.0, 0.0, 9.0])
    assert flat_units(sigmoid, 0, z, 1 / (1 + np.exp(-z))).tolist() == [True, False, True]
    assert flat_units(relu, 1, z, np.maximum(z, 0)).tolist() == [True, True, False]
    assert not flat_units(sigmoid, 2, z, z).any()
    assert z.tolist() == [-9, 0, 9]


def test_a_histogram_counts_every_weight_and_has_0_in_the_middle():
    counts, most = histogram(np.array([-2.0, -0.01, 0, 0.01, 1]), 5)
    assert counts.tolist() == [1, 0, 3, 1, 0]
    assert most == 2
    assert histogram(np.zeros(4), 3)[0].tolist() == [0, 4, 0]


def test_two_histograms_share_the_wider_range():
    now, before = np.array([-1.0, 0, 1]), np.array([-4.0, 4])
    counts, others, most = histograms(now, before)
    assert most == 4
    assert (counts.sum(), others.sum()) == (3, 2)
    assert others[[0, -1]].tolist() == [1, 1]
    assert not counts[[0, -1]].any()
    assert histograms(before, now)[2] == 4
    assert histograms(now, None)[1:] == (None, 1)


def test_weights_up_to_a_hundredth_of_the_largest_are_near_zero():
    assert near_zero(np.array([1.0, -0.01, 0.011, 0, -0.5])) == pytest.approx(2 / 5)
    assert near_zero(np.zeros(3)) == 1


def test_only_squares_of_some_size_are_pictures():
    assert [picture_side(inputs) for inputs in (784, 64, 783, 4, 49)] == [28, 8, None, None, None]
