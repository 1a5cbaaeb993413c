"""The current settings: always one valid RunConfig, with undo and redo of changes."""

from collections.abc import Mapping
from time import monotonic
from typing import Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.config import RunConfig
from core.config.knobs import knob
from core.storage.runs.text import diff
from core.support.errors import UserError

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

    undoChanged = Signal()
    """Emitted when the undo or redo step, or its availability, changes."""

    def __init__(self, config: RunConfig | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._config = config or RunConfig()
        self._running = False
        self._turns = QUndoStack(self)
        self._turns.setUndoLimit(MOST_TURNS)
        self._turns.indexChanged.connect(self.undoChanged)

    @property
    def config(self) -> RunConfig:
        """Current settings."""
        return self._config

    def set(self, name: str, value: Any) -> None:
        """Change one field of RunConfig (`lambda_` for λ)."""
        try:
            self.replace(self._config.changed(**{name: value}))
        except UserError as error:
            self.refused.emit(name, str(error))

    def replace(self, config: RunConfig) -> None:
        """Replace the whole config, as by a loaded model's."""
        turned = diff(self._config, config)
        self._take(config)
        turned.pop("data", None)  # the data belong to the loaded images, not to the settings
        if turned:
            self._turns.push(_Turn(self, turned))

    # Undo and redo

    def set_running(self, running: bool) -> None:
        """Allow, during a run, only undo of live settings."""
        self._running = running
        self.undoChanged.emit()

    def undoing(self) -> Turned:
        """Return the change that `undo` would revert; empty if none, or if a run does not allow it."""
        return self._allowed(self._turns.index() - 1)

    def redoing(self) -> Turned:
        """Return the change that `redo` would repeat; empty as for `undoing`."""
        return self._allowed(self._turns.index())

    def undo(self) -> None:
        """Undo the last change."""
        if self.undoing():
            self._turns.undo()

    def redo(self) -> None:
        """Redo the change undone last."""
        if self.redoing():
            self._turns.redo()

    def turn(self, values: Mapping[str, Any]) -> None:
        """Set these fields, for the commands of the undo stack."""
        try:
            self._take(self._config.changed(**values))
        except UserError as error:
            self.refused.emit(next(iter(values)), str(error))

    def _allowed(self, index: int) -> Turned:
        if not 0 <= index < self._turns.count():
            return {}
        turned = cast(_Turn, self._turns.command(index)).turned
        return turned if not self._running or all(knob(name).live for name in turned) else {}

    def _take(self, config: RunConfig) -> None:
        if config != self._config:
            self._config = config
            self.changed.emit(config)


class _Turn(QUndoCommand):
    """Undo command for fields changed together; quick further changes of the same fields are merged."""

    def __init__(self, draft: Draft, turned: Turned) -> None:
        super().__init__()
        self.turned, self.at = dict(turned), monotonic()
        self._draft, self._is_done = draft, True

    def undo(self) -> None:
        """Restore the old values."""
        self._draft.turn({name: old for name, (old, _) in self.turned.items()})

    def redo(self) -> None:
        """Set the new values; on the first call, by the stack's push, they are set already."""
        if not self._is_done:
            self._draft.turn({name: new for name, (_, new) in self.turned.items()})
        self._is_done = False

    def id(self) -> int:
        """Return a common id, so that the stack tries to merge commands."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        later = cast(_Turn, other)
        if later.turned.keys() != self.turned.keys() or later.at - self.at > ONE_TURN_S:
            return False
        self.turned = {name: (old, later.turned[name][1]) for name, (old, _) in self.turned.items()}
        self.at = later.at
        self.setObsolete(all(old == new for old, new in self.turned.values()))
        return True
