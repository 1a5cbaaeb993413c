"""Record of a mini-batch, reported at the pause after it."""

import numpy as np
import pytest

from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import Paused
from core.mini_batch import MiniBatch
from core.network import Network
from core.trainer import train
from core.training.backprop import Backprop
from core.training.controls import Controls
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("small_blocks", "no_reports")
DATA = tiny.dataset()


def _stepped(config: RunConfig, data: Dataset = DATA) -> list[MiniBatch | None]:
    """Return the report of each pause, with a step between them."""
    controls, told = Controls(paused=True), []
    for event in train(config, data, controls):
        if isinstance(event, Paused):
            told.append(event.last)
            controls.step_batch()
    return told


def test_every_mini_batch_of_an_epoch_is_told_also_where_a_block_or_the_epoch_ends() -> None:
    nothing, *told = _stepped(tiny.config(epochs=2))
    assert nothing is None
    assert [(each.epoch, each.batch) for each in told if each] == [(1, b) for b in range(1, 7)] + [
        (2, b) for b in range(1, 6)
    ]
    first = [index for each in told[:6] if each for index in each.indices]
    assert sorted(first) == list(range(23))


@pytest.mark.parametrize("settings", [{}, {"cost": "quadratic"}, {"cost": "log-likelihood"}, {"optimizer": "adam"}])
def test_it_is_what_was_learnt_from_and_what_was_made_of_it(settings: dict[str, object]) -> None:
    config = tiny.config(dtype="float64", **settings)
    for each in _stepped(config)[1:9]:
        assert each
        x = DATA.train.inputs(each.indices, "float64")
        np.testing.assert_array_equal(each.x, x)
        np.testing.assert_array_equal(each.y.argmax(axis=1), DATA.train.labels[each.indices])
        np.testing.assert_allclose(each.z, Network.of(config, each.before).logits(x), rtol=1e-12)
        backprop, z, gradient = Backprop(each.before, config, len(x)), np.empty_like(each.z), np.empty_like(each.before)
        backprop(x, each.y, z)
        backprop.add_gradient(gradient, (0.0, 0.0), 1.0)
        np.testing.assert_allclose(each.gradient, gradient, rtol=1e-12)
        assert each.costs.mean() == pytest.approx(config.cost_function().value(z, each.y, config.output))


def test_lengths_of_the_layers_by_hand() -> None:
    config = tiny.config(lambda_=0, momentum=0, eta=0.25)
    each = _stepped(config)[1]
    assert each
    for layer in each.layers:
        assert layer.step == pytest.approx(0.25 * layer.gradient, rel=1e-3)
        assert layer.ratio == pytest.approx(layer.step / layer.parameters)
    assert np.square([layer.gradient for layer in each.layers]).sum() == pytest.approx(
        np.square(each.gradient).sum(), rel=1e-4
    )


def test_a_run_that_was_not_stepped_tells_none() -> None:
    controls = Controls(paused=True)
    run = train(tiny.config(), DATA, controls)
    tiny.until(Paused, run)
    controls.step_batch()
    assert tiny.until(Paused, run)[1].last
    controls.step_epoch()
    assert tiny.until(Paused, run)[1].last is None


def test_a_search_along_lines_makes_no_step_of_one() -> None:
    controls = Controls(paused=True)
    run = train(RunConfig(sizes=tiny.SIZES, optimizer="l-bfgs", epochs=2), DATA, controls)
    tiny.until(Paused, run)
    controls.step_batch()
    assert tiny.until(Paused, run)[1].last is None


def test_stepping_changes_nothing() -> None:
    config = tiny.config(optimizer="momentum", dropout=0.5)
    controls = Controls(paused=True)
    run = train(config, DATA, controls)
    for _ in range(8):
        tiny.until(Paused, run)
        controls.step_batch()
    controls.resume()
    assert tiny.end(run).checkpoint.theta.tobytes() == tiny.end(train(config, DATA)).checkpoint.theta.tobytes()
