"""The steps of MNIST's recipe, and what a drawing looks like after each."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy.typing as npt

from core.linalg.arrays import Array, Bytes

FRAME_PX = 20
FIELD_PX = 28
PEN_PX = 2.4
"""The pen's width in 28x28 pixels: gives people's pen digits MNIST's mean ink, 33.8 of 255."""

PAPER_PEN = 0.09
"""The pen's width as drawn, in sides of the paper, unless told."""

FINER = 4
"""How much finer `Stages.paper` and `Stages.box` are than 28x28 and 20x20."""

Strokes = Sequence[npt.ArrayLike]
"""Pen-down to pen-up, one (P, 2) of x, y each; y grows downward."""


@dataclass(frozen=True, slots=True)
class Steps:
    """Which steps of the recipe are taken; all of them are MNIST's recipe.

    pen: lines are redrawn with a pen's width relative to the digit; off: they stay as wide as drawn on the paper.
    box: the inked box is scaled to fit 20x20, aspect kept; off: the whole paper is scaled to 28x28.
    smooth: pixels are grey by the area covered; off: each is all ink or all paper, whichever is more.
    centre: the centre of mass goes to the middle of 28x28; off: the box (without it, the drawing) stays where it is.
    """

    pen: bool = True
    box: bool = True
    smooth: bool = True
    centre: bool = True


RECIPE = Steps()
RAW = Steps(pen=False, box=False, smooth=False, centre=False)


@dataclass(frozen=True, slots=True, eq=False)
class Stages:
    """One drawing on its way, to be shown; `paper` and `box` are smooth whatever the steps.

    paper: (112, 112), 0..1, the drawing on its whole paper, with the pen as drawn or as redrawn.
    box: (80, 80), 0..1, what is inked; without the step `box` the same as `paper`.
    scaled: (20, 20), 0..1; without the step `box` (28, 28).
    centred: (28, 28) uint8, what the network sees: 0 = paper, 255 = ink.
    """

    paper: Array
    box: Array
    scaled: Array
    centred: Bytes
