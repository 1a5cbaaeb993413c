"""Units of the gallery's figures, and how numbers and ranges are written in them."""

from dataclasses import dataclass
from math import inf, isfinite


@dataclass(frozen=True, slots=True)
class Unit:
    """Writing of figures of one kind: `scale` times the value, with `decimals`, then `name`.

    grid: multiples, as written, to which a range from seeds is rounded outward. least: the least spread to be believed,
    as a value.
    """

    name: str
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
        number = self.number(value)
        return number + (self.name.removesuffix("s") if number in ("1", "+1") else self.name)

    def range(self, low: float, high: float) -> str:
        """Return the range low..high in words: "at least 95.00 %", "20 to 60 epochs"."""
        if low == -inf:
            return "any figure" if high == inf else f"at most {self.words(high)}"
        if high == inf:
            return f"at least {self.words(low)}"
        return self.words(low) if low == high else f"{self.number(low)} to {self.words(high)}"


PERCENT = Unit(" %", 100, least=0.001)
POINTS = Unit(" points", 100, signed=True)
TIMES = Unit(" times", decimals=1)
EPOCHS = Unit(" epochs", decimals=0, grid=1)
STEPS = Unit(" steps", decimals=0, grid=250, least=125)
OUTPUT = Unit("", decimals=4)
ORDER = Unit("", decimals=3)
Z = Unit("", grid=0.01)
