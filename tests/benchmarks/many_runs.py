"""A thousand runs on disk: how long the table needs for them.

python -m tests.benchmarks.many_runs [--runs 1000] [--epochs 30] [--rounds 3]

Ten of the runs have 400 epochs. `open` is from asking for the runs until the rows are there, painted; `columns` until
epochs and best accuracies are there too; both as a person waits for them, who sees the window meanwhile. `filter` is
one keystroke in the filter, the worst of them, after a `click` into it; `sort` a click on a column's head, the worst of
them; `tick ten` from the tick until the curves are in the history. The best of the rounds, in ms, by the clock and in
processor time of all threads, which is what a busy machine leaves true.
Goals: open and columns 1 000, filter 20, tick ten 100.
"""

# ruff: noqa: T201  # a command line prints

import argparse
import gc
import os
import tempfile
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["BACKSWING_HOME"] = tempfile.mkdtemp(prefix="backswing-many-runs-")

import core  # noqa: F401, I001  # chooses the matrix kernels, before NumPy is loaded
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import EpochDone, Scores
from core.support.paths import runs_dir
from core.storage.runs import about, figures, names
from gui.base import theme
from gui.session.history import History
from gui.runs.panel import RunsPanel
from gui.runs.table import RunColumn

LONG, MANY_EPOCHS = 10, 400
WORDS = ("eta", "cross", "λ", "softmax", "0.25", "number 7")


def make(runs: int, epochs: int) -> None:
    """The folders as the window leaves them, but for the networks."""
    start = Checkpoint.fresh(RunConfig(sizes=(784, 2, 10)))
    for number in range(runs):
        folder = runs_dir() / f"2026-01-01-{number // 3600:02}-{number // 60 % 60:02}-{number % 60:02}-000000"
        folder.mkdir(parents=True)
        length = MANY_EPOCHS if number >= runs - LONG else epochs
        _write(folder, number, length, start)


def _write(folder: Path, number: int, epochs: int, start: Checkpoint) -> None:
    config = RunConfig(
        eta=(0.025, 0.25, 0.5, 2.5)[number % 4], lambda_=number // 4 % 10, seed=number % 5, epochs=epochs
    )
    config = config.changed(sizes=(784, (30, 100)[number // 40 % 2], 10))
    told = about.begun_now(f"number {number}", "MNIST", "0" * 64, 0)
    told = told.model_copy(update={"ending": "epochs", "batches_per_epoch": 5000, "train_images": 50_000})
    (folder / names.ABOUT).write_text(about.text_of(config, told, {}), encoding="utf-8")
    rows = [figures.HEAD, *(figures.row(_epoch(epoch, number, start)) for epoch in range(1, epochs + 1))]
    (folder / names.METRICS).write_text("".join(rows), encoding="utf-8")


def _epoch(epoch: int, number: int, start: Checkpoint) -> EpochDone:
    error = 0.123456789 / epoch + number * 1e-5
    scores = Scores(error, error / 7, 1 - error)
    return EpochDone(epoch, scores, scores, scores, 0.5, 2.0, True, start)


Figure = tuple[float, float]
"""(by the clock, of the processor), in ms."""


class Watch:
    """Runs from when it is made."""

    def __init__(self) -> None:
        self._clock, self._processor = perf_counter(), process_time()

    def read(self) -> Figure:
        """Return the milliseconds since it began, by the clock and of the processor."""
        return 1000 * (perf_counter() - self._clock), 1000 * (process_time() - self._processor)


def taken(act: Callable[[], object]) -> Figure:
    """Return the milliseconds that `act` and the painting after it take."""
    watch = Watch()
    act()
    QApplication.processEvents()
    return watch.read()


def worst(figures: Iterable[Figure]) -> Figure:
    """The largest of each kind."""
    clock, processor = zip(*figures, strict=True)
    return max(clock), max(processor)


def until(panel: RunsPanel, has: Callable[[], bool]) -> None:
    """Let the window live until something is there."""
    loop, clock = QEventLoop(), QTimer()
    clock.timeout.connect(lambda: loop.quit() if has() else None)
    clock.start(1)
    loop.exec()
    panel.refresh()
    QApplication.processEvents()


def measure(runs: int) -> dict[str, Figure]:
    """Each figure once."""
    history = History()
    panel = RunsPanel(history)
    panel.resize(672, 300)
    panel.show()
    panel.activateWindow()
    QApplication.processEvents()
    found: dict[str, Figure] = {}
    watch = Watch()
    panel.read_disk()
    until(panel, lambda: panel.model.rowCount() == runs)
    found["open"] = watch.read()
    until(panel, lambda: all(run.epochs_on_disk for run in history.runs))
    found["columns"] = watch.read()
    box, table = panel.findChild(QLineEdit, "runsFilter"), panel.findChild(QTableView, "runsTable")
    assert isinstance(box, QLineEdit)
    assert isinstance(table, QTableView)
    found["click"] = taken(box.setFocus)
    found["filter"] = worst(taken(partial(box.setText, word[: end + 1])) for word in WORDS for end in range(len(word)))
    box.clear()
    order = Qt.SortOrder.DescendingOrder
    found["sort"] = worst(taken(partial(table.sortByColumn, column, order)) for column in RunColumn)
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    found["tick ten"] = taken(partial(_tick, panel, history, range(runs - LONG, runs)))
    panel.close_disk()
    panel.close()
    return found


def _tick(panel: RunsPanel, history: History, rows: range) -> None:
    for row in rows:
        panel.model.setData(panel.model.index(row, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    until(panel, lambda: all(history.runs[row].epochs for row in rows))


def main() -> None:
    """Print the figures."""
    words = argparse.ArgumentParser()
    words.add_argument("--runs", type=int, default=1000)
    words.add_argument("--epochs", type=int, default=30)
    words.add_argument("--rounds", type=int, default=3)
    told = words.parse_args()
    app = QApplication([])
    theme.apply(app, "light")
    make(told.runs, told.epochs)
    rounds = []
    for _ in range(told.rounds):
        rounds.append(measure(told.runs))
        gc.collect()  # here, not in a thread of the next round: a widget must not end there
    for name in rounds[0]:
        clock, processor = (min(each[name][kind] for each in rounds) for kind in (0, 1))
        print(f"{name:10} {clock:8.1f} ms {processor:8.1f} ms of the processor")


if __name__ == "__main__":
    main()
