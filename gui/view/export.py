"""The button that saves a view as a picture or as a table."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.base import theme
from gui.widgets.plots.plot_menu import ask_export

Write = Callable[[Path], None]
"""Function that writes a file. Raises UserError."""


class ExportButton(QToolButton):
    """Button that exports a view as a picture or a table. start: suggested file name."""

    failed = Signal(str)
    """Emitted with a sentence when the export fails."""

    def __init__(self, start: str, png: Write, csv: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start, self._write = start, {"png": png, "csv": csv}
        theme.keep_icon(self.setIcon, "export", self)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addAction(self.tr("Picture (PNG)…")).triggered.connect(self._ask_png)
        menu.addAction(self.tr("Table (CSV)…")).triggered.connect(self._ask_csv)
        self.setMenu(menu)

    def _ask_png(self) -> None:
        self._ask("png")

    def _ask_csv(self) -> None:
        self._ask("csv")

    def _ask(self, kind: str) -> None:
        failure = ask_export(self, self._start, kind, self._write[kind])
        if failure:
            self.failed.emit(failure)
