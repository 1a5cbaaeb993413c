"""The curves of a run, as its folder has them, in the form in which the history keeps them."""

from itertools import starmap
from math import isnan, nan

import numpy as np

from core.events import Changed, Scores
from core.linalg.arrays import Array
from core.storage.runs.record import RunRecord, read_run
from core.support.errors import UserError
from gui.session.run import RunCurve, RunCurves, RunEpoch

Curves = tuple[RunCurves, list[RunEpoch], list[Changed]]

_COLUMNS = {
    RunCurve.TRAIN_COST: "train_cost",
    RunCurve.VALIDATION_COST: "validation_cost",
    RunCurve.RUNNING_COST: "running_cost",
    RunCurve.PENALTY: "train_penalty",
    RunCurve.TRAIN_ACCURACY: "train_accuracy",
    RunCurve.VALIDATION_ACCURACY: "validation_accuracy",
    RunCurve.RUNNING_ACCURACY: "running_accuracy",
    RunCurve.AVERAGED_COST: "averaged_cost",
    RunCurve.AVERAGED_ACCURACY: "averaged_accuracy",
    RunCurve.ETA: "eta",
}


def curves_of(record: RunRecord) -> Curves:
    """Its curves, its own epochs, its live changes; curves begin with those of the runs that it went on from.

    For a thread of its own: 400 epochs take some milliseconds.
    """
    parts = (*_past(record), record.curves)
    series = RunCurves()
    for curve, name in _COLUMNS.items():
        for part in parts:
            if name in part:
                there = np.isfinite(part[name])
                series[curve].extend(part["epoch"][there], part[name][there])
    return series, _epochs(record.curves), list(record.changes)


def no_curves() -> Curves:
    """Of a run that cannot be read."""
    return RunCurves(), [], []


def _past(record: RunRecord) -> list[dict[str, Array]]:
    """Return the earlier runs that it continues, oldest first."""
    parts: list[dict[str, Array]] = []
    seen = {record.folder}
    until = record.about.from_epoch
    while (folder := record.before) and folder not in seen:
        seen.add(folder)
        try:
            record = read_run(folder)
        except UserError:
            break
        rows = record.curves.get("epoch", np.empty(0)) <= until
        parts.insert(0, {name: values[rows] for name, values in record.curves.items()})
        until = min(until, record.about.from_epoch)
    return parts


def _epochs(columns: dict[str, Array]) -> list[RunEpoch]:
    count = len(columns.get("epoch", ()))

    def values(name: str) -> list[float]:
        found = columns.get(name)
        return [nan] * count if found is None else found.tolist()

    def scores(name: str) -> list[Scores]:
        figures = zip(*(values(f"{name}_{figure}") for figure in ("cost", "penalty", "accuracy")), strict=True)
        return list(starmap(Scores, figures))

    averaged = (None if isnan(each.accuracy) else each for each in scores("averaged"))
    numbers = map(int, values("epoch"))
    return list(
        map(
            RunEpoch,
            *(numbers, scores("train"), scores("running"), scores("validation")),
            *(values("eta"), values("seconds"), averaged),
        )
    )
