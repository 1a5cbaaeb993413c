"""A run that is kept, done again from its folder."""

from core.config import RunConfig
from core.events import Changed
from core.storage.runs import changes, names
from core.storage.runs.record import RunRecord
from core.support.errors import UserError
from core.training.recorded_changes import check


def script_of(record: RunRecord) -> tuple[RunConfig, tuple[Changed, ...]]:
    """What `core.trainer.replay` needs of a run: the settings it began with, and its live changes.

    Raises UserError, with what is missing, where these alone do not give its curve again.
    """
    config, begun = record.config, record.about
    made, troubles = changes.read(record.folder / names.CHANGES, begun.batches_per_epoch)
    missing = [*record.first_troubles, *troubles]
    if begun.from_epoch or begun.from_run:
        missing.append(f"It went on from epoch {begun.from_epoch:,} of another run, which is not in its folder.")
    if config is None or missing:
        raise UserError(f"The run in {record.folder} cannot be done again. {' '.join(missing)}")
    check(config, made, f"The record in {record.folder}")
    return config, made
