"""The menu of a plot, and the file dialog for its export."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from gui.base import theme


class Plot(Protocol):
    """Interface that the menu needs of a plot."""

    def auto_range(self) -> None:
        """Show everything."""

    def is_log(self) -> bool:
        """Return whether the y axis is logarithmic."""

    def set_log(self, log: bool) -> None:
        """Make the y axis logarithmic or not."""

    def ask_export(self, kind: str) -> None:
        """Ask for a file and write "png", "svg" or "csv" to it."""


class PlotMenu(QMenu):
    """Context menu of a plot: range, scale, export."""

    def __init__(self, plot: Plot, parent: QWidget, *, has_curves: bool) -> None:
        super().__init__(parent)
        self.addAction(self.tr("Show everything"), plot.auto_range)
        log = self.addAction(self.tr("Logarithmic y axis"))
        log.setCheckable(True)
        log.setChecked(plot.is_log())
        log.toggled.connect(plot.set_log)
        self.addSeparator()
        for text, kind in (
            (self.tr("Export as picture (PNG)…"), "png"),
            (self.tr("Export as drawing (SVG)…"), "svg"),
            (self.tr("Export as table (CSV)…"), "csv"),
        ):
            action = self.addAction(theme.icon("export"), text)
            action.setEnabled(has_curves)
            action.triggered.connect(_asking(plot, kind))


def _asking(plot: Plot, kind: str) -> Callable[[], None]:
    return lambda: plot.ask_export(kind)


def ask_path(parent: QWidget, title: str, start: str, kind: str) -> Path | None:
    """Ask for the path of a file of this kind, with its suffix; None if the user cancels."""
    name, _ = QFileDialog.getSaveFileName(parent, title, f"{start}.{kind}", f"{kind.upper()} (*.{kind})")
    if not name:
        return None
    return Path(name if name.lower().endswith(f".{kind}") else f"{name}.{kind}")
