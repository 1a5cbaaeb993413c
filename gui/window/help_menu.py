"""The windows of the Help menu: glossary, keys, the guide, About."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMainWindow

from core.support.errors import UserError
from gui.base import questions
from gui.help.reading_dialog import Entry, ReadingDialog
from gui.window.about import about_text


class HelpMenu(QObject):
    """Handlers of the Help menu. Dialogs stay open beside the window and are made when they are asked for."""

    showAsked = Signal(str)
    """Emitted to show a view by name, "setting:NAME", or "canvas"."""

    tryAsked = Signal(str)
    """Emitted with the name of an experiment to open."""

    failed = Signal(str)
    """Emitted with a sentence when a page cannot be read."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialogs: dict[str, QDialog] = {}

    def show_keyboard(self) -> None:
        """List every key."""
        from gui.help.keyboard import KeyboardDialog

        self._open("keyboard", lambda: KeyboardDialog(self._window.menuBar(), self._window))

    def show_glossary(self) -> None:
        """Explain the terms of the book."""
        from gui.help.glossary import glossary

        self._read("glossary", self.tr("Glossary"), glossary())

    def show_guide(self) -> None:
        """Open the user guide."""
        from gui.help.guide import guide

        try:
            self._read("guide", self.tr("User guide"), guide())
        except UserError as error:
            self.failed.emit(str(error))

    def show_about(self) -> None:
        """Show the versions."""
        questions.show_about(self._window, about_text())

    def _read(self, name: str, title: str, entries: Sequence[Entry]) -> None:
        def make() -> QDialog:
            dialog = ReadingDialog(name, title, entries, self._window)
            dialog.showAsked.connect(self.showAsked)
            dialog.tryAsked.connect(self.tryAsked)
            return dialog

        self._open(name, make)

    def _open(self, name: str, make: Callable[[], QDialog]) -> None:
        """Show a dialog, the one that is open already if there is one."""
        dialog = self._dialogs.get(name)
        if dialog is None:
            dialog = self._dialogs[name] = make()
            dialog.finished.connect(lambda: self._dialogs.pop(name, None))
            dialog.show()
        dialog.raise_()
        dialog.activateWindow()
