"""The threshold below which an answer is not sure."""

import pytest
from pytestqt.qtbot import QtBot

from gui.base import preferences
from gui.session.threshold import USUAL, Threshold


def test_it_is_kept_until_the_next_start(qtbot: QtBot) -> None:
    threshold = Threshold()
    assert threshold.value == USUAL
    with qtbot.waitSignal(threshold.changed) as told:
        threshold.set_value(0.9)
    assert told.args == [0.9]
    with qtbot.assertNotEmitted(threshold.changed):
        threshold.set_value(0.9)
    assert Threshold().value == 0.9


@pytest.mark.parametrize("kept", ["many", "7", "nan", "-1", ""])
def test_a_kept_value_that_makes_no_sense_is_passed_over(kept: str) -> None:
    preferences.settings().setValue("threshold", kept)
    assert Threshold().value == USUAL
