"""Earlier parts of a run's curves: from the run it continues, or before an interruption."""

from collections.abc import Iterable, Sequence

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import Changed
from core.linalg.arrays import Array
from core.storage.runs.changes import until
from gui.session.knob_words import knob
from gui.session.run import COSTS, RunCurve, RunHistory

_THE_SAME = ("sizes", "hidden", "output", "init", "seed", "data", "digits")
"""Settings that are equal in a run and its continuation."""


def source_among(runs: Iterable[RunHistory], start: Checkpoint) -> RunHistory | None:
    """Return the first of these runs that `start` is a checkpoint of, known by its validation accuracies, or None."""
    return next((run for run in runs if _led_to(run, start)), None)


def is_same_network(before: RunConfig, after: RunConfig) -> bool:
    """Return whether the settings are such that a run of the one may be continued by one of the other."""
    return all(getattr(before, name) == getattr(after, name) for name in _THE_SAME)


def led_to(config: RunConfig, epochs: Sequence[int], accuracies: Sequence[float], start: Checkpoint) -> bool:
    """Return whether `start` is a checkpoint of a run with these settings.

    accuracies: validation accuracies of the answering weights after the epochs.
    """
    if not is_same_network(config, start.config):
        return False
    scored = {epoch: accuracy for epoch, accuracy in zip(epochs, accuracies, strict=True) if epoch <= start.epoch}
    known = dict(enumerate(start.accuracies, 1))
    return start.epoch in scored and all(known.get(epoch) == accuracy for epoch, accuracy in scored.items())


def lay_before(run: RunHistory, start: Checkpoint, before: RunHistory | None) -> None:
    """Prepend to a run the curves and live changes of the one it continues, up to its start.

    Where that is not known, only the validation accuracies that the checkpoint has are drawn.
    """
    if before is None:
        answers = RunCurve.AVERAGED_ACCURACY if start.average is not None else RunCurve.VALIDATION_ACCURACY
        run.curves[answers].extend(*accuracy_curve(start))
        return
    _take_curves(run, before)
    made = [change for change in before.changes if before.place_of(change) <= run.position]
    then = settings_after(before.config, before.changes[len(made) :])
    past = [change for change in before.past_changes if before.place_of(change) <= run.position]
    run.past_changes = [*past, *made, *changes_between(then, run.config, run.position)]


def accuracy_curve(here: Checkpoint) -> tuple[Array, Array]:
    """Return the epochs of a checkpoint, (N,), and its validation accuracies, (N,)."""
    return np.arange(1.0, len(here.accuracies) + 1), np.array(here.accuracies)


def settings_after(config: RunConfig, undone: Sequence[Changed]) -> RunConfig:
    """Return the settings without these last live changes."""
    return config.model_copy(update={change.name: change.old for change in reversed(undone)})


def changes_between(before: RunConfig, after: RunConfig, position: float) -> list[Changed]:
    """Return the changes of live settings that a person made between a run and its continuation at `position`."""
    return [
        Changed(int(position) + 1, 0, name, getattr(before, name), getattr(after, name), position)
        for name in RunConfig.model_fields
        if knob(name).live and getattr(before, name) != getattr(after, name)
    ]


def take_up(run: RunHistory, interrupted: RunHistory, start: Checkpoint) -> None:
    """Copy epochs, curves and live changes up to `start` from an interrupted run to its continuation."""
    run.config = start.config
    run.changes, run.past_changes = until(interrupted.changes, start), interrupted.past_changes
    run.epochs = [done for done in interrupted.epochs if done.epoch <= start.epoch]
    _take_curves(run, interrupted)


def _take_curves(run: RunHistory, before: RunHistory) -> None:
    for curve, series in before.curves.items():
        if curve in COSTS.values() and before.config.cost != run.config.cost:
            continue  # costs of another kind are no part of this one's line
        past = series.x <= run.position
        run.curves[curve].extend(series.x[past], series.y[past])


def _led_to(run: RunHistory, start: Checkpoint) -> bool:
    epochs = [done.epoch for done in run.epochs]
    return led_to(run.config, epochs, [done.accuracy for done in run.epochs], start)
