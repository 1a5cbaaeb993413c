"""Status line, progress, time line and canvas speak of one network at one time."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QSlider, QWidget
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset
from gui.session.run_texts import sentence
from gui.window.main_window import MainWindow
from gui.window.status import idle_words


@pytest.fixture
def window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    window.workbench.draft.replace(RunConfig().changed(sizes="784-6-10", epochs=3))
    yield window
    window.workbench.session.close()
    window.workbench.document.unsaved = False
    window.close()


def train(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.workbench.session.ended):
        window.workbench.runs.train()


def load(qtbot: QtBot, window: MainWindow, source: str) -> None:
    with qtbot.waitSignal(window.workbench.store.loaded):
        window.workbench.store.load(source)


def said(window: MainWindow) -> str:
    return window.findChild(QLabel, "statusLabel").text()


def share(window: MainWindow) -> float:
    bar = window.findChild(QProgressBar, "progressBar")
    return bar.value() / bar.maximum()


def shows_time_line(window: MainWindow) -> bool:
    return window.findChild(QSlider, "timeLineSlider").isVisible()


def read_by(window: MainWindow) -> str:
    return window.findChild(QWidget, "answererLabel").text()


def test_after_a_training_all_speak_of_its_run(qtbot: QtBot, window: MainWindow) -> None:
    train(qtbot, window)
    run = window.workbench.history.current
    assert said(window) == sentence(run)
    assert share(window) == 1
    assert shows_time_line(window)
    assert run.name in read_by(window)


def test_other_layers_leave_no_word_of_the_run_and_tell_what_train_will_do(qtbot: QtBot, window: MainWindow) -> None:
    bench = window.workbench
    train(qtbot, window)
    done = said(window)
    bench.draft.set("sizes", "784-5-10")
    assert said(window) == "Train begins a new 784-5-10; Bring back then returns Run 1, epoch 3 (784-6-10)."
    assert share(window) == 0
    assert not shows_time_line(window)
    assert "784-5-10" in read_by(window)
    bench.draft.set("sizes", "784-6-10")
    assert said(window) == done
    assert share(window) == 1
    assert shows_time_line(window)
    bench.draft.set("sizes", "784-5-10")
    train(qtbot, window)
    bench.bring_back()
    assert bench.answerer.words in said(window)


def test_new_data_are_announced_and_nothing_is_done_with_them_yet(qtbot: QtBot, window: MainWindow) -> None:
    train(qtbot, window)
    load(qtbot, window, "synthetic")
    assert said(window) == (
        "Backswing's own digits: 60 training images are ready. Train continues Run 1, epoch 3 (784-6-10)."
    )
    assert share(window) == 0
    train(qtbot, window)
    assert said(window) == sentence(window.workbench.history.current)


def test_numbers_are_rows(qtbot: QtBot, window: MainWindow) -> None:
    load(qtbot, window, "sales")
    assert said(window).endswith("rows for training are ready.")  # and no word of Train: the layers do not fit


def test_backswings_network_aside_of_a_new_one_leaves_the_invitation_to_train(qtbot: QtBot, window: MainWindow) -> None:
    window.workbench.reset()
    window.workbench.answer_with_shipped(True)
    assert said(window).endswith("Train begins a new 784-6-10.")


def test_while_backswings_network_answers_beside_the_run_the_status_says_so(qtbot: QtBot, window: MainWindow) -> None:
    train(qtbot, window)
    done = said(window)
    window.workbench.answer_with_shipped(True)
    assert said(window).startswith(
        "The network that comes with Backswing (784-1024-512-10) answers. Train continues Run 1"
    )
    assert share(window) == 0
    window.workbench.answer_with_shipped(False)
    assert said(window) == done


def test_an_experiment_under_way_is_told_instead_of_the_one_before(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = [True]
    monkeypatch.setattr(type(window.views), "is_running", property(lambda _: running[0]))
    window.views.said.emit("The first: as expected.", "info")
    window.views.runningChanged.emit()
    assert said(window) == "An experiment or a race is running: its tab shows how far it is."
    running[0] = False
    window.views.runningChanged.emit()
    assert said(window) == idle_words(window.workbench)
    running[0] = True
    window.views.runningChanged.emit()
    window.views.said.emit("The second: as expected.", "info")
    running[0] = False
    window.views.runningChanged.emit()
    assert said(window) == "The second: as expected."


def test_a_run_that_is_removed_does_not_let_an_older_one_speak(qtbot: QtBot, window: MainWindow) -> None:
    bench = window.workbench
    train(qtbot, window)
    bench.draft.set("sizes", "784-5-10")
    train(qtbot, window)
    done, newest = said(window), bench.history.current
    bench.history.remove(newest)
    window.progress.refresh()
    window._show_state()  # at once, not at the next beat
    assert said(window) == done
    assert bench.run_at_hand is newest
    assert not window.views._watch.own_run()  # no view of the Doctor is open to show it


@pytest.mark.parametrize("how", ["reset", "open"])
def test_a_network_that_is_gone_is_not_told_of(qtbot: QtBot, window: MainWindow, how: str) -> None:
    bench = window.workbench
    train(qtbot, window)
    done = said(window)
    if how == "reset":
        bench.reset()
    else:
        window.workbench.open(bench.document.folder / "best.safetensors")
    assert said(window) != done
    assert share(window) == 0
    assert not shows_time_line(window)
    assert bench.run_at_hand is None
