"""The .run and the .deb, made of a small folder in place of the frozen one; packaging/prove.py has the real ones."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Tool = Callable[[str], ModuleType]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("xz"), reason="these installers are made on Linux, and need xz"
)


@pytest.fixture
def folder(tool: Tool, tmp_path: Path) -> Path:
    folder = tmp_path / "made" / "backswing"
    (folder / "_internal").mkdir(parents=True)
    (folder / "backswing").write_text("#!/bin/sh\necho started\n", "utf-8")
    (folder / "backswing").chmod(0o755)
    tool("share").write(folder / "share")
    return folder


@pytest.fixture
def installer(tool: Tool, folder: Path) -> Path:
    archive = folder.with_suffix(".tar.xz")
    tool("bundle").pack(folder, archive, level=0)
    file: Path = tool("run_file").write(archive, folder.parent)
    return file


def call(installer: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    home.mkdir(exist_ok=True)
    environ = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    return subprocess.run(["sh", installer, *words], env=environ, capture_output=True, text=True, cwd=home)


def files(folder: Path) -> set[str]:
    return {str(file.relative_to(folder)) for file in folder.rglob("*") if not file.is_dir() and file.suffix != ".xml"}


def test_the_installer_puts_the_program_into_the_menu_and_takes_it_out_again(installer: Path, tmp_path: Path) -> None:
    home = tmp_path / "O'Hara"
    done = call(installer, home)
    assert done.returncode == 0, done.stderr
    target = home / ".local/lib/backswing"
    entry = (home / ".local/share/applications/backswing.desktop").read_text("utf-8")
    assert f'\nExec="{target}/backswing" %f\n' in entry
    assert subprocess.check_output([home / ".local/bin/backswing"], text=True) == "started\n"
    own = home / ".local/share/Backswing/runs"
    own.mkdir(parents=True)
    (own / "mine").touch()
    removed = subprocess.run([target / "uninstall.sh"], env={"HOME": str(home), "PATH": "/usr/bin:/bin"}, check=False)
    assert removed.returncode == 0
    assert not target.exists()
    assert {name for name in files(home) if "mime/" not in name and "mimeinfo" not in name} == {
        ".local/share/Backswing/runs/mine"
    }


def test_the_installer_replaces_what_it_installed_before_and_nothing_else(installer: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    words = ["--target", "my programs", "--no-menu"]
    assert call(installer, home, *words).returncode == 0
    (home / "my programs/_internal/old").touch()
    assert call(installer, home, *words).returncode == 0
    assert not (home / "my programs/_internal/old").exists()
    assert not (home / ".local").exists()
    (home / "full").mkdir()
    (home / "full/letter").touch()
    refused = call(installer, home, "--target", "full")
    assert refused.returncode == 1
    assert refused.stderr == f"{home}/full has other files in it: name an empty folder with --target.\n"
    assert files(home / "full") == {"letter"}


def test_the_installer_begins_anew_after_one_that_was_cut_off(installer: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    left = home / ".local/lib/backswing/.new"
    left.mkdir(parents=True)
    (left / "half").touch()
    done = call(installer, home, "--no-menu")
    assert done.returncode == 0, done.stderr
    assert not left.exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--hlep"], "--hlep is no option of this installer; --help shows them.\n"),
        (["--target"], "--target needs a folder: --target DIR.\n"),
        (["--target", "a|b"], "choose one without"),
    ],
)
def test_wrong_words_are_refused_with_a_sentence(installer: Path, tmp_path: Path, words: list[str], says: str) -> None:
    done = call(installer, tmp_path / "home", *words)
    assert done.returncode == 1
    assert says in done.stderr
    assert not files(tmp_path / "home")


def test_an_incomplete_installer_installs_nothing(installer: Path, tmp_path: Path) -> None:
    installer.write_bytes(installer.read_bytes()[:-2000])
    done = call(installer, tmp_path / "home")
    assert done.returncode == 1
    assert "is incomplete" in done.stderr
    assert not files(tmp_path / "home")


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is not here")
def test_the_package_has_everything_at_its_place(
    tool: Tool, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deb = tool("deb")
    monkeypatch.setattr(deb, "asked_of_the_system", lambda folder: {"libEGL.so.1", "libGL.so.1"})
    monkeypatch.setattr(deb, "glibc_needed", lambda folder: "2.35")
    package = deb.write(folder, tmp_path, level=0)
    told = subprocess.check_output(["dpkg-deb", "--contents", package], text=True)
    places = {line.split(maxsplit=5)[5] for line in told.splitlines()}
    assert "./usr/bin/backswing -> ../lib/backswing/backswing" in places
    assert {f"./usr/share/{place}" for place in tool("share").PLACES.values()} - places == {
        "./usr/share/man/man1/backswing.1"
    }
    assert {"./usr/share/man/man1/backswing.1.gz", "./usr/share/doc/backswing/copyright"} <= places
    modes = {line[:10] for line in told.splitlines()}
    assert modes == {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}
    control = subprocess.check_output(["dpkg-deb", "--field", package], text=True)
    assert "Version: 0.1.0" in control
    assert re.search(r"Depends: libc6 \(>= 2\.35\), libegl1, libgl1\n", control)
    assert "@" not in control.replace("contributors@backswing.invalid", "")
