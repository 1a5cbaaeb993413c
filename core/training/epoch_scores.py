"""Scores at the end of an epoch, on training and validation images."""

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
    """Scores of an epoch. train: on at most SCORED_TRAINING_IMAGES; averaged: validation of the weights' average."""

    train: Scores
    validation: Scores
    averaged: Scores | None

    @classmethod
    def of(cls, config: RunConfig, theta: Array, average: Array | None, data: Dataset) -> "EpochScores":
        """Score the weights theta, (P,), and their moving average, (P,) or None."""
        network, n = Network.of(config, theta), len(data.train)
        train = score(config, network, data.train.first(SCORED_TRAINING_IMAGES), n)
        validation = score(config, network, data.validation, n)
        averaged = None if average is None else score(config, Network.of(config, average), data.validation, n)
        return cls(train, validation, averaged)

    @property
    def is_finite(self) -> bool:
        """True if the costs are finite."""
        return isfinite(self.train.cost + self.validation.cost)
