"""A simulated pen that draws on a canvas with mouse events: for screenshots, the exam and the tests."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.widgets.canvas.paper import square_in


def draw(canvas: QWidget, points: Iterable[tuple[float, float]]) -> None:
    """Draw one stroke with the left button: press, moves, release, on whole pixels as a mouse has them.

    points: at least one (x, y) in fractions of the paper's side, 0..1, y downward.
    """
    paper = square_in(canvas.rect())
    first, *others = [paper.topLeft() + QPoint(round(x * paper.width()), round(y * paper.height())) for x, y in points]
    left, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(canvas, left, no_keys, first)
    for place in others:
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, left, no_keys, others[-1] if others else first)
