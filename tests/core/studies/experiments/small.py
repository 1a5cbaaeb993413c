"""The gallery's experiments on a handful of images, and finished runs made up by hand."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.events import Ending, Scores
from core.linalg.arrays import Labels
from core.network import Network
from core.studies.experiments.course import Course, Epoch, Run
from core.studies.experiments.experiment import Experiment
from core.studies.experiments.following import follow_all


def digits(count: int, seed: int) -> Split:
    """Images of MNIST's form with a bright stripe where their class says."""
    random = np.random.default_rng(seed)
    labels = np.arange(count) % 10
    images = random.integers(0, 60, (count, 28, 28)).astype(np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[2 * label : 2 * label + 3] = 255
    return Split(images.reshape(count, 784), labels)


DIGITS = Dataset("stripes", digits(40, 1), digits(20, 2), digits(20, 3))


def shrunk(experiment: Experiment) -> Experiment:
    """The same runs on all of DIGITS, or of the experiment's own data, for two epochs."""
    return experiment.changed(train_images=0, epochs=2)


def courses(experiment: Experiment) -> dict[str, Course]:
    """All its runs, done."""
    return {course.run.name: course for _, course in follow_all(experiment, lambda name: DIGITS)}


def course(name: str, config: RunConfig | None = None, **curves: Any) -> Course:
    """A run as it might have ended. train, validation, test, averaged: accuracies; train_cost...: costs, else 1.

    ends: how it should end; ending: how it did; seconds: of each epoch, else 1.
    """
    seconds = curves.pop("seconds", 1.0)
    network, speeds, ends = curves.pop("network", None), curves.pop("speeds", ()), curves.pop("ends", Ending.EPOCHS)
    ending = curves.pop("ending", ends)
    confusion = curves.pop("confusion", None)
    images = curves.pop("train_images", 0)
    length = max((len(curve) for curve in curves.values()), default=0)
    epochs = tuple(
        Epoch(
            number,
            _scores("train", curves, number) or Scores(1, 0, 0.5),
            _scores("validation", curves, number) or Scores(1, 0, 0.5),
            _scores("test", curves, number),
            _scores("averaged", curves, number),
            0.1,
            seconds,
        )
        for number in range(1, length + 1)
    )
    return Course(Run(name, config or RunConfig(), ends), epochs, speeds, ending, network, images, confusion)


def _scores(of: str, curves: dict[str, Sequence[float]], number: int) -> Scores | None:
    accuracies, costs = curves.get(of), curves.get(f"{of}_cost")
    if accuracies is None and costs is None:
        return None
    return Scores(_held(costs, number, 1.0), 0.0, _held(accuracies, number, 0.5))


def _held(curve: Sequence[float] | None, number: int, otherwise: float) -> float:
    """A shorter curve than its neighbours' stays at its last value."""
    return curve[min(number, len(curve)) - 1] if curve else otherwise


def weighing(*weights: float) -> Network:
    """A linear neuron with these weights."""
    return Network((len(weights), 1), "sigmoid", "linear", np.array([*weights, 0], np.float32))


def shrunken(share: float) -> Network:
    """The default network, each of its initial weights multiplied by a share."""
    fresh = Network.fresh(RunConfig())
    return Network.of(RunConfig(), share * fresh.theta)


def mixing(share: float) -> Labels:
    """A confusion of ten classes of a thousand digits each, in which a share of 6s and 9s are read as each other."""
    counts = np.diag([1000] * 10)
    counts[[6, 9], [9, 6]] = round(1000 * share)
    counts[[6, 9], [6, 9]] -= round(1000 * share)
    return counts


def ordering(amount: float) -> Network:
    """A linear neuron that orders x₁ + x₂ and so much more that it is `amount` at (0.5, 0.5)."""
    return Network((2, 1), "sigmoid", "linear", np.array([1, 1, amount - 1], np.float32))
