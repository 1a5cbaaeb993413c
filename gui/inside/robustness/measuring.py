"""Robustness of the networks of kept runs, measured in the background, way by way."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.data.dataset import Split
from core.insight.robustness import robustness
from core.linalg.arrays import Array
from gui.inside.kept_networks import KeptRun, Member, read_members
from gui.session.background import Task

DIGITS = 400
"""Validation digits that are changed: each of about 90 amounts changes all of them."""


@dataclass(frozen=True, slots=True, eq=False)
class RobustnessCurves:
    """Accuracies, (M, n) for each way measured so far, of M networks; left_out: names of runs that cannot take part."""

    members: Sequence[Member]
    left_out: Sequence[str]
    curves: dict[str, Array]


def measured(runs: Sequence[KeptRun], sample: Split, known: Sequence[Member], task: Task) -> RobustnessCurves | None:
    """Return the curves of runs; what is measured so far is reported as progress. None if cancelled."""
    members, left_out = read_members(runs, sample, known)
    curves: dict[str, Array] = {}
    if members:
        for way, found in robustness([member.network for member in members], sample, task.cancelled):
            curves = {**curves, way: found}
            task.progress.emit(RobustnessCurves(members, left_out, curves), None)
    return None if task.cancelled() else RobustnessCurves(members, left_out, curves)
