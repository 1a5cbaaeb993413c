"""Small runs that are kept, and disks that fail."""

import builtins
from collections.abc import Callable, Iterable
from dataclasses import replace
from errno import ENOSPC
from pathlib import Path
from typing import Any

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import EpochDone, Event
from core.storage.runs import figures
from core.storage.runs.folder import RunFolder
from core.storage.runs.record import RunRecord, read_run
from core.trainer import train
from tests.core import tiny

DATA = tiny.dataset()
PRINT = DATA.fingerprint


class AtOnce:
    """Stands in for the writer's thread: writes when asked."""

    def __init__(self, write: Callable[[], None]) -> None:
        self.ask = write

    def close(self, wait_s: float) -> bool:
        return True


def events(config: RunConfig | None = None, start: Checkpoint | None = None) -> list[Event]:
    return list(train(config or tiny.config(), DATA, start=start))


def keep(happened: Iterable[Event], config: RunConfig | None = None, **words: Any) -> RunFolder:
    """A folder that was fed and closed."""
    folder = RunFolder.begin(config or tiny.config(), "tiny", PRINT, **words)
    for event in happened:
        folder.add(event)
    folder.close()
    return folder


def half_a_run() -> RunRecord:
    """Cut off after one of its three epochs."""
    happened = events()
    return read_run(keep(happened[: happened.index(tiny.only(EpochDone, happened)[0]) + 1]).folder)


def rows(happened: Iterable[Event]) -> list[str]:
    """The lines of metrics.csv, but for the time they took."""
    return [figures.row(replace(event, seconds=0)) for event in tiny.only(EpochDone, happened)]


def assert_has_curves(record: RunRecord, happened: Iterable[Event]) -> None:
    """Its figures are those of the events, bit for bit, but for the time they took."""
    wanted = np.array([[float(cell or "nan") for cell in row.split(",")] for row in rows(happened)])
    for name, column in zip(figures.COLUMNS, wanted.T, strict=True):
        if name != "seconds":
            np.testing.assert_array_equal(record.curves[name], column, err_msg=name)


class FullDisk:
    """Every n-th write gets half its bytes down and fails. 0: none; 1: all. Below `only`, where that is given."""

    def __init__(self, every: int, only: Path | None = None) -> None:
        self.every, self.only, self.failed, self._count = every, only, 0, 0

    def open(self, path: str | Path, mode: str, opener: Any = None) -> Any:
        file = builtins.open(path, mode, opener=opener)  # noqa: SIM115  # whoever opens it closes it
        return _Flaky(file, self) if self.only is None or str(self.only) in str(path) else file

    def fails_now(self) -> bool:
        self._count += 1
        fails = bool(self.every) and self._count % self.every == 0
        self.failed += fails
        return fails


class _Flaky:
    def __init__(self, file: Any, disk: FullDisk) -> None:
        self._file, self._disk = file, disk

    def __enter__(self) -> "_Flaky":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, content: bytes) -> None:
        if self._disk.fails_now():
            self._file.write(content[: len(content) // 2])
            self._file.flush()
            raise OSError(ENOSPC, "No space left on device")
        self._file.write(content)
