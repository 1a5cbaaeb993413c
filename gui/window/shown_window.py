"""The window that is shown: in another language another takes its place, with all that is under way."""

from PySide6.QtCore import QObject, QTimer

from gui.base import language
from gui.window.main_window import MainWindow


class ShownWindow(QObject):
    """Keeper of the one window.

    A window sets its texts when it is made, so that another language needs another window. What it works on goes over
    to the new one: training goes on, and nothing that a person has is lost.
    """

    def __init__(self) -> None:
        super().__init__()
        self.window = MainWindow()
        self._soon = QTimer(self)  # when the menu in which the language was chosen has closed
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._exchange)
        language.current().changed.connect(self._soon.start)

    def _exchange(self) -> None:
        self.window = self.window.successor()
