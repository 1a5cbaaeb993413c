"""Training: one call that gives events, for the window, the command line, the tests and the benchmarks alike.

for event in train(config, data): ...
"""

from collections.abc import Iterator, Sequence

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import Changed, Diverged, Event, Finished
from core.support.errors import UserError
from core.training.controls import Controls
from core.training.recorded_changes import RecordedChanges, check
from core.training.run import Run


def train(
    config: RunConfig,
    data: Dataset,
    controls: Controls | None = None,
    start: Checkpoint | None = None,
    changes: Sequence[Changed] = (),
    *,
    cut_off: bool = False,
) -> Iterator[Event]:
    """Train on data.train and score on data.validation; data.test is never touched.

    controls: steers the run from another thread. start: go on from there, to config.epochs epochs in all.
    changes: live changes of another run, in order, each made again where it was made (see core.trainer.replay).
    cut_off: this very run was cut off at `start`; where it had come to its end there, by its patience or its learning
    rate, it ends at once, while a new run from there would go on.
    The first event is Started, the last Finished; closing the iterator cancels the run.
    Raises UserError, before any event, when the network does not fit the data.
    """
    limited = data.limited(config.train_images)
    return Run(config, limited, controls or Controls(), start, RecordedChanges(changes)).events(cut_off)


def trained(config: RunConfig, data: Dataset, start: Checkpoint | None = None) -> Checkpoint:
    """Train to the end and give where the run stands: `.network` answers, and as `start` training goes on from there.

    Raises UserError as `train` does, and when the numbers blew up, with a smaller η to try.
    """
    why = ""
    for event in train(config, data, start=start):
        match event:
            case Diverged():
                why = f"{event.why} {event.advice}"
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
    """The events of the run that began with `config` on these data and was changed so. Controls steer it as any other.

    start, cut_off: as for `train`; the changes are then those that come after `start`.
    Raises UserError, before any event, as `train` does and where the changes do not follow from the settings.
    """
    check(config, changes)
    return train(config, data, controls, start, changes, cut_off=cut_off)
