"""A race's results as a pivot table over two of its settings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.config.knobs import FIELDS
from core.studies.sweep.table import Row
from core.support.wording import percent, with_title
from gui.race.race_texts import knob_label, result, score, troubles
from gui.race.record import RaceRecord
from gui.session.setting_texts import setting
from gui.widgets.plots.knob_map import MapCell

_tr = QCoreApplication.translate

_LEAST_ERROR = 1e-4
"""Minimum error, one image of ten thousand, as the logarithm of 0 is not finite."""


_MOST_IN_ORDER = 8
"""Combinations up to which they keep the order in which they were asked for."""

_Head = tuple[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Pivot:
    """Pivot table. titles: settings of rows and columns; cells[row][column]; indices: the runs of each cell."""

    titles: tuple[str, str]
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[MapCell, ...], ...]
    indices: tuple[tuple[tuple[int, ...], ...], ...]


def pivot(race: RaceRecord, table: Sequence[Row], down: str = "", across: str = "") -> Pivot:
    """Return the results for each pair of values of two settings; if more vary, the best of each pair.

    down, across: keys of `race.knobs`; across "": a single column; down "": one row per combination, the best first
    where there are many. table: `race.rows()`.
    """
    rows = _heads(race, down) if down else _ranked(race, table)
    columns: Sequence[_Head] = _heads(race, across) if across else [("", {})]
    pairs = [[{**one, **other} for _, other in columns] for _, one in rows]
    found = [[[row for row in table if _fits(row.differs, pair)] for pair in line] for line in pairs]
    means = [row.mean for line in found for cell in line if (row := _best(cell)) and row.mean is not None]
    return Pivot(
        (
            knob_label(down) if down else "",
            knob_label(across) if across else score(race),
        ),
        tuple(name for name, _ in rows),
        tuple(name for name, _ in columns),
        tuple(tuple(_cell(race, cell, means, is_alone=not across) for cell in line) for line in found),
        tuple(tuple(_runs(race, pair) for pair in line) for line in pairs),
    )


def _ranked(race: RaceRecord, table: Sequence[Row]) -> Sequence[_Head]:
    """Return the combinations in their order, or, where these are many, the best first."""
    if len(race.settings) <= _MOST_IN_ORDER:
        return race.settings
    means = {tuple(row.differs.items()): row.mean for row in table}
    return sorted(race.settings, key=lambda head: -(means.get(tuple(head[1].items())) or 0.0))


def _heads(race: RaceRecord, name: str) -> list[_Head]:
    """Return, for each value of a setting, its text and the condition on a run."""
    return [(setting(race.config_with(name, value), FIELDS[name]), {name: value}) for value in race.knobs[name]]


def _fits(differs: Mapping[str, Any], pair: Mapping[str, Any]) -> bool:
    return all(differs[name] == value for name, value in pair.items())


def _runs(race: RaceRecord, pair: Mapping[str, Any]) -> tuple[int, ...]:
    return tuple(entry.index for entry in race.entries if _fits(entry.point.differs, pair))


def _best(rows: Sequence[Row]) -> Row | None:
    """Return the best row for a cell, complete ones first."""
    return max(rows, key=lambda row: (row.mean is not None, row.is_whole, row.mean or 0.0), default=None)


def _cell(race: RaceRecord, rows: Sequence[Row], means: Sequence[float], *, is_alone: bool) -> MapCell:
    row = _best(rows)
    if row is None:
        return MapCell("·", words=_tr("RacePivot", "No run has ended yet."))
    words = with_title(race.name_of(row), result(row))
    if row.mean is None:
        return MapCell(_tr("RacePivot", "diverged") if row.diverged else "–", words=words)
    ended = _tr("RacePivot", "one run has ended") if row.runs == 1 else _tr("RacePivot", "{runs} runs have ended")
    words += "\n" + ended.format(runs=row.runs)
    if row.spread is not None and row.lowest is not None and row.highest is not None:
        range_words = _tr("RacePivot", "from {lowest} to {highest}")
        words += ", " + range_words.format(lowest=percent(row.lowest, 2), highest=percent(row.highest, 2))
    if troubles(row):
        words += "\n" + troubles(row)
    if len(rows) > 1:
        words += "\n" + _tr("RacePivot", "best of {count} settings").format(count=len(rows))
    text = result(row) if is_alone else f"{100 * row.mean:.2f}"
    return MapCell(text, _share(row.mean, means), words, row.best)


def _share(mean: float, means: Sequence[float]) -> float:
    """Return the colour strength by the logarithm of the error: 0 for the largest, 1 for the smallest."""
    most, least = _log_error(min(means)), _log_error(max(means))
    return 1.0 if most == least else (most - _log_error(mean)) / (most - least)


def _log_error(accuracy: float) -> float:
    return log(max(1.0 - accuracy, _LEAST_ERROR))
