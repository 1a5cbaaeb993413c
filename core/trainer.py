"""Training: one call that gives events, for the window, the command line, the tests and the benchmarks alike.

for event in train(config, data): ...
"""

from collections.abc import Iterator
from math import isfinite
from time import perf_counter

import numpy as np

from core.blas import right_threads
from core.checkpoint import Checkpoint
from core.clock import Clock
from core.config import RunConfig
from core.controls import Controls
from core.data.batches import Batches, Block
from core.data.dataset import Dataset
from core.dropout import Dropout
from core.errors import UserError
from core.evaluation import penalty, score
from core.events import BatchDone, Changed, Diverged, Ending, EpochDone, Event, Finished, Paused, Scores, Started
from core.network import Network
from core.stepper import Stepper
from core.streams import stream
from core.tally import Tally, first_bad_batch

SCORED_TRAINING_IMAGES = 10_000


def train(
    config: RunConfig, data: Dataset, controls: Controls | None = None, start: Checkpoint | None = None
) -> Iterator[Event]:
    """Train on data.train and score on data.validation; data.test is never touched.

    controls: steers the run from another thread. start: go on from there, to config.epochs epochs in all.
    The first event is Started, the last Finished; closing the iterator cancels the run.
    Raises UserError, before any event, when the network does not fit the data.
    """
    return _Run(config, data.limited(config.train_images), controls or Controls(), start).events()


def check_fit(config: RunConfig, data: Dataset) -> None:
    """Raise UserError, with what to change, when the network of `config` cannot learn `data`."""
    if config.sizes[0] != data.inputs:
        raise UserError(
            f"{data.name} has {data.inputs} pixels an image; the network's first layer has {config.sizes[0]} units. "
            f"Make the first layer {data.inputs}."
        )
    if config.sizes[-1] < data.classes:
        raise UserError(
            f"{data.name} has {data.classes} classes; the network's last layer has {config.sizes[-1]} units. "
            f"Make the last layer {data.classes}."
        )
    if not len(data.train) or not len(data.validation):
        raise UserError(f"{data.name} needs at least one training and one validation image.")


class _Run:
    """One run: epochs of blocks of mini-batches, and what is told of them."""

    def __init__(self, config: RunConfig, data: Dataset, controls: Controls, start: Checkpoint | None) -> None:
        check_fit(config, data)
        start = start.continued(config) if start else Checkpoint.fresh(config)
        self._config, self._data, self._controls = config, data, controls
        self._batches = Batches(data.train, config.sizes[-1], config.batch_size, config.dtype)
        self._stepper = Stepper(start, self._batches, len(data.train))
        self._tally = Tally(config.cost, config.output, start.tally)
        self._epoch, self._batch, self._left_over = start.epoch, start.batch, start.logits
        self._accuracies = start.accuracies
        self._best_epoch, self._best_theta = start.best_epoch, start.best_theta
        self._clock = Clock()
        self._last_good = start
        self._ending: Ending | None = None

    def events(self) -> Iterator[Event]:
        """The whole run."""
        with right_threads(self._config.sizes, self._batches.batch_size):
            yield Started(self._last_good, self._batches.per_epoch, len(self._data.train))
            while self._ending is None and self._epoch < self._config.epochs:
                yield from self._one_epoch()
            yield Finished(self._ending or Ending.EPOCHS, self._last_good, self._clock.seconds)

    def _one_epoch(self) -> Iterator[Event]:
        order = stream(self._config.seed, "shuffle", self._epoch).permutation(len(self._data.train))
        for block in self._batches.epoch(order, self._batch):
            yield from self._one_block(block)
            if self._ending:
                return
        yield self._end_epoch()
        self._controls.epoch_ended()

    def _one_block(self, block: Block) -> Iterator[Event]:
        done = self._batch - block.first
        if self._left_over is not None:
            block.z.reshape(-1, block.z.shape[2])[: len(self._left_over)] = self._left_over
            self._left_over = None
        dropout = Dropout(self._config, block, self._epoch)
        while done < len(block):
            if self._controls.waiting:
                yield from self._attend(block, done, dropout)
                if self._ending:
                    return
            done = self._advance(block, done, dropout)
            if self._interrupted() or done == len(block):
                sums = self._tally.with_part(block, done)
                if not isfinite(sums[0]):
                    yield self._diverged("the cost", self._batch - done + first_bad_batch(block.z[:done]) + 1)
                elif self._controls.waiting and not self._weights_are_finite():
                    yield self._diverged("a weight", self._batch)
                elif self._clock.report_is_due():
                    yield self._report(sums)
                if self._ending:
                    return
        self._tally.add(block)

    def _advance(self, block: Block, done: int, dropout: Dropout) -> int:
        began, step = perf_counter(), self._epoch * self._batches.per_epoch + self._batch
        now = self._stepper.advance(block, done, dropout, step, self._accuracies, self._interrupted)
        self._batch += now - done
        self._clock.worked(perf_counter() - began, (now - done) * block.x.shape[1])
        return now

    def _interrupted(self) -> bool:
        return self._controls.waiting or self._clock.report_is_due()

    def _attend(self, block: Block, done: int, dropout: Dropout) -> Iterator[Event]:
        """Do what the controls ask for before the next mini-batch."""
        controls = self._controls
        while True:
            for name, value in controls.take_changes().items():
                yield from self._change(name, value, dropout)
            if controls.stopped:
                self._ending, self._last_good = Ending.STOPPED, self._checkpoint(block, done)
                return
            if not controls.paused:
                controls.take_step()
                return
            yield self._report(self._tally.with_part(block, done))
            yield Paused(self._checkpoint(block, done))
            controls.wait()

    def _change(self, name: str, value: float, dropout: Dropout) -> Iterator[Event]:
        old = getattr(self._config, name)
        if value != old:
            self._config = self._config.changed(**{name: value})
            self._stepper.bind(self._config)
            dropout.set_rates(self._config)
            yield Changed(self._epoch + 1, self._batch, name, old, value)

    def _scores(self, sums: tuple[float, int, int]) -> Scores:
        cost, right, images = sums
        with np.errstate(all="ignore"):  # weights on their way to infinity are told as Diverged, not as a warning
            lambda_term = penalty(self._config, self._stepper.theta, len(self._data.train))
        return Scores(cost / max(1, images), lambda_term, right / max(1, images))

    def _report(self, sums: tuple[float, int, int]) -> BatchDone:
        return BatchDone(
            self._epoch + 1,
            self._batch,
            self._scores(sums),
            self._stepper.eta,
            self._clock.reported(),
            self._stepper.theta.copy(),
        )

    def _end_epoch(self) -> Event:
        """Score the epoch's weights; they become the last good ones, or the run has diverged."""
        network, n = Network.of(self._config, self._stepper.theta), len(self._data.train)
        with np.errstate(all="ignore"):
            train = score(self._config, network, self._data.train.first(SCORED_TRAINING_IMAGES), n)
            validation = score(self._config, network, self._data.validation, n)
        if not self._weights_are_finite():
            return self._diverged("a weight", self._batch)
        if not isfinite(train.cost + validation.cost):
            return self._diverged("the cost", self._batch)
        is_best = self._is_best(validation.accuracy)
        if is_best and self._config.patience:
            self._best_epoch, self._best_theta = self._epoch + 1, self._stepper.theta.copy()
        running = self._scores(self._tally.sums)
        self._accuracies += (validation.accuracy,)
        self._epoch, self._batch, self._tally.sums = self._epoch + 1, 0, (0.0, 0, 0)
        self._last_good = self._checkpoint()
        seconds, self._clock.epoch_seconds = self._clock.epoch_seconds, 0.0
        eta = self._stepper.eta
        if self._out_of_patience():
            self._ending = Ending.PATIENCE
        return EpochDone(self._epoch, train, running, validation, eta, seconds, is_best, self._last_good)

    def _is_best(self, accuracy: float) -> bool:
        if self._config.patience:  # which may have been switched on late: earlier weights were not kept
            return not self._best_epoch or accuracy > self._accuracies[self._best_epoch - 1]
        return accuracy > max(self._accuracies, default=-1.0)

    def _out_of_patience(self) -> bool:
        return bool(self._config.patience) and self._epoch - self._best_epoch >= self._config.patience

    def _checkpoint(self, block: Block | None = None, done: int = 0) -> Checkpoint:
        """The run as it is now, `done` mini-batches into `block`; every array a copy."""
        return Checkpoint(
            self._config,
            self._stepper.theta.copy(),
            self._epoch,
            self._batch,
            {name: array.copy() for name, array in self._stepper.state.items()},
            self._accuracies,
            self._best_epoch,
            self._best_theta,
            self._tally.sums,
            block.z[:done].reshape(-1, block.z.shape[2]).copy() if block and done else None,
        )

    def _weights_are_finite(self) -> bool:
        return bool(np.isfinite(self._stepper.theta).all())

    def _diverged(self, what: str, batch: int) -> Diverged:
        self._ending = Ending.DIVERGED
        # A third, to one significant digit: 0.5 -> 0.2, 30 -> 10.
        eta = float(f"{self._stepper.eta / 3:.0e}")
        return Diverged(self._epoch + 1, batch, what, self._last_good, eta)
