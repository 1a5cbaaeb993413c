"""Handling of unexpected errors: the log records them, one dialog reports them, the program goes on."""

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
from core.support.language import translated
from core.support.paths import log_dir
from gui.base.log_file import LogFile
from gui.base.plain_text import PlainBox

_tr = QCoreApplication.translate

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
        handler, path = logging.StreamHandler(), None  # type: ignore[assignment] # None means no file
    handler.setFormatter(form)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def catch_unexpected() -> None:
    """Send uncaught errors, of every thread, to the log and to one dialog; call it in the window's thread."""
    _ErrorReceiver.here = _ErrorReceiver()
    sys.excepthook = _report
    threading.excepthook = lambda hook: _report(hook.exc_type, hook.exc_value or hook.exc_type(), hook.exc_traceback)


def save_first(rescue: Callable[[], Path | None]) -> None:
    """Call `rescue` before the dialog opens.

    It saves a copy of unsaved work and returns its path, or None when nothing is unsaved; it may raise.
    """
    _ErrorReceiver.rescue = staticmethod(rescue)


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, (KeyboardInterrupt, SystemExit)):
        QCoreApplication.quit()
        return
    log.critical("uncaught error", exc_info=(kind, error, trace))
    if QApplication.instance() and _ErrorReceiver.here:
        details = "".join(traceback.format_exception(kind, error, trace))
        _ErrorReceiver.here.came.emit(translated(shortage(error)), details)


class _ErrorReceiver(QObject):
    """Receiver of errors from every thread, in the window's thread.

    It shows one dialog at a time: an error in a paint event would open hundreds.
    """

    came = Signal(str, str)
    """Emitted with the resource that the computer lacks ("" for a fault of the program) and the details."""

    here: "_ErrorReceiver | None" = None
    rescue: Callable[[], Path | None] = staticmethod(lambda: None)

    def __init__(self) -> None:
        super().__init__()
        self._dialog: _Dialog | None = None
        self.came.connect(self._tell)

    def _tell(self, lacking: str, details: str) -> None:
        if self._dialog is None:
            self._dialog = _Dialog(lacking, details, _saved(type(self).rescue))  # a reference, as it may have no parent
            self._dialog.finished.connect(self._forget)
            self._dialog.open()

    def _forget(self) -> None:
        if self._dialog:
            self._dialog.deleteLater()
            self._dialog = None


def _saved(rescue: Callable[[], Path | None]) -> str:
    """Save unsaved work and return a sentence that says where it is."""
    try:
        path = rescue()
    except Exception as error:
        log.exception("the network could not be rescued")
        why = translated(error) if isinstance(error, UserError) else type(error).__name__
        return _tr("crash", "You can continue, but save your network first: no copy could be made ({0}).").format(why)
    if path is None:
        return _tr("crash", "You can continue: nothing is lost.")
    return _tr("crash", "You can continue. Your network was not saved; a copy is in {0}.").format(path)


class _Dialog(PlainBox):
    """Dialog that says what happened and where the network is, with details to copy."""

    def __init__(self, lacking: str, details: str, saved: str) -> None:
        log_words = _tr("crash", "Help › Open log folder has the details.")
        words = lacking or _tr("crash", "Something went wrong inside Backswing.")
        super().__init__(words, f"{saved}\n\n{log_words}", QApplication.activeWindow())
        self.setObjectName("crashBox")
        self.setIcon(QMessageBox.Icon.Critical)
        self.setWindowTitle("Backswing")
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(selectable)
        self.setDetailedText(details)
        go_on = self.addButton(_tr("crash", "Continue"), QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(go_on)
        self.setEscapeButton(go_on)
        copy = self.addButton(_tr("crash", "Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # it must not close the dialog
        copy.clicked.connect(self._copy)
        for button in self.buttons():
            button.setIcon(QIcon())  # the text is enough

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.text()}\n\n{self.detailedText()}")
