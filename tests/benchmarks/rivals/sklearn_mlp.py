"""scikit-learn's MLPClassifier, one epoch by partial_fit.

Its outputs are softmax with the log-likelihood where each image has one class, and sigmoid with the cross-entropy where
the targets are a table of 0 and 1 (a "multilabel" problem): W1 and W2 are told to it so. Its L2 adds alpha/B w to the
gradient, so that alpha is B λ/n. Its Adam has ε beside √ŝ before the correction, as Kingma & Ba's shorter form has it.
"""

import numpy as np
from sklearn.neural_network import MLPClassifier

from core.config import RunConfig
from core.data.dataset import Dataset
from core.linalg.arrays import Array
from tests.benchmarks.rivals import base


class Trainer(base.Trainer):
    """Its threads are those of NumPy's BLAS."""

    def __init__(self, config: RunConfig, data: Dataset, threads: int) -> None:
        super().__init__(config, data, threads)
        self._x = base.inputs(data)
        self._y = data.train.labels if self.is_softmax else base.one_hot(data).astype(np.int64)
        self._mlp = MLPClassifier(
            config.sizes[1:-1],
            activation={"sigmoid": "logistic", "relu": "relu"}[config.hidden],
            solver="adam" if config.optimizer == "adam" else "sgd",
            alpha=config.batch_size * self.shrink,
            batch_size=config.batch_size,
            learning_rate_init=config.eta,
            momentum=config.momentum if config.optimizer == "momentum" else 0.0,
            nesterovs_momentum=False,
            beta_1=config.beta1,
            beta_2=config.beta2,
            epsilon=config.epsilon,
            shuffle=False,  # the order is given
        )
        rows = slice(0, config.batch_size)  # makes its arrays; what it learns from them is overwritten
        self._mlp.partial_fit(self._x[rows], self._y[rows], classes=np.arange(config.sizes[-1]))

    def reset(self, seed: int) -> None:
        weights, biases = self.first_parameters(seed)
        for ours, theirs in zip(weights, self._mlp.coefs_, strict=True):
            theirs[:] = ours.T
        for ours, theirs in zip(biases, self._mlp.intercepts_, strict=True):
            theirs[:] = ours
        del self._mlp._optimizer  # it makes a fresh one

    def parameters(self) -> tuple[list[Array], list[Array]]:
        return [w.T for w in self._mlp.coefs_], list(self._mlp.intercepts_)

    def epoch(self, seed: int) -> None:
        order = self.order(seed)
        self._mlp.partial_fit(self._x[order], self._y[order])
