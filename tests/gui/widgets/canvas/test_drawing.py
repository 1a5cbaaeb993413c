from hypothesis import given, settings
from hypothesis import strategies as st

from gui.widgets.canvas.drawing import StrokeHistory, clip, inside

numbers = st.floats(-2, 3, allow_nan=False, width=32)
points = st.tuples(numbers, numbers)


@settings(max_examples=60)
@given(points, points)
def test_what_clip_keeps_lies_on_the_square(a, b):
    part = clip(a, b)
    if part is None:
        assert not inside(a)
        assert not inside(b)
    else:
        assert all(map(inside, part))
        assert not inside(a) or part[0] == a
        assert not inside(b) or part[1] == b


@settings(max_examples=40)
@given(st.lists(st.lists(points, min_size=1, max_size=6), max_size=5))
def test_undo_takes_each_gesture_back_and_redo_brings_it_again(gestures):
    drawing = StrokeHistory()
    pictures = [[]]
    for gesture in gestures:
        drawing.press(gesture[0])
        for point in gesture[1:]:
            drawing.move(point)
        drawing.release()
        if drawing.strokes != pictures[-1]:
            pictures.append([list(stroke) for stroke in drawing.strokes])
    assert all(inside(point) for stroke in drawing.strokes for point in stroke)
    for picture in reversed(pictures[:-1]):
        assert drawing.undo()
        assert drawing.strokes == picture
    assert not drawing.undo()
    for picture in pictures[1:]:
        assert drawing.redo()
        assert drawing.strokes == picture
    assert not drawing.redo()


def test_leaving_the_square_and_coming_back_is_two_strokes_but_one_step():
    drawing = StrokeHistory()
    drawing.press((0.5, 0.5))
    drawing.move((1.5, 0.5))
    drawing.move((1.5, 0.75))
    drawing.move((0.5, 0.75))
    drawing.release()
    assert drawing.strokes == [[(0.5, 0.5), (1.0, 0.5)], [(1.0, 0.75), (0.5, 0.75)]]
    drawing.undo()
    assert drawing.strokes == []


def test_a_move_right_across_draws_from_border_to_border():
    drawing = StrokeHistory()
    drawing.press((-0.5, 0.25))
    assert drawing.move((1.5, 0.25))
    drawing.release()
    assert drawing.strokes == [[(0.0, 0.25), (1.0, 0.25)]]
