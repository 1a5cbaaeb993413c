"""Lines of the runs in a plot: their names, styles and samples."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.chart import drawing
from core.chart.curve_filters import smoothed
from core.linalg.arrays import Array
from gui.base.palette import run_style
from gui.curves.seed_bands import Group, together
from gui.session.run import RunCurve, RunHistory, RunSeries

_TRAINING_DASH, _AVERAGED_DASH, _PENALTY_DASH = (2.0, 2.0), (1.0, 1.0), (6.0, 6.0)
_THIN_PX, _STOUT_PX = 1.0, 2.5
_HERE = "RunLines"
_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Kinds:
    """Curves of a run that a plot shows; times: factor of their values."""

    training: RunCurve
    validation: RunCurve
    running: RunCurve
    averaged: RunCurve
    penalty: RunCurve | None = None
    times: float = 1.0


COSTS = Kinds(
    RunCurve.TRAIN_COST,
    RunCurve.VALIDATION_COST,
    RunCurve.RUNNING_COST,
    RunCurve.AVERAGED_COST,
    penalty=RunCurve.PENALTY,
)
ACCURACIES = Kinds(
    RunCurve.TRAIN_ACCURACY,
    RunCurve.VALIDATION_ACCURACY,
    RunCurve.RUNNING_ACCURACY,
    RunCurve.AVERAGED_ACCURACY,
    times=100.0,
)


@dataclass(frozen=True, slots=True)
class _Look:
    """Name and style of a line; weight: of its smoothing."""

    name: str
    colour: str
    dash: tuple[float, ...]
    width: float = 0.0
    weight: float = 0.0
    listed: bool = True
    minor: bool = False


class RunLines:
    """Factory of the lines of one plot; an unchanged line is returned as the same object."""

    def __init__(self, kinds: Kinds) -> None:
        self._kinds = kinds
        self._made: dict[Hashable, tuple[object, drawing.Curve]] = {}

    def lines(
        self, groups: Sequence[Group], current: RunHistory | None, weight: float
    ) -> dict[Hashable, drawing.Curve]:
        """Return the lines, keyed by (number of the first run, curve), or by curve for those of only the current run.

        The details of the current run thus keep their key, and whether they are hidden, from run to run. weight: of
        the smoothing, 0 for none.
        """
        made: dict[Hashable, tuple[object, drawing.Curve]] = {}
        for group in groups:
            of = _name(group, alone=len(groups) == 1)
            for curve, look in self._looks(group, of, weight, listed=group is groups[-1]):
                key = group[0].number, curve
                made[key] = self._line(key, [run.curves[curve] for run in group], look)
            if current is not None and current in group:
                of = _name((current,), alone=len(groups) == 1)
                for curve, look in self._details(group[0], current, of):
                    made[curve] = self._line(curve, [current.curves[curve]], look)
        self._made = made
        return {key: line for key, (_, line) in made.items()}

    def _looks(self, group: Group, of: str, weight: float, *, listed: bool) -> Iterator[tuple[RunCurve, _Look]]:
        """Training in fine dots, validation in the run's own dash, its average stout.

        The legend lists the newest run alone; the table of runs shows whose colour is whose.
        """
        kinds, (colour, dash) = self._kinds, run_style(group[0].number - 1)
        training, validation = of + _tr(_HERE, "training"), of + _tr(_HERE, "validation")
        yield kinds.training, _Look(training, colour, _TRAINING_DASH, _THIN_PX, weight, listed, minor=True)
        yield kinds.validation, _Look(validation, colour, dash, 0.0, weight, listed)
        if any(len(run.curves[kinds.averaged]) for run in group):
            averaged = of + _tr(_HERE, "averaged validation")
            yield kinds.averaged, _Look(averaged, colour, _AVERAGED_DASH, _STOUT_PX, weight, listed)

    def _details(self, first: RunHistory, run: RunHistory, of: str) -> Iterator[tuple[RunCurve, _Look]]:
        kinds, (colour, _) = self._kinds, run_style(first.number - 1)
        yield kinds.running, _Look(of + _tr(_HERE, "running average"), colour, (), _THIN_PX, minor=True)
        if kinds.penalty and run.curves[kinds.penalty].y.any():
            yield kinds.penalty, _Look(of + _tr(_HERE, "λ term"), colour, _PENALTY_DASH, _THIN_PX, minor=True)

    def _line(self, key: Hashable, curves: Sequence[RunSeries], look: _Look) -> tuple[object, drawing.Curve]:
        seen = look, *((curve, len(curve)) for curve in curves)
        before = self._made.get(key)
        if before and before[0] == seen:
            return before
        return seen, _drawn(curves, look, self._kinds.times)


def _name(group: Group, *, alone: bool) -> str:
    """Return the prefix of the names of a group's lines."""
    if len(group) == 1:
        return "" if alone else f"{group[0].name} · "
    words = _tr(_HERE, "{count} seeds · ") if alone else _tr(_HERE, "{run}, {count} seeds · ")
    return words.format(run=group[0].name, count=len(group))


def _drawn(curves: Sequence[RunSeries], look: _Look, times: float) -> drawing.Curve:
    given: dict[str, Any] = {}
    if len(curves) == 1:
        x, y = curves[0].x, _times(curves[0].y, times)
    else:
        x, mean, low, high, count = together(curves)
        y = _times(mean, times)
        given |= {"band": tuple(smoothed(_times(end, times), look.weight) for end in (low, high)), "count": count}
    if look.weight:
        given["raw"] = y
        y = smoothed(y, look.weight)
    return drawing.Curve(look.name, x, y, look.colour, look.dash, look.width, look.listed, minor=look.minor, **given)


def _times(y: Array, times: float) -> Array:
    return y if times == 1.0 else y * times
