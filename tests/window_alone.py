"""A window in a process of its own: figures are typed, an epoch is trained, a digit is drawn. Prints what came of it.

`python -P tests/window_alone.py`, with BACKSWING_HOME set. Raises nothing that it does not print; ends by itself.
"""

import hashlib
import json
import locale
import os
import sys
from collections.abc import Callable
from time import monotonic

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QToolButton, QWidget

from core.config import RunConfig
from core.data import sources
from core.data.dataset import Dataset, Split
from core.data.synthetic.digits import make_digits
from core.storage.runs.listing import list_runs
from core.support.paths import runs_dir
from gui import app
from gui.base import crash
from gui.session.training_session import State
from gui.tools.simulated_pen import draw
from gui.window.main_window import MainWindow

PATIENCE_S = 120.0


def _wait(until: Callable[[], object]) -> None:
    end = monotonic() + PATIENCE_S
    while not until():
        if monotonic() > end:
            raise TimeoutError
        QTest.qWait(10)


def _digits() -> Dataset:
    part = Split(*make_digits(1, 200))
    return Dataset("a few", part, part.first(50), part.first(50))


def _type(window: MainWindow, name: str, text: str) -> str:
    """Type into a number field and press Enter; what it says then."""
    box = window.findChild(QAbstractSpinBox, name)
    assert box is not None
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)
    return box.text()


def _play(window: MainWindow) -> dict[str, object]:
    window.show()
    bench = window.workbench
    _wait(lambda: bench.store.dataset is not None)
    bench.draft.replace(RunConfig().changed(sizes="784-8-10"))
    typed = {name: _type(window, name, text) for name, text in (("etaBox", "0,25"), ("lambdaBox", "1,5"))}
    typed["epochsBox"] = _type(window, "epochsBox", "1")
    button = window.findChild(QToolButton, "trainButton")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    _wait(
        lambda: (
            bench.document.checkpoint is not None
            and bench.document.checkpoint.epoch == 1
            and bench.session.state is State.IDLE
        )
    )
    draw(window.draw.canvas, [(0.5, 0.2), (0.5, 0.5), (0.5, 0.8)])
    answer = window.findChild(QWidget, "predictionLabel")
    assert answer is not None
    _wait(lambda: answer.property("digit") != -1)
    status = window.findChild(QLabel, "statusLabel")
    assert status is not None
    assert bench.document.checkpoint is not None
    return {
        "typed": typed,
        "settings": (bench.draft.config.eta, bench.draft.config.lambda_, bench.draft.config.epochs),
        "weights": hashlib.sha256(bench.document.checkpoint.theta.tobytes()).hexdigest(),
        "digit": answer.property("digit"),
        "words": status.text().split("·")[0].strip(),
    }


def _kept() -> list[object]:
    """Return the records of the runs on disk, read while Qt has set C's locale too."""
    return [[run.config and run.config.eta, run.epochs, run.best_accuracy, run.troubles] for run in list_runs()]


def main() -> int:
    """Play, close, and print one line of JSON."""
    few = _digits()
    sources.synthetic = lambda *_, **__: few
    crash.start_log()
    application = app.make_application(["backswing"])
    window = MainWindow()
    told = _play(window)
    window.close()
    _wait(lambda: not any(run.is_running for run in list_runs()))
    told |= {"kept": _kept(), "home": runs_dir().is_dir()}
    told |= {"point": [QLocale().decimalPoint(), locale.localeconv()["decimal_point"]]}
    print(json.dumps(told))  # noqa: T201 - that is what it is for
    del window
    application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
