"""The Doctor's line in the whole window: it comes in every tab, and its button mends the run."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QFrame
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset
from core.insight.doctor import Cure
from gui.curves.marks import marks
from gui.inside import background_examiner, doctor_watch
from gui.inside.doctor_line import DoctorLine
from gui.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    monkeypatch.setattr(background_examiner, "LEAST_PAUSE_S", 0.0)
    monkeypatch.setattr(background_examiner, "IDLE_SHARE", 0)
    monkeypatch.setattr(doctor_watch, "_LOOK_AGAIN_MS", 1)
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1024, 768)
    window.show()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    window.workbench.draft.replace(RunConfig().changed(sizes="784-8-10", batch_size=1, epochs=8, lambda_=0))
    yield window
    window.workbench.session.close()
    window.workbench.document.unsaved = False
    window.close()


def train(qtbot: QtBot, window: MainWindow, **settings: object) -> None:
    draft = window.workbench.draft
    draft.replace(draft.config.changed(**settings))
    with qtbot.waitSignal(window.workbench.session.ended):
        window.workbench.runs.train()


def line(window: MainWindow) -> DoctorLine | None:
    found = window.findChild(QFrame, "doctorLine")
    assert found is None or isinstance(found, DoctorLine)
    return found


def press(qtbot: QtBot, window: MainWindow, name: str) -> None:
    qtbot.mouseClick(window.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def told(window: MainWindow) -> bool:
    found = line(window)
    return found is not None and found.isVisible()


def test_a_healthy_run_makes_no_line_and_builds_none(qtbot: QtBot, window: MainWindow) -> None:
    train(qtbot, window)
    assert line(window) is None


def test_the_line_is_there_in_every_tab_and_shows_the_doctor(qtbot: QtBot, window: MainWindow) -> None:
    train(qtbot, window, eta=50)
    qtbot.waitUntil(lambda: told(window))
    for nth in range(window.views.count()):
        window.views.setCurrentIndex(nth)
        assert told(window)
    press(qtbot, window, "doctorLineShowButton")
    assert window.views.doctor.isVisible()


def test_the_cure_starts_a_healed_run_beside_the_sick_one_and_can_be_taken_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    bench = window.workbench
    train(qtbot, window, eta=50)
    qtbot.waitUntil(lambda: told(window))
    sick = bench.document.checkpoint
    window.runs.rows.tick_only([])
    with qtbot.waitSignal(bench.session.ended):
        press(qtbot, window, "doctorLineCureButton")
        assert not told(window)
    first, second = bench.history.runs
    assert (first.config.eta, second.config.eta) == (50, 0.5)
    assert second.epochs[0].epoch == 1
    assert second.best_accuracy > first.best_accuracy
    qtbot.waitUntil(lambda: window.runs.rows.shown() == {first.number, second.number})  # at the table's next tick
    assert not told(window)
    bench.bring_back()
    assert bench.document.checkpoint is sick
    assert bench.draft.config.eta == 50


def test_a_run_under_way_is_stopped_for_its_healed_one(qtbot: QtBot, window: MainWindow) -> None:
    bench = window.workbench
    bench.draft.replace(bench.draft.config.changed(eta=50, epochs=100_000))
    bench.runs.train()
    qtbot.waitUntil(lambda: told(window))
    assert bench.session.is_active
    press(qtbot, window, "doctorLineCureButton")
    qtbot.waitUntil(lambda: len(bench.history.runs) == 2 and bench.history.runs[1].epoch_count > 5)
    assert bench.history.runs[0].ending is not None
    assert bench.history.runs[1].config.eta == 0.5
    assert not told(window)


@pytest.mark.parametrize("how", ["reset", "close"])
def test_a_run_that_was_to_be_healed_does_not_begin_when_other_things_are_wanted(
    qtbot: QtBot, window: MainWindow, how: str
) -> None:
    bench = window.workbench
    bench.draft.replace(bench.draft.config.changed(eta=50, epochs=100_000))
    bench.runs.train()
    qtbot.waitUntil(lambda: told(window))
    press(qtbot, window, "doctorLineCureButton")
    getattr(bench, how)()
    QCoreApplication.processEvents()  # whatever was to begin would have begun
    assert len(bench.history.runs) == 1
    assert not bench.session.is_active


def test_a_live_cure_turns_the_knob_of_the_run_under_way(qtbot: QtBot, window: MainWindow) -> None:
    bench = window.workbench
    bench.draft.replace(bench.draft.config.changed(eta=1e-6, epochs=100_000))
    bench.runs.train()
    qtbot.waitUntil(lambda: told(window))
    press(qtbot, window, "doctorLineCureButton")
    run = bench.history.current
    qtbot.waitUntil(lambda: bool(run.changes))
    assert [(each.name, each.new) for each in run.changes] == [("eta", 0.5)]
    qtbot.waitUntil(lambda: [text for _, text in marks(run)] == ["η 1e-06 → 0.5"])
    assert len(bench.history.runs) == 1
    bench.draft.undo()
    assert bench.draft.config.eta == 1e-6


def test_a_live_cure_of_a_run_that_has_ended_goes_on_with_it(qtbot: QtBot, window: MainWindow) -> None:
    bench = window.workbench
    train(qtbot, window, eta=1e-6)
    qtbot.waitUntil(lambda: told(window))
    with qtbot.waitSignal(bench.session.ended):
        press(qtbot, window, "doctorLineCureButton")
    assert bench.history.current.epochs[0].epoch == 9
    assert bench.history.current.config.eta == 0.5


def test_while_something_else_trains_a_cure_waits(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(window.views), "is_running", property(lambda _: True))
    with qtbot.waitSignal(window.views.said):
        window.views.cureAsked.emit(Cure((("eta", 0.1),)))
    assert window.workbench.draft.config.eta == 0.5
    assert not window.workbench.session.is_active


@pytest.mark.parametrize("how", ["reset", "layers", "open"])
def test_no_word_of_the_doctor_is_left_of_a_network_that_is_gone(
    qtbot: QtBot, window: MainWindow, how: str, tmp_path: Path
) -> None:
    bench = window.workbench
    train(qtbot, window, eta=50)
    qtbot.waitUntil(lambda: told(window))
    if how == "reset":
        bench.reset()
    elif how == "layers":
        bench.draft.set("sizes", "784-5-10")
    else:
        path = tmp_path / "model.safetensors"
        bench.document.save(path)
        bench.open(path)
    qtbot.waitUntil(lambda: not told(window))
    assert "chance" not in window.progress.message


def test_while_the_shipped_network_answers_aside_the_line_of_the_run_stays(qtbot: QtBot, window: MainWindow) -> None:
    train(qtbot, window, eta=50)
    qtbot.waitUntil(lambda: told(window))
    window.workbench.answer_with_shipped(True)
    assert window.workbench.past.is_aside
    assert told(window)
    press(qtbot, window, "doctorLineCloseButton")
    window.workbench.answer_with_shipped(False)
    assert not told(window)
