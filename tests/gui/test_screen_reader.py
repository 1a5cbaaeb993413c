"""The program as a screen reader has it: a process of its own on a screen of its own, read through AT-SPI."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.base import system_libraries

ROOT = Path(__file__).parents[2]
PYTHON = "/usr/bin/python3"
LONGEST_S = 120


def _missing() -> str:
    """Return the first thing that is not there; "": all are."""
    for program, package in (("Xvfb", "xvfb"), ("dbus-run-session", "dbus")):
        if not shutil.which(program):
            return package
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        return "at-spi2-core"
    words = [PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    if not Path(PYTHON).exists() or subprocess.run(words, capture_output=True, check=False).returncode:
        return "python3-gi and gir1.2-atspi-2.0"
    return ", ".join(row[1] for row in system_libraries.missing("xcb")[1])


@pytest.fixture
def display() -> Iterator[str]:
    if missing := _missing():
        pytest.skip(f"A screen reader's session needs {missing}: install it with the system's packages.")
    told, tell = os.pipe()
    words = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(words, pass_fds=[tell], stderr=subprocess.DEVNULL)
    os.close(tell)
    with os.fdopen(told) as number:
        yield f":{number.readline().strip()}"
    screen.terminate()
    screen.wait()


@pytest.mark.slow
def test_a_screen_reader_reads_answer_epochs_ending_and_tables(display: str, tmp_path: Path) -> None:
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("BACKSWING", "QT_"))} | {
        "DISPLAY": display,
        "BACKSWING_HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    program = ["env", f"PYTHONPATH={ROOT}", sys.executable, "-P", "-m", "backswing"]
    words = ["dbus-run-session", "--", PYTHON, str(Path(__file__).with_name("screen_reader.py")), *program]
    done = subprocess.run(words, env=surroundings, capture_output=True, text=True, check=False, timeout=LONGEST_S)
    assert done.returncode == 0, done.stderr
    read = json.loads(done.stdout.splitlines()[-1])  # the registry of AT-SPI has its say before
    assert read["program"] == "Backswing"
    assert read["answer"].startswith("Answer: 3, ")
    assert read["bars"].startswith("3: ")
    assert read["ending"].startswith("Done: all 2 epochs; best validation accuracy ")
    epochs, confusion, pictures = (read[name] for name in ("Numbers of each epoch", "Confusion matrix", "Pictures"))
    assert epochs["rows"] == 2
    assert [row[0] for row in epochs["cells"]] == ["1", "2"]
    assert epochs["heads"][0] == "Epoch"
    assert (confusion["rows"], confusion["columns"]) == (11, 11)
    assert confusion["cells"][0][0].startswith("0 read correctly: ")
    assert confusion["cells"][1][7].startswith("1 read as 7: ")
    assert pictures["rows"] * pictures["columns"] > 8
    assert all("read as" in cell for cell in pictures["cells"][0])
