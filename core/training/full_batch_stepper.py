"""Stepper of full-batch optimizers: sums gradients over the whole training set for each point of a line search."""

from collections.abc import Callable, Sequence
from math import isfinite

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.batches import Batches, Block
from core.linalg import blas
from core.linalg.arrays import Array
from core.linalg.lbfgs import LBFGS
from core.linalg.worker_threads import WorkerThreads
from core.network import penalised
from core.optimizers import OPTIMIZERS
from core.regularizers import REGULARIZERS
from core.training.backprop import Backprop
from core.training.dropout import Dropout
from core.training.stepper import Pass


class FullBatchStepper:
    """Stepper whose epoch is one line search, of one pass or several.

    theta: (P,), during a pass the trial point, afterwards the accepted one. eta: the setting's, without effect.
    """

    stops_between_batches = uses_eta = False

    def __init__(self, start: Checkpoint, batches: Batches, train_images: int, threads: WorkerThreads) -> None:
        self._config, self.name = start.config, blas.engine()
        self.average: Array | None = None
        self.theta, self.eta = start.theta.copy(), start.config.eta
        self.state = {name: array.copy() for name, array in start.state.items()}
        self._grad, self._scratch = np.zeros_like(self.theta), np.empty_like(self.theta)
        self._train_images, self._cost = train_images, 0.0
        sizes = {batches.batch_size, batches.remainder} - {0}
        self._backprop = {size: Backprop(self.theta, start.config, size, threads) for size in sizes}
        self._search: LBFGS | None = None

    @property
    def answering(self) -> Array:
        """Weights that answer, (P,): theta."""
        return self.theta

    def bind(self, config: RunConfig) -> None:
        """Update the settings; if they change the cost, the search starts again with the next pass."""
        changed = {name for name in config.cost_settings() if getattr(config, name) != getattr(self._config, name)}
        if changed:
            self.close()
            for array in self.state.values():
                array[...] = 0
        for backprop in self._backprop.values():
            backprop.bind(config)
        self._config, self.eta = config, config.eta

    @property
    def may_overshoot(self) -> bool:
        """True if theta is a trial point and a better one is known: the search then tries a shorter step."""
        return self._search is not None and self._search.is_started

    def is_over(self, accuracies: Sequence[float]) -> bool:
        """Return False: no schedule applies here."""
        return False

    def advance(
        self,
        block: Block,
        done: int,
        until: int,
        dropout: Dropout,
        step: int,
        accuracies: Sequence[float],
        interrupted: Callable[[], bool],
    ) -> int:
        """Sum the gradients of mini-batches of `block`; see Stepper."""
        if block.first + done == 0:
            self._begin_pass()
        backprop, cost = self._backprop[block.x.shape[1]], self._config.cost_function()
        share = block.x.shape[1] / self._train_images
        with np.errstate(all="ignore"):
            while True:
                x, y, z = block.x[done], block.y[done], block.z[done]
                backprop(x, y, z)
                backprop.add_gradient(self._grad, (1.0, 1.0), share)
                self._cost += share * cost.value(z, y, self._config.output)
                done += 1
                if done == until or interrupted():
                    return done

    def end_pass(self) -> Pass:
        """Give the search the cost and gradient at theta; return what the pass amounts to."""
        search = self._search
        if search is None:  # λ was changed in mid-pass
            return Pass.AGAIN
        regularizer, strength = REGULARIZERS[self._config.regularizer], self._config.lambda_ / self._train_images
        part = penalised(self._config)
        weights = self.theta[part]
        with np.errstate(all="ignore"):  # a trial point may overflow
            regularizer.add_slope(weights, self._grad[part], strength, self._scratch[part])
            cost = self._cost + strength * regularizer.penalty(weights)
        if not search.is_started and not (isfinite(cost) and np.isfinite(self._grad).all()):
            return Pass.DIVERGED
        stepped = search.update(cost, self._grad)
        self.theta[:] = search.accepted
        if stepped:
            return Pass.EPOCH
        return Pass.AGAIN if search.point is not None else Pass.CONVERGED

    def last_gradient(self) -> None:
        """Return None: no mini-batch makes a step of its own."""

    def close(self) -> None:
        """End the search; theta keeps the last accepted point."""
        if self._search:
            self.theta[:] = self._search.accepted
            self._search = None

    def _begin_pass(self) -> None:
        search = self._search = self._search or self._new_search()
        if search.point is not None:
            self.theta[:] = search.point
        self._grad[:] = 0
        self._cost = 0.0

    def _new_search(self) -> LBFGS:
        optimizer = OPTIMIZERS[self._config.optimizer]
        start: type[LBFGS] = optimizer.bind(**optimizer.knobs_of(self._config))
        return start(self.theta, self.state)
