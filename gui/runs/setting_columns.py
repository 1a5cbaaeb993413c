"""Settings in which the compared runs differ, live changes included: a column each, and the rest in words."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from core.config import RunConfig
from core.support.messages import capitalized
from gui.session.history import RunHistory
from gui.session.knob_words import knob
from gui.session.setting_texts import in_short, label, matters, setting
from gui.view.differences import Differences

MOST_COLUMNS = 6
"""Maximum number of columns; further settings are told in words."""

_ELSEWHERE = "epochs"
"""Setting without a column, as the table has one for the epochs done."""

_NONE, _ARROW, _MOST_VALUES = "–", " → ", 3


class SettingColumns:
    """Columns of the settings in which runs differ. names: of these settings; runs, configs: compared, with initial
    settings.
    """

    def __init__(self, runs: Sequence[RunHistory] = (), configs: Sequence[RunConfig] = ()) -> None:
        self._differences = Differences(configs)
        changed = {change.name for run in runs for change in run.changes}
        wanted = {*self._differences.names, *changed} - {_ELSEWHERE}
        self.names = tuple(name for name in RunConfig.model_fields if name in wanted)[:MOST_COLUMNS]

    def title(self, at: int) -> str:
        """Return the heading of a column."""
        name = label(self.names[at])
        return capitalized(name) if len(name) > 1 else name

    def about(self, at: int) -> str:
        """Return the name of a column's setting in full."""
        return knob(self.names[at]).title

    def value(self, at: int, run: RunHistory, config: RunConfig) -> str:
        """Return a run's value, with its live changes: "0.5 → 8". config: its initial settings."""
        name = self.names[at]
        if not (matters(config, name) or matters(run.config, name)):
            return _NONE
        made = [change.new for change in run.changes if change.name == name]
        values = _without_repeats([getattr(config, name), *made])
        texts = [setting(config.model_copy(update={name: value}), name) for value in values]
        return _ARROW.join(texts if len(texts) <= _MOST_VALUES else (texts[0], "…", texts[-1]))

    def order(self, at: int, config: RunConfig) -> Any:
        """Return the sort key of a column: 10 comes after 5."""
        return getattr(config, self.names[at])

    def rest(self, config: RunConfig) -> str:
        """Return in words in what else a run differs; the whole run in short if there are no columns."""
        others = self._differences.words(config, without=self.names)
        return others or ("" if self.names else in_short(config))

    def order_of_rest(self, config: RunConfig) -> tuple[Any, ...]:
        """Return the sort key for all settings that differ."""
        return self._differences.order(config)


def _without_repeats(values: Iterable[Any]) -> list[Any]:
    return [value for value, _ in groupby(values)]
