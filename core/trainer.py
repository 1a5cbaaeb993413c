"""Training: one call that yields events, for the window, the command line, the tests and the benchmarks.

for event in train(config, data): ...
"""

from collections.abc import Iterator, Sequence

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.selection import selected
from core.events import Changed, Diverged, Event, Finished
from core.support.errors import UserError
from core.support.messages import joined
from core.training.controls import Controls
from core.training.recorded_changes import RecordedChanges, check


def train(
    config: RunConfig,
    data: Dataset,
    controls: Controls | None = None,
    start: Checkpoint | None = None,
    changes: Sequence[Changed] = (),
    *,
    cut_off: bool = False,
) -> Iterator[Event]:
    """Train on data.train, score on data.validation and yield events; data.test is never used.

    controls: steers the run from another thread. start: continue from there, to config.epochs epochs in total.
    changes: recorded live changes, in order, each repeated at the same mini-batch (see `replay`).
    cut_off: this same run was interrupted at `start`; if patience or the schedule had ended it there, it ends at once,
    while a new run from `start` would continue.
    The first event is Started, the last Finished; closing the iterator cancels the run.
    Raises UserError, before any event, when the network does not fit the data.
    """
    from core.training.run import TrainingRun  # here, in the run's own thread: a window that opens trains nothing yet

    limited = selected(data, config)
    return TrainingRun(config, limited, controls or Controls(), start, RecordedChanges(changes)).events(cut_off)


def trained(config: RunConfig, data: Dataset, start: Checkpoint | None = None) -> Checkpoint:
    """Train to the end and return the last checkpoint: use its `.network`, or pass it as `start` to continue.

    Raises UserError as `train` does, and when training diverges, with a smaller η to try.
    """
    why = ""
    for event in train(config, data, start=start):
        match event:
            case Diverged():
                why = joined([event.why, event.advice])
            case Finished(checkpoint=here) if not why:
                return here
    raise UserError(why)


def replay(
    config: RunConfig,
    data: Dataset,
    changes: Sequence[Changed],
    controls: Controls | None = None,
    start: Checkpoint | None = None,
    *,
    cut_off: bool = False,
) -> Iterator[Event]:
    """Repeat the run of `config` on these data with its recorded live changes, and yield its events.

    controls, start, cut_off: as for `train`; with `start`, changes are those after it.
    Raises UserError, before any event, as `train` does and where the changes do not fit the settings.
    """
    check(config, changes)
    return train(config, data, controls, start, changes, cut_off=cut_off)
