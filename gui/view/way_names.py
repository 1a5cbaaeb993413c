"""Names of the ways to change a digit, and of their amounts, as every view says them."""

from PySide6.QtCore import QCoreApplication

from core.insight.ways import Way
from core.support.wording import percent
from gui.widgets.fields.number import short_text

_tr = QCoreApplication.translate


def way_title(way: str) -> str:
    """Return the title of a way's curve."""
    return {
        "shift": _tr("WayNames", "Shifted"),
        "scale": _tr("WayNames", "Scaled"),
        "rotate": _tr("WayNames", "Rotated"),
        "thicken": _tr("WayNames", "Lines thicker"),
        "noise": _tr("WayNames", "Pixel noise"),
    }[way]


def amount_text(way: Way, amount: float) -> str:
    """Return an amount with its unit: "−3 px", "25°", "× 0.8", and of noise "0.2"."""
    figure = short_text(amount).replace("-", "\N{MINUS SIGN}")
    if way.name == "noise":
        return figure
    return {"px": f"{figure} px", "°": f"{figure}°", "": f"× {figure}"}[way.unit]


def change(way: Way, amount: float) -> str:
    """Return a change in words: "shifted by 3 px to the left"."""
    is_less = amount < way.rest
    words = {
        "shift": (_tr("WayNames", "shifted by {n} px to the right"), _tr("WayNames", "shifted by {n} px to the left")),
        "scale": (_tr("WayNames", "scaled to {n} of its size"), _tr("WayNames", "scaled to {n} of its size")),
        "rotate": (_tr("WayNames", "rotated by {n}° to the right"), _tr("WayNames", "rotated by {n}° to the left")),
        "thicken": (_tr("WayNames", "its lines are {n} px thicker"), _tr("WayNames", "its lines are {n} px thinner")),
    }[way.name][is_less]
    figure = percent(amount, 0) if way.name == "scale" else short_text(abs(amount))
    return words.format(n=figure)
