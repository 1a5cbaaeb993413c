"""Live changes that came with loaded settings, to be replayed at the same mini-batches."""

from collections.abc import Sequence

from core.config import RunConfig
from core.events import Changed


class PendingReplay:
    """Replay of live changes, valid only for the exact settings that they came with."""

    def __init__(self, config: RunConfig | None = None, changes: Sequence[Changed] = ()) -> None:
        self._config, self._changes = config, tuple(changes)

    def of(self, config: RunConfig) -> tuple[Changed, ...]:
        """Return the live changes for a run of `config` from its beginning."""
        return self._changes if config == self._config else ()

    def has(self, change: Changed) -> bool:
        """Return whether this change is part of the replay and not a user's."""
        return any(_place(each) == _place(change) for each in self._changes)


def _place(change: Changed) -> tuple[object, ...]:
    return change.epoch, change.batch, change.name, change.new
