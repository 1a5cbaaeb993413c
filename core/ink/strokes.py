"""Files of drawings: one JSON object per line with `id`, `writer`, `provider`, `label`, `strokes`."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from core.linalg.arrays import Array
from core.support.atomic import writing
from core.support.errors import UserError, worded
from core.support.files import opened
from core.support.foreign_text import storable
from core.support.messages import message

LONGEST_LINE = 4_000_000
"""Limit in bytes. A digit takes a few thousand."""

MOST_LEFT_OUT = 100
"""Limit of damaged lines in one file; with more it is not considered a file of drawings."""

MOST_POINTS = 100_000
"""Limit of points in one drawing."""

LONGEST_NAME = 200
"""Characters of an `id`, a `writer`, a `provider`: of longer ones the beginning is taken."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Drawing by one person; unknown fields are None or "".

    strokes: each (P, 2) of x, y, y growing downward, finite, any unit; label: 0..9.
    """

    strokes: tuple[Array, ...]
    label: int | None = None
    id: str = ""
    writer: str = ""
    provider: str = ""


def read_drawings(path: Path, left_out: Callable[[str], None] | None = None) -> Iterator[Drawing]:
    """Yield the drawings of a file. The default `id` is the line's number.

    Raises UserError, with path and line, for a file that cannot be read and for a line that is not a drawing.
    left_out: called with a sentence for each such line instead, up to MOST_LEFT_OUT; the rest is read.
    """
    bad = 0
    for number, line in _lines(path):
        try:
            drawing = _read_line(line, number, path)
        except UserError as error:
            bad += 1
            if left_out is None or bad > MOST_LEFT_OUT:
                raise
            left_out(str(error))
        else:
            yield drawing


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield numbered lines that are not empty; one that is too long is yielded once, truncated."""
    with worded(message("Could not read {path}", path=path), message("Choose another file.")), opened(path) as file:
        number = 0
        while line := file.readline(LONGEST_LINE + 1):
            number += 1
            text = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
            if text.strip():
                yield number, text
            while len(line) > LONGEST_LINE and not line.endswith(b"\n"):
                line = file.readline(LONGEST_LINE + 1)


def write_drawings(path: Path, drawings: Iterable[Drawing]) -> None:
    """Write a file for `read_drawings` atomically. Raises UserError when it cannot be written."""
    with writing(path) as file:
        for drawing in drawings:
            file.write(json.dumps(_record(drawing), separators=(",", ":"), allow_nan=False).encode() + b"\n")


def _record(drawing: Drawing) -> dict[str, Any]:
    names = {"id": drawing.id, "writer": drawing.writer, "provider": drawing.provider}
    label = {} if drawing.label is None else {"label": drawing.label}
    return {k: v for k, v in names.items() if v} | label | {"strokes": [s.tolist() for s in drawing.strokes]}


def _read_line(line: bytes, number: int, path: Path) -> Drawing:
    try:
        return _drawing(line, number)
    except ValueError as error:
        raise UserError(
            message(
                "{path}, line {line}: {why}. Correct or remove that line and try again.",
                path=path,
                line=number,
                why=str(error),
            )
        ) from error


def _drawing(line: bytes, number: int) -> Drawing:
    """Decode one line. Raises ValueError, which says what is wrong."""
    if len(line) > LONGEST_LINE:
        raise ValueError(message("the line is longer than {most:,} bytes", most=LONGEST_LINE))
    record = _object(line)
    return Drawing(
        _strokes(record.get("strokes")),
        _label(record.get("label")),
        _name(record.get("id"), "id") or str(number),
        _name(record.get("writer"), "writer"),
        _name(record.get("provider"), "provider"),
    )


def _object(line: bytes) -> dict[str, Any]:
    try:
        # NaN and Infinity are not JSON, but Python accepts them by default.
        record = json.loads(line.decode("utf-8"), parse_constant=_no_number)
    except UnicodeDecodeError as error:
        raise ValueError(message("this is not text in UTF-8")) from error
    except (ValueError, RecursionError) as error:
        raise ValueError(message("this is not JSON")) from error
    if not isinstance(record, dict):
        raise ValueError(message('a drawing is a JSON object with "strokes"'))
    return record


def _no_number(word: str) -> NoReturn:
    raise ValueError(message("{word} is not a JSON number", word=word))


def _strokes(value: object) -> tuple[Array, ...]:
    if not isinstance(value, list) or not any(value):
        raise ValueError(message('there are no "strokes"'))
    if not all(isinstance(stroke, list) and all(map(_is_point, stroke)) for stroke in value):
        raise ValueError(message('"strokes" must be a list of strokes, each a list of [x, y]'))
    if sum(map(len, value)) > MOST_POINTS:
        raise ValueError(message("a drawing has at most {most:,} points", most=MOST_POINTS))
    try:
        strokes = tuple(np.array(stroke, np.float64) for stroke in value if stroke)
    except OverflowError as error:
        raise ValueError(message("a coordinate is too large")) from error
    if not all(np.isfinite(stroke).all() for stroke in strokes):
        raise ValueError(message("a coordinate is too large"))
    return strokes


def _is_point(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(type(v) in (int, float) for v in value)


def _label(value: object) -> int | None:
    if value is None or (type(value) is int and 0 <= value <= 9):
        return value
    raise ValueError(message('"label" must be a digit, 0 to 9'))


def _name(value: object, key: str) -> str:
    if value is None or isinstance(value, str) or type(value) is int:
        return "" if value is None else storable(str(value)[:LONGEST_NAME])
    raise ValueError(message('"{key}" must be text', key=key))
