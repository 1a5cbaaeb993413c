"""How the runs of a sweep stand while they go on: told by the workers, a line an epoch, in a file of each run's own."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol

from core.events import EpochDone, Event, Started
from core.support.files import opened


@dataclass(frozen=True, slots=True)
class Progress:
    """Run `index` has done `epoch` epochs, 0: it has begun.

    accuracy: 0..1, and cost, without its λ term: of the validation set, by what answers; None at the beginning.
    folder: the run folder, "" where it is not kept.
    """

    index: int
    epoch: int
    accuracy: float | None = None
    cost: float | None = None
    folder: str = ""


class ProgressWriter(Protocol):
    """The worker's end; goes with the task."""

    def tell(self, event: Event, folder: str) -> None:
        """Pass on what an event of the trainer says, where it says something new."""


class NullProgress:
    """For workers that can be asked for nothing but the outcome."""

    def tell(self, event: Event, folder: str) -> None:
        """Do nothing."""

    def read(self) -> Sequence[Progress]:
        """There is none."""
        return ()


class ProgressFile:
    """Both ends, of run `index`; the worker appends whole lines. folder: on this machine."""

    def __init__(self, folder: Path, index: int) -> None:
        self._path, self._index, self._read_to = folder / f"{index}.jsonl", index, 0

    def tell(self, event: Event, folder: str) -> None:
        """Write a line at the beginning and after each epoch. Nobody minds a disk that takes none: the curve waits."""
        match event:
            case Started(checkpoint=start):
                news = Progress(self._index, start.epoch, folder=folder)
            case EpochDone(epoch=epoch):
                answers = event.answering
                news = Progress(self._index, epoch, answers.accuracy, answers.data_cost, folder)
            case _:
                return
        try:
            with opened(self._path, "ab") as file:
                file.write(json.dumps(asdict(news)).encode() + b"\n")
        except OSError:
            return

    def read(self) -> Sequence[Progress]:
        """What is new since it was last asked; a line that is not yet whole comes the next time."""
        try:
            with opened(self._path) as file:
                file.seek(self._read_to)
                whole = file.read().rpartition(b"\n")[0]
        except OSError:
            return ()
        if not whole:
            return ()
        self._read_to += len(whole) + 1
        return [news for line in whole.splitlines() if (news := _news(line))]


def _news(line: bytes) -> Progress | None:
    """None for a line that a full disk has cut, and the next one has joined."""
    try:
        return Progress(**json.loads(line))
    except (ValueError, TypeError):
        return None
