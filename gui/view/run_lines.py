"""Lines of runs: how each kind of curve looks and is called, and its samples as a curve of a plot."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.chart.curve_filters import in_epochs, smoothed
from core.chart.drawing import Curve
from core.chart.x_axes import XAxis, mean_place
from core.linalg.arrays import Array
from gui.base.palette import run_style
from gui.session.run import RunSeries

PERCENT = 100.0

_THIN_PX, _STOUT_PX = 1.0, 2.5
_DASHES = {"train": (2.0, 2.0), "averaged": (1.0, 1.0), "running": (), "within": (1.0, 2.0), "penalty": (6.0, 6.0)}
_MINOR = ("train", "running", "penalty")
_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """Line of a plot, from one series or, as their mean in a band, from those of several runs.

    key: unique in the plot. entries: of the legend. axis: name of its y axis where there may be several. width: 0 for
    the plot's own. weight: of the smoothing. times: factor of the values. in_epochs: begins anew in each epoch.
    """

    key: Hashable
    series: tuple[RunSeries, ...]
    name: str
    colour: str
    dash: tuple[float, ...] = ()
    width: float = 0.0
    entries: tuple[str, ...] = ()
    axis: str = ""
    weight: float = 0.0
    times: float = 1.0
    listed: bool = True
    minor: bool = False
    marked: bool = False
    in_epochs: bool = False


def kind_name(kind: str) -> str:
    """Return the name of a kind of curve: a set, or "running", "within", "averaged" or "penalty"."""
    match kind:
        case "train":
            return _tr("RunLines", "training")
        case "validation":
            return _tr("RunLines", "validation")
        case "test":
            return _tr("RunLines", "test")
        case "running":
            return _tr("RunLines", "average since the epoch began")
        case "within":
            return _tr("RunLines", "validation within epochs")
        case "averaged":
            return _tr("RunLines", "validation (averaged weights)")
    return _tr("RunLines", "λ term")


def kind_line(
    key: Hashable,
    kind: str,
    series: Sequence[RunSeries],
    style: int,
    run: str = "",
    *,
    is_main: bool | None = None,
    **others: Any,
) -> Line:
    """Return the line of one kind of a run's curves. style: see `run_style`; run: its name, "" where it is alone.

    The main kind, validation unless said otherwise, has the run's own dash; the others have one each, so that they are
    told apart without colour.
    """
    colour, dash = run_style(style)
    name = kind_name(kind)
    look = {"dash": dash, "minor": False} if _is_main(kind, is_main) else _side_look(kind, dash)
    usual = {"entries": (name, run) if run else (name,), "in_epochs": kind == "running", **look}
    usual["name"] = f"{run} · {name}" if run else name
    return Line(key, tuple(series), colour=colour, **{**usual, **others})


def _is_main(kind: str, is_main: bool | None) -> bool:
    return kind == "validation" if is_main is None else is_main


def _side_look(kind: str, dash: tuple[float, ...]) -> dict[str, Any]:
    width = _STOUT_PX if kind == "averaged" else _THIN_PX
    return {"dash": _DASHES.get(kind, dash), "width": width, "minor": kind in _MINOR}


def drawn(line: Line, axis: XAxis, before: tuple[object, Curve] | None = None) -> tuple[object, Curve]:
    """Return what a line's samples are known by, and its curve: the one before where nothing has changed."""
    known = line, axis, tuple(map(len, line.series))
    return before if before and before[0] == known else (known, _on(axis, line, _curve(line)))


def _on(axis: XAxis, line: Line, curve: Curve) -> Curve:
    """Return a curve over epochs on another x axis, without the samples that have no place there.

    A mean is of the same epochs as before, at the mean of their seconds or images.
    """
    if axis is XAxis.EPOCHS:
        return curve
    places = np.array([each.on(axis, curve.x) for each in line.series])
    x = places[0] if len(places) == 1 else mean_place(places)
    there = np.isfinite(x)
    low, high = curve.band or (None, None)
    y, raw, low, high, count = (
        each if each is None else each[there] for each in (curve.y, curve.raw, low, high, curve.count)
    )
    assert y is not None
    band = None if low is None or high is None else (low, high)
    return replace(curve, x=x[there], y=y, raw=raw, band=band, count=count)


def _curve(line: Line) -> Curve:
    given: dict[str, Any] = {}
    if len(line.series) == 1:
        x, y = line.series[0].x, _times(line.series[0].y, line.times)
        if line.in_epochs:
            x, y = in_epochs(x, y)
    else:
        x, mean, low, high, count = together(line.series)
        y = _times(mean, line.times)
        given |= {"band": tuple(smoothed(_times(end, line.times), line.weight) for end in (low, high)), "count": count}
    if line.weight:
        given["raw"] = y
        y = smoothed(y, line.weight)
    for name in ("listed", "minor", "entries", "marked"):
        given[name] = getattr(line, name)
    return Curve(line.name, x, y, line.colour, line.dash, line.width, **given)


def _times(y: Array, times: float) -> Array:
    return y if times == 1.0 else y * times


def together(curves: Sequence[RunSeries]) -> tuple[Array, Array, Array, Array, Array]:
    """Return epochs, mean, minimum, maximum and number of the curves that reach each epoch, (N,) each."""
    x = np.unique(np.concatenate([curve.x for curve in curves]))
    ys = np.full((len(curves), len(x)), np.nan)
    for row, curve in zip(ys, curves, strict=True):
        row[np.searchsorted(x, curve.x)] = curve.y
    count = np.isfinite(ys).sum(axis=0)
    mean = np.where(np.isfinite(ys), ys, 0.0).sum(axis=0) / np.where(count, count, np.nan)
    return x, mean, np.fmin.reduce(ys), np.fmax.reduce(ys), count
