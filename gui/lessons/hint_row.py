"""The hints of a rescue, which are told one after the other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.studies.lessons.rescue import PER_HINT
from core.support.markup import emphasised
from gui.base.plain_text import RichLabel, plain
from gui.widgets.buttons import tool_button


class HintRow(QWidget):
    """Hints that were taken, and a button for the next one."""

    hintAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hintRow")
        self._told = RichLabel("", self)
        self._told.setObjectName("rescueHintLabel")
        self._told.setWordWrap(True)
        self._told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._button = tool_button("hintButton", self.tr("Hint"), self)
        self._button.setToolTip(plain(self.tr("Tell me a hint, for {points} points").format(points=PER_HINT)))
        self._button.clicked.connect(self.hintAsked)
        buttons, rows = QHBoxLayout(), QVBoxLayout(self)
        buttons.addWidget(self._button)
        buttons.addStretch(1)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._told)
        rows.addLayout(buttons)

    def show_hints(self, hints: Sequence[str], taken: int) -> None:
        """Show the first `taken` hints; without any hints the row is hidden."""
        self.setVisible(bool(hints))
        told = [self.tr("Hint {number}: {text}").format(number=n, text=text) for n, text in enumerate(hints[:taken], 1)]
        self._told.setText("<br>".join(emphasised(each) for each in told))
        self._told.setVisible(bool(told))
        left = len(hints) - taken
        self._button.setText(self.tr("Hint ({count} left)").format(count=left))
        self._button.setAccessibleName(self._button.text())
        self._button.setVisible(left > 0)
