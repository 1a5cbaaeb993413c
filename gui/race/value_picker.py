"""Pop-up that picks the values of one varied setting: a range of numbers, or some of its choices."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QVBoxLayout, QWidget

from core.config import RunConfig
from core.config.knobs import FIELDS
from core.studies.sweep.span import Span
from gui.base.plain_text import PlainLabel, plain
from gui.race.varied import Varied, ends, in_words, offered, options
from gui.session.knob_words import knob
from gui.widgets.fields import IntField, NumberField

_MOST_VALUES = 20
_LEAST_STEP = 0.001


class ValuePicker(QFrame):
    """Pop-up beside a setting's values; it deletes itself when closed."""

    picked = Signal(str)
    """Emitted with the values as text at each change."""

    def __init__(self, one: Varied, config: RunConfig, *, at_random: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("racePicker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._about, self._at_random = knob(FIELDS[one.key]), at_random
        self.setAccessibleName(self.tr("Values of {setting}").format(setting=self._about.title))
        if self._about.kind in (int, float):
            self._make_range(one, config)
        else:
            self._make_choices(one, config)

    def _make_range(self, one: Varied, config: RunConfig) -> None:
        found = ends(one.key, one.values) or ends(one.key, offered(one.key, config, at_random=True))
        low, high, count = found or (0.0, 1.0, 2)
        self._low, self._high = self._number("racePickFromBox", low), self._number("racePickToBox", high)
        self._count = IntField(2, _MOST_VALUES, parent=self)
        self._count.setObjectName("racePickCountBox")
        self._count.set_value(max(2, count))
        self._scale = PlainLabel("", self, name="racePickScale", role="muted")
        form = QFormLayout(self)
        form.addRow(self.tr("From"), self._low)
        form.addRow(self.tr("To"), self._high)
        if not self._at_random:
            form.addRow(self.tr("Values"), self._count)
        self._count.setVisible(not self._at_random)
        form.addRow(self._scale)
        for field in (self._low, self._high, self._count):
            field.valueChanged.connect(self._pick_range)
        self._show_scale()

    def _number(self, name: str, value: float) -> NumberField:
        about = self._about
        ratio, to_one = about.scale == "ratio", about.scale == "to_one"
        step = 1.0 if about.kind is int and not ratio else _LEAST_STEP if ratio or to_one else 0.05
        field = NumberField(
            about.minimum or 0, about.maximum or 0, step, by_ratio=ratio, toward_one=to_one, parent=self
        )
        field.setObjectName(name)
        field.set_value(value)
        return field

    def _range(self) -> Span:
        low, high = self._low.value(), self._high.value()
        return Span(self._about, min(low, high), max(low, high))

    def _show_scale(self) -> None:
        words = {
            "ratio": self.tr("in equal factors"),
            "to_one": self.tr("in equal factors of 1 - value"),
            "linear": self.tr("in equal steps"),
        }
        self._scale.setText(words[self._range().scale])

    def _pick_range(self) -> None:
        self._show_scale()
        found = self._range()
        if found.low < found.high:
            self.picked.emit(in_words(found, self._count.value(), at_random=self._at_random))

    def _make_choices(self, one: Varied, config: RunConfig) -> None:
        chosen = {value.strip() for value in one.values.split(",")}
        lines = QVBoxLayout(self)
        self._boxes: dict[str, QCheckBox] = {}
        for choice in options(one.key, config):
            value = str(choice.value)
            box = QCheckBox(choice.label, self)
            box.setObjectName(f"racePick-{value}")
            box.setToolTip(plain(choice.hint))
            box.setChecked(value in chosen)
            box.toggled.connect(self._pick_choices)
            lines.addWidget(box)
            self._boxes[value] = box
        self._others = [value for value in dict.fromkeys(one.values.split(",")) if value.strip() not in self._boxes]

    def _pick_choices(self) -> None:
        found = [value for value, box in self._boxes.items() if box.isChecked()]
        found += [value.strip() for value in self._others if value.strip()]
        if found:
            self.picked.emit(", ".join(found))
