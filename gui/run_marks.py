"""Where a run's curves want a word: its live changes, and the mini-batch in which it blew up."""

from PySide6.QtCore import QCoreApplication

from core.events import Changed
from gui.history import Curve, Run
from gui.setting_words import change

_ROOM = 0.02
"""Of the run's length: changes of one setting that follow closer than this are told as one, as a slider makes many."""


def marks(run: Run) -> list[tuple[float, str]]:
    """(epochs, words) for each mark, oldest first; none while there is no curve to mark."""
    if not len(run.curves[Curve.ETA]):
        return []
    words = [(at, change(last.name, old, last.new)) for at, last, old in _settled(run) if last.new != old]
    if run.diverged:
        at = run.position_of(run.diverged.epoch, run.diverged.batch)
        words.append((at, QCoreApplication.translate("RunMarks", "diverged")))
    return words


def _settled(run: Run) -> list[tuple[float, Changed, float]]:
    """(epochs, the last of some changes of one setting in quick succession, the value before the first of them)."""
    room = _ROOM * max(run.position - float(run.curves[Curve.ETA].x[0]), 1.0)
    found: list[tuple[float, Changed, float]] = []
    for event in run.changes:
        at, old = run.position_of(event.epoch, event.batch), event.old
        if found and found[-1][1].name == event.name and at - found[-1][0] <= room:
            _, _, old = found.pop()
        found.append((at, event, old))
    return found
