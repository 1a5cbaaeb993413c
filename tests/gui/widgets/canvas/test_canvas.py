from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from gui.widgets.canvas.canvas import DigitCanvas
from gui.widgets.canvas.paper import square_in

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
KEYS = Qt.KeyboardModifier


@pytest.fixture
def canvas(qtbot):
    canvas = DigitCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(208, 208)
    canvas.show()
    return canvas


def at(canvas, x, y):
    square = square_in(canvas.rect())
    return QPointF(square.x() + x * square.width(), square.y() + y * square.width())


def mouse(canvas, kind, x, y, button=LEFT, buttons=LEFT):
    place = at(canvas, x, y)
    canvas.event(QMouseEvent(kind, place, canvas.mapToGlobal(place), button, buttons, KEYS.NoModifier))


def drag(canvas, *points):
    mouse(canvas, QEvent.Type.MouseButtonPress, *points[0])
    for point in points[1:]:
        mouse(canvas, QEvent.Type.MouseMove, *point, button=NONE)
    mouse(canvas, QEvent.Type.MouseButtonRelease, *points[-1], buttons=NONE)


def ink(canvas):
    """Return the grey of every pixel of the paper, 0..255."""
    square = square_in(canvas.rect())
    image = canvas.grab(square).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].astype(int)


def test_a_drag_is_a_stroke_in_sides(canvas, qtbot):
    with qtbot.waitSignals([canvas.changed, canvas.strokeFinished, canvas.canUndoChanged]):
        drag(canvas, (0.25, 0.25), (0.5, 0.75), (0.75, 0.25))
    (stroke,) = canvas.strokes()
    np.testing.assert_allclose(stroke, [(0.25, 0.25), (0.5, 0.75), (0.75, 0.25)], atol=1e-9)
    assert not canvas.is_empty()
    assert ink(canvas)[50, 50] == 255


def test_each_sample_is_told(canvas, qapp):
    told = []
    canvas.changed.connect(lambda: told.append(len(canvas.strokes()[-1])))
    mouse(canvas, QEvent.Type.MouseButtonPress, 0.2, 0.2)
    for place in (0.3, 0.3, 0.4):  # the move to the same place adds nothing
        qapp.processEvents()
        mouse(canvas, QEvent.Type.MouseMove, place, place, NONE)
    assert told == [1, 2, 3]


def test_samples_that_waited_in_one_queue_are_told_together(canvas, qapp):
    told = []
    canvas.changed.connect(lambda: told.append(len(canvas.strokes()[-1])))
    mouse(canvas, QEvent.Type.MouseButtonPress, 0.1, 0.1)
    for place in np.linspace(0.2, 0.8, 50):
        mouse(canvas, QEvent.Type.MouseMove, place, place, NONE)
    qapp.processEvents()
    assert told == [1, 51]


def test_a_lifted_pen_has_told_everything(canvas):
    told = []
    canvas.changed.connect(lambda: told.append(len(canvas.strokes()[-1])))
    canvas.strokeFinished.connect(lambda: told.append("lifted"))
    drag(canvas, (0.2, 0.2), (0.3, 0.3), (0.4, 0.4))
    assert told == [1, 3, "lifted"]


def test_a_quick_second_stroke_is_one_too(canvas):
    drag(canvas, (0.2, 0.2), (0.4, 0.4))
    mouse(canvas, QEvent.Type.MouseButtonDblClick, 0.2, 0.2)  # as Qt calls a press soon after another
    mouse(canvas, QEvent.Type.MouseMove, 0.2, 0.6, NONE)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 0.2, 0.6, buttons=NONE)
    assert [len(stroke) for stroke in canvas.strokes()] == [2, 2]


def test_no_sample_is_dropped_while_the_pen_is_down(canvas, qapp):
    compression = Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents
    qapp.setAttribute(compression, True)  # X11's default
    try:
        mouse(canvas, QEvent.Type.MouseButtonPress, 0.2, 0.2)
        assert not qapp.testAttribute(compression)
        mouse(canvas, QEvent.Type.MouseButtonRelease, 0.2, 0.2, buttons=NONE)
        assert qapp.testAttribute(compression)
    finally:
        qapp.setAttribute(compression, False)


def test_a_fast_move_leaves_no_gap(canvas):
    drag(canvas, (0.1, 0.5), (0.9, 0.5))
    assert (ink(canvas)[100, 20:180] == 255).all()


def test_a_click_is_a_round_dot(canvas):
    drag(canvas, (0.5, 0.5))
    dot = ink(canvas)[80:121, 80:121] > 200
    across = canvas.pen_width() * 200
    assert dot.sum() == pytest.approx(np.pi * across**2 / 4, rel=0.15)


def test_drawing_bit_by_bit_shows_what_drawing_at_once_shows(canvas, qtbot):
    rng = np.random.default_rng(3)
    drag(canvas, *rng.uniform(0.1, 0.9, (30, 2)).tolist())
    bit_by_bit = ink(canvas)
    canvas.set_pen_width(0.02)
    ink(canvas)
    canvas.set_pen_width(0.09)
    assert np.abs(bit_by_bit - ink(canvas)).max() <= 128  # soft edges that were painted twice
    assert (np.abs(bit_by_bit - ink(canvas)) > 40).mean() < 0.01


def test_undo_redo_clear(canvas):
    drag(canvas, (0.2, 0.2), (0.4, 0.4))
    drag(canvas, (0.6, 0.2), (0.8, 0.4))
    canvas.undo()
    assert len(canvas.strokes()) == 1
    canvas.redo()
    assert len(canvas.strokes()) == 2
    canvas.clear()
    assert canvas.is_empty()
    assert (ink(canvas)[60] < 30).all()
    canvas.undo()
    assert len(canvas.strokes()) == 2
    canvas.undo()
    canvas.undo()
    assert canvas.is_empty()


def test_undo_and_redo_say_when_they_can(canvas):
    undo, redo = [], []
    canvas.canUndoChanged.connect(undo.append)
    canvas.canRedoChanged.connect(redo.append)
    canvas.clear()  # nothing to clear: no step
    drag(canvas, (0.2, 0.2), (0.4, 0.4))
    canvas.undo()
    canvas.redo()
    assert (undo, redo) == ([True, False, True], [True, False])


def test_keys(canvas):
    drag(canvas, (0.2, 0.2), (0.4, 0.4))
    QTest.keyClick(canvas, Qt.Key.Key_Z, KEYS.ControlModifier)
    assert canvas.is_empty()
    QTest.keyClick(canvas, Qt.Key.Key_Z, KEYS.ControlModifier | KEYS.ShiftModifier)
    assert not canvas.is_empty()
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert canvas.is_empty()
    canvas.undo()
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert canvas.is_empty()


def key(canvas, code, text, keys=KEYS.NoModifier, repeated=False):
    canvas.event(QKeyEvent(QEvent.Type.KeyPress, code, keys, text, repeated))


def test_digit_keys_label(canvas):
    labels = []
    canvas.labelled.connect(labels.append)
    for digit in range(10):
        key(canvas, Qt.Key.Key_0 + digit, str(digit))
    key(canvas, Qt.Key.Key_7, "7", KEYS.KeypadModifier)
    key(canvas, Qt.Key.Key_7, "7", KEYS.ShiftModifier)  # a French keyboard's row
    key(canvas, Qt.Key.Key_7, "۷")  # a Persian one's
    assert labels == [*range(10), 7, 7, 7]


def test_other_keys_and_held_keys_do_not_label(canvas):
    labels = []
    canvas.labelled.connect(labels.append)
    key(canvas, Qt.Key.Key_7, "7", KEYS.ControlModifier)
    key(canvas, Qt.Key.Key_7, "7", KEYS.AltModifier)
    key(canvas, Qt.Key.Key_7, "7", repeated=True)
    key(canvas, Qt.Key.Key_Ampersand, "&")
    key(canvas, Qt.Key.Key_twosuperior, "²")
    mouse(canvas, QEvent.Type.MouseButtonPress, 0.2, 0.2)
    key(canvas, Qt.Key.Key_7, "7")  # in the middle of a stroke
    assert labels == []
    mouse(canvas, QEvent.Type.MouseButtonRelease, 0.2, 0.2, buttons=NONE)
    key(canvas, Qt.Key.Key_7, "7")
    assert labels == [7]


def test_copy_is_asked_for(canvas, qtbot):
    with qtbot.waitSignal(canvas.copyAsked):
        QTest.keyClick(canvas, Qt.Key.Key_C, KEYS.ControlModifier)


def picture():
    image = QImage(12, 9, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    return image


def files(*names):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/somewhere/{name}") for name in names])
    return mime


def pixels():
    mime = QMimeData()
    mime.setImageData(picture())
    return mime


def hover(widget, mime, proposed=Qt.DropAction.CopyAction):
    """Drag over the middle, through Qt as a real drag goes, and return the event."""
    able = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDragEnterEvent(widget.rect().center(), able, mime, LEFT, KEYS.NoModifier)
    event.setDropAction(proposed)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event


def drop(widget, mime):
    hover(widget, mime)
    able = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    QApplication.sendEvent(widget, QDropEvent(QPointF(widget.rect().center()), able, mime, LEFT, KEYS.NoModifier))


@pytest.mark.parametrize("name", ["three.png", "THREE.JPG", "a b.jpeg", "ü.webp", "x.bmp", "x.gif"])
def test_a_picture_file_is_taken(canvas, qtbot, name):
    with qtbot.waitSignal(canvas.imageDropped) as got:
        drop(canvas, files(name))
    assert got.args == [Path("/somewhere") / name]


def test_a_picture_from_a_browser_is_taken(canvas, qtbot):
    mime = pixels()
    mime.setUrls([QUrl("https://example.org/three.png")])
    with qtbot.waitSignal(canvas.imageDropped) as got:
        drop(canvas, mime)
    assert got.args[0].pixelColor(3, 3).name() == "#336699"


def test_a_move_is_made_a_copy(canvas):
    event = hover(canvas, files("three.png"), Qt.DropAction.MoveAction)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction


@pytest.mark.parametrize(
    "names", [["net.safetensors"], ["run.toml"], ["one.png", "two.png"], ["images-idx3-ubyte.gz"], []]
)
def test_other_drops_are_left_to_the_window(qtbot, names):
    class Window(QWidget):
        seen = 0

        def dragEnterEvent(self, event):
            self.seen += 1
            event.acceptProposedAction()

    window = Window()
    qtbot.addWidget(window)
    window.setAcceptDrops(True)
    canvas = DigitCanvas(window)
    canvas.imageDropped.connect(lambda _: pytest.fail("taken"))
    window.show()
    assert hover(canvas, files(*names)).isAccepted()
    assert window.seen == 1


def test_a_drag_over_is_seen_until_it_is_over(canvas):
    drag(canvas, (0.2, 0.2), (0.8, 0.8))
    before = canvas.grab().toImage()
    hover(canvas, files("three.png"))
    assert canvas.grab().toImage() != before
    QApplication.sendEvent(canvas, QDragLeaveEvent())
    assert canvas.grab().toImage() == before
    drop(canvas, pixels())
    assert canvas.grab().toImage() == before


def test_paste_takes_the_picture_on_the_clipboard(canvas, qtbot):
    QGuiApplication.clipboard().setImage(picture())
    with qtbot.waitSignal(canvas.imageDropped) as got:
        QTest.keyClick(canvas, Qt.Key.Key_V, KEYS.ControlModifier)
    assert got.args[0].size() == picture().size()
    QGuiApplication.clipboard().setText("3")
    with qtbot.assertNotEmitted(canvas.imageDropped):
        QTest.keyClick(canvas, Qt.Key.Key_V, KEYS.ControlModifier)


def menu_of(canvas):
    return {action.text(): action for action in canvas.menu().actions() if action.text()}


def test_the_menu_offers_what_can_be_done(canvas, qtbot):
    QGuiApplication.clipboard().clear()
    assert [text for text, action in menu_of(canvas).items() if action.isEnabled()] == ["Copy what the network sees"]
    drag(canvas, (0.2, 0.2), (0.8, 0.8))
    menu_of(canvas)["Clear"].trigger()
    assert canvas.is_empty()
    menu_of(canvas)["Undo stroke"].trigger()
    assert not canvas.is_empty()
    menu_of(canvas)["Redo stroke"].trigger()
    assert canvas.is_empty()
    QGuiApplication.clipboard().setImage(picture())
    with qtbot.waitSignals([canvas.imageDropped, canvas.copyAsked]):
        menu_of(canvas)["Paste picture"].trigger()
        menu_of(canvas)["Copy what the network sees"].trigger()


def test_a_right_click_opens_the_menu_but_not_while_drawing(canvas, qtbot):
    def right_click():
        place = canvas.rect().center()
        canvas.event(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, canvas.mapToGlobal(place)))
        return canvas.findChild(QMenu, "canvasMenu")

    mouse(canvas, QEvent.Type.MouseButtonPress, 0.2, 0.2)
    assert right_click() is None
    mouse(canvas, QEvent.Type.MouseButtonRelease, 0.2, 0.2, buttons=NONE)
    menu = right_click()
    qtbot.waitUntil(menu.isVisible)
    menu.close()


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_draw_nothing(canvas, button):
    mouse(canvas, QEvent.Type.MouseButtonPress, 0.5, 0.5, button, button)
    mouse(canvas, QEvent.Type.MouseMove, 0.7, 0.5, NONE, button)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 0.7, 0.5, button, NONE)
    assert canvas.is_empty()


def test_outside_is_cut_off_and_one_step(canvas):
    drag(canvas, (0.5, 0.5), (1.5, 0.5), (1.5, 0.75), (0.5, 0.75))
    first, second = canvas.strokes()
    np.testing.assert_allclose(first, [(0.5, 0.5), (1, 0.5)], atol=1e-9)
    np.testing.assert_allclose(second, [(1, 0.75), (0.5, 0.75)], atol=1e-9)
    assert (ink(canvas)[100, 110:199] == 255).all()
    canvas.undo()
    assert canvas.is_empty()


def test_strokes_scale_with_the_canvas(canvas):
    drag(canvas, (0.25, 0.5), (0.75, 0.5))
    before = canvas.strokes()[0]
    canvas.resize(408, 508)
    np.testing.assert_array_equal(canvas.strokes()[0], before)
    assert ink(canvas).shape == (400, 400)
    assert (ink(canvas)[200, 110:290] == 255).all()


def tablet(canvas, kind, x, y, pressure, button=LEFT, buttons=LEFT, device=None):
    place = at(canvas, x, y)
    event = QTabletEvent(
        kind, device or QPointingDevice.primaryPointingDevice(), place, canvas.mapToGlobal(place), pressure,
        0, 0, 0, 0, 0, KEYS.NoModifier, button, buttons,
    )  # fmt: skip
    canvas.event(event)
    assert event.isAccepted()  # or Qt would send the mouse too


def test_a_pen_draws_whatever_its_pressure(canvas):
    tablet(canvas, QEvent.Type.TabletMove, 0.1, 0.1, 0.0, NONE, NONE)  # hovering
    tablet(canvas, QEvent.Type.TabletPress, 0.2, 0.2, 0.01)
    tablet(canvas, QEvent.Type.TabletMove, 0.4, 0.4, 1.0, NONE)
    mouse(canvas, QEvent.Type.MouseButtonPress, 0.9, 0.9)  # a palm, while the pen is down
    tablet(canvas, QEvent.Type.TabletRelease, 0.4, 0.4, 0.0, LEFT, NONE)
    (stroke,) = canvas.strokes()
    np.testing.assert_allclose(stroke, [(0.2, 0.2), (0.4, 0.4)], atol=1e-9)


def test_the_eraser_end_takes_the_last_stroke_back(canvas):
    drag(canvas, (0.2, 0.2), (0.4, 0.4))
    drag(canvas, (0.6, 0.2), (0.8, 0.4))
    kind, seat = QPointingDevice.PointerType.Eraser, "seat"
    eraser = QPointingDevice(
        "eraser", 7, QInputDevice.DeviceType.Stylus, kind, QInputDevice.Capability.Position, 1, 1, seat
    )
    for event, x in ((QEvent.Type.TabletPress, 0.2), (QEvent.Type.TabletMove, 0.5), (QEvent.Type.TabletRelease, 0.5)):
        tablet(canvas, event, x, x, 0.5, device=eraser)
    assert len(canvas.strokes()) == 1


def test_a_finger_draws_and_a_second_one_does_not(canvas):
    device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    points = [at(canvas, *p).toPoint() for p in ((0.2, 0.2), (0.6, 0.6), (0.8, 0.2))]
    QTest.touchEvent(canvas, device).press(0, points[0], canvas).commit()
    QTest.touchEvent(canvas, device).stationary(0).press(1, points[2], canvas).commit()
    QTest.touchEvent(canvas, device).move(0, points[1], canvas).stationary(1).commit()
    QTest.touchEvent(canvas, device).release(0, points[1], canvas).release(1, points[2], canvas).commit()
    (stroke,) = canvas.strokes()
    np.testing.assert_allclose(stroke, [(0.2, 0.2), (0.6, 0.6)], atol=0.01)


def test_a_lost_release_ends_the_stroke(canvas):
    mouse(canvas, QEvent.Type.MouseButtonPress, 0.2, 0.2)
    mouse(canvas, QEvent.Type.MouseMove, 0.4, 0.4, NONE, NONE)
    mouse(canvas, QEvent.Type.MouseMove, 0.6, 0.6, NONE, LEFT)
    assert [len(stroke) for stroke in canvas.strokes()] == [1]


def test_disabling_lifts_the_pen(canvas, qtbot):
    mouse(canvas, QEvent.Type.MouseButtonPress, 0.2, 0.2)
    with qtbot.waitSignal(canvas.strokeFinished):
        canvas.setEnabled(False)


def test_ten_thousand_samples_are_kept_and_drawn(canvas):
    turn = np.linspace(0, 60, 10_000)
    points = np.column_stack([0.5 + 0.4 * np.cos(turn), 0.5 + 0.4 * np.sin(1.1 * turn)])
    drag(canvas, *points.tolist())
    assert len(canvas.strokes()[0]) == 10_000
    assert (ink(canvas) > 200).mean() > 0.2


def test_set_strokes_is_one_step_and_wants_a_shape(canvas, qtbot):
    strokes = [np.array([(0.1, 0.1), (0.9, 0.9)]), np.array([(0.5, 0.5)])]
    with qtbot.waitSignal(canvas.changed):
        canvas.set_strokes(strokes)
    for shown, given in zip(canvas.strokes(), strokes, strict=True):
        np.testing.assert_array_equal(shown, given)
    with pytest.raises(ValueError, match="P"):
        canvas.set_strokes([np.zeros((3, 3))])
    canvas.undo()
    assert canvas.is_empty()


def test_it_takes_the_focus_and_shows_it(canvas, qtbot):
    canvas.activateWindow()
    canvas.clearFocus()
    plain = canvas.grab().toImage()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    assert canvas.grab().toImage() != plain
    assert canvas.accessibleName()
    assert canvas.accessibleDescription()


def test_ink_looks_the_same_drawn_anew_where_the_pen_turns_back(canvas):
    drag(canvas, (0.3, 0.2), (0.5, 0.2), (0.5, 0.8), (0.5, 0.21), (0.52, 0.5), (0.5, 0.22))
    drawn = ink(canvas)
    canvas.undo()
    canvas.redo()
    assert abs(ink(canvas) - drawn).max() <= 2
