"""What a unit does with its weighted input z: hidden activations and output activations.

What each does to a deep net, as tests/core/test_activations.py measures it: the error of the first of six hidden layers
of 100 units over that of the last, before any training, He's weights (chapter 5 of the book tells what becomes of it):

    sigmoid 0.003    GELU 0.2    softplus 0.3    ReLU, leaky ReLU 0.8    tanh 2    sinh more than a million

With the book's first weights (1/√n) sigmoid is left with 0.0003, tanh with 0.1, the ReLUs and GELU with 0.2.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import pi, sqrt

import numpy as np

from core.linalg.arrays import Array
from core.linalg.vectors import exp

Value = Callable[[Array, Array], None]
TimesSlope = Callable[[Array, Array, Array, Array], None]

# Arrays without axes: NumPy takes them 0.2 µs sooner than a Python float, of 0.5 µs that a call takes on ten images.
# 0, ½ and 1 are exact in float32, so that float64 loses nothing by them.
_ZERO, _HALF, _ONE = (np.array(number, np.float32) for number in (0.0, 0.5, 1.0))
_TINY = np.array(1e-37, np.float32)

LEAK = 0.01
"""Slope of the leaky ReLU below 0."""
FAR = 80.0
"""Where sinh is held: sinh 80 = 2.8e34 is still a float32."""
_GELU_1 = sqrt(2 / pi)
_GELU_3 = 0.044715 * _GELU_1


@dataclass(frozen=True, slots=True)
class Activation:
    """a = f(z), one unit at a time.

    value(z, out): writes f(z) into `out`, which may be z itself; where it is not, nothing is allocated.
    times_slope(delta, z, a, scratch): multiplies delta by f'(z) in place; all four have one shape, z and scratch may be
    overwritten.
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
    """1 / (1 + e^-z). In a deep net: each layer passes on less than a quarter of an error, so it vanishes.

    Right to a few units in the last place in both tails, and the same for any number of z at once. (1 + tanh(z/2)) / 2
    takes half the time on (128, 800), but its error is relative to 1: nothing is left of it where z < -17 in float32.
    """
    np.negative(z, out)
    exp(out)  # an infinite e^-z gives 0, which is right
    np.add(out, _ONE, out)
    np.divide(_ONE, out, out)


def _times_sigmoid_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    # a (1 - a), not a - a²: 1 - a is exact where a is ½ or more. No slope is left where a is 1 (z > 17 in float32).
    np.subtract(_ONE, a, scratch)
    np.multiply(scratch, a, scratch)
    np.multiply(delta, scratch, delta)


def _times_tanh_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    """1 - a². In a deep net: near 0 errors pass whole, and weights near 0 keep z there; saturated units stop them."""
    np.multiply(a, a, scratch)
    np.multiply(scratch, delta, scratch)
    np.subtract(delta, scratch, delta)


def _relu(z: Array, out: Array) -> None:
    """max(z, 0). In a deep net: errors pass whole or not at all; He's weights make up for the half that is stopped."""
    np.maximum(z, _ZERO, out=out)  # a third positional argument is deprecated for maximum


def _times_relu_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    # a / (a + tiny) is 0 or 1, and vectorised: half the time of sign(a) at (128, 800), the same at (10, 100).
    np.add(a, _TINY, scratch)
    np.divide(a, scratch, scratch)
    np.multiply(delta, scratch, delta)


def _leaky_relu(z: Array, out: Array) -> None:
    """max(z, 0.01 z).

    In a deep net: as ReLU, but a hundredth of an error passes even a unit that is off, so that none is dead for good.
    """
    z = z.copy() if out is z else z
    np.multiply(z, LEAK, out)
    np.maximum(z, out, out=out)


def _times_leaky_relu_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    np.sign(z, scratch)
    np.maximum(scratch, LEAK, out=scratch)
    np.multiply(delta, scratch, delta)


def _gelu(z: Array, out: Array) -> None:
    """½ z (1 + tanh(√(2/π) (z + 0.044715 z³))), within 5e-4 of z Φ(z), Φ the normal distribution.

    By tanh and not by erf: SciPy's erf takes 25 times as long on a mini-batch of (128, 800).
    In a deep net: between sigmoid and ReLU. The slope is ½ at 0 and bends smoothly to 0 and 1, a little beyond both, so
    that a unit just below 0 still learns; where z is small, each layer passes on about half of an error.
    """
    z = z.copy() if out is z else z
    _gelu_share(z, out)
    np.multiply(out, z, out)


def _gelu_share(z: Array, out: Array) -> None:
    """½ (1 + tanh(√(2/π) (z + 0.044715 z³))), the share of z that passes."""
    np.multiply(z, z, out)
    np.multiply(out, _GELU_3, out)
    np.add(out, _GELU_1, out)
    np.multiply(out, z, out)
    np.tanh(out, out)
    np.add(out, _ONE, out)
    np.multiply(out, _HALF, out)


def _times_gelu_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    # With s the share and a = z s: s' = 2 s (1-s) (g1 + 3 g3 z²), so that
    # f' = s + z s' = 1 - (1-s) (1 - 2 a (g1 + 3 g3 z²)), which two arrays suffice for.
    _gelu_share(z, scratch)
    np.subtract(_ONE, scratch, scratch)
    np.multiply(z, z, z)
    np.multiply(z, 6 * _GELU_3, z)
    np.add(z, 2 * _GELU_1, z)
    np.multiply(z, a, z)
    np.subtract(_ONE, z, z)
    np.multiply(z, scratch, z)
    np.subtract(_ONE, z, z)
    np.multiply(delta, z, delta)


def _softplus(z: Array, out: Array) -> None:
    """ln(1 + e^z), as log1p(e^z) up to 80, where it is z to the last digit, and z beyond: no exp overflows.

    In a deep net: its slope is the sigmoid, ½ at 0: each layer passes on rather more than half of an error, for values
    that are all positive push later layers upward.
    """
    z = z.copy() if out is z else z
    np.minimum(z, FAR, out=out)
    np.exp(out, out)
    np.log1p(out, out)
    np.maximum(out, z, out=out)


def _times_softplus_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    _sigmoid(z, scratch)
    np.multiply(delta, scratch, delta)


def _sinh(z: Array, out: Array) -> None:
    """(e^z - e^-z) / 2; z is held at ±80, so that a run that diverges meets no overflow here but in its weights.

    In a deep net: the slope cosh z is 1 or more and grows without bound, so that errors and values explode: sigmoid's
    trouble reversed. Only small first weights (Glorot's, biases 0) keep six layers calm.
    """
    np.minimum(z, FAR, out=out)
    np.maximum(out, -FAR, out=out)
    np.sinh(out, out)


def _times_sinh_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    np.absolute(z, scratch)
    np.minimum(scratch, FAR, out=scratch)
    np.cosh(scratch, scratch)
    np.multiply(delta, scratch, delta)


def _linear(z: Array, out: Array) -> None:
    np.copyto(out, z)


def _softmax(z: Array, out: Array) -> None:
    # Turned over, so that ten answers are ten long rows: along short ones NumPy takes a maximum at a third the speed.
    shares = z.T.copy()
    np.subtract(shares, np.maximum.reduce(shares, 0), shares)
    np.exp(shares, shares)
    np.divide(shares, np.add.reduce(shares, 0), out.T)


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
LEAKY_RELU = Activation(
    "leaky-relu",
    "leaky ReLU",
    "z above 0, z/100 below: as ReLU, but no unit is dead for good: a little slope brings it back. Maas et al. 2013.",
    _leaky_relu,
    _times_leaky_relu_slope,
)
GELU = Activation(
    "gelu",
    "GELU",
    "z times the chance that a normal draw is below z (by tanh): ReLU with a soft bend. Hendrycks & Gimpel 2016.",
    _gelu,
    _times_gelu_slope,
)
SOFTPLUS = Activation(
    "softplus",
    "softplus",
    "ln(1 + e^z): ReLU with its corner rounded; the slope is the sigmoid, so it never dies. Dugas et al. 2001.",
    _softplus,
    _times_softplus_slope,
)
SINH = Activation(
    "sinh",
    "sinh",
    "(e^z - e^-z)/2: the slope is 1 or more and grows with z, so nothing saturates but deep gradients explode.",
    _sinh,
    _times_sinh_slope,
)

ACTIVATIONS: dict[str, Activation] = {a.name: a for a in (SIGMOID, TANH, RELU, LEAKY_RELU, GELU, SOFTPLUS, SINH)}

OUTPUTS: dict[str, Output] = {
    o.name: o
    for o in (
        Output("sigmoid", "sigmoid", "Each digit gets its own yes or no between 0 and 1.", _sigmoid),
        Output("softmax", "softmax", "The ten answers share 100 %: probabilities that sum to 1.", _softmax),
        Output("linear", "linear", "The weighted input as it is; least squares when the cost is quadratic.", _linear),
    )
}
