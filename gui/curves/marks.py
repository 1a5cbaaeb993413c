"""Marks on a run's curves: live changes, also of the runs it continues, and the mini-batch in which it diverged."""

from PySide6.QtCore import QCoreApplication

from core.events import Changed, Value
from gui.session.history import RunCurve, RunHistory
from gui.session.setting_texts import label, setting

_ROOM = 0.02
"""Fraction of the run within which changes of one setting are merged, as a slider makes many."""


def marks(run: RunHistory) -> list[tuple[float, str]]:
    """Return (epochs, text) of each mark, oldest first; none while there is no curve."""
    if not len(run.curves[RunCurve.ETA]):
        return []
    words = [(at, _words(run, last, old)) for at, last, old in _settled(run) if last.new != old]
    if run.diverged:
        words.append((run.place_of(run.diverged), QCoreApplication.translate("RunMarks", "diverged")))
    return words


def _words(run: RunHistory, change: Changed, old: Value) -> str:
    """Return the text of a live change: "η 0.5 → 0.1"."""
    before, after = (run.config.model_copy(update={change.name: value}) for value in (old, change.new))
    return f"{label(change.name)} {setting(before, change.name)} → {setting(after, change.name)}"


def _settled(run: RunHistory) -> list[tuple[float, Changed, Value]]:
    """Return the merged changes: (epochs, last of a quick succession for one setting, value before the first)."""
    epochs = run.curves[RunCurve.ETA].x
    room = _ROOM * max(float(epochs[-1] - epochs[0]), 1.0)
    found: list[tuple[float, Changed, Value]] = []
    for event in (*run.past_changes, *run.changes):
        at, old = run.place_of(event), event.old
        if found and found[-1][1].name == event.name and at - found[-1][0] <= room:
            _, _, old = found.pop()
        found.append((at, event, old))
    return found
