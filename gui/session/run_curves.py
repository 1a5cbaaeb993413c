"""A run on disk in the form in which the history keeps it: its row, and its curves."""

from dataclasses import dataclass
from itertools import pairwise, starmap
from math import inf, isnan, nan

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.events import Changed, Scores
from core.linalg.arrays import Array
from core.storage.runs.past import earlier, passed
from core.storage.runs.record import RunRecord
from core.support.errors import UserError
from core.support.foreign_text import storable
from gui.session.parent_curves import changes_between
from gui.session.run import COSTS, RunCurve, RunCurves, RunEpoch, RunHistory
from gui.session.run_texts import local_time

_tr = QCoreApplication.translate

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


@dataclass(frozen=True, slots=True)
class RunContent:
    """Curves, epochs and live changes of a run: see `RunHistory`."""

    series: RunCurves
    epochs: list[RunEpoch]
    changes: list[Changed]
    past_changes: list[Changed]

    def give_to(self, run: RunHistory) -> None:
        """Put them in the place of those that a run has."""
        run.curves, run.epochs = self.series, self.epochs
        run.changes, run.past_changes = self.changes, self.past_changes


def curves_of(record: RunRecord) -> RunContent:
    """Its curves, its own epochs, its live changes; curves begin with those of the runs that it went on from.

    For a thread of its own: 400 epochs take some milliseconds.
    """
    past = earlier(record)
    parts = (*(_rows_until(run, end, record) for run, end in past), record.curves)
    series = RunCurves()
    for curve, name in _COLUMNS.items():
        for part in parts:
            if name in part:
                there = np.isfinite(part[name])
                series[curve].extend(part["epoch"][there], part[name][there])
    for each, end in (*past, (record, inf)):
        _add_within(series, each, end, record)
    counted = passed(record)
    for curve, values in ((RunCurve.SECONDS, counted.seconds), (RunCurve.IMAGES, counted.images)):
        there = np.isfinite(values)
        if there[1:].any():
            series[curve].extend(counted.epochs[there], values[there])
    return RunContent(series, _epochs(record.curves), list(record.changes), _past_changes(past, record))


def run_of(record: RunRecord, number: int) -> RunHistory:
    """Return a run without its curves. Raises UserError if its settings are unknown."""
    if not record.config:
        words = _tr("RunCurves", "The settings of the run in {folder} cannot be read.")
        raise UserError(words.format(folder=record.folder))
    about = record.about
    when = local_time(about.started) if about.started else storable(record.folder.name)
    return RunHistory(
        number,
        record.name or QCoreApplication.translate("RunsOnDisk", "Run of {when}").format(when=when),
        record.config,
        ending=record.ending,
        batches_per_epoch=about.batches_per_epoch or 1,
        train_images=about.train_images or 1,
        folder=record.folder,
        star=record.star,
        note=record.note,
        started=about.started,
        remark=about.remark,
    )


def no_curves() -> RunContent:
    """Of a run that cannot be read."""
    return RunContent(RunCurves(), [], [], [])


def _rows_until(record: RunRecord, epoch: int, goes_on: RunRecord) -> dict[str, Array]:
    """Return an earlier run's figures; costs only of the kind that the run has which goes on with it."""
    rows = record.curves.get("epoch", np.empty(0)) <= epoch
    is_other = _is_of_other_cost(record, goes_on)
    without = {_COLUMNS[curve] for curve in COSTS.values() if curve in _COLUMNS} if is_other else set[str]()
    return {name: values[rows] for name, values in record.curves.items() if name not in without}


def _add_within(series: RunCurves, record: RunRecord, end: float, goes_on: RunRecord) -> None:
    """Append a run's scores within epochs, up to epoch `end`, of what answered."""
    found = record.within
    if not found:
        return
    until = found["position"] <= end
    for curve, figure in ((RunCurve.WITHIN_COST, "cost"), (RunCurve.WITHIN_ACCURACY, "accuracy")):
        if figure == "cost" and _is_of_other_cost(record, goes_on):
            continue
        averaged = found[f"averaged_{figure}"]
        y = np.where(np.isnan(averaged), found[f"validation_{figure}"], averaged)
        shown = until & np.isfinite(y)
        series[curve].extend(found["position"][shown], y[shown])


def _is_of_other_cost(record: RunRecord, goes_on: RunRecord) -> bool:
    return bool(record.config and goes_on.config and record.config.cost != goes_on.config.cost)


def _past_changes(past: list[tuple[RunRecord, int]], record: RunRecord) -> list[Changed]:
    """Return the live changes of earlier runs, oldest first, and those made between one run and the next."""
    found: list[Changed] = []
    for (run, end), (later, _) in pairwise([*past, (record, 0)]):
        made = [change for change in run.changes if change.position <= end]
        found += made
        if run.config and later.config:
            then = run.config.model_copy(update={change.name: change.new for change in made})
            found += changes_between(then, later.config, float(end))
    return found


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
