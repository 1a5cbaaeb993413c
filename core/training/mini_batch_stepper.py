"""Stepper of optimizers that step on each mini-batch; its loop allocates nothing."""

from collections.abc import Callable, Sequence

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.batches import Batches, Block
from core.linalg import blas
from core.linalg.arrays import Array, aligned_copy
from core.linalg.vectors import blend, quiet
from core.linalg.worker_threads import WorkerThreads
from core.network import layer_views
from core.optimizers import OPTIMIZERS
from core.schedules import SCHEDULES
from core.training.backprop import Backprop
from core.training.dropout import Dropout
from core.training.gradient import RegularizedGradient
from core.training.stepper import Pass


class MiniBatchStepper:
    """Stepper with one optimizer step per mini-batch. train_images: n of λ/n."""

    may_overshoot = False
    stops_between_batches = uses_eta = True

    def __init__(self, start: Checkpoint, batches: Batches, train_images: int, threads: WorkerThreads) -> None:
        config = start.config
        self.name = blas.engine()
        self.theta = aligned_copy(start.theta)
        self.average = None if start.average is None else aligned_copy(start.average)
        self.state = {name: aligned_copy(array) for name, array in start.state.items()}
        self.eta = config.eta
        self._per_epoch = batches.per_epoch
        self._config, self._threads = config, threads
        self._backprop: dict[int, Backprop] = {}
        self._backprop_of(batches.batch_size)  # nearly all mini-batches have this size: allocate outside the loop
        self._gradient = RegularizedGradient(self.theta, config, train_images, threads)
        self._rows = layer_views(self.theta, config.sizes)[0]
        self.bind(config)

    @property
    def answering(self) -> Array:
        """Weights that answer, (P,): their moving average if there is one."""
        return self.theta if self.average is None else self.average

    def bind(self, config: RunConfig) -> None:
        """Update the settings that can change during a run."""
        optimizer, schedule = OPTIMIZERS[config.optimizer], SCHEDULES[config.decay]
        self._step = optimizer.bind(**optimizer.knobs_of(config))
        self._rate = schedule.bind(config.eta, **{knob: getattr(config, knob) for knob in schedule.knobs})
        self._rate_each_batch = schedule.every_batch
        self.is_over = schedule.over(**{knob: getattr(config, knob) for knob in schedule.knobs})
        self._gradient.bind(config)
        for backprop in self._backprop.values():
            backprop.bind(config)
        self._config, self._ema, self._max_norm = config, config.ema, config.max_norm
        self._decoupled = optimizer.decoupled and bool(config.lambda_)

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
        """See Stepper."""
        backprop = self._gradient.backprop = self._backprop_of(block.x.shape[1])
        theta, gradient, state, move = self.theta, self._gradient, self.state, self._step
        more = self.average is not None or self._max_norm
        self.eta = self._rate(step, self._per_epoch, accuracies)
        # Overflow shows in the weighted inputs afterwards and is reported as Diverged, not as a warning.
        with quiet():
            while True:
                backprop(block.x[done], block.y[done], block.z[done], dropout.masks(done))
                if self._rate_each_batch:
                    self.eta = self._rate(step, self._per_epoch, accuracies)
                if self._decoupled:
                    gradient.shrink(self.eta)
                move(theta, gradient, self.eta, state)
                if more:
                    self._finish(step)
                done += 1
                step += 1
                if done == until or interrupted():
                    return done

    def last_gradient(self) -> Array:
        """See Stepper."""
        into = self._gradient.scratch
        self._gradient.backprop.add_gradient(into, (0.0, 0.0), 1.0)
        return into.copy()

    def end_pass(self) -> Pass:
        """Return that an epoch is done."""
        return Pass.EPOCH

    def close(self) -> None:
        """Do nothing: there is no search to end."""

    def _backprop_of(self, size: int) -> Backprop:
        """Return the Backprop for mini-batches of `size` images; only the last one of an epoch has another size."""
        if size not in self._backprop:
            self._backprop[size] = Backprop(self.theta, self._config, size, self._threads)
        return self._backprop[size]

    def _finish(self, step: int) -> None:
        """Apply max norm and weight averaging after a step."""
        if self._max_norm:
            for rows in self._rows:
                _apply_max_norm(rows, self._max_norm)
        if self.average is not None:
            # A smaller factor during the first steps: the random initial weights would otherwise stay in the average.
            blend(self.theta, self.average, min(self._ema, (1 + step) / (10 + step)))


def _apply_max_norm(rows: Array, max_norm: float) -> None:
    """Scale down each row of weights (n_out, n_in) whose norm exceeds max_norm. Srebro & Shraibman 2005."""
    lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows))
    if (too_long := lengths > max_norm).any():
        rows[too_long] *= (max_norm / lengths[too_long])[:, None]
