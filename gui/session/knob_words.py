"""Descriptions of settings, worded in the language in use."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from core.config import knobs
from core.config.knobs import Knob
from core.support.language import ENGLISH, language, translated

_TEXTS = ("title", "unit", "about", "usual", "book")


def knob(name: str) -> Knob:
    """Describe a field of RunConfig as `core.config.knobs.knob` does, in the language in use."""
    of = knobs.knob(name)
    return of if language() == ENGLISH else _worded(name, language(), tuple(of.choices))


@cache
def _worded(name: str, code: str, choices: tuple[str, ...]) -> Knob:
    """choices: names in the registry, which may get another entry while the program runs."""
    of = knobs.knob(name)
    texts: dict[str, Any] = {part: translated(getattr(of, part)) for part in _TEXTS}
    return replace(of, choices=_worded_entries(of.choices), **texts)


def _worded_entries(entries: Mapping[str, Any]) -> Mapping[str, Any]:
    worded = {}
    for name, entry in entries.items():
        worded[name] = replace(entry, title=translated(entry.title), about=translated(entry.about))
    return worded
