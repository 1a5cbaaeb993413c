"""Importance of the settings of a sweep: how much of the spread of the results each one explains.

The share is that of the variance of the validation accuracy between groups of runs with equal values, the main effect
of a functional ANOVA (Hutter, Hoos & Leyton-Brown 2014, "An efficient approach for assessing hyperparameter
importance", ICML), as Kelley's epsilon squared (1935), which takes off what as many groups explain by chance:

    1 - (SS_within / (n - k)) / (SS_total / (n - 1))      n runs in k groups

A setting whose F test (Fisher 1925) has p > 0.05 has no clear effect. What is left is chance, and settings whose effect
depends on each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.events import Ending
from core.linalg.arrays import Array
from core.studies.sweep.grid import spelt
from core.studies.sweep.running import Result
from core.support.language import translated
from core.support.messages import message

LEAST_RUNS = 8
"""Runs that came to their end, below which nothing is told."""

_MOST_GROUPS, _LEAST_IN_GROUP = 4, 4
"""Of drawn numbers: groups of neighbours, as hardly two runs have the same value."""

_CHANCE = 0.05


@dataclass(frozen=True, slots=True)
class Importance:
    """One setting, by key as TOML spells it. share: of the variance that it explains, 0..1.

    is_clear: False if chance alone may give it. best: the values of the group with the best mean, in words.
    """

    key: str
    share: float
    is_clear: bool
    best: str


def importance(results: Sequence[Result]) -> tuple[Importance, ...]:
    """Return the settings that vary, the most important first; () for too few runs.

    Runs that diverged, failed or were stopped are left out.
    """
    ended = counted(results)
    if len(ended) < LEAST_RUNS:
        return ()
    scores = np.array([result.accuracy for result in ended], float)
    parts = [_part(key, [result.point.differs[key] for result in ended], scores) for key in ended[0].point.differs]
    return tuple(sorted((part for part in parts if part), key=lambda part: -part.share))


def counted(results: Sequence[Result]) -> list[Result]:
    """Return the results that count for the importance."""
    unfinished = (None, Ending.DIVERGED, Ending.STOPPED)
    return [result for result in results if result.ending not in unfinished and result.accuracy is not None]


def as_text(parts: Sequence[Importance], results: Sequence[Result]) -> str:
    """Spell the importance for people, in the language in use."""
    head = message("Of the spread between the {count} runs that finished:", count=len(counted(results)))
    return "\n".join([translated(head), *(f"  {translated(_line(part))}" for part in parts)])


def _line(part: Importance) -> str:
    if not part.is_clear:
        return message("{key}: no clear effect", key=part.key)
    return message("{key}: {share:.0f} % (best {best})", key=part.key, share=100 * part.share, best=part.best)


def _part(key: str, values: Sequence[Any], scores: Array) -> Importance | None:
    from scipy.special import fdtrc  # takes a moment to load

    groups = _groups(values)
    runs, count = len(values), len(groups)
    total = float(((scores - scores.mean()) ** 2).sum())
    if not 2 <= count < runs:
        return None
    if total == 0:
        return Importance(key, 0.0, is_clear=False, best=_words(values, groups[0]))
    within = sum(float(((scores[group] - scores[group].mean()) ** 2).sum()) for group in groups)
    share = max(0.0, 1 - within / (runs - count) / (total / (runs - 1)))
    f = (total - within) / (count - 1) / (within / (runs - count)) if within > 0 else np.inf
    best = max(groups, key=lambda group: float(scores[group].mean()))
    return Importance(key, share, bool(fdtrc(count - 1, runs - count, f) < _CHANCE), _words(values, best))


def _groups(values: Sequence[Any]) -> list[list[int]]:
    """Return the places of runs with equal values, or with neighbouring ones where most numbers differ."""
    by_value: dict[Any, list[int]] = {}
    for place, value in enumerate(values):
        by_value.setdefault(value, []).append(place)
    is_number = all(isinstance(value, int | float) for value in values)
    if not is_number or len(by_value) <= max(_MOST_GROUPS, len(values) // _LEAST_IN_GROUP):
        return list(by_value.values())
    order = sorted(range(len(values)), key=lambda place: float(values[place]))
    parts = np.array_split(np.array(order), min(_MOST_GROUPS, len(values) // _LEAST_IN_GROUP))
    return [part.tolist() for part in parts]


def _words(values: Sequence[Any], group: Sequence[int]) -> str:
    inside = [values[place] for place in group]
    if len(set(inside)) == 1:
        return spelt(inside[0])
    return message("{low} to {high}", low=spelt(min(inside)), high=spelt(max(inside)))
