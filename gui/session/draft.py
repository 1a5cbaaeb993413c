"""The settings as the knobs stand now: one valid RunConfig, whatever is clicked; what was turned can be undone."""

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
        self._turns = QUndoStack(self)
        self._turns.setUndoLimit(MOST_TURNS)
        self._turns.indexChanged.connect(self.undoChanged)

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
            self._turns.push(_Turn(self, turned))

    # What was turned

    def set_running(self, running: bool) -> None:
        """While a run is on, only turns of live knobs can be undone."""
        self._running = running
        self.undoChanged.emit()

    def undoing(self) -> Turned:
        """What `undo` would take back; empty where there is nothing, or a run is on that cannot take it up."""
        return self._allowed(self._turns.index() - 1)

    def redoing(self) -> Turned:
        """What `redo` would turn again; empty as for `undoing`."""
        return self._allowed(self._turns.index())

    def undo(self) -> None:
        """Turn back what was turned last."""
        if self.undoing():
            self._turns.undo()

    def redo(self) -> None:
        """Turn again what was turned back last."""
        if self.redoing():
            self._turns.redo()

    def turn(self, values: Mapping[str, Any]) -> None:
        """For the commands of the stack: set these fields, whatever else was turned since."""
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
    """Fields that were changed together; further turns at the same knob join it while they follow at once."""

    def __init__(self, draft: Draft, turned: Turned) -> None:
        super().__init__()
        self.turned, self.at = dict(turned), monotonic()
        self._draft, self._is_done = draft, True

    def undo(self) -> None:
        """Back to what it was."""
        self._draft.turn({name: old for name, (old, _) in self.turned.items()})

    def redo(self) -> None:
        """As it became; when the stack takes it in, that is done already."""
        if not self._is_done:
            self._draft.turn({name: new for name, (_, new) in self.turned.items()})
        self._is_done = False

    def id(self) -> int:
        """Of one kind, so that the stack asks whether two can be one."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        later = cast(_Turn, other)
        if later.turned.keys() != self.turned.keys() or later.at - self.at > ONE_TURN_S:
            return False
        self.turned = {name: (old, later.turned[name][1]) for name, (old, _) in self.turned.items()}
        self.at = later.at
        self.setObsolete(all(old == new for old, new in self.turned.values()))
        return True
