"""metrics.csv: a row an epoch, every figure of EpochDone."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from core.arrays import Array
from core.errors import UserError
from core.events import EpochDone, Scores
from core.runs.reading import read_text

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


@dataclass(frozen=True, slots=True)
class Figures:
    """by_name: a column each, (N,) float64, NaN where there is none. troubles: what could not be read."""

    by_name: dict[str, Array] = field(default_factory=dict)
    troubles: tuple[str, ...] = ()


def row(event: EpochDone) -> str:
    """The line of an epoch; numbers read back exactly."""
    scores = [cell for name in SETS for cell in _cells(getattr(event, name))]
    rest = (repr(float(event.eta)), repr(float(event.seconds)), str(int(event.is_best)))
    return ",".join((str(event.epoch), *scores, *rest)) + "\n"


def _cells(scores: Scores | None) -> tuple[str, ...]:
    if scores is None:
        return ("", "", "")
    return tuple(repr(float(value)) for value in (scores.data_cost, scores.penalty, scores.accuracy))


def read(path: Path) -> Figures:
    """All whole rows. What is missing, cut or no number costs a sentence and its row, never the others."""
    try:
        lines = read_text(path, LARGEST, errors="replace").split("\n")
    except UserError as error:
        return Figures(troubles=(f"{error} The run has no curves.",))
    names, cut = lines[0].split(","), lines.pop()
    if "epoch" not in names or len(set(names)) < len(names):
        return Figures(troubles=(f"{path} is no file of a run's figures: its first line does not name them.",))
    rows = [values for line in lines[1:] if (values := _numbers(line, len(names)))]
    troubles = [f"{path}: the last row is cut; it is left out."] if cut else []
    if bad := len(lines) - 1 - len(rows):
        troubles.append(f"{path}: {bad:,} damaged row{'s are' if bad > 1 else ' is'} left out.")
    table = np.array(rows, np.float64).reshape(-1, len(names)).T.copy()
    return Figures(dict(zip(names, table, strict=True)), tuple(troubles))


def _numbers(line: str, count: int) -> list[float] | None:
    cells = line.split(",")
    try:
        return [float(cell or "nan") for cell in cells] if len(cells) == count else None
    except ValueError:
        return None


def rows_until(path: Path, epoch: int) -> list[str]:
    """The file's lines as they are, its head first, up to epoch `epoch`; only the head where it is not ours."""
    lines = [HEAD]
    try:
        found = read_text(path, LARGEST, errors="replace").split("\n")[:-1]
    except UserError:
        return lines
    for line in found[1:] if found and found[0] + "\n" == HEAD else []:
        values = _numbers(line, len(COLUMNS))
        if values and values[0] <= epoch:
            lines.append(line + "\n")
    return lines
