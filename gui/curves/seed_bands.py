"""Groups of runs that differ only in their seed."""

from collections.abc import Hashable, Sequence

from gui.session.run import RunHistory
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
