"""A sweep's folder goes with its process, or with the next one."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from core.support.temporary_folder import LOCK, NEW_S, PREFIX, TemporaryFolder, remove_left


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def age(folder: Path) -> None:
    then = time.time() - NEW_S - 1
    os.utime(folder, (then, then))


def test_it_is_gone_when_it_is_removed(own_temporary_folder: Path) -> None:
    folder = TemporaryFolder()
    (folder.path / "1.jsonl").write_text("{}")
    folder.remove()
    folder.remove()
    assert list(own_temporary_folder.iterdir()) == []


def test_one_of_a_process_that_was_killed_is_removed_by_the_next(own_temporary_folder: Path) -> None:
    kill = "import os; from core.support.temporary_folder import TemporaryFolder as T; f = T(); os.kill(os.getpid(), 9)"
    environ = os.environ | {name: str(own_temporary_folder) for name in ("TMPDIR", "TEMP", "TMP")}
    subprocess.run([sys.executable, "-c", kill], cwd=Path(__file__).parents[3], env=environ, check=False)
    (left,) = own_temporary_folder.iterdir()
    assert remove_left() == 0, "it is new"
    age(left)
    folder = TemporaryFolder()
    assert list(own_temporary_folder.iterdir()) == [folder.path]
    folder.remove()


def test_one_that_is_in_use_stays_however_old() -> None:
    folder = TemporaryFolder()
    age(folder.path)
    assert remove_left() == 0
    assert (folder.path / LOCK).exists()
    folder.remove()


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs a right there")
def test_links_files_and_other_folders_stay(own_temporary_folder: Path) -> None:
    mine = own_temporary_folder / "mine"
    mine.mkdir()
    (mine / "thesis").write_text("")
    link, file = own_temporary_folder / f"{PREFIX}link", own_temporary_folder / f"{PREFIX}file"
    link.symlink_to(mine)
    file.write_text("")
    assert remove_left(older_than_s=-1) == 0
    assert (mine / "thesis").exists()
    assert link.is_symlink()
    assert file.exists()
