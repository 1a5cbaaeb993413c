"""The runs that a run goes on from, and what of training had passed by each of its epochs, theirs included."""

from dataclasses import dataclass

import numpy as np

from core.linalg.arrays import Array
from core.storage.runs.record import RunRecord, read_run
from core.support.errors import UserError

_LONGEST_S = 1e9
"""Time that an epoch may have taken: longer ones, of a damaged file, would add up to no number."""


@dataclass(frozen=True, slots=True)
class Passed:
    """Epochs of a run and of those that it goes on from, (N,), and what had passed by each, NaN where not known.

    The first is the beginning of the earliest run that is known, with nothing passed; the last, with fractions, are the
    validations after its last whole epoch.
    """

    epochs: Array
    seconds: Array
    images: Array


def earlier(record: RunRecord) -> list[tuple[RunRecord, int]]:
    """Return the runs that it goes on from, the oldest first, each with its last epoch that is gone on from."""
    found: list[tuple[RunRecord, int]] = []
    seen = {record.folder}
    until = record.about.from_epoch
    while (folder := record.before) and folder not in seen:
        seen.add(folder)
        try:
            record = read_run(folder)
        except UserError:
            break
        found.append((record, until))
        until = min(until, record.about.from_epoch)
    return found[::-1]


def passed(record: RunRecord) -> Passed:
    """Return what had passed by each epoch; seconds are of training, without pauses and scoring."""
    runs = earlier(record)
    first = float(min([record.about.from_epoch, *(run.about.from_epoch for run, _ in runs)]))
    parts = [_steps(run, until) for run, until in [*runs, (record, None)]]
    epochs, seconds, images = (np.concatenate(columns) for columns in zip(*parts, strict=True))
    steps = np.diff(epochs, prepend=first)
    are_told = (steps == 1) & (seconds >= 0) & (seconds <= _LONGEST_S)  # not of an epoch after a missing row
    seconds = np.where(are_told, seconds, np.nan)
    begin = np.zeros(1)
    whole = Passed(
        np.concatenate([[first], epochs]),
        np.cumsum(np.concatenate([begin, seconds])),
        np.cumsum(np.concatenate([begin, steps * images])),
    )
    return _with_epoch_under_way(whole, record)


def _with_epoch_under_way(whole: Passed, record: RunRecord) -> Passed:
    within, last = record.within, whole.epochs[-1]
    if not len(within.get("epoch", ())):
        return whole
    place = within["position"]
    there = (within["epoch"] == last + 1) & (place > np.maximum.accumulate([last, *place[:-1]]))
    place, seconds = place[there], within["seconds"][there]
    seconds = np.where((seconds >= 0) & (seconds <= _LONGEST_S), seconds, np.nan)
    images = (place - last) * (record.about.train_images or np.nan)
    return Passed(
        np.concatenate([whole.epochs, place]),
        np.concatenate([whole.seconds, whole.seconds[-1] + seconds]),
        np.concatenate([whole.images, whole.images[-1] + images]),
    )


def _steps(run: RunRecord, until: int | None) -> tuple[Array, Array, Array]:
    """Return a run's epochs up to one, the seconds of each, and the images of each."""
    epochs = run.curves.get("epoch", np.empty(0))
    there = np.isfinite(epochs) & (epochs <= until if until is not None else True)
    seconds = run.curves.get("seconds", np.full(len(epochs), np.nan))
    images = np.full(int(there.sum()), run.about.train_images or np.nan)
    return epochs[there], seconds[there], images
