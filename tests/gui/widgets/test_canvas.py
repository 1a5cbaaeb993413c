import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest

from gui.widgets.canvas import DigitCanvas
from gui.widgets.paper import square_in

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


def test_each_sample_is_told(canvas):
    told = []
    canvas.changed.connect(lambda: told.append(len(canvas.strokes()[-1])))
    drag(canvas, (0.2, 0.2), (0.3, 0.3), (0.3, 0.3), (0.4, 0.4))
    assert told == [1, 2, 3]  # the move to the same place adds nothing


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


def tablet(canvas, kind, x, y, pressure, button=LEFT, buttons=LEFT):
    place = at(canvas, x, y)
    event = QTabletEvent(
        kind, QPointingDevice.primaryPointingDevice(), place, canvas.mapToGlobal(place), pressure, 0, 0, 0, 0, 0,
        KEYS.NoModifier, button, buttons,
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
