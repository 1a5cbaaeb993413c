"""A window in a process of its own that may hold so much memory: MNIST, a 784-100-10 network, every view. Linux only.

`python -P -m tests.gui.small_memory [MB] [--then]`, with BACKSWING_MNIST set and BACKSWING_HOME a folder to write to.
MB: what the process may hold of its own (RLIMIT_DATA), 2 000 by default; with --then, from when the window is open,
above what it holds then. Prints one line of JSON: what was shown and said, and the most memory held.
"""

import argparse
import json
import logging
import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

os.environ["QT_QPA_PLATFORM"] = "offscreen"

PATIENCE_S = 300.0
MB = 2**20


def _status(name: str) -> int:
    """Of this process, in MB, as Linux tells it."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:")) // 1024


def _limit(most_mb: int) -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (most_mb * MB, most_mb * MB))


class _Log(logging.Handler):
    """Faults of ours, which are logged wherever they happen; too little memory is none."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.faults: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if not (record.exc_info and isinstance(record.exc_info[1], MemoryError)):
            self.faults.append(logging.Formatter().format(record)[-1_500:])


def _wait(until: Callable[[], object]) -> bool:
    from PySide6.QtTest import QTest

    end = monotonic() + PATIENCE_S
    while not until():
        if monotonic() > end:
            return False
        QTest.qWait(20)
    return True


def _play(more_mb: int | None) -> dict[str, object]:
    """Use the window as a person would. more_mb: what it may take once it is open; None: the limit holds already."""
    from core.config import RunConfig
    from gui.window.main_window import MainWindow

    window = MainWindow()
    window.show()
    bench, said = window.workbench, []
    bench.said.connect(lambda sentence, kind: said.append(sentence) if kind in ("warning", "error") else None)
    bench.session.failed.connect(said.append)
    assert _wait(lambda: bench.store.dataset is not None)
    if more_mb is not None:
        _limit(_status("VmData") + more_mb)
    window.knobs.data.choose("data", "mnist")
    ended: list[object] = []
    _wait(lambda: bench.store.source == "mnist" or said)
    if loaded := bench.store.source == "mnist":
        bench.draft.replace(RunConfig(data="mnist", sizes=(784, 100, 10), epochs=1))
        bench.session.ended.connect(lambda: ended.append(True))
        bench.runs.train()
        _wait(lambda: ended)
    seen = _look(window) if loaded else []
    epochs = bench.document.checkpoint.epoch if bench.document.checkpoint else 0
    held = {"data_mb": _status("VmData"), "peak_mb": _status("VmHWM")}
    bench.document.unsaved = False
    window.close()
    return {"loaded": loaded, "epochs": epochs, "seen": seen, "said": said, **held}


def _look(window: "object") -> list[str]:
    """Draw a digit and paint every view, with its help and its figures as text; the names of those that were seen."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QAbstractButton

    from gui.tools.simulated_pen import draw
    from gui.window.main_window import MainWindow

    assert isinstance(window, MainWindow)
    draw(window.draw.canvas, [(0.5, 0.2), (0.5, 0.5), (0.5, 0.8)])
    views, seen = window.views, []
    for view in views.views():
        views.turn_to(view)
        QTest.qWait(2_000)  # until what is computed behind it has come; nothing is looked for in it
        for button in view.findChildren(QAbstractButton):
            if button.isVisible() and button.objectName().endswith(("TextButton", "HelpButton")):
                button.click()
                window.grab()
                button.click()
        window.grab()
        seen.append(type(view).__name__)
    return seen


def main() -> int:
    """Limit, play, and print."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("mb", nargs="?", type=int, default=2_000, metavar="MB")
    words.add_argument("--then", action="store_true")
    asked = words.parse_args()
    if not asked.then:
        _limit(asked.mb)

    from gui import app
    from gui.base import crash

    log = _Log()
    logging.getLogger().addHandler(log)
    crash.start_log()
    crash.catch_unexpected()
    application = app.make_application(["backswing"])
    told = _play(asked.mb if asked.then else None)
    application.processEvents()
    print(json.dumps(told | {"faults": log.faults}))  # noqa: T201 - that is what it is for
    return 0


if __name__ == "__main__":
    sys.exit(main())
