"""The View menu: every tab and panel, the size of the text, full screen, and the usual layout."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.base import preferences, theme
from gui.window.tabs import Views

_HIDDEN = "window/hiddenPanels"
_KEYS = {"curves": 1, "numbers": 2, "digits": 3, "mistakes": 4, "why": 5, "doctor": 6, "experiments": 7, "race": 8}
"""Views with a key: Ctrl and this number."""


class TabMenu(QMenu):
    """Menu of all views; one is made and shown when it is chosen."""

    def __init__(self, views: Views, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Tabs"))
        self.setObjectName("tabMenu")
        for name, title in views.titles().items():
            action = self.addAction(title)
            action.setObjectName(f"{name}ViewAction")
            if name in _KEYS:
                action.setShortcut(QKeySequence(f"Ctrl+{_KEYS[name]}"))
            action.triggered.connect(lambda checked=False, name=name: views.show_view(name))


class PanelMenu(QMenu):
    """Menu that shows and hides the parts of the window around the tabs; what is hidden is remembered."""

    def __init__(self, panels: Mapping[str, tuple[str, QWidget]], parent: QWidget | None = None) -> None:
        """Make the menu. panels: name for the preferences, title, and the part."""
        super().__init__(parent)
        self.setTitle(self.tr("Panels"))
        self.setObjectName("panelMenu")
        self._actions: dict[str, QAction] = {}
        hidden = preferences.texts(_HIDDEN)
        for name, (title, panel) in panels.items():
            action = self._actions[name] = self.addAction(title)
            action.setObjectName(f"{name}PanelAction")
            action.setCheckable(True)
            action.setChecked(name not in hidden)
            panel.setVisible(action.isChecked())
            action.toggled.connect(panel.setVisible)
            action.triggered.connect(self._remember)

    def show_panel(self, name: str) -> None:
        """Show one part."""
        self._actions[name].setChecked(True)
        self._remember()

    def show_all(self) -> None:
        """Show every part."""
        for action in self._actions.values():
            action.setChecked(True)
        self._remember()

    def _remember(self) -> None:
        hidden = [name for name, action in self._actions.items() if not action.isChecked()]
        preferences.settings().setValue(_HIDDEN, hidden)


def larger_text() -> None:
    """Make the text of the whole window one step larger."""
    _scale(theme.current().larger)


def smaller_text() -> None:
    """Make the text of the whole window one step smaller."""
    _scale(theme.current().smaller)


def normal_text() -> None:
    """Give the text of the window the system's size."""
    _scale(lambda: theme.current().set_text_scale(1.0))


def _scale(change: Callable[[], None]) -> None:
    change()
    preferences.settings().setValue("textScale", theme.current().text_scale)
