"""A run done again from its record: its settings, and its live changes where they were made. The same bit for bit."""

from collections.abc import Iterator, Sequence

from core.config import RunConfig
from core.controls import Controls
from core.data.dataset import Dataset
from core.events import Changed, Event
from core.script import check
from core.trainer import train


def replay(
    config: RunConfig, data: Dataset, changes: Sequence[Changed], controls: Controls | None = None
) -> Iterator[Event]:
    """The events of the run that began with `config` on these data and was changed so. Controls steer it as any other.

    Raises UserError, before any event, as `train` does and where the changes do not follow from the settings.
    """
    check(config, changes)
    return train(config, data, controls, changes=changes)
