"""What happens to an error that nobody expected: the log keeps it, one dialog tells of it, work goes on."""

import faulthandler
import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from core.paths import log_dir

log = logging.getLogger("backswing")


def start_log() -> Path | None:
    """Write the log to a file; None where its folder cannot be written (the log then goes to standard error)."""
    path = log_dir() / "backswing.log"
    form = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
        faulthandler.enable((path.parent / "crash.log").open("a", encoding="utf-8"))
    except OSError:
        handler, path = logging.StreamHandler(), None  # type: ignore[assignment] # None says: no file
    handler.setFormatter(form)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def catch_unexpected() -> None:
    """Send uncaught errors to the log and to one dialog."""
    sys.excepthook = _report


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    log.critical("uncaught error", exc_info=(kind, error, trace))
    if QApplication.instance() and not _Dialog.shown:
        _Dialog("".join(traceback.format_exception(kind, error, trace))).open()


class _Dialog(QMessageBox):
    """One at a time: an error in a paint event would open hundreds."""

    shown = False

    def __init__(self, details: str) -> None:
        super().__init__(QApplication.activeWindow())
        tr = QCoreApplication.translate
        self.setIcon(QMessageBox.Icon.Critical)
        self.setWindowTitle("Backswing")
        self.setText(tr("crash", "Something went wrong inside Backswing."))
        self.setInformativeText(
            tr("crash", "You can go on, but save your network first. Help › Open log folder has the details.")
        )
        self.setDetailedText(details)
        _Dialog.shown = True
        self.finished.connect(self._closed)

    def _closed(self) -> None:
        _Dialog.shown = False
