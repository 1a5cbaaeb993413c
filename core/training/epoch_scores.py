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
        train = score(config, Network.of(config, theta), data.train.first(SCORED_TRAINING_IMAGES), len(data.train))
        return cls(train, *validated(config, theta, average, data))

    @property
    def is_finite(self) -> bool:
        """True if the costs are finite."""
        return isfinite(self.train.cost + self.validation.cost)


def validated(config: RunConfig, theta: Array, average: Array | None, data: Dataset) -> tuple[Scores, Scores | None]:
    """Score the weights theta, (P,), and their moving average, (P,) or None, on the validation images."""

    def scores(weights: Array) -> Scores:
        return score(config, Network.of(config, weights), data.validation, len(data.train))

    return scores(theta), None if average is None else scores(average)
