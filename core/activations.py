"""What a unit does with its weighted input z: hidden activations and output activations."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import Array

Value = Callable[[Array, Array], None]
TimesSlope = Callable[[Array, Array, Array, Array], None]


@dataclass(frozen=True, slots=True)
class Activation:
    """a = f(z), one unit at a time.

    value(z, out): writes f(z) into `out`, which may be z itself.
    times_slope(delta, z, a, scratch): multiplies delta by f'(z) in place; all four have one shape.
    """

    name: str
    title: str
    about: str
    value: Value
    times_slope: TimesSlope


@dataclass(frozen=True, slots=True)
class Output:
    """What the last layer shows as its answer. value(z, out): z, out (B, K); a row is one image."""

    name: str
    title: str
    about: str
    value: Value


def _sigmoid(z: Array, out: Array) -> None:
    # sigma(z) = (1 + tanh(z/2)) / 2: no exp that could overflow, and NumPy's tanh is vectorised.
    np.multiply(z, 0.5, out)
    np.tanh(out, out)
    np.add(out, 1.0, out)
    np.multiply(out, 0.5, out)


def _times_sigmoid_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    np.subtract(1.0, a, scratch)
    np.multiply(scratch, a, scratch)
    np.multiply(delta, scratch, delta)


def _times_tanh_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    np.multiply(a, a, scratch)
    np.multiply(scratch, delta, scratch)
    np.subtract(delta, scratch, delta)


def _relu(z: Array, out: Array) -> None:
    np.maximum(z, 0.0, out=out)  # a third positional argument is deprecated for maximum


def _times_relu_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    np.sign(a, scratch)
    np.multiply(delta, scratch, delta)


def _linear(z: Array, out: Array) -> None:
    np.copyto(out, z)


def _softmax(z: Array, out: Array) -> None:
    np.subtract(z, z.max(axis=1, keepdims=True), out)
    np.exp(out, out)
    np.divide(out, out.sum(axis=1, keepdims=True), out)


SIGMOID = Activation(
    "sigmoid",
    "sigmoid",
    "Squashes to 0..1; its slope is at most 0.25, so deep layers learn slowly. Book, chapter 1.",
    _sigmoid,
    _times_sigmoid_slope,
)
TANH = Activation(
    "tanh",
    "tanh",
    "Squashes to -1..1, centred on 0; a sigmoid rescaled. Book, chapter 3.",
    np.tanh,
    _times_tanh_slope,
)
RELU = Activation(
    "relu",
    "ReLU",
    "max(0, z): never saturates above 0, but a unit that is always below 0 is dead. Book, chapter 3.",
    _relu,
    _times_relu_slope,
)

ACTIVATIONS: dict[str, Activation] = {a.name: a for a in (SIGMOID, TANH, RELU)}

OUTPUTS: dict[str, Output] = {
    o.name: o
    for o in (
        Output("sigmoid", "sigmoid", "Each digit gets its own yes or no between 0 and 1.", _sigmoid),
        Output("softmax", "softmax", "The ten answers share 100 %: probabilities that sum to 1.", _softmax),
        Output("linear", "linear", "The weighted input as it is; least squares when the cost is quadratic.", _linear),
    )
}
