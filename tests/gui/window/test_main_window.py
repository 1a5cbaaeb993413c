"""The whole window, driven as a person does: mouse and keys on named widgets."""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.__main__ import main
from core.checkpoint import Checkpoint
from core.cli import train_output
from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import BatchDone, Ending, EpochDone, Paused
from core.storage import model
from core.storage.runs.listing import interrupted, list_runs
from core.support.errors import UserError
from gui.base import theme
from gui.session.training_session import State
from gui.settings.range_test_dialog import FindEtaDialog
from gui.tools.scenes import THREE
from gui.tools.simulated_pen import draw
from gui.widgets.plots.curves import CurvePlot
from gui.window.main_window import MainWindow
from tests.core.data import forms

NAMES = """
    trainButton pauseButton stepButton stopButton resetButton datasetBox layersEdit activationBox costBox initBox etaBox
    decayBox lambdaBox regularizerBox dropoutBox optimizerBox batchBox epochsBox seedBox digitCanvas clearCanvasButton
    predictionLabel probabilityBars networkInputView costPlot accuracyPlot runsTable progressBar statusLabel
"""

Kind = TypeVar("Kind", bound=QWidget)
Open = Callable[[], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    windows: list[MainWindow] = []

    def open_one() -> MainWindow:
        window = MainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
        return window

    yield open_one
    for window in windows:
        window._end_tasks()  # a window with something unsaved asks before it closes, and leaves them


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    window = open_window()
    find(window, QWidget, "layersEdit").setFocus()
    window.workbench.draft.replace(RunConfig().changed(sizes="784-8-10", epochs=2))
    return window


def find(window: QWidget, kind: type[Kind], name: str) -> Kind:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def press(qtbot: QtBot, window: QWidget, name: str) -> None:
    button = find(window, QToolButton, name)
    assert button.isEnabled(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, f"{name}Action")
    assert found is not None, name
    return found


def train(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.workbench.session.ended):
        press(qtbot, window, "trainButton")


def digit(window: MainWindow) -> int:
    return int(find(window, QWidget, "predictionLabel").property("digit"))


def answer_box(qtbot: QtBot, window: MainWindow, name: str, text: str) -> None:
    """Press the button called `text` in the open message box."""
    box = find(window, QMessageBox, name)
    qtbot.waitUntil(box.isVisible)
    buttons = {button.text().replace("&", ""): button for button in box.buttons()}
    assert isinstance(buttons[text], QPushButton)
    qtbot.mouseClick(buttons[text], Qt.MouseButton.LeftButton)


def choose_file(window: MainWindow, path: Path) -> None:
    dialog = find(window, QFileDialog, "fileDialog")
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.done(QFileDialog.DialogCode.Accepted)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_every_widget_has_its_name(window: MainWindow) -> None:
    for name in NAMES.split():
        find(window, QWidget, name)


def test_the_first_launch_says_what_to_do(window: MainWindow) -> None:
    assert "Train" in find(window, QLabel, "statusLabel").text()
    assert find(window, QToolButton, "trainButton").isEnabled()
    assert not find(window, QToolButton, "stopButton").isEnabled()
    assert digit(window) == -1


def test_train_draw_save_and_open_again(qtbot: QtBot, window: MainWindow, open_window: Open, tmp_path: Path) -> None:
    train(qtbot, window)
    draw(window.draw.canvas, THREE)
    answered = digit(window)
    assert 0 <= answered <= 9
    path = tmp_path / "my net ✍.safetensors"
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    choose_file(window, path)
    assert path.exists()
    assert "my net ✍.safetensors" in window.windowTitle()
    other = open_window()
    other.files.open_model(path)
    draw(other.draw.canvas, THREE)
    assert digit(other) == answered
    assert other.workbench.draft.config == window.workbench.document.checkpoint.config  # type: ignore[union-attr] # it was trained
    press(qtbot, other, "clearCanvasButton")
    assert digit(other) == -1


def test_the_buttons_follow_the_run(qtbot: QtBot, window: MainWindow) -> None:
    def enabled() -> set[str]:
        names = ("train", "pause", "step", "stop")
        return {name for name in names if find(window, QToolButton, f"{name}Button").isEnabled()}

    assert enabled() == {"train", "step"}
    window.workbench.draft.set("epochs", 100_000)
    learning = lambda event: isinstance(event, BatchDone)  # noqa: E731 - a name for what is waited for
    with qtbot.waitSignal(window.workbench.session.reported, check_params_cb=learning):
        press(qtbot, window, "trainButton")
    assert enabled() == {"pause", "stop"}
    assert not find(window, QWidget, "layersEdit").isEnabled()
    assert find(window, QWidget, "etaBox").isEnabled()
    press(qtbot, window, "pauseButton")
    qtbot.waitUntil(lambda: window.workbench.session.state is State.PAUSED)
    assert enabled() == {"train", "step", "stop"}
    assert find(window, QToolButton, "trainButton").text() == "Continue"
    with qtbot.waitSignal(window.workbench.session.ended):
        press(qtbot, window, "stopButton")
    assert enabled() == {"train", "step"}
    assert find(window, QToolButton, "trainButton").text() == "Continue training"
    window.workbench.document.unsaved = False


def test_a_reset_network_can_be_brought_back_but_not_saved(qtbot: QtBot, window: MainWindow) -> None:
    def may(name: str) -> bool:
        return action(window, name).isEnabled()

    train(qtbot, window)
    press(qtbot, window, "resetButton")
    assert may("bringBack")
    assert not any(map(may, ("save", "saveAs", "testSet", "reset")))
    action(window, "bringBack").trigger()
    assert may("save")
    window.workbench.document.unsaved = False


def test_a_network_can_be_saved_while_its_first_run_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    window.workbench.draft.set("epochs", 100_000)
    learnt = lambda event: isinstance(event, EpochDone)  # noqa: E731 - a name for what is waited for
    with qtbot.waitSignal(window.workbench.session.reported, check_params_cb=learnt):
        press(qtbot, window, "trainButton")
    assert find(window, QToolButton, "saveButton").isEnabled()
    with qtbot.waitSignal(window.workbench.session.ended):
        press(qtbot, window, "stopButton")
    window.workbench.document.unsaved = False


def test_a_number_typed_but_not_entered_counts(qtbot: QtBot, window: MainWindow) -> None:
    box = find(window, QWidget, "epochsBox")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(box, "3")
    train(qtbot, window)
    assert window.workbench.history.runs[-1].config.epochs == 3
    window.workbench.document.unsaved = False


def test_closing_in_mid_training_asks_twice_and_ends_cleanly(qtbot: QtBot, window: MainWindow) -> None:
    window.workbench.draft.set("epochs", 100_000)
    with qtbot.waitSignal(
        window.workbench.session.reported, check_params_cb=lambda event: isinstance(event, EpochDone)
    ):
        press(qtbot, window, "trainButton")
    assert not window.close()
    answer_box(qtbot, window, "stopBox", "Keep training")
    assert window.workbench.session.is_active
    QApplication.sendPostedEvents(None, 52)
    assert not window.close()
    with qtbot.waitSignal(window.workbench.session.ended):
        answer_box(qtbot, window, "stopBox", "Stop training")
    qtbot.waitUntil(lambda: not window.isVisible())  # its run keeps the network


def test_closing_asks_nothing_about_a_network_that_its_run_keeps(qtbot: QtBot, window: MainWindow) -> None:
    train(qtbot, window)
    assert window.workbench.document.unsaved
    window.close()
    assert not window.isVisible()


def test_a_network_that_would_be_lost_is_named(qtbot: QtBot, window: MainWindow) -> None:
    train(qtbot, window)
    remove_the_runs(window)
    assert not window.close()
    assert "Run 1, epoch 2 (784-8-10)" in find(window, QMessageBox, "unsavedBox").text()
    answer_box(qtbot, window, "unsavedBox", "Discard")
    qtbot.waitUntil(lambda: not window.isVisible())


def remove_the_runs(window: MainWindow) -> None:
    """Remove what the runs keep, as a person does in a file manager."""
    for run in window.workbench.history.runs:
        assert run.folder
        shutil.rmtree(run.folder)


def test_cancel_keeps_an_unsaved_network(qtbot: QtBot, window: MainWindow) -> None:
    train(qtbot, window)
    remove_the_runs(window)
    assert not window.close()
    answer_box(qtbot, window, "unsavedBox", "Cancel")
    assert window.isVisible()
    window.workbench.document.unsaved = False


def test_save_from_the_question_closes_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    train(qtbot, window)
    remove_the_runs(window)
    assert not window.close()
    answer_box(qtbot, window, "unsavedBox", "Save")
    choose_file(window, tmp_path / "kept.safetensors")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert (tmp_path / "kept.safetensors").exists()


def test_a_read_only_model_is_replaced_only_if_a_person_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "kept.safetensors"
    path.write_bytes(b"dear")
    path.chmod(0o444)
    train(qtbot, window)
    window.files.save_as()
    choose_file(window, path)
    answer_box(qtbot, window, "readOnlyBox", "Cancel")
    assert path.read_bytes() == b"dear"
    assert window.workbench.document.unsaved
    QApplication.sendPostedEvents(None, 52)
    window.files.save_as()
    choose_file(window, path)
    answer_box(qtbot, window, "readOnlyBox", "Replace")
    assert path.stat().st_size > 1000
    assert not window.workbench.document.unsaved


def test_read_only_settings_are_replaced_only_if_a_person_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"dear")
    path.chmod(0o444)
    window.files.ask_save_settings()
    choose_file(window, path)
    assert path.read_bytes() == b"dear"
    answer_box(qtbot, window, "readOnlyBox", "Replace")
    assert b"eta" in path.read_bytes()


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(QPoint(9, 9)), Qt.DropAction.CopyAction, data, button, keys))


def test_what_names_no_file_here_is_not_taken(window: MainWindow) -> None:
    """ "file:" would be the folder that the program was started in."""
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    for urls in (["file:"], ["file:///a.toml", "file:"], ["https://host/a.toml"], []):
        data = QMimeData()
        data.setUrls([QUrl(url) for url in urls])
        event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, button, keys)
        event.ignore()
        window.dragEnterEvent(event)
        assert not event.isAccepted(), urls


def test_a_bad_file_dropped_is_a_sentence(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    before = window.workbench.draft.config
    for path in (tmp_path / name for name in ("bad.safetensors", "bad.json", "bad.toml", "bad.gz")):
        path.write_bytes(b"<html>\xff sign in</html>")
        with qtbot.waitSignal(window.workbench.said) as caught:
            drop(window, path)
        assert caught.args is not None
        assert str(path) in caught.args[0]
        assert find(window, QLabel, "statusLabel").text() == caught.args[0]
        qtbot.waitUntil(lambda: window.workbench.draft.config == before)
        for box in window.findChildren(QMessageBox, "problemBox"):
            if box.isVisible():
                assert box.text() == caught.args[0]
                box.close()


def test_settings_go_to_a_text_and_come_back(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    window.workbench.draft.set("eta", 0.125)
    window.files.ask_save_settings()
    choose_file(window, path)
    window.workbench.draft.set("eta", 3.0)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())  # as Windows' Notepad saves it
    drop(window, path)
    assert window.workbench.draft.config.eta == 0.125


def test_a_dropped_model_opens(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    train(qtbot, window)
    path = tmp_path / "net.safetensors"
    assert window.workbench.document.save(path)
    trained = window.workbench.document.checkpoint
    window.workbench.reset()
    drop(window, path)
    assert trained is not None
    assert window.workbench.document.checkpoint is not None
    np.testing.assert_array_equal(window.workbench.document.checkpoint.theta, trained.theta)


def test_the_answer_follows_training(qtbot: QtBot, window: MainWindow) -> None:
    draw(window.draw.canvas, THREE)
    bars = find(window, QWidget, "probabilityBars")
    before = bars.accessibleDescription()
    train(qtbot, window)
    assert bars.accessibleDescription() != before
    window.workbench.document.unsaved = False


def test_what_the_window_looked_like_is_remembered(qtbot: QtBot, open_window: Open) -> None:
    first = open_window()
    first.resize(first.width(), 770)
    for index, panel in enumerate(first.knobs.panels):
        panel.set_folded(index == 2)
    first.close()
    second = open_window()
    assert second.height() == 770  # the width is the least there is: wider than the screen of the tests
    assert [panel.is_folded() for panel in second.knobs.panels] == [n == 2 for n in range(len(second.knobs.panels))]
    second.knobs.fold([])
    second.close()
    assert open_window().knobs.folded() == []


def test_the_theme_can_be_chosen(window: MainWindow) -> None:
    action = window.findChild(QAction, "darkThemeAction")
    assert action is not None
    action.trigger()
    assert theme.current().scheme == "dark"


def test_about_and_log_are_there(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("gui.window.files.QDesktopServices.openUrl", lambda url: not opened.append(url.toLocalFile()))
    menus = {action.text(): action for action in window.findChildren(QAction)}
    menus["About Backswing"].trigger()
    menus["Open log folder"].trigger()
    assert opened[0].endswith("log")
    assert "NumPy" in find(window, QMessageBox, "aboutBox").text()
    answer_box(qtbot, window, "aboutBox", "OK")


def test_train_does_not_learn_from_other_images_than_were_chosen(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BACKSWING_MNIST", raising=False)
    window.workbench.draft.set("data", "mnist")
    press(qtbot, window, "trainButton")
    assert not window.workbench.session.is_active
    assert "Download MNIST" in find(window, QLabel, "statusLabel").text()


def test_the_full_batch_waits_until_nothing_is_random_and_then_ends_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    window.workbench.draft.replace(window.workbench.draft.config.changed(dropout=0.5, epochs=100_000, lambda_=10))
    box = find(window, QComboBox, "optimizerBox")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert window.workbench.draft.config.optimizer == "sgd"
    assert any("first switch off “Dropout (hidden units)”" in label.text() for label in window.findChildren(QLabel))
    window.workbench.draft.set("dropout", 0)
    qtbot.keyClick(box, Qt.Key.Key_End)
    for name in ("etaBox", "decayBox", "batchBox", "dropoutBox", "maxNormBox", "emaBox", "zoomBox"):
        assert not find(window, QWidget, name).isEnabled()
        assert "L-BFGS" in find(window, QWidget, name).toolTip()
    train(qtbot, window)
    assert find(window, QLabel, "statusLabel").text().startswith("Done: no step goes down any more after epoch")
    window.workbench.document.unsaved = False


def test_a_first_time_user_draws_and_is_read(window: MainWindow) -> None:
    draw(window.draw.canvas, THREE)
    assert digit(window) == 3


def test_the_right_digit_is_kept_as_mine_and_counted(qtbot: QtBot, window: MainWindow) -> None:
    draw(window.draw.canvas, THREE)
    with qtbot.waitSignal(window.comparer.changed):
        qtbot.mouseClick(find(window, QWidget, "correct3Button"), Qt.MouseButton.LeftButton)
    draw(window.draw.canvas, [(x, 0.5 * y) for x, y in THREE])
    with qtbot.waitSignal(window.comparer.changed):
        qtbot.keyClick(window.draw.canvas, "7")
    assert [drawing.label for drawing in window.mine.drawings] == [3, 7]
    qtbot.mouseClick(find(window, QPushButton, "undoKeptButton"), Qt.MouseButton.LeftButton)
    assert [drawing.label for drawing in window.mine.drawings] == [3]
    assert find(window, QPushButton, "correct7Button").isEnabled()


def test_my_digits_are_learnt_from_the_canvas_and_the_settings_stay(qtbot: QtBot, window: MainWindow) -> None:
    assert not action(window, "learnMine").isEnabled()
    draw(window.draw.canvas, THREE)
    qtbot.keyClick(window.draw.canvas, "3")
    learn, settings = find(window, QPushButton, "learnMineHereButton"), window.workbench.draft.config
    qtbot.waitUntil(learn.isVisible)
    assert action(window, "learnMine").isEnabled()
    with qtbot.waitSignal(window.workbench.session.ended):
        qtbot.mouseClick(learn, Qt.MouseButton.LeftButton)
    assert "taught My digits" in find(window, QLabel, "answererLabel").text()
    assert "not kept" in find(window, QLabel, "statusLabel").text()
    assert window.workbench.draft.config == settings
    window.workbench.document.unsaved = False


def test_a_digit_that_cannot_be_kept_is_not_said_to_be(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UserError("The disk is full. Make room, then keep it again.")

    monkeypatch.setattr("core.data.my_digits.MyDigits.add", refuse)
    draw(window.draw.canvas, THREE)
    qtbot.keyClick(window.draw.canvas, "3")
    assert "Kept" not in find(window, QLabel, "correctWords").text()
    assert find(window, QPushButton, "correct3Button").isEnabled()
    find(window, QMessageBox, "problemBox").close()


def test_a_digit_of_the_browser_is_read_and_asked_about(qtbot: QtBot, window: MainWindow) -> None:
    window.views.turn_to(window.views.digits)
    grid = find(window.views.digits, QWidget, "digitGrid")
    grid.setFocus()
    with qtbot.waitSignal(window.draw.subjectChanged) as caught:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert caught.args is not None
    assert caught.args[0].label == digit(window)
    window.views.turn_to(window.views.why)
    qtbot.waitUntil(lambda: find(window.views.why, QWidget, "whyMap").isVisible())


def test_a_training_that_was_cut_off_goes_on_at_the_next_start(qtbot: QtBot, open_window: Open) -> None:
    first = open_window()
    first.workbench.draft.replace(RunConfig().changed(sizes="784-8-10", epochs=4, optimizer="momentum", eta=0.1))
    train(qtbot, first)
    assert first.workbench.document.checkpoint is not None
    whole = first.workbench.document.checkpoint.theta
    first.workbench.reset()
    with qtbot.waitSignal(first.workbench.session.reported, check_params_cb=lambda event: isinstance(event, Paused)):
        press(qtbot, first, "stepButton")
    first.workbench.close()  # the thread ends as with the process, and nobody has stopped the run
    second = open_window()
    qtbot.waitUntil(lambda: second.findChild(QMessageBox, "interruptedBox") is not None)
    with qtbot.waitSignal(second.workbench.session.ended):
        answer_box(qtbot, second, "interruptedBox", "Continue")
    assert second.workbench.document.checkpoint is not None
    assert second.workbench.document.checkpoint.epoch == 4
    np.testing.assert_array_equal(second.workbench.document.checkpoint.theta, whole)
    assert second.workbench.draft.config.optimizer == "momentum"
    third = open_window()
    third.interrupted.close()
    assert interrupted() == []


def test_a_training_that_the_command_line_began_goes_on_in_the_window(
    qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["train", "--data", "synthetic", "--set", "sizes=784-8-10", "--set", "epochs=4", "--set", "dropout=0.2"]
    assert main(words) == 0
    (whole,) = list_runs()
    told = train_output.epoch_line

    def interrupt(*words: Any) -> str:
        os.kill(os.getpid(), signal.SIGINT)
        return told(*words)

    monkeypatch.setattr(train_output, "epoch_line", interrupt)
    assert main(words) == 130
    window = open_window()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "interruptedBox") is not None)
    with qtbot.waitSignal(window.workbench.session.ended):
        answer_box(qtbot, window, "interruptedBox", "Continue")
    assert window.workbench.document.checkpoint is not None
    assert whole.checkpoint_path
    np.testing.assert_array_equal(
        window.workbench.document.checkpoint.theta, model.load(whole.checkpoint_path).checkpoint.theta
    )
    assert [run.ending for run in list_runs()] == [Ending.EPOCHS] * 2
    assert {run.name for run in window.workbench.history.runs if run.folder} >= {"train"}


def test_a_training_that_the_window_began_goes_on_on_the_command_line(qtbot: QtBot, open_window: Open) -> None:
    first = open_window()
    first.workbench.draft.replace(RunConfig().changed(sizes="784-8-10", epochs=4, dropout=0.2))
    with qtbot.waitSignal(first.workbench.session.reported, check_params_cb=lambda event: isinstance(event, Paused)):
        press(qtbot, first, "stepButton")
    first.workbench.close()
    (cut,) = interrupted()
    assert main(["train", "--resume", "last"]) == 0
    words = ["train", "--data", "synthetic", "--set", "sizes=784-8-10", "--set", "epochs=4", "--set", "dropout=0.2"]
    assert main(words) == 0
    resumed, whole = (model.load(run.folder / "checkpoint.safetensors").checkpoint for run in list_runs())
    assert (cut.ending, resumed.epoch) == (None, 4)
    np.testing.assert_array_equal(resumed.theta, whole.theta)


def test_an_interrupted_training_can_be_put_away(qtbot: QtBot, open_window: Open) -> None:
    first = open_window()
    first.workbench.draft.replace(RunConfig().changed(sizes="784-8-10", epochs=100_000))
    with qtbot.waitSignal(first.workbench.session.reported, check_params_cb=lambda event: isinstance(event, EpochDone)):
        press(qtbot, first, "trainButton")
    first.workbench.close()
    second = open_window()
    qtbot.waitUntil(lambda: second.findChild(QMessageBox, "interruptedBox") is not None)
    answer_box(qtbot, second, "interruptedBox", "Move to trash")
    assert interrupted() == []
    assert second.workbench.document.checkpoint is None


def test_a_training_gives_way_while_the_pen_is_down(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    monkeypatch.setattr(window.workbench.session, "yield_to_pen", told.append)
    draw(window.draw.canvas, THREE)
    assert told[0]
    assert not told[-1]


def test_a_learning_rate_is_found_and_used(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(find(window, QToolButton, "findEtaButton"), Qt.MouseButton.LeftButton)
    dialog = find(window, FindEtaDialog, "findEtaDialog")
    dialog.chosen.emit(0.125)
    assert window.workbench.draft.config.eta == 0.125
    dialog.close()


def test_an_interrupted_training_on_other_data_leaves_the_next_one_alone(
    qtbot: QtBot, open_window: Open, digits: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_window()
    first.workbench.draft.replace(RunConfig().changed(sizes="784-8-10", epochs=4))
    with qtbot.waitSignal(first.workbench.session.reported, check_params_cb=lambda event: isinstance(event, Paused)):
        press(qtbot, first, "stepButton")
    first.workbench.close()
    other = Dataset("others", digits.validation, digits.train, digits.test)
    monkeypatch.setattr("core.data.sources.synthetic", lambda: other)
    second = open_window()
    qtbot.waitUntil(lambda: second.findChild(QMessageBox, "interruptedBox") is not None)
    with qtbot.waitSignal(second.workbench.session.failed) as caught:
        answer_box(qtbot, second, "interruptedBox", "Continue")
    assert caught.args is not None
    assert "learnt from other data" in caught.args[0]
    qtbot.waitUntil(lambda: not second.workbench.session.is_active)
    second.workbench.draft.set("epochs", 2)
    train(qtbot, second)
    train(qtbot, second)  # goes on to epoch 4 ...
    assert second.workbench.draft.config.epochs == 2  # ... and the knob stays where it was put


def test_find_eta_reads_the_data_that_wait(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    forms.write_idx(tmp_path / "theirs", forms.digits(60), forms.digits(10, 1))
    window.workbench.draft.set("data", str(tmp_path / "theirs"))
    find(window, QToolButton, "findEtaButton").click()
    assert window.findChild(FindEtaDialog) is None
    qtbot.waitUntil(lambda: window.findChild(FindEtaDialog) is not None)
    assert window.workbench.store.source == str(tmp_path / "theirs")
    find(window, FindEtaDialog, "findEtaDialog").close()


def test_a_training_that_was_cut_off_goes_on_with_the_folder_that_it_learnt_from(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    forms.write_idx(tmp_path / "mine", forms.digits(60), forms.digits(10, 1))
    first = open_window()
    first.workbench.draft.replace(RunConfig().changed(sizes="784-8-10", epochs=2))
    with qtbot.waitSignal(first.workbench.store.loaded):
        first.knobs.data.open_paths([tmp_path / "mine"])
    with qtbot.waitSignal(first.workbench.session.reported, check_params_cb=lambda event: isinstance(event, Paused)):
        press(qtbot, first, "stepButton")
    first.workbench.close()
    second = open_window()
    qtbot.waitUntil(lambda: second.findChild(QMessageBox, "interruptedBox") is not None)
    assert second.workbench.store.source != str(tmp_path / "mine")
    with qtbot.waitSignal(second.workbench.session.ended):
        answer_box(qtbot, second, "interruptedBox", "Continue")
    assert second.workbench.store.source == str(tmp_path / "mine")
    assert second.workbench.document.checkpoint is not None
    assert second.workbench.document.checkpoint.epoch == 2


def test_a_model_named_at_the_start_lets_its_data_wait(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    forms.write_idx(tmp_path / "theirs", forms.digits(60), forms.digits(10, 1))
    path, config = tmp_path / "their.safetensors", RunConfig().changed(sizes="784-8-10", data=str(tmp_path / "theirs"))
    model.save(path, model.Model(Checkpoint.fresh(config)))
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.files.open_model(path)  # while our own digits are being made
    assert window.workbench.store.postponed == config.data
    train(qtbot, window)
    assert window.workbench.store.source == config.data
    assert window.workbench.history.runs[0].config.data == config.data
    window.workbench.close()


def test_the_network_that_answers_is_named_and_the_one_that_comes_with_backswing_called_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    name, ask = find(window, QLabel, "answererLabel"), action(window, "askShipped")
    bench = window.workbench
    assert name.text() == f"Read by {bench.answerer.words}"
    assert window.windowTitle() == "Backswing's network[*]"
    assert "that comes with Backswing" in name.text()  # the settings say 784-8-10
    assert (ask.isChecked(), ask.isEnabled()) == (True, False)
    train(qtbot, window)
    assert name.text() == "Read by Run 1, epoch 2 (784-8-10)"
    assert window.windowTitle() == "Run 1[*]"
    assert (ask.isChecked(), ask.isEnabled()) == (False, True)
    ask.trigger()
    assert "that comes with Backswing" in name.text()
    assert ask.isChecked()
    find(window, QPushButton, "timeLineNowButton").click()
    assert name.text() == "Read by Run 1, epoch 2 (784-8-10)"
    assert not ask.isChecked()
    bench.document.unsaved = False


def test_an_opened_network_shows_the_curves_of_its_run(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.workbench.draft.replace(RunConfig().changed(sizes="784-8-10", epochs=2))
    train(qtbot, window)
    assert window.workbench.document.save(tmp_path / "mine.safetensors")
    window.close()
    again = open_window()
    again.files.open_model(tmp_path / "mine.safetensors")
    plot = find(again.views.curves, CurvePlot, "costPlot")
    qtbot.waitUntil(lambda: bool(plot.keys()))
    (run,) = [run for run in again.workbench.history.runs if run.epochs]
    assert run.name == "Run 1"
    assert again.workbench.document.folder == run.folder
    train(qtbot, again)
    assert again.workbench.history.runs[-1].name == "Run 1 (continued)"
    again.workbench.document.unsaved = False


def test_train_takes_the_layers_being_typed_and_never_others_than_those_shown(qtbot: QtBot, window: MainWindow) -> None:
    edit = find(window, QLineEdit, "layersEdit")
    edit.setText("784-9-1")
    press(qtbot, window, "trainButton")
    assert find(window, QLabel, "statusLabel").text().startswith("Layers: The last layer must be 10")
    assert not window.workbench.session.is_active
    edit.setText("784-9-10")
    train(qtbot, window)
    assert window.workbench.answerer.words == "Run 1, epoch 2 (784-9-10)"
    edit.setText("784-9-1000000")  # typed, and not taken: the trained network stays
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert window.workbench.answerer.words == "Run 1, epoch 2 (784-9-10)"
    window.workbench.document.unsaved = False
