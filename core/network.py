"""Feedforward network: its parameters as one flat vector, the layers as views into it, and its outputs."""

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
    """Return P, the number of weights and biases."""
    return sum((n_in + 1) * n_out for n_in, n_out in pairwise(sizes))


def penalised(config: RunConfig) -> slice:
    """Return the part of the flat vector that the λ term is of: the weights, or all parameters with `decay_biases`."""
    return slice(0, None if config.decay_biases else weight_count(config.sizes))


def weight_count(sizes: Sequence[int]) -> int:
    """Return the number of weights; they come first in the flat vector."""
    return sum(n_in * n_out for n_in, n_out in pairwise(sizes))


def layer_views(theta: Array, sizes: Sequence[int]) -> tuple[list[Array], list[Array]]:
    """Return weights (n_out, n_in) and biases (n_out,) of each layer as views into the flat vector theta (P,)."""
    weights, biases, at = [], [], 0
    for n_in, n_out in pairwise(sizes):
        weights.append(theta[at : at + n_in * n_out].reshape(n_out, n_in))
        at += n_in * n_out
    for n_out in sizes[1:]:
        biases.append(theta[at : at + n_out])
        at += n_out
    return weights, biases


def as_input(images: Bytes, dtype: str = "float32") -> Array:
    """Scale ink 0..255 of any shape to numbers 0..1."""
    x = images.astype(dtype)
    x *= 1 / INK
    return x


_QUIET = np.errstate(all="ignore")
"""No warnings on the console: where a network diverges, the trainer reports it."""


@dataclass(frozen=True, slots=True)
class Network:
    """Network of sizes units per layer with parameters theta (P,), weights first, then biases.

    hidden, output: names of activations. Raises ValueError when theta does not fit sizes.
    """

    sizes: tuple[int, ...]
    hidden: str
    output: str
    theta: Array

    def __post_init__(self) -> None:
        if self.theta.shape != (parameter_count(self.sizes),):
            raise ValueError(f"{self.theta.shape} parameters do not make a network of {self.sizes}")

    @classmethod
    def fresh(cls, config: RunConfig) -> "Network":
        """Return the initial network of `config`, drawn from its init and seed."""
        return cls(config.sizes, config.hidden, config.output, initial_theta(config))

    @classmethod
    def of(cls, config: RunConfig, theta: Array) -> "Network":
        """Return the network of `config` with the parameters theta (P,)."""
        return cls(config.sizes, config.hidden, config.output, theta)

    @property
    def weights(self) -> list[Array]:
        """Weights of each layer, (n_out, n_in), as views."""
        return layer_views(self.theta, self.sizes)[0]

    @property
    def biases(self) -> list[Array]:
        """Biases of each layer, (n_out,), as views."""
        return layer_views(self.theta, self.sizes)[1]

    @_QUIET
    def logits(self, x: Array) -> Array:
        """Return the weighted inputs z of the output layer: x (B, I) in 0..1 -> (B, K)."""
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
        """Return z and a, both (B, n_out), of each layer from the first hidden one on, for x (B, I).

        x: numbers as in training, 0..1 for ink. Keeps z, which `logits` overwrites for speed.
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
        """Return the output activations for ink: images (B, I) uint8 -> (B, K); the largest in a row is the answer."""
        return self.outputs(as_input(images, self.theta.dtype.name))

    @_QUIET
    def outputs(self, x: Array) -> Array:
        """Return the output activations for numbers as in training: x (B, I) -> (B, K). For ink see `answer`."""
        z = self.logits(np.asarray(x, self.theta.dtype))
        OUTPUTS[self.output].value(z, z)
        return z

    def digits(self, images: Bytes) -> Labels:
        """Return the class of the largest output for each image: images (B, I) uint8 -> (B,)."""
        return np.asarray(self.answer(images).argmax(axis=1))

    def confidences(self, images: Bytes) -> Array:
        """Return `answer` with finite numbers only, for people: of a network that blows up, nan becomes 0."""
        return np.nan_to_num(self.answer(images), copy=False, posinf=1.0, neginf=0.0)

    def probabilities(self, images: Bytes) -> Array:
        """Return outputs that sum to 1: images (B, I) uint8 -> (B, K). Softmax unchanged, others clipped and scaled."""
        return as_shares(self.answer(images))


@_QUIET
def as_shares(outputs: Array) -> Array:
    """Return outputs (B, K), clipped at 0 and scaled so that each row sums to 1; all alike where none is above 0."""
    a = np.maximum(outputs, 0.0)
    total = a.sum(axis=1, keepdims=True)
    return np.asarray(np.divide(a, total, out=np.full_like(a, 1 / a.shape[1]), where=total > 0))


def initial_theta(config: RunConfig) -> Array:
    """Draw the initial parameters (P,). Every init scales the same draws, so two inits differ by scale alone."""
    initializer, rng = INITIALIZERS[config.init], stream(config.seed, "init")
    theta = rng.standard_normal(parameter_count(config.sizes))
    weights, biases = layer_views(theta, config.sizes)
    for w, b in zip(weights, biases, strict=True):
        w *= initializer.weight_scale(w.shape[1], w.shape[0])
        b *= initializer.bias_scale
    return theta.astype(config.dtype)
