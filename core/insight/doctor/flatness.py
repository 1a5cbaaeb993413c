"""Flat parts of activations, determined from their slopes: the definitions of "saturated" and "dead"."""

from functools import cache

import numpy as np

from core.activations import ACTIVATIONS, Activation
from core.linalg.arrays import Array

FLAT = 0.1
"""A unit is flat on an image if its |slope| is below this fraction of the steepest: a sigmoid beyond ±3.6, within 0.026
of its limits; tanh beyond ±1.8; ReLU, leaky ReLU below 0; GELU below -0.6; softplus below -2.5; sinh and linear units
nowhere."""

DEAD = 0.001
"""A unit is dead if its |slope| is below this fraction of the steepest on every image: it no longer learns. A ReLU that
is always 0; a sigmoid that is always beyond ±8.3; never a leaky ReLU, which passes 1 % of each error."""

_NEAR, _FAR = 1.0, 20.0


def slopes(activation: Activation, z: Array, a: Array) -> Array:
    """Return f'(z), in the shape of z; a = f(z). Neither is overwritten."""
    slope = np.ones_like(z)
    activation.times_slope(slope, z.copy(), a, np.empty_like(z))
    return slope


@cache
def steepest(name: str) -> float:
    """Return the largest |slope| of an activation for z in -1..1, where units start; that of sinh is unbounded."""
    return float(_sizes(name, np.linspace(-_NEAR, _NEAR, 41)).max())


@cache
def flat_ends(name: str) -> int:
    """Return the number of flat ends of an activation: 2 (sigmoid, tanh), 1 (ReLU), 0 (sinh, linear)."""
    if name not in ACTIVATIONS:
        return 0
    return int(np.count_nonzero(_sizes(name, np.array([-_FAR, _FAR])) < FLAT * steepest(name)))


def _sizes(name: str, z: Array) -> Array:
    a = np.empty_like(z)
    ACTIVATIONS[name].value(z, a)
    return np.abs(slopes(ACTIVATIONS[name], z, a))


def flat_and_dead(name: str, z: Array, a: Array) -> tuple[float, float]:
    """Return the fractions of flat (image, unit) pairs and of dead units. z, a: (B, units)."""
    steep = steepest(name)
    size = np.abs(slopes(ACTIVATIONS[name], z, a))
    return float(np.mean(size < FLAT * steep)), float(np.mean(size.max(axis=0) < DEAD * steep))
