"""The numerical check: every weight of a layer, each as if it alone had been raised and lowered."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.config import RunConfig
from core.insight.by_hand import Example, check_layer, slope_at
from core.insight.by_hand.check import place_of
from core.network import parameter_count

CONFIG = RunConfig(sizes=(6, 5, 4, 3), cost="cross-entropy", output="sigmoid")


def example(config: RunConfig = CONFIG, masks: list[np.ndarray | None] | None = None) -> Example:
    rng = np.random.default_rng(4)
    theta = rng.normal(size=parameter_count(config.sizes))
    x = rng.random(config.sizes[0])
    x[2] = 0.0
    return Example(config, theta, x, np.eye(3)[1], masks or [])


@pytest.mark.parametrize("layer", [0, 1, 2])
def test_checked_together_each_has_the_slope_that_it_has_alone(layer: int) -> None:
    one = example(masks=[None, np.array([0.0, 2.0, 2.0, 0.0, 2.0]), None])
    found = check_layer(one, layer)
    assert found
    units, inputs = found.numeric.shape
    for unit in range(units):
        for source in range(inputs):
            place = place_of(one, layer, unit, source if source < inputs - 1 else None)
            raised, lowered, slope = slope_at(one, place)
            assert found.numeric[unit, source] == pytest.approx(slope, abs=1e-9)
            assert slope == (raised - lowered) / 2e-5
    assert found.difference < 1e-8
    assert found.difference == np.abs(found.numeric - found.backpropagated).max()
    assert np.abs(found.numeric - found.backpropagated)[found.worst] == found.difference


@pytest.mark.parametrize("hidden", ACTIVATIONS)
def test_backpropagation_passes_with_every_activation(hidden: str) -> None:
    one = example(CONFIG.changed(hidden=hidden))
    for layer in range(3):
        found = check_layer(one, layer)
        assert found
        assert found.difference < 1e-5 * max(1.0, found.largest)


def test_a_wrong_gradient_is_found_out() -> None:
    one = example()
    found = check_layer(one, 1)
    assert found
    one.layers[1].delta[2] *= 1.01
    wrong = check_layer(one, 1)
    assert wrong
    assert wrong.difference > 1000 * found.difference
    assert wrong.worst[0] == 2


def test_it_can_be_stopped_and_says_how_far_it_is() -> None:
    told: list[tuple[int, int]] = []
    assert check_layer(example(), 0, cancelled=lambda: len(told) == 2, progress=lambda *at: told.append(at)) is None
    assert told == [(1, 5), (2, 5)]
