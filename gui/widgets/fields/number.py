"""Number fields with short text, free typing and sensible steps."""

import math
import re

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QDoubleSpinBox, QSpinBox, QWidget

from gui.widgets.fields.digits import DigitsEdit
from gui.widgets.fields.sizes import SizesEdit

_UNFINISHED = re.compile(r"[+-]?(\d*\.?\d*)(e[+-]?\d*)?", re.IGNORECASE)
GROUP = "\u202f"
"""Thousands separator: a narrow no-break space."""

_EVEN = 0.05
"""Step of a number whose usual values crowd below 1 where it is below 0, or 1 and more."""


def commit_typing() -> None:
    """Commit the text being typed in a field, as leaving it would; call before a run starts.

    Tool bar buttons do not take the focus, so a click on Train alone would miss the text being typed.
    """
    field = QApplication.focusWidget()
    if isinstance(field, QAbstractSpinBox):
        field.interpretText()
        field.editingFinished.emit()
    elif isinstance(field, SizesEdit | DigitsEdit):
        field.commit()


def short_text(value: float) -> str:
    """Return a number as a person writes it: 0.5, 0.0001, 1e-05, 3; never 0.50000."""
    return f"{value:.10g}"


def grouped(value: int) -> str:
    """Return a whole number with separated thousands."""
    return f"{value:,}".replace(",", GROUP)


def parse_number(text: str) -> float | None:
    """Parse a finite number with a point or a comma, 5e-4 too; None when the text is not (yet) a number."""
    plain = text.strip().replace(",", ".").replace("−", "-")
    try:
        value = float(plain) if "_" not in plain else math.nan
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def stepped_by_ratio(value: float, steps: int, least: float) -> float:
    """Return the value `steps` further in the series ... 0.1, 0.2, 0.5, 1, 2, 5 ...; below `least` comes 0."""
    for _ in range(abs(steps)):
        value = _next_up(value, least) if steps > 0 else _next_down(value, least)
    return value


def _next_up(value: float, least: float) -> float:
    return least if value < least else min(v for v in _series(value) if v > value * (1 + 1e-9))


def _next_down(value: float, least: float) -> float:
    return 0.0 if value <= least else max(v for v in _series(value) if v < value * (1 - 1e-9))


def _series(value: float) -> list[float]:
    power = math.floor(math.log10(value))
    return [float(f"{digit}e{p}") for p in (power - 1, power, power + 1) for digit in (1, 2, 5)]


def _stepped_toward_one(value: float, steps: int, least: float) -> float:
    if not 0 <= value < 1 or (value == 0 and steps < 0):
        return value + steps * _EVEN
    return max(0.0, 1 - max(stepped_by_ratio(1 - value, -steps, least), least))


class NumberField(QDoubleSpinBox):
    """A field for a float in minimum..maximum. `valueChanged` comes on Enter, a step or leaving, not on each key."""

    corrected = Signal(str)
    """Emitted with a sentence when a number out of range was replaced by the nearest in it."""

    def __init__(
        self,
        minimum: float,
        maximum: float,
        step: float = 0.1,
        *,
        by_ratio: bool = False,
        toward_one: bool = False,
        suffix: str = "",
        special_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Create the field. Steps add `step`, or go 1, 2, 5, 10 `by_ratio`; `step` is then the least value above 0.

        `toward_one`: steps go 0.9, 0.95, 0.98, 0.99, ... up to 1 - `step`; below 0 and from 1 on they are even.
        `special_text` is shown instead of the minimum ("off"); a suffix includes its leading space.
        """
        super().__init__(parent)
        self._by_ratio, self._toward_one = by_ratio, toward_one
        self.setDecimals(20)  # no rounding by Qt: textFromValue formats
        self.setRange(minimum, maximum)
        self.setSingleStep(step)
        self.setSuffix(suffix)
        self.setSpecialValueText(special_text)
        self._correction = _Correction(self)
        _set_up(self)

    def set_value(self, value: float) -> None:
        """Show a value without a signal, clipped to the range."""
        with QSignalBlocker(self):
            self.setValue(value)

    def stepBy(self, steps: int) -> None:  # noqa: D102 - Qt's
        if self._by_ratio:
            to = stepped_by_ratio(self.value(), steps, self.singleStep())
        elif self._toward_one:
            to = _stepped_toward_one(self.value(), steps, self.singleStep())
        else:
            to = self.value() + steps * self.singleStep()
        self.setValue(float(short_text(to)))  # 0.1 + 0.2 is 0.3 to a person
        self.selectAll()

    def textFromValue(self, value: float) -> str:  # noqa: D102 - Qt's
        return short_text(value)

    def valueFromText(self, text: str) -> float:  # noqa: D102 - Qt's
        if _bare(self, text) == self.specialValueText():
            return self.minimum()
        value = parse_number(_bare(self, text))
        return self.value() if value is None else value

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:  # noqa: D102 - Qt's
        value = parse_number(_bare(self, text))
        unfinished = _UNFINISHED.fullmatch(_bare(self, text).replace(",", ".").replace("−", "-")) is not None
        return _state(self, text, value, unfinished=unfinished), text, position

    def fixup(self, text: str) -> str:  # noqa: D102 - Qt's
        return self._correction.mended(parse_number(_bare(self, text)))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102 - Qt's
        _only_in_focus(self, event) or super().wheelEvent(event)


class IntField(QSpinBox):
    """A field for a whole number in minimum..maximum (32 bits), thousands separated; signals as above."""

    corrected = Signal(str)

    def __init__(
        self,
        minimum: int,
        maximum: int,
        step: int = 1,
        *,
        grouped: bool = True,
        suffix: str = "",
        special_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._grouped = grouped
        self.setRange(minimum, maximum)
        self.setSingleStep(step)
        self.setSuffix(suffix)
        self.setSpecialValueText(special_text)
        self._correction = _Correction(self)
        _set_up(self)

    def set_value(self, value: int) -> None:
        """Show a value without a signal, clipped to the range."""
        with QSignalBlocker(self):
            self.setValue(value)

    def textFromValue(self, value: int) -> str:  # noqa: D102 - Qt's
        return grouped(value) if self._grouped and abs(value) >= 10_000 else str(value)

    def valueFromText(self, text: str) -> int:  # noqa: D102 - Qt's
        if _bare(self, text) == self.specialValueText():
            return self.minimum()
        value = self._parse(text)
        return self.value() if value is None else value

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:  # noqa: D102 - Qt's
        # "50 0" may become "50 000".
        unfinished = bool(re.fullmatch(r"[+−-]?[0-9\s\u202f\u00a0.,'’]*", _bare(self, text)))
        return _state(self, text, self._parse(text), unfinished=unfinished), text, position

    def fixup(self, text: str) -> str:  # noqa: D102 - Qt's
        return self._correction.mended(self._parse(text))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102 - Qt's
        _only_in_focus(self, event) or super().wheelEvent(event)

    def _parse(self, text: str) -> int | None:
        bare = _bare(self, text).replace("−", "-")
        # A thousands separator stands only between groups of three: 1.5 is neither a whole number nor 15.
        bare = re.sub(r"(?<=[0-9])[\s\u202f\u00a0.,'’](?=[0-9]{3}(?![0-9]))", "", bare)
        return int(bare) if re.fullmatch(r"[+-]?[0-9]+", bare) else None


def _set_up(field: QAbstractSpinBox) -> None:
    field.setKeyboardTracking(False)  # typing 0.05 passes through 0 and 0.0
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.setAccelerated(True)


def _bare(field: QDoubleSpinBox | QSpinBox, text: str) -> str:
    return text.removesuffix(field.suffix()).strip()


def _state(field: QDoubleSpinBox | QSpinBox, text: str, value: float | None, *, unfinished: bool) -> QValidator.State:
    word, bare = field.specialValueText(), _bare(field, text)
    if bare and word.startswith(bare):
        return QValidator.State.Acceptable if bare == word else QValidator.State.Intermediate
    if value is None:
        return QValidator.State.Intermediate if unfinished else QValidator.State.Invalid
    within = field.minimum() <= value <= field.maximum()
    return QValidator.State.Acceptable if within else QValidator.State.Intermediate


class _Correction:
    """Correction of a text that is no number in the range of its field; it is told when the field is left."""

    def __init__(self, field: "NumberField | IntField") -> None:
        self._field = field
        self._words, self._taken = "", 0.0
        field.editingFinished.connect(self._tell)

    def mended(self, value: float | None) -> str:
        """Return the text for a value out of range (the nearest in it) or unfinished (the value before)."""
        field = self._field
        nearest = field.value() if value is None else min(max(value, field.minimum()), field.maximum())
        text: str = field.textFromValue(nearest)  # type: ignore[arg-type] # an IntField has only ints
        if value is not None:
            words = QCoreApplication.translate("NumberField", "{typed} is out of range: {text} is taken.")
            self._words, self._taken = words.format(typed=short_text(value), text=text), nearest
        return text + field.suffix()

    def _tell(self) -> None:
        words, self._words = self._words, ""
        if words and self._field.value() == self._taken:  # else it was refused, and that is said already
            self._field.corrected.emit(words)


def _only_in_focus(field: QWidget, event: QWheelEvent) -> bool:
    """Pass the wheel to the scroll area behind a field without focus; return whether it was passed."""
    if field.hasFocus():
        return False
    event.ignore()
    return True
