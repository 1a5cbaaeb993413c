"""Measurements in layers: laws of bins, flatness, gradients and steps."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS, OUTPUTS
from core.config import RunConfig
from core.data.dataset import Split
from core.data.synthetic.digits import make_digits
from core.initializers import INITIALIZERS
from core.insight.doctor import BINS, SAMPLE, Z_BINS, Before, Bins, Examiner, bins_of, examine, flat_ends, plain_config
from core.insight.doctor.flatness import flat_and_dead
from core.network import Network, initial_theta
from core.studies.experiments.following import layer_speeds
from core.support.errors import UserError
from tests.core import tiny

IMAGES = Split(*make_digits(3, 300))


def config(**settings: object) -> RunConfig:
    return RunConfig(sizes=(784, 12, 9, 10)).changed(**settings)


def test_bins_are_shares_and_hold_what_lies_outside() -> None:
    shares = Bins(0, 1).shares(np.array([[-5.0, 0.0, 0.5], [0.999, 7.0, np.inf]]))
    assert shares.shape == (BINS,)
    assert shares.sum() == pytest.approx(1)
    assert shares[0] == pytest.approx(2 / 6)
    assert shares[-1] == pytest.approx(3 / 6)
    assert Z_BINS.shares(np.array([np.nan]))[BINS // 2] == 1


@pytest.mark.parametrize(
    ("function", "ends"),
    [("sigmoid", (0, 1)), ("softmax", (0, 1)), ("tanh", (-1, 1)), ("relu", (0, 10)), ("sinh", (-10, 10))],
)
def test_the_bins_of_activations_reach_as_far_as_they_do(function: str, ends: tuple[float, float]) -> None:
    assert (bins_of(function).low, bins_of(function).high) == ends


def test_every_function_has_bins() -> None:
    assert all(bins_of(name).low < bins_of(name).high for name in (*ACTIVATIONS, *OUTPUTS))


def test_flat_is_what_the_field_calls_saturated() -> None:
    ends = {name: flat_ends(name) for name in ACTIVATIONS}
    one = dict.fromkeys(("relu", "leaky-relu", "gelu", "softplus"), 1)
    assert ends == {"sigmoid": 2, "tanh": 2, **one, "sinh": 0, "linear": 0}
    assert flat_ends("softmax") == flat_ends("linear") == 0


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_flat_and_dead_of_units_far_out(name: str) -> None:
    z = np.tile(np.array([-20.0, 0.5, 20.0]), (4, 1))  # a unit each: always far below, always near 0, always far above
    a = np.empty_like(z)
    ACTIVATIONS[name].value(z, a)
    flat, dead = flat_and_dead(name, z, a)
    assert flat == pytest.approx(flat_ends(name) / 3)
    assert dead == pytest.approx(0 if name == "leaky-relu" else flat_ends(name) / 3)


def test_a_unit_that_one_image_moves_is_not_dead() -> None:
    z = np.array([[-1.0, -1.0], [-1.0, 2.0]])
    assert flat_and_dead("relu", z, np.maximum(z, 0)) == (0.75, 0.5)


@pytest.mark.parametrize("hidden", ACTIVATIONS)
def test_histograms_are_of_the_very_values(hidden: str) -> None:
    net = Network.fresh(config(hidden=hidden))
    found = examine(config(hidden=hidden), net, IMAGES)
    x = IMAGES.first(SAMPLE).inputs(slice(None), "float32")
    z = x @ net.weights[0].T + net.biases[0]
    a = np.empty_like(z)
    ACTIVATIONS[hidden].value(z, a)
    np.testing.assert_allclose(found.layers[0].z, Z_BINS.shares(z), atol=1e-3)
    np.testing.assert_allclose(found.layers[0].a, bins_of(hidden).shares(a), atol=1e-3)
    np.testing.assert_allclose(found.layers[-1].a, bins_of("sigmoid").shares(net.outputs(x)), atol=1e-3)


def test_gradients_are_those_of_the_experiments_and_weights_stay() -> None:
    net = Network.fresh(config())
    before = net.theta.copy()
    found = examine(config(), net, IMAGES)
    speeds = layer_speeds(config(), net, IMAGES.first(SAMPLE))
    np.testing.assert_allclose([layer.bias_gradient for layer in found.layers], speeds, rtol=1e-5)
    np.testing.assert_allclose([layer.weights for layer in found.layers], [np.linalg.norm(w) for w in net.weights])
    assert found.layers[0].weight_gradient_rms == pytest.approx(found.layers[0].weight_gradient / np.sqrt(784 * 12))
    np.testing.assert_array_equal(net.theta, before)


def test_one_examiner_after_another_network_finds_what_a_new_one_does() -> None:
    examiner, here = Examiner(config(), IMAGES), initial_theta(config())
    examiner.examine(2 * here)
    again, new = examiner.examine(here), examine(config(), Network.of(config(), here), IMAGES)
    assert again.cost == new.cost
    assert again.layers[0].bias_gradient == new.layers[0].bias_gradient
    np.testing.assert_array_equal(again.layers[1].z, new.layers[1].z)


def test_the_step_is_exact_after_one_mini_batch_and_a_root_after_many() -> None:
    theta = initial_theta(config())
    examiner = Examiner(config(), IMAGES)
    [one, four] = [examiner.examine(theta, Before(0.9 * theta, batches)).layers[1].update for batches in (1, 4)]
    assert one == pytest.approx(0.1, rel=1e-3)
    assert four == pytest.approx(0.05, rel=1e-3)
    assert examiner.examine(theta).layers[1].update is None


def test_targets_are_examined_as_well_as_classes() -> None:
    random = np.random.default_rng(1)
    x = random.normal(size=(50, 3))
    split = Split(x, x[:, :1] * 2)
    settings = RunConfig(sizes=(3, 4, 1), cost="quadratic", output="linear", hidden="tanh")
    found = examine(settings, Network.fresh(settings), split)
    assert found.layers[-1].flat is None
    assert not found.constant
    nothing = Network.of(settings, np.zeros_like(initial_theta(settings)))
    assert examine(settings, nothing, split).constant


def test_no_hidden_layer_and_one_unit_are_networks_too() -> None:
    small = tiny.config(sizes=(5, 2))
    assert len(examine(small, Network.fresh(small), tiny.split(20)).layers) == 1
    narrow = tiny.config(sizes=(5, 1, 2))
    assert not examine(narrow, Network.fresh(narrow), tiny.split(20)).layers[0].alike


def test_numbers_that_blew_up_are_told_in_a_sentence() -> None:
    theta = initial_theta(config())
    theta[7] = np.nan
    with pytest.raises(UserError, match="no longer finite"):
        Examiner(config(), IMAGES).examine(theta)
    with pytest.raises(ValueError, match="inputs"):
        Examiner(config(), tiny.split(5))


@pytest.mark.parametrize("init", INITIALIZERS)
def test_settings_are_guessed_from_a_network_that_brings_none(init: str) -> None:
    known = RunConfig(sizes=(784, 20, 10), init=init, cost="log-likelihood", hidden="relu")
    guess = plain_config(Network.fresh(known))
    assert (guess.sizes, guess.hidden, guess.output, guess.cost) == (known.sizes, "relu", "softmax", known.cost)
    scale = [INITIALIZERS[name].weight_scale(784, 20) for name in (guess.init, init)]
    assert scale[0] == pytest.approx(scale[1], rel=0.05)


def test_unknown_settings_are_guessed_at_once_whatever_the_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.insight.doctor.examination.norm", None)  # SciPy's, whose import takes 0.2 s
    for factor in (1.0, 0.0, 1e25):  # 1e25² is more than float32 holds
        network = Network.fresh(config())
        network.weights[0][...] *= factor
        assert plain_config(network).sizes == network.sizes
