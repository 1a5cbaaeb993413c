"""Earlier parts of a run's curves: from the run it continues, or before an interruption."""

from collections.abc import Iterable

import numpy as np

from core.checkpoint import Checkpoint
from core.storage.runs.changes import until
from gui.session.run import COSTS, RunCurve, RunHistory

_THE_SAME = ("sizes", "hidden", "output", "init", "seed", "data")
"""Settings that are equal in a run and its continuation."""


def lay_before(run: RunHistory, start: Checkpoint, others: Iterable[RunHistory]) -> None:
    """Prepend to the curves of a run those before its start checkpoint.

    They are taken from the run among `others` with the checkpoint's validation accuracies or, if there is none (as
    for a model file), these accuracies alone are drawn.
    """
    if not start.accuracies:
        return
    before = next((other for other in others if other is not run and _led_to(other, start)), None)
    if before is None:
        answers = RunCurve.AVERAGED_ACCURACY if start.average is not None else RunCurve.VALIDATION_ACCURACY
        run.curves[answers].extend(np.arange(1.0, len(start.accuracies) + 1), np.array(start.accuracies))
        return
    for curve, series in before.curves.items():
        if curve in COSTS.values() and before.config.cost != start.config.cost:
            continue  # costs of another kind are no part of this one's line
        past = series.x <= run.position
        run.curves[curve].extend(series.x[past], series.y[past])


def take_up(run: RunHistory, interrupted: RunHistory, start: Checkpoint) -> None:
    """Copy epochs, curves and live changes up to `start` from an interrupted run to its continuation."""
    run.config = start.config
    run.changes = until(interrupted.changes, start)
    run.epochs = [done for done in interrupted.epochs if done.epoch <= start.epoch]
    for curve, series in interrupted.curves.items():
        there = series.x <= run.position
        run.curves[curve].extend(series.x[there], series.y[there])


def _led_to(run: RunHistory, start: Checkpoint) -> bool:
    """Return whether the checkpoint is one of this run's."""
    if any(getattr(run.config, name) != getattr(start.config, name) for name in _THE_SAME):
        return False
    scored = {done.epoch: done.accuracy for done in run.epochs if done.epoch <= start.epoch}
    return start.epoch in scored and all(start.accuracies[epoch - 1] == scored[epoch] for epoch in scored)
