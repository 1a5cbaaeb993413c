"""The menu of a plot, and the file dialog for its export."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from core.support.errors import UserError
from core.support.language import translated
from gui.base import theme


class Exported(Protocol):
    """Interface that the menu needs of a plot."""

    def ask_export(self, kind: str) -> None:
        """Ask for a file and write "png", "svg" or "csv" to it."""


class Plot(Exported, Protocol):
    """Interface that the menu needs of a plot of which the ranges can change."""

    def auto_range(self) -> None:
        """Show everything."""

    def is_log(self) -> bool:
        """Return whether the y axis is logarithmic."""

    def set_log(self, log: bool) -> None:
        """Make the y axis logarithmic or not."""


class ExportMenu(QMenu):
    """Context menu of a plot that is exported as picture, drawing or table."""

    def __init__(self, plot: Exported, parent: QWidget, *, has_curves: bool) -> None:
        super().__init__(parent)
        for text, kind in (
            (self.tr("Export as picture (PNG)…"), "png"),
            (self.tr("Export as drawing (SVG)…"), "svg"),
            (self.tr("Export as table (CSV)…"), "csv"),
        ):
            action = self.addAction(theme.icon("export"), text)
            action.setEnabled(has_curves)
            action.triggered.connect(_asking(plot, kind))


class PlotMenu(ExportMenu):
    """Context menu of a plot: range, scale, export."""

    def __init__(self, plot: Plot, parent: QWidget, *, has_curves: bool) -> None:
        super().__init__(plot, parent, has_curves=has_curves)
        exports = self.actions()[0]
        everything, log = QAction(self.tr("Show everything"), self), QAction(self.tr("Logarithmic y axis"), self)
        everything.triggered.connect(plot.auto_range)
        log.setCheckable(True)
        log.setChecked(plot.is_log())
        log.toggled.connect(plot.set_log)
        self.insertActions(exports, [everything, log])
        self.insertSeparator(exports)


def _asking(plot: Exported, kind: str) -> Callable[[], None]:
    return lambda: plot.ask_export(kind)


def ask_export(parent: QWidget, title: str, kind: str, write: Callable[[Path], None]) -> str:
    """Ask for the path of a file of this kind and write it; return what failed as a sentence, else ""."""
    words = QCoreApplication.translate("PlotMenu", "Export {title}").format(title=title)
    path = ask_path(parent, words, title.split()[0].lower(), kind)
    if path is None:
        return ""
    try:
        write(path)
    except UserError as error:
        return translated(error)
    return ""


def ask_path(parent: QWidget, title: str, start: str, kind: str) -> Path | None:
    """Ask for the path of a file of this kind, with its suffix; None if the user cancels."""
    name, _ = QFileDialog.getSaveFileName(parent, title, f"{start}.{kind}", f"{kind.upper()} (*.{kind})")
    if not name:
        return None
    return Path(name if name.lower().endswith(f".{kind}") else f"{name}.{kind}")
