"""How well a network does at the end of an epoch: on what it learnt from, and on what it did not."""

from dataclasses import dataclass
from math import isfinite

from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import HasAnsweringScores, Scores
from core.linalg.arrays import Array
from core.network import Network
from core.training.evaluation import score

SCORED_TRAINING_IMAGES = 10_000


@dataclass(frozen=True, slots=True)
class EpochScores(HasAnsweringScores):
    """train: of at most SCORED_TRAINING_IMAGES; averaged: validation by the average of the weights, where one is."""

    train: Scores
    validation: Scores
    averaged: Scores | None

    @classmethod
    def of(cls, config: RunConfig, theta: Array, average: Array | None, data: Dataset) -> "EpochScores":
        """Of the weights theta, (P,), and of their average."""
        network, n = Network.of(config, theta), len(data.train)
        train = score(config, network, data.train.first(SCORED_TRAINING_IMAGES), n)
        validation = score(config, network, data.validation, n)
        averaged = None if average is None else score(config, Network.of(config, average), data.validation, n)
        return cls(train, validation, averaged)

    @property
    def is_finite(self) -> bool:
        """Whether the costs are numbers."""
        return isfinite(self.train.cost + self.validation.cost)
