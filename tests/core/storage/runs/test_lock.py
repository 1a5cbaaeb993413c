"""A lock holds while its holder lives, in this process and in others, and never longer."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.storage.runs import lock
from core.storage.runs.lock import editing, hold, is_held

HOLDER = """
import sys
from pathlib import Path
from core.storage.runs.lock import hold
file = hold(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "WAIT_S", 0.02)


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


def test_asking_does_not_take_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "WAIT_S", 1.0)
    path = tmp_path / "lock"
    path.touch()
    for _ in range(50):
        assert not is_held(path)
        file = hold(path)
        assert file
        file.close()


def test_where_files_cannot_be_locked_nobody_is_kept_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fcntl = pytest.importorskip("fcntl")

    def refuse(file: object, how: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fcntl, "flock", refuse)
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
