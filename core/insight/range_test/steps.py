"""The first mini-batches of a run, one by one, with the cost of each: the basis of both searches for η."""

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import count

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.batches import Block
from core.data.dataset import Dataset
from core.data.selection import selected
from core.linalg.arrays import Array
from core.linalg.blas import one_thread
from core.linalg.random_streams import stream
from core.optimizers import OPTIMIZERS
from core.support.errors import UserError
from core.support.messages import message
from core.training import engines
from core.training.dropout import Dropout
from core.training.engine import Engine
from core.training.fit import check_fit
from core.training.stepper import Stepper


@dataclass(frozen=True, slots=True)
class RangeTestStep:
    """One mini-batch that is done. cost: of its images before the step, without λ, perhaps not finite.

    theta: (P,), the live parameters.
    """

    eta: float
    cost: float
    theta: Array


def check_eta(config: RunConfig, data: Dataset) -> None:
    """Raise UserError where there is no η to find: the optimizer has none, or the network cannot learn the data."""
    optimizer = OPTIMIZERS[config.optimizer]
    if not optimizer.uses_eta:
        raise UserError(
            message(
                "{optimizer} has no learning rate: a search along each line replaces it. Choose another optimizer to "
                "look for η.",
                optimizer=optimizer.title,
            )
        )
    check_fit(config, data)


def steps(config: RunConfig, data: Dataset) -> Generator[RangeTestStep]:
    """Train as a run of `config` would, epoch after epoch without end; close the iterator to stop.

    The random numbers are those of the run itself, counted from its seed (see core.linalg.random_streams), so that the
    run draws the same afterwards. Raises UserError as `check_eta` does.
    """
    check_eta(config, data)
    split, done = selected(data, config).train, count()
    with one_thread(), closing(Engine(Checkpoint.fresh(config), split, engines.kernels_for(config))) as engine:
        for epoch in count():
            order = stream(config.seed, "shuffle", epoch).permutation(len(split))
            with closing(engine.batches.epoch(order, 0, epoch)) as blocks:
                for block in blocks:
                    yield from _block(config, engine.stepper, block, epoch, done)


def _block(
    config: RunConfig, stepper: Stepper, block: Block, epoch: int, done: Iterator[int]
) -> Iterator[RangeTestStep]:
    dropout, function = Dropout(config, block, epoch), config.cost_function()
    for batch, step in zip(range(len(block)), done, strict=False):
        stepper.advance(block, batch, batch + 1, dropout, step, (), lambda: True)
        with np.errstate(all="ignore"):  # numbers that blow up are expected here
            cost = function.value(block.z[batch], block.y[batch], config.output)
        yield RangeTestStep(stepper.eta, cost, stepper.theta)
