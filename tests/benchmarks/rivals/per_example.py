"""Mini-batches one example at a time, as the book's chapters explain it and its network2 does: column vectors."""

import numpy as np

from core.config import RunConfig
from core.data.dataset import Dataset
from core.linalg.arrays import Array
from tests.benchmarks.rivals import base


def _sigmoid(z: Array) -> Array:
    return 1 / (1 + np.exp(-z))


class Trainer(base.Trainer):
    """Sigmoid units and the cross-entropy alone. Float32 like the others; network2 has float64."""

    def __init__(self, config: RunConfig, data: Dataset, threads: int) -> None:
        super().__init__(config, data, threads)
        x, y = base.inputs(data), base.one_hot(data)
        self._examples = [(x[n][:, None], y[n][:, None]) for n in range(len(x))]

    def reset(self, seed: int) -> None:
        weights, biases = self.first_parameters(seed)
        self._weights, self._biases = [w.copy() for w in weights], [b.copy()[:, None] for b in biases]

    def parameters(self) -> tuple[list[Array], list[Array]]:
        return self._weights, [b[:, 0] for b in self._biases]

    def epoch(self, seed: int) -> None:
        shuffled = [self._examples[n] for n in self.order(seed)]
        for start in range(0, len(shuffled), self.config.batch_size):
            self._learn(shuffled[start : start + self.config.batch_size])

    def _learn(self, examples: list[tuple[Array, Array]]) -> None:
        sum_w, sum_b = [np.zeros_like(w) for w in self._weights], [np.zeros_like(b) for b in self._biases]
        for x, y in examples:
            grad_w, grad_b = self._gradient(x, y)
            sum_w = [s + g for s, g in zip(sum_w, grad_w, strict=True)]
            sum_b = [s + g for s, g in zip(sum_b, grad_b, strict=True)]
        eta = self.config.eta
        step, keep = eta / len(examples), 1 - eta * self.shrink
        self._weights = [keep * w - step * g for w, g in zip(self._weights, sum_w, strict=True)]
        self._biases = [b - step * g for b, g in zip(self._biases, sum_b, strict=True)]

    def _gradient(self, x: Array, y: Array) -> tuple[list[Array], list[Array]]:
        activations = [x]
        for w, b in zip(self._weights, self._biases, strict=True):
            activations.append(_sigmoid(np.dot(w, activations[-1]) + b))
        delta = activations[-1] - y
        grad_w, grad_b = [np.dot(delta, activations[-2].T)], [delta]
        for layer in range(len(self._weights) - 1, 0, -1):
            a = activations[layer]
            delta = np.dot(self._weights[layer].T, delta) * a * (1 - a)
            grad_w.insert(0, np.dot(delta, activations[layer - 1].T))
            grad_b.insert(0, delta)
        return grad_w, grad_b
