"""Files of drawings: read back as written; errors name the line."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.ink.strokes import LONGEST_LINE, LONGEST_NAME, Drawing, read_drawings, write_drawings
from core.support.errors import UserError

number = st.floats(allow_nan=False, allow_infinity=False)
points = st.lists(st.tuples(number, number), min_size=1, max_size=5).map(np.array)
drawings = st.builds(
    Drawing,
    strokes=st.lists(points, min_size=1, max_size=3).map(tuple),
    label=st.none() | st.integers(0, 9),
    id=st.text(min_size=1, max_size=8),
    writer=st.text(max_size=8),
    provider=st.text(max_size=8),
)


@given(st.lists(drawings, max_size=4))
@settings(max_examples=40)
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, written: list[Drawing]) -> None:
    path = tmp_path_factory.mktemp("strokes") / "mine.jsonl"
    write_drawings(path, written)
    read = list(read_drawings(path))
    assert len(read) == len(written)
    for a, b in zip(written, read, strict=True):
        assert (a.label, a.id, a.writer, a.provider) == (b.label, b.id, b.writer, b.provider)
        assert all(np.array_equal(s, t) for s, t in zip(a.strokes, b.strokes, strict=True))


def test_only_strokes_are_needed(tmp_path: Path) -> None:
    path = tmp_path / "d.jsonl"
    path.write_text('\ufeff{"strokes": [[[1, 2], [3.5, 4]], []]}\n\n{"strokes": [[[0, 0]]], "id": 7}', "utf-8")
    first, second = read_drawings(path)
    assert (first.label, first.id, first.writer, len(first.strokes)) == (None, "1", "", 1)
    assert second.id == "7"


@pytest.mark.parametrize("name", ["id", "writer", "provider"])
def test_of_a_name_that_is_too_long_the_beginning_is_taken(tmp_path: Path, name: str) -> None:
    path = tmp_path / "d.jsonl"
    path.write_text(f'{{"strokes": [[[1, 2]]], "{name}": "{"a" * 1_000_000}"}}\n')
    (drawing,) = read_drawings(path)
    assert getattr(drawing, name) == "a" * LONGEST_NAME


BAD = {
    "not json": "[[1, 2",
    "html": "<!DOCTYPE html>",
    "a list": "[1, 2]",
    "no strokes": '{"id": "a"}',
    "empty": '{"strokes": []}',
    "empty stroke": '{"strokes": [[]]}',
    "flat": '{"strokes": [[1, 2]]}',
    "three": '{"strokes": [[[1, 2, 3]]]}',
    "text": '{"strokes": [[["1", "2"]]]}',
    "bool": '{"strokes": [[[true, 2]]]}',
    "null": '{"strokes": [[[null, 2]]]}',
    "nan": '{"strokes": [[[NaN, 2]]]}',
    "infinite": '{"strokes": [[[1e999, 2]]]}',
    "huge": '{"strokes": [[[1' + "0" * 400 + ", 2]]]}",
    "word": '{"strokes": "many"}',
    "label": '{"strokes": [[[1, 2]]], "label": 12}',
    "label bool": '{"strokes": [[[1, 2]]], "label": true}',
    "writer": '{"strokes": [[[1, 2]]], "writer": ["me"]}',
    "deep": "[" * 100_000,
    "points": '{"strokes": [[' + ",".join(["[1,2]"] * 100_001) + "]]}",
    "long": '{"strokes": [[[1, 2' + " " * LONGEST_LINE,
}


@pytest.mark.parametrize("line", BAD.values(), ids=BAD)
def test_a_bad_line_is_named_and_those_before_it_are_read(tmp_path: Path, line: str) -> None:
    path = tmp_path / "d.jsonl"
    path.write_text('{"strokes": [[[1, 2]]]}\n' + line, "utf-8")
    reader = read_drawings(path)
    assert next(reader).id == "1"
    with pytest.raises(UserError, match=r"d\.jsonl, line 2: "):
        next(reader)


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    path = tmp_path / "d.jsonl"
    path.write_bytes(b"\xff\xfe\x00\x9f")
    with pytest.raises(UserError, match=r"line 1: this is not text"):
        list(read_drawings(path))


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "none.jsonl", tmp_path):
        with pytest.raises(UserError, match="Could not read"):
            list(read_drawings(path))


def test_people_wrote_a_thousand(strokes_folder: Path) -> None:
    labels = [drawing.label for drawing in read_drawings(strokes_folder / "pen-digits.jsonl")]
    assert np.bincount(np.array(labels, int)).tolist() == [100] * 10
