"""Rescue missions in the window: played with knobs, with hints, given up, left and begun again, and at random."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.insight.doctor.problem import ProblemKind, Severity
from core.studies.lessons.random_mission import random_mission
from core.studies.lessons.rescue import Tally
from core.studies.lessons.task import Rescue
from gui.inside.doctor_watch import Complaint
from gui.lessons.listed import listed
from gui.lessons.rescue_watch import RescueWatch
from gui.widgets.two_line_list import SECOND_LINE
from gui.window.main_window import MainWindow
from tests.gui.lessons.conftest import Open
from tests.gui.lessons.player import button, click, is_done, state

MISSION = """format = "backswing-lesson"
version = 1
title = "Asleep"
about = "It learns nothing."

[[step]]
name = "rescue"
title = "Rescue it"
text = "Reach 70 %."
why = "η was too small."
[step.task]
kind = "rescue"
values = { sizes = "784-16-10", eta = 0.0001, epochs = 3 }
cure = { eta = 0.5, epochs = 60 }
accuracy = 0.7
seconds = 1000
hints = ["Look at η.", "It is too small."]
"""


@pytest.fixture
def mission(window: MainWindow, tmp_path: Path) -> MainWindow:
    window.workbench.draft.set("lambda_", 7)
    path = tmp_path / "mine.lesson.toml"
    path.write_text(MISSION, encoding="utf-8")
    window.lessons.begin(str(path))
    return window


def own_lesson() -> str:
    return next(each.name for each in listed() if each.is_own)


def task_words(window: MainWindow) -> str:
    return shown(window, "lessonTaskLabel")


def shown(window: MainWindow, name: str) -> str:
    found = window.lessons.card.findChild(QLabel, name)
    assert found is not None
    return found.text()


def train(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.workbench.session.ended):
        QTest.mouseClick(window.findChild(QToolButton, "trainButton"), Qt.MouseButton.LeftButton)


def turn(window: MainWindow, **values: object) -> None:
    for name, value in values.items():
        window.workbench.draft.set(name, value)


def watch(window: MainWindow) -> RescueWatch:
    found = state(window).watch
    assert isinstance(found, RescueWatch)
    return found


def test_a_network_is_rescued_by_knobs_on_fewer_digits_first(qtbot: QtBot, mission: MainWindow) -> None:
    draft = mission.workbench.draft
    assert draft.config == RunConfig(sizes=(784, 16, 10), eta=0.0001, epochs=3)  # λ 7 is gone
    assert "0.0 s of 1000 s. The goal is 70\u00a0%." in task_words(mission)
    train(qtbot, mission)
    seconds = watch(mission).tally.seconds
    assert 0 < seconds == sum(epoch.seconds for epoch in mission.workbench.history.runs[-1].epochs)
    assert "Best so far" in task_words(mission)
    turn(mission, digits="01", eta=0.5, epochs=30)
    train(qtbot, mission)
    assert " on the digits 0, 1; the goal is 70\u00a0% on all." in task_words(mission)
    assert watch(mission).tally.seconds > seconds
    assert not is_done(mission)
    turn(mission, digits="", epochs=90)
    train(qtbot, mission)
    assert is_done(mission)
    said = shown(mission, "lessonExplanationLabel")
    assert " s of training, hints: 0. 1 point." in said
    assert "η was too small." in said
    assert mission.lessons.session.points == (pytest.approx(1, abs=0.05), 1)


def test_the_doctor_does_not_give_the_cure_away_by_himself(qtbot: QtBot, mission: MainWindow) -> None:
    complaint = Complaint(next(iter(ProblemKind)), Severity.STOPS, "it learns nothing", None)
    mission.views.examined.emit(1, complaint, False)
    assert mission.findChild(QWidget, "doctorLine") is None
    click(mission, "leaveLessonButton")
    mission.views.examined.emit(1, complaint, False)
    assert mission.findChild(QWidget, "doctorLine").isVisible()


def test_a_network_of_before_is_no_rescue(qtbot: QtBot, mission: MainWindow) -> None:
    """The first run begins with initial weights, under the mission's name, whatever was trained before."""
    click(mission, "leaveLessonButton")
    turn(mission, eta=0.5, epochs=60)
    train(qtbot, mission)
    mission.lessons.begin(own_lesson())
    train(qtbot, mission)
    run = mission.workbench.history.runs[-1]
    assert (run.name, run.epochs[0].epoch) == ("Asleep", 1)
    assert not is_done(mission)


def test_hints_come_one_after_the_other_and_cost_points(qtbot: QtBot, mission: MainWindow) -> None:
    hint = button(mission, "hintButton")
    assert hint.text() == "Hint (2 left)"
    qtbot.waitUntil(lambda: hint.height() > 0)  # laid out
    click(mission, "hintButton")
    assert shown(mission, "rescueHintLabel") == "Hint 1: Look at η."
    click(mission, "hintButton")
    assert "Hint 2: It is too small." in shown(mission, "rescueHintLabel")
    assert not mission.lessons.card.findChild(QToolButton, "hintButton").isVisible()
    turn(mission, eta=0.5, epochs=60)
    train(qtbot, mission)
    assert mission.lessons.session.points[0] == pytest.approx(0.7, abs=0.05)


def test_giving_up_sets_the_cure_even_while_it_trains(qtbot: QtBot, mission: MainWindow) -> None:
    turn(mission, digits="01", epochs=100_000)
    QTest.mouseClick(mission.findChild(QToolButton, "trainButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: mission.workbench.session.is_active)
    click(mission, "doItButton")
    assert is_done(mission)
    qtbot.waitUntil(lambda: mission.workbench.draft.config.digits == "")
    assert mission.workbench.draft.config == RunConfig(sizes=(784, 16, 10), eta=0.5, epochs=60)
    said = shown(mission, "lessonExplanationLabel")
    assert "The cure: η to 0.5, Epochs to 60. 0 points." in said
    assert "η was too small." in said


def test_a_cure_that_brings_an_output_of_its_own_is_set(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "mine.lesson.toml"
    sick = 'values = { cost = "quadratic", output = "linear" }'
    text = MISSION.replace('values = { sizes = "784-16-10", eta = 0.0001, epochs = 3 }', sick)
    path.write_text(text.replace("eta = 0.5, epochs = 60", 'cost = "cross-entropy"'), encoding="utf-8")
    window.lessons.begin(str(path))
    assert window.workbench.draft.config.output == "linear"
    click(window, "doItButton")
    assert is_done(window)
    assert window.workbench.draft.config.output == "sigmoid"


def test_a_mission_that_was_left_begins_with_the_sick_settings_again(qtbot: QtBot, mission: MainWindow) -> None:
    turn(mission, eta=0.5)
    mission.lessons.session.take_hint()
    assert watch(mission).hints == 1
    click(mission, "leaveLessonButton")
    mission.lessons.begin(own_lesson())
    assert mission.workbench.draft.config.eta == 0.0001
    assert watch(mission).hints == 0


def test_a_window_closed_in_a_mission_opens_in_it(open_window: Open) -> None:
    first = open_window()
    first.lessons.begin("random-synthetic-5")
    first.workbench.document.unsaved = False
    first.close()
    second = open_window()
    assert second.lessons.session.name == "random-synthetic-5"
    task = random_mission("random-synthetic-5").steps[0].task
    assert isinstance(task, Rescue)
    assert second.workbench.draft.config == RunConfig(data="synthetic").changed(**task.values)


def test_a_mission_on_other_data_says_so(window: MainWindow) -> None:
    window.lessons.begin("no-plan")
    click(window, "lessonNextButton")
    window.workbench.draft.set("data", "synthetic")
    assert task_words(window) == "This mission is on MNIST: choose it in the group Data."


def test_a_mission_at_random_begins_from_the_list_and_is_counted(qtbot: QtBot, window: MainWindow) -> None:
    window.views.show_view("lessons")
    panel = window.views.lessons
    lessons = panel.findChild(QListView, "lessonList")
    rows = [lessons.model().index(row, 0) for row in range(lessons.model().rowCount())]
    titles = [row.data() for row in rows]
    heading, last = rows[titles.index("Rescue missions")], rows[-1]
    assert titles[titles.index("Rescue missions") + 1 :][0] == "No plan"
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert _second(last) == "none rescued yet"
    lessons.setCurrentIndex(rows[heading.row() - 1])
    QTest.keyClick(lessons, Qt.Key.Key_Down)
    assert lessons.currentIndex().data() == "No plan"  # the heading is no lesson
    QTest.keyClick(lessons, Qt.Key.Key_Up)
    assert lessons.currentIndex() == rows[heading.row() - 1]
    lessons.setCurrentIndex(last)
    QTest.mouseClick(panel.findChild(QToolButton, "beginLessonButton"), Qt.MouseButton.LeftButton)
    session = window.lessons.session
    assert session.name.startswith("random-synthetic-")
    assert lessons.currentIndex().data() == "A new one at random"
    watch(window).tally = Tally(watch(window).task, best=0.99)
    train(qtbot, window)
    assert is_done(window)
    assert _second(last).startswith("1 rescued, best ")
    name = session.name
    click(window, "lessonNextButton")
    click(window, "lessonNextButton")
    assert session.name != name
    assert set(session.keeper.progress.lessons) == {name}


def _second(row: QModelIndex) -> str:
    return str(row.data(SECOND_LINE))
