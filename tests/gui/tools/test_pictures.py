"""The main views on each kind of screen: everything fits, and every text can be read."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.support.language import ENGLISH, languages
from gui.tools.pictures import SCREENS, looks
from gui.tools.pseudo_language import CODE
from gui.tools.scenes import VIEWS
from gui.window.main_window import MainWindow

SIZES = ((1024, 768), (1440, 900))
FEW = ("curves", "mistakes", "experiment", "lesson_done")


def test_a_few_views_can_be_read_on_a_small_and_a_usual_screen(
    qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    window = MainWindow()
    qtbot.addWidget(window)
    found = dict(looks(window, SIZES, tmp_path, "test", schemes=["light"], views=FEW))
    assert len(found) == len(SIZES) * (1 + len(FEW))
    assert {look: problems for look, problems in found.items() if problems} == {}
    assert len(list(tmp_path.glob("*.png"))) == len(found)


def test_every_view_of_the_window_is_examined(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    window = MainWindow()
    qtbot.addWidget(window)
    assert set(window.views.titles()) - {"experiments"} <= VIEWS.keys()  # two experiments stand for all
    window.workbench.close()


@pytest.mark.slow
@pytest.mark.parametrize("name", SCREENS)
def test_every_view_can_be_read_on_every_screen(name: str) -> None:
    words = [sys.executable, "-P", "-m", "gui.tools.pictures", "--check", "--only", name]
    root = str(Path(__file__).parents[3])
    done = subprocess.run(words, env=os.environ | {"PYTHONPATH": root}, capture_output=True, text=True, check=False)
    seen = len(SCREENS[name].checked) * len(SCREENS[name].sizes) * (1 + len(VIEWS))
    assert done.stdout == f"{name}: {seen} of {seen} can be read\n"
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_every_view_lesson_and_dialog_can_be_read_in_every_language() -> None:
    """Check the made-up language and each that there is, all at once: most of the time a window only waits."""
    words = [sys.executable, "-P", "-m", "gui.tools.pictures", "--check", "--only", "plain", "--lang"]
    environ = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    codes = [CODE, *(code for code in languages() if code != ENGLISH)]
    ways: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    running = {code: subprocess.Popen([*words, code], env=environ, **ways) for code in codes}
    said = {code: process.communicate()[0] for code, process in running.items()}
    assert {
        code: words for code, words in said.items() if not re.fullmatch(r"plain: (\d+) of \1 can be read\n", words)
    } == {}
