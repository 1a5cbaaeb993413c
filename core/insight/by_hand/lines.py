"""Lines of arithmetic: a formula, the same with its numbers, and its value."""

from dataclasses import dataclass

_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class ArithmeticLine:
    """Line of arithmetic. formula: as in the book; numbers: the same with numbers; value: what it gives."""

    formula: str
    numbers: str
    value: float


def number(value: float, digits: int = 4) -> str:
    """Return a number with some significant digits: 0.1234, −3.1·10⁻⁵."""
    mantissa, _, power = f"{value:.{digits}g}".partition("e")
    raised = f"·10{str(int(power)).translate(_RAISED)}" if power else ""
    return f"{mantissa}{raised}".replace("-", "−")


def signed(value: float) -> str:
    """Return a number to be added, with its sign: "+ 0.2" or "− 0.2"."""
    return f"{'−' if value < 0 else '+'} {number(abs(value))}"


def factor(value: float) -> str:
    """Return a number as a factor within a product: in brackets if it is negative."""
    return f"({number(value)})" if value < 0 else number(value)
