"""What the cross-hair reads: each curve's value at the mouse, as numbers and as a small table."""

from collections.abc import Sequence
from html import escape

import numpy as np

from core.chart.drawing import Curve


def nearest(curve: Curve, x: float) -> float:
    """Return y at the sample nearest to x; NaN beyond the ends, with half a step's grace."""
    if len(curve.x) == 0:
        return float("nan")
    right = min(int(np.searchsorted(curve.x, x)), len(curve.x) - 1)
    left = max(right - 1, 0)
    at = left if abs(x - curve.x[left]) <= abs(curve.x[right] - x) else right
    grace = (float(curve.x[right]) - float(curve.x[left])) / 2
    beyond = x < float(curve.x[0]) - grace or x > float(curve.x[-1]) + grace
    return float("nan") if beyond else float(curve.y[at])


def table(x_label: str, x: float, curves: Sequence[Curve]) -> str:
    """Return HTML: the x under the mouse, then a row a curve with its colour, name and value."""
    mark = '<span style="color:{}">■</span>'
    rows = [_row(mark.format(curve.colour), curve.name, _figure(nearest(curve, x))) for curve in curves]
    return f'<table cellspacing="0">{"".join([_row("", x_label, f"{x:.2f}"), *rows])}</table>'


def _row(mark: str, name: str, figure: str) -> str:
    return f'<tr><td>{mark}</td><td>&nbsp;{escape(name)}&nbsp;&nbsp;</td><td align="right">{figure}</td></tr>'


def _figure(value: float) -> str:
    return f"{value:.4g}" if np.isfinite(value) else "–"
