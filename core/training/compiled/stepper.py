"""Stepper of the compiled engine: many mini-batches in each call of machine code."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.batches import Batches, Block
from core.linalg import blas
from core.linalg.arrays import Array, aligned_copy
from core.linalg.lbfgs import State
from core.optimizers import OPTIMIZERS
from core.schedules import SCHEDULES
from core.training.compiled import known
from core.training.compiled.memory import Parameters, Scratch, words_of
from core.training.compiled.thread_team import ThreadTeam
from core.training.dropout import Dropout, threshold
from core.training.stepper import Pass

WORK_PER_CALL = 20_000_000
"""Multiply-adds, about 1 ms, after which a call returns, so that a request need not wait longer."""

SHARED_WORK_PER_CALL = 250_000_000
"""The same for threads that share it: about 3 ms, since each call costs them some time."""


class CompiledStepper:
    """Stepper with one optimizer step per mini-batch, by core.training.compiled.kernels.

    Parameters lie in another order there: theta and state are brought up to date when they are read.
    """

    may_overshoot = False
    stops_between_batches = uses_eta = True
    average: Array | None = None

    def __init__(self, start: Checkpoint, batches: Batches, train_images: int, threads: int, kernels: Any) -> None:
        config = start.config
        self.eta = config.eta
        self.name = f"{kernels.NUMBA}, {blas.engine()}"
        self._kernels, self._train_images = kernels, train_images
        self._theta = aligned_copy(start.theta)
        self._state = {name: aligned_copy(array) for name, array in start.state.items()}
        self._parameters = Parameters.of(start.theta, config.sizes)
        moments = [array for array in start.state.values() if array.shape == start.theta.shape]
        self._moments = [Parameters.of(array, config.sizes) for array in moments]
        self._is_theta_stale = self._is_state_stale = False
        self._per_epoch, self._sizes = batches.per_epoch, np.array(config.sizes)
        self._scratch = Scratch.empty(config.sizes, batches.rows_per_block, batches.batch_size, config.dtype)
        codes = known.HIDDEN[config.hidden], known.OUTPUTS[config.output], known.COSTS[config.cost]
        self._kinds = np.array([*codes, known.OPTIMIZERS[config.optimizer]])
        work = int((self._sizes[:-1] * self._sizes[1:]).sum()) * batches.batch_size
        self._most = max(1, (SHARED_WORK_PER_CALL if threads > 1 else WORK_PER_CALL) // work)
        self._team = ThreadTeam(threads, kernels)
        self.bind(config)

    @property
    def theta(self) -> Array:
        """Weights, (P,)."""
        if self._is_theta_stale:
            self._parameters.copy_to(self._theta, self._config.sizes)
            self._is_theta_stale = False
        return self._theta

    @property
    def answering(self) -> Array:
        """Weights that answer, (P,)."""
        return self.theta

    @property
    def state(self) -> State:
        """The optimizer's arrays."""
        if self._is_state_stale:
            flat = (array for array in self._state.values() if array.shape == self._theta.shape)
            for moment, array in zip(self._moments, flat, strict=True):
                moment.copy_to(array, self._config.sizes)
            self._is_state_stale = False
        return self._state

    def bind(self, config: RunConfig) -> None:
        """Update the settings that can change during a run."""
        schedule = SCHEDULES[config.decay]
        knobs = {knob: getattr(config, knob) for knob in schedule.knobs}
        self._config, self._rate = config, schedule.bind(config.eta, **knobs)
        self.is_over = schedule.over(**knobs)
        self._block: Block | None = None  # gather its inputs again: their dropout may be another
        for moment in self._moments:  # a λ that is switched off has moved weights of inputs that were always 0
            self._scratch.seen[:] |= moment.first.any(axis=1)

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
        if block is not self._block:
            self._begin(block, dropout)
        while True:
            count = min(self._most, until - done)
            etas = self._etas(step, count, accuracies)
            numbers = self._numbers(etas, block.x.shape[1])
            self._is_theta_stale = self._is_state_stale = True
            self._train(block, done, numbers)
            self.eta = float(etas[-1])
            done, step = done + count, step + count
            self._last = done - 1
            if done == until or interrupted():
                return done

    def last_gradient(self) -> Array:
        """See Stepper."""
        into = Parameters.of(np.zeros_like(self._theta), self._config.sizes)
        size = self._size
        numbers = np.array([-1, 1 / size, 0, 0, 1, 0, 0, 0, 1, 0], self._theta.dtype)
        s, row, width = self._scratch, self._last * size, into.first.shape[1]
        self._kernels.descend(into.first, s, row, size, numbers, 0, width)
        self._kernels.finish(known.SGD, self._sizes, size, into, into, into, s, numbers)
        gradient = np.empty_like(self._theta)
        into.copy_to(gradient, self._config.sizes)
        return gradient

    def end_pass(self) -> Pass:
        """Return that an epoch is done."""
        return Pass.EPOCH

    def close(self) -> None:
        """Stop the threads."""
        self._team.close()

    def _two_moments(self) -> tuple[Parameters, Parameters]:
        """Return the optimizer's arrays, and the parameters themselves in place of those that it does not have."""
        first, second, *_ = *self._moments, self._parameters, self._parameters
        return first, second

    def _begin(self, block: Block, dropout: Dropout) -> None:
        """Gather the inputs of a block that are not 0, and its draws for dropout."""
        self._block, s, config = block, self._scratch, self._config
        rows, self._size = block.x.shape[0] * block.x.shape[1], block.x.shape[1]
        dtype = self._theta.dtype.type
        x = block.x.reshape(rows, -1)
        self._kernels.gather(x, words_of(x), dtype(block.scale), s.inputs, s.values, s.ends)
        if config.input_dropout:
            (draws,) = dropout.draws("input_dropout")
            least, factor = threshold(config.input_dropout), dtype(1 / (1 - config.input_dropout))
            self._kernels.drop_inputs(draws.reshape(rows, -1), least, factor, s.inputs, s.values, s.ends[: rows + 1])
        self._drop = np.array([threshold(config.dropout), 1 / (1 - config.dropout), rows])
        layers = dropout.draws("dropout") if config.dropout else []
        self._draws = np.concatenate([draws.ravel() for draws in layers] or [np.empty(0, np.uint16)])

    def _train(self, block: Block, done: int, numbers: Array) -> None:
        """Train on mini-batches of a block from number `done` on, one for each row of `numbers`."""
        common = self._sizes, self._kinds, self._parameters, *self._two_moments(), self._scratch
        batches = block.y, block.z, self._draws, self._drop, done, numbers

        self._team.call(lambda thread, place: self._kernels.steps(*common, *batches, thread, place))

    def _etas(self, step: int, count: int, accuracies: Sequence[float]) -> Array:
        """Return η of the next steps, (count,)."""
        changing = count if SCHEDULES[self._config.decay].every_batch else 1
        etas = [self._rate(step + number, self._per_epoch, accuracies) for number in range(changing)]
        return np.array(etas) if changing == count else np.full(count, etas[0])

    def _numbers(self, etas: Array, size: int) -> Array:
        """Return the numbers of the next steps, (steps, 10), in the order of the kernels; see there. etas: (steps,)."""
        config = self._config
        optimizer, strength = OPTIMIZERS[config.optimizer], config.lambda_ / self._train_images
        l2, l1 = (strength * (config.regularizer == name) for name in ("L2", "L1"))
        rate, memory, squares, epsilon = etas, 0.0, 0.0, config.epsilon
        match config.optimizer:
            case "momentum" | "nesterov":
                memory = config.momentum
            case "rmsprop":
                memory, squares = config.rho, 1 - config.rho
            case "adam" | "adamw":
                memory, squares = config.beta1, config.beta2
                steps = float(self._state["steps"][0]) + np.arange(1, 1 + len(etas))
                self._state["steps"] += len(etas)
                root = np.sqrt((1 - squares) / (1 - squares**steps))
                rate = etas * (1 - memory) / (1 - memory**steps) / root
                epsilon = epsilon / root
        numbers = np.empty((len(etas), 10), self._theta.dtype)
        decoupled = (0, 0, 1 - etas * l2, etas * l1) if optimizer.decoupled else (l2, l1 * size, 1, 0)
        for column, value in enumerate((rate, 1 / size, *decoupled, memory, squares, epsilon, config.decay_biases)):
            numbers[:, column] = value
        return numbers
