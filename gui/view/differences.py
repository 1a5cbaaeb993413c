"""Differences between the runs of a list as short texts: "η 0.5 · λ 5"."""

from collections.abc import Collection, Sequence
from typing import Any

from core.config import RunConfig
from core.storage.runs.text import differing
from gui.session.setting_texts import in_short, label, matters, setting

_BETWEEN = " · "
_SHOWN_WITHOUT_NAME = ("sizes", "cost", "optimizer")


class Differences:
    """Settings in which the runs of a list differ, and the values of each run."""

    def __init__(self, configs: Sequence[RunConfig] = ()) -> None:
        self._first = configs[0] if configs else None
        self.names = _without_implied(differing(configs))

    def words(self, config: RunConfig, *, without: Collection[str] = ()) -> str:
        """Return a run's values of these settings, without those that have no effect; the whole run in short if none.

        For a run outside the list, settings in which it differs from all of them are added. without: settings that are
        shown elsewhere; "" if these are all.
        """
        own = differing((self._first, config)) if self._first else ()
        names = _without_implied([n for n in RunConfig.model_fields if n in self.names or n in own])
        if not names and not without:
            return in_short(config)
        return _BETWEEN.join(named(config, name) for name in names if name not in without and matters(config, name))

    def order(self, config: RunConfig) -> tuple[Any, ...]:
        """Return the sort key: the values of the settings in order, so that 10 comes after 5."""
        return tuple(getattr(config, name) for name in self.names)


def _without_implied(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names without the output where the cost, which determines it, is listed."""
    return tuple(name for name in names if name != "output" or "cost" not in names)


def named(config: RunConfig, name: str) -> str:
    """Return a setting's value for a list, with its name unless the value is unmistakable."""
    value = setting(config, name)
    return value if name in _SHOWN_WITHOUT_NAME else f"{label(name)} {value}"
