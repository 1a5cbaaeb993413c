"""A plot as an SVG drawing: real lines and words, small enough to read, that other programs can restyle.

pyqtgraph's own SVG exporter stops at paths that Qt closes (0.14), so the drawing is made here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

import numpy as np

from core.arrays import Array
from core.atomic import writing
from gui.widgets.curve_files import Curve

_LEFT, _RIGHT, _BOTTOM = 56, 16, 44
_NAME_PX, _SAMPLE_PX = 7, 20


@dataclass(frozen=True, slots=True)
class Axis:
    """What one axis shows: its ends and its ticks (position, text), all on the scale drawn (log10 where that is on)."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    log: bool = False

    def place(self, values: Array, start: float, end: float) -> Array:
        """Return where values lie between start and end, in pixels; NaN where a logarithm has no place for them."""
        if self.log:
            values = np.log10(np.where(values > 0, values, np.nan))
        return start + (values - self.low) / (self.high - self.low) * (end - start)

    def tick_places(self, start: float, end: float) -> list[tuple[float, str]]:
        """Return each tick's pixel and text."""
        return [(start + (at - self.low) / (self.high - self.low) * (end - start), text) for at, text in self.ticks]


@dataclass(frozen=True, slots=True)
class _Frame:
    """The axes' box in pixels; its left is fixed."""

    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Figure:
    """What to draw: size in pixels, words, axes, and three colours."""

    width: int
    height: int
    title: str
    x_label: str
    x: Axis
    y: Axis
    background: str
    text: str
    grid: str


def write_svg(path: Path, figure: Figure, curves: Sequence[Curve]) -> None:
    """Write the drawing. Raises UserError when the file cannot be written."""
    legend, top = _legend(curves, figure.width)
    frame = _Frame(top, figure.width - _RIGHT, figure.height - _BOTTOM)
    middle = (_LEFT + frame.right) / 2
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {figure.width} {figure.height}"',
        f' width="{figure.width}" height="{figure.height}"',
        f' font-family="sans-serif" font-size="12" fill="{figure.text}">',
        '<defs><clipPath id="frame">',
        f'<path d="M{_LEFT} {top}H{frame.right}V{frame.bottom}H{_LEFT}z"/></clipPath></defs>',
        f'<rect width="{figure.width}" height="{figure.height}" fill="{figure.background}"/>',
        f'<text x="8" y="20" font-weight="600">{escape(figure.title)}</text>',
        *legend,
        *_grid(figure, frame),
        f'<text x="{middle}" y="{figure.height - 8}" text-anchor="middle">{escape(figure.x_label)}</text>',
        '<g clip-path="url(#frame)" fill="none" stroke-linejoin="round">',
        *(_line(curve, figure, frame) for curve in curves),
        "</g>",
        "</svg>\n",
    ]
    with writing(path) as file:
        file.write("\n".join(parts).encode())


def _legend(curves: Sequence[Curve], width: int) -> tuple[list[str], int]:
    """Return the legend in as many rows as it needs, and the y below it."""
    x, y, parts = 8, 40, []
    for curve in curves:
        space = _SAMPLE_PX + 6 + _NAME_PX * len(curve.name) + 16
        if x > 8 and x + space > width:
            x, y = 8, y + 18
        parts.append(f'<path d="M{x} {y}h{_SAMPLE_PX}" {_stroke(curve)}/>')
        parts.append(f'<text x="{x + _SAMPLE_PX + 6}" y="{y + 4}">{escape(curve.name)}</text>')
        x += space
    return parts, y + 16


def _grid(figure: Figure, frame: _Frame) -> list[str]:
    parts = []
    for x, text in figure.x.tick_places(_LEFT, frame.right):
        parts.append(f'<path d="M{x:.1f} {frame.top}V{frame.bottom}" stroke="{figure.grid}"/>')
        parts.append(f'<text x="{x:.1f}" y="{frame.bottom + 16}" text-anchor="middle">{escape(text)}</text>')
    for y, text in figure.y.tick_places(frame.bottom, frame.top):
        parts.append(f'<path d="M{_LEFT} {y:.1f}H{frame.right}" stroke="{figure.grid}"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{escape(text)}</text>')
    return parts


def _line(curve: Curve, figure: Figure, frame: _Frame) -> str:
    xs = figure.x.place(curve.x, _LEFT, frame.right)
    ys = figure.y.place(curve.y, frame.bottom, frame.top)
    words, pen = [], "M"
    for x, y in zip(xs.tolist(), ys.tolist(), strict=True):
        if np.isfinite(y):
            words.append(f"{pen}{x:.2f} {y:.2f}")
        pen = "L" if np.isfinite(y) else "M"
    return f'<path d="{"".join(words)}" {_stroke(curve)}><title>{escape(curve.name)}</title></path>'


def _stroke(curve: Curve) -> str:
    dash = f' stroke-dasharray="{" ".join(f"{d * curve.width:g}" for d in curve.dash)}"' if curve.dash else ""
    return f'stroke="{curve.colour}" stroke-width="{curve.width:g}"{dash}'
