"""Report on some runs, written in the background."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from core.chart.x_axes import XAxis
from core.storage.runs.listing import read_runs
from core.support.errors import UserError
from gui.base import questions
from gui.base.plain_text import PlainBox
from gui.session.background import LatestTask, Task
from gui.view import x_axis

_tr = QCoreApplication.translate


class RunReport(QObject):
    """Writer of one report at a time: asks for a file, writes, and offers to open it."""

    said = Signal(str, str)
    """A sentence and its kind: "error" or "info"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)

    @property
    def is_busy(self) -> bool:
        """True while a report is being written."""
        return self._task.is_busy

    def ask(self, folders: Sequence[Path]) -> None:
        """Ask for a file and write the report of the runs in `folders` there, in that order."""
        place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        questions.ask_file(
            self._window,
            self.tr("Write a report"),
            self.tr("Report (*.html)"),
            partial(self.write, folders),
            save_as=str(place / "report.html"),
        )

    def write(self, folders: Sequence[Path], path: Path) -> None:
        """Write it to `path`."""
        if self.is_busy:
            self.said.emit(self.tr("Another report is being written. Wait until it is done."), "warning")
            return
        self.said.emit(self.tr("Writing the report…"), "info")
        self._task.start(partial(_write, path, folders, x_axis.chosen()))

    def close(self) -> None:
        """Wait until the thread is gone; what it brings is not heard any more."""
        self._task.close()

    def _take(self, path: Path) -> None:
        self.said.emit(self.tr("The report is in {path}.").format(path=path), "info")
        self._offer(path)

    def _fail(self, sentence: str) -> None:
        self.said.emit(sentence, "error")

    def _offer(self, path: Path) -> None:
        words = self.tr("The report is written: {name}.").format(name=path.name)
        box = PlainBox(words, self.tr("It can be opened in any web browser."), self._window)
        box.setObjectName("reportBox")
        box.setIcon(QMessageBox.Icon.Information)
        box.addButton(self.tr("Open it"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Close)
        for button in box.buttons():
            button.setIcon(QIcon())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(partial(self._open, path))
        box.open()

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.said.emit(self.tr("No web browser found. The report is in {0}.").format(path), "error")


def _write(path: Path, folders: Sequence[Path], axis: XAxis, _: Task) -> Path:
    from core.studies.report.choosing import chosen  # here: few windows ever write a report
    from core.studies.report.page import write

    runs = list(read_runs(folders))
    if not runs:
        raise UserError(_tr("Report", "These runs no longer exist: nothing was written. Choose others."))
    write(path, chosen([run.folder.name for run in runs], runs), axis)
    return path
