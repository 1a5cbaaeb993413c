"""Lateness of the window while it trains, and the window's cost to training.

python -m tests.benchmarks.fluid [--minutes 1] [--view Curves] [--net 784-100-10] [--data mnist] [--rounds 1]

Opens the real window at 1920x1080 and trains. A timer of 5 ms notes how late it comes: p99 under 16 ms is the goal.
It ticks through every other 5 seconds; the epochs in between are timed, since its 200 wake-ups a second are its own.
Beside it the same training without a window, in processes of their own, two before and two after, since a process is
up to 3 % faster or slower as its arrays happen to lie: the goal is at least 95 % of its speed, wall clock, scoring
included. view: the title of the view in front, such as Doctor, or "all": another every two seconds. Memory is that of
the whole process after the first minute and at the end. Without DISPLAY it runs offscreen, which draws in software.
BACKSWING_ENGINE=numpy or compiled names the engine of both: the latter unless named, where Numba is installed.
A home that is new has its code compiled meanwhile, as at the very first training: BACKSWING_HOME names one to keep.
--slots tells instead which functions that Qt calls in the window's thread take most processor time at once.
A soak is an hour of it, `--minutes 60 --view all`: lateness, speed and memory of each quarter tell whether they drift.
"""

# ruff: noqa: T201  # a command line prints

import argparse
import os
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from itertools import cycle, pairwise
from statistics import median
from time import perf_counter

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("BACKSWING_HOME", tempfile.mkdtemp(prefix="backswing-fluid-"))
os.environ.setdefault("BACKSWING_ENGINE", "compiled" if find_spec("numba") else "numpy")

import core  # noqa: F401, I001  # chooses the matrix kernels, before NumPy is loaded
import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from core.config import RunConfig
from core.data.sources import load
from core.events import EpochDone
from core.trainer import train
from core.training import engines
from gui.app import SWITCH_INTERVAL_S, make_application
from gui.window.main_window import MainWindow
from tests.benchmarks.slots import Slots

TICK_MS, GOAL_MS, GOAL_SHARE = 5, 16.0, 0.95
ALONE_EPOCHS, ALONE = 24, 2
VIEW_MS = 2000
SPELL_MS = 5000
FOR_EVER = 100_000  # epochs


class Watch(QObject):
    """Ticks and is silent by turns, and listens to what the run tells.

    lateness: of each tick, ms. epochs: how long each took that fell into a silence, s. megabytes: of the process, once
    a second.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.lateness: list[float] = []
        self.epochs: list[float] = []
        self.megabytes: list[float] = []
        self._due = 0.0
        self._epoch_began: float | None = None
        self._told = (0, 0)
        self._timer, self._memory, self._turns = QTimer(self), QTimer(self), QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._turns.timeout.connect(self._turn)
        self._memory.timeout.connect(lambda: self.megabytes.append(_megabytes()))
        window.workbench.session.reported.connect(self._hear)

    def begin(self) -> None:
        self._turn()
        self._turns.start(SPELL_MS)
        self._memory.start(1000)

    def end(self) -> None:
        for timer in (self._timer, self._memory, self._turns):
            timer.stop()

    def tell_quarter(self, number: int) -> None:
        """Print what came since the last quarter, at once: a soak that is ended early has told something."""
        late, epochs = self.lateness[self._told[0] :], self.epochs[self._told[1] :]
        self._told = (len(self.lateness), len(self.epochs))
        if not late or not epochs:
            return  # a quarter that is shorter than a spell
        print(
            f"  quarter {number}: p99 {np.percentile(late, 99):.1f} ms late, worst {max(late):.1f}; "
            f"an epoch {np.median(epochs):.3f} s; {_megabytes():.0f} MB at its end",
            flush=True,
        )

    def _turn(self) -> None:
        self._epoch_began = None
        if self._timer.isActive():
            self._timer.stop()
        else:
            self._due = perf_counter() + TICK_MS / 1000
            self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now = perf_counter()
        self.lateness.append(1000 * max(0.0, now - self._due))
        self._due = now + TICK_MS / 1000

    def _hear(self, event: object) -> None:
        if isinstance(event, EpochDone) and not self._timer.isActive():
            now = perf_counter()
            if self._epoch_began is not None:
                self.epochs.append(now - self._epoch_began)
            self._epoch_began = now


def main() -> int:
    words = _words()
    config = RunConfig().changed(sizes=words.net, data=words.data, epochs=FOR_EVER)
    if words.alone:
        print(_alone(config.changed(epochs=ALONE_EPOCHS)))
        return 0
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    app = make_application(sys.argv[:1])
    print(
        f"{words.net} on {words.data}, view {words.view}, engine {os.environ['BACKSWING_ENGINE']}, "
        f"{app.platformName()}, {words.minutes:g} min a round",
        flush=True,
    )
    if words.slots:
        slots = Slots(_watched.__code__)
        _watched(words, config, slots)
        print("\n".join(slots.told(words.slots)))
        return 0
    shares, lates = [], []
    for _ in range(words.rounds):
        before = [_child(words) for _ in range(ALONE)]
        watch = _watched(words, config)
        alone = median([*before, *(_child(words) for _ in range(ALONE))])
        mine = median(watch.epochs)
        late = np.percentile(watch.lateness[200:], [50, 99, 100])  # the first second belongs to the start
        grown = watch.megabytes[-1] - watch.megabytes[min(59, len(watch.megabytes) - 1)]
        shares.append(alone / mine)
        lates.append(late[1])
        print(
            f"late by {late[0]:.1f} ms in the middle, p99 {late[1]:.1f}, worst {late[2]:.1f}; an epoch {mine:.3f} s, "
            f"alone {alone:.3f} s: {100 * alone / mine:.0f} % of its speed; {watch.megabytes[-1]:.0f} MB, "
            f"{grown:+.0f} since the first minute"
        )
    kept = median(lates) < GOAL_MS and median(shares) >= GOAL_SHARE
    print(f"p99 {median(lates):.1f} ms (goal {GOAL_MS:g}), {100 * median(shares):.0f} % (goal {100 * GOAL_SHARE:g})")
    return 0 if kept else 1


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--view", default="Curves")
    parser.add_argument("--net", default="784-100-10")
    parser.add_argument("--data", default="mnist")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--alone", action="store_true", help="the training without a window, for the comparison")
    parser.add_argument("--slots", type=int, default=0, metavar="N", help="tell the N with the longest call")
    return parser.parse_args()


def _watched(words: argparse.Namespace, config: RunConfig, slots: Slots | None = None) -> Watch:
    """Train in the window for the minutes asked for."""
    engines.never_wait()
    window, loop = MainWindow(), QEventLoop()
    window.resize(1920, 1080)
    window.show()
    bench = window.workbench
    views = _look(window, words.view)
    bench.store.loaded.connect(loop.quit)
    bench.draft.replace(config)
    bench.store.load(config.data)
    loop.exec()
    watch = Watch(window)
    if slots:
        slots.begin()
    bench.runs.train()
    watch.begin()
    for number in range(1, 5):
        QTimer.singleShot(int(15_000 * words.minutes), loop.quit)
        loop.exec()
        watch.tell_quarter(number)
    watch.end()
    if slots:
        slots.end()
    views.stop()
    bench.session.close()
    bench.store.close()
    bench.document.unsaved = False
    window.close()
    window.deleteLater()
    return watch


def _look(window: MainWindow, view: str) -> QTimer:
    """Bring a view to the front, or one after the other."""
    timer = QTimer(window)
    names = {title: name for name, title in window.views.titles().items()}
    order = cycle(names.values() if view == "all" else [names[view]])
    timer.timeout.connect(lambda: window.views.show_view(next(order)))
    window.views.show_view(next(order))
    timer.start(VIEW_MS)
    return timer


def _child(words: argparse.Namespace) -> float:
    """Seconds an epoch takes without a window."""
    command = [sys.executable, "-m", "tests.benchmarks.fluid", "--alone", "--net", words.net, "--data", words.data]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def _alone(config: RunConfig) -> float:
    ends = [perf_counter() for event in train(config, load(config.data)) if isinstance(event, EpochDone)]
    return median(after - before for before, after in pairwise(ends))


def _megabytes() -> float:
    """Return the memory of the process now (Linux)."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    sys.exit(main())
