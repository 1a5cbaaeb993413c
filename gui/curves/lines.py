"""Lines of the runs in the two plots of the Curves panel."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from gui.curves.seed_bands import Group
from gui.session.run import ACCURACIES, COSTS, RunCurve, RunHistory
from gui.session.setting_texts import cost_title, starting_config
from gui.view.run_lines import PERCENT, Line, kind_line, kind_name

MOST_NAMED = 8
"""Number of runs up to which the legend has an entry for each; the table of runs names any number."""

_tr = QCoreApplication.translate


def cost_lines(groups: Sequence[Group], current: RunHistory | None, weight: float) -> Iterator[Line]:
    """Yield the lines of costs, keyed by (number of the first run, curve). weight: of the smoothing, 0 for none.

    Each kind of cost has its own axis.
    """
    for group in groups:
        axis = cost_title(starting_config(group[0]))
        yield from _lines(COSTS, group, groups, current, weight=weight, axis=axis)


def accuracy_lines(groups: Sequence[Group], current: RunHistory | None, weight: float) -> Iterator[Line]:
    """Yield the lines of accuracies in percent, as `cost_lines` does."""
    for group in groups:
        yield from _lines(ACCURACIES, group, groups, current, weight=weight, times=PERCENT)


def _lines(
    curves: Mapping[str, RunCurve],
    group: Group,
    groups: Sequence[Group],
    current: RunHistory | None,
    *,
    weight: float,
    axis: str = "",
    times: float = 1.0,
) -> Iterator[Line]:
    """Yield a group's lines; of the current run also those that only a run under way has."""
    first, is_current = group[0], current in group
    for kind in curves:
        is_detail = kind in ("running", "penalty")
        runs = (current,) if is_detail and current else group
        series = [run.curves[curves[kind]] for run in runs]
        if (is_detail and not is_current) or not any(map(len, series)):
            continue
        if kind == "penalty" and not series[0].y.any():
            continue
        run = _name(runs, alone=len(groups) == 1)
        is_named = run and len(groups) <= MOST_NAMED and len(runs) == len(group)
        yield kind_line(
            (first.number, curves[kind]),
            kind,
            series,
            first.number - 1,
            run,
            entries=(kind_name(kind), run) if is_named else (kind_name(kind),),
            axis=axis,
            times=times,
            weight=0.0 if is_detail else weight,
            listed=group is groups[-1] or kind == "validation",
            marked=(kind == "validation" and is_current) or kind == "within",
        )


def _name(group: Group, *, alone: bool) -> str:
    """Return the name of a group in its lines' names, "" where there is nothing to tell it from."""
    if len(group) == 1:
        return "" if alone else group[0].name
    words = _tr("RunLines", "{count} seeds") if alone else _tr("RunLines", "{run}, {count} seeds")
    return words.format(run=group[0].name, count=len(group))
