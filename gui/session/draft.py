"""The settings as the knobs stand now: one valid RunConfig, whatever is clicked; what was turned can be undone."""

from collections.abc import Mapping
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.config import RunConfig
from core.config.knobs import knob
from core.storage.runs.text import diff
from core.support.errors import UserError

ONE_TURN_S = 1.0
"""What is turned on within it at one knob, as with a wheel or an arrow held down, is one turn."""

MOST_TURNS = 200

Turned = Mapping[str, tuple[Any, Any]]
"""Field by field, what it was and what it became."""


class Draft(QObject):
    """Panels ask it to set a value and show what it says; nobody else keeps settings."""

    changed = Signal(object)
    """The new RunConfig, after each change."""

    refused = Signal(str, str)
    """(field, sentence): a value that would make no sense; the config stays as it was."""

    undoChanged = Signal()
    """There is something else to undo or redo, or it is possible now."""

    def __init__(self, config: RunConfig | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._config = config or RunConfig()
        self._running = False
        # No QUndoStack: Python's garbage collector frees its commands before it, and the process crashes.
        self._turns: list[Turned] = []
        self._done = 0  # how many of them are done; the rest can be redone
        self._turned_at = 0.0

    @property
    def config(self) -> RunConfig:
        """The settings now."""
        return self._config

    def set(self, name: str, value: Any) -> None:
        """Change one field of RunConfig (`lambda_` for λ)."""
        try:
            self.replace(self._config.changed(**{name: value}))
        except UserError as error:
            self.refused.emit(name, str(error))

    def replace(self, config: RunConfig) -> None:
        """Take a whole config, as a loaded model brings it."""
        turned = diff(self._config, config)
        self._take(config)
        turned.pop("data", None)  # which goes with the images that are loaded, not with the knobs
        if turned:
            self._remember(turned)
            self.undoChanged.emit()

    # What was turned

    def set_running(self, running: bool) -> None:
        """While a run is on, only turns of live knobs can be undone."""
        self._running = running
        self.undoChanged.emit()

    def undoing(self) -> Turned:
        """What `undo` would take back; empty where there is nothing, or a run is on that cannot take it up."""
        return self._allowed(self._done - 1)

    def redoing(self) -> Turned:
        """What `redo` would turn again; empty as for `undoing`."""
        return self._allowed(self._done)

    def undo(self) -> None:
        """Turn back what was turned last."""
        if turned := self.undoing():
            self._done -= 1
            self.turn({name: old for name, (old, _) in turned.items()})

    def redo(self) -> None:
        """Turn again what was turned back last."""
        if turned := self.redoing():
            self._done += 1
            self.turn({name: new for name, (_, new) in turned.items()})

    def turn(self, values: Mapping[str, Any]) -> None:
        """Set these fields, without remembering it for undo."""
        try:
            self._take(self._config.changed(**values))
        except UserError as error:
            self.refused.emit(next(iter(values)), str(error))
        self.undoChanged.emit()

    def _remember(self, turned: Turned) -> None:
        """Add a turn; one that follows at once at the same knob joins the turn before it."""
        now, before = monotonic(), self._turns[self._done - 1] if self._done else {}
        joins = before.keys() == turned.keys() and now - self._turned_at <= ONE_TURN_S
        if joins:
            turned = {name: (old, turned[name][1]) for name, (old, _) in before.items()}
        kept = self._turns[: self._done - joins]
        if any(old != new for old, new in turned.values()):
            kept = [*kept, turned][-MOST_TURNS:]
        self._turns, self._done, self._turned_at = kept, len(kept), now

    def _allowed(self, index: int) -> Turned:
        if not 0 <= index < len(self._turns):
            return {}
        turned = self._turns[index]
        return turned if not self._running or all(knob(name).live for name in turned) else {}

    def _take(self, config: RunConfig) -> None:
        if config != self._config:
            self._config = config
            self.changed.emit(config)
