"""Places of a sample of digits in every layer, computed in the background."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.data.dataset import Split
from core.insight.map import Basis, spaces
from core.insight.map.tsne import tsne
from core.linalg.arrays import Array, Labels
from core.network import Network
from gui.session.background import Task

DIGITS = 2000
"""Validation digits on the map."""


@dataclass(frozen=True, slots=True, eq=False)
class LayerMaps:
    """A sample, (N, I), as a network sees it, from the pixels to the outputs.

    values: (N, D) of each space; bases: its plane; places: (N, 2) on the map; answers: (N,). tsne: places by t-SNE in
    place of those in the planes, or None.
    """

    network: Network
    sample: Split
    values: Sequence[Array]
    bases: Sequence[Basis]
    places: Sequence[Array]
    answers: Labels
    tsne: Sequence[Array] | None = None

    @property
    def is_finite(self) -> bool:
        """True if every place is a number."""
        return all(bool(np.isfinite(each).all()) for each in self.places)


def mapped(network: Network, sample: Split, last: LayerMaps | None, keeps: bool, task: Task) -> LayerMaps:
    """Return the maps of a network. last: earlier ones; keeps: in their planes, where those are of the same sample."""
    dtype = network.theta.dtype
    is_known = last is not None and last.sample is sample and last.values[0].dtype == dtype
    x = last.values[0] if last and is_known else sample.inputs(slice(None), dtype.name)
    values = spaces(network, x)
    answers: Labels = values[-1].argmax(axis=1)
    if not all(np.isfinite(each).all() for each in values):
        nowhere = [np.full((len(x), 2), np.nan)] * len(values)
        return LayerMaps(network, sample, values, [], nowhere, answers)
    fits = last is not None and is_known and len(last.bases) == len(values) and last.network.sizes == network.sizes
    if last and fits and keeps:
        bases = last.bases
    else:
        first = last.bases[0] if last and is_known and last.bases else Basis.of(x)  # the pixels stay the same
        bases = [first, *(Basis.of(each) for each in values[1:])]
    places = [basis.places(each) for basis, each in zip(bases, values, strict=True)]
    return LayerMaps(network, sample, values, bases, places, answers)


def scattered(maps: LayerMaps, last: LayerMaps | None, task: Task) -> LayerMaps | None:
    """Return the maps with places by t-SNE, from those of `last` where it has some of the same sample; None: cancelled.

    Takes seconds a layer.
    """
    known = last.tsne if last and last.sample is maps.sample and last.tsne else maps.places
    found: list[Array] = []
    for number, values in enumerate(maps.values):
        if task.cancelled():
            return None
        start = known[number] if len(known) == len(maps.values) else maps.places[number]
        found.append(tsne(values, start))
    return LayerMaps(maps.network, maps.sample, maps.values, maps.bases, maps.places, maps.answers, found)
