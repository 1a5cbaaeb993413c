"""A run that trains nothing: a network altered by hand, scored as at the end of an epoch, so that it can be kept."""

from collections.abc import Iterator
from dataclasses import replace

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.selection import selected
from core.events import Ending, EpochDone, Event, Finished, Started
from core.linalg.arrays import Array
from core.support.errors import UserError
from core.support.messages import message
from core.training.epoch_scores import EpochScores
from core.training.fit import check_fit


def altered(here: Checkpoint, config: RunConfig, theta: Array) -> Checkpoint:
    """Return a checkpoint with weights theta (P,) in place of those that answer in `here`, at the same epoch, from 1.

    The optimizer starts afresh. The accuracy of the last epoch is 0 until the weights are scored. Raises ValueError as
    `Checkpoint.continued`.
    """
    here = here.from_best().continued(config)
    epoch = max(1, here.epoch)
    blank = Checkpoint.blank(config, theta.astype(config.dtype))
    return replace(blank, epoch=epoch, accuracies=(*here.accuracies[: epoch - 1], 0.0))


def scored_run(start: Checkpoint, data: Dataset) -> Iterator[Event]:
    """Yield the events of a run that scores `start` as the end of its epoch and does nothing else.

    Raises UserError, before any event, when the network does not fit the data or its costs are not finite.
    """
    config, data = start.config, selected(data, start.config)
    check_fit(config, data)
    scores = EpochScores.of(config, start.theta, start.average, data)
    if not scores.is_finite:
        raise UserError(message("The changed network's costs are not finite, so it is not kept. Undo the last change."))
    here = replace(start, accuracies=(*start.accuracies[:-1], scores.answering.accuracy))
    return _events(here, scores, data)


def _events(here: Checkpoint, scores: EpochScores, data: Dataset) -> Iterator[Event]:
    config, n = here.config, len(data.train)
    yield Started(here, -(-n // min(config.batch_size, n)), n)
    yield EpochDone(
        epoch=here.epoch,
        train=scores.train,
        running=scores.train,
        validation=scores.validation,
        eta=config.eta,
        seconds=0.0,
        is_best=True,
        checkpoint=here,
        averaged=scores.averaged,
    )
    yield Finished(Ending.EPOCHS, here, 0.0)
