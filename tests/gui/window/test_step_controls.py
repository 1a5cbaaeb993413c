"""Buttons and controls that the step of a lesson waits for."""

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from core.studies.lessons.task import Press, SetControl
from gui.lessons.messages import ControlIs, Heard, Pressed
from gui.window.step_controls import StepControls


def test_a_step_hears_its_button_and_its_control_alone_and_outlives_them(qtbot: QtBot) -> None:
    window, heard = QWidget(), list[Heard]()
    qtbot.addWidget(window)
    button, box = QPushButton("Go", window), QCheckBox("On", window)
    button.setObjectName("goButton")
    box.setObjectName("onBox")
    controls = StepControls(window, heard.append)
    controls.link(Press(kind="press", action="goButton"))
    box.click()
    button.click()
    assert heard == [Pressed("goButton")]
    delete(button)
    controls.link(SetControl(kind="control", control="onBox", value=False))
    box.click()
    assert heard[1:] == [ControlIs("onBox", (True,)), ControlIs("onBox", (False,))]
    assert "cannot be pressed" in controls.press("goButton")
    controls.link(Press(kind="press", action="goButton"))
    assert controls.waits_for == "goButton"
