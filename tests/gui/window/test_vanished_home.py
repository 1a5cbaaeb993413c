"""A home that goes while the window works, or cannot be written any more, and comes back: nothing is lost or unsaid."""

import builtins
import os
from collections.abc import Callable, Iterator
from errno import EROFS
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.data.my_digits import MyDigits
from core.storage import model
from core.storage.runs import growing, writer
from core.storage.runs.listing import list_runs
from core.storage.runs.record import RunRecord
from core.support import atomic
from core.support.paths import data_dir, runs_dir
from gui.base import preferences
from gui.window.main_window import MainWindow

Back = Callable[[], None]
Away = Callable[[], Back]
ONE = [np.array([(0.5, 0.1), (0.5, 0.9)])]
SEVEN = [np.array([(0.1, 0.1), (0.9, 0.1), (0.4, 0.9)])]


@pytest.fixture(autouse=True)
def short_rest(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the writer rest shortly, and use a temporary folder of the test's own."""
    monkeypatch.setattr(writer, "REST_S", 0.02)


@pytest.fixture(params=["unplugged", "a file in its place", "read-only", "its rights taken"])
def away(request: pytest.FixtureRequest, own_home: Path) -> Away:
    """Take the home away; what is returned brings it back."""
    kind = request.param
    if kind == "its rights taken" and (os.name == "nt" or os.geteuid() == 0):
        pytest.skip("root may write all")
    return {"read-only": lambda: _read_only(own_home, request), "its rights taken": lambda: _locked(own_home)}.get(
        kind, lambda: _moved(own_home, leave_file=kind != "unplugged")
    )


def _moved(home: Path, *, leave_file: bool) -> Back:
    hidden = home.with_name(f"{home.name} hidden")
    home.rename(hidden)
    if leave_file:
        home.write_text("what a lost mount point may be")

    def back() -> None:
        if home.exists():  # a disk that is plugged in again hides what was made in its place
            home.rename(home.with_name(f"{home.name} made meanwhile"))
        hidden.rename(home)

    return back


def _locked(home: Path) -> Back:
    folders = [home, *(path for path in home.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o500)

    def back() -> None:
        for folder in folders:
            folder.chmod(0o700)

    return back


def _read_only(home: Path, request: pytest.FixtureRequest) -> Back:
    """As a disk that was mounted read-only: what is open stays open, what is made or moved there fails."""

    def refusing(function: Callable[..., Any]) -> Callable[..., Any]:
        def refuse(path: Any, *words: Any, **more: Any) -> Any:
            if str(path).startswith(f"{home}{os.sep}") and words[:1] not in ((), ("rb",)):
                raise OSError(EROFS, os.strerror(EROFS), str(path))
            return function(path, *words, **more)

        return refuse

    mkdir = os.mkdir
    patch = pytest.MonkeyPatch()
    request.addfinalizer(patch.undo)
    patch.setattr(atomic, "open", refusing(builtins.open), raising=False)
    patch.setattr(growing, "opened", refusing(growing.opened))
    patch.setattr(os, "mkdir", refusing(lambda path, mode=0o777, **more: mkdir(path, mode, **more)))
    return patch.undo


@pytest.fixture
def open_window(qtbot: QtBot, digits: Dataset) -> Iterator[Callable[[], MainWindow]]:
    windows: list[MainWindow] = []

    def open_one() -> MainWindow:
        window = MainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
        window.workbench.draft.replace(window.workbench.draft.config.changed(sizes="784-4-10", epochs=100_000))
        return window

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.data.sources.synthetic", lambda: digits)
        yield open_one
        for window in windows:
            _close(window)


def _close(window: MainWindow) -> None:
    window.workbench.session.close()
    window.workbench.document.unsaved = False
    window.close()


def _says(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.waitUntil(lambda: words in window.progress.message, timeout=20_000)


def _stop(qtbot: QtBot, window: MainWindow) -> int:
    """End the run; its epochs."""
    with qtbot.waitSignal(window.workbench.session.ended, timeout=20_000):
        window.workbench.session.stop()
    run = window.workbench.history.current
    assert run is not None
    return len(run.epochs)


def _only_run() -> RunRecord:
    (run,) = list_runs()
    assert run.troubles == ()
    assert run.checkpoint_path is not None
    assert model.load(run.checkpoint_path).checkpoint.epoch == run.epochs == len(run.curves["epoch"])
    return run


@pytest.mark.parametrize("begins_away", [False, True])
def test_a_run_is_kept_elsewhere_and_comes_home_while_it_goes_on(
    qtbot: QtBot,
    open_window: Callable[[], MainWindow],
    away: Away,
    temporary: Path,
    own_home: Path,
    begins_away: bool,
) -> None:
    window = open_window()
    bench = window.workbench
    runs_dir().mkdir(parents=True, exist_ok=True)
    if not begins_away:
        bench.runs.train()
        qtbot.waitUntil(lambda: bool(list_runs()) and list_runs()[0].epochs > 3)
    back = away()
    if begins_away:
        if not own_home.exists():
            pytest.skip("a home that is not there is made, as at the first start")
        bench.runs.train()
    _says(qtbot, window, "instead, which a restart of the computer may empty")
    (refuge,) = temporary.iterdir()
    assert str(refuge) in window.progress.message
    assert bench.session.is_active
    back()
    _says(qtbot, window, "The run can be kept again: nothing of it is missing.")
    epochs = _stop(qtbot, window)
    assert _only_run().epochs == epochs
    assert not list(temporary.iterdir())


def test_a_run_that_ended_elsewhere_comes_home_at_the_next_start(
    qtbot: QtBot, open_window: Callable[[], MainWindow], away: Away, temporary: Path
) -> None:
    window = open_window()
    window.workbench.runs.train()
    qtbot.waitUntil(lambda: bool(list_runs()) and list_runs()[0].epochs > 3)
    back = away()
    _says(qtbot, window, "instead, which a restart of the computer may empty")
    epochs = _stop(qtbot, window)
    _close(window)
    assert len(list(temporary.iterdir())) == 1
    back()
    again = open_window()
    qtbot.waitUntil(lambda: not list(temporary.iterdir()), timeout=20_000)
    assert _only_run().epochs == epochs
    qtbot.waitUntil(lambda: again.runs.model.rowCount() >= 1)


def test_a_digit_that_cannot_be_kept_is_said_and_those_of_before_are_there_again(
    qtbot: QtBot, open_window: Callable[[], MainWindow], away: Away
) -> None:
    window = open_window()
    window.mine.keep(ONE, 1)
    back = away()
    with qtbot.waitSignal(window.mine.failed) as told:
        window.mine.keep(SEVEN, 7)
    assert str(data_dir()) in told.args[0]
    for box in window.findChildren(QMessageBox):
        box.close()
    back()
    assert [drawing.label for drawing in window.mine.drawings] == [1]
    window.mine.keep(SEVEN, 7)
    assert [drawing.label for drawing in MyDigits().drawings] == [1, 7]


def test_what_the_window_remembered_is_there_again_and_added_to(
    open_window: Callable[[], MainWindow], away: Away, tmp_path: Path
) -> None:
    window = open_window()
    names = [tmp_path / f"{name}.safetensors" for name in ("before", "meanwhile", "after")]
    for name in names:
        name.touch()
    preferences.remember_file(names[0])
    preferences.settings().setValue("theme", "dark")
    back = away()
    preferences.remember_file(names[1])  # nowhere to write it: no fault, and no more is promised
    _close(window)
    back()
    preferences.remember_file(names[2])
    kept = [path for path in preferences.recent_files() if path != names[1]]
    assert kept == [names[2], names[0]]
    assert preferences.settings().value("theme") == "dark"
