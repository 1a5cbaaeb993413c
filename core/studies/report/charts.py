"""Cost and accuracy of all runs as they went on: dots for training, a line in the run's own dash for validation."""

from collections.abc import Sequence
from typing import Literal

import numpy as np

from core.chart import axes
from core.chart.curve_filters import thinned
from core.chart.drawing import Curve, Figure, svg
from core.chart.x_axes import XAxis
from core.studies.report import labels
from core.studies.report.colours import GRID, PAPER, TEXT, run_style
from core.studies.report.scores import Series
from core.support.language import translated
from core.support.messages import capitalized, joined, message

_WIDTH, _HEIGHT = 900, 340
_DOTS = (1.0, 2.0)
_COLUMNS = 750
"""In which each curve has at most two samples: a long run's page stays small, and no peak is lost."""

Named = Sequence[tuple[str, Series]]
"""Runs by what they are called, in the order of their colours."""


def chart(kind: Literal["cost", "accuracy"], runs: Named, score: str = "accuracy", axis: XAxis = XAxis.EPOCHS) -> str:
    """One of the two drawings, as an <svg> element. score: what accuracy is called here."""
    alone = len(runs) == 1
    curves = [curve for number, run in enumerate(runs) for curve in _two(kind, number, *run, axis, alone=alone)]
    if len(runs) > 1:
        curves.append(Curve(translated(message("dots: training")), np.empty(0), np.empty(0), TEXT, _DOTS, 1.5))
    ys = np.concatenate([curve.y for curve in curves])
    y = axes.fitting(ys, percent=kind == "accuracy")
    title = capitalized(score) if kind == "accuracy" else message("Cost")
    figure = Figure(
        key=kind,
        width=_WIDTH,
        height=_HEIGHT,
        title=translated(message("{title} (logarithmic)", title=title) if y.log else title),
        about=translated(_about(kind, runs)),
        x_label=translated(axis.label),
        x=axes.from_zero(max(float(curve.x.max(initial=0.0)) for curve in curves), whole=axis is not XAxis.SECONDS),
        y=y,
        background=PAPER,
        text=TEXT,
        grid=GRID,
    )
    return svg(figure, curves)


def lacking(runs: Named, axis: XAxis) -> list[str]:
    """Return the names of the runs that have no places on an x axis: in the drawings over it they have no line."""
    return [name for name, found in runs if len(found.epoch) and not np.isfinite(found.on(axis)).any()]


def _two(kind: str, number: int, name: str, found: Series, axis: XAxis, *, alone: bool) -> list[Curve]:
    """A run's training and its validation; alone, they are named for what they are."""
    places = found.on(axis)
    there = np.isfinite(places)
    colour, dash = run_style(number)
    training, validation = (getattr(found, f"{which}_{kind}")[there] for which in ("training", "validation"))
    names = (message("training"), message("validation")) if alone else (message("{run}: training", run=name), name)
    x, y = thinned(places[there], training, _COLUMNS)
    dots = Curve(translated(names[0]), x, y, colour, _DOTS, 1.5, listed=alone)
    x, y = thinned(places[there], validation, _COLUMNS)
    return [dots, Curve(translated(names[1]) if alone else name, x, y, colour, dash)]


def _about(kind: str, runs: Named) -> str:
    """Describe the drawing for those who cannot see it."""
    tell = labels.percent if kind == "accuracy" else labels.cost
    lines = []
    for name, found in runs:
        validation = getattr(found, f"validation_{kind}")
        known = validation[~np.isnan(validation)]
        lines.append(
            message(
                "{run}: validation from {first} to {last} by epoch {epoch}.",
                run=name,
                first=tell(known[0]),
                last=tell(known[-1]),
                epoch=labels.place(found.epoch[-1]),
            )
            if len(known)
            else message("{run}: validation no figures.", run=name)
        )
    return joined([*lines, message("All figures are in the tables below.")])
