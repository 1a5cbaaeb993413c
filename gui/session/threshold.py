"""The confidence below which an answer counts as "not sure", kept between two starts."""

from PySide6.QtCore import QObject, Signal

from core.support.wording import percent
from gui.base import preferences

USUAL = 0.5
_KEY = "threshold"


class Threshold(QObject):
    """One threshold for all views. value: 0..1; 0: every answer counts."""

    changed = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = _kept()

    @property
    def value(self) -> float:
        """Least output that counts as an answer."""
        return self._value

    def set_value(self, value: float) -> None:
        """Set the threshold, clipped to 0..1, and keep it."""
        value = min(max(value, 0.0), 1.0)
        if value != self._value:
            self._value = value
            preferences.settings().setValue(_KEY, value)
            self.changed.emit(value)


def threshold_text(value: float) -> str:
    """Return a threshold as people read it: "90 %", "99.5 %"."""
    return percent(value, 0 if round(1000 * value) % 10 == 0 else 1)


def _kept() -> float:
    try:
        value = float(str(preferences.settings().value(_KEY, USUAL)))
    except ValueError:
        return USUAL
    return value if 0 <= value <= 1 else USUAL
