"""Sensitivity of an answer to changes of the digit, with and without preprocessing by the recipe."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.ink import FIELD_PX, from_picture, render
from core.insight.ways import WAYS, Way
from core.linalg.arrays import Array, Bytes, Labels
from core.network import Network

_MARGIN_PX = 12
"""Margin of paper around a picture before it is changed, so that no ink is lost."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Change of the answer. amount: the first that causes it, counted from rest; digit: the new answer."""

    amount: float
    digit: int


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """One curve. outputs: (n,), of the examined digit; digits: (n,), the answer for each image."""

    outputs: Array
    digits: Labels


@dataclass(frozen=True, slots=True, eq=False)
class Sensitivity:
    """Curves of one way. alone: the network's input changed; recipe: the drawing changed, then preprocessed."""

    way: Way
    answer: int
    alone: Trace
    recipe: Trace

    def turns(self, trace: Trace) -> tuple[Turn, ...]:
        """Return the first changes of the answer on both sides of rest: none, one or two."""
        rest, amounts = self.way.at_rest, self.way.amounts
        other = np.flatnonzero(trace.digits != self.answer)
        sides = other[other < rest][-1:], other[other > rest][:1]
        return tuple(Turn(float(amounts[at]), int(trace.digits[at])) for side in sides for at in side)


def sensitivity(network: Network, pixels: Bytes, digit: int, way: str, strokes: Sequence[Array] = ()) -> Sensitivity:
    """Compute the output of `digit` for each amount of WAYS[way].

    pixels: (784,); strokes: each (P, 2), empty for a picture. Changes the strokes of a drawing, or the pixels of a
    picture with a margin; both are then preprocessed again. Raises KeyError for an unknown way.
    """
    chosen = WAYS[way]
    alone = chosen.images(pixels.reshape(FIELD_PX, FIELD_PX)).reshape(len(chosen.amounts), -1)
    again = _redrawn(chosen, strokes) if len(strokes) else _reframed(chosen, pixels)
    outputs = network.confidences(np.concatenate([pixels[None], alone, again]))
    answers = outputs.argmax(axis=1)
    middle = 1 + len(alone)
    return Sensitivity(
        chosen,
        int(answers[0]),
        Trace(outputs[1:middle, digit], answers[1:middle]),
        Trace(outputs[middle:, digit], answers[middle:]),
    )


def _redrawn(way: Way, strokes: Sequence[Array]) -> Bytes:
    """Return the drawing changed by each amount and preprocessed: (n, 784)."""
    if way.change_ink:  # the recipe redraws lines of any width with its own
        return np.repeat(render(strokes)[None], len(way.amounts), axis=0)
    points, ends = np.concatenate(strokes), np.cumsum([len(stroke) for stroke in strokes])[:-1]
    return np.stack([render(np.split(path, ends)) for path in way.paths(points)])


def _reframed(way: Way, pixels: Bytes) -> Bytes:
    """Return the picture changed by each amount and preprocessed: (n, 784)."""
    paper = np.pad(pixels.reshape(FIELD_PX, FIELD_PX), _MARGIN_PX)
    return np.stack([from_picture(image / 255) for image in way.images(paper)])
