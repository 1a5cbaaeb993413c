"""Settings that a race can vary: their list, and values that are offered for each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.config import RunConfig
from core.config.knobs import FIELDS, Knob
from core.data.sources import SOURCES
from core.studies.sweep.span import Span, span
from core.support.errors import UserError
from core.support.wording import with_brackets
from gui.session.knob_words import knob
from gui.session.setting_texts import setting
from gui.widgets.fields import Choice
from gui.widgets.fields.number import parse_number, short_text

_tr = QCoreApplication.translate

_FIRST = ("eta", "lambda", "sizes", "dropout", "batch_size", "cost", "hidden", "init", "optimizer", "momentum")
"""Settings that people vary most, in the order in which they are offered."""

_SPREAD = 3


@dataclass(frozen=True, slots=True)
class Varied:
    """One varied setting: its key as TOML spells it, and its values as text: "0.05, 0.5" or "0.05..5"."""

    key: str
    values: str

    @property
    def word(self) -> str:
        """The setting in the text form: "eta=0.05,0.5"."""
        return f"{self.key}=" + re.sub(r"\s*,\s*", ",", self.values.strip())


def words(text: str) -> list[str]:
    """Split the text form into its settings; spaces around "=" and commas do not count."""
    return re.sub(r"\s*([=,])\s*", r"\1", text).split()


def varied(text: str) -> list[Varied]:
    """Return the settings of the text form, without those that are unknown or not finished."""
    pairs = [word.partition("=") for word in words(text)]
    return [Varied(key, values.replace(",", ", ")) for key, sign, values in pairs if sign and key in keys()]


def keys() -> list[str]:
    """Return the keys of the settings that can vary, those that people vary most first."""
    return [*_FIRST, *(key for key in FIELDS if key not in (*_FIRST, "seed"))]


def choices() -> list[Choice]:
    """Return the settings that can vary, by name."""
    about = [(key, knob(FIELDS[key])) for key in keys()]
    return [Choice(key, with_brackets(of.title, of.symbol) if of.symbol else of.title, of.about) for key, of in about]


def offered(key: str, config: RunConfig, *, at_random: bool) -> str:
    """Return values for a setting that is not varied yet, around the one that it has."""
    name = FIELDS[key]
    about = knob(name)
    if about.kind not in (int, float):
        return ", ".join(str(each.value) for each in options(key, config)[:_SPREAD])
    low, high = _around(about, getattr(config, name))
    return in_words(Span(about, low, high), _SPREAD, at_random=at_random)


def _around(about: Knob, value: float) -> tuple[float, float]:
    least, most = about.minimum or 0, about.maximum or 0
    if about.scale == "ratio":
        value = value or min(10.0, most / 10)
        return max(value / 10, least), min(value * 10, most)
    if about.scale == "to_one":
        return min(value, 0.9), 0.99
    return (value / 2 if about.open_minimum else least), min(most, max(2 * value, most / 2))


def in_words(range_: Span, count: int, *, at_random: bool) -> str:
    """Return a range as text: its ends for random draws, else `count` values of it."""
    if at_random:
        return "..".join(short_text(end) for end in range_.ends())
    return ", ".join(short_text(value) for value in range_.spread(count))


def ends(key: str, values: str) -> tuple[float, float, int] | None:
    """Return the smallest and largest of a setting's values and their number; None if they are no numbers."""
    found = [parse_number(part) for part in re.split(r"\.\.|,", values.partition(":")[0])]
    numbers = [number for number in found if number is not None]
    if knob(FIELDS[key]).kind not in (int, float) or len(numbers) < len(found):
        return None
    return min(numbers), max(numbers), len(numbers)


def turned(one: Varied, *, at_random: bool) -> Varied:
    """Return a setting in the form that random draws or a grid need: a range, or values of it."""
    about, known = knob(FIELDS[one.key]), ends(one.key, one.values)
    if known is None or known[0] >= known[1]:
        return one
    if at_random:
        return Varied(one.key, in_words(Span(about, known[0], known[1]), _SPREAD, at_random=True))
    try:
        is_range = isinstance(span(about, one.values.strip()), Span)
    except UserError:
        return one
    return Varied(one.key, in_words(Span(about, known[0], known[1]), _SPREAD, at_random=False)) if is_range else one


def options(key: str, config: RunConfig) -> Sequence[Choice]:
    """Return the values of a setting that is no number, the one that it has first."""
    name = FIELDS[key]
    about, own = knob(name), str(config.model_dump(by_alias=True)[key])
    if about.choices:
        found = [Choice(value, entry.title, entry.about) for value, entry in about.choices.items()]
    elif about.kind is bool:
        found = [Choice("true", _tr("RaceVaried", "on")), Choice("false", _tr("RaceVaried", "off"))]
    elif name == "sizes":
        inner = ("30", "100", "30-30", "")
        ends_ = str(config.sizes[0]), str(config.sizes[-1])
        layers = [own, *("-".join(filter(None, (ends_[0], hidden, ends_[1]))) for hidden in inner)]
        found = [Choice(value, value) for value in dict.fromkeys(layers)]
    elif name == "digits":
        found = [Choice(value, value) for value in dict.fromkeys([own or "all", "all", "01", "0-4"])]
    else:
        values = dict.fromkeys([own, *(SOURCES if name == "data" else ("float32", "float64"))])
        found = [Choice(value, setting(config.model_copy(update={name: value}), name)) for value in values]
    return sorted(found, key=lambda choice: choice.value not in (own, own.lower()))
