"""The settings as the knobs stand now: one valid RunConfig, whatever is clicked."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from core.config import RunConfig
from core.errors import UserError


class Draft(QObject):
    """Panels ask it to set a value and show what it says; nobody else keeps settings."""

    changed = Signal(object)
    """The new RunConfig, after each change."""

    refused = Signal(str, str)
    """(field, sentence): a value that would make no sense; the config stays as it was."""

    def __init__(self, config: RunConfig | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._config = config or RunConfig()

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
        if config != self._config:
            self._config = config
            self.changed.emit(config)
