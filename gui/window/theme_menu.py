"""The menu that chooses and stores the theme: light, dark, of high contrast, or the system's."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gui.base import preferences, theme


class ThemeMenu(QMenu):
    """Theme menu with exclusive entries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Theme"))
        group = QActionGroup(self)
        self._add(group, "system", self.tr("System"))
        self._add(group, "light", self.tr("Light"))
        self._add(group, "dark", self.tr("Dark"))
        self._add(group, "black-on-white", self.tr("High contrast, black on white"))
        self._add(group, "white-on-black", self.tr("High contrast, white on black"))

    def _add(self, group: QActionGroup, scheme: theme.Scheme, text: str) -> None:
        action = QAction(text, group)
        first, *others = scheme.split("-")
        action.setObjectName(f"{first}{''.join(map(str.title, others))}ThemeAction")
        action.setCheckable(True)
        action.setChecked(theme.current().scheme == scheme)
        action.triggered.connect(lambda: _choose(scheme))
        self.addAction(action)


def _choose(scheme: theme.Scheme) -> None:
    theme.current().set_scheme(scheme)
    preferences.settings().setValue("theme", scheme)
