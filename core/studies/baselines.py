"""Baselines of the book's first and third chapter: a support vector machine and the nearest neighbour.

resources/baselines.jsonl has both at nine sizes of MNIST, made with scikit-learn 1.9 on one core of an EPYC by

    python -m core baseline svm --images 100 200 500 1000 2000 5000 10000 20000 50000 --json
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from time import perf_counter

import numpy as np
from threadpoolctl import threadpool_limits

from core.data.dataset import Split
from core.linalg.arrays import Array, Labels
from core.support.errors import UserError
from core.support.messages import message
from core.support.paths import RESOURCES

_ROWS = 250
"""Images whose distances are computed at once: with 50 000 training images these take 50 MB."""

HAS_SVM = find_spec("sklearn") is not None
"""True if scikit-learn, an extra, is installed."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """Method that reads images without a network.

    name: on the command line; title: for people. read(train, images): the classes of images (N, I), scaled as a
    network's inputs are, after learning from the training split.
    """

    name: str
    title: str
    read: Callable[[Split, Array], Labels]


@dataclass(frozen=True, slots=True)
class Reading:
    """Result of a baseline that learned from `images` training images: accuracy 0..1, seconds to learn and to read."""

    baseline: str
    images: int
    accuracy: float
    seconds: float


def shipped(name: str) -> tuple[Reading, ...]:
    """Return what the baseline reached on MNIST's validation images when it was measured, the fewest images first."""
    lines = (RESOURCES / "baselines.jsonl").read_text(encoding="utf-8").splitlines()
    found = [each for each in map(json.loads, lines) if each["baseline"] == name]
    return tuple(Reading(name, each["images"], each["accuracy"], each["seconds"]) for each in found)


def measured(baseline: Baseline, train: Split, asked: Split) -> Reading:
    """Learn from `train` and read `asked`, on one core. Raises UserError where a package is missing."""
    if not (train.has_classes and asked.has_classes):
        raise UserError(message("A baseline reads classes, and these data have targets. Choose a set of images."))
    if not (len(train) and len(asked)):
        raise UserError(message("A baseline learns from images and reads others, and one of these sets has none."))
    began = perf_counter()
    with threadpool_limits(limits=1):
        answers = baseline.read(train, _inputs(asked))
    share = float(np.mean(answers == asked.labels))
    return Reading(baseline.name, len(train), share, perf_counter() - began)


def _inputs(split: Split) -> Array:
    return split.inputs(slice(None), "float32")


def _nearest(train: Split, images: Array) -> Labels:
    """Give each image the class of the training image at the smallest Euclidean distance."""
    # |a - b|² = |a|² - 2 a·b + |b|²; |b|² is the same for all training images a.
    known = _inputs(train)
    squares = np.einsum("ni,ni->n", known, known)
    found = [
        (squares - 2 * (images[row : row + _ROWS] @ known.T)).argmin(axis=1) for row in range(0, len(images), _ROWS)
    ]
    return np.asarray(train.labels[np.concatenate(found)])


def _svm(train: Split, images: Array) -> Labels:
    """Classify with scikit-learn's SVC as it was when the book was written: an RBF kernel, C 1, γ 1/I.

    Today's γ, unless told otherwise, is 1/(I · variance): "scale" instead of "auto".
    """
    if not HAS_SVM:
        raise UserError(message("The SVM needs scikit-learn: pip install scikit-learn, then ask again."))
    from sklearn.svm import SVC

    if len(np.unique(train.labels)) < 2:
        raise UserError(message("An SVM separates classes, and these images are all of one. Ask for more images."))
    return np.asarray(SVC(gamma="auto", cache_size=1000).fit(_inputs(train), train.labels).predict(images))


BASELINES: dict[str, Baseline] = {
    each.name: each
    for each in (
        Baseline("svm", message("SVM"), _svm),
        Baseline("nearest", message("nearest neighbour"), _nearest),
    )
}
