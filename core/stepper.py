"""The batch loop: gradient, λ, one step of the optimizer, mini-batch after mini-batch, allocating nothing."""

from collections.abc import Callable, Sequence

import numpy as np

from core.arrays import Array
from core.backprop import Backprop
from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.batches import Batches, Block
from core.dropout import Dropout
from core.network import weight_count
from core.optimizers import OPTIMIZERS
from core.regularizers import REGULARIZERS
from core.schedules import SCHEDULES


class Stepper:
    """Owns the weights of a run and moves them. train_images: n of λ/n."""

    def __init__(self, start: Checkpoint, batches: Batches, train_images: int) -> None:
        config = start.config
        self.theta = start.theta.copy()
        self.state = {name: array.copy() for name, array in start.state.items()}
        self.eta = config.eta
        self._grad = np.zeros_like(self.theta)
        weights = weight_count(config.sizes)
        self._weights, self._grad_weights = self.theta[:weights], self._grad[:weights]
        self._scratch: Array = np.empty_like(self._weights)
        self._train_images, self._per_epoch = train_images, batches.per_epoch
        names = (config.hidden, config.output, config.cost)
        sizes = {batches.batch_size, batches.remainder} - {0}
        self._gradient = {size: Backprop(self.theta, self._grad, config.sizes, names, size) for size in sizes}
        self.bind(config)

    def bind(self, config: RunConfig) -> None:
        """Take the settings that can change while a run goes on."""
        optimizer, schedule = OPTIMIZERS[config.optimizer], SCHEDULES[config.decay]
        self._step = optimizer.bind(**{knob: getattr(config, knob) for knob in optimizer.knobs})
        self._rate = schedule.bind(config.eta, **{knob: getattr(config, knob) for knob in schedule.knobs})
        self._rate_each_batch = schedule.every_batch
        self._strength = config.lambda_ / self._train_images
        self._add_slope = REGULARIZERS[config.regularizer].add_slope

    def advance(
        self,
        block: Block,
        done: int,
        dropout: Dropout,
        step: int,
        accuracies: Sequence[float],
        interrupted: Callable[[], bool],
    ) -> int:
        """Do mini-batches of `block` from number `done` on, at least one, until its end or until `interrupted()`.

        step: mini-batches done since the run began. Returns how many of the block are done now.
        """
        gradient = self._gradient[block.x.shape[1]]
        theta, grad, weights, grad_weights = self.theta, self._grad, self._weights, self._grad_weights
        self.eta = self._rate(step, self._per_epoch, accuracies)
        # What blows up is seen in the weighted inputs afterwards and told as Diverged, not as a warning.
        with np.errstate(all="ignore"):
            while True:
                gradient(block.x[done], block.y[done], block.z[done], dropout.masks(done))
                self._add_slope(weights, grad_weights, self._strength, self._scratch)
                if self._rate_each_batch:
                    self.eta = self._rate(step, self._per_epoch, accuracies)
                self._step(theta, grad, self.eta, self.state)
                done += 1
                step += 1
                if done == len(block) or interrupted():
                    return done
