"""The content of a view as tables, for the clipboard, files and screen readers."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.support.atomic import writing
from core.support.csv_text import csv_text, defused

Cell = str | int | float

_ONE_CELL = str.maketrans("\t\r\n", "   ")


@dataclass(frozen=True, slots=True)
class Table:
    """Table of rows with column names. title: "" where the view has only one table."""

    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    title: str = ""


def as_text(sentence: str, tables: Sequence[Table]) -> str:
    """Return the sentence, then each table with tabs between its cells and a blank line before it."""
    parts = [sentence] if sentence else []
    for table in tables:
        lines = [_spelt(table.title)] if table.title else []
        lines += ["\t".join(_spelt(cell) for cell in row) for row in (table.columns, *table.rows)]
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def write_csv(path: Path, tables: Sequence[Table]) -> None:
    """Write the tables one below the other, with a blank line between; numbers in full. Raises UserError."""
    lines: list[Sequence[Cell]] = []
    for number, table in enumerate(tables):
        lines += [[]] * bool(number) + [[table.title]] * bool(table.title)
        lines += [table.columns, *table.rows]
    with writing(path) as file:
        file.write(csv_text(lines).encode())


def _spelt(cell: Cell) -> str:
    if isinstance(cell, str):  # possibly a user's text, to be pasted into a spreadsheet
        return defused(cell.translate(_ONE_CELL))
    return f"{cell:.4g}" if isinstance(cell, float) else str(cell)
