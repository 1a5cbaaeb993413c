"""Activation functions a = f(z) of hidden units and output units.

The vanishing gradient (chapter 5 of the book), measured by tests/core/test_activations.py: the error of the first of
six hidden layers of 100 units, divided by that of the last, before any training, with He's weights:

    sigmoid 0.003    GELU 0.2    softplus 0.3    ReLU, leaky ReLU 0.8    tanh 2    sinh more than a million

With the book's initial weights (1/√n): sigmoid 0.0003, tanh 0.1, the ReLUs and GELU 0.2.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import pi, sqrt

import numpy as np

from core.linalg.arrays import Array
from core.linalg.vectors import exp
from core.support.messages import message

Value = Callable[[Array, Array], None]
TimesSlope = Callable[[Array, Array, Array, Array], None]

# 0-d arrays: NumPy takes them 0.2 µs faster than a Python float; a call on ten images takes 0.5 µs.
# 0, ½ and 1 are exact in float32, so float64 loses no precision.
_ZERO, _HALF, _ONE = (np.array(number, np.float32) for number in (0.0, 0.5, 1.0))
_TINY = np.array(1e-37, np.float32)

LEAK = 0.01
"""Slope of the leaky ReLU below 0."""
SINH_LIMIT = 80.0
"""Largest |z| that sinh is applied to: sinh 80 = 2.8e34 is still a float32."""
_GELU_1 = sqrt(2 / pi)
_GELU_3 = 0.044715 * _GELU_1


@dataclass(frozen=True, slots=True)
class Activation:
    """Hidden activation a = f(z), element by element.

    name: in files and `--set`; title, about: for people.
    value(z, out): writes f(z) into `out`; allocates nothing unless `out` is z itself.
    times_slope(delta, z, a, scratch): multiplies delta by f'(z) in place. All four have the same shape; z and scratch
    may be overwritten.
    """

    name: str
    title: str
    about: str
    value: Value
    times_slope: TimesSlope


@dataclass(frozen=True, slots=True)
class Output:
    """Output activation. value(z, out): writes the activations of z (B, K) into out (B, K); a row is one image."""

    name: str
    title: str
    about: str
    value: Value


def _sigmoid(z: Array, out: Array) -> None:
    """Compute 1 / (1 + e^-z). In a deep net each layer passes on at most a quarter of an error, so it vanishes.

    Accurate to a few units in the last place in both tails, whatever the array's shape. (1 + tanh(z/2)) / 2 takes half
    the time on (128, 800), but its error is relative to 1: no digit is right where z < -17 in float32.
    """
    np.negative(z, out)
    exp(out)  # an infinite e^-z correctly gives 0
    np.add(out, _ONE, out)
    np.divide(_ONE, out, out)


def _times_sigmoid_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    # a (1 - a), not a - a²: 1 - a is exact where a is ½ or more. The slope is 0 where a is 1 (z > 17 in float32).
    np.subtract(_ONE, a, scratch)
    np.multiply(scratch, a, scratch)
    np.multiply(delta, scratch, delta)


def _times_tanh_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    """Multiply by 1 - a². In a deep net errors pass undiminished near z = 0; saturated units block them."""
    np.multiply(a, a, scratch)
    np.multiply(scratch, delta, scratch)
    np.subtract(delta, scratch, delta)


def _relu(z: Array, out: Array) -> None:
    """Compute max(z, 0). In a deep net errors pass whole or not at all; He's weights make up for the blocked half."""
    np.maximum(z, _ZERO, out=out)  # a third positional argument is deprecated for maximum


def _times_relu_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    # a / (a + tiny) is 0 or 1 and vectorised: half the time of sign(a) at (128, 800), the same at (10, 100).
    np.add(a, _TINY, scratch)
    np.divide(a, scratch, scratch)
    np.multiply(delta, scratch, delta)


def _leaky_relu(z: Array, out: Array) -> None:
    """Compute max(z, 0.01 z). In a deep net as ReLU, but 1 % of an error passes a unit that is off: none dies."""
    z = z.copy() if out is z else z
    np.multiply(z, LEAK, out)
    np.maximum(z, out, out=out)


def _times_leaky_relu_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    np.sign(z, scratch)
    np.maximum(scratch, LEAK, out=scratch)
    np.multiply(delta, scratch, delta)


def _gelu(z: Array, out: Array) -> None:
    """Compute ½ z (1 + tanh(√(2/π) (z + 0.044715 z³))), within 5e-4 of z Φ(z), Φ the normal distribution.

    The tanh variant, not erf: SciPy's erf takes 25 times as long on a mini-batch of (128, 800).
    In a deep net between sigmoid and ReLU. The slope is ½ at 0 and goes smoothly to 0 and 1, slightly beyond both, so
    a unit just below 0 still learns; where z is small, each layer passes on about half of an error.
    """
    z = z.copy() if out is z else z
    _gelu_gate(z, out)
    np.multiply(out, z, out)


def _gelu_gate(z: Array, out: Array) -> None:
    """Compute ½ (1 + tanh(√(2/π) (z + 0.044715 z³))), the fraction of z that passes."""
    np.multiply(z, z, out)
    np.multiply(out, _GELU_3, out)
    np.add(out, _GELU_1, out)
    np.multiply(out, z, out)
    np.tanh(out, out)
    np.add(out, _ONE, out)
    np.multiply(out, _HALF, out)


def _times_gelu_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    # With s the gate and a = z s: s' = 2 s (1-s) (g1 + 3 g3 z²), so
    # f' = s + z s' = 1 - (1-s) (1 - 2 a (g1 + 3 g3 z²)), which needs only two arrays.
    _gelu_gate(z, scratch)
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
    """Compute ln(1 + e^z): log1p(e^z) up to z = 80, where it equals z to the last digit, and z above: no overflow.

    In a deep net: the slope is the sigmoid, ½ at 0. Each layer passes on rather more than half of an error, because
    values that are all positive push later layers upward.
    """
    z = z.copy() if out is z else z
    np.minimum(z, SINH_LIMIT, out=out)
    np.exp(out, out)
    np.log1p(out, out)
    np.maximum(out, z, out=out)


def _times_softplus_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    _sigmoid(z, scratch)
    np.multiply(delta, scratch, delta)


def _sinh(z: Array, out: Array) -> None:
    """Compute (e^z - e^-z) / 2, with z clipped to ±80: a run that diverges then overflows in its weights, not here.

    In a deep net the slope cosh z is 1 or more and grows without bound, so errors and values explode: the opposite of
    the sigmoid's problem. Only small initial weights (Glorot's, biases 0) keep six layers stable.
    """
    np.minimum(z, SINH_LIMIT, out=out)
    np.maximum(out, -SINH_LIMIT, out=out)
    np.sinh(out, out)


def _times_sinh_slope(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    np.absolute(z, scratch)
    np.minimum(scratch, SINH_LIMIT, out=scratch)
    np.cosh(scratch, scratch)
    np.multiply(delta, scratch, delta)


def _linear(z: Array, out: Array) -> None:
    """Copy z. A stack of layers without an activation computes nothing that one layer cannot."""
    np.copyto(out, z)


def _times_one(delta: Array, z: Array, a: Array, scratch: Array) -> None:
    """Leave the error as it is: the slope is 1 everywhere."""


def _softmax(z: Array, out: Array) -> None:
    # Transposed, so that ten outputs are ten long rows: NumPy finds maxima of short rows at a third of the speed.
    shares = z.T.copy()
    np.subtract(shares, np.maximum.reduce(shares, 0), shares)
    np.exp(shares, shares)
    np.divide(shares, np.add.reduce(shares, 0), out.T)


SIGMOID = Activation(
    "sigmoid",
    message("sigmoid"),
    message("Squashes to 0..1; its slope is at most 0.25, so deep layers learn slowly. Book, chapter 1."),
    _sigmoid,
    _times_sigmoid_slope,
)
TANH = Activation(
    "tanh",
    message("tanh"),
    message("Squashes to -1..1, centred on 0; a sigmoid rescaled. Book, chapter 3."),
    np.tanh,
    _times_tanh_slope,
)
RELU = Activation(
    "relu",
    message("ReLU"),
    message("max(0, z): never saturates above 0, but a unit that is always below 0 is dead. Book, chapter 3."),
    _relu,
    _times_relu_slope,
)
LEAKY_RELU = Activation(
    "leaky-relu",
    message("leaky ReLU"),
    message("z above 0, z/100 below: like ReLU, but no unit dies, because some slope remains. Maas et al. 2013."),
    _leaky_relu,
    _times_leaky_relu_slope,
)
GELU = Activation(
    "gelu",
    message("GELU"),
    message(
        "z times the probability that a normal draw is below z (tanh variant): a smooth ReLU. Hendrycks & Gimpel 2016."
    ),
    _gelu,
    _times_gelu_slope,
)
SOFTPLUS = Activation(
    "softplus",
    message("softplus"),
    message("ln(1 + e^z): ReLU with a rounded corner; its slope is the sigmoid, so no unit dies. Dugas et al. 2001."),
    _softplus,
    _times_softplus_slope,
)
SINH = Activation(
    "sinh",
    message("sinh"),
    message(
        "(e^z - e^-z)/2: the slope is 1 or more and grows with z, so nothing saturates, but deep gradients explode."
    ),
    _sinh,
    _times_sinh_slope,
)

LINEAR = Activation(
    "linear",
    message("linear"),
    message("z itself, without an activation: the slope is 1, and a stack of such layers can do no more than one."),
    _linear,
    _times_one,
)

ACTIVATIONS: dict[str, Activation] = {
    a.name: a for a in (SIGMOID, TANH, RELU, LEAKY_RELU, GELU, SOFTPLUS, SINH, LINEAR)
}

OUTPUTS: dict[str, Output] = {
    o.name: o
    for o in (
        Output("sigmoid", message("sigmoid"), message("Each digit gets its own yes or no between 0 and 1."), _sigmoid),
        Output(
            "softmax",
            message("softmax"),
            message("The ten outputs share 100 %: probabilities that sum to 1."),
            _softmax,
        ),
        Output(
            "linear",
            message("linear"),
            message("The weighted input itself; least squares with the quadratic cost."),
            _linear,
        ),
    )
}
