"""Results of a run, epoch by epoch: the numbers that an experiment is judged by."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np

from core.config import RunConfig
from core.events import Ending, EpochDone, Event, Finished, Scores
from core.linalg.arrays import Array, Labels
from core.network import Network

Of = Literal["train", "validation", "test", "averaged"]
"""Source of scores: a set, or "averaged" for the validation set with the averaged weights."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of an experiment. name: as in a legend, different from its siblings'; ends: how it should end."""

    name: str
    config: RunConfig
    ends: Ending = Ending.EPOCHS


@dataclass(frozen=True, slots=True)
class Epoch:
    """The scores after epoch `number` (from 1). test, averaged: None where they were not asked for."""

    number: int
    train: Scores
    validation: Scores
    test: Scores | None
    averaged: Scores | None
    eta: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Course:
    """A run so far. ending: None while it goes on.

    speeds: `layer_speeds` before training and after each epoch; empty where not asked for.
    network: what answers at the end; None until then. train_images: as in Started. confusion: of the validation set
    at the end, (K, K), as core.insight.confusion counts it; None until then, and for targets.
    """

    run: Run
    epochs: tuple[Epoch, ...] = ()
    speeds: tuple[tuple[float, ...], ...] = ()
    ending: Ending | None = None
    network: Network | None = None
    train_images: int = 0
    confusion: Labels | None = field(default=None, compare=False)

    @property
    def seconds(self) -> Array:
        """Seconds of training by the end of each epoch, (E,), without pauses and scoring."""
        return np.cumsum([epoch.seconds for epoch in self.epochs])

    def accuracy(self, of: Of) -> Array:
        """0..1 after each epoch, (E,); shorter where an epoch has no such scores."""
        return np.array([scores.accuracy for scores in self._scores(of)])

    def cost(self, of: Of, *, penalty: bool = True) -> Array:
        """The cost after each epoch, (E,), with its λ term or without."""
        return np.array([scores.cost if penalty else scores.data_cost for scores in self._scores(of)])

    def _scores(self, of: Of) -> list[Scores]:
        return [scores for epoch in self.epochs if (scores := getattr(epoch, of)) is not None]


def grown(course: Course, event: Event, test: Scores | None = None) -> Course:
    """Return the course with what an event of its run adds. test: scores of the test set, where they are asked for."""
    match event:
        case EpochDone():
            epoch = Epoch(event.epoch, event.train, event.validation, test, event.averaged, event.eta, event.seconds)
            return replace(course, epochs=(*course.epochs, epoch))
        case Finished(ending=ending, checkpoint=here):
            return replace(course, ending=ending, network=here.network)
    return course


Courses = Mapping[str, Course]
"""The courses of an experiment's runs, by the runs' names."""


_ALL_IMAGES, _SCORED, _OVERHEAD = 50_000, 20_000, 25_000
"""Images of a whole set; images scored an epoch; weights whose arithmetic takes as long as a mini-batch's overhead."""


def work(run: Run) -> float:
    """About how long a run takes, in no unit: its epochs' images, times its weights."""
    config = run.config
    weights = sum(before * after for before, after in zip(config.sizes, config.sizes[1:], strict=False))
    images = (config.train_images or _ALL_IMAGES) + _SCORED / 2
    return float(config.epochs * images * (weights + _OVERHEAD))
