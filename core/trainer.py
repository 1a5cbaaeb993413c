"""Training: one call that gives events, for the window, the command line, the tests and the benchmarks alike.

for event in train(config, data): ...
"""

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from math import isfinite

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.batches import Block
from core.data.dataset import Dataset
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
    Value,
)
from core.linalg.blas import one_thread
from core.linalg.random_streams import stream
from core.mini_batch import MiniBatch
from core.support.errors import UserError
from core.training.clock import Clock
from core.training.controls import Controls
from core.training.dropout import Dropout
from core.training.early_stopping import EarlyStopping
from core.training.engine import Engine
from core.training.epoch_scores import EpochScores
from core.training.evaluation import penalty
from core.training.fit import check_fit
from core.training.full_batch_stepper import FullBatchStepper
from core.training.position import Position
from core.training.recorded_changes import RecordedChanges, check
from core.training.running_scores import RunningScores, first_bad_batch
from core.training.stepper import Pass, Stepper


def train(
    config: RunConfig,
    data: Dataset,
    controls: Controls | None = None,
    start: Checkpoint | None = None,
    changes: Sequence[Changed] = (),
) -> Iterator[Event]:
    """Train on data.train and score on data.validation; data.test is never touched.

    controls: steers the run from another thread. start: go on from there, to config.epochs epochs in all.
    changes: live changes of another run, in order, each made again where it was made (see core.trainer.replay).
    The first event is Started, the last Finished; closing the iterator cancels the run.
    Raises UserError, before any event, when the network does not fit the data.
    """
    return _Run(
        config, data.limited(config.train_images), controls or Controls(), start, RecordedChanges(changes)
    ).events()


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

    def __init__(
        self, config: RunConfig, data: Dataset, controls: Controls, start: Checkpoint | None, script: RecordedChanges
    ) -> None:
        check_fit(config, data)
        controls.begin(config)
        start = start.continued(config) if start else Checkpoint.fresh(config)
        self._config, self._data, self._controls, self._script = config, data, controls, script
        self._engine = Engine(start, data.train)
        self._here = Position(start, self._engine.batches, len(data.train))
        self._tally = RunningScores(config.cost_function(), config.output, data.train.variance, start.tally)
        self._left_over = start.logits
        self._standing = EarlyStopping(start)
        self._needs_rebuild = False
        self._is_step = False
        self._last: MiniBatch | None = None
        self._clock = Clock()
        self._last_good = start
        self._ending: Ending | None = None

    def events(self) -> Iterator[Event]:
        """The whole run."""
        with one_thread(), closing(self):
            yield Started(self._last_good, self._engine.batches.per_epoch, len(self._data.train))
            while self._ending is None and self._here.epoch < self._config.epochs:
                yield from self._one_epoch()
            yield Finished(self._ending or Ending.EPOCHS, self._last_good, self._clock.seconds)

    def close(self) -> None:
        """End what helps."""
        self._engine.close()

    @property
    def _stepper(self) -> Stepper | FullBatchStepper:
        return self._engine.stepper

    def _one_epoch(self) -> Iterator[Event]:
        while True:
            self._needs_rebuild = False
            with closing(self._blocks()) as blocks:  # they may be made in another thread, which shall not be left
                for block in self._clock.timed(blocks):
                    yield from self._one_block(block)
                    if self._ending:
                        return
                    if self._needs_rebuild:
                        break
            if self._needs_rebuild:
                continue
            match self._stepper.end_pass():
                case Pass.EPOCH:
                    yield self._end_epoch()
                    self._controls.epoch_ended()
                    return
                case Pass.CONVERGED:
                    self._ending = Ending.CONVERGED
                    return
                case Pass.DIVERGED:
                    yield self._diverged("the slope", self._here.batch)
                    return
                case Pass.AGAIN:
                    self._here.batch, self._tally.sums = 0, (0.0, 0, 0)

    def _blocks(self) -> Generator[Block]:
        here = self._here
        self._order = stream(self._config.seed, "shuffle", here.epoch).permutation(len(self._data.train))
        yield from self._engine.batches.epoch(self._order, here.batch, here.epoch, here.leg)

    def _one_block(self, block: Block) -> Iterator[Event]:
        done = self._here.batch - block.first
        if self._left_over is not None:
            block.z.reshape(-1, block.z.shape[2])[: len(self._left_over)] = self._left_over
            self._left_over = None
        with self._clock.working():
            dropout = Dropout(self._config, block, self._here.epoch)
        sums = self._tally.sums
        while done < len(block):
            if self._is_asked():
                yield from self._attend(block, done, dropout)
                if self._ending or self._needs_rebuild:
                    return
            done = self._advance(block, done, dropout)
            if self._must_rest():
                self._clock.rest()
            if done == len(block) or self._interrupted() or self._is_asked():
                sums = self._tally.with_part(block, done)
                if not isfinite(sums[0]):
                    if self._stepper.may_overshoot:
                        continue
                    yield self._diverged("the cost", self._here.batch - done + first_bad_batch(block.z[:done]) + 1)
                elif self._is_asked() and not self._weights_are_finite():
                    yield self._diverged("a weight", self._here.batch)
                elif self._clock.report_is_due():
                    yield self._report(sums)
                    if done < len(block) and self._clock.keeping_is_due() and self._weights_are_finite():
                        self._clock.kept()
                        yield Midway(self._checkpoint(block, done))
                if self._ending:
                    return
        self._tally.sums = sums

    def _advance(self, block: Block, done: int, dropout: Dropout) -> int:
        here, stepper, accuracies = self._here, self._stepper, self._standing.accuracies
        before = stepper.theta.copy() if self._is_step else None
        interrupted = self._script.interrupting(here, self._interrupted)
        with self._clock.working():
            now = stepper.advance(block, done, dropout, here.step, accuracies, interrupted)
        self._last = self._engine.seen(self._config, here, self._order, block, done, before)
        here.batch += now - done
        self._clock.did((now - done) * block.x.shape[1])
        return now

    def _interrupted(self) -> bool:
        return self._controls.waiting or self._clock.report_is_due() or self._must_rest()

    def _is_asked(self) -> bool:
        return self._controls.waiting or self._script.is_due(self._here)

    def _must_rest(self) -> bool:
        return self._controls.yields_to_pen and self._clock.rest_is_due()

    def _attend(self, block: Block, done: int, dropout: Dropout) -> Iterator[Event]:
        """Do what the controls ask for before the next mini-batch."""
        controls = self._controls
        while True:
            for name, value in self._script.wanted(self._here, controls):
                yield from self._change(name, value, dropout)
            if self._needs_rebuild:
                self._rebuild_for_new_batch_size(block, done)
                return
            if controls.stopped:
                self._ending, self._last_good = Ending.STOPPED, self._checkpoint(block, done)
                return
            if not controls.paused:
                self._is_step = controls.take_step()
                return
            yield self._report(self._tally.with_part(block, done))
            yield Paused(self._checkpoint(block, done), self._last)
            controls.wait()

    def _change(self, name: str, value: Value, dropout: Dropout) -> Iterator[Event]:
        old = getattr(self._config, name)
        if value == old:
            return
        self._config = self._config.changed(**{name: value})
        self._stepper.bind(self._config)
        dropout.set_rates(self._config)
        self._needs_rebuild |= name == "batch_size"
        here = self._here
        yield Changed(here.epoch + 1, here.batch, name, old, value, here.epochs)

    def _rebuild_for_new_batch_size(self, block: Block, done: int) -> None:
        """Deal what is left of the epoch in mini-batches of another size: as if the run was resumed here with it."""
        self._tally.sums = self._tally.with_part(block, done)
        self._here.begin_segment()
        here = self._checkpoint()
        self._engine.close()
        self._engine = Engine(here, self._data.train)
        self._here.take(self._engine.batches)

    def _scores(self, sums: tuple[float, float, int]) -> Scores:
        cost, good, images = sums
        with np.errstate(all="ignore"):  # weights on their way to infinity are told as Diverged, not as a warning
            lambda_term = penalty(self._config, self._stepper.theta, len(self._data.train))
        return Scores(cost / max(1, images), lambda_term, max(0.0, good) / max(1, images))

    def _report(self, sums: tuple[float, float, int]) -> BatchDone:
        return BatchDone(
            self._here.epoch + 1,
            self._here.batch,
            self._scores(sums),
            self._stepper.eta,
            self._clock.reported(),
            self._stepper.answering.copy(),
            self._here.epochs,
        )

    def _end_epoch(self) -> Event:
        """Score the epoch's weights; they become the last good ones, or the run has diverged."""
        stepper, config = self._stepper, self._config
        scores = EpochScores.of(config, stepper.theta, stepper.average, self._data)
        if not self._weights_are_finite():
            return self._diverged("a weight", self._here.batch)
        if not scores.is_finite:
            return self._diverged("the cost", self._here.batch)
        is_best, running = (
            self._standing.add(scores.accuracy, stepper.answering, config),
            self._scores(self._tally.sums),
        )
        self._here.begin_epoch()
        self._tally.sums = (0.0, 0, 0)
        self._last_good = self._checkpoint()
        self._clock.kept()
        seconds, self._clock.epoch_seconds = self._clock.epoch_seconds, 0.0
        if self._standing.is_out_of_patience(config):
            self._ending = Ending.PATIENCE
        elif stepper.is_over(self._standing.accuracies):
            self._ending = Ending.RATE
        train, validation, averaged = scores.train, scores.validation, scores.averaged
        here, eta = self._last_good, stepper.eta
        return EpochDone(here.epoch, train, running, validation, eta, seconds, is_best, here, averaged)

    def _checkpoint(self, block: Block | None = None, done: int = 0) -> Checkpoint:
        """The run as it is now, `done` mini-batches into `block`; every array a copy."""
        if block and isinstance(self._stepper, FullBatchStepper):  # half a look at the whole set is no place to rest
            return self._last_good.continued(self._config)
        average = self._stepper.average
        return Checkpoint(
            self._config,
            self._stepper.theta.copy(),
            self._here.epoch,
            self._here.batch,
            {name: array.copy() for name, array in self._stepper.state.items()},
            self._standing.accuracies,
            self._standing.best_epoch,
            self._standing.best_theta,
            self._tally.sums,
            block.z[:done].reshape(-1, block.z.shape[2]).copy() if block and done else None,
            None if average is None else average.copy(),
            self._here.leg,
        )

    def _weights_are_finite(self) -> bool:
        """And what the optimizer remembers: an average that has overflowed makes every later step nothing."""
        arrays = (self._stepper.theta, *self._stepper.state.values())
        return all(np.isfinite(array).all() for array in arrays)

    def _diverged(self, what: str, batch: int) -> Diverged:
        self._ending = Ending.DIVERGED
        return Diverged(self._here.epoch + 1, batch, what, self._last_good, self._milder_eta(), self._here.epochs)

    def _milder_eta(self) -> float | None:
        """The η of the last epoch that went well, where it was raised since; else a third: 0.5 -> 0.2, 30 -> 10."""
        if isinstance(self._stepper, FullBatchStepper):
            return None
        good = self._last_good
        if good.epoch and good.config.eta < self._config.eta:
            return good.config.eta
        return float(f"{self._stepper.eta / 3:.0e}")


def replay(
    config: RunConfig, data: Dataset, changes: Sequence[Changed], controls: Controls | None = None
) -> Iterator[Event]:
    """The events of the run that began with `config` on these data and was changed so. Controls steer it as any other.

    Raises UserError, before any event, as `train` does and where the changes do not follow from the settings.
    """
    check(config, changes)
    return train(config, data, controls, changes=changes)
