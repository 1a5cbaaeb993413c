"""The time line: back to an epoch, every view as it was then, and on from there."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.network import Network
from gui.runs import time_line_player
from gui.runs.time_line_panel import TimeLinePanel
from gui.runs.time_line_player import TimeLinePlayer
from gui.session.epoch_browser import EpochBrowser
from gui.session.workbench import Workbench

EPOCHS = 6


@pytest.fixture
def panel(qtbot: QtBot, bench: Workbench) -> TimeLinePanel:
    """Shows the newest epoch at once: tests do not wait for its clock."""
    panel = TimeLinePanel(bench.past)
    bench.session.ended.connect(bench.past.changed)
    panel.continueAsked.connect(bench.runs.continue_from_here)
    panel.resize(640, 40)
    qtbot.addWidget(panel)
    return panel


@pytest.fixture
def trained(qtbot: QtBot, bench: Workbench) -> Workbench:
    bench.draft.set("epochs", EPOCHS)
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.train()
    return bench


@pytest.fixture
def shown(bench: Workbench) -> Callable[[], Network]:
    """The network that every view has been given last."""
    networks: list[Network] = []
    bench.networkChanged.connect(lambda network, _: networks.append(network))
    return lambda: networks[-1]


def slider(panel: TimeLinePanel) -> QSlider:
    return panel.findChild(QSlider, "timeLineSlider")


def words(panel: TimeLinePanel) -> str:
    return panel.findChild(QLabel, "timeLineLabel").text()


def test_there_is_no_time_line_before_there_is_a_past(panel: TimeLinePanel) -> None:
    assert panel.isHidden()


def test_the_arrow_key_goes_back_and_every_view_answers_as_it_was(
    qtbot: QtBot, panel: TimeLinePanel, trained: Workbench, shown: Callable[[], Network]
) -> None:
    assert not panel.isHidden()
    for epoch in range(EPOCHS - 1, EPOCHS - 4, -1):
        qtbot.keyClick(slider(panel), Qt.Key.Key_Left)
        np.testing.assert_array_equal(shown().theta, trained.past.checkpoint.theta)
        assert trained.past.checkpoint.epoch == epoch
    assert words(panel) == "after epoch 3 of 6"
    qtbot.mouseClick(panel.findChild(QPushButton, "timeLineNowButton"), Qt.MouseButton.LeftButton)
    np.testing.assert_array_equal(shown().theta, trained.document.checkpoint.theta)
    assert slider(panel).value() == slider(panel).maximum()
    assert words(panel) == "now: epoch 6"


def played(panel: TimeLinePanel) -> bool:
    return panel.findChild(QToolButton, "timeLinePlayButton").accessibleName() == "Pause"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a step take a millisecond."""
    monkeypatch.setattr(time_line_player, "SHORTEST_MS", 1)
    monkeypatch.setattr(time_line_player, "LONGEST_MS", 1)


def test_play_shows_every_epoch_in_turn_and_ends_at_the_newest(
    qtbot: QtBot, quick: None, panel: TimeLinePanel, trained: Workbench, shown: Callable[[], Network]
) -> None:
    seen: list[int | None] = []
    trained.past.changed.connect(lambda: seen.append(trained.past.epoch))
    play = panel.findChild(QToolButton, "timeLinePlayButton")
    player = panel.findChild(TimeLinePlayer)
    with qtbot.waitSignal(player.playingChanged, check_params_cb=lambda playing: not playing):
        qtbot.mouseClick(play, Qt.MouseButton.LeftButton)
    assert seen == [1, 2, 3, 4, 5, None]
    np.testing.assert_array_equal(shown().theta, trained.document.checkpoint.theta)
    assert not played(panel)


def test_a_pause_stays_at_its_epoch_and_play_goes_on_from_there(
    qtbot: QtBot, panel: TimeLinePanel, trained: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    trained.past.go_to(3)
    play = panel.findChild(QToolButton, "timeLinePlayButton")
    qtbot.mouseClick(play, Qt.MouseButton.LeftButton)
    assert played(panel)
    assert trained.past.epoch == 3
    with qtbot.waitSignal(trained.past.changed):
        pass
    qtbot.mouseClick(play, Qt.MouseButton.LeftButton)
    assert not played(panel)
    assert trained.past.epoch == 4


@pytest.mark.parametrize("leave", [lambda bench: bench.past.come_back(), lambda bench: bench.reset()])
def test_playing_ends_when_there_is_nothing_to_go_on_from(
    qtbot: QtBot, quick: None, panel: TimeLinePanel, trained: Workbench, leave: Callable[[Workbench], None]
) -> None:
    player = panel.findChild(TimeLinePlayer)
    player.play()
    leave(trained)
    qtbot.waitUntil(lambda: not player.is_playing)
    assert trained.past.epoch is None


def test_a_long_run_is_played_in_steps_of_several_epochs(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_line_player, "WHOLE_MS", 2 * time_line_player.SHORTEST_MS)
    past = EpochBrowser()
    start = Checkpoint.fresh(RunConfig(sizes=(784, 2, 10)))
    for epoch in range(1, 7):
        past.add(replace(start, epoch=epoch))
    player = TimeLinePlayer(past)
    player.play()
    player._step()  # by hand: the beats of a clock could not be counted
    assert past.epoch == 4
    player._step()  # likewise
    assert not player.is_playing


def test_going_on_from_there_is_the_run_again_and_can_be_undone(
    qtbot: QtBot, panel: TimeLinePanel, trained: Workbench
) -> None:
    first = trained.document.checkpoint
    trained.past.go_to(2)
    with qtbot.waitSignal(trained.session.ended):
        qtbot.mouseClick(panel.findChild(QPushButton, "continueFromHereButton"), Qt.MouseButton.LeftButton)
    assert trained.document.checkpoint is not first
    np.testing.assert_array_equal(trained.document.checkpoint.theta, first.theta)
    assert [run.epoch_count for run in trained.history.runs] == [EPOCHS, EPOCHS]
    trained.bring_back()
    assert trained.document.checkpoint is first


def test_with_another_knob_a_fork_goes_another_way(qtbot: QtBot, panel: TimeLinePanel, trained: Workbench) -> None:
    first = trained.document.checkpoint
    trained.draft.set("eta", 0.01)
    trained.past.go_to(3)
    with qtbot.waitSignal(trained.session.ended):
        qtbot.mouseClick(panel.findChild(QPushButton, "continueFromHereButton"), Qt.MouseButton.LeftButton)
    assert trained.document.checkpoint.config.eta == 0.01
    assert np.abs(trained.document.checkpoint.theta - first.theta).max() > 0
    assert trained.past.epochs == tuple(range(1, EPOCHS + 1))


def test_where_the_panels_ask_for_another_network_the_fork_brings_its_own_settings(
    qtbot: QtBot, panel: TimeLinePanel, trained: Workbench
) -> None:
    trained.draft.set("sizes", "784-5-10")
    trained.past.go_to(3)
    with qtbot.waitSignal(trained.session.ended):
        qtbot.mouseClick(panel.findChild(QPushButton, "continueFromHereButton"), Qt.MouseButton.LeftButton)
    assert trained.document.checkpoint.config.sizes == (784, 4, 10)


def test_a_person_looks_back_while_it_trains_and_the_newest_weights_wait(
    qtbot: QtBot, panel: TimeLinePanel, bench: Workbench, shown: Callable[[], Network]
) -> None:
    bench.draft.set("epochs", 100_000)
    panel.set_running(True)
    bench.runs.train()
    qtbot.waitUntil(lambda: not panel.isHidden())
    qtbot.keyClick(slider(panel), Qt.Key.Key_Home)
    then = shown()
    assert words(panel).startswith("after epoch 1 of ")
    assert not panel.findChild(QPushButton, "continueFromHereButton").isEnabled()
    for _ in range(3):
        with qtbot.waitSignal(bench.past.grew):
            pass
    assert shown() is then
    np.testing.assert_array_equal(then.theta, bench.past.checkpoint.answering)
    with qtbot.waitSignal(bench.session.ended):
        bench.session.stop()


def test_a_reset_leaves_no_past(trained: Workbench, panel: TimeLinePanel, shown: Callable[[], Network]) -> None:
    trained.past.go_to(2)
    trained.reset()
    assert panel.isHidden()
    assert trained.past.checkpoint is None
    np.testing.assert_array_equal(shown().theta, Network.fresh(trained.draft.config).theta)
