"""Runs that differ only in their seed: which belong together, and what their curves are together."""

from collections.abc import Hashable, Sequence

import numpy as np

from core.linalg.arrays import Array
from gui.session.run import RunHistory, RunSeries
from gui.session.setting_texts import starting_config

Group = tuple[RunHistory, ...]
"""Runs that are one line: a run on its own, or two and more with a seed each; the first gives name and colour."""


def by_seed(runs: Sequence[RunHistory]) -> list[Group]:
    """The runs, oldest first, in groups in the order of their first; of a seed that comes twice the second is alone."""
    groups: dict[Hashable, dict[int, RunHistory]] = {}
    for run in runs:
        together = groups.setdefault(_all_but_seed(run), {})
        seed = starting_config(run).seed
        if seed in together:
            groups[run.number] = {seed: run}
        else:
            together[seed] = run
    return [tuple(together.values()) for together in groups.values()]


def _all_but_seed(run: RunHistory) -> Hashable:
    config = starting_config(run)
    changes = tuple((run.place_of(change), change.name, change.new) for change in run.changes)
    return *(value for name, value in vars(config).items() if name != "seed"), changes


def together(curves: Sequence[RunSeries]) -> tuple[Array, Array, Array, Array, Array]:
    """(N,) each: epochs, the mean of those curves that have come so far, their least, their greatest, how many."""
    x = np.unique(np.concatenate([curve.x for curve in curves]))
    ys = np.full((len(curves), len(x)), np.nan)
    for row, curve in zip(ys, curves, strict=True):
        row[np.searchsorted(x, curve.x)] = curve.y
    count = np.isfinite(ys).sum(axis=0)
    mean = np.where(np.isfinite(ys), ys, 0.0).sum(axis=0) / np.where(count, count, np.nan)
    return x, mean, np.fmin.reduce(ys), np.fmax.reduce(ys), count
