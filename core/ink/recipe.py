"""Steps of MNIST's recipe, and the stages of a drawing after each."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy.typing as npt

from core.linalg.arrays import Array, Bytes

FRAME_PX = 20
FIELD_PX = 28
PEN_PX = 2.4
"""Width of the pen in 28x28 pixels: gives drawn digits MNIST's mean ink, 33.8 of 255."""

PAPER_PEN = 0.09
"""Default width of the pen as drawn, in sides of the paper."""

FINER = 4
"""Resolution of `Stages.paper` and `Stages.box` relative to 28x28 and 20x20."""

Strokes = Sequence[npt.ArrayLike]
"""Strokes from pen-down to pen-up, each (P, 2) of x, y; y grows downward."""


@dataclass(frozen=True, slots=True)
class Steps:
    """Switches for the steps of the recipe; all on is MNIST's recipe.

    pen: lines get a width relative to the digit; off: they stay as wide as drawn on the paper.
    box: the bounding box of the ink is scaled to fit 20x20, aspect kept; off: the whole paper is scaled to 28x28.
    smooth: pixels are grey by the area covered; off: each is all ink or all paper.
    centre: the centre of mass moves to the middle of 28x28; off: the box (or the paper, without box) is centred.
    """

    pen: bool = True
    box: bool = True
    smooth: bool = True
    centre: bool = True


RECIPE = Steps()
RAW = Steps(pen=False, box=False, smooth=False, centre=False)


@dataclass(frozen=True, slots=True, eq=False)
class Stages:
    """Stages of one drawing, to be shown; `paper` and `box` are always smooth.

    paper: (112, 112), 0..1, the drawing on its whole paper, with the pen as drawn or as redrawn.
    box: (80, 80), 0..1, the bounding box of the ink; without the step `box` the same as `paper`.
    scaled: (20, 20), 0..1; without the step `box` (28, 28).
    centred: (28, 28) uint8, what the network sees: 0 = paper, 255 = ink.
    """

    paper: Array
    box: Array
    scaled: Array
    centred: Bytes
