"""Whoever hands out the runs may be killed at any moment: no worker and no tracker outlives it, and its pipes end."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from uuid import uuid4

import pytest

from core.storage.runs.listing import interrupted, list_runs
from tests.core.studies.sweep.kit import ENDLESS

pytestmark = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="processes are found in /proc")

ROOT = Path(__file__).parents[4]
WITHIN_S = 60.0
MANY, _AT_ONCE = int(os.environ.get("BACKSWING_KILLS", "12")), 4
"""Kills in all, and by one test."""

MARK = "BACKSWING_TEST_MARK"


class Marked:
    """A sweep of two endless runs, known by a word in the environment that its workers and trackers inherit."""

    def __init__(self, *words: str) -> None:
        self._mark = f"{MARK}={uuid4().hex}"
        command = [sys.executable, "-m", "core", "sweep", *words, "--set", "sizes=784-8-10", "--jobs", "2"]
        environ = os.environ | dict([self._mark.split("=")])
        self.process = subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True)

    def processes(self) -> dict[int, str]:
        """Those that live, with their command lines."""
        found = {}
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if self._mark.encode() in (folder / "environ").read_bytes():
                    found[int(folder.name)] = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        return found

    def workers(self) -> list[int]:
        return [number for number, command in self.processes().items() if "popen_loky" in command]

    def kill(self) -> float:
        """The seconds until the others were gone and the pipe had ended."""
        self.process.kill()
        self.process.wait()
        began = monotonic()
        while self.processes() and monotonic() < began + WITHIN_S:
            sleep(0.05)
        left = self.processes()
        assert not left, left
        assert self.process.stdout
        self.process.stdout.read()
        return monotonic() - began

    def clean_up(self) -> None:
        for number in self.processes():
            with suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        self.process.communicate()


@contextmanager
def _sweep(*words: object) -> Iterator[Marked]:
    marked = Marked(*map(str, words))
    try:
        yield marked
    finally:
        marked.clean_up()


def _open_files(number: int) -> list[str]:
    """Those of a process; it may open and close others meanwhile."""
    held = []
    for path in Path(f"/proc/{number}/fd").iterdir():
        with suppress(FileNotFoundError):
            held.append(os.readlink(path))
    return held


def _wait_until(condition: object, within_s: float = 60) -> None:
    assert callable(condition)
    until = monotonic() + within_s
    while not condition():
        assert monotonic() < until
        sleep(0.01)


def test_killed_with_a_worker_in_mid_run_and_one_that_waits_for_more(folder: Path) -> None:
    with _sweep(f"epochs=1,{ENDLESS}", "--data", folder) as marked:
        assert marked.process.stdout
        assert marked.process.stdout.readline().startswith("1 of 2")
        _wait_until(lambda: any(run.checkpoint_path for run in list_runs() if run.ending is None))
        marked.kill()
    assert len(list_runs()) == 2
    (cut,) = interrupted()
    assert cut.config
    assert cut.config.epochs == ENDLESS


def test_killed_before_the_first_task(folder: Path) -> None:
    with _sweep(f"epochs={ENDLESS},{ENDLESS - 1}", "--data", folder) as marked:
        _wait_until(marked.workers)
        marked.kill()


def test_workers_hold_no_stdout_while_their_parent_lives(folder: Path) -> None:
    with _sweep(f"epochs=1,{ENDLESS}", "--data", folder) as marked:
        assert marked.process.stdout
        assert marked.process.stdout.readline().startswith("1 of 2")
        pipe = os.readlink(f"/proc/self/fd/{marked.process.stdout.fileno()}")
        _wait_until(lambda: len(marked.workers()) == 2)
        for number in marked.workers():
            held = _open_files(number)
            assert held
            assert pipe not in held


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(MANY // _AT_ONCE))
def test_killed_at_many_random_moments(seed: int, folder: Path) -> None:
    chance, took = random.Random(seed), []
    for _ in range(_AT_ONCE):
        with _sweep(f"epochs=1,2,{ENDLESS},{ENDLESS - 1}", "--data", folder) as marked:
            _wait_until(marked.workers)
            sleep(chance.uniform(0, 4))
            took.append(marked.kill())
    print(f"\n{len(took)} kills; the last process was gone after {max(took):.1f} s at most")  # noqa: T201  # for -s
