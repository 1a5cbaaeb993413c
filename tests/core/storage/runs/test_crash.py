"""Killed at any moment: the next reading works, hardly anything is lost, and going on is as if nothing had happened."""

import json
import os
import random
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest

from core.events import EpochDone
from core.storage import model
from core.storage.runs import names
from core.storage.runs.folder import RunFolder
from core.storage.runs.listing import interrupted, list_runs
from core.storage.runs.record import RunRecord, is_run, read_run
from core.storage.runs.writer import REST_S
from core.support.paths import runs_dir
from core.trainer import train
from tests.core import tiny
from tests.core.storage.runs import nursery

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be forked here")

MANY = int(os.environ.get("BACKSWING_KILLS", "60"))
SLACK_S = 1.0
"""For a write on a busy machine."""


class Nursery:
    """Has runs trained and kills them. lost: epochs and seconds lost by each."""

    def __init__(self, process: "subprocess.Popen[str]", home: Path) -> None:
        self._process, self._home, self.lost = process, home, [(0, 0.0)]

    def train_and_kill(self, folder: Path | None, life_s: float, rest_s: float, epoch_s: float) -> float:
        """The moment at which it was killed."""
        assert self._process.stdin
        assert self._process.stdout
        order = {"home": str(self._home), "folder": folder and str(folder), "rest_s": rest_s, "epoch_s": epoch_s}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        child = int(self._process.stdout.readline())
        sleep(life_s)
        os.kill(child, signal.SIGKILL)
        killed_at = monotonic()
        assert self._process.stdout.readline() == "gone\n"
        return killed_at

    def epochs_ended_at(self) -> dict[int, float]:
        """Return the times at which the last child's epochs ended."""
        path = self._home / "told"
        content = path.read_bytes() if path.exists() else b""
        moments = struct.unpack(f"{len(content) // 8}d", content)
        return {epoch: moment for epoch, moment in enumerate(moments) if moment}


class Uninterrupted:
    """The same run in one go, trained as far as is asked for."""

    def __init__(self) -> None:
        self._run = train(nursery.CONFIG, nursery.data())
        self._epochs: list[EpochDone] = []

    def __getitem__(self, epoch: int) -> EpochDone:
        while len(self._epochs) < epoch:
            self._epochs.append(tiny.until(EpochDone, self._run)[1])
        return self._epochs[epoch - 1]

    def close(self) -> None:
        tiny.close(self._run)


@pytest.fixture
def uninterrupted() -> Iterator[Uninterrupted]:
    run = Uninterrupted()
    yield run
    run.close()


@pytest.fixture
def nursery_of(own_home: Path) -> Iterator[Nursery]:
    own_home.mkdir()
    words = [sys.executable, "-m", "tests.core.storage.runs.nursery"]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Nursery(process, own_home)
        assert process.stdin
        process.stdin.close()


def _assert_nothing_half(record: RunRecord) -> None:
    assert record.config == nursery.CONFIG
    assert record.ending is None
    assert not record.is_running
    assert all("metrics.csv is missing" in trouble for trouble in record.troubles)
    for path in (record.checkpoint_path, record.best_path):
        if path:
            model.load(path)


def _assert_as_uninterrupted(record: RunRecord, run: Uninterrupted, epoch: int) -> None:
    """Its checkpoint after `epoch`, and the figures up to it."""
    assert record.checkpoint_path
    here, there = model.load(record.checkpoint_path).checkpoint, run[epoch].checkpoint if epoch else None
    assert here.epoch == epoch
    assert record.epochs >= epoch
    if there:
        assert here.theta.tobytes() == there.theta.tobytes()
        assert here.state["velocity"].tobytes() == there.state["velocity"].tobytes()
        assert here.accuracies == there.accuracies
    for number in range(1, record.epochs + 1):
        scores = run[number]
        assert record.curves["epoch"][number - 1] == number
        assert record.curves["running_cost"][number - 1] == scores.running.data_cost
        assert record.curves["validation_accuracy"][number - 1] == scores.validation.accuracy


def _kill(times: int, seed: int, of: Nursery, run: Uninterrupted) -> None:
    """At random moments, half of the time a new run, half of the time the last one gone on with."""
    chance, folder = random.Random(seed), None
    for _ in range(times):
        before = set(runs_dir().glob("2*"))
        rest_s, epoch_s = chance.choice([(0.0, 0.0), (REST_S, 0.0), (0.0, 0.06)])
        killed_at = of.train_and_kill(folder, chance.uniform(0, 0.4), rest_s, epoch_s)
        folder = next(iter(set(runs_dir().glob("2*")) - before), folder)
        if folder is None or not is_run(folder):  # killed before the first file
            folder = None
            continue
        record = read_run(folder)
        _assert_nothing_half(record)
        if record.checkpoint_path is None:
            folder = None
            continue
        epoch = model.load(record.checkpoint_path).checkpoint.epoch
        lost = {e: moment for e, moment in of.epochs_ended_at().items() if e > epoch}
        of.lost.append((len(lost), killed_at - min(lost.values(), default=killed_at)))
        assert sum(moment < killed_at - rest_s - SLACK_S for moment in lost.values()) <= 1
        _assert_as_uninterrupted(record, run, epoch)
        _go_on(record, run, epoch)
        folder = record.folder if chance.random() < 0.5 else None


def _go_on(record: RunRecord, run: Uninterrupted, epoch: int) -> None:
    """Two epochs more, in this process, and left to be gone on with."""
    assert record.folder in [r.folder for r in interrupted()]
    kept = RunFolder.go_on(record.folder, nursery.data().fingerprint)
    events = train(nursery.CONFIG, nursery.data(), start=kept.start)
    for _ in range(2):
        before, done = tiny.until(EpochDone, events)
        for event in (*before, done):
            kept.add(event)
        epoch += 1
        assert done.checkpoint.theta.tobytes() == run[epoch].checkpoint.theta.tobytes()
    tiny.close(events)
    kept.close()
    again = read_run(record.folder)
    assert not list(record.folder.glob("*.tmp"))
    assert again.epochs == epoch
    _assert_as_uninterrupted(again, run, epoch)


def test_killed_at_10_random_moments(nursery_of: Nursery, uninterrupted: Uninterrupted) -> None:
    _kill(10, 1, nursery_of, uninterrupted)
    assert any((record.folder / names.CHECKPOINT).exists() for record in list_runs())


@pytest.mark.slow
def test_killed_at_many_random_moments(nursery_of: Nursery, uninterrupted: Uninterrupted) -> None:
    _kill(MANY, 2, nursery_of, uninterrupted)
    print(sorted((round(seconds, 2), epochs) for epochs, seconds in nursery_of.lost))  # noqa: T201  # for -s
