"""The runs of a sweep: configs, a grid over chosen settings, and seeds."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import product
from math import prod
from typing import Any

from core.config import RunConfig, keys
from core.config.knobs import FIELDS, key_of, knob
from core.studies.sweep.span import Span, span
from core.support.errors import UserError
from core.support.messages import Message, joined, message

MOST = 10_000
"""Runs in a sweep."""


@dataclass(frozen=True, slots=True)
class GridPoint:
    """One run of a sweep. differs: the settings that tell it from the others, by key as TOML spells it; no seed."""

    config: RunConfig
    differs: Mapping[str, Any]

    @property
    def name(self) -> str:
        """Such as "η 0.5, λ 1, seed 2": short enough for the row of a table."""
        if not self.differs:
            return message("sweep, seed {seed}", seed=self.seed)
        return words({knob(FIELDS[key]).symbol or key: value for key, value in self.differs.items()}, self.seed)

    @property
    def seed(self) -> int:
        """The seed of its random numbers."""
        return self.config.seed


def words(differs: Mapping[str, Any], seed: int) -> str:
    """Such as "eta 0.5, lambda 1, seed 2"."""
    return ", ".join(f"{key} {spelt(value)}" for key, value in (*differs.items(), ("seed", seed)))


def spelt(value: Any) -> str:
    """A setting's value for people: 5.0 as 5, True as true."""
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:.6g}" if isinstance(value, float) else str(value)


Choice = tuple[str, ...] | Span
"""Values of a setting: listed, or a range."""


def knobs(texts: Sequence[str]) -> dict[str, Choice]:
    """`eta=0.05,0.5` and more of the kind as {"eta": ("0.05", "0.5")}. Raises UserError with a sentence.

    `eta=0.05..5` is a range, `eta=0.05..5:3` three values of it. A setting may be named by its symbol or title: `η=1`.
    """
    found: dict[str, Choice] = {}
    for word in texts:
        key, sign, values = word.partition("=")
        key, parts = key_of(key.strip()), tuple(part.strip() for part in values.split(","))
        if not (key and sign and all(parts)):
            raise UserError(
                message("{word}: write a setting and its values with commas, such as eta=0.05,0.5,5", word=word)
            )
        if key == "seed":
            raise UserError(
                message("{word}: seeds are not compared but averaged over; say how many, not which.", word=word)
            )
        if key not in keys():
            raise UserError(_unknown(word, key))
        if key in found:
            raise UserError(
                message(
                    "{word}: {key} is named twice; give all its values at once, such as {key}=1,2", word=word, key=key
                )
            )
        found[key] = span(knob(FIELDS[key]), values.strip()) or parts
    return found


def _unknown(word: str, key: str) -> Message:
    """Say that there is no such setting, and which one may be meant."""
    if near := get_close_matches(key, keys(), n=3):
        names = joined(near, "{first} or {second}")
        return message("{word}: unknown key {key!r}; did you mean {names}?", word=word, key=key, names=names)
    return message("{word}: unknown key {key!r}; known: {known}.", word=word, key=key, known=", ".join(keys()))


def grid(
    bases: Sequence[RunConfig], chosen: Mapping[str, Sequence[Any] | Span], seeds: int = 1
) -> tuple[GridPoint, ...]:
    """Combine every base with every choice of the settings' values, `seeds` runs each: the base's seed and the next.

    chosen: by key as TOML spells it; values as text or as they are. The seeds of one setting follow each other.
    Raises UserError for a value out of its range, settings that do not go together and settings that come twice.
    """
    if seeds < 1:
        raise UserError(message("A setting needs at least one seed, not {seeds}.", seeds=seeds))
    listed = {key: _listed(key, values) for key, values in chosen.items()}
    count = grid_size(bases, listed, seeds)
    if not 1 <= count <= MOST:
        raise UserError(
            message(
                "A sweep has from 1 to {most:,} runs; this one would have {count:,}. Give other values.",
                most=MOST,
                count=count,
            )
        )
    places = [dict(zip(listed, values, strict=True)) for values in product(*listed.values())]
    return points([base.changed(**place) if place else base for base in bases for place in places], listed, seeds)


def grid_size(bases: Sequence[RunConfig], chosen: Mapping[str, Sequence[Any] | Span], seeds: int) -> int:
    """Return the number of runs of a grid. Raises UserError for a range."""
    return len(bases) * seeds * prod(len(_listed(key, values)) for key, values in chosen.items())


def _listed(key: str, values: Sequence[Any] | Span) -> Sequence[Any]:
    if isinstance(values, Span):
        low, high = values.ends()
        words = f"{key}={spelt(low)}..{spelt(high)}"
        raise UserError(
            message(
                "{range}: a grid needs values; write {range}:3 for three of this range, or draw at random.", range=words
            )
        )
    return values


def points(settings: Sequence[RunConfig], chosen: Iterable[str], seeds: int) -> tuple[GridPoint, ...]:
    """Return the runs of these settings, `seeds` each. chosen: the settings by which they are told apart first.

    Raises UserError for settings that come twice.
    """
    twice = next((config for config, count in Counter(settings).items() if count > 1), None)
    told = _differing(settings, chosen)
    if twice is not None:
        same = ", ".join(f"{key}={spelt(value)}" for key, value in _values(twice, told).items())
        if not same:
            raise UserError(message("The same settings come twice: leave one out."))
        raise UserError(message("The same settings come twice ({same}): leave one out.", same=same))
    return tuple(
        GridPoint(config.changed(seed=config.seed + more) if more else config, _values(config, told))
        for config in settings
        for more in range(seeds)
    )


def _differing(settings: Sequence[RunConfig], first: Iterable[str]) -> tuple[str, ...]:
    """The knobs that were chosen, then whatever else differs; a cost brings its output, which says nothing new."""
    tables = [_table(config) for config in settings]
    silent = {*first, "seed"} | ({"output"} if "cost" in first else set())
    others = [key for key in keys() if key not in silent and any(t[key] != tables[0][key] for t in tables)]
    return (*first, *others)


def _values(config: RunConfig, names: Iterable[str]) -> dict[str, Any]:
    table = _table(config)
    return {name: table[name] for name in names}


def _table(config: RunConfig) -> dict[str, Any]:
    return config.model_dump(by_alias=True)
