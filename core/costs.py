"""Cost functions: C and dC/dz from the weighted inputs z of the output layer.

To add a cost of your own, touch this file, and core/config/run_config.py if it has a number that can be changed:

1. Write `_my_value(z, y, output)`: C as a float, the mean over the B rows of the sum over the K outputs. Work from z
   (an exp that could overflow or the logarithm of an output that could be 0 makes it infinite), in float64.
2. Write `_my_delta(z, y, output, out, scratch)`: dC/dz of each row by itself into `out`. It runs once a mini-batch, so
   it allocates nothing; `scratch` has the form of `out` and may be overwritten. With a = f(z): dC/da f'(z).
3. Has it numbers? Write them in. One that a person can change is a field of RunConfig, with `"live": True`, named in
   `knobs`; value and delta get it as a keyword, as `_uneven_value` does. The window, the command line, the scores and
   every optimizer take it from there. `too_much` and `too_little` are there for any cost to use.
4. Make the `Cost` and put it into `COSTS`, the usual output activation first.

CONTRIBUTING.md has an example with a knob.

The box in the window, `--set cost=`, run files and their checks read `COSTS` each time they are asked; so do the tests,
which hold every entry to these laws without a line of their own: delta is the slope of value; both are finite for
every finite z, in float32 and float64; the right answer costs nothing, and one that is wrong by 2 000 more than 0.1;
value is a mean over rows; a network learns with it. Your own script may add one as well, before it makes its RunConfig:

    COSTS["huber"] = Cost("huber", "Huber", ABOUT, WHY, ("linear",), huber_value, huber_delta)
    train(RunConfig(cost="huber", ...), data)
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from core.activations import OUTPUTS, SIGMOID
from core.linalg.arrays import Array
from core.support.messages import message


@dataclass(frozen=True, slots=True)
class Cost:
    """Cost C(z, y) of the output layer. z: (B, K) weighted inputs; y: (B, K) targets, one-hot for classes.

    name: in files and `--set`, in lower case with dashes; title, about: for people.
    outputs: the output activations it is meant for, the usual one first; `why` says why others do not fit.
    value(z, y, output): the book's C, the mean over B, in float64; finite for every finite z.
    delta(z, y, output, out, scratch): writes dC/dz of each example into `out`, (B, K), not averaged; z, y unchanged.
    knobs: fields of RunConfig that value and delta take as keywords; `RunConfig.cost_function()` binds them.
    """

    name: str
    title: str
    about: str
    why: str
    outputs: tuple[str, ...]
    value: Callable[..., float]
    delta: Callable[..., None]
    knobs: tuple[str, ...] = ()

    def bound(self, **knobs: float) -> "Cost":
        """Return this cost with the values of all its `knobs` bound into value and delta."""
        if not knobs:
            return self
        return replace(self, value=partial(self.value, **knobs), delta=partial(self.delta, **knobs), knobs=())


def _mean_over_rows(per_output: Array) -> float:
    return float(per_output.sum(dtype=np.float64)) / len(per_output)


def _quadratic_value(z: Array, y: Array, output: str) -> float:
    a = np.empty(z.shape)
    OUTPUTS[output].value(z.astype(np.float64), a)
    return 0.5 * _mean_over_rows(np.square(a - y))


def _quadratic_delta(z: Array, y: Array, output: str, out: Array, scratch: Array) -> None:
    if output == "linear":
        np.subtract(z, y, out)
        return
    SIGMOID.value(z, scratch)
    np.subtract(scratch, y, out)
    # a(1 - a): this factor slows a saturated neuron (book, chapter 3).
    np.multiply(out, scratch, out)
    np.subtract(1.0, scratch, scratch)
    np.multiply(out, scratch, out)


def _uneven_value(z: Array, y: Array, output: str, *, too_much: float, too_little: float) -> float:
    a = np.empty(z.shape)
    OUTPUTS[output].value(z.astype(np.float64), a)
    above = a - y
    return _mean_over_rows(np.maximum(too_much * above, -too_little * above))


def _uneven_delta(
    z: Array, y: Array, output: str, out: Array, scratch: Array, *, too_much: float, too_little: float
) -> None:
    OUTPUTS[output].value(z, scratch)
    np.subtract(scratch, y, out)
    # A step from -too_little below y to too_much above it; at y itself the subgradient 0.
    width = too_much + too_little
    np.heaviside(out, too_little / width, out)
    np.multiply(out, width, out)
    np.subtract(out, too_little, out)
    if output == "sigmoid":
        np.multiply(out, scratch, out)
        np.subtract(1.0, scratch, scratch)
        np.multiply(out, scratch, out)


def _cross_entropy_value(z: Array, y: Array, output: str) -> float:
    # -y ln a - (1-y) ln(1-a) with a = sigmoid(z) is max(z, 0) - yz + ln(1 + e^-|z|): no logarithm of 0 for any z.
    z = z.astype(np.float64)
    cost = np.abs(z)
    np.negative(cost, cost)
    np.exp(cost, cost)
    np.log1p(cost, cost)
    cost += np.maximum(z, 0.0)
    cost -= y * z
    return _mean_over_rows(cost)


def _cross_entropy_delta(z: Array, y: Array, output: str, out: Array, scratch: Array) -> None:
    SIGMOID.value(z, out)
    np.subtract(out, y, out)


def _log_likelihood_value(z: Array, y: Array, output: str) -> float:
    # -ln a_y with a = softmax(z) is ln(sum e^z) - z_y; subtracting the largest z first keeps every e^z at most 1.
    shifted = z.T.astype(np.float64, order="C")  # transposed, as in softmax
    np.subtract(shifted, np.maximum.reduce(shifted, 0), shifted)
    right = np.multiply(shifted, y.T).sum(dtype=np.float64)
    np.exp(shifted, shifted)
    return float(np.log(np.add.reduce(shifted, 0)).sum(dtype=np.float64) - right) / len(z)


def _log_likelihood_delta(z: Array, y: Array, output: str, out: Array, scratch: Array) -> None:
    OUTPUTS["softmax"].value(z, out)
    np.subtract(out, y, out)


QUADRATIC = Cost(
    "quadratic",
    message("quadratic"),
    message("½ Σ (a - y)²: simple, but a saturated unit that is wrong learns slowly. Book, equation 6."),
    message("the quadratic cost measures each output by itself, so it does not fit outputs that share 100 %"),
    ("sigmoid", "linear"),
    _quadratic_value,
    _quadratic_delta,
)
CROSS_ENTROPY = Cost(
    "cross-entropy",
    message("cross-entropy"),
    message("-Σ [y ln a + (1-y) ln(1-a)]: the larger the error, the faster it learns. Book, equation 63."),
    message("cross-entropy treats each output as the probability of its own yes or no, so it needs sigmoid outputs"),
    ("sigmoid",),
    _cross_entropy_value,
    _cross_entropy_delta,
)
LOG_LIKELIHOOD = Cost(
    "log-likelihood",
    message("log-likelihood"),
    message("-ln a of the correct class: for outputs that are the probabilities of ten classes. Book, equation 80."),
    message("log-likelihood treats the outputs as probabilities that sum to 1, so it needs softmax"),
    ("softmax",),
    _log_likelihood_value,
    _log_likelihood_delta,
)
UNEVEN = Cost(
    "uneven",
    message("asymmetric"),
    message(
        "Over/under: Σ (a - y) times one weight where a is too high, Σ (y - a) times another where it is too low: "
        "goods left over against lost profit. With weights 1 and 9 the best answer is too low only once in ten times. "
        "Also called pinball loss."
    ),
    message("the asymmetric cost measures each output by itself, so it does not fit outputs that share 100 %"),
    ("linear", "sigmoid"),
    _uneven_value,
    _uneven_delta,
    ("too_much", "too_little"),
)

COSTS: dict[str, Cost] = {
    c.name: c
    for c in (
        QUADRATIC,
        CROSS_ENTROPY,
        LOG_LIKELIHOOD,
        UNEVEN,
    )
}
