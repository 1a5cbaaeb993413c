"""Initializers: the scale of the random initial weights. Every entry scales the same standard normal draws."""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt

from core.support.messages import message


@dataclass(frozen=True, slots=True)
class Initializer:
    """Initial distribution of a layer: weights ~ N(0, weight_scale(n_in, n_out)²), biases ~ N(0, bias_scale²).

    n_in, n_out: units before and after the layer. name: in files and `--set`; title, about: for people.
    """

    name: str
    title: str
    about: str
    weight_scale: Callable[[int, int], float]
    bias_scale: float


INITIALIZERS: dict[str, Initializer] = {
    i.name: i
    for i in (
        Initializer(
            "1-over-root-n",
            message("1/√n"),
            message("N(0, 1/n_in): weighted inputs start near 0, so no unit starts saturated. Book, chapter 3."),
            lambda n_in, n_out: 1 / sqrt(n_in),
            1.0,
        ),
        Initializer(
            "large",
            message("large N(0, 1)"),
            message(
                "N(0, 1) for any number of inputs: hidden units start saturated and learn slowly. Book, chapter 1."
            ),
            lambda n_in, n_out: 1.0,
            1.0,
        ),
        Initializer(
            "glorot",
            message("Glorot"),
            message(
                "N(0, 2/(n_in + n_out)), biases 0: keeps the variance of activations and gradients, for tanh. "
                "Glorot & Bengio 2010."
            ),
            lambda n_in, n_out: sqrt(2 / (n_in + n_out)),
            0.0,
        ),
        Initializer(
            "he",
            message("He"),
            message("N(0, 2/n_in), biases 0: compensates for the half that ReLU cuts off. He et al. 2015."),
            lambda n_in, n_out: sqrt(2 / n_in),
            0.0,
        ),
    )
}
