"""The menu that chooses between light, dark and the system's own theme, and remembers the choice."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gui.base import preferences, theme


class ThemeMenu(QMenu):
    """Three entries, one of them ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Theme"))
        group = QActionGroup(self)
        self._add(group, "system", self.tr("As the system"))
        self._add(group, "light", self.tr("Light"))
        self._add(group, "dark", self.tr("Dark"))

    def _add(self, group: QActionGroup, scheme: theme.Scheme, text: str) -> None:
        action = QAction(text, group)
        action.setObjectName(f"{scheme}ThemeAction")
        action.setCheckable(True)
        action.setChecked(theme.current().scheme == scheme)
        action.triggered.connect(lambda: _choose(scheme))
        self.addAction(action)


def _choose(scheme: theme.Scheme) -> None:
    theme.current().set_scheme(scheme)
    preferences.settings().setValue("theme", scheme)
