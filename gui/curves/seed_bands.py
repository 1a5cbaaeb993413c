"""Groups of runs that differ only in their seed, and the mean and range of their curves."""

from collections.abc import Hashable, Sequence

import numpy as np

from core.linalg.arrays import Array
from gui.session.run import RunHistory, RunSeries
from gui.session.setting_texts import starting_config

Group = tuple[RunHistory, ...]
"""Runs drawn as one line: one run, or several with different seeds; the first gives name and colour."""


def by_seed(runs: Sequence[RunHistory]) -> list[Group]:
    """Return the runs, oldest first, grouped; a run with a repeated seed is a group of its own."""
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
    """Return epochs, mean, minimum, maximum and number of the curves that reach each epoch, (N,) each."""
    x = np.unique(np.concatenate([curve.x for curve in curves]))
    ys = np.full((len(curves), len(x)), np.nan)
    for row, curve in zip(ys, curves, strict=True):
        row[np.searchsorted(x, curve.x)] = curve.y
    count = np.isfinite(ys).sum(axis=0)
    mean = np.where(np.isfinite(ys), ys, 0.0).sum(axis=0) / np.where(count, count, np.nan)
    return x, mean, np.fmin.reduce(ys), np.fmax.reduce(ys), count
