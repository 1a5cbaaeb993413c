"""Comparison of runs, line by line: settings, results, data and versions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.config import RunConfig
from core.events import Changed
from core.storage.runs.about import arithmetics
from core.storage.runs.listing import read_runs
from core.storage.runs.record import RunRecord
from core.storage.runs.text import differing
from core.studies.report import labels, scores
from core.support.language import translated
from gui.session.history import RunHistory
from gui.session.knob_words import knob
from gui.session.setting_texts import score_name, setting
from gui.view.table import Table
from gui.widgets.fields.number import grouped, short_text

_tr = QCoreApplication.translate
_PRINT = 12
"""Number of digits of a fingerprint shown."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the runs compared. config: initial settings; state, origin: as text; record: of its folder, if any."""

    run: RunHistory
    config: RunConfig
    state: str
    origin: str
    record: RunRecord | None = None


@dataclass(frozen=True, slots=True)
class ComparisonLine:
    """One line of a comparison: the value of each run, in the runs' order."""

    title: str
    values: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """True if not all runs have the same value."""
        return len(set(self.values)) > 1


@dataclass(frozen=True, slots=True)
class ComparisonPart:
    """Lines under a heading. is_aside: less important, collapsed at first."""

    title: str
    lines: tuple[ComparisonLine, ...]
    is_aside: bool = False


def parts(sides: Sequence[Side]) -> list[ComparisonPart]:
    """Return the comparison, differences first. It reads files; call it in a background thread."""
    names = differing([side.config for side in sides])
    same = [name for name in RunConfig.model_fields if name not in names]
    title = _tr("RunComparison", "Settings that differ") if names else _tr("RunComparison", "All settings are the same")
    rest = _tr("RunComparison", "{count} settings are the same").format(count=len(same))
    return [
        ComparisonPart(title, _settings(sides, names)),
        ComparisonPart(_tr("RunComparison", "Results"), _results(sides)),
        ComparisonPart(_tr("RunComparison", "Data and versions"), _circumstances(sides)),
        ComparisonPart(rest, _settings(sides, same), is_aside=True),
    ]


def read(side: Side) -> Side:
    """Return the side with the current record of its folder."""
    if side.run.folder:
        for record in read_runs([side.run.folder]):  # none, if it was deleted meanwhile
            return Side(side.run, side.config, side.state, side.origin, record)
    return side


def unlike(sides: Sequence[Side]) -> str:
    """Return a warning if the runs are known to have used different engines or kernels; else ""."""
    found = arithmetics(side.record.about for side in sides if side.record)
    if len(found) < 2:
        return ""
    return _tr(
        "RunComparison",
        "Engine or processor kernel differ: rounding alone then leads to other weights for equal settings. "
        "After 30 epochs 1.4 to 1.8 % of digits are read differently, at about the same accuracy.",
    )


def tables(sides: Sequence[Side], found: Sequence[ComparisonPart]) -> list[Table]:
    """Return the comparison as tables for the clipboard."""
    heads = ["", *(side.run.name for side in sides)]
    return [Table(heads, [[line.title, *line.values] for line in part.lines], part.title) for part in found]


def _settings(sides: Sequence[Side], names: Sequence[str]) -> tuple[ComparisonLine, ...]:
    return tuple(
        ComparisonLine(translated(labels.label(name)), tuple(setting(side.config, name) for side in sides))
        for name in names
    )


def _results(sides: Sequence[Side]) -> tuple[ComparisonLine, ...]:
    score = score_name(*(side.config for side in sides))
    best, last = _tr("RunComparison", "Best validation {score}"), _tr("RunComparison", "Last validation {score}")
    training = _tr("RunComparison", "Last training {score}")
    return _lines(
        sides,
        (best.format(score=score), lambda side: labels.percent(_best(side))),
        (_tr("RunComparison", "at epoch"), _best_epoch),
        (last.format(score=score), lambda side: labels.percent(scores.last(_of(side, "validation_accuracy")))),
        (training.format(score=score), lambda side: labels.percent(scores.last(_of(side, "training_accuracy")))),
        (
            _tr("RunComparison", "Lowest validation cost"),
            lambda side: labels.cost(scores.lowest(_of(side, "validation_cost"))),
        ),
        (
            _tr("RunComparison", "Epochs"),
            lambda side: grouped(side.record.epochs if side.record else side.run.epoch_count),
        ),
        (_tr("RunComparison", "Time"), _time),
        (_tr("RunComparison", "State"), lambda side: side.state),
    )


def _circumstances(sides: Sequence[Side]) -> tuple[ComparisonLine, ...]:
    return _lines(
        sides,
        (_tr("RunComparison", "Continued from"), lambda side: side.origin),
        (_tr("RunComparison", "Live changes"), _changes),
        (_tr("RunComparison", "Data"), lambda side: side.record.about.data if side.record else ""),
        (
            _tr("RunComparison", "Fingerprint of the data"),
            lambda side: side.record.about.fingerprint[:_PRINT] if side.record else "",
        ),
        (_tr("RunComparison", "Training images"), lambda side: grouped(side.run.train_images)),
        (_tr("RunComparison", "Versions"), _versions),
        (_tr("RunComparison", "Engine"), lambda side: side.record.about.engine if side.record else ""),
        (_tr("RunComparison", "Processor kernel"), lambda side: side.record.about.kernel if side.record else ""),
    )


def _lines(sides: Sequence[Side], *wanted: tuple[str, Callable[[Side], str]]) -> tuple[ComparisonLine, ...]:
    """Return a line for each, without those that are empty for all runs."""
    lines = (ComparisonLine(title, tuple(words(side) or labels.NONE for side in sides)) for title, words in wanted)
    return tuple(line for line in lines if set(line.values) != {labels.NONE})


def _versions(side: Side) -> str:
    return side.record.about.versions.replace(", ", "\n") if side.record else ""


def _of(side: Side, figure: str) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    found: np.ndarray[tuple[int], np.dtype[np.float64]] = (
        getattr(scores.series(side.record), figure) if side.record else np.empty(0)
    )
    return found


def _best(side: Side) -> float | None:
    return side.record.best_accuracy if side.record else side.run.best_accuracy


def _best_epoch(side: Side) -> str:
    epoch = scores.best_place(scores.series(side.record)) if side.record else None
    return labels.place(epoch) if epoch else ""


def _time(side: Side) -> str:
    seconds = float(np.nansum(side.record.curves.get("seconds", ()))) if side.record else side.run.seconds
    return _tr("RunComparison", "{seconds} s").format(seconds=f"{seconds:.1f}")


def _changes(side: Side) -> str:
    changes = side.record.changes if side.record else tuple(side.run.changes)
    words = _tr("RunComparison", "epoch {epoch}: {name} {old} → {new}")
    return "\n".join(
        words.format(epoch=each.epoch, name=knob(each.name).symbol or knob(each.name).title, **_values(each))
        for each in changes
    )


def _values(change: Changed) -> dict[str, str]:
    return {
        name: short_text(value) if isinstance(value, int | float) else str(value)
        for name, value in (("old", change.old), ("new", change.new))
    }
