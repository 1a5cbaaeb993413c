"""Range of a number setting, from which a grid takes evenly spread values and a random search draws."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite

from core.config.knobs import Knob
from core.support.errors import UserError
from core.support.messages import message

MOST_VALUES = 100
"""Values that a range is spread into."""

_FORM = re.compile(r"(?P<low>[^.:]*(\.[^.:]+)?)\.\.(?P<high>[^:]*)(:(?P<count>[0-9]{1,4}))?")
_SPREAD_DIGITS, _DRAWN_DIGITS = 2, 3


@dataclass(frozen=True, slots=True)
class Span:
    """Values of a setting from `low` to `high`, low < high.

    They lie evenly on the setting's scale (`Knob.scale`): in equal factors, also of 1 - value, or in equal steps.
    From 0 and below there are no equal factors, nor of 1 - value from 1 on, so these are equal steps.
    """

    about: Knob
    low: float
    high: float

    def spread(self, count: int) -> tuple[float, ...]:
        """Return `count` values, 2 or more, evenly spread, both ends included; of whole numbers possibly fewer."""
        inner = (self._at(nth / (count - 1), _SPREAD_DIGITS) for nth in range(1, count - 1))
        return tuple(dict.fromkeys((self._whole(self.low), *inner, self._whole(self.high))))

    def drawn(self, share: float) -> float:
        """Return the value at the fraction `share`, 0..1, of the way from low to high, rounded to three digits."""
        return self._at(share, _DRAWN_DIGITS)

    def ends(self) -> Iterator[float]:
        """Yield low and high."""
        yield from (self._whole(self.low), self._whole(self.high))

    @property
    def scale(self) -> str:
        """The scale on which the values lie evenly: "ratio", "to_one" or "linear"."""
        if (self.about.scale == "ratio" and self.low <= 0) or (self.about.scale == "to_one" and self.high >= 1):
            return "linear"
        return self.about.scale

    def _at(self, share: float, digits: int) -> float:
        if self.scale == "ratio":
            value = _rounded(self.low * (self.high / self.low) ** share, digits)
        elif self.scale == "to_one":
            rest = (1 - self.low) * ((1 - self.high) / (1 - self.low)) ** share
            value = float(f"{1 - _rounded(rest, digits):.10g}")
        else:
            value = _rounded(self.low + share * (self.high - self.low), digits)
        return self._whole(min(max(value, self.low), self.high))

    def _whole(self, value: float) -> float:
        return round(value) if self.about.kind is int else value


def _rounded(value: float, digits: int) -> float:
    return float(f"{value:.{digits}g}")


def span(about: Knob, text: str) -> Span | tuple[str, ...] | None:
    """Read "0.05..5" as a range and "0.05..5:3" as its three values; None for a text that is neither.

    Raises UserError with a sentence.
    """
    if ".." not in text:
        return None
    found = _FORM.fullmatch(text)
    low, high = (_number(found[end]) for end in ("low", "high")) if found else (None, None)
    if found is None or low is None or high is None:
        if about.kind not in (int, float):
            return None  # a path with "..", for example
        raise UserError(message("{text}: write a range as 0.05..5, or 0.05..5:3 for three values of it.", text=text))
    if about.kind not in (int, float):
        raise UserError(
            message(
                "{text}: {setting} is no number, so it has no range; list the values instead.",
                text=text,
                setting=about.title,
            )
        )
    if low >= high:
        raise UserError(message("{text}: a range goes up; write the smaller number first.", text=text))
    wanted = Span(about, low, high)
    if found["count"] is None:
        return wanted
    if not 2 <= int(found["count"]) <= MOST_VALUES:
        raise UserError(message("{text}: a range has from 2 to {most} values.", text=text, most=MOST_VALUES))
    return tuple(f"{value:.10g}" for value in wanted.spread(int(found["count"])))


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if isfinite(value) else None
