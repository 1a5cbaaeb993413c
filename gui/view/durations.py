"""Durations as text: "about 10 s", "about 22 min left"."""

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate


def duration(seconds: float) -> str:
    """Spell a duration: 12.3 -> "about 10 s", 1320 -> "about 22 min"."""
    if seconds < 2:
        return _tr("Durations", "under 2 s")
    if seconds < 90:
        step = 1 if seconds < 10 else 5
        return _tr("Durations", "about {seconds} s").format(seconds=round(seconds / step) * step)
    if seconds < 7200:
        return _tr("Durations", "about {minutes} min").format(minutes=round(seconds / 60))
    hours = seconds / 3600
    return _tr("Durations", "about {hours} h").format(
        hours=f"{hours:.1f}".removesuffix(".0") if hours < 10 else round(hours)
    )


def left(seconds: float) -> str:
    """Spell the time that is left."""
    if seconds < 5:
        return _tr("Durations", "a few seconds left")
    return _tr("Durations", "{duration} left").format(duration=duration(seconds))
