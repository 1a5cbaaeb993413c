"""The part of a run's curves that was trained before: in runs that it goes on from, or before it was interrupted."""

from collections.abc import Iterable

import numpy as np

from core.checkpoint import Checkpoint
from core.storage.runs.changes import until
from gui.session.run import RunCurve, RunHistory

_THE_SAME = ("sizes", "hidden", "output", "init", "seed", "data")
"""Settings with which no run goes on from another that had others."""


def lay_before(run: RunHistory, start: Checkpoint, others: Iterable[RunHistory]) -> None:
    """Begin the curves of a run with what came before `start`, where it goes on from.

    They are those of the run among `others` whose epochs were scored as the checkpoint remembers; of a run that is
    nowhere to be found (from a model file) the checkpoint itself has the validation accuracies, and no more is drawn.
    """
    if not start.accuracies:
        return
    before = next((other for other in others if other is not run and _led_to(other, start)), None)
    if before is None:
        answers = RunCurve.AVERAGED_ACCURACY if start.average is not None else RunCurve.VALIDATION_ACCURACY
        run.curves[answers].extend(np.arange(1.0, len(start.accuracies) + 1), np.array(start.accuracies))
        return
    for curve, series in before.curves.items():
        past = series.x <= run.position
        run.curves[curve].extend(series.x[past], series.y[past])


def take_up(run: RunHistory, interrupted: RunHistory, start: Checkpoint) -> None:
    """Go on in `run` where it was interrupted: what it had by `start` is its own, live changes included."""
    run.config = start.config
    run.changes = until(interrupted.changes, start)
    run.epochs = [done for done in interrupted.epochs if done.epoch <= start.epoch]
    for curve, series in interrupted.curves.items():
        there = series.x <= run.position
        run.curves[curve].extend(series.x[there], series.y[there])


def _led_to(run: RunHistory, start: Checkpoint) -> bool:
    """Whether the checkpoint is one of this run's."""
    if any(getattr(run.config, name) != getattr(start.config, name) for name in _THE_SAME):
        return False
    scored = {done.epoch: done.accuracy for done in run.epochs if done.epoch <= start.epoch}
    return start.epoch in scored and all(start.accuracies[epoch - 1] == scored[epoch] for epoch in scored)
