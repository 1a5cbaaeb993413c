"""What differs between the runs that are listed, in a few words for each: "η 0.5 · λ 5"."""

from collections.abc import Sequence
from typing import Any

from core.config import RunConfig
from core.storage.runs.text import differing
from gui.session.setting_texts import in_short, label, matters, setting

_BETWEEN = " · "
_SPEAK_FOR_THEMSELVES = ("sizes", "cost", "optimizer")


class Differences:
    """The settings in which some runs are not all alike, and what each run has there."""

    def __init__(self, configs: Sequence[RunConfig] = ()) -> None:
        self._first = configs[0] if configs else None
        self.names = _without_what_comes_along(differing(configs))

    def words(self, config: RunConfig) -> str:
        """A run's own values, without those that have no say in it; where no runs differ, the run in short.

        A run that is none of them tells too what they have in common and it has not.
        """
        own = differing((self._first, config)) if self._first else ()
        names = _without_what_comes_along([n for n in RunConfig.model_fields if n in self.names or n in own])
        if not names:
            return in_short(config)
        return _BETWEEN.join(named(config, name) for name in names if matters(config, name))

    def order(self, config: RunConfig) -> tuple[Any, ...]:
        """What to sort by: the values, one setting after the other, so that 10 comes after 5."""
        return tuple(getattr(config, name) for name in self.names)


def _without_what_comes_along(names: Sequence[str]) -> tuple[str, ...]:
    """The cost brings its own output."""
    return tuple(name for name in names if name != "output" or "cost" not in names)


def named(config: RunConfig, name: str) -> str:
    """A setting as it stands in a list of several: with its name, unless the value says what it is of."""
    value = setting(config, name)
    return value if name in _SPEAK_FOR_THEMSELVES else f"{label(name)} {value}"
