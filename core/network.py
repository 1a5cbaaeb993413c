"""A network: its parameters as ONE flat vector with the layers as views, and what it answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from core.activations import ACTIVATIONS, OUTPUTS
from core.config import RunConfig
from core.initializers import INITIALIZERS
from core.linalg.arrays import Array, Bytes, Labels
from core.linalg.random_streams import stream

INK = 255.0


def parameter_count(sizes: Sequence[int]) -> int:
    """P, the number of weights and biases."""
    return sum((n_in + 1) * n_out for n_in, n_out in pairwise(sizes))


def weight_count(sizes: Sequence[int]) -> int:
    """How many of the parameters are weights: they come first in the flat vector."""
    return sum(n_in * n_out for n_in, n_out in pairwise(sizes))


def layer_views(theta: Array, sizes: Sequence[int]) -> tuple[list[Array], list[Array]]:
    """Weights (n_out, n_in) and biases (n_out,) of each layer, as views into the flat vector theta (P,)."""
    weights, biases, at = [], [], 0
    for n_in, n_out in pairwise(sizes):
        weights.append(theta[at : at + n_in * n_out].reshape(n_out, n_in))
        at += n_in * n_out
    for n_out in sizes[1:]:
        biases.append(theta[at : at + n_out])
        at += n_out
    return weights, biases


def as_input(images: Bytes, dtype: str = "float32") -> Array:
    """Ink 0..255 of any shape -> numbers 0..1 of that shape."""
    x = images.astype(dtype)
    x *= 1 / INK
    return x


_QUIET = np.errstate(all="ignore")
"""A network that is about to blow up answers nonsense; the trainer tells of it, not a warning on a console."""


@dataclass(frozen=True, slots=True)
class Network:
    """sizes: units of each layer; hidden, output: names of activations; theta: (P,), weights first, then biases."""

    sizes: tuple[int, ...]
    hidden: str
    output: str
    theta: Array

    def __post_init__(self) -> None:
        if self.theta.shape != (parameter_count(self.sizes),):
            raise ValueError(f"{self.theta.shape} parameters do not make a network of {self.sizes}")

    @classmethod
    def fresh(cls, config: RunConfig) -> "Network":
        """The network that `config` starts from: drawn by its init from its seed."""
        return cls(config.sizes, config.hidden, config.output, initial_theta(config))

    @classmethod
    def of(cls, config: RunConfig, theta: Array) -> "Network":
        """The network of `config` with the parameters theta."""
        return cls(config.sizes, config.hidden, config.output, theta)

    @property
    def weights(self) -> list[Array]:
        """One (n_out, n_in) view a layer."""
        return layer_views(self.theta, self.sizes)[0]

    @property
    def biases(self) -> list[Array]:
        """One (n_out,) view a layer."""
        return layer_views(self.theta, self.sizes)[1]

    @_QUIET
    def logits(self, x: Array) -> Array:
        """Weighted inputs z of the output layer: x (B, I) in 0..1 -> (B, K)."""
        weights, biases = layer_views(self.theta, self.sizes)
        activation = ACTIVATIONS[self.hidden]
        a = x
        for w, b in zip(weights[:-1], biases[:-1], strict=True):
            a = a @ w.T
            a += b
            activation.value(a, a)
        return np.asarray(a @ weights[-1].T + biases[-1])

    @_QUIET
    def layers(self, x: Array) -> list[tuple[Array, Array]]:
        """Weighted inputs z and activations a of each layer, from the first hidden one: x (B, I) -> (B, n_out) both.

        x is what the network has learnt from, numbers 0..1 for ink. Keeps z, which `logits` overwrites to be faster.
        """
        weights, biases = layer_views(self.theta, self.sizes)
        values = [ACTIVATIONS[self.hidden].value] * len(weights[:-1]) + [OUTPUTS[self.output].value]
        a = np.asarray(x, self.theta.dtype)
        found: list[tuple[Array, Array]] = []
        for w, b, value in zip(weights, biases, values, strict=True):
            z = np.asarray(a @ w.T + b)
            a = np.empty_like(z)
            value(z, a)
            found.append((z, a))
        return found

    def answer(self, images: Bytes) -> Array:
        """Output activations for ink: images (B, I) uint8 -> (B, K); the largest in a row is the answer."""
        return self.outputs(as_input(images, self.theta.dtype.name))

    @_QUIET
    def outputs(self, x: Array) -> Array:
        """Output activations for numbers as it has learnt from them: x (B, I) -> (B, K); ink goes to `answer`."""
        z = self.logits(np.asarray(x, self.theta.dtype))
        OUTPUTS[self.output].value(z, z)
        return z

    def digits(self, images: Bytes) -> Labels:
        """What each image is taken for, the class of the largest output: images (B, I) uint8 -> (B,)."""
        return np.asarray(self.answer(images).argmax(axis=1))

    @_QUIET
    def probabilities(self, images: Bytes) -> Array:
        """The answer as shares that sum to 1: images (B, I) uint8 -> (B, K). Softmax as it is, others scaled."""
        a = np.maximum(self.answer(images), 0.0)
        total = a.sum(axis=1, keepdims=True)
        return np.asarray(np.divide(a, total, out=np.full_like(a, 1 / a.shape[1]), where=total > 0))


def initial_theta(config: RunConfig) -> Array:
    """First weights and biases; every init scales the same draws, so that two inits differ by scale alone."""
    initializer, rng = INITIALIZERS[config.init], stream(config.seed, "init")
    theta = rng.standard_normal(parameter_count(config.sizes))
    weights, biases = layer_views(theta, config.sizes)
    for w, b in zip(weights, biases, strict=True):
        w *= initializer.weight_scale(w.shape[1], w.shape[0])
        b *= initializer.bias_scale
    return theta.astype(config.dtype)
