"""The line above the tabs: steady, told once a run, and gone where there is nothing to say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.insight.doctor import Cure, ProblemKind, Severity
from gui.base import theme
from gui.inside.doctor_line import DoctorLine
from gui.inside.doctor_watch import Complaint

SET_ETA = Cure((("eta", 0.5),))
CHANCE = Complaint(
    ProblemKind.CHANCE, Severity.STOPS, "after 3 epochs it still answers as chance would. η 50 is too large.", SET_ETA
)
SATURATED = Complaint(ProblemKind.SATURATED, Severity.SLOWS, "hidden layer 1: 98 % saturated. Try ReLU.", SET_ETA)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """The line above something that takes the rest of the height."""
    page = QWidget()
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(DoctorLine())
    rows.addWidget(QWidget(), 1)
    page.resize(424, 600)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def line(page: QWidget) -> DoctorLine:
    found = page.findChild(QFrame, "doctorLine")
    assert isinstance(found, DoctorLine)
    return found


def words(line: DoctorLine) -> str:
    return line.findChild(QLabel, "doctorLineLabel").text()


def press(qtbot: QtBot, line: DoctorLine, name: str) -> None:
    qtbot.mouseClick(line.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def test_it_takes_no_height_while_there_is_nothing(line: DoctorLine) -> None:
    assert not line.isVisible()
    line.follow(1, None)
    assert not line.isVisible()


def test_it_tells_the_problem_and_offers_the_cure(qtbot: QtBot, line: DoctorLine) -> None:
    line.follow(1, CHANCE)
    assert line.isVisible()
    assert words(line) == "After 3 epochs it still answers as chance would. η 50 is too large."
    assert line.findChild(QAbstractButton, "doctorLineCureButton").text() == "Set η 0.5 and start again"
    with qtbot.waitSignal(line.showAsked):
        press(qtbot, line, "doctorLineShowButton")
    with qtbot.waitSignal(line.cureAsked) as asked:
        press(qtbot, line, "doctorLineCureButton")
    assert asked.args == [SET_ETA]
    assert not line.isVisible()


def test_it_stays_as_it_is_unless_something_worse_comes(line: DoctorLine) -> None:
    line.follow(1, SATURATED)
    height = line.height()
    line.follow(1, Complaint(ProblemKind.SATURATED, Severity.STOPS, "hidden layer 1: 99 % saturated.", None))
    assert "98 %" in words(line)
    assert line._mark.property("role") == "warning"  # as the Doctor's view has it now
    line.follow(1, Complaint(ProblemKind.DIVERGED, Severity.STOPS, "the cost became infinite.", None))
    assert words(line) == "The cost became infinite."
    assert line.height() >= height  # the plots below do not jump again
    line.follow(1, SATURATED)
    assert words(line) == "The cost became infinite."


def test_closed_it_is_silent_for_the_rest_of_the_run(qtbot: QtBot, line: DoctorLine) -> None:
    line.follow(1, SATURATED)
    press(qtbot, line, "doctorLineCloseButton")
    assert not line.isVisible()
    line.follow(1, CHANCE)
    assert not line.isVisible()
    line.follow(None, None)  # another network for a while
    line.follow(1, CHANCE)
    assert not line.isVisible()
    line.follow(2, SATURATED)
    assert line.isVisible()


def test_a_problem_that_goes_takes_the_line_along_and_is_not_told_again(line: DoctorLine) -> None:
    line.follow(1, SATURATED)
    line.follow(1, None)
    assert line.isVisible()  # once may be chance
    line.follow(1, SATURATED)
    line.follow(1, None, True)  # the last word on the run
    assert not line.isVisible()
    line.follow(1, SATURATED)
    assert not line.isVisible()
    line.follow(1, CHANCE)
    assert line.isVisible()


@pytest.mark.parametrize("run", [2, None], ids=["another run", "another network"])
def test_with_the_network_its_line_goes(line: DoctorLine, run: int | None) -> None:
    line.follow(1, CHANCE)
    line.follow(run, None, run is None)
    assert not line.isVisible()


def test_the_line_comes_back_with_its_network(line: DoctorLine) -> None:
    line.follow(1, CHANCE)
    line.follow(None, None)  # the settings ask for other layers
    line.follow(1, None)
    assert line.isVisible()
    assert "50 is too large" in words(line)
    line.follow(1, None)
    assert not line.isVisible()  # the problem has gone
    line.follow(None, None)
    line.follow(1, None)
    assert not line.isVisible()


def test_a_narrow_line_wraps_and_cuts_nothing(qtbot: QtBot, line: DoctorLine) -> None:
    longest = Cure((("hidden", "relu"), ("init", "he"), ("eta", 0.05)))
    line.follow(1, Complaint(ProblemKind.CHANCE, Severity.STOPS, CHANCE.sentence + " And more of it." * 4, longest))
    label = line.findChild(QLabel, "doctorLineLabel")
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    for button in line.findChildren(QAbstractButton):
        assert button.width() >= button.sizeHint().width(), button.objectName()
        assert line.rect().contains(button.geometry()), button.objectName()
    theme.current().set_scheme("dark")
    assert line.isVisible()
