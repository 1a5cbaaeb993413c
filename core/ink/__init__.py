"""Preprocessing of drawings and pictures by MNIST's recipe, each step of which can be switched off.

The bounding box of the ink, pen width included, is scaled to fit 20x20 with its aspect kept, anti-aliased by area, and
placed in 28x28 by whole pixels so that its centre of mass is at pixel (14, 14), as in MNIST's own images within half a
pixel. The pen's width is in pixels of that 28x28 grid, so the size and pen of a drawing do not matter.
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
