"""Selection and order of the pictures of a set. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np

from core.linalg.arrays import Array, Bytes, Labels
from core.network import Network

_MOST_ROWS, _LEAST_ROWS = 1000, 64
_WORK = 20_000_000
"""Multiply-adds in a block, some milliseconds, so that a reading can be cancelled soon."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers of a network to N pictures. digits: (N,); outputs: (N,), the activations of their outputs."""

    digits: Bytes
    outputs: Array

    def right(self, labels: Labels) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
        """Return a mask, (N,), of the answers equal to the labels."""
        return np.asarray(self.digits == labels)

    def part(self, rows: Labels) -> "Answers":
        """Return the answers to some of the pictures."""
        return Answers(self.digits[rows], self.outputs[rows])


def read(network: Network, images: Bytes, cancelled: Callable[[], bool] = lambda: False) -> Answers | None:
    """Return the answers to pictures, (N, 784), computed in blocks to save memory; None if cancelled."""
    digits, largest = np.zeros(len(images), np.uint8), np.zeros(len(images), np.float32)
    size = min(_MOST_ROWS, max(_LEAST_ROWS, _WORK // network.theta.size))
    for at in range(0, len(images), size):
        if cancelled():
            return None
        outputs = network.confidences(images[at : at + size])
        digits[at : at + size] = outputs.argmax(axis=1)
        largest[at : at + size] = outputs.max(axis=1)
    return Answers(digits, largest)


class AnswerFilter(Enum):
    """Filter on the answers."""

    ALL = "all"
    RIGHT = "right"
    WRONG = "wrong"


class Order(Enum):
    """Order of the pictures."""

    INDEX = "index"
    SUREST_MISTAKE = "surest mistake"


@dataclass(frozen=True, slots=True)
class PictureQuery:
    """Selection of pictures. digit: only this label; None: all."""

    digit: int | None = None
    verdict: AnswerFilter = AnswerFilter.ALL
    order: Order = Order.INDEX

    @property
    def needs_answers(self) -> bool:
        """True if the selection depends on a network's answers."""
        return self.verdict is not AnswerFilter.ALL or self.order is not Order.INDEX


def matching(labels: Labels, answers: Answers | None, query: PictureQuery) -> Labels:
    """Return the indices, (M,), of the matching pictures in order; without answers their filters are ignored.

    By confidence: mistakes from the most to the least confident, then right answers from the least to the most.
    """
    keep = np.ones(len(labels), bool) if query.digit is None else labels == query.digit
    if answers is None:
        return np.flatnonzero(keep)
    right = answers.right(labels)
    if query.verdict is not AnswerFilter.ALL:
        keep &= right == (query.verdict is AnswerFilter.RIGHT)
    indices = np.flatnonzero(keep)
    if query.order is Order.INDEX:
        return indices
    certainty = np.where(right, answers.outputs, -answers.outputs)[indices]
    return np.asarray(indices[np.argsort(certainty)])
