"""What a view shows, as tables: the form for the clipboard, for files, and for those who cannot see the picture."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.support.atomic import writing

Cell = str | int | float


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under their columns' names. title: "" where the view has one table only and says what it is."""

    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    title: str = ""


def as_text(sentence: str, tables: Sequence[Table]) -> str:
    """The sentence, then each table with tabs between its cells and a blank line before it."""
    parts = [sentence] if sentence else []
    for table in tables:
        lines = [table.title] if table.title else []
        lines += ["\t".join(_spelt(cell) for cell in row) for row in (table.columns, *table.rows)]
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def write_csv(path: Path, tables: Sequence[Table]) -> None:
    """Write the tables one below the other, with a blank line between; figures in full. Raises UserError."""
    text = io.StringIO()
    lines = csv.writer(text, lineterminator="\n")
    for number, table in enumerate(tables):
        if number:
            lines.writerow([])
        if table.title:
            lines.writerow([table.title])
        lines.writerows([table.columns, *table.rows])
    with writing(path) as file:
        file.write(text.getvalue().encode())


def _spelt(cell: Cell) -> str:
    return f"{cell:.4g}" if isinstance(cell, float) else str(cell)
