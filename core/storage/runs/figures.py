"""metrics.csv: a row an epoch, every figure of EpochDone."""

from array import array
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from math import isnan, nan
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.checkpoint import Checkpoint
from core.events import EpochDone, Scores, Validated
from core.linalg.arrays import Array
from core.storage.runs.reading import read_text
from core.support.errors import UserError
from core.support.messages import joined, message, plural

SETS = ("train", "running", "validation", "averaged")
COLUMNS = (
    "epoch",
    *(f"{name}_{figure}" for name in SETS for figure in ("cost", "penalty", "accuracy")),
    *("eta", "seconds", "is_best"),
)
"""Costs are data costs, without their λ term, which is the penalty. averaged: empty where there is no average."""

HEAD = ",".join(COLUMNS) + "\n"
LARGEST = 100_000_000
"""Bytes that are read: 100 000 epochs take a third of that."""

_MOST_LINES = 150_000
_MOST_COLUMNS = 60  # newer versions may know more than these
_LONGEST_HEAD = 10_000  # characters

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Figures:
    """by_name: a column each, (N,) float64, NaN where there is none. troubles: what could not be read."""

    by_name: dict[str, Array] = field(default_factory=dict)
    troubles: tuple[str, ...] = ()


WITHIN_COLUMNS = (
    *("epoch", "batch", "position", "images", "seconds"),
    *(f"{name}_{figure}" for name in ("validation", "averaged") for figure in ("cost", "penalty", "accuracy")),
)
"""Columns of validations.csv, a row for each validation within an epoch, see `core.events.Validated`."""

_LEFT_OUT = {
    COLUMNS: message("The run has no curves."),
    WITHIN_COLUMNS: message("Scores within its epochs are left out."),
}

WITHIN_HEAD = ",".join(WITHIN_COLUMNS) + "\n"


def within_row(event: Validated) -> str:
    """The line of a validation within an epoch; numbers read back exactly."""
    place = (event.epoch, event.batch, repr(float(event.position)), event.images, repr(float(event.seconds)))
    scores = (*_cells(event.validation), *_cells(event.averaged))
    return ",".join((*map(str, place), *scores)) + "\n"


class Reached(NamedTuple):
    """Scores where an accuracy ended a run within an epoch, of what answers: accuracy is 0..1, cost without its λ term.

    position: epochs done, with the fraction of this one.
    """

    position: float
    accuracy: float
    cost: float


def last_within(validations: dict[str, Array], epochs: int) -> Reached | None:
    """Return the last scores within an epoch, by WITHIN_COLUMNS, if they come after so many whole epochs, else None."""
    if not len(validations.get("epoch", ())) or not validations["epoch"][-1] > epochs:
        return None
    last = {name: float(column[-1]) for name, column in validations.items()}
    kind = "validation" if isnan(last["averaged_accuracy"]) else "averaged"
    found = Reached(last["position"], last[f"{kind}_accuracy"], last[f"{kind}_cost"])
    return None if isnan(found.accuracy) else found


def row(event: EpochDone) -> str:
    """The line of an epoch; numbers read back exactly."""
    scores = [cell for name in SETS for cell in _cells(getattr(event, name))]
    rest = (repr(float(event.eta)), repr(float(event.seconds)), str(int(event.is_best)))
    return ",".join((str(event.epoch), *scores, *rest)) + "\n"


def _cells(scores: Scores | None) -> tuple[str, ...]:
    if scores is None:
        return ("", "", "")
    return tuple(repr(float(value)) for value in (scores.data_cost, scores.penalty, scores.accuracy))


def read_within(path: Path) -> Figures:
    """The validations within epochs; no file: there were none."""
    if not path.exists():
        return Figures()
    found = read(path, WITHIN_COLUMNS)
    if not found.by_name:
        return found
    epoch, position = found.by_name["epoch"], found.by_name["position"]
    sound = (position >= epoch - 1) & (position <= epoch)
    return Figures({name: column[sound] for name, column in found.by_name.items()}, found.troubles)


def read(path: Path, columns: tuple[str, ...] = COLUMNS) -> Figures:
    """All whole rows. What is missing, cut or no number costs a sentence and its row, never the others."""
    try:
        lines = read_text(path, LARGEST, errors="replace").split("\n")
    except UserError as error:
        return Figures(troubles=(joined([str(error), _LEFT_OUT[columns]]),))
    if len(lines) > _MOST_LINES:
        return Figures(troubles=(joined([message("{path} has too many rows.", path=path), _LEFT_OUT[columns]]),))
    names, cut = _names(lines[0]), lines.pop()
    if not names:
        return Figures(
            troubles=(message("{path} is no file of a run's figures: its first line does not name them.", path=path),)
        )
    cells = _all_numbers(lines[1:], len(names))
    table = np.array(cells, np.float64).reshape(-1, len(names)).T
    table = table[:, _are_sound(dict(zip(names, table, strict=True)))].copy()
    troubles = [message("{path}: the last row is cut; it is left out.", path=path)] if cut else []
    if bad := len(lines) - 1 - table.shape[1]:
        left_out = plural(
            "{path}: {n:,} damaged row is left out.", "{path}: {n:,} damaged rows are left out.", bad, path=path
        )
        troubles.append(left_out)
    unknown = dict.fromkeys(columns, np.full(table.shape[1], np.nan))
    return Figures(unknown | dict(zip(names, table, strict=True)), tuple(troubles))


def _are_sound(by_name: dict[str, Array]) -> Flags:
    """Return which rows, (N,), are those of an epoch, with accuracies from 0 to 1 as far as they are known."""
    epoch = by_name["epoch"]
    with np.errstate(invalid="ignore"):  # of an epoch that is not finite
        sound: Flags = (epoch >= 1) & (epoch <= 2**53) & (epoch % 1 == 0)
    for name, column in by_name.items():
        if name.endswith("_accuracy"):
            sound &= np.isnan(column) | ((column >= 0) & (column <= 1))
    return sound


def _names(head: str) -> list[str]:
    """The columns that a first line names; none where it is no such line."""
    names = head[:_LONGEST_HEAD].split(",")
    is_ours = "epoch" in names and len(set(names)) == len(names) <= _MOST_COLUMNS
    return names if is_ours else []


def _all_numbers(lines: list[str], count: int) -> Array:
    """The cells of all good rows, one after the other; at once where none is damaged: ten long runs are wanted now."""
    if lines and all(line.count(",") == count - 1 for line in lines):
        with suppress(ValueError, DeprecationWarning):
            values = np.fromstring(",".join(lines).replace(",,", ",nan,").replace(",,", ",nan,"), sep=",")
            if len(values) == len(lines) * count:
                return values
    cells = array("d")
    for line in lines:
        cells.extend(_numbers(line, count) or ())
    return np.array(cells)


def _numbers(line: str, count: int) -> list[float] | None:
    cells = line.split(",")
    try:
        return [float(cell or "nan") for cell in cells] if len(cells) == count else None
    except ValueError:
        return None


class Glance(NamedTuple):
    """Figures of a run for the row of a long table.

    epochs: the last one, 0 before there is one. best, last: validation accuracy, 0..1, of what answers, or None.
    """

    epochs: int
    best: float | None
    last: float | None


def glance(path: Path) -> Glance:
    """Read the figures for a table's row: nothing else in the file is looked at, nor whether it is a number."""
    try:
        head, *lines = read_text(path, LARGEST, errors="replace").split("\n")
    except UserError:
        return Glance(0, None, None)
    names = _names(head)
    lines = [line for line in lines[:_MOST_LINES][:-1] if line.count(",") == len(names) - 1]
    epochs, own, averaged = (
        [_number(line.split(",")[names.index(name)]) for line in lines] if name in names else [nan] * len(lines)
        for name in ("epoch", "validation_accuracy", "averaged_accuracy")
    )
    answers = [alone if isnan(mean) else mean for mean, alone in zip(averaged, own, strict=True)]
    known = [answer for answer in answers if 0 <= answer <= 1]
    last = int(max((epoch for epoch in epochs if 1 <= epoch <= 2**53), default=0))
    return Glance(last, max(known, default=None), known[-1] if known else None)


def _number(cell: str) -> float:
    try:
        return float(cell or nan)
    except ValueError:
        return nan


def rows_until(path: Path, epoch: int) -> list[str]:
    """The file's lines as they are, its head first, up to epoch `epoch`; only the head where it is not ours."""
    return _rows(path, HEAD, lambda values: values[0] <= epoch)


def within_rows_until(path: Path, here: Checkpoint) -> list[str]:
    """The same of validations within epochs, up to `here`; [] where there is no file."""
    if not path.exists():
        return []
    return _rows(path, WITHIN_HEAD, lambda values: (values[0] - 1, values[1]) <= (here.epoch, here.batch))


def _rows(path: Path, head: str, is_wanted: Callable[[list[float]], bool]) -> list[str]:
    lines = [head]
    try:
        found = read_text(path, LARGEST, errors="replace").split("\n")[:-1]
    except UserError:
        return lines
    for line in found[1:] if found and found[0] + "\n" == head else []:
        values = _numbers(line, head.count(",") + 1)
        if values and is_wanted(values):
            lines.append(line + "\n")
    return lines
