"""One run: epochs, passes, blocks and mini-batches, and the events that report them."""

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import replace
from math import isfinite

import numpy as np

from core.checkpoint import NO_SUMS, Checkpoint, ScoreSums
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
from core.linalg.arrays import Labels
from core.linalg.blas import one_thread
from core.linalg.random_streams import stream
from core.mini_batch import MiniBatch
from core.support.messages import message
from core.training import engines
from core.training.clock import Clock
from core.training.controls import Controls
from core.training.dropout import Dropout
from core.training.early_stopping import EarlyStopping
from core.training.engine import Engine
from core.training.epoch_scores import EpochScores
from core.training.evaluation import penalty
from core.training.fit import check_fit
from core.training.position import Position
from core.training.recorded_changes import RecordedChanges
from core.training.running_scores import RunningScores, first_bad_batch
from core.training.speed import BATCH_SECONDS, EPOCH_SECONDS, Speed, Tempo
from core.training.stepper import Pass, Stepper
from core.training.validation import Validation


class TrainingRun:
    """Run of `config` on `data` from `start` (None: from the beginning), steered by `controls` and recorded changes."""

    def __init__(
        self, config: RunConfig, data: Dataset, controls: Controls, start: Checkpoint | None, changes: RecordedChanges
    ) -> None:
        check_fit(config, data)
        controls.begin(config)
        start = start.continued(config) if start else Checkpoint.fresh(config)
        self._config, self._data, self._controls, self._changes = config, data, controls, changes
        self._kernels = engines.kernels_for(config)
        self._engine = Engine(start, data.train, self._kernels)
        self._here = Position(start, self._engine.batches, len(data.train))
        self._running = RunningScores(config, data.train.variance, start.running)
        self._resumed_logits = start.logits
        self._early_stopping = EarlyStopping(start)
        self._validation = Validation(config, data, self._engine.stepper)
        self._clock = Clock()
        self._tempo = Tempo()
        self._last_good = start
        self._ending: Ending | None = None
        self._needs_rebuild = False
        self._is_step = False
        self._last: MiniBatch | None = None
        self._order: Labels
        self._dropout: Dropout

    def events(self, cut_off: bool = False) -> Iterator[Event]:
        """Yield the events of the whole run. cut_off: see core.trainer.train."""
        with one_thread(), closing(self):
            yield Started(self._last_good, self._engine.batches.per_epoch, len(self._data.train), self._stepper.name)
            if cut_off:
                self._ending = self._ending_where_cut_off()
            while self._ending is None and self._here.epoch < self._config.epochs:
                yield from self._one_epoch()
            yield Finished(self._ending or Ending.EPOCHS, self._last_good, self._clock.seconds)

    def close(self) -> None:
        """Stop the worker threads of the run."""
        self._engine.close()

    @property
    def _stepper(self) -> Stepper:
        return self._engine.stepper

    # Passes and blocks

    def _one_epoch(self) -> Iterator[Event]:
        """Pass over the training set until the stepper reports an epoch, or the run ends."""
        while not self._ending:
            yield from self._one_pass()
            if self._ending:
                return
            match self._stepper.end_pass():
                case Pass.EPOCH:
                    yield self._end_epoch()
                    self._controls.epoch_ended()
                    if not self._stepper.stops_between_batches and self._controls.speed is not Speed.FULL:
                        self._rest(EPOCH_SECONDS)
                    return
                case Pass.CONVERGED:
                    self._ending = Ending.CONVERGED
                case Pass.DIVERGED:
                    yield self._diverged(message("the slope"), self._here.batch)
                case Pass.AGAIN:
                    self._here.batch, self._running.sums = 0, NO_SUMS

    def _one_pass(self) -> Iterator[Event]:
        """Train on every mini-batch once; after a change of their size, on the rest in the new size."""
        while True:
            self._needs_rebuild = False
            with closing(self._blocks()) as blocks:  # a thread may fill them: it must not outlive the pass
                for block in self._clock.timed(blocks):
                    yield from self._one_block(block)
                    if self._ending:
                        return
                    if self._needs_rebuild:
                        break
            if not self._needs_rebuild:
                return

    def _blocks(self) -> Generator[Block]:
        here = self._here
        self._order = stream(self._config.seed, "shuffle", here.epoch).permutation(len(self._data.train))
        yield from self._engine.batches.epoch(self._order, here.batch, here.epoch, here.segment)

    def _one_block(self, block: Block) -> Iterator[Event]:
        """Train on the mini-batches of a block; handle controls, clock and recorded changes in between."""
        self._prepare(block)
        sums = self._running.sums
        while self._done(block) < len(block):
            if self._has_request():
                yield from self._handle_requests(block)
                if self._ending or self._needs_rebuild:
                    return
            before, image = self._done(block), self._here.image
            self._advance(block)
            if self._validation.is_due(self._here, image):
                yield from self._validate(block)
                if self._ending:
                    return
            if self._done(block) == len(block) or self._interrupted() or self._has_request():
                sums = self._running.with_part(block, self._done(block))
                yield from self._check_and_report(block, sums)
                if self._ending:
                    return
            self._slow_down(self._done(block) - before)
        self._running.sums = sums

    def _prepare(self, block: Block) -> None:
        """Prepare a block: the weighted inputs of it in a checkpoint, and its dropout masks.

        A checkpoint in mid-block that lacks them, as in a foreign file, gets zeros: the buffer holds no numbers yet.
        """
        block.z[: self._done(block)] = 0
        if self._resumed_logits is not None:
            block.z.reshape(-1, block.z.shape[2])[: len(self._resumed_logits)] = self._resumed_logits
            self._resumed_logits = None
        with self._clock.working():
            self._dropout = Dropout(self._config, block, self._here.epoch)

    def _done(self, block: Block) -> int:
        """Return how many mini-batches of the block are done."""
        return self._here.batch - block.first

    def _advance(self, block: Block) -> None:
        """Train on mini-batches until the block ends or is interrupted; then rest if the run yields to the pen."""
        here, stepper, done = self._here, self._stepper, self._done(block)
        before = stepper.theta.copy() if self._is_step or self._is_slow_motion else None
        is_single = before is not None
        until = done + 1 if is_single else self._next_stop(block)
        accuracies = self._early_stopping.accuracies
        with self._clock.working():
            now = stepper.advance(block, done, until, self._dropout, here.step, accuracies, self._interrupted)
        self._last = (
            None
            if before is None
            else self._engine.last_mini_batch(self._config, here, self._order, block, done, before)
        )
        here.batch += now - done
        self._clock.add_images((now - done) * block.x.shape[1])
        if self._must_rest():
            self._clock.rest()

    def _next_stop(self, block: Block) -> int:
        """Return the mini-batch of the block before which there is something to do: a recorded change, a validation."""
        here = self._here
        until = self._changes.next_batch(here, block.first + len(block)) - block.first
        return self._validation.next_stop(here, until, self._done(block), block.x.shape[1])

    def _validate(self, block: Block) -> Iterator[Event]:
        """Score the weights within the epoch; end the run if they have reached the accuracy."""
        event = self._validation.score(self._config, self._stepper, self._here, self._clock.epoch_seconds)
        if event is None:
            return
        yield event
        if self._validation.is_reached(event.answering.accuracy) and self._weights_are_finite():
            self._ending, done = Ending.REACHED, self._done(block)
            if done == len(block):
                self._running.sums = self._running.with_part(block, done)
            here = self._checkpoint(block if done < len(block) else None)
            # What has just reached it answers, not an earlier epoch that patience keeps.
            self._last_good = replace(here, best_epoch=0, best_theta=None)

    def _check_and_report(self, block: Block, sums: ScoreSums) -> Iterator[Event]:
        """End the run if it has diverged; report and keep a checkpoint if these are due."""
        if not isfinite(sums.cost):
            if not self._stepper.may_overshoot:
                yield self._diverged(
                    message("the cost"), block.first + first_bad_batch(block.z[: self._done(block)]) + 1
                )
        elif self._has_request() and not self._weights_are_finite():
            yield self._diverged(message("a weight"), self._here.batch)
        elif self._clock.report_is_due() or self._is_slow_motion:
            yield self._report(sums)
            if self._done(block) < len(block) and self._clock.checkpoint_is_due() and self._weights_are_finite():
                self._clock.restart_checkpoint()
                yield Midway(self._checkpoint(block))

    # Controls and recorded changes

    def _interrupted(self) -> bool:
        return self._controls.waiting or self._clock.report_is_due() or self._must_rest() or self._is_slice_over()

    def _has_request(self) -> bool:
        return self._controls.waiting or self._changes.is_due(self._here)

    def _must_rest(self) -> bool:
        return self._controls.yields_to_pen and self._clock.rest_is_due()

    # Speed

    @property
    def _is_slow_motion(self) -> bool:
        return self._controls.speed is Speed.SLOW_MOTION and self._stepper.stops_between_batches

    def _is_slice_over(self) -> bool:
        match self._controls.speed:
            case Speed.FULL:
                return False
            case Speed.SLOW_MOTION:
                return True
        return self._tempo.slice_is_over()

    def _slow_down(self, batches: int) -> None:
        """Rest after some mini-batches if the run is to be slower than it can be."""
        if self._stepper.stops_between_batches and self._controls.speed is not Speed.FULL:
            share = batches / self._engine.batches.per_epoch
            self._rest(BATCH_SECONDS if self._is_slow_motion else share * EPOCH_SECONDS)

    def _rest(self, seconds: float) -> None:
        """Rest so long that what was done took `seconds` in all, or until there is a request or another speed."""
        rest = self._tempo.seconds_to_rest(seconds)
        self._clock.count_rest(rest)
        self._controls.rest(rest)
        self._tempo.begin_slice()

    def _handle_requests(self, block: Block) -> Iterator[Event]:
        """Handle the requests of the controls before the next mini-batch."""
        controls = self._controls
        while True:
            for name, value in self._changes.due_settings(self._here, controls):
                yield from self._change(name, value)
            if self._needs_rebuild:
                self._rebuild_for_new_batch_size(block)
                return
            if controls.stopped:
                self._ending, self._last_good = Ending.STOPPED, self._checkpoint(block)
                return
            if not controls.paused:
                self._is_step = controls.take_step()
                return
            yield self._report(self._running.with_part(block, self._done(block)))
            yield Paused(self._checkpoint(block), self._last)
            controls.wait()

    def _change(self, name: str, value: Value) -> Iterator[Event]:
        """Apply a live change to all parts of the run, and report it."""
        old = getattr(self._config, name)
        if value == old:
            return
        self._config = self._config.changed(**{name: value})
        self._stepper.bind(self._config)
        self._running.bind(self._config)
        self._dropout.bind(self._config)
        self._needs_rebuild |= name == "batch_size"
        here = self._here
        yield Changed(here.epoch + 1, here.batch, name, old, value, here.epochs)

    def _rebuild_for_new_batch_size(self, block: Block) -> None:
        """Divide the rest of the epoch into mini-batches of the new size, as if the run were resumed here."""
        self._running.sums = self._running.with_part(block, self._done(block))
        self._here.begin_segment()
        here = self._checkpoint()
        self._engine.close()
        self._engine = Engine(here, self._data.train, self._kernels)
        self._here.use_batches(self._engine.batches)

    # Reports, checkpoints, endings

    def _scores(self, sums: ScoreSums) -> Scores:
        with np.errstate(all="ignore"):  # overflow is reported as Diverged, not as a warning
            lambda_term = penalty(self._config, self._stepper.theta, len(self._data.train))
        examples = max(1, sums.examples)
        return Scores(sums.cost / examples, lambda_term, max(0.0, sums.accuracy) / examples)

    def _report(self, sums: ScoreSums) -> BatchDone:
        here, stepper = self._here, self._stepper
        speed, theta = self._clock.restart_report(), stepper.answering.copy()
        last = self._last if self._is_slow_motion else None
        scores, seconds = self._scores(sums), self._clock.seconds
        return BatchDone(here.epoch + 1, here.batch, scores, stepper.eta, speed, theta, here.epochs, last, seconds)

    def _end_epoch(self) -> Event:
        """Score the epoch's weights: they become the last good ones, or the run has diverged."""
        stepper = self._stepper
        scores = EpochScores.of(self._config, stepper.theta, stepper.average, self._data)
        if not self._weights_are_finite():
            return self._diverged(message("a weight"), self._here.batch)
        if not scores.is_finite:
            return self._diverged(message("the cost"), self._here.batch)
        is_best = self._early_stopping.add(scores.answering.accuracy, stepper.answering, self._config)
        running = self._scores(self._running.sums)
        self._here.begin_epoch()
        self._running.sums = NO_SUMS
        self._last_good = here = self._checkpoint()
        self._clock.restart_checkpoint()
        self._ending = self._ending_by_rule()
        seconds = self._clock.take_epoch_seconds()
        train, validation, averaged = scores.train, scores.validation, scores.averaged
        return EpochDone(here.epoch, train, running, validation, stepper.eta, seconds, is_best, here, averaged)

    def _ending_by_rule(self) -> Ending | None:
        """Return the ending if accuracy, early stopping or the schedule ends the run after this epoch, else None."""
        if self._validation.is_reached((0.0, *self._early_stopping.accuracies)[-1]):
            return Ending.REACHED
        if self._early_stopping.is_out_of_patience(self._config):
            return Ending.PATIENCE
        return Ending.RATE if self._stepper.is_over(self._early_stopping.accuracies) else None

    def _ending_where_cut_off(self) -> Ending | None:
        """Return the ending if the run had come to its end where it was cut off, else None."""
        if not self._here.batch:
            return self._ending_by_rule()
        rows = self._engine.batches.batch_size
        ended = self._validation.ended_at(self._config, self._stepper, self._here, rows)
        return Ending.REACHED if ended else None

    def _checkpoint(self, block: Block | None = None) -> Checkpoint:
        """Copy the state of the run, within `block` if one is given."""
        stepper, here, stopping = self._stepper, self._here, self._early_stopping
        if block and not stepper.stops_between_batches:
            return self._last_good.continued(self._config)
        done = self._done(block) if block else 0
        return Checkpoint(
            self._config,
            stepper.theta.copy(),
            here.epoch,
            here.batch,
            {name: array.copy() for name, array in stepper.state.items()},
            stopping.accuracies,
            stopping.best_epoch,
            stopping.best_theta,
            self._running.sums,
            block.z[:done].reshape(-1, block.z.shape[2]).copy() if block and done else None,
            None if stepper.average is None else stepper.average.copy(),
            here.segment,
        )

    def _weights_are_finite(self) -> bool:
        """Check weights and the optimizer's arrays: after an overflow in an average every later step is 0."""
        arrays = (self._stepper.theta, *self._stepper.state.values())
        return all(np.isfinite(array).all() for array in arrays)

    def _diverged(self, what: str, batch: int) -> Diverged:
        self._ending = Ending.DIVERGED
        return Diverged(self._here.epoch + 1, batch, what, self._last_good, self._smaller_eta(), self._here.epochs)

    def _smaller_eta(self) -> float | None:
        """Suggest the η of the last good epoch if it was raised since; else a third: 0.5 -> 0.2, 30 -> 10."""
        if not self._stepper.uses_eta:
            return None
        good = self._last_good
        if good.epoch and good.config.eta < self._config.eta:
            return good.config.eta
        return float(f"{self._stepper.eta / 3:.0e}")
