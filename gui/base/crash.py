"""What happens to an error that nobody expected: the log keeps it, one dialog tells of it, work goes on."""

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from core.support.errors import UserError, shortage
from core.support.files import opened
from core.support.foreign_text import PrintableFormatter
from core.support.paths import log_dir
from gui.base.log_file import LogFile
from gui.base.plain_text import PlainBox

log = logging.getLogger("backswing")


def start_log() -> Path | None:
    """Write the log to a file; None where its folder cannot be written (the log then goes to standard error)."""
    path = log_dir() / "backswing.log"
    form = PrintableFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler: logging.Handler
    try:
        handler = LogFile(path)
        faulthandler.enable(opened(path.parent / "crash.log", "ab"))
    except OSError:
        handler, path = logging.StreamHandler(), None  # type: ignore[assignment] # None says: no file
    handler.setFormatter(form)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def catch_unexpected() -> None:
    """Send uncaught errors, of every thread, to the log and to one dialog; call it in the window's thread."""
    _Desk.here = _Desk()
    sys.excepthook = _report
    threading.excepthook = lambda told: _report(told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback)


def save_first(rescue: Callable[[], Path | None]) -> None:
    """Call `rescue` before the dialog opens.

    It keeps a copy of what would be lost and gives its path, None where there is nothing to lose; it may raise.
    """
    _Desk.rescue = staticmethod(rescue)


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, (KeyboardInterrupt, SystemExit)):
        QCoreApplication.quit()
        return
    log.critical("uncaught error", exc_info=(kind, error, trace))
    if QApplication.instance() and _Desk.here:
        _Desk.here.came.emit(shortage(error), "".join(traceback.format_exception(kind, error, trace)))


class _Desk(QObject):
    """Where errors arrive, in the window's thread, from wherever they come. One dialog at a time: an error in a paint
    event would open hundreds.
    """

    came = Signal(str, str)
    """What the computer lacks, "" where the fault is ours, and the details."""

    here: "_Desk | None" = None
    rescue: Callable[[], Path | None] = staticmethod(lambda: None)

    def __init__(self) -> None:
        super().__init__()
        self._dialog: _Dialog | None = None
        self.came.connect(self._tell)

    def _tell(self, lacking: str, details: str) -> None:
        if self._dialog is None:
            self._dialog = _Dialog(lacking, details, _saved(type(self).rescue))  # kept, for it may have no parent
            self._dialog.finished.connect(self._forget)
            self._dialog.open()

    def _forget(self) -> None:
        if self._dialog:
            self._dialog.deleteLater()
            self._dialog = None


def _saved(rescue: Callable[[], Path | None]) -> str:
    """Save what would be lost, and say where it is."""
    tr = QCoreApplication.translate
    try:
        path = rescue()
    except Exception as error:
        log.exception("the network could not be rescued")
        why = str(error) if isinstance(error, UserError) else type(error).__name__
        return tr("crash", "You can go on, but save your network first: no copy of it could be kept ({0}).").format(why)
    if path is None:
        return tr("crash", "You can go on: nothing is lost.")
    return tr("crash", "You can go on. Your network had not been saved; a copy is kept in {0}.").format(path)


class _Dialog(PlainBox):
    """What happened, what became of the network, and the details, to be read and copied."""

    def __init__(self, lacking: str, details: str, saved: str) -> None:
        tr = QCoreApplication.translate
        log_words = tr("crash", "Help › Open log folder has the details.")
        words = lacking or tr("crash", "Something went wrong inside Backswing.")
        super().__init__(words, f"{saved}\n\n{log_words}", QApplication.activeWindow())
        self.setObjectName("crashBox")
        self.setIcon(QMessageBox.Icon.Critical)
        self.setWindowTitle("Backswing")
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(selectable)
        self.setDetailedText(details)
        go_on = self.addButton(tr("crash", "Go on"), QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(go_on)
        self.setEscapeButton(go_on)
        copy = self.addButton(tr("crash", "Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # it does not close the dialog
        copy.clicked.connect(self._copy)
        for button in self.buttons():
            button.setIcon(QIcon())  # words are enough

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.text()}\n\n{self.detailedText()}")
