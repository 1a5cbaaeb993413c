"""From the start of the process to the splash screen, the window, and its first view; then what it takes to be idle.

python -m tests.benchmarks.start [--rounds 5] [--against FOLDER] [--cold] [--idle 5]

Each start is a process of its own, `python -m gui` but for its event loop, with a home that has the built-in digits
already. FOLDER: another checkout, started in turns with this one, by the same interpreter. Processor seconds are those
of all threads of the process, user and system; seconds by the clock mean something only on a quiet machine. With
--cold every module is compiled anew, Python's and the libraries' own too, as at the very first start.
`window` is the first picture of the window, with a canvas that can be drawn on; `view` the first picture of a view in
it. Idle: share of one core in the seconds after that, and memory (resident, in MB). Medians, and the least.
"""

# ruff: noqa: T201  # a command line prints

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]

CHILD = """
import json, os, resource, sys, time

told = {}

def note(name):
    used = os.times()
    told[name] = used.user + used.system, time.clock_gettime(time.CLOCK_MONOTONIC) - began

def settled():
    return window.workbench.store.dataset is not None and window.findChild(QWidget, "costPlot") is not None

def look(*_):
    global window
    [window] = [each for each in QApplication.topLevelWidgets() if each.objectName() == "mainWindow"]
    window.grab()
    note("window")
    while not settled():
        QApplication.processEvents()
    window.grab()
    note("view")
    loop = QEventLoop()
    QTimer.singleShot(500, loop.quit)
    loop.exec()
    before = os.times()
    QTimer.singleShot(int(1000 * idle_s), loop.quit)
    loop.exec()
    after = os.times()
    told["idle"] = (after.user + after.system - before.user - before.system) / idle_s
    status = open("/proc/self/status").read().split() if sys.platform.startswith("linux") else []
    told["mb"] = int(status[status.index("VmRSS:") + 1]) / 1024 if status else 0
    told["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    window.close()
    return 0

began, idle_s = float(sys.argv[1]), float(sys.argv[2])
import gc
gc.disable()
import gui.app
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget
if hasattr(gui.app, "Splash"):
    appear = gui.app.Splash.appear
    def noting(splash):
        appear(splash)
        note("splash")
    gui.app.Splash.appear = noting
QApplication.exec = look
gui.app.main(["backswing"])
print(json.dumps(told))
"""


def start(folder: Path, home: str, idle_s: float, caches: str) -> dict[str, tuple[float, float] | float]:
    """Start a checkout once; (processor seconds, seconds) for each picture, and the figures of being idle."""
    environ = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": str(folder), "BACKSWING_HOME": home}
    if caches:
        environ["PYTHONPYCACHEPREFIX"] = caches
    words = [sys.executable, "-P", "-c", CHILD, repr(_now()), repr(idle_s)]
    done = subprocess.run(words, env=environ, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{folder} does not start:\n{done.stderr}")
    found: dict[str, tuple[float, float] | float] = json.loads(done.stdout)
    return found


def _now() -> float:
    import time

    return time.clock_gettime(time.CLOCK_MONOTONIC)


def main() -> int:
    """Start, in turns, and print a line for each figure."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--rounds", type=int, default=5)
    words.add_argument("--against", type=Path, metavar="FOLDER")
    words.add_argument("--cold", action="store_true")
    words.add_argument("--idle", type=float, default=5.0, metavar="SECONDS")
    asked = words.parse_args()
    folders = [ROOT, *([asked.against.resolve()] if asked.against else [])]
    found: dict[Path, list[dict[str, tuple[float, float] | float]]] = {folder: [] for folder in folders}
    with tempfile.TemporaryDirectory(prefix="backswing-start-") as home:
        for folder in folders:
            start(folder, home, 0.1, "")  # makes the digits and the modules' caches
        for number in range(asked.rounds):
            for folder in folders:
                caches = f"{home}/caches-{number}-{len(found[folder])}-{folder.name}" if asked.cold else ""
                found[folder].append(start(folder, home, asked.idle, caches))
    print(f"{_processor()}, Python {platform.python_version()}, {asked.rounds} rounds{', cold' if asked.cold else ''}")
    for folder, rounds in found.items():
        print(folder)
        for name in rounds[0]:
            print(f"  {name:8s} {_line([each[name] for each in rounds])}")
    return 0


def _line(values: list[tuple[float, float] | float]) -> str:
    pairs = [value for value in values if isinstance(value, list | tuple)]
    if pairs:
        (cpu, cpu_least), (clock, clock_least) = ((median(each), min(each)) for each in zip(*pairs, strict=True))
        return f"{cpu:.2f} s of processor time (least {cpu_least:.2f}), {clock:.2f} s by the clock ({clock_least:.2f})"
    figures = [value for value in values if isinstance(value, float)]
    return f"{median(figures):.3g} (least {min(figures):.3g})"


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines() if sys.platform.startswith("linux") else []
    model = next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.processor())
    avx = "with" if any("avx512f" in line for line in lines) else "without"
    return f"{model} {avx} AVX-512, {os.cpu_count()} cores"


if __name__ == "__main__":
    sys.exit(main())
