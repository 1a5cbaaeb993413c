"""The sentence of `python -m gui` where Qt cannot start, with the line that installs what is missing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui.base import system_libraries
from gui.base.system_libraries import LIBRARIES, MANAGERS, install_lines, obstacle, screen

ROOT = Path(__file__).parents[3]

WITHOUT = """
import runpy, sys
from gui.base import system_libraries
there = system_libraries.is_there
system_libraries.is_there = lambda library: library != "libEGL.so.1" and there(library)
sys.argv = ["gui"]
runpy.run_module("gui", run_name="__main__")
"""


def only_manager(monkeypatch: pytest.MonkeyPatch, manager: str) -> None:
    monkeypatch.setattr("shutil.which", lambda name: name if name == manager else None)


@pytest.mark.parametrize("manager", MANAGERS)
@pytest.mark.parametrize("root", [True, False])
def test_every_manager_installs_every_library(monkeypatch: pytest.MonkeyPatch, manager: str, root: bool) -> None:
    only_manager(monkeypatch, manager)
    monkeypatch.setattr(system_libraries, "is_root", lambda: root)
    rows = [line.split()[2:] for line in LIBRARIES.splitlines()]
    assert all(len(row) == len(MANAGERS) for row in rows)
    *_, line = install_lines(rows)
    column = list(MANAGERS).index(manager)
    assert line.split()[1 - root] == manager
    assert line.startswith("sudo ") != root
    assert {row[column] for row in rows} <= set(line.split())


@pytest.mark.parametrize(
    ("usual", "environ", "platform"),
    [
        ("offscreen", {"DISPLAY": ":0"}, "offscreen"),
        ("offscreen", {"QT_QPA_PLATFORM": "xcb"}, "xcb"),
        ("", {"DISPLAY": ":0"}, "xcb"),
        ("", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, "wayland"),
        ("", {"QT_QPA_PLATFORM": "offscreen:fontengine=freetype"}, "offscreen"),
        ("", {}, ""),
    ],
)
def test_the_platform_is_what_qt_will_take(usual: str, environ: dict[str, str], platform: str) -> None:
    assert screen(environ, usual) == platform


def test_what_is_missing_is_told_for_the_platform_that_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(system_libraries, "is_there", lambda library: "xcb" not in library)
    only_manager(monkeypatch, "apt-get")
    assert obstacle({"QT_QPA_PLATFORM": "offscreen"}) == ""
    assert obstacle({"WAYLAND_DISPLAY": "w"}) == ""
    assert "libxcb-cursor.so.0" in obstacle({"DISPLAY": ":0"})
    assert "apt-get install" in obstacle({"DISPLAY": ":0"})
    assert "DISPLAY" in obstacle({})
    monkeypatch.setattr("sys.platform", "darwin")
    assert obstacle({}) == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt brings all that it needs")
@pytest.mark.parametrize("lacking", ["library", "screen"])
def test_the_window_says_what_run_py_says_and_no_more(own_home: Path, lacking: str) -> None:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environ = {**kept, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen" if lacking == "library" else ""}
    done = subprocess.run([sys.executable, "-P", "-c", WITHOUT], env=environ, capture_output=True, text=True)
    assert done.returncode == 1
    assert ("libEGL.so.1" if lacking == "library" else "DISPLAY") in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(own_home.rglob("crash.log"))
