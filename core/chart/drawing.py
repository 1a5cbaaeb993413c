"""Charts as SVG: real lines and text that other programs can restyle; needs no style sheet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.chart.axes import Axis
from core.chart.curve_filters import marked_samples
from core.linalg.arrays import Array
from core.support.markup import escaped

_LEFT, _RIGHT, _BOTTOM = 60, 16, 44
_NAME_PX, _SAMPLE_PX = 7, 26
_LONGEST_NAME = 48

MARK_PX = 4.5
"""Diameter of a dot on a curve."""

RAW_OPACITY, BAND_OPACITY = 0.3, 0.16
"""Opacity of the raw curve and of the band behind a curve."""


@dataclass(frozen=True, slots=True)
class Curve:
    """Curve of a chart: x, y (N,), x increasing, NaN in y is a gap; width in pixels, dashes in widths.

    raw: (N,), y before smoothing, drawn faintly behind. band: low and high, (N,) each, of several curves of which y is
    the mean; count: (N,), their number. listed: in the legend. minor: may be left out where there are many curves.
    entries: names in a legend that hide it, none for its own. marked: with dots, as many as can be told apart.
    """

    name: str
    x: Array
    y: Array
    colour: str
    dash: tuple[float, ...] = ()
    width: float = 1.75
    listed: bool = True
    raw: Array | None = None
    band: tuple[Array, Array] | None = None
    count: Array | None = None
    minor: bool = False
    entries: tuple[str, ...] = ()
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """Chart without its curves: size in pixels, text, axes, colours. key: unique in the page. about: alt text."""

    key: str
    width: int
    height: int
    title: str
    about: str
    x_label: str
    x: Axis
    y: Axis
    background: str
    text: str
    grid: str


@dataclass(frozen=True, slots=True)
class _Frame:
    """Box of the axes in pixels; its left is fixed."""

    top: int
    right: int
    bottom: int


def svg(figure: Figure, curves: Sequence[Curve]) -> str:
    """Return the chart as an <svg> element with its namespace."""
    legend, top = _legend(curves, figure.width)
    frame = _Frame(top, figure.width - _RIGHT, top + figure.height - _BOTTOM)
    height, middle = top + figure.height, (_LEFT + frame.right) / 2
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {figure.width} {height}"',
        f' width="{figure.width}" height="{height}" role="img" aria-labelledby="{figure.key}-title {figure.key}-about"',
        f' font-family="sans-serif" font-size="12" fill="{figure.text}">',
        f'<title id="{figure.key}-title">{escaped(figure.title)}</title>',
        f'<desc id="{figure.key}-about">{escaped(figure.about)}</desc>',
        f'<defs><clipPath id="{figure.key}-frame">',
        f'<path d="M{_LEFT} {top - 2}H{frame.right + 2}V{frame.bottom + 2}H{_LEFT}z"/></clipPath></defs>',
        f'<rect width="{figure.width}" height="{height}" fill="{figure.background}"/>',
        f'<text x="8" y="20" font-weight="600">{escaped(figure.title)}</text>',
        *legend,
        *_grid(figure, frame),
        f'<text x="{middle}" y="{height - 8}" text-anchor="middle">{escaped(figure.x_label)}</text>',
        f'<g clip-path="url(#{figure.key}-frame)" fill="none" stroke-linejoin="round">',
        *(part for curve in curves if len(curve.x) for part in _behind(curve, figure, frame)),
        *(_line(curve, figure, frame) for curve in curves if len(curve.x)),
        "</g>",
        "</svg>",
    ]
    return "\n".join(parts)


def sample(colour: str, dash: tuple[float, ...]) -> str:
    """Return a short sample of a curve's line, for tables."""
    look = _stroke(Curve("", np.empty(0), np.empty(0), colour, dash))
    return f'<svg width="28" height="10" aria-hidden="true"><path d="M1 5h26" {look}/></svg>'


def _legend(curves: Sequence[Curve], width: int) -> tuple[list[str], int]:
    """Return the legend, in as many rows as needed, and the y below it."""
    x, y, parts = 8, 40, []
    for curve in (curve for curve in curves if curve.listed):
        name = curve.name if len(curve.name) <= _LONGEST_NAME else f"{curve.name[: _LONGEST_NAME - 1]}…"
        space = _SAMPLE_PX + 6 + _NAME_PX * len(name) + 16
        if x > 8 and x + space > width:
            x, y = 8, y + 18
        parts.append(f'<path d="M{x} {y}h{_SAMPLE_PX}" {_stroke(curve)}/>')
        parts.append(f'<text x="{x + _SAMPLE_PX + 6}" y="{y + 4}">{escaped(name)}</text>')
        x += space
    return parts, y + 18


def _grid(figure: Figure, frame: _Frame) -> list[str]:
    parts = []
    for x, text in figure.x.tick_places(_LEFT, frame.right):
        parts.append(f'<path d="M{x:.1f} {frame.top}V{frame.bottom}" stroke="{figure.grid}"/>')
        parts.append(f'<text x="{x:.1f}" y="{frame.bottom + 16}" text-anchor="middle">{escaped(text)}</text>')
    for y, text in figure.y.tick_places(frame.bottom, frame.top):
        parts.append(f'<path d="M{_LEFT} {y:.1f}H{frame.right}" stroke="{figure.grid}"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{escaped(text)}</text>')
    return parts


def _behind(curve: Curve, figure: Figure, frame: _Frame) -> list[str]:
    """Return the band and the raw curve behind a curve."""
    parts = []
    if curve.band:
        xs, low = _points(curve.x, curve.band[0], figure, frame)
        high = _points(curve.x, curve.band[1], figure, frame)[1]
        there = np.isfinite(low) & np.isfinite(high)
        around = [*zip(xs[there], low[there], strict=True), *zip(xs[there][::-1], high[there][::-1], strict=True)]
        corners = "L".join(f"{x:.1f} {y:.1f}" for x, y in around)
        if corners:
            parts.append(f'<path d="M{corners}z" fill="{curve.colour}" fill-opacity="{BAND_OPACITY}"/>')
    if curve.raw is not None:
        trace = replace(curve, y=curve.raw, dash=(), width=1.0)
        parts.append(f'<g stroke-opacity="{RAW_OPACITY}">{_line(trace, figure, frame)}</g>')
    return parts


def _points(x: Array, y: Array, figure: Figure, frame: _Frame) -> tuple[Array, Array]:
    return figure.x.place(x, _LEFT, frame.right), figure.y.place(y, frame.bottom, frame.top)


def _line(curve: Curve, figure: Figure, frame: _Frame) -> str:
    xs, ys = _points(curve.x, curve.y, figure, frame)
    inside = np.isfinite(ys)
    words, pen = [], "M"
    for at, (x, y) in enumerate(zip(xs.tolist(), ys.tolist(), strict=True)):
        if inside[at]:
            words.append(f"{pen}{x:.1f} {y:.1f}")
            if inside[max(at - 1, 0) : at + 2].sum() == 1:  # an isolated sample is drawn as a dot
                words.append("h.1")
        pen = "L" if inside[at] else "M"
    look = f'{_stroke(curve)} stroke-linecap="round"' if "h.1" in words else _stroke(curve)
    line = f'<path d="{"".join(words)}" {look}><title>{escaped(curve.name)}</title></path>'
    if not curve.marked:
        return line
    dots = "".join(f"M{xs[at]:.1f} {ys[at]:.1f}h.1" for at in marked_samples(curve.y) if inside[at])
    return f'{line}<path d="{dots}" {_stroke(replace(curve, dash=(), width=MARK_PX))} stroke-linecap="round"/>'


def _stroke(curve: Curve) -> str:
    dash = f' stroke-dasharray="{" ".join(f"{d * curve.width:g}" for d in curve.dash)}"' if curve.dash else ""
    return f'stroke="{curve.colour}" stroke-width="{curve.width:g}"{dash}'
