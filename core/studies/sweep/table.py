"""The table of a sweep: a row a setting, its seeds averaged, the best one marked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean, stdev
from typing import Any

from core.events import Ending
from core.studies.sweep.grid import spelt
from core.studies.sweep.running import Result
from core.support.columns import columns, padded
from core.support.csv_text import csv_text
from core.support.foreign_text import printable
from core.support.language import translated
from core.support.messages import message
from core.support.wording import listed, percent


@dataclass(frozen=True, slots=True)
class Row:
    """One setting. mean, lowest, highest: validation accuracy, 0..1, over the seeds that came to their end; None: none.

    spread: the sample standard deviation over them, None below two. train: the training accuracy, likewise averaged.
    seconds: a run. diverged, failed, stopped: how many of `runs` did not come to their end.
    """

    differs: Mapping[str, Any]
    runs: int
    mean: float | None
    spread: float | None
    lowest: float | None
    highest: float | None
    train: float | None
    seconds: float | None
    diverged: int
    failed: int
    stopped: int
    best: bool = False

    @property
    def is_whole(self) -> bool:
        """True if every seed came to its end; only such a setting can be the best."""
        return not (self.diverged or self.failed or self.stopped)

    def record(self) -> dict[str, Any]:
        """Return the row as one flat table of plain values, the settings first."""
        names = ("runs", "mean", "spread", "lowest", "highest", "train", "seconds", "diverged", "failed", "stopped")
        return {**self.differs, **{name: getattr(self, name) for name in names}, "best": self.best}


def rows(results: Iterable[Result]) -> tuple[Row, ...]:
    """Return a row a setting in the order of the sweep, whatever the order in which the results came."""
    groups: dict[tuple[tuple[str, Any], ...], list[Result]] = {}
    for result in sorted(results, key=lambda result: result.index):
        groups.setdefault(tuple(result.point.differs.items()), []).append(result)
    table = [_row(group) for group in groups.values()]
    whole = [row.mean for row in table if row.is_whole and row.mean is not None]
    return tuple(replace(row, best=row.is_whole and row.mean == max(whole)) if whole else row for row in table)


def _row(group: Sequence[Result]) -> Row:
    ended = [r for r in group if r.ending not in (None, Ending.DIVERGED, Ending.STOPPED)]
    values = [r.accuracy for r in ended if r.accuracy is not None]
    train = [r.train_accuracy for r in ended if r.train_accuracy is not None]
    return Row(
        group[0].point.differs,
        len(group),
        fmean(values) if values else None,
        stdev(values) if len(values) > 1 else None,
        min(values, default=None),
        max(values, default=None),
        fmean(train) if train else None,
        fmean(r.seconds for r in ended) if ended else None,
        sum(r.ending is Ending.DIVERGED for r in group),
        sum(r.ending is None for r in group),
        sum(r.ending is Ending.STOPPED for r in group),
    )


def as_csv(table: Sequence[Row]) -> str:
    """Spell the table as CSV, its head first; a cell is empty where there is no number."""
    head = list(table[0].record()) if table else []
    records = [{**row.record(), "best": int(row.best)} for row in table]
    return csv_text([head, *(list(record.values()) for record in records)])


_HEADS = (message("validation"), message("spread"), message("training"), message("seconds"))
_NOTES = (
    message("{count} of {runs} diverged"),
    message("{count} of {runs} failed"),
    message("{count} of {runs} stopped"),
)


def as_text(table: Sequence[Row]) -> str:
    """Spell the table for people in the language in use: accuracies in percent, the best marked with a star."""
    names = list(table[0].differs) if table else []
    head = [*names, *map(translated, _HEADS), ""]
    cells = [[*(printable(spelt(row.differs[name])) for name in names), *_cells(row)] for row in table]
    widths = [max(columns(line[at]) for line in (head, *cells)) for at in range(len(head))]
    return "\n".join(
        "  ".join(padded(cell, -width) for cell, width in zip(line[:-1], widths, strict=False))
        + f"  {line[-1]}".rstrip()
        for line in (head, *cells)
    )


def _cells(row: Row) -> tuple[str, ...]:
    counts = zip((row.diverged, row.failed, row.stopped), _NOTES, strict=True)
    notes = [message(template, count=count, runs=row.runs) for count, template in counts if count]
    best = [message("* best")] * row.best
    spread = "" if row.spread is None else f"± {100 * row.spread:.2f}"
    seconds = "" if row.seconds is None else f"{row.seconds:.1f}"
    mean, train = ("-" if share is None else percent(share, 2) for share in (row.mean, row.train))
    return mean, spread, train, seconds, listed(best + notes)
