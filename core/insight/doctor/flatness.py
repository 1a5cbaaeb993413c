"""Where an activation is flat, read off its own slope: what "saturated" and "dead" mean for each."""

from functools import cache

import numpy as np

from core.activations import ACTIVATIONS, Activation
from core.linalg.arrays import Array

FLAT = 0.1
"""A unit is flat on an image where its |slope| is below this share of the steepest: a sigmoid beyond ±3.6, where it is
nearer than 0.026 to an end; tanh beyond ±1.8; ReLU, leaky ReLU below 0; GELU below -0.6; softplus below -2.5; sinh and
linear units nowhere."""

DEAD = 0.001
"""A unit is dead where its |slope| is below this share of the steepest on every image: nothing moves it any more. ReLU:
0 throughout; a sigmoid beyond ±8.3 throughout. A leaky ReLU never is: a hundredth of each error passes."""

_NEAR, _FAR = 1.0, 20.0


def slopes(activation: Activation, z: Array, a: Array) -> Array:
    """f'(z), of the form of z; a = f(z). Neither is overwritten."""
    slope = np.ones_like(z)
    activation.times_slope(slope, z.copy(), a, np.empty_like(z))
    return slope


@cache
def steepest(name: str) -> float:
    """The largest |slope| of an activation for z in -1..1, where units begin; sinh has none beyond."""
    return float(_sizes(name, np.linspace(-_NEAR, _NEAR, 41)).max())


@cache
def flat_ends(name: str) -> int:
    """How many ends of an activation are flat: 2 saturate (sigmoid, tanh), 1 switches off (ReLU), 0 (sinh, linear)."""
    if name not in ACTIVATIONS:
        return 0
    return int(np.count_nonzero(_sizes(name, np.array([-_FAR, _FAR])) < FLAT * steepest(name)))


def _sizes(name: str, z: Array) -> Array:
    a = np.empty_like(z)
    ACTIVATIONS[name].value(z, a)
    return np.abs(slopes(ACTIVATIONS[name], z, a))


def flat_and_dead(name: str, z: Array, a: Array) -> tuple[float, float]:
    """Share of (image, unit) pairs that are flat, and of units that are dead. z, a: (B, units)."""
    steep = steepest(name)
    size = np.abs(slopes(ACTIVATIONS[name], z, a))
    return float(np.mean(size < FLAT * steep)), float(np.mean(size.max(axis=0) < DEAD * steep))
