"""Rows that pick the varied settings of a race and their values, each from a list."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.base.plain_text import plain
from gui.race.value_picker import ValuePicker
from gui.race.varied import Varied, choices, keys, offered
from gui.session.draft import Draft
from gui.widgets.buttons import tool_button
from gui.widgets.fields import ChoiceField

_LEAST_PX, _MOST_PX = 88, 112
"""Minimum width of a row's values, and maximum height of all rows: more are scrolled."""


class SettingRow(QWidget):
    """One varied setting: its name, its values as text, a button to pick them, one to remove the row."""

    changed = Signal()
    removed = Signal()

    def __init__(self, number: int, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self.at_random = draft, False
        self._setting = ChoiceField(choices(), self)
        self._setting.setObjectName(f"raceSetting{number}Box")
        self._setting.setAccessibleName(self.tr("Setting that varies"))
        self._setting.setMinimumContentsLength(10)
        self._setting.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._values = QLineEdit(self)
        self._values.setObjectName(f"raceValues{number}Edit")
        self._values.setAccessibleName(self.tr("Values of this setting"))
        self._values.setMinimumWidth(_LEAST_PX)
        self._pick = tool_button(f"racePick{number}Button", self.tr("Pick ▾"), self)
        self._pick.setToolTip(self.tr("Pick values from a range or a list"))
        self._remove = tool_button(f"raceRemove{number}Button", "", self)
        self._remove.setText("×")
        self._remove.setToolTip(self.tr("Do not vary this setting"))
        self._remove.setAccessibleName(self.tr("Do not vary this setting"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for widget, stretch in ((self._setting, 2), (self._values, 3), (self._pick, 0), (self._remove, 0)):
            line.addWidget(widget, stretch)
        self._setting.valueChanged.connect(self._offer)
        self._values.textEdited.connect(self.changed)
        self._pick.clicked.connect(self._open_picker)
        self._remove.clicked.connect(self.removed)

    @property
    def one(self) -> Varied:
        """The setting and its values as they stand."""
        return Varied(str(self._setting.value()), self._values.text())

    def show_one(self, one: Varied) -> None:
        """Show a setting and its values without a signal; text being typed stays as it is where it means the same."""
        if one.word == self.one.word:
            return
        self._setting.set_value(one.key)
        with QSignalBlocker(self._values):
            self._values.setText(one.values)
        self._values.setToolTip(plain(one.values))

    def _offer(self) -> None:
        """Offer values of the setting that was chosen."""
        key = str(self._setting.value())
        self._values.setText(offered(key, self._draft.config, at_random=self.at_random))
        self.changed.emit()

    def _open_picker(self) -> None:
        picker = ValuePicker(self.one, self._draft.config, at_random=self.at_random, parent=self)
        picker.picked.connect(self._take)
        picker.adjustSize()
        picker.move(self._pick.mapToGlobal(QPoint(self._pick.width() - picker.width(), self._pick.height())))
        picker.show()

    def _take(self, values: str) -> None:
        self._values.setText(values)
        self.changed.emit()


class SettingRows(QScrollArea):
    """Rows of the varied settings, in step with the text form."""

    changed = Signal(object)
    """Emitted with the settings, a list of Varied, after a change by hand."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields of its rows have it
        self.setAccessibleName(self.tr("Settings that vary"))
        self._draft, self._at_random = draft, False
        self._rows: list[SettingRow] = []  # those not needed now are hidden
        self._count = 0
        self._inner = QWidget()
        self._lines = QVBoxLayout(self._inner)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def show_settings(self, settings: Sequence[Varied], *, at_random: bool) -> None:
        """Show these settings without a signal."""
        self._at_random, self._count = at_random, len(settings)
        while len(self._rows) < len(settings):
            self._append()
        for row, one in zip_longest(self._rows, settings):
            row.at_random = at_random
            row.setVisible(one is not None)
            if one:
                row.show_one(one)
        self._fit()

    def add(self) -> None:
        """Add a row with the first setting that does not vary yet."""
        used = {row.one.key for row in self._shown()}
        key = next(key for key in keys() if key not in used)
        values = offered(key, self._draft.config, at_random=self._at_random)
        self.changed.emit([*(row.one for row in self._shown()), Varied(key, values)])

    def _shown(self) -> list[SettingRow]:
        return self._rows[: self._count]

    def _append(self) -> None:
        row = SettingRow(len(self._rows), self._draft, self)
        row.changed.connect(self._tell)
        row.removed.connect(self._remove)
        self._lines.addWidget(row)
        self._rows.append(row)

    def _tell(self) -> None:
        self.changed.emit([row.one for row in self._shown()])

    def _remove(self) -> None:
        self.changed.emit([row.one for row in self._shown() if row is not self.sender()])

    def _fit(self) -> None:
        """Make it as high as the rows need, up to a limit."""
        self.setVisible(bool(self._count))
        self._inner.adjustSize()
        self.setFixedHeight(min(_MOST_PX, self._inner.sizeHint().height()))
