"""One page of pictures: sharp, captioned, moved through by mouse and keys."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest

from gui.base import theme
from gui.base.palette import DARK, INK, PAPER
from gui.widgets.pictures.grid_places import Places
from gui.widgets.pictures.grid_sheet import Caption, sheet_of
from gui.widgets.pictures.image_grid import ALL, ImageGrid

KEY = Qt.Key


def dots(count):
    """Pictures that each have one white pixel, at another place."""
    images = np.zeros((count, 28, 28), np.uint8)
    images[np.arange(count), np.arange(count) % 28, 3] = 255
    return images


def captions(count, wrong=()):
    return [Caption(str(i % 10), str((i + (i in wrong)) % 10), i in wrong, f"picture {i}") for i in range(count)]


@pytest.fixture
def grid(qtbot):
    grid = ImageGrid()
    qtbot.addWidget(grid)
    grid.resize(400, 260)  # 5 in a row, 3 rows
    grid.show()
    grid.activateWindow()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    assert grid.room == 15
    grid.set_page(dots(15), captions(15), 0)
    return grid


def middle(grid, index):
    return Places(grid.size(), 28, 1.0).cell(index).center().toPoint()


def click(grid, index, keys=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton):
    QTest.mouseClick(grid, button, keys, middle(grid, index))


def heard(signal):
    values = []
    signal.connect(values.append)
    return values


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_every_pixel_is_a_sharp_square_of_whole_screen_pixels(ratio):
    places = Places(QSize(400, 260), 28, ratio)
    sheet = sheet_of(dots(2), places)
    bright = [
        (x, y) for y in range(sheet.height()) for x in range(sheet.width()) if sheet.pixelColor(x, y).name() == INK
    ]
    assert len(bright) == 2 * places.scale**2
    assert sheet.devicePixelRatio() == ratio
    corner = places.corner(0) * ratio + QPointF(3 * places.scale, 0)
    assert bright[0] == (round(corner.x()), round(corner.y()))


@pytest.mark.parametrize("room", [(400, 200), (684, 400), (1280, 720), (3840, 2000)])
def test_pictures_fill_the_room_and_grow_with_it(room):
    places = Places(QSize(*room), 28, 1.0)
    cells = [places.cell(i) for i in range(places.count)]
    assert len(cells) <= 300
    assert all(cell.left() >= 8 and cell.top() >= 8 for cell in cells)
    assert all(cell.right() <= room[0] - 8 and cell.bottom() <= room[1] for cell in cells)
    assert not any(a.intersects(b) for i, a in enumerate(cells) for b in cells[i + 1 : i + places.columns + 2])
    assert all(places.index_at(cell.center()) == i for i, cell in enumerate(cells))
    assert places.index_at(QPointF(-100, 20)) == -1
    assert places.scale >= 2


def test_a_mistake_differs_in_colour_and_in_form(grid):
    def colours(index):
        shown, cell = grid.grab().toImage(), Places(grid.size(), 28, 1.0).cell(index).toRect()
        return [
            shown.pixelColor(x, y).name()
            for x in range(cell.left(), cell.right())
            for y in range(cell.top(), cell.bottom())
        ]

    assert DARK.error not in colours(7)
    grid.set_captions(captions(15, wrong=(7,)))
    assert colours(7).count(DARK.error) > 2 * 50  # the line from side to side
    assert DARK.error not in colours(8)


def test_a_click_chooses(grid):
    chosen = heard(grid.chosen)
    click(grid, 6)
    assert chosen == [6]
    assert grid.current == 6
    QTest.keyClick(grid, KEY.Key_Return)
    QTest.keyClick(grid, KEY.Key_Space)
    assert chosen == [6, 6, 6]
    click(grid, 8, button=Qt.MouseButton.RightButton)
    assert (grid.current, chosen) == (8, [6, 6, 6])


def test_the_arrows_move_and_lead_beyond_the_page(grid):
    asked = heard(grid.moveAsked)
    for key, now in (("Right", 1), ("Down", 6), ("Left", 5), ("Up", 0), ("End", 14), ("Home", 0)):
        QTest.keyClick(grid, KEY[f"Key_{key}"])
        assert grid.current == now
    assert asked == []
    QTest.keyClick(grid, KEY.Key_Left)
    QTest.keyClick(grid, KEY.Key_Up)
    QTest.keyClick(grid, KEY.Key_PageDown)
    QTest.keyClick(grid, KEY.Key_PageUp)
    QTest.keyClick(grid, KEY.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert asked == [-1, -5, 15, -15, ALL]


def test_the_wheel_turns_a_page_a_notch(grid):
    asked = heard(grid.moveAsked)
    at, none = QPointF(50, 50), Qt.KeyboardModifier.NoModifier
    for delta in (-60, -60, 120):
        wheel = QWheelEvent(
            at, at, QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
        )
        grid.wheelEvent(wheel)
    assert asked == [15, -15]


def test_several_are_selected_with_shift_and_control(grid):
    click(grid, 2)
    click(grid, 4, Qt.KeyboardModifier.ShiftModifier)
    assert grid.selected() == [2, 3, 4]
    click(grid, 3, Qt.KeyboardModifier.ControlModifier)
    assert grid.selected() == [2, 4]
    QTest.keyClick(grid, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert grid.selected() == [2, 3, 4]
    QTest.keyClick(grid, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(grid.selected()) == 15
    QTest.keyClick(grid, KEY.Key_Right)
    assert len(grid.selected()) == 1


def test_digits_are_typed_and_other_keys_are_left_alone(grid):
    typed = heard(grid.digitTyped)
    for key in "0", "7", "x", "9":
        QTest.keyClick(grid, key)
    assert typed == [0, 7, 9]


def test_the_current_picture_is_copied_pixel_by_pixel(grid):
    grid.set_current(5)
    QTest.keyClick(grid, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (28, 28)
    assert image.pixelColor(3, 5).red() == 255
    assert image.pixelColor(3, 6).red() == 0


def test_the_current_picture_is_told_to_those_who_cannot_see(grid):
    QTest.keyClick(grid, KEY.Key_Right)
    assert grid.accessibleDescription() == "picture 1"
    grid.set_captions([Caption(words=f"other {i}") for i in range(15)])
    assert grid.accessibleDescription() == "other 1"
    grid.set_page(dots(0), [])
    assert grid.accessibleDescription() == ""
    assert grid.current == -1


def test_an_empty_page_takes_every_key(grid):
    grid.set_page(dots(0), [])
    chosen = heard(grid.chosen)
    for key in ("Return", "Right", "Home", "Delete"):
        QTest.keyClick(grid, KEY[f"Key_{key}"])
    QTest.keyClick(grid, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert chosen == []
    assert grid.selected() == []


def test_another_size_has_room_for_another_number(grid, qtbot):
    with qtbot.waitSignal(grid.roomChanged):
        grid.resize(800, 400)
    assert grid.room > 15


@pytest.mark.parametrize("wrong", [np.zeros((1, 28, 28)), np.zeros((1, 8, 8), np.uint8), np.zeros((1, 784), np.uint8)])
def test_other_arrays_are_refused(grid, wrong):
    with pytest.raises(ValueError, match="expected"):
        grid.set_page(wrong, captions(1))
    with pytest.raises(ValueError, match="captions"):
        grid.set_page(dots(2), captions(1))


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("wanted", [1, 12, 30, 60, 100, 1024])
def test_as_many_as_are_wanted_find_a_place_as_large_as_may_be(ratio, wanted):
    room = QSize(420, 300)
    places = Places(room, 28, ratio, wanted)
    assert places.scale >= int(ratio)
    if wanted <= 96:
        assert places.count >= wanted
    else:
        assert places.scale == int(ratio)  # the smallest, and pages
        assert not places.has_captions
    last = places.cell(places.count - 1)
    assert QRectF(0, 0, 420, 300).contains(last)
    assert places.index_at(last.center()) == places.count - 1


def test_fewer_are_larger_and_have_captions():
    few, many = Places(QSize(420, 300), 28, 1.0, 6), Places(QSize(420, 300), 28, 1.0, 60)
    assert few.has_captions
    assert not many.has_captions
    assert few.scale > many.scale


def test_pictures_in_colours_of_their_own_are_shown_and_copied_so(grid):
    red, blue = QColor("#ff0000").rgb(), QColor("#0000ff").rgb()
    own = ImageGrid(28, colours=[QColor(PAPER).rgb(), *[red] * 254, blue])
    own.resize(400, 260)
    own.set_page(np.full((1, 28, 28), 255, np.uint8), captions(1), 0)
    assert own.grab().toImage().pixelColor(middle(own, 0) - QPoint(0, 12)).rgb() == blue
    own.copy()
    assert QGuiApplication.clipboard().image().pixelColor(0, 0).rgb() == blue
    own.deleteLater()


def test_another_side_takes_the_old_pictures_away(grid):
    grid.set_side(8)
    assert grid.captions() == []
    grid.set_page(np.zeros((2, 8, 8), np.uint8), captions(2))
    assert grid.room > 15
    with pytest.raises(ValueError, match="8, 8"):
        grid.set_page(dots(2), captions(2))


def test_captions_grow_with_the_text(qtbot):
    grid = ImageGrid(28)
    qtbot.addWidget(grid)
    grid.resize(400, 300)
    grid.set_page(np.zeros((1, 28, 28), np.uint8), [Caption("8", "6", is_wrong=True)])
    grid.show()

    def red_px():
        image = grid.grab().toImage()
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixelColor(*place).name() == DARK.error for place in places)

    before = red_px()
    theme.current().set_text_scale(2.0)
    assert red_px() > 1.3 * before
