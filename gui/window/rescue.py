"""A backup copy of the current network after an unexpected error."""

from datetime import UTC, datetime
from pathlib import Path

from core.checkpoint import Checkpoint
from core.storage import model
from core.storage.model import Model
from core.support.errors import UserError
from core.support.paths import data_dir
from gui.session.workbench import Workbench


class Rescue:
    """Writer of a backup of the workbench's network below the data folder, one per network."""

    def __init__(self, workbench: Workbench) -> None:
        self._workbench = workbench
        self._kept: tuple[Checkpoint, Path] | None = None

    def __call__(self) -> Path | None:
        """Return the path of the copy; None if there is nothing unsaved. Raises UserError if writing fails."""
        here = self._workbench.checkpoint
        if here is None or here.is_fresh or not self._workbench.unsaved:
            return None
        if self._kept is None or self._kept[0] is not here:
            self._kept = here, _written(here)
        return self._kept[1]


def _written(here: Checkpoint) -> Path:
    folder = data_dir() / "rescued"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"Could not make {folder}: {error.strerror or error}.") from error
    path = folder / f"{datetime.now(UTC):%Y-%m-%d-%H-%M-%S-%f}.safetensors"
    model.save(path, Model(here))
    return path
