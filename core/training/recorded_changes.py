"""Recorded live changes, to be repeated at the same mini-batches."""

from collections import deque
from collections.abc import Iterator, Sequence

from core.config import RunConfig
from core.events import Changed, Value
from core.optimizers import OPTIMIZERS
from core.support.errors import UserError
from core.support.messages import message
from core.training.controls import Controls, checked_change
from core.training.position import Position


class RecordedChanges:
    """Queue of recorded live changes, in the order in which they were made."""

    def __init__(self, changes: Sequence[Changed]) -> None:
        self._changes = deque(changes)

    def is_due(self, here: Position) -> bool:
        """Return whether the next change was made at this position."""
        if not self._changes:
            return False
        following = self._changes[0]
        return (following.epoch, following.batch) == (here.epoch + 1, here.batch)

    def due_settings(self, here: Position, controls: Controls) -> Iterator[tuple[str, Value]]:
        """Yield the settings recorded at this position, then those requested by the controls; each once."""
        while self.is_due(here):
            change = self._changes.popleft()
            yield change.name, change.new
        yield from controls.take_changes().items()

    def next_batch(self, here: Position, last: int) -> int:
        """Return the mini-batch of this epoch before which the next change is due; `last` if it is none before that."""
        if not self._changes or self._changes[0].epoch != here.epoch + 1:
            return last
        return min(last, max(here.batch + 1, self._changes[0].batch))


def check(config: RunConfig, changes: Sequence[Changed], where: str = message("The record")) -> RunConfig:
    """Validate recorded changes of a run of `config`; return the settings after the last one.

    where: the source, for error texts. Raises UserError for the first change that does not fit.
    """
    before = (0, 0)
    for change in changes:
        at = message(
            "{where}: the change of {name} before mini-batch {batch} of epoch {epoch}",
            where=where,
            name=change.name,
            batch=change.batch,
            epoch=change.epoch,
        )
        place = (change.epoch, change.batch)
        old = getattr(config, change.name, None)
        if change.epoch < 1 or change.batch < 0 or (place < before and not _may_repeat(config, place, before)):
            raise UserError(message("{change} does not come after the change above it.", change=at))
        if old != change.old:
            raise UserError(
                message(
                    "{change} starts from {old}, but the value was {found}: a change is missing, or the settings "
                    "differ.",
                    change=at,
                    old=change.old,
                    found=old,
                )
            )
        try:
            config = config.changed(**{change.name: checked_change(config, change.name, change.new)})
        except UserError as error:
            raise UserError(message("{change} is not possible. {why}", change=at, why=error)) from None
        before = place
    return config


def _may_repeat(config: RunConfig, place: tuple[int, int], before: tuple[int, int]) -> bool:
    """Return whether an epoch may pass the same mini-batch again, as a line search does."""
    return OPTIMIZERS[config.optimizer].full_batch and place[0] == before[0]
