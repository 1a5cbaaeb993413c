"""Processes killed while saving, or saving side by side: each file is complete, and leftovers are removed."""

import logging
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep

import numpy as np
import pytest

from core.data.mnist import files as mnist_files
from core.data.my_digits import MyDigits
from core.data.synthetic import kept
from core.storage import model
from core.support.atomic import sweep
from tests.core import savers

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be forked here")
ROOT = Path(savers.__file__).parents[2]
KINDS = ("model", "digits", "cache", "fetched")
MANY = int(os.environ.get("BACKSWING_KILLS", "60"))


def _check_model(folder: Path) -> None:
    theta = model.load(folder / savers.MODEL).checkpoint.theta.tobytes()
    assert theta in [each.checkpoint.theta.tobytes() for each in savers.networks()]


def _check_digits(folder: Path) -> None:
    for number, drawing in enumerate(MyDigits(folder / savers.DIGITS).drawings[:10]):
        assert drawing.label == number
        np.testing.assert_array_equal(drawing.strokes, savers.STROKES)


def _check_cache(folder: Path) -> None:
    found = kept.cached(folder / savers.CACHE, 1000)
    assert found is not None
    for there, made in zip(found, savers.pictures(), strict=True):
        np.testing.assert_array_equal(there, made)


def _check_fetched(folder: Path) -> None:
    for file, content in savers.fetched().items():
        assert not file.path.exists() or mnist_files.kept(file) == content


CHECKS: dict[str, Callable[[Path], None]] = {
    "model": _check_model,
    "digits": _check_digits,
    "cache": _check_cache,
    "fetched": _check_fetched,
}


@pytest.fixture
def folder(own_home: Path) -> Path:
    own_home.mkdir()
    return own_home


@pytest.fixture
def nursery(folder: Path, request: pytest.FixtureRequest) -> Iterator["subprocess.Popen[str]"]:
    words = [sys.executable, "-m", "tests.core.savers", request.param, str(folder)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        yield process
        assert process.stdin
        process.stdin.close()


def _live_and_die(nursery: "subprocess.Popen[str]", seconds: float) -> None:
    assert nursery.stdin
    assert nursery.stdout
    nursery.stdin.write("\n")
    nursery.stdin.flush()
    child = int(nursery.stdout.readline())
    sleep(seconds)
    os.kill(child, signal.SIGKILL)
    assert nursery.stdout.readline() == "gone\n"


def _kill(times: int, nursery: "subprocess.Popen[str]", folder: Path, check: Callable[[Path], None]) -> int:
    """Return how many were killed while saving."""
    chance, cut = random.Random(times), 0
    while not any(path.is_file() and "backswing" not in path.name for path in folder.rglob("*[!k]")):
        _live_and_die(nursery, 0.2)
    for _ in range(times):
        (folder / savers.DIGITS).unlink(missing_ok=True)  # each child counts its drawings from 0
        _live_and_die(nursery, chance.uniform(0.01, 0.1))
        check(folder)
        for place in (folder, mnist_files.folder()):
            assert sweep(place) == 0  # it may be another window's
            cut += sweep(place, older_than_s=-1)
    assert not list(folder.rglob("*.tmp"))
    return cut


@pytest.mark.parametrize(("nursery", "kind"), [("model", "model")], indirect=["nursery"])
def test_killed_while_it_saves_a_model(
    nursery: "subprocess.Popen[str]", kind: str, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert _kill(5, nursery, folder, CHECKS[kind])
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


@pytest.mark.slow
@pytest.mark.parametrize(("nursery", "kind"), [(kind, kind) for kind in KINDS], indirect=["nursery"])
def test_killed_many_times_while_it_saves(nursery: "subprocess.Popen[str]", kind: str, folder: Path) -> None:
    print(kind, "killed in mid-save:", _kill(MANY, nursery, folder, CHECKS[kind]))  # noqa: T201  # for -s


def _together(kind: str, folder: Path, times: int) -> None:
    """Run two processes at once."""
    words = [sys.executable, "-m", "tests.core.savers", kind, str(folder), str(times)]
    assert subprocess.run(words, cwd=ROOT).returncode == 0


@pytest.mark.parametrize("kind", KINDS)
def test_two_that_save_at_once_leave_whole_files(kind: str, folder: Path) -> None:
    times = 6 if kind == "digits" else 10  # a file of digits grows and is written whole each time
    _together(kind, folder, times)
    if kind == "digits":
        kept = MyDigits(folder / savers.DIGITS).drawings
        assert sorted(each.label or 0 for each in kept) == sorted([*range(times)] * 2)  # no process loses one
    else:
        CHECKS[kind](folder)
    assert not list(folder.rglob("*.tmp"))
