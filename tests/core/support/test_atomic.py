"""Atomic writing: a complete file or none, and no temporary file left."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.support import atomic
from core.support.atomic import PATIENCE_S, ReadOnlyError, allow_replacing, is_read_only, sweep, writing
from core.support.errors import UserError
from tests import windows

POSIX = pytest.mark.skipif(os.name == "nt", reason="permissions, links and pipes are other things there")


def _write(path: Path, content: bytes) -> None:
    with writing(path) as file:
        file.write(content)


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "model"
    for content in (b"old", b"new and longer"):
        _write(path, content)
        assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@contextmanager
def _umask(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


@POSIX
@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o027, 0o640), (0o002, 0o664)])
def test_a_new_file_has_the_permissions_that_the_umask_leaves(tmp_path: Path, mask: int, mode: int) -> None:
    with _umask(mask):
        _write(tmp_path / "model", b"x")
    assert _mode(tmp_path / "model") == mode


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_a_file_that_is_replaced_keeps_its_permissions_throughout(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "model"
    _write(path, b"old")
    path.chmod(mode)
    with writing(path) as file:
        file.write(b"new")
        (beside,) = set(tmp_path.iterdir()) - {path}
        assert _mode(beside) & ~mode == 0
    assert _mode(path) == mode


@POSIX
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")
def test_a_file_that_is_replaced_keeps_its_owner_and_group(tmp_path: Path) -> None:
    path = tmp_path / "model"
    _write(path, b"old")
    os.chown(path, 1234, 2345)
    path.chmod(0o640)
    _write(path, b"new")
    found = path.stat()
    assert (found.st_uid, found.st_gid, found.st_mode & 0o777) == (1234, 2345, 0o640)


@POSIX
@pytest.mark.parametrize(("may", "mode"), [((), 0o604), ((-1,), 0o664)])
def test_another_group_is_given_no_rights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, may: tuple[int, ...], mode: int
) -> None:
    path = tmp_path / "model"
    _write(path, b"old")
    path.chmod(0o664)

    def refuse(_: str, owner: int, group: int) -> None:
        if owner not in may:
            raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "chown", refuse)
    _write(path, b"new")
    assert _mode(path) == mode


@POSIX
def test_a_link_is_replaced_by_a_file_with_the_permissions_of_what_it_led_to(tmp_path: Path) -> None:
    there, link, loose = tmp_path / "there", tmp_path / "link", tmp_path / "loose"
    there.touch(0o600)
    link.symlink_to(there)
    loose.symlink_to(tmp_path / "nowhere")
    for path in (link, loose):
        _write(path, b"x")
        assert not path.is_symlink()
    assert _mode(link) == 0o600
    assert there.read_bytes() == b""


@POSIX
def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(UserError, match=r"pipe: it is not a file\. Nothing was changed"):
        _write(path, b"x")
    assert path.is_fifo()
    assert list(tmp_path.iterdir()) == [path]


def test_a_read_only_file_is_replaced_only_once_it_is_allowed(tmp_path: Path) -> None:
    path = tmp_path / "model"
    _write(path, b"old")
    path.chmod(0o444)
    with pytest.raises(ReadOnlyError, match="read-only"):
        _write(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    allow_replacing(path)
    _write(path, b"new")
    assert path.read_bytes() == b"new"
    assert not is_read_only(path)
    allow_replacing(tmp_path / "nothing")
    assert not is_read_only(tmp_path / "nothing")


def test_a_read_only_file_that_may_not_be_changed_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "model"
    path.touch(0o444)

    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", refuse)
    with pytest.raises(UserError, match="model: Operation not permitted"):
        allow_replacing(path)


@POSIX
def test_a_disk_without_permissions_takes_a_file_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    _write(tmp_path / "model", b"old")
    monkeypatch.setattr(os, "chmod", refuse)
    _write(tmp_path / "model", b"new")
    assert (tmp_path / "model").read_bytes() == b"new"


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, error: type[BaseException]) -> None:
    path = tmp_path / "model"
    _write(path, b"old")

    def fail_halfway() -> None:
        with writing(path) as file:
            file.write(b"half of the n")
            raise error

    with pytest.raises(error):
        fail_halfway()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_is_told_and_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "model"
    _write(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match=r"model: No space left on device\. Nothing was changed"):
        _write(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    file, folder = tmp_path / "file", tmp_path / "folder"
    file.touch()
    folder.mkdir()
    for place in (tmp_path / "missing" / "model", file / "model", folder):
        with pytest.raises(UserError, match="Could not write") as raised:
            _write(place, b"x")
        assert str(place) in str(raised.value)
    assert sorted(tmp_path.iterdir()) == [file, folder]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="no folder is read-only for root")
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(UserError, match="Could not write"):
            _write(tmp_path / "model", b"x")
    finally:
        tmp_path.chmod(0o700)


def test_what_a_killed_process_left_is_swept_up_once_it_is_old(tmp_path: Path) -> None:
    old, young, other = (tmp_path / name for name in (".backswing-a.tmp", ".backswing-b.tmp", "mine.tmp"))
    for path in (old, young, other):
        path.write_bytes(b"half")
    (tmp_path / ".backswing-c.tmp").symlink_to(other)
    for path in (old, other):
        os.utime(path, (0, 0))
    assert sweep(tmp_path) == 1
    assert not old.exists()
    assert young.exists()  # another window may be writing it
    assert other.exists()
    assert sweep(tmp_path, older_than_s=-1) == 1
    assert sweep(tmp_path / "nowhere") == 0


class _Clock:
    """Clock that advances only during sleep."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        monkeypatch.setattr(atomic, "monotonic", lambda: self.now)
        monkeypatch.setattr(atomic, "sleep", self._sleep)

    def _sleep(self, seconds: float) -> None:
        self.now += seconds


def test_windows_is_asked_again_while_another_program_has_the_file_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows.play(monkeypatch)
    clock, path, busy = _Clock(monkeypatch), tmp_path / "model", windows.Busy(10)
    monkeypatch.setattr(os, "replace", busy)
    _write(path, b"new")
    assert path.read_bytes() == b"new"
    assert busy.asked == 11
    assert clock.now < 100 + PATIENCE_S


def test_windows_is_not_asked_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "model"
    _write(path, b"old")
    windows.play(monkeypatch)
    clock = _Clock(monkeypatch)
    monkeypatch.setattr(os, "replace", windows.Busy(10**9))
    with pytest.raises(UserError, match=r"model: Access is denied\. Nothing was changed"):
        _write(path, b"new")
    assert PATIENCE_S < clock.now - 100 < PATIENCE_S + 0.1
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_elsewhere_no_permission_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock, busy = _Clock(monkeypatch), windows.Busy(1)
    monkeypatch.setattr(os, "replace", busy)
    with pytest.raises(UserError, match="Access is denied"):
        _write(tmp_path / "model", b"new")
    assert (busy.asked, clock.now) == (1, 100.0)
