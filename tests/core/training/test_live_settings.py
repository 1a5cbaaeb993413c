"""Law of live settings: a changed run equals a run started there with the new setting, bit for bit."""

import numpy as np
import pytest

from core.config import RunConfig
from core.events import Changed, EpochDone, Event, Paused
from core.optimizers import OPTIMIZERS
from core.trainer import train
from core.training.controls import Controls
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("small_blocks", "no_reports", "each_engine")
DATA = tiny.dataset()
FULL_BATCH = next(name for name, each in OPTIMIZERS.items() if each.full_batch)


def _changed_in_the_middle(config: RunConfig, change: Changed) -> list[Event]:
    return list(train(config, DATA, changes=[change]))


def _resumed_with(config: RunConfig, change: Changed) -> list[Event]:
    """Stop before the mini-batch of the change, and resume with the new setting."""
    controls = Controls(paused=True)
    run = train(config, DATA, controls)
    for event in run:
        if isinstance(event, Paused):
            if event.checkpoint.batch == change.batch:
                break
            controls.step_batch()
    tiny.close(run)
    return list(train(config.changed(**{change.name: change.new}), DATA, start=event.checkpoint))


def _assert_same(found: list[Event], expected: list[Event]) -> None:
    one, other = tiny.end(found).checkpoint, tiny.end(expected).checkpoint
    assert one.theta.tobytes() == other.theta.tobytes()
    both = [
        [(e.epoch, e.running, e.train, e.validation, e.eta) for e in tiny.only(EpochDone, e)] for e in (found, expected)
    ]
    assert both[0][-len(both[1]) :] == both[1]


@pytest.mark.parametrize("size", [4, 10], ids="mini-batches of {}".format)
@pytest.mark.parametrize("name", [name for name in tiny.LIVE if name != "batch_size"])
def test_a_live_setting_reaches_every_step_and_score(name: str, size: int) -> None:
    """Check the last, smaller mini-batch, which has its own buffers."""
    config = tiny.config_using(name, batch_size=size, dropout=0.1)
    change = Changed(1, 1, name, getattr(config, name), tiny.another_value(name, config))
    _assert_same(_changed_in_the_middle(config, change), _resumed_with(config, change))


@pytest.mark.parametrize("name", tiny.LIVE)
def test_a_live_setting_changes_between_two_epochs(name: str) -> None:
    config = tiny.config_using(name, dropout=0.1)
    change = Changed(2, 0, name, getattr(config, name), tiny.another_value(name, config))
    first = next(event for event in train(config, DATA) if isinstance(event, EpochDone))
    expected = list(train(config.changed(**{name: change.new}), DATA, start=first.checkpoint))
    _assert_same(_changed_in_the_middle(config, change), expected)


@pytest.mark.parametrize("name", [name for name in tiny.LIVE if name in tiny.config_using(name).cost_settings()])
def test_a_change_of_the_cost_reaches_the_full_batch(name: str) -> None:
    config = tiny.config_using(name, optimizer=FULL_BATCH, epochs=4)
    change = Changed(2, 0, name, getattr(config, name), tiny.another_value(name, config))
    first = next(e for e in train(config, DATA) if isinstance(e, EpochDone))
    expected = tiny.end(train(config.changed(**{name: change.new}), DATA, start=first.checkpoint)).checkpoint
    found = tiny.end(_changed_in_the_middle(config, change)).checkpoint
    np.testing.assert_allclose(found.theta, expected.theta, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("name", tiny.LIVE)
def test_a_changed_live_setting_keeps_the_epoch_under_way(name: str) -> None:
    """Check changes within an epoch: only another size or order of the images restarts it."""
    config = tiny.config_using(name)
    controls = Controls(paused=True)
    run = train(config, DATA, controls)
    for event in run:
        if isinstance(event, Paused):
            if event.checkpoint.batch == 2:
                break
            controls.step_batch()
    tiny.close(run)
    going_on = event.checkpoint.continued(config.changed(**{name: tiny.another_value(name, config)}))
    assert going_on.batch == (0 if name == "batch_size" else 2)
