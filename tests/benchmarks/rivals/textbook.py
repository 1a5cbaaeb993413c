"""A NumPy loop over mini-batches as a textbook has it: clear, in matrix form, arrays made as they are needed."""

import numpy as np

from core.config import RunConfig
from core.data.dataset import Dataset
from core.linalg.arrays import Array
from tests.benchmarks.rivals import base


class Trainer(base.Trainer):
    """Its threads are those of NumPy's BLAS."""

    def __init__(self, config: RunConfig, data: Dataset, threads: int) -> None:
        super().__init__(config, data, threads)
        self._x, self._y = base.inputs(data), base.one_hot(data)
        self._rng = np.random.default_rng(0)

    def reset(self, seed: int) -> None:
        weights, biases = self.first_parameters(seed)
        self._weights, self._biases = [w.copy() for w in weights], [b.copy() for b in biases]
        parameters = self._weights + self._biases
        self._velocity = [np.zeros_like(p) for p in parameters]
        self._mean, self._square = [np.zeros_like(p) for p in parameters], [np.zeros_like(p) for p in parameters]
        self._steps = 0

    def parameters(self) -> tuple[list[Array], list[Array]]:
        return self._weights, self._biases

    def epoch(self, seed: int) -> None:
        order = self.order(seed)
        for start in range(0, self.images, self.config.batch_size):
            rows = order[start : start + self.config.batch_size]
            self._step(*self._gradient(self._x[rows], self._y[rows]))

    def _hidden(self, z: Array) -> Array:
        return np.maximum(z, 0) if self.config.hidden == "relu" else 1 / (1 + np.exp(-z))

    def _output(self, z: Array) -> Array:
        if self.is_softmax:
            e = np.exp(z - z.max(axis=1, keepdims=True))
            return e / e.sum(axis=1, keepdims=True)
        return 1 / (1 + np.exp(-z))

    def _slope(self, a: Array) -> Array:
        return a > 0 if self.config.hidden == "relu" else a * (1 - a)

    def _gradient(self, x: Array, y: Array) -> tuple[list[Array], list[Array]]:
        keep = 1 - self.config.dropout
        activations, masks = [x], []
        for w, b in zip(self._weights[:-1], self._biases[:-1], strict=True):
            a = self._hidden(activations[-1] @ w.T + b)
            if self.config.dropout:
                masks.append((self._rng.random(a.shape, np.float32) < keep) / np.float32(keep))
                a = a * masks[-1]
            activations.append(a)
        a = self._output(activations[-1] @ self._weights[-1].T + self._biases[-1])
        delta = (a - y) / len(x)
        grad_w, grad_b = [delta.T @ activations[-1]], [delta.sum(axis=0)]
        for layer in range(len(self._weights) - 1, 0, -1):
            delta = delta @ self._weights[layer]
            if masks:  # a kept unit's activation was scaled up: its slope is that of the activation before
                delta = delta * masks[layer - 1]
            delta = delta * self._slope(activations[layer])
            grad_w.insert(0, delta.T @ activations[layer - 1])
            grad_b.insert(0, delta.sum(axis=0))
        if self.shrink:
            grad_w = [g + self.shrink * w for g, w in zip(grad_w, self._weights, strict=True)]
        return grad_w, grad_b

    def _step(self, grad_w: list[Array], grad_b: list[Array]) -> None:
        eta, parameters, gradients = self.config.eta, self._weights + self._biases, grad_w + grad_b
        match self.config.optimizer:
            case "sgd":
                for p, g in zip(parameters, gradients, strict=True):
                    p -= eta * g
            case "momentum":
                for p, g, v in zip(parameters, gradients, self._velocity, strict=True):
                    v *= self.config.momentum
                    v -= eta * g
                    p += v
            case "adam":
                self._adam(parameters, gradients)

    def _adam(self, parameters: list[Array], gradients: list[Array]) -> None:
        beta1, beta2, epsilon = self.config.beta1, self.config.beta2, self.config.epsilon
        self._steps += 1
        for p, g, m, s in zip(parameters, gradients, self._mean, self._square, strict=True):
            m *= beta1
            m += (1 - beta1) * g
            s *= beta2
            s += (1 - beta2) * g**2
            m_hat, s_hat = m / (1 - beta1**self._steps), s / (1 - beta2**self._steps)
            p -= self.config.eta * m_hat / (np.sqrt(s_hat) + epsilon)
