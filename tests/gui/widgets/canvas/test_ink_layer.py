"""Ink is as sharp on a fine screen as if it were painted there at once."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from gui.widgets.canvas.ink_layer import InkLayer

SIDE_PX = 101
EDGE = [(0.5, 0.2), (0.5, 0.8)]  # upright: its sides are the sharpest edges there are


def painted(ratio, offset):
    """Grey of each screen pixel of one upright stroke, painted at a place between pixels."""
    ink = InkLayer()
    ink.fit(SIDE_PX, ratio, 0.2, [EDGE])
    screen = QImage(round(140 * ratio), round(140 * ratio), QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(ratio)
    screen.fill(QColor(Qt.GlobalColor.black))
    painter = QPainter(screen)
    painter.translate(QPointF(offset, offset))
    ink.paint(painter, None)
    painter.end()
    grey = screen.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].astype(int)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("offset", [3, 5, 6])
def test_edges_are_one_screen_pixel_soft_at_every_ratio(ratio, offset):
    row = painted(ratio, offset)[round((offset + SIDE_PX / 2) * ratio)]
    width = round(0.2 * SIDE_PX * ratio)
    assert abs(row.sum() / 255 - width) < 1
    assert ((row > 8) & (row < 247)).sum() <= 2  # one soft pixel a side


@pytest.mark.parametrize("ratio", [1.25, 1.5, 2.0])
def test_the_place_between_pixels_changes_nothing_but_the_place(ratio):
    shapes = [painted(ratio, offset) for offset in (4, 5, 6, 7)]
    cut = [shape[np.ix_(shape.any(axis=1), shape.any(axis=0))] for shape in shapes]
    for other in cut[1:]:
        np.testing.assert_array_equal(other, cut[0])
