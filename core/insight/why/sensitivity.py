"""How an answer changes as the digit is changed, with the recipe before the network and without it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.ink import FIELD_PX, from_picture, render
from core.insight.why.ways import WAYS, Way
from core.linalg.arrays import Array, Bytes, Labels
from core.network import Network

_MARGIN_PX = 12
"""Paper about a picture on its way to the recipe: as large as it gets, no ink is lost."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Where the answer becomes another one. amount: the first that does it, seen from rest; digit: the other."""

    amount: float
    digit: int


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """One curve. shares: (n,) of the digit asked about, 0..1; digits: (n,) what each image is taken for."""

    shares: Array
    digits: Labels


@dataclass(frozen=True, slots=True, eq=False)
class Sensitivity:
    """One way's two curves. alone: the network's own pixels changed; recipe: the drawing changed, then the recipe."""

    way: Way
    answer: int
    alone: Trace
    recipe: Trace

    def turns(self, trace: Trace) -> tuple[Turn, ...]:
        """Where, going from rest to less and to more, the answer is first another: none, one or two."""
        rest, amounts = int(np.abs(self.way.amounts - self.way.rest).argmin()), self.way.amounts
        other = np.flatnonzero(trace.digits != self.answer)
        sides = other[other < rest][-1:], other[other > rest][:1]
        return tuple(Turn(float(amounts[at]), int(trace.digits[at])) for side in sides for at in side)


def sensitivity(network: Network, pixels: Bytes, digit: int, way: str, strokes: Sequence[Array] = ()) -> Sensitivity:
    """The share of `digit` by each amount of WAYS[way]. pixels: (784,); strokes: each (P, 2), none for a picture.

    A drawing's strokes are changed as they are; of a picture the pixels, on more paper. Either is then brought into
    MNIST's form again. Raises KeyError for a way that is none.
    """
    chosen = WAYS[way]
    alone = chosen.images(pixels.reshape(FIELD_PX, FIELD_PX)).reshape(len(chosen.amounts), -1)
    again = _redrawn(chosen, strokes) if len(strokes) else _reframed(chosen, pixels)
    shares = network.probabilities(np.concatenate([pixels[None], alone, again]))
    answers = shares.argmax(axis=1)
    middle = 1 + len(alone)
    return Sensitivity(
        chosen,
        int(answers[0]),
        Trace(shares[1:middle, digit], answers[1:middle]),
        Trace(shares[middle:, digit], answers[middle:]),
    )


def _redrawn(way: Way, strokes: Sequence[Array]) -> Bytes:
    """The drawing by each amount, through the recipe: (n, 784)."""
    if way.thickens:  # the recipe draws the lines anew, however wide they were
        return np.repeat(render(strokes)[None], len(way.amounts), axis=0)
    points, ends = np.concatenate(strokes), np.cumsum([len(stroke) for stroke in strokes])[:-1]
    return np.stack([render(np.split(path, ends)) for path in way.paths(points)])


def _reframed(way: Way, pixels: Bytes) -> Bytes:
    """The picture by each amount, through the recipe: (n, 784)."""
    paper = np.pad(pixels.reshape(FIELD_PX, FIELD_PX), _MARGIN_PX)
    return np.stack([from_picture(image / 255) for image in way.images(paper)])
