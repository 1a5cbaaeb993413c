"""Training that continues after divergence, as the book's program does."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import numpy as np

from core.checkpoint import Checkpoint
from core.data.dataset import Dataset
from core.events import Scores
from core.linalg.random_streams import stream
from core.training import engines
from core.training.dropout import Dropout
from core.training.early_stopping import EarlyStopping
from core.training.engine import Engine
from core.training.evaluation import score


def epochs_regardless(here: Checkpoint, data: Dataset) -> Iterator[tuple[Checkpoint, Scores]]:
    """Train from `here` to config.epochs, or until early stopping; yield each epoch with its validation scores.

    The mini-batches are those of core.trainer, which stops at divergence. NaN outputs count as the answer 0; the cost
    is then NaN too.
    """
    stopping = EarlyStopping(here)
    with closing(Engine(here, data.train, engines.kernels_for(here.config))) as engine:
        while here.epoch < here.config.epochs:
            scores = _epoch(engine, here, data)
            theta = engine.stepper.theta
            stopping.add(scores.accuracy, theta, here.config)
            here = replace(
                here,
                theta=theta.copy(),
                epoch=here.epoch + 1,
                accuracies=stopping.accuracies,
                best_epoch=stopping.best_epoch,
                best_theta=stopping.best_theta,
            )
            yield here, scores
            if stopping.is_out_of_patience(here.config):
                return


def _epoch(engine: Engine, here: Checkpoint, data: Dataset) -> Scores:
    config, images = here.config, len(data.train)
    order = stream(config.seed, "shuffle", here.epoch).permutation(images)
    step = here.epoch * engine.batches.per_epoch
    for block in engine.batches.epoch(order, 0, here.epoch):
        dropout = Dropout(config, block, here.epoch)
        engine.stepper.advance(block, 0, len(block), dropout, step + block.first, (), lambda: False)
    with np.errstate(all="ignore"):
        network = replace(here, theta=engine.stepper.theta, best_theta=None).network
        return score(config, network, data.validation, images)
