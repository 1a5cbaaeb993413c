"""The View menu: every tab and panel, the size of the text, full screen, and the usual layout."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.base import preferences, theme
from gui.window.arrangement import Arrangement
from gui.window.tabs import Views

_HINTS, _HIDDEN = "hints", "window/hintsHidden"
_KEYS = {
    "curves": 1,
    "numbers": 2,
    "digits": 3,
    "mistakes": 4,
    "why": 5,
    "doctor": 6,
    "experiments": 7,
    "race": 8,
    "lessons": 9,
}
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
    """Menu that shows and folds the parts around the tabs, and the explanations; what is hidden is remembered."""

    def __init__(self, arrangement: Arrangement, hints: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Panels"))
        self.setObjectName("panelMenu")
        self._arrangement, self._hints = arrangement, hints
        self._actions = {name: self._add(name, title) for name, title in arrangement.parts().items()}
        self._actions[_HINTS] = self._add(_HINTS, self.tr("Explanations"))
        hints.setHidden(preferences.settings().contains(_HIDDEN))
        self.aboutToShow.connect(self._refresh)

    def _add(self, name: str, title: str) -> QAction:
        action = self.addAction(title)
        action.setObjectName(f"{name}PanelAction")
        action.setCheckable(True)
        action.triggered.connect(lambda: self._turn(name))
        return action

    def _is_shown(self, name: str) -> bool:
        return not self._hints.isHidden() if name == _HINTS else self._arrangement.is_shown(name)

    def _turn(self, name: str) -> None:
        """Show a part that is hidden, or hide it."""
        shown = not self._is_shown(name)
        if name == _HINTS:
            self._hints.setVisible(shown)
            remember_hints(shown)
        else:
            self._arrangement.show_part(name, shown)

    def _refresh(self) -> None:
        for name, action in self._actions.items():
            action.setChecked(self._is_shown(name))


def remember_hints(shown: bool) -> None:
    """Remember whether the explanations are shown."""
    kept = preferences.settings()
    if shown:
        kept.remove(_HIDDEN)
    else:
        kept.setValue(_HIDDEN, True)


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
