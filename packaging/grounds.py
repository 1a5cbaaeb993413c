"""Common ground of the proofs of packaging/: commands in a clean surrounding, a screen, tools of the system."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

HIDDEN = ("PYTHON", "BACKSWING", "LD_", "QT_", "DISPLAY", "WAYLAND", "XDG_")
"""Beginnings of the variables that a proof does not hand on."""


class LeftOut(Exception):
    """A part that cannot be proved on this machine; the text says why."""


def run(*command: str, cwd: Path, **environ: str) -> None:
    """Run a command with a home of its own below `cwd`. Raises CalledProcessError if it fails."""
    print("$", *command, flush=True)
    clean = {name: value for name, value in os.environ.items() if not name.startswith(HIDDEN)}
    home = {"BACKSWING_HOME": str(cwd / "home"), "LANG": "C.UTF-8"}
    subprocess.run(command, cwd=cwd, env=clean | home | environ, check=True, timeout=300)


def screens() -> Iterator[dict[str, str]]:
    """Yield the variables of each kind of screen that there is here: offscreen, and X11 where Xvfb can be had."""
    yield {"QT_QPA_PLATFORM": "offscreen"}
    if has("Xvfb", "xvfb") and has_libraries():
        with x11() as display:
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
    else:
        print("On X11 it was not tried: Xvfb or Qt's libraries are not here and cannot be installed.", flush=True)


def has_libraries() -> bool:
    """Return whether what Qt needs on X11 is here; as root on a Debian, what is missing is installed first."""
    sys.path.append(str(Path(__file__).resolve().parents[1]))
    from gui.base import system_libraries

    lacking, rows = system_libraries.missing("xcb")
    if lacking and can_install():
        install([row[0] for row in rows])
        lacking, _ = system_libraries.missing("xcb")
    return not lacking


@contextmanager
def x11() -> Iterator[str]:
    """Run an X server without a screen for the block, and give the name of its display."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with open(read, encoding="ascii") as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def has(tool: str, package: str) -> bool:
    """Return whether a tool is here; as root on a Debian, its package is installed first where it is not."""
    if not shutil.which(tool) and can_install():
        install([package])
    return shutil.which(tool) is not None


def ask_for_packages(python: str) -> None:
    """Raise LeftOut where this interpreter's pip can fetch no package, as without a network."""
    with TemporaryDirectory() as place:
        words = [python, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", place, "tomli-w"]
        if subprocess.run(words, capture_output=True, timeout=120, check=False).returncode:
            raise LeftOut("It needs packages that pip cannot fetch here, such as tomli-w: there is no network.")


def is_root() -> bool:
    """Return whether this process may do everything on a Linux system."""
    return sys.platform == "linux" and os.geteuid() == 0


def can_install() -> bool:
    """Return whether this process may install Debian packages."""
    return is_root() and shutil.which("apt-get") is not None


def install(packages: Sequence[str]) -> bool:
    """Install Debian packages, or files of them, and return whether that worked."""
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    words = ["apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends", *packages]
    update = ["apt-get", "update", "--quiet=2"]

    def succeeds(command: list[str]) -> bool:
        try:
            return not subprocess.run(command, env=environ, stdout=subprocess.DEVNULL, timeout=300).returncode
        except subprocess.TimeoutExpired:
            return False

    return succeeds(words) or (succeeds(update) and succeeds(words))
