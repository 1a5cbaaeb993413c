"""Cost of the curves: ten long runs ticked at once, and one very long curve drawn again.

python -m tests.benchmarks.curves [--rounds 7]

`tick ten` is from ticking ten runs of 400 epochs until both plots are painted, `smoothed` the same with smoothing,
`untick nine` back to one run; `point` is a move of the cross-hair over the ten, in both plots; `grow` is another epoch
of a run beside nine others; `redraw` is a curve of 100 000 samples that has one more. Milliseconds of this process's
CPU, so that a busy machine does not count; the best of the rounds. Goals: tick ten 60, redraw 10.
"""

# ruff: noqa: T201  # a command line prints

import argparse
import os
import tempfile
from collections.abc import Callable
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BACKSWING_HOME"] = tempfile.mkdtemp(prefix="backswing-curves-")

import core  # noqa: F401, I001  # chooses the matrix kernels, before NumPy is loaded
import numpy as np
from PySide6.QtWidgets import QApplication

from core.chart.drawing import Curve
from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import Ending, EpochDone, Finished, Scores, Started
from gui.base import theme
from gui.session.history import History
from gui.curves.panel import CurvesPanel
from gui.base.palette import OKABE_ITO
from gui.widgets.plots.curves import CurvePlot

RUNS, EPOCHS, SAMPLES = 10, 400, 100_000
START = Checkpoint.fresh(RunConfig(sizes=(784, 2, 10)))
NOISE = np.random.default_rng(0)


def fill(history: History) -> None:
    """Ten runs that have ended, each with its own η."""
    for number in range(RUNS):
        config = START.config.changed(eta=0.1 * (number + 1), epochs=EPOCHS)
        history.begin(config, f"Run {number + 1}")
        history.add(Started(START, 1000, 10_000))
        for epoch in range(1, EPOCHS + 1):
            history.add(epoch_done(epoch, number))
        history.add(Finished(Ending.EPOCHS, START, 1.0))


def epoch_done(epoch: int, number: int) -> EpochDone:
    """An epoch of a run that learns, with noise."""
    error = (0.3 + 0.02 * number) / epoch**0.5 + 0.01 * NOISE.random()
    scores = Scores(error, error / 7, 1 - error)
    return EpochDone(epoch, scores, scores, scores, 0.5, 2.0, True, START)


def milliseconds(act: Callable[[], object]) -> float:
    """The CPU that `act` takes, and what it leaves to be painted."""
    begin = process_time()
    act()
    QApplication.processEvents()
    return 1000 * (process_time() - begin)


def runs() -> dict[str, float]:
    """The figures of ten runs, once, in ms."""
    history = History()
    fill(history)
    panel = CurvesPanel(history)
    panel.resize(672, 390)
    panel.show_runs({RUNS})
    panel.show()
    QApplication.processEvents()
    everyone = {run.number for run in history.runs}
    found = {"tick ten": milliseconds(lambda: panel.show_runs(everyone))}
    plot = panel.findChild(CurvePlot, "costPlot")
    assert isinstance(plot, CurvePlot)
    point(plot, 100.0)
    QApplication.processEvents()
    found["point"] = milliseconds(lambda: point(plot, 200.0))
    point(plot, None)
    history.add(epoch_done(EPOCHS + 1, RUNS - 1))
    found["grow"] = milliseconds(panel.refresh)
    found["untick nine"] = milliseconds(lambda: panel.show_runs({RUNS}))
    if hasattr(panel, "set_smoothing"):
        panel.set_smoothing(0.9)
        found["smoothed"] = milliseconds(lambda: panel.show_runs(everyone))
    panel.close()
    return found


def point(plot: CurvePlot, x: float | None) -> None:
    """Move the cross-hair, which that of the other plot follows."""
    plot.point_at(x)
    plot.pointed.emit(x)


def one_long_curve() -> dict[str, float]:
    """The figure of a long curve, once, in ms."""
    plot = CurvePlot("Cost", "epoch")
    plot.resize(640, 320)
    plot.show()
    x = np.arange(SAMPLES + 1) / 1000
    y = 1 / (1 + x) + 0.1 * NOISE.random(len(x))
    plot.show_curves({"cost": Curve("cost", x[:-1], y[:-1], OKABE_ITO[0], width=0)})
    QApplication.processEvents()
    found = milliseconds(lambda: plot.show_curves({"cost": Curve("cost", x, y, OKABE_ITO[0], width=0)}))
    plot.close()
    return {"redraw": found}


def main() -> None:
    """Print the figures."""
    words = argparse.ArgumentParser()
    words.add_argument("--rounds", type=int, default=7)
    told = words.parse_args()
    app = QApplication([])
    theme.apply(app, "light")
    rounds = [runs() | one_long_curve() for _ in range(told.rounds)]
    for name in rounds[0]:
        print(f"{name:12} {min(each[name] for each in rounds):8.1f} ms")


if __name__ == "__main__":
    main()
