"""A backup copy of the current network after an unexpected error."""

from datetime import UTC, datetime
from pathlib import Path

from core.checkpoint import Checkpoint
from core.storage import model
from core.storage.model import Model
from core.support.errors import worded
from core.support.messages import message
from core.support.paths import data_dir
from gui.session.model_document import ModelDocument


class BackupWriter:
    """Writer of a backup of the current network below the data folder, one per network."""

    def __init__(self, document: ModelDocument) -> None:
        self._document = document
        self._kept: tuple[Checkpoint, Path] | None = None

    def __call__(self) -> Path | None:
        """Return the path of the copy; None if there is nothing unsaved. Raises UserError if writing fails."""
        here = self._document.checkpoint
        if here is None or here.is_fresh or not self._document.unsaved:
            return None
        if self._kept is None or self._kept[0] is not here:
            self._kept = here, _written(here)
        return self._kept[1]


def _written(here: Checkpoint) -> Path:
    folder = data_dir() / "rescued"
    with worded(message("Could not create {folder}", folder=folder)):
        folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{datetime.now(UTC):%Y-%m-%d-%H-%M-%S-%f}.safetensors"
    model.save(path, Model(here))
    return path
