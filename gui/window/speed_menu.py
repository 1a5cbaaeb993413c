"""The choice of the training's speed: a submenu, and a button of the toolbar that shows it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from core.training.speed import Speed
from gui.base.plain_text import plain


class SpeedMenu(QMenu):
    """Menu with three exclusive speeds; they hold at once, also for a run in progress."""

    chosen = Signal(object)
    """Emitted with the Speed that a person chooses."""

    def __init__(self, speed: Speed = Speed.FULL, parent: QWidget | None = None) -> None:
        """speed: the one in use."""
        super().__init__(parent)
        self.setTitle(self.tr("Speed"))
        self.setObjectName("speedMenu")
        self._speed = speed
        self._short: dict[QAction, str] = {}
        self._group = QActionGroup(self)
        self._add(
            Speed.FULL,
            self.tr("As fast as it goes"),
            self.tr("Full speed"),
            self.tr("Train without a rest"),
        )
        self._add(
            Speed.EPOCH_A_SECOND,
            self.tr("An epoch a second"),
            self.tr("1 epoch/s"),
            self.tr("Slow enough to watch the curves grow; the numbers stay the same"),
        )
        self._add(
            Speed.SLOW_MOTION,
            self.tr("A mini-batch at a time (slow motion)"),
            self.tr("Slow motion"),
            self.tr("Two mini-batches a second: watch them in Inside › Mini-batch; the numbers stay the same"),
        )

    def _add(self, speed: Speed, text: str, short: str, hint: str) -> None:
        action = QAction(text, self._group)
        action.setObjectName(f"{speed.name.lower()}SpeedAction")
        action.setCheckable(True)
        action.setChecked(speed is self._speed)
        action.setStatusTip(plain(hint))
        action.triggered.connect(lambda: self.chosen.emit(speed))
        self._short[action] = short
        self.addAction(action)

    def make_button(self, parent: QWidget) -> QToolButton:
        """Return a button that shows the speed and opens the menu."""
        button = QToolButton(parent)
        button.setObjectName("speedButton")
        button.setMenu(self)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(self.tr("Speed of the training"))
        button.setToolTip(plain(self.tr("Slow the training down to watch it. Its numbers stay the same.")))
        self._group.triggered.connect(lambda action: self._show(button, action))
        self._show(button, self._group.checkedAction())
        return button

    def _show(self, button: QToolButton, action: QAction) -> None:
        button.setText(f"{self._short[action]} ▾")
