"""A file is there whole or not at all, and nothing is left beside it."""

import os
from pathlib import Path

import pytest

from core.support.atomic import sweep, writing
from core.support.errors import UserError


def _write(path: Path, content: bytes) -> None:
    with writing(path) as file:
        file.write(content)


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "model"
    for content in (b"old", b"new and longer"):
        _write(path, content)
        assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_others_may_read_it(tmp_path: Path) -> None:
    _write(tmp_path / "model", b"x")
    assert (tmp_path / "model").stat().st_mode & 0o444 == 0o444


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
