"""Figures taken from the weights of networks, fresh or trained; each is NaN where a run has no network yet."""

from collections.abc import Callable
from math import nan

import numpy as np

from core.config import RunConfig
from core.linalg.arrays import Array
from core.network import Network
from core.studies.experiments.claims import Measure
from core.studies.experiments.course import Course
from core.studies.experiments.measures import taken

_BLANK = 4
"""Pixels in the upper left corner, which have no ink in any image of MNIST."""

_INPUTS, _ON, _UNITS = 1000, 500, 1000


def fresh_z(init: str) -> Measure:
    """Take the standard deviation of z over _UNITS new units with _INPUTS inputs, _ON of them 1 and the others 0."""

    def figure(_: object) -> float:
        network = Network.fresh(RunConfig(sizes=(_INPUTS, _UNITS, 1), init=init))
        z = network.layers(np.repeat([[1.0, 0.0]], _ON, axis=1).astype(np.float32))[0][0]
        return float(z.std())

    return Measure((), figure)


def near_zero(run: str, below: float) -> Measure:
    """Take the share of weights whose size is below a number, over all layers."""
    return taken(run, lambda course: _of_weights(course, lambda w: float(np.mean(np.abs(w) < below))))


def largest_weight(run: str) -> Measure:
    """Take the size of the largest weight of any layer."""
    return taken(run, lambda course: _of_weights(course, lambda w: float(np.abs(w).max())))


def left_of_blank(run: str) -> Measure:
    """Divide the size of the weights of pixels that are always blank by what it was at the start.

    Such a weight has no slope of its own: what moves it is λ alone.
    """

    def figure(course: Course) -> float:
        if course.network is None:
            return nan
        before, after = (
            float(np.linalg.norm(network.weights[0][:, :_BLANK]))
            for network in (Network.fresh(course.run.config), course.network)
        )
        return after / before

    return taken(run, figure)


def _of_weights(course: Course, figure: Callable[[Array], float]) -> float:
    if course.network is None:
        return nan
    return figure(np.concatenate([w.ravel() for w in course.network.weights]))
