"""Training on distorted images."""

import threading

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data import batches
from core.data.dataset import Dataset, Split
from core.events import EpochDone, Event, Paused
from core.support.errors import UserError
from core.trainer import train
from core.training.controls import Controls
from tests.core import tiny
from tests.core.data.augment.test_augmentation import STRENGTHS

pytestmark = pytest.mark.usefixtures("small_blocks", "no_reports")


def _split(count: int, seed: int) -> Split:
    random = np.random.default_rng(seed)
    return Split(random.integers(0, 256, (count, 16)).astype(np.uint8), random.integers(0, 2, count))


DATA = Dataset("squares", _split(23, 1), _split(12, 2), _split(7, 3))
ON = [{name: strength} for name, strength in STRENGTHS.items()] + [STRENGTHS]
each = pytest.mark.parametrize("settings", ON, ids=[*STRENGTHS, "all"])


def _config(**settings: object) -> RunConfig:
    return RunConfig().changed(sizes="16-4-2", batch_size=4, epochs=3, **settings)


def _theta(events: list[Event]) -> bytes:
    return tiny.end(events).checkpoint.theta.tobytes()


def _checkpoints(config: RunConfig) -> list[Checkpoint]:
    """Return a run's checkpoint before each mini-batch."""
    controls, checkpoints = Controls(paused=True), []
    for event in train(config, DATA, controls):
        if isinstance(event, Paused):
            checkpoints.append(event.checkpoint)
            controls.step_batch()
    return checkpoints


@each
def test_equal_seeds_give_equal_weights_and_others_others(settings: dict[str, float]) -> None:
    config = _config(**settings)
    one, again, plain = (_theta(list(train(c, DATA))) for c in (config, config, _config()))
    assert one == again != plain
    assert one != _theta(list(train(config.changed(seed=2), DATA)))


@each
def test_a_run_goes_on_from_any_mini_batch_bit_for_bit(settings: dict[str, float]) -> None:
    config = _config(**settings)
    whole, checkpoints = _theta(list(train(config, DATA))), _checkpoints(config)
    assert len(checkpoints) == 18
    for checkpoint in checkpoints:
        assert _theta(list(train(config, DATA, start=checkpoint))) == whole


def test_distortions_leave_the_draws_of_the_others_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []
    epoch = batches.Batches.epoch

    def spy(self: batches.Batches, order: np.ndarray, *where: int) -> object:
        seen.append(order.tobytes())
        return epoch(self, order, *where)

    monkeypatch.setattr(batches.Batches, "epoch", spy)
    runs = []
    for settings in ({}, *ON):
        seen.clear()
        started, *_ = train(_config(dropout=0.5, **settings), DATA)
        runs.append((started.checkpoint.theta.tobytes(), *seen))  # type: ignore[attr-defined]  # Started comes first
    assert len(set(runs)) == 1


@pytest.mark.parametrize("blocks", [1, 2])
def test_a_run_that_is_dropped_leaves_no_thread(blocks: int) -> None:
    before = set(threading.enumerate())
    controls = Controls(paused=True)
    run = train(_config(**STRENGTHS), DATA, controls)
    for _ in range(3 * blocks):
        tiny.until(Paused, run)
        controls.step_batch()
    assert set(threading.enumerate()) - before
    tiny.close(run)
    assert set(threading.enumerate()) == before


def test_a_run_that_ends_leaves_no_thread() -> None:
    before = set(threading.enumerate())
    events = list(train(_config(**STRENGTHS), DATA))
    assert len(tiny.only(EpochDone, events)) == 3
    assert set(threading.enumerate()) == before


def test_what_is_no_image_is_refused_before_any_event() -> None:
    with pytest.raises(UserError, match="Set rotate_deg to 0"):
        train(tiny.config(rotate_deg=5), tiny.dataset())
