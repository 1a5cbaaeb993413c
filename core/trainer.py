"""Training: one call that gives events, for the window, the command line, the tests and the benchmarks alike.

for event in train(config, data): ...
"""

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import replace
from math import isfinite

import numpy as np

from core.blas import one_thread
from core.checkpoint import Checkpoint
from core.clock import Clock
from core.config import RunConfig
from core.controls import Controls
from core.crew import Crew
from core.data.augmentation import Augmentation
from core.data.batches import ROWS_PER_BLOCK, Batches, Block
from core.data.dataset import Dataset
from core.dropout import Dropout
from core.errors import UserError
from core.evaluation import penalty, score
from core.events import (
    BatchDone,
    Changed,
    Diverged,
    Ending,
    EpochDone,
    Event,
    Finished,
    Midway,
    Paused,
    Scores,
    Started,
)
from core.fit import check_fit
from core.full_batch_stepper import FullBatchStepper
from core.network import Network
from core.optimizers import OPTIMIZERS
from core.stepper import Pass, Stepper
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


def trained(config: RunConfig, data: Dataset, start: Checkpoint | None = None) -> Checkpoint:
    """Train to the end and give where the run stands: `.network` answers, and as `start` training goes on from there.

    Raises UserError as `train` does, and when the numbers blew up, with a smaller η to try.
    """
    why = ""
    for event in train(config, data, start=start):
        match event:
            case Diverged():
                why = f"{event.why} {event.advice}"
            case Finished(checkpoint=here) if not why:
                return here
    raise UserError(why)


class _Run:
    """One run: epochs of blocks of mini-batches, and what is told of them."""

    def __init__(self, config: RunConfig, data: Dataset, controls: Controls, start: Checkpoint | None) -> None:
        check_fit(config, data)
        start = start.continued(config) if start else Checkpoint.fresh(config)
        self._config, self._data, self._controls = config, data, controls
        full_batch = OPTIMIZERS[config.optimizer].full_batch
        batch_size = ROWS_PER_BLOCK if full_batch else config.batch_size
        self._batches = Batches(
            data.train, config.sizes[-1], batch_size, config.dtype, Augmentation.of(config), config.seed
        )
        self._crew = Crew.fit_for(config.sizes, self._batches.batch_size)
        self._stepper = (FullBatchStepper if full_batch else Stepper)(start, self._batches, len(data.train), self._crew)
        self._tally = Tally(config.cost_function(), config.output, data.train.spread, start.tally)
        self._epoch, self._batch, self._left_over = start.epoch, start.batch, start.logits
        self._accuracies = start.accuracies
        self._best_epoch, self._best_theta = start.best_epoch, start.best_theta
        self._clock = Clock()
        self._last_good = start
        self._ending: Ending | None = None

    def events(self) -> Iterator[Event]:
        """The whole run."""
        with one_thread(), closing(self._crew), closing(self._stepper):
            yield Started(self._last_good, self._batches.per_epoch, len(self._data.train))
            while self._ending is None and self._epoch < self._config.epochs:
                yield from self._one_epoch()
            yield Finished(self._ending or Ending.EPOCHS, self._last_good, self._clock.seconds)

    def _one_epoch(self) -> Iterator[Event]:
        while True:
            with closing(self._blocks()) as blocks:  # they may be made in another thread, which shall not be left
                for block in self._clock.timed(blocks):
                    yield from self._one_block(block)
                    if self._ending:
                        return
            match self._stepper.end_pass():
                case Pass.EPOCH:
                    yield self._end_epoch()
                    self._controls.epoch_ended()
                    return
                case Pass.NO_WAY_DOWN:
                    self._ending = Ending.CONVERGED
                    return
                case Pass.AGAIN:
                    self._batch, self._tally.sums = 0, (0.0, 0, 0)

    def _blocks(self) -> Generator[Block]:
        order = stream(self._config.seed, "shuffle", self._epoch).permutation(len(self._data.train))
        yield from self._batches.epoch(order, self._batch, self._epoch)

    def _one_block(self, block: Block) -> Iterator[Event]:
        done = self._batch - block.first
        if self._left_over is not None:
            block.z.reshape(-1, block.z.shape[2])[: len(self._left_over)] = self._left_over
            self._left_over = None
        with self._clock.working():
            dropout = Dropout(self._config, block, self._epoch)
        sums = self._tally.sums
        while done < len(block):
            if self._controls.waiting:
                yield from self._attend(block, done, dropout)
                if self._ending:
                    return
            done = self._advance(block, done, dropout)
            if self._must_rest():
                self._clock.rest()
            if self._interrupted() or done == len(block):
                sums = self._tally.with_part(block, done)
                if not isfinite(sums[0]):
                    if self._stepper.may_overshoot:
                        continue
                    yield self._diverged("the cost", self._batch - done + first_bad_batch(block.z[:done]) + 1)
                elif self._controls.waiting and not self._weights_are_finite():
                    yield self._diverged("a weight", self._batch)
                elif self._clock.report_is_due():
                    yield self._report(sums)
                    if done < len(block) and self._clock.keeping_is_due() and self._weights_are_finite():
                        self._clock.kept()
                        yield Midway(self._checkpoint(block, done))
                if self._ending:
                    return
        self._tally.sums = sums

    def _advance(self, block: Block, done: int, dropout: Dropout) -> int:
        step = self._epoch * self._batches.per_epoch + self._batch
        with self._clock.working():
            now = self._stepper.advance(block, done, dropout, step, self._accuracies, self._interrupted)
        self._batch += now - done
        self._clock.did((now - done) * block.x.shape[1])
        return now

    def _interrupted(self) -> bool:
        return self._controls.waiting or self._clock.report_is_due() or self._must_rest()

    def _must_rest(self) -> bool:
        return self._controls.courteous and self._clock.rest_is_due()

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
        try:
            config = self._config.changed(**{name: value})
        except UserError:  # such as dropout with an optimizer of the full batch: this run goes on without
            return
        if value != old:
            self._config = config
            self._stepper.bind(self._config)
            dropout.set_rates(self._config)
            yield Changed(self._epoch + 1, self._batch, name, old, value)

    def _scores(self, sums: tuple[float, float, int]) -> Scores:
        cost, good, images = sums
        with np.errstate(all="ignore"):  # weights on their way to infinity are told as Diverged, not as a warning
            lambda_term = penalty(self._config, self._stepper.theta, len(self._data.train))
        return Scores(cost / max(1, images), lambda_term, max(0.0, good) / max(1, images))

    def _report(self, sums: tuple[float, float, int]) -> BatchDone:
        return BatchDone(
            self._epoch + 1,
            self._batch,
            self._scores(sums),
            self._stepper.eta,
            self._clock.reported(),
            self._stepper.answering.copy(),
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
        averaged = self._score_average()
        accuracy = (averaged or validation).accuracy
        is_best = self._is_best(accuracy)
        if is_best and self._config.patience:
            self._best_epoch, self._best_theta = self._epoch + 1, self._stepper.answering.copy()
        running = self._scores(self._tally.sums)
        self._accuracies += (accuracy,)
        self._epoch, self._batch, self._tally.sums = self._epoch + 1, 0, (0.0, 0, 0)
        self._last_good = self._checkpoint()
        self._clock.kept()
        seconds, self._clock.epoch_seconds = self._clock.epoch_seconds, 0.0
        eta = self._stepper.eta
        if self._out_of_patience():
            self._ending = Ending.PATIENCE
        elif self._stepper.is_over(self._accuracies):
            self._ending = Ending.RATE
        return EpochDone(self._epoch, train, running, validation, eta, seconds, is_best, self._last_good, averaged)

    def _score_average(self) -> Scores | None:
        """How well the moving average of the weights does, where there is one."""
        if self._stepper.average is None:
            return None
        network = Network.of(self._config, self._stepper.average)
        return score(self._config, network, self._data.validation, len(self._data.train))

    def _is_best(self, accuracy: float) -> bool:
        if self._config.patience:  # which may have been switched on late: earlier weights were not kept
            return not self._best_epoch or accuracy > self._accuracies[self._best_epoch - 1]
        return accuracy > max(self._accuracies, default=-1.0)

    def _out_of_patience(self) -> bool:
        return bool(self._config.patience) and self._epoch - self._best_epoch >= self._config.patience

    def _checkpoint(self, block: Block | None = None, done: int = 0) -> Checkpoint:
        """The run as it is now, `done` mini-batches into `block`; every array a copy."""
        if block and isinstance(self._stepper, FullBatchStepper):  # half a look at the whole set is no place to rest
            return replace(self._last_good, config=self._config)
        average = self._stepper.average
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
            None if average is None else average.copy(),
        )

    def _weights_are_finite(self) -> bool:
        return bool(np.isfinite(self._stepper.theta).all())

    def _diverged(self, what: str, batch: int) -> Diverged:
        self._ending = Ending.DIVERGED
        # A third, to one significant digit: 0.5 -> 0.2, 30 -> 10.
        eta = None if isinstance(self._stepper, FullBatchStepper) else float(f"{self._stepper.eta / 3:.0e}")
        return Diverged(self._epoch + 1, batch, what, self._last_good, eta)
