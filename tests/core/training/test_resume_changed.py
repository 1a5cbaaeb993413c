"""Resuming runs with live changes from a file: bit for bit, for all settings."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.costs import COSTS
from core.data.dataset import Dataset, Split
from core.events import Changed, EpochDone, Event, Paused
from core.optimizers import OPTIMIZERS
from core.regularizers import REGULARIZERS
from core.schedules import SCHEDULES
from core.storage import model
from core.storage.model import Model
from core.trainer import train
from core.training.controls import Controls
from tests.core import tiny
from tests.core.data.augment.test_augmentation import STRENGTHS

pytestmark = pytest.mark.usefixtures("small_blocks", "no_reports")

EVERYTHING: list[dict[str, object]] = [
    *({"optimizer": name, "eta": 0.05} for name, each in OPTIMIZERS.items() if not each.full_batch),
    *({"regularizer": name} for name in REGULARIZERS),
    *({"decay": name} for name in SCHEDULES),
    *({name: strength} for name, strength in STRENGTHS.items()),
    *({"hidden": name} for name in ACTIVATIONS),
    *({"cost": name} for name in COSTS),
    {"optimizer": "adam", "dropout": 0.5, "input_dropout": 0.25, **STRENGTHS},
    {"optimizer": "momentum", "ema": 0.9, "patience": 9, "clip_norm": 0.5, "max_norm": 0.7, "label_smoothing": 0.1},
]

CHANGES = [
    Changed(1, 2, "batch_size", 4, 3),
    Changed(1, 2, "eta", 0.5, 0.3),
    Changed(1, 4, "batch_size", 3, 7),
    Changed(1, 5, "dropout", 0.0, 0.25),
    Changed(2, 0, "decay", "constant", "stall"),
    Changed(2, 1, "batch_size", 7, 100),
    Changed(3, 0, "batch_size", 100, 5),
    Changed(3, 1, "decay", "stall", "cosine"),
    Changed(3, 2, "momentum", 0.9, 0.5),
    Changed(3, 2, "lambda_", 1.0, 9.0),
]
"""Images done in the first epoch: 4, 8, 11, 14, 21, 23; in the second 7, 23; in the third 5, 10, 15, 20, 23."""


def _split(count: int, seed: int) -> Split:
    random = np.random.default_rng(seed)
    return Split(random.integers(0, 256, (count, 16)).astype(np.uint8), random.integers(0, 2, count))


DATA = Dataset("squares", _split(23, 1), _split(12, 2), _split(7, 3))


@pytest.fixture
def through_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Checkpoint], Checkpoint]:
    """Save and load a checkpoint."""
    monkeypatch.setattr(os, "fsync", lambda handle: None)

    def there_and_back(here: Checkpoint) -> Checkpoint:
        model.save(tmp_path / "here.safetensors", Model(here))
        return model.load(tmp_path / "here.safetensors").checkpoint

    return there_and_back


def _config(**settings: object) -> RunConfig:
    return RunConfig().changed(sizes="16-4-2", batch_size=4, epochs=3, decay_epochs=1, halvings=0, **settings)


def _checkpoints(config: RunConfig) -> list[Checkpoint]:
    """Return a run's checkpoint before each mini-batch, with the changes before it."""
    controls, checkpoints = Controls(paused=True), []
    for event in train(config, DATA, controls, changes=CHANGES):
        if isinstance(event, Paused):
            checkpoints.append(event.checkpoint)
            controls.step_batch()
    return checkpoints


def _gone_on(here: Checkpoint) -> list[Event]:
    after = [change for change in CHANGES if (change.epoch - 1, change.batch) > (here.epoch, here.batch)]
    return list(train(here.config, DATA, start=here, changes=after))


def _figures(events: list[Event]) -> list[tuple[object, ...]]:
    return [(e.epoch, e.running, e.train, e.validation, e.eta, e.is_best) for e in tiny.only(EpochDone, events)]


@pytest.mark.parametrize(
    "settings", EVERYTHING, ids=lambda each: "-".join(map(str, each)) + f"-{next(iter(each.values()))}"
)
def test_a_changed_run_goes_on_from_any_mini_batch(
    settings: dict[str, object], through_file: Callable[[Checkpoint], Checkpoint]
) -> None:
    config = _config(**settings)
    events, checkpoints = list(train(config, DATA, changes=CHANGES)), _checkpoints(config)
    assert [here.images for here in checkpoints] == [0, 4, 8, 11, 14, 21, 0, 7, 0, 5, 10, 15, 20]
    whole = tiny.end(events).checkpoint
    for here in checkpoints[1::2]:
        resumed = _gone_on(through_file(here))
        end = tiny.end(resumed).checkpoint
        assert end.theta.tobytes() == whole.theta.tobytes()
        assert end.answering.tobytes() == whole.answering.tobytes()
        assert {name: array.tobytes() for name, array in end.state.items()} == {
            name: array.tobytes() for name, array in whole.state.items()
        }
        assert _figures(resumed) == _figures(events)[here.epoch :]


def test_so_does_one_from_an_epochs_end(through_file: Callable[[Checkpoint], Checkpoint]) -> None:
    events = list(train(_config(dropout=0.3), DATA, changes=CHANGES))
    for done in tiny.only(EpochDone, events)[:-1]:
        at_its_end = [change for change in CHANGES if (change.epoch, change.batch) == (done.epoch + 1, 0)]
        here = through_file(done.checkpoint)
        after = at_its_end + [change for change in CHANGES if (change.epoch, change.batch) > (done.epoch + 1, 0)]
        resumed = list(train(here.config, DATA, start=here, changes=after))
        assert tiny.end(resumed).checkpoint.theta.tobytes() == tiny.end(events).checkpoint.theta.tobytes()
