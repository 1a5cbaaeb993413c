import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.base.palette import INK, PAPER
from gui.widgets.pictures.contact_sheet import ContactSheet


@pytest.fixture
def sheet(qtbot):
    sheet = ContactSheet(4, 2)
    qtbot.addWidget(sheet)
    sheet.resize(256, sheet.heightForWidth(256))
    sheet.show()
    return sheet


def colours(sheet):
    shown = sheet.grab().toImage()
    return {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}


def test_every_pixel_is_a_sharp_square_in_its_place(sheet):
    images = np.zeros((8, 28, 28), np.uint8)
    images[5, 10, 12] = 255
    sheet.set_images(images)
    shown = sheet.grab().toImage()
    bright = {(x, y) for x in range(256) for y in range(shown.height()) if shown.pixelColor(x, y).name() == INK}
    xs, ys = {x for x, _ in bright}, {y for _, y in bright}
    assert len(bright) == len(xs) * len(ys) == 4  # two by two
    assert 64 <= min(xs) < 128  # the second of a row
    assert min(ys) > shown.height() / 2  # the second row


def test_the_first_is_framed(sheet):
    before = sheet.grab().toImage()
    sheet.set_images(np.zeros((8, 28, 28), np.uint8))
    after = sheet.grab().toImage()
    points = [(x, y) for x in range(256) for y in range(after.height())]
    framed = [(x, y) for x, y in points if after.pixel(x, y) != before.pixel(x, y)]
    assert framed
    assert max(x for x, _ in framed) < 64 + 4
    assert max(y for _, y in framed) < after.height() / 2


def test_empty_it_is_paper_alone(sheet):
    shown = sheet.grab().toImage()
    assert shown.pixelColor(128, 64).name() == PAPER
    assert sheet.images() == []


def test_a_click_and_the_space_bar_ask(sheet, qtbot):
    with qtbot.waitSignal(sheet.clicked):
        QTest.mouseClick(sheet, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(sheet.clicked):
        QTest.keyClick(sheet, Qt.Key.Key_Space)


def test_in_focus_it_has_a_ring(sheet, qtbot):
    sheet.clearFocus()
    before = colours(sheet)
    sheet.activateWindow()
    sheet.setFocus()
    qtbot.waitUntil(sheet.hasFocus)
    assert colours(sheet) - before


@pytest.mark.parametrize("wrong", [np.zeros((28, 28), np.uint8), np.zeros((1, 28, 28)), np.zeros((9, 8, 8), np.uint8)])
def test_other_arrays_are_refused(sheet, wrong):
    with pytest.raises(ValueError, match="expected at most"):
        sheet.set_images(wrong)
