"""Which pictures of a set are shown, in what order, and on which page. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np

from core.linalg.arrays import Array, Bytes, Labels
from core.network import Network

_MOST_ROWS, _LEAST_ROWS = 1000, 64
_WORK = 20_000_000
"""Multiply-adds in a block: it takes some milliseconds, so that a reading can be cancelled soon."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What a network says of N pictures. digits: (N,) its answers; shares: (N,) how sure of each it is, 0..1."""

    digits: Bytes
    shares: Array

    def right(self, labels: Labels) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
        """(N,) whether each answer is the label."""
        return np.asarray(self.digits == labels)

    def part(self, rows: Labels) -> "Answers":
        """The answers to those pictures."""
        return Answers(self.digits[rows], self.shares[rows])


def read(network: Network, images: Bytes, cancelled: Callable[[], bool] = lambda: False) -> Answers | None:
    """Answer (N, 784) pictures in blocks, of which one at a time is held as numbers; None: cancelled."""
    digits, shares = np.zeros(len(images), np.uint8), np.zeros(len(images), np.float32)
    size = min(_MOST_ROWS, max(_LEAST_ROWS, _WORK // network.theta.size))
    for at in range(0, len(images), size):
        if cancelled():
            return None
        probabilities = network.probabilities(images[at : at + size])
        digits[at : at + size] = probabilities.argmax(axis=1)
        shares[at : at + size] = probabilities.max(axis=1)
    return Answers(digits, shares)


class Verdict(Enum):
    """Which answers are wanted."""

    ALL = "all"
    RIGHT = "right"
    WRONG = "wrong"


class Order(Enum):
    """What comes first."""

    INDEX = "index"
    SUREST_MISTAKE = "surest mistake"


@dataclass(frozen=True, slots=True)
class PictureQuery:
    """What a person wants to see. digit: only pictures with this label; None: all."""

    digit: int | None = None
    verdict: Verdict = Verdict.ALL
    order: Order = Order.INDEX

    @property
    def needs_answers(self) -> bool:
        """Whether only a network can tell which pictures these are."""
        return self.verdict is not Verdict.ALL or self.order is not Order.INDEX


def matching(labels: Labels, answers: Answers | None, wish: PictureQuery) -> Labels:
    """(M,) indices into labels (N,), in the order wished for; what needs answers is left aside without them.

    The surest mistake first, mistakes to the least sure, then the right answers from the least sure to the surest.
    """
    keep = np.ones(len(labels), bool) if wish.digit is None else labels == wish.digit
    if answers is None:
        return np.flatnonzero(keep)
    right = answers.right(labels)
    if wish.verdict is not Verdict.ALL:
        keep &= right == (wish.verdict is Verdict.RIGHT)
    indices = np.flatnonzero(keep)
    if wish.order is Order.INDEX:
        return indices
    certainty = np.where(right, answers.shares, -answers.shares)[indices]
    return np.asarray(indices[np.argsort(certainty)])
