"""Names of the ways to change a digit, and of their amounts."""

from PySide6.QtCore import QCoreApplication

from gui.widgets.fields.number import short_text

_tr = QCoreApplication.translate
_HERE = "WayTitles"


def way_title(way: str) -> str:
    """Return the title of a curve."""
    return {
        "shift": _tr(_HERE, "Shifted"),
        "scale": _tr(_HERE, "Scaled"),
        "rotate": _tr(_HERE, "Rotated"),
        "thicken": _tr(_HERE, "Lines thicker"),
        "noise": _tr(_HERE, "Noise on the pixels"),
    }[way]


def amount_text(unit: str, amount: float) -> str:
    """Return an amount with its unit, "" for a factor: "−3 px", "25°", "× 0.8"."""
    figure = short_text(amount).replace("-", "\N{MINUS SIGN}")
    return {"px": f"{figure} px", "°": f"{figure}°", "": f"× {figure}"}.get(unit, f"{figure} {unit}")
