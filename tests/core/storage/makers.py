"""Small data, small runs, and comparison of checkpoints."""

from collections.abc import Sequence

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.events import Changed, EpochDone, Event, Finished, Paused
from core.storage.model import Model
from core.trainer import train
from core.training.controls import Controls

INPUTS, CLASSES = 12, 3


def split(count: int, seed: int) -> Split:
    rng = np.random.default_rng(seed)
    images = rng.integers(0, 256, (count, INPUTS), np.uint8)
    return Split(images, images[:, :CLASSES].argmax(axis=1).astype(np.int64))


def data() -> Dataset:
    """Make 1 033 training images: three blocks of mini-batches of 10, and three images left over."""
    return Dataset("tiny", split(1033, 1), split(60, 2), split(60, 3))


def config(**changes: object) -> RunConfig:
    return RunConfig(sizes=(INPUTS, 5, CLASSES), epochs=4).changed(**changes)


def finished(settings: RunConfig, start: Checkpoint | None = None) -> tuple[list[EpochDone], Checkpoint]:
    """Return all epochs of a run and its last checkpoint."""
    events: list[Event] = list(train(settings, data(), start=start))
    assert isinstance(events[-1], Finished)
    return [e for e in events if isinstance(e, EpochDone)], events[-1].checkpoint


def paused_after(
    batches: int, settings: RunConfig, start: Checkpoint | None = None, changes: Sequence[Changed] = ()
) -> Checkpoint:
    """Return the checkpoint of a run paused after so many single steps."""
    controls = Controls(paused=True)
    for event in train(settings, data(), controls, start, changes):
        if isinstance(event, Paused):
            if not batches:
                return event.checkpoint
            batches -= 1
            controls.step_batch()
    raise AssertionError("it never waited")


def model(**changes: object) -> Model:
    """Return a model of a bit more than one epoch with every kind of tensor."""
    settings = config(optimizer="momentum", eta=0.1, patience=3, ema=0.9, **changes)
    first = finished(settings.changed(epochs=1))[1]
    return Model(paused_after(7, settings, first), "abc", {"validation_accuracy": 0.5})


def assert_equal(one: Checkpoint, other: Checkpoint) -> None:
    """Compare bit for bit."""
    for name in ("config", "epoch", "batch", "segment", "accuracies", "running"):
        assert getattr(one, name) == getattr(other, name), name
    assert one.state.keys() == other.state.keys()
    names = ("theta", "best_theta", "logits", "average")
    arrays = [(getattr(one, name), getattr(other, name)) for name in names]
    for a, b in arrays + [(one.state[name], other.state[name]) for name in one.state]:
        assert (a is None) == (b is None)
        if a is not None and b is not None:
            assert (a.dtype, a.shape, a.tobytes()) == (b.dtype, b.shape, b.tobytes())
