"""Units of the gallery's figures, and how numbers and ranges are written in them."""

from dataclasses import dataclass
from math import inf, isfinite

from core.support.messages import message


@dataclass(frozen=True, slots=True)
class Unit:
    """Writing of figures of one kind: `scale` times the value, with `decimals`, then what it is a number of.

    several: a number with its unit, a template; one: the same where the number is 1.

    grid: multiples, as written, to which a range from seeds is rounded outward. least: the least spread to be believed,
    as a value.
    """

    several: str = ""
    one: str = ""
    scale: float = 1.0
    decimals: int = 2
    signed: bool = False
    grid: float = 0.1
    least: float = 0.0

    def written(self, value: float) -> float:
        """The number that is shown for a figure; verdicts compare these, so that none contradicts what is read."""
        return round(self.scale * value, self.decimals) if isfinite(value) else value

    def number(self, value: float) -> str:
        """The figure without its unit; never "-0.00"."""
        return f"{self.written(value) + 0.0:{'+' if self.signed else ''}.{self.decimals}f}"

    def words(self, value: float) -> str:
        """The figure with its unit: 0.9542 -> "95.42 %"."""
        return self.phrase(self.number(value))

    def phrase(self, number: str) -> str:
        """Return a written number with its unit."""
        template = self.one if number in ("1", "+1") and self.one else self.several
        return message(template, number=number) if template else number

    def range(self, low: float, high: float) -> str:
        """Return the range low..high in words: "at least 95.00 %", "20 to 60 epochs"."""
        if low == -inf:
            return message("any figure") if high == inf else message("at most {figure}", figure=self.words(high))
        if high == inf:
            return message("at least {figure}", figure=self.words(low))
        if low == high:
            return self.words(low)
        return message("{low} to {high}", low=self.number(low), high=self.words(high))


PERCENT = Unit(message("{number} %"), scale=100, least=0.001)
POINTS = Unit(message("{number} points"), message("{number} point"), 100, signed=True)
TIMES = Unit(message("{number} times"), message("{number} time"), decimals=1)
EPOCHS = Unit(message("{number} epochs"), message("{number} epoch"), decimals=0, grid=1)
STEPS = Unit(message("{number} steps"), message("{number} step"), decimals=0, grid=250, least=125)
OUTPUT = Unit(decimals=4)
ORDER = Unit(decimals=3)
Z = Unit(grid=0.01)
