"""A lock holds while its holder lives, in this process and in others, and never longer."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.storage.runs import lock
from core.storage.runs.lock import editing, hold, is_held
from tests import windows

HOLDER = """
import sys
from pathlib import Path
from core.storage.runs.lock import hold
file = hold(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True, params=["here", "Windows"])
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the system whose locks are tried; waits are short."""
    monkeypatch.setattr(lock, "WAIT_S", 0.02)
    if request.param == "Windows":
        windows.play(monkeypatch)
    return str(request.param)


def test_one_holds_it(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    assert not is_held(path)
    first = hold(path)
    assert first
    assert is_held(path)
    assert is_held(path)
    assert hold(path) is None
    first.close()
    assert not is_held(path)
    second = hold(path)
    assert second
    second.close()


def test_it_ends_with_its_process_however_that_ends(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        assert is_held(path)
        assert hold(path) is None
        other.kill()
        other.wait()
        assert path.exists()
        assert not is_held(path)
        mine = hold(path)
        assert mine
        mine.close()


def test_who_wants_it_waits_a_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "WAIT_S", 60.0)
    file, waits = hold(tmp_path / "lock"), []

    def let_go(seconds: float) -> None:
        waits.append(seconds)
        assert file
        file.close()

    monkeypatch.setattr(lock, "sleep", let_go)
    mine = hold(tmp_path / "lock")
    assert mine
    assert waits
    mine.close()


def test_two_that_ask_at_once_on_windows_do_not_take_each_other_for_the_holder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locks = windows.play(monkeypatch)
    path = tmp_path / "lock"
    path.touch()
    with path.open("rb") as other:
        locks.locking(other.fileno(), locks.LK_NBLCK, 1)
        monkeypatch.setattr(lock, "sleep", lambda _: locks.locking(other.fileno(), locks.LK_UNLCK, 1))
        assert not is_held(path)
        assert len(set(locks.freed)) == 2  # who asked lets go at once, not when Windows finds the time


def test_asking_does_not_take_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "WAIT_S", 1.0)
    path = tmp_path / "lock"
    path.touch()
    for _ in range(50):
        assert not is_held(path)
        file = hold(path)
        assert file
        file.close()


def test_where_files_cannot_be_locked_nobody_is_kept_out(
    tmp_path: Path, system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    name, function = ("msvcrt", "locking") if system == "Windows" else ("fcntl", "flock")
    monkeypatch.setattr(sys.modules[name], function, refuse)
    file = hold(tmp_path / "lock")
    assert file
    assert not is_held(tmp_path / "lock")
    file.close()


def test_a_system_without_locks_keeps_nobody_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "wasi")
    monkeypatch.setitem(sys.modules, "fcntl", None)  # importing it fails
    file = hold(tmp_path / "lock")
    assert file
    assert not is_held(tmp_path / "lock")
    file.close()


def test_an_edit_waits_for_another_but_not_for_ever(tmp_path: Path) -> None:
    reached = []
    with editing(tmp_path), editing(tmp_path):
        reached.append(1)
    with editing(tmp_path / "nowhere"):
        reached.append(2)
    assert reached == [1, 2]
