"""Live changes that came with settings, as the text of a run has them: to be made again where they were made."""

from collections.abc import Sequence

from core.config import RunConfig
from core.events import Changed


class PendingReplay:
    """Belongs to just the settings that it came with: turned otherwise, they are another run."""

    def __init__(self, config: RunConfig | None = None, changes: Sequence[Changed] = ()) -> None:
        self._config, self._changes = config, tuple(changes)

    def of(self, config: RunConfig) -> tuple[Changed, ...]:
        """What a run of `config` from its beginning shall change."""
        return self._changes if config == self._config else ()

    def has(self, change: Changed) -> bool:
        """Whether this change is one of its own, not a person's."""
        return any(_place(each) == _place(change) for each in self._changes)


def _place(change: Changed) -> tuple[object, ...]:
    return change.epoch, change.batch, change.name, change.new
