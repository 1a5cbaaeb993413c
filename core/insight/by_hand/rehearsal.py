"""Rehearsal of the next mini-batch: the trainer's own step from a checkpoint, in float64, on a copy."""

from contextlib import closing
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from core.checkpoint import Checkpoint
from core.data.dataset import Dataset
from core.data.selection import selected
from core.insight.by_hand.example import Example
from core.linalg.arrays import Array
from core.linalg.lbfgs import State
from core.linalg.random_streams import stream
from core.mini_batch import MiniBatch
from core.optimizers import OPTIMIZERS
from core.training.dropout import Dropout
from core.training.engine import Engine
from core.training.fit import check_fit
from core.training.position import Position


@dataclass(frozen=True, eq=False)
class Rehearsal:
    """Next mini-batch of the run at `start`, B examples, and the step that it makes; every array float64.

    masks: of dropout, (B, units) or None for the inputs and each hidden layer; empty: no dropout.
    before, after: the optimizer's arrays around the step. train_images: n of λ/n.
    """

    start: Checkpoint
    batch: MiniBatch
    masks: tuple[Array | None, ...]
    before: State
    after: State
    train_images: int

    def example(self, row: int) -> Example:
        """Return an example of the mini-batch in the thinned network that it trains."""
        masks = [None if mask is None else mask[row] for mask in self.masks]
        return Example(self.batch.config, self.batch.before, self.batch.x[row], self.batch.y[row], masks)

    @cached_property
    def cost(self) -> float:
        """Mean cost of the mini-batch before the step, without the λ term."""
        return float(self.batch.costs.mean())


def rehearse(start: Checkpoint, data: Dataset) -> Rehearsal | None:
    """Return the next mini-batch of a run at `start`, or None where the optimizer makes no step per mini-batch.

    It is the one that the run will train on: same images, distortions, dropout and η. Raises UserError where the
    network does not fit the data.
    """
    check_fit(start.config, data)
    if OPTIMIZERS[start.config.optimizer].full_batch:
        return None
    train = selected(data, start.config).train
    precise = in_float64(start)
    config = precise.config
    engine = Engine(precise, train)
    here, stepper = Position(precise, engine.batches, len(train)), engine.stepper
    order = stream(config.seed, "shuffle", here.epoch).permutation(len(train))
    with closing(engine), closing(engine.batches.epoch(order, here.batch, here.epoch, here.segment)) as blocks:
        block = next(blocks)
        done, dropout = here.batch - block.first, Dropout(config, block, here.epoch)
        masks = tuple(None if mask is None else mask.copy() for mask in dropout.masks(done))
        stepper.advance(block, done, done + 1, dropout, here.step, precise.accuracies, lambda: False)
        batch = engine.last_mini_batch(config, here, order, block, done, precise.theta)
    assert batch is not None
    after = {name: array.copy() for name, array in stepper.state.items()}
    return Rehearsal(start, batch, masks, precise.state, after, len(train))


def in_float64(start: Checkpoint) -> Checkpoint:
    """Return a checkpoint with weights and optimizer state in float64; `continued` would forget the state."""
    state: State = {name: array.astype(np.float64) for name, array in start.state.items()}
    average = None if start.average is None else start.average.astype(np.float64)
    config, theta = start.config.changed(dtype="float64"), start.theta.astype(np.float64)
    return replace(start, config=config, theta=theta, state=state, average=average)
