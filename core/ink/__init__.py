"""The one road from a drawing to what the network sees, by MNIST's own recipe, each step of which can be left out.

The inked box, pen width included, is scaled to fit 20x20 with its aspect kept, anti-aliased by area, and placed in
28x28 by whole pixels so that its centre of mass lies on pixel (14, 14): MNIST's own images have theirs within half a
pixel of it. The pen's width is a number of pixels of that 28x28 grid, so big and small, thick and thin drawings arrive
alike.
"""

from core.ink.recipe import FIELD_PX, FRAME_PX, PAPER_PEN, PEN_PX, RAW, RECIPE, Stages, Steps, Strokes
from core.ink.road import from_picture, picture_stages, render, render_paths, stages

__all__ = [
    "FIELD_PX",
    "FRAME_PX",
    "PAPER_PEN",
    "PEN_PX",
    "RAW",
    "RECIPE",
    "Stages",
    "Steps",
    "Strokes",
    "from_picture",
    "picture_stages",
    "render",
    "render_paths",
    "stages",
]
