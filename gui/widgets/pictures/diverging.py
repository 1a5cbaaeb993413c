"""Diverging colour map on the dark paper: two colour-blind-safe colours above and below 0, dark near 0."""

from functools import cache

import numpy as np
from PySide6.QtGui import QColor, QImage

from core.linalg.arrays import Array, Bytes
from gui.base.palette import INK, PAPER
from gui.widgets.pictures.heat_map import AGAINST, FOR
from gui.widgets.pictures.pixels import coloured, mixed

ZERO = 128
"""Level of the value 0; levels 1 and 255 are ∓scale and beyond; level 0 is the paper: no value."""

_FAINTEST = 0.12  # fraction of ink in the colour of 0, so that a cell of value 0 is visible


def levels(values: Array, scale: float) -> Bytes:
    """Return levels 1..255 of finite values of any shape; ±scale > 0 and beyond have the full colour."""
    parts = values * ((ZERO - 1) / scale)
    np.clip(np.rint(parts, parts), 1 - ZERO, ZERO - 1, parts)
    parts += ZERO
    return parts.astype(np.uint8)


@cache
def colours() -> list[int]:
    """Return the colour of each level, as `QColor.rgb` gives it: blue below 0, orange above."""
    zero = mixed(QColor(PAPER), QColor(INK), _FAINTEST)
    sides = ((QColor(AGAINST), range(ZERO - 1, 0, -1)), (QColor(FOR), range(ZERO)))
    below, above = ([mixed(zero, end, step / (ZERO - 1)).rgb() for step in steps] for end, steps in sides)
    return [QColor(PAPER).rgb(), *below, *above]


def image_of(picture: Bytes) -> QImage:
    """Return levels (H, W) as an image."""
    return coloured(picture, colours())
