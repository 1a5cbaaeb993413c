"""A run folder as it is written: brought up, file by file, to what shall be kept."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from errno import ENOENT
from pathlib import Path
from shutil import rmtree
from typing import IO

from core.config import RunConfig
from core.storage import model
from core.storage.model import Model
from core.storage.runs import about, lock, names, temporary_runs
from core.storage.runs.about import About
from core.storage.runs.growing import GrowingFile
from core.support.atomic import write_whole
from core.support.errors import UserError
from core.support.messages import message


@dataclass(frozen=True, slots=True)
class Kept:
    """Contents that the folder is to have. config: as the run began. rows, changes: lines, which only ever grow.

    planned: lines of the changes that the run makes by itself, those made already included. within: lines of the
    validations within epochs.
    """

    config: RunConfig
    about: About
    rows: Sequence[str]
    changes: Sequence[str]
    checkpoint: Model | None = None
    best: Model | None = None
    planned: Sequence[str] = ()
    within: Sequence[str] = ()


class RunFiles:
    """Remembers what it has written; only its writer's thread calls `bring_up`.

    lock: of a folder that is there. trouble: a sentence where a network could not be kept because of its own numbers.
    """

    def __init__(self, folder: Path, *, lock: IO[bytes] | None = None) -> None:
        self._lock = lock
        self.trouble = ""
        self._about: About | None = None
        self._models: dict[str, Model] = {}
        self._move(folder)

    @classmethod
    def elsewhere(cls, home: Path) -> "RunFiles":
        """A folder below the system's temporary folder that stands in for `home`. Raises OSError."""
        folder = temporary_runs.make(home)
        return cls(folder, lock=lock.hold(folder / names.LOCK))

    def make(self) -> None:
        """Make the folder, under another name where this one is taken, and lock it. Raises OSError."""
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        while not self._lock:
            try:
                self.folder.mkdir()
            except FileExistsError:
                self._move(self.folder.with_name(names.new_name()))
            else:
                self._lock = self._first_lock()

    def bring_up(self, kept: Kept) -> None:
        """Write what has changed since the last call; on return it is on the disk. Raises OSError.

        What is in checkpoint.safetensors has its rows and its best epoch on the disk already, and what says that the
        run ended has everything else.
        """
        if not self._lock:
            self.make()
        if not self.folder.is_dir():  # a person removed it: it is not made again behind their back
            raise FileNotFoundError(ENOENT, message("the folder is gone"))
        if not kept.about.ending:
            self._keep_about(kept)
        if kept.planned:
            self._planned.bring_up(kept.planned)
        self._changes.bring_up(kept.changes)
        self._rows.bring_up(kept.rows)
        if kept.within:
            self._within.bring_up(kept.within)
        self._keep_model(names.BEST, kept.best)
        self._keep_model(names.CHECKPOINT, kept.checkpoint)
        self._keep_about(kept)

    def has(self, name: str, there: Model) -> None:
        """File `name` holds this model already."""
        self._models[name] = there

    def remove(self) -> None:
        """Remove the folder with all that is in it, as far as that goes."""
        self.close()
        rmtree(self.folder, ignore_errors=True)

    def close(self) -> None:
        """Let go of the lock."""
        if self._lock:
            with suppress(OSError):
                self._lock.close()

    def _move(self, folder: Path) -> None:
        self.folder = folder
        self._changes, self._rows = GrowingFile(folder / names.CHANGES), GrowingFile(folder / names.METRICS)
        self._planned, self._within = (GrowingFile(folder / name) for name in (names.PLANNED, names.VALIDATIONS))

    def _first_lock(self) -> IO[bytes] | None:
        try:
            return lock.hold(self.folder / names.LOCK)
        except OSError:
            with suppress(OSError):
                self.folder.rmdir()
            raise

    def _keep_about(self, kept: Kept) -> None:
        path = self.folder / names.ABOUT
        if kept.about == self._about and path.exists():
            return
        with lock.editing(self.folder):
            try:
                before = about.read_tables(path)[1]
            except UserError:
                before = {}
            write_whole(path, about.text_of(kept.config, kept.about, before).encode())
        self._about = kept.about

    def _keep_model(self, name: str, wanted: Model | None) -> None:
        if wanted is None or self._models.get(name) is wanted:
            return
        try:
            path = self.folder / name
            write_whole(path, model.as_bytes(path, wanted))
            self.trouble = ""
        except UserError as error:
            self.trouble = str(error)
        self._models[name] = wanted
