"""The first mini-batches of a run, one by one, with the cost of each: what both ways of finding η are made of."""

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import count

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.augment.augmentation import Augmentation
from core.data.batches import Batches, Block
from core.data.dataset import Dataset
from core.linalg.arrays import Array, Labels
from core.linalg.blas import one_thread
from core.linalg.random_streams import stream
from core.linalg.worker_threads import WorkerThreads
from core.optimizers import OPTIMIZERS
from core.support.errors import UserError
from core.training.dropout import Dropout
from core.training.fit import check_fit
from core.training.mini_batch_stepper import MiniBatchStepper


@dataclass(frozen=True, slots=True)
class Step:
    """One mini-batch is done. cost: of its images before the step, without λ, perhaps not finite. theta: (P,), live."""

    eta: float
    cost: float
    theta: Array


def check_eta(config: RunConfig, data: Dataset) -> None:
    """Raise UserError where there is no η to find: the optimizer has none, or the network cannot learn the data."""
    optimizer = OPTIMIZERS[config.optimizer]
    if not optimizer.uses_eta:
        raise UserError(
            f"{optimizer.title} has no learning rate: a search along each line replaces it. "
            "Choose another optimizer to look for η."
        )
    check_fit(config, data)


def steps(config: RunConfig, data: Dataset) -> Generator[Step]:
    """Do the mini-batches that a run of `config` would do, epoch after epoch, without end; close it to stop.

    Weights and order are those of the run itself: chance is counted from the seed
    (see core.linalg.random_streams), so that the run
    makes the same draws afterwards.
    """
    check_eta(config, data)
    split = data.limited(config.train_images).train
    outputs, size = config.sizes[-1], config.batch_size
    batches = Batches(split, outputs, size, config.dtype, Augmentation.of(config), config.seed)
    threads = WorkerThreads.fit_for(config.sizes, batches.batch_size)
    with one_thread(), closing(threads):
        stepper, done = MiniBatchStepper(Checkpoint.fresh(config), batches, len(split), threads), count()
        for epoch in count():
            order = stream(config.seed, "shuffle", epoch).permutation(len(split))
            with closing(_blocks(batches, order, epoch)) as blocks:
                for block in blocks:
                    yield from _block(config, stepper, block, epoch, done)


def _blocks(batches: Batches, order: Labels, epoch: int) -> Generator[Block]:
    yield from batches.epoch(order, 0, epoch)


def _block(
    config: RunConfig, stepper: MiniBatchStepper, block: Block, epoch: int, done: Iterator[int]
) -> Iterator[Step]:
    dropout, cost = Dropout(config, block, epoch), config.cost_function()
    for batch, step in zip(range(len(block)), done, strict=False):
        stepper.advance(block, batch, dropout, step, (), lambda: True)
        with np.errstate(all="ignore"):  # numbers that blow up are what is looked for
            yield Step(stepper.eta, cost.value(block.z[batch], block.y[batch], config.output), stepper.theta)
