"""Live changes that are to be made again, each where it was made."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence

from core.config import RunConfig
from core.events import Changed, Value
from core.optimizers import OPTIMIZERS
from core.support.errors import UserError
from core.training.controls import Controls, checked_change
from core.training.position import Position


class RecordedChanges:
    """changes: in the order in which they were made."""

    def __init__(self, changes: Sequence[Changed]) -> None:
        self._changes = deque(changes)

    def is_due(self, here: Position) -> bool:
        """Whether the next change was made here."""
        if not self._changes:
            return False
        following = self._changes[0]
        return (following.epoch, following.batch) == (here.epoch + 1, here.batch)

    def wanted(self, here: Position, controls: Controls) -> Iterator[tuple[str, Value]]:
        """The settings that were changed here, then those that the controls ask for; each is given once."""
        while self.is_due(here):
            again = self._changes.popleft()
            yield again.name, again.new
        yield from controls.take_changes().items()

    def interrupting(self, here: Position, interrupted: Callable[[], bool]) -> Callable[[], bool]:
        """`interrupted`, which is asked after each mini-batch from here on, or true where the next change is due."""
        if not self._changes or self._changes[0].epoch != here.epoch + 1:
            return interrupted
        before = iter(range(self._changes[0].batch - here.batch - 1))
        return lambda: next(before, None) is None or interrupted()


def check(config: RunConfig, changes: Sequence[Changed], where: str = "The record") -> RunConfig:
    """Make sure that a run of `config` can be changed so, in this order; returns the settings that it ends with.

    Raises UserError with `where` and the first change that cannot be.
    """
    before = (0, 0)
    for change in changes:
        at = f"{where}: the change of {change.name} before mini-batch {change.batch} of epoch {change.epoch}"
        place = (change.epoch, change.batch)
        old = getattr(config, change.name, None)
        if change.epoch < 1 or change.batch < 0 or (place < before and not _looks_again(config, place, before)):
            raise UserError(f"{at} does not come after the one above it.")
        if old != change.old:
            raise UserError(
                f"{at} is from {change.old}, but it was {old}: a change is missing, or the settings differ."
            )
        try:
            config = config.changed(**{change.name: checked_change(config, change.name, change.new)})
        except UserError as error:
            raise UserError(f"{at} cannot be made. {error}") from None
        before = place
    return config


def _looks_again(config: RunConfig, place: tuple[int, int], before: tuple[int, int]) -> bool:
    """Whether an epoch may have come by an earlier mini-batch once more, as a search along a line does."""
    return OPTIMIZERS[config.optimizer].full_batch and place[0] == before[0]
