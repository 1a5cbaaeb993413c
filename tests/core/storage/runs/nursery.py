"""Trains and keeps runs in processes that are made to be killed.

A line in: {"home", "folder": to go on with or null, "rest_s", "epoch_s"}. Out: the child's process number, then "gone".
The child tells how far it is past its folder: in home/told, at 8 * epoch, the time at which that epoch was added.
"""

import json
import os
import struct
import sys
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import core  # noqa: F401
from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import EpochDone
from core.storage.runs import writer
from core.storage.runs.folder import RunFolder
from core.trainer import train, trained
from tests.core.storage import makers

CONFIG = RunConfig(sizes=(makers.INPUTS, 400, makers.CLASSES), epochs=100_000, optimizer="momentum", eta=0.01).changed(
    dropout=0.2, patience=9999
)
"""A megabyte to a checkpoint or so, and some milliseconds to an epoch."""


def data() -> Dataset:
    return Dataset("tiny", makers.split(203, 1), makers.split(60, 2), makers.split(60, 3))


def live(home: str, folder: str | None, rest_s: float, epoch_s: float, learnt: Dataset) -> None:
    """Train until killed. epoch_s: slept after each epoch."""
    os.environ["BACKSWING_HOME"] = home
    writer.REST_S = rest_s
    kept = RunFolder.go_on(Path(folder)) if folder else RunFolder.begin(CONFIG, "tiny", learnt.fingerprint)
    told = os.open(Path(home) / "told", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for event in train(CONFIG, learnt, start=kept.start):
        kept.add(event)
        if isinstance(event, EpochDone):
            os.pwrite(told, struct.pack("d", monotonic()), 8 * event.epoch)
            sleep(epoch_s)


def main() -> None:
    learnt = data()
    _ = learnt.fingerprint
    trained(CONFIG.changed(epochs=1), learnt)  # imports what training needs: a child is killed before it could
    for line in sys.stdin:
        order: dict[str, Any] = json.loads(line)
        child = os.fork()
        if not child:
            live(order["home"], order["folder"], order["rest_s"], order["epoch_s"], learnt)
            os._exit(1)  # Python's own name: a forked child ends without what its parent does at its end
        print(child, flush=True)  # noqa: T201
        os.waitpid(child, 0)
        print("gone", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
