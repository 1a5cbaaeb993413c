import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gui.base.palette import INK, PAPER
from gui.widgets.pictures.pixels import PixelView


@pytest.fixture
def view(qtbot):
    view = PixelView()
    qtbot.addWidget(view)
    view.resize(124, 124)  # 116 px of paper: 4 to a pixel
    view.show()
    return view


def test_pixels_are_sharp_squares(view):
    image = np.zeros((28, 28), np.uint8)
    image[10, 12] = 255
    view.set_image(image)
    shown = view.grab().toImage()
    x, y = 6 + 12 * 4, 6 + 10 * 4
    assert {shown.pixelColor(x + i, y + j).name() for i in range(4) for j in range(4)} == {INK}
    around = [(x - 1, y), (x + 4, y), (x, y - 1), (x, y + 4)]
    assert {shown.pixelColor(*place).name() for place in around} == {PAPER}


def test_an_image_finer_than_the_screen_is_averaged_down(view):
    view.resize(64, 64)  # 56 px of paper
    checks = np.indices((112, 112)).sum(axis=0) % 2 * 255
    view.set_image(checks.astype(np.uint8))
    shown = view.grab().toImage()
    greys = {shown.pixelColor(x, y).red() for x in range(20, 44) for y in range(20, 44)}
    assert max(greys) - min(greys) < 10
    assert 120 < max(greys) < 150


def test_it_can_be_copied_pixel_by_pixel(view):
    image = np.arange(784, dtype=np.uint16).astype(np.uint8).reshape(28, 28)
    view.set_image(image)
    menu = view.menu()
    assert menu.actions()[0].text() == "Copy 28 × 28"
    menu.actions()[0].trigger()
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (28, 28)
    assert all(copied.pixelColor(x, y).red() == image[y, x] for x in range(28) for y in range(28))
    QGuiApplication.clipboard().clear()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert not QGuiApplication.clipboard().image().isNull()


def test_it_keeps_its_own_copy(view):
    image = np.zeros((28, 28), np.uint8)
    view.set_image(image)
    image[:] = 255
    assert view.image().pixelColor(3, 3).red() == 0


def test_empty(view):
    view.set_image(None)
    assert view.image() is None
    assert not view.menu().actions()[0].isEnabled()
    view.copy()
    assert not view.grab().isNull()


@pytest.mark.parametrize("wrong", [np.zeros(784, np.uint8), np.zeros((28, 28))])
def test_other_shapes_and_types_are_refused(view, wrong):
    with pytest.raises(ValueError, match="uint8"):
        view.set_image(wrong)
