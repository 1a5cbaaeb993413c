"""The link between the worker of a run and whoever asked for the run: progress one way, the wish to stop the other."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol

from core.events import EpochDone, Event, Started
from core.support.files import opened


@dataclass(frozen=True, slots=True)
class RunProgress:
    """Progress of run `index`: `epoch` epochs are done, 0 where it has just begun.

    accuracy: 0..1, and cost, without its λ term: of the validation set, by what answers; None at the beginning.
    folder: the run folder, "" where it is not kept. seconds, images: of training in the epoch just done.
    """

    index: int
    epoch: int
    accuracy: float | None = None
    cost: float | None = None
    folder: str = ""
    seconds: float = 0.0
    images: int = 0


class Channel(Protocol):
    """Link to one worker; travels with its task."""

    def report(self, event: Event, folder: str) -> None:
        """Pass on what an event of the trainer says, where it says something new. The worker's."""

    def is_stopped(self) -> bool:
        """Return whether the run is to end. The worker's: asked after each event, 30 times a second or so."""

    def read(self) -> Sequence[RunProgress]:
        """Return what the worker has reported since the last call."""

    def stop(self) -> None:
        """Ask the worker to end its run."""


class FileChannel:
    """Channel on one machine: lines that the worker appends to a file in `folder`, and a file there that stops it."""

    def __init__(self, folder: Path, index: int) -> None:
        self._path, self._stop_path, self._index = folder / f"{index}.jsonl", folder / str(index), index
        self._read_to = self._images = 0

    def report(self, event: Event, folder: str) -> None:
        """Write a line at the beginning and after each epoch; where the disk takes none, the curve waits."""
        match event:
            case Started(checkpoint=start):
                self._images = event.train_images
                progress = RunProgress(self._index, start.epoch, folder=folder)
            case EpochDone(epoch=epoch, seconds=seconds):
                figures = event.answering.accuracy, event.answering.data_cost
                progress = RunProgress(self._index, epoch, *figures, folder, seconds, self._images)
            case _:
                return
        try:
            with opened(self._path, "ab") as file:
                file.write(json.dumps(asdict(progress)).encode() + b"\n")
        except OSError:
            return

    def is_stopped(self) -> bool:
        """Return whether the run is to end."""
        return self._stop_path.exists()

    def read(self) -> Sequence[RunProgress]:
        """Return what is new since the last call; a line that is not yet whole comes the next time."""
        try:
            with opened(self._path) as file:
                file.seek(self._read_to)
                whole = file.read().rpartition(b"\n")[0]
        except OSError:
            return ()
        if not whole:
            return ()
        self._read_to += len(whole) + 1
        return [progress for line in whole.splitlines() if (progress := _parsed(line))]

    def stop(self) -> None:
        """Ask the worker to end its run."""
        self._stop_path.touch()


def _parsed(line: bytes) -> RunProgress | None:
    """Return None for a line that a full disk has cut, and the next one has joined."""
    try:
        return RunProgress(**json.loads(line))
    except (ValueError, TypeError):
        return None
