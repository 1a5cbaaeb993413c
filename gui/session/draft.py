"""The current settings: always one valid RunConfig, with undo and redo of changes."""

from collections.abc import Mapping
from math import inf
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.config import RunConfig
from core.storage.runs.text import diff
from core.support.errors import UserError
from core.support.language import translated
from gui.session.knob_words import knob

ONE_TURN_S = 1.0
"""Time within which changes of one setting, as by a wheel or a held key, are merged to one undo step."""

MOST_TURNS = 200

Turned = Mapping[str, tuple[Any, Any]]
"""Changed fields with their old and new values."""


class Draft(QObject):
    """The only holder of the current settings; panels set values in it and show its values."""

    changed = Signal(object)
    """Emitted with the new RunConfig after each change."""

    refused = Signal(str, str)
    """Emitted with (field, sentence) for a rejected value; the config is unchanged."""

    replaced = Signal()
    """Emitted when the whole config was replaced, even by an equal one: texts that were refused are obsolete."""

    undoChanged = Signal()
    """Emitted when the undo or redo step, or its availability, changes."""

    def __init__(self, config: RunConfig | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._config = config or RunConfig()
        self._running = False
        # No QUndoStack: Python's garbage collector frees its commands before it, and the process crashes.
        self._turns: list[Turned] = []
        self._done = 0  # how many of them are done; the rest can be redone
        self._turned_at = -inf

    @property
    def config(self) -> RunConfig:
        """Current settings."""
        return self._config

    def set(self, name: str, value: Any) -> None:
        """Change one field of RunConfig (`lambda_` for λ)."""
        try:
            self._change(self._config.changed(**{name: value}), joins=True)
        except UserError as error:
            self.refused.emit(name, translated(error))

    def replace(self, config: RunConfig) -> None:
        """Replace the whole config, as by a loaded model's: one undo step of its own."""
        self._change(config, joins=False)
        self.replaced.emit()

    def _change(self, config: RunConfig, *, joins: bool) -> None:
        turned = diff(self._config, config)
        self._take(config)
        turned.pop("data", None)  # the data belong to the loaded images, not to the settings
        if turned:
            self._remember(turned, joins=joins)
            self.undoChanged.emit()

    # Undo and redo

    def set_running(self, running: bool) -> None:
        """Allow, during a run, only undo of live settings."""
        self._running = running
        self.undoChanged.emit()

    def undoing(self) -> Turned:
        """Return the change that `undo` would revert; empty if none, or if a run does not allow it."""
        return self._allowed(self._done - 1)

    def redoing(self) -> Turned:
        """Return the change that `redo` would repeat; empty as for `undoing`."""
        return self._allowed(self._done)

    def undo(self) -> None:
        """Revert the last change."""
        if turned := self.undoing():
            self._done -= 1
            self.turn({name: old for name, (old, _) in turned.items()})

    def redo(self) -> None:
        """Repeat the change that was reverted last."""
        if turned := self.redoing():
            self._done += 1
            self.turn({name: new for name, (_, new) in turned.items()})

    def turn(self, values: Mapping[str, Any]) -> None:
        """Set these fields, without remembering it for undo."""
        try:
            self._take(self._config.changed(**values))
        except UserError as error:
            self.refused.emit(next(iter(values)), translated(error))
        self.undoChanged.emit()

    def _remember(self, turned: Turned, *, joins: bool) -> None:
        """Add a turn; if it `joins`, one that follows at once at the same knob becomes part of the turn before it."""
        now, before = monotonic(), self._turns[self._done - 1] if self._done else {}
        is_more = joins and before.keys() == turned.keys() and now - self._turned_at <= ONE_TURN_S
        if is_more:
            turned = {name: (old, turned[name][1]) for name, (old, _) in before.items()}
        kept = self._turns[: self._done - is_more]
        if any(old != new for old, new in turned.values()):
            kept = [*kept, turned][-MOST_TURNS:]
        self._turns, self._done, self._turned_at = kept, len(kept), now if joins else -inf

    def _allowed(self, index: int) -> Turned:
        if not 0 <= index < len(self._turns):
            return {}
        turned = self._turns[index]
        return turned if not self._running or all(knob(name).live for name in turned) else {}

    def _take(self, config: RunConfig) -> None:
        if config != self._config:
            self._config = config
            self.changed.emit(config)
