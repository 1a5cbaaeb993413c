"""Row for one marked value of a plot: a piece of its line, title, reason, and a button that applies it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.widgets.plots.legend import SAMPLE_PX, line_sample
from gui.widgets.plots.rate_plot import mark_look

_BUTTON_PX = 112


class MarkRow(QWidget):
    """Row for one marked value. number: of its line (see rate_plot)."""

    used = Signal(float)
    """The value, whose button was pressed."""

    def __init__(self, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._value = number, 0.0
        self._sample, self._title, self._why = PlainLabel("", self), PlainLabel(title, self), PlainLabel("", self)
        self._title.setProperty("role", "title")
        self._why.setProperty("role", "muted")
        self._why.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.setMinimumWidth(_BUTTON_PX)
        self.button.setAutoDefault(False)
        self.button.setAccessibleDescription(title)
        self.button.clicked.connect(self._use)
        self._lay_out()
        self._tint()
        theme.current().changed.connect(self._tint)

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        words, row = QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._why)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sample, 0, top)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, top)

    def show_found(self, why: str, value: float | None, spell: Callable[[float], str]) -> None:
        """Say why; the button takes `value` and spells it, and is hidden for None."""
        self._why.setText(why)
        self._value = value or 0.0
        self.button.setText(self.tr("Use {value}").format(value=spell(self._value)))
        self.button.setVisible(value is not None)

    def _use(self) -> None:
        self.used.emit(self._value)

    def _tint(self) -> None:
        icon = line_sample(mark_look(self._number, theme.current().tokens.background))
        pixmap = icon.pixmap(SAMPLE_PX, self.devicePixelRatioF(), QIcon.Mode.Normal, QIcon.State.On)
        self._sample.setPixmap(pixmap)
        self._sample.setFixedHeight(self._title.sizeHint().height())
