"""Preprocessing of strokes, or of the ink on a picture, into the network's input."""

from dataclasses import dataclass

import numpy as np

from core.ink.coverage import averaged, coverage, cropped, fine_coverage, two_toned
from core.ink.lines import SPACING_PX, StrokeLines, cut, fit, joined, sampled
from core.ink.placing import centred_frames, placed
from core.ink.recipe import FIELD_PX, FINER, FRAME_PX, PAPER_PEN, PEN_PX, RECIPE, Stages, Steps, Strokes
from core.linalg.arrays import Array, Bytes


def render(strokes: Strokes, *, pen_px: float = PEN_PX, steps: Steps = RECIPE, paper_pen: float = PAPER_PEN) -> Bytes:
    """Render strokes as the network's input: (784,) uint8, 0 = paper, 255 = ink.

    With the whole recipe the result does not depend on unit, position, size, order of strokes, sampling rate and pen.
    Without `steps.pen` or `steps.box` strokes are in sides of the paper, 0..1, and paper_pen, above 0, is the pen's
    width as drawn; on the whole paper no line is thinner than a pixel. pen_px: the pen's width in 28x28 pixels, above
    0, under 20. Points that are not finite are dropped; no points give blank paper, a single one a dot. Raises
    ValueError for a stroke that is not a list of x, y.
    """
    drawing = _Drawing.of(strokes, steps, pen_px, paper_pen)
    return placed(drawing.scaled(), steps.centre).reshape(-1)


def stages(strokes: Strokes, *, pen_px: float = PEN_PX, steps: Steps = RECIPE, paper_pen: float = PAPER_PEN) -> Stages:
    """Return every stage of `render`. `paper` shows the part within 0..1."""
    drawing = _Drawing.of(strokes, steps, pen_px, paper_pen)
    paper = drawing.on_paper(FINER)
    scaled = drawing.scaled()
    return Stages(paper, drawing.in_frame(FINER) if steps.box else paper, scaled, placed(scaled, steps.centre))


def render_paths(paths: Array, *, pen_px: Array, press: Array | None = None) -> Bytes:
    """Render N drawings at once, (N, 784) uint8, from sampled pen paths.

    paths: (N, P, 2), samples no further apart than about a fortieth of the digit (the pen is down at every one);
    pen_px: (N,) widths in 28x28 pixels; press: (N, P), 0..1, a lighter touch is narrower and paler.
    """
    pen = pen_px.astype(np.float32)[:, None]
    slack = None if press is None else (pen / 2) ** 2 * (1 - press.astype(np.float32) ** 2)
    points = fit(paths, pen[..., None], FRAME_PX).astype(np.float32)
    return centred_frames(coverage(points, pen, FRAME_PX, slack)).reshape(len(paths), -1)


def from_picture(grey: Array) -> Bytes:
    """Preprocess a picture, (H, W), 0 = paper, 1 = ink, of any size: (784,) uint8. A blank one stays blank."""
    return placed(averaged(cropped(_sound(grey)), FRAME_PX), centre=True).reshape(-1)


def picture_stages(grey: Array, *, steps: Steps = RECIPE) -> Stages:
    """Return every stage of `from_picture`. Lines keep their width; core.ink.paper redraws them."""
    ink = _sound(grey)
    paper = averaged(ink, FIELD_PX * FINER)
    box = cropped(ink)
    scaled = averaged(box, FRAME_PX) if steps.box else averaged(ink, FIELD_PX)
    if not steps.smooth:
        scaled = two_toned(scaled)
    shown = averaged(box, FRAME_PX * FINER) if steps.box else paper
    return Stages(paper, shown, scaled, placed(scaled, steps.centre))


def _sound(grey: Array) -> Array:
    ink: Array = np.clip(np.nan_to_num(np.asarray(grey, np.float64)), 0, 1)
    return ink


@dataclass(frozen=True, slots=True, eq=False)
class _Drawing:
    """Lines and the settings to draw them. paper: side of the paper; pen: its width as drawn; in the lines' unit."""

    lines: StrokeLines
    steps: Steps
    pen_px: float
    paper: float
    pen: float

    @classmethod
    def of(cls, strokes: Strokes, steps: Steps, pen_px: float, paper_pen: float) -> "_Drawing":
        lines, divisor = joined(strokes)
        return cls(lines, steps, pen_px, 1 / divisor, paper_pen / divisor)

    def scaled(self) -> Array:
        """Return the frame (20, 20) or, without the step `box`, the paper (28, 28)."""
        grey = self.in_frame(1) if self.steps.box else self.on_paper(1)
        return grey if self.steps.smooth else two_toned(grey)

    def in_frame(self, times: int) -> Array:
        """Draw the lines fitted to the frame: a square of 20 * times pixels a side."""
        size, pen = FRAME_PX * times, self.pen_px * times
        if not len(self.lines.points):
            return np.zeros((size, size), np.float32)
        if not self.steps.pen:
            pen = size * self.pen / (self.lines.span() + self.pen)
        return _inked(StrokeLines(fit(self.lines.points, pen, size), self.lines.first), pen, size, times)

    def on_paper(self, times: int) -> Array:
        """Draw the lines on the whole paper: a square of 28 * times pixels a side."""
        size, pen = FIELD_PX * times, self.pen
        if self.steps.pen:
            # The same width relative to the digit as in the frame, where its span is 20 - pen_px.
            pen = min(self.lines.span(), self.paper) * self.pen_px / (FRAME_PX - self.pen_px)
        pen = max(pen, self.paper / FIELD_PX)  # a thinner one might leave no pixel inked
        seen = cut(self.lines, -pen, self.paper + pen)
        return _inked(StrokeLines(seen.points / self.paper * size, seen.first), pen / self.paper * size, size, times)


def _inked(lines: StrokeLines, pen: float, size: int, times: int) -> Array:
    samples = sampled(lines, SPACING_PX * times)
    return coverage(samples, pen, size) if times == 1 else fine_coverage(samples, pen, size)
