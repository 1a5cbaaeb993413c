"""The speed of a layer is the length of the cost's slope by its biases."""

import numpy as np
import pytest

from core.config import RunConfig
from core.network import Network, layer_views
from core.studies.experiments.following import layer_speeds
from core.training.evaluation import score
from tests.core import tiny


@pytest.mark.parametrize("hidden", ["sigmoid", "relu"])
def test_it_is_the_slope_found_by_moving_each_bias(hidden: str) -> None:
    config, split = tiny.config(hidden=hidden, dtype="float64", lambda_=0), tiny.split(30)
    network = Network.fresh(config)

    def slope(layer: int, unit: int) -> float:
        ends = []
        for step in (1e-6, -1e-6):
            moved = network.theta.copy()
            layer_views(moved, config.sizes)[1][layer][unit] += step
            ends.append(score(config, Network.of(config, moved), split, 30).cost)
        return (ends[0] - ends[1]) / 2e-6

    expected = [
        np.linalg.norm([slope(layer, unit) for unit in range(units)]) for layer, units in enumerate(config.sizes[1:])
    ]
    np.testing.assert_allclose(layer_speeds(config, network, split), expected, rtol=1e-4)


def test_weights_stay_as_they_are_and_lambda_has_no_say() -> None:
    config, split = tiny.config(lambda_=0), tiny.split(30)
    network = Network.fresh(config)
    before = network.theta.copy()
    assert layer_speeds(config, network, split) == layer_speeds(config.changed(lambda_=5), network, split)
    np.testing.assert_array_equal(network.theta, before)


def test_in_a_deep_net_of_sigmoids_the_first_layers_hardly_learn() -> None:
    config = RunConfig(sizes=(5, 30, 30, 30, 30, 2))
    speeds = layer_speeds(config, Network.fresh(config), tiny.split(200))
    assert all(np.diff(speeds) > 0)
    assert speeds[3] > 10 * speeds[0]
