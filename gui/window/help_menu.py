"""The windows of the Help menu: glossary, keys, the guide, About."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMainWindow

from core.support.errors import UserError
from core.support.language import translated
from core.support.version import notice
from gui.base import questions
from gui.help.reading_dialog import ReadingDialog, ReadingEntry
from gui.help.updates import Updates, UpdatesDialog, is_asked_at_start
from gui.window.about import about_text


class HelpMenu(QObject):
    """Handlers of the Help menu. Dialogs stay open beside the window and are made when they are asked for."""

    showAsked = Signal(str)
    """Emitted to show a view by name, "setting:NAME", or "canvas"."""

    tryAsked = Signal(str)
    """Emitted with the name of an experiment to open."""

    failed = Signal(str)
    """Emitted with a sentence when a page cannot be read."""

    said = Signal(str)
    """Emitted with a sentence at the start, where the person wants that and there is a newer version."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialogs: dict[str, QDialog] = {}
        self.updates = Updates(self)

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
            self.failed.emit(translated(error))

    def show_updates(self) -> None:
        """Show the dialog that asks for the newest version."""
        self._open("updates", lambda: UpdatesDialog(self.updates, self._window))

    def ask_at_start(self) -> None:
        """Ask for the newest version, where the person has ticked that; say something only if there is a newer one."""
        if is_asked_at_start():
            self.updates.newer.connect(self.said)
            self.updates.ask()

    def show_about(self) -> None:
        """Show versions, folders and licences."""
        questions.show_about(self._window, about_text(), notice())

    def close(self) -> None:
        """End what goes on in the background."""
        self.updates.close()

    def _read(self, name: str, title: str, entries: Sequence[ReadingEntry]) -> None:
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
