"""The network before the next step, with that step, prepared in the background."""

from dataclasses import dataclass
from enum import Enum

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.ink import FIELD_PX
from core.insight.by_hand import Example, Rehearsal, in_float64, rehearse
from core.linalg.arrays import Array
from core.mini_batch import MiniBatch
from core.network import as_input
from gui.session.background import Task
from gui.session.subject import Subject
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate


class Source(Enum):
    """Source of the example."""

    BATCH = "batch"
    DRAWN = "drawn"
    TRAINING = "training"
    VALIDATION = "validation"
    TEST = "test"
    LAST = "last"


@dataclass(frozen=True, eq=False)
class Snapshot:
    """Network of `start`, in float64, before the next step. data: of the run. network: its name within a sentence.

    step: the next mini-batch; None where the optimizer makes no step per mini-batch.
    """

    start: Checkpoint
    data: Dataset
    step: Rehearsal | None
    network: str

    @property
    def config(self) -> RunConfig:
        """Settings of the step."""
        return self.start.config

    @property
    def is_finite(self) -> bool:
        """False where the network has diverged."""
        return bool(np.isfinite(self.start.theta).all())


def prepare(config: RunConfig, start: Checkpoint | None, data: Dataset, network: str, task: Task) -> Snapshot:
    """Return the snapshot before the next step of a run of `config` at `start`, None for initial weights.

    Raises UserError where the network does not fit the data.
    """
    here = Checkpoint.fresh(config) if start is None else start.continued(config)
    return Snapshot(in_float64(here), data, rehearse(here, data), network)


@dataclass(frozen=True, slots=True, eq=False)
class Picked:
    """An example for the pages, and its name within a sentence."""

    example: Example
    name: str


def pick(
    snapshot: Snapshot, source: Source, number: int, subject: Subject | None, label: int, last: MiniBatch | None
) -> Picked | None:
    """Return example `number`, from 0, of a source; None where it has none. label: of a subject that has none."""
    match source:
        case Source.BATCH:
            if snapshot.step is None:
                return None
            index = int(snapshot.step.batch.indices[number])
            return Picked(snapshot.step.example(number), _name(source, index))
        case Source.LAST:
            if last is None or not _fits(snapshot, last.x.shape[1], last.y.shape[1]):
                return None
            x, y = last.x[number].astype(np.float64), last.y[number].astype(np.float64)
            return Picked(_example(snapshot, x, y), _name(source, int(last.indices[number])))
        case Source.DRAWN:
            outputs = snapshot.config.sizes[-1]
            if subject is None or not _fits(snapshot, FIELD_PX**2, outputs):
                return None
            known = label if subject.label is None else subject.label
            y = np.eye(outputs)[min(known, outputs - 1)]
            x = as_input(subject.pixels, "float64")
            return Picked(Example(snapshot.config, snapshot.start.answering, x, y), subject.name)
    split = split_of(snapshot, source)
    if number >= len(split):
        return None
    x, y = split.inputs(slice(number, number + 1), "float64")[0], _target(snapshot, split, number)
    return Picked(_example(snapshot, x, y), _name(source, number))


def count_of(snapshot: Snapshot, source: Source, last: MiniBatch | None) -> int:
    """Return the number of examples of a source."""
    match source:
        case Source.BATCH:
            return len(snapshot.step.batch.x) if snapshot.step else 0
        case Source.LAST:
            return len(last.x) if last else 0
        case Source.DRAWN:
            return 1
    return len(split_of(snapshot, source))


def split_of(snapshot: Snapshot, source: Source) -> Split:
    """Return the set of a source."""
    data = snapshot.data
    return {Source.VALIDATION: data.validation, Source.TEST: data.test}.get(source, data.train)


def _fits(snapshot: Snapshot, inputs: int, outputs: int) -> bool:
    return (inputs, outputs) == (snapshot.config.sizes[0], snapshot.config.sizes[-1])


def _example(snapshot: Snapshot, x: Array, y: Array) -> Example:
    return Example(snapshot.config, snapshot.start.theta, x, y)


def _target(snapshot: Snapshot, split: Split, number: int) -> Array:
    """Return the target of an example, (K,): smoothed where the network learns from it."""
    smoothing = snapshot.config.label_smoothing if split is snapshot.data.train else 0.0
    table, index = split.target_table(snapshot.config.sizes[-1], "float64", smoothing)
    return np.asarray(table[index[number]])


def _name(source: Source, index: int) -> str:
    """Return the name of an image of a set."""
    words = {Source.VALIDATION: _tr("ByHand", "Validation image {0}"), Source.TEST: _tr("ByHand", "Test image {0}")}
    return words.get(source, _tr("ByHand", "Training image {0}")).format(grouped(index))
