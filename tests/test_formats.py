"""docs/formats.md: every key of every format is there, with the values that the code takes, and none besides."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydantic import BaseModel

from core.checkpoint import Checkpoint
from core.config import RunConfig, read_config
from core.config.knobs import FIELDS
from core.events import Changed
from core.ink.strokes import Drawing, read_drawings, write_drawings
from core.storage import header, network2, npz, tensors
from core.storage.model import Model
from core.storage.runs import changes, names
from core.storage.runs.about import About
from core.storage.runs.figures import COLUMNS, WITHIN_COLUMNS
from core.studies.lessons.lesson import Lesson, Step
from core.studies.sweep.table import Row
from tests import settings_table
from tests.markdown import blocks
from tests.settings_table import PAGE

ROWS = [
    [cell.strip() for cell in line.strip("|\n").split(" | ")] if line.startswith("|") else []
    for line in PAGE.read_text("utf-8").splitlines()
]


def table(first: str) -> dict[str, list[str]]:
    """Return the rows of the table whose head begins with `first`, by the names in their first cells."""
    start = next(number for number, row in enumerate(ROWS) if row and row[0] == first)
    found: dict[str, list[str]] = {}
    for row in ROWS[start + 2 :]:
        if not row:
            break
        found |= dict.fromkeys(re.findall(r"`([^`]+)`", row[0]), row[1:])
    return found


def keys_of(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]


FIGURES = ("runs", "mean", "spread", "lowest", "highest", "train", "seconds", "diverged", "failed", "stopped", "best")


@pytest.mark.parametrize(
    ("first", "keys"),
    [
        ("key of the text", keys_of(header.Header)),
        ("key of `[run]`", keys_of(About)),
        ("column of `metrics.csv`", list(COLUMNS)),
        ("column of `validations.csv`", list(WITHIN_COLUMNS)),
        ("key of a line of `changes.jsonl`", list(json.loads(changes.line(Changed(1, 0, "eta", 0.5, 0.1))))),
        ("column", list(FIGURES)),
        ("key of a step", keys_of(Step)),
    ],
)
def test_a_table_has_the_keys_of_the_code(first: str, keys: list[str]) -> None:
    assert sorted(table(first)) == sorted(keys)


def test_the_columns_of_a_sweep_are_those_of_its_table() -> None:
    row = Row({"eta": 0.5}, 1, None, None, None, None, None, None, 0, 0, 0)
    assert tuple(row.record()) == ("eta", *FIGURES)


@pytest.mark.parametrize("code", settings_table.PAGES)
def test_the_table_of_settings_is_that_of_the_code(code: str) -> None:
    page = settings_table.PAGES[code].read_text("utf-8")
    assert page == settings_table.with_table(page, code), "python -m tests.settings_table writes it anew"
    assert settings_table.table(code) in page
    assert set(table("key")) == set(FIELDS)


def test_the_keys_of_drawings_and_lessons(tmp_path: Path) -> None:
    tables = _all_tables("key")
    write_drawings(tmp_path / "a.jsonl", [Drawing((np.zeros((2, 2)),), 1, "a", "b", "c")])
    assert set(tables[1]) == set(json.loads((tmp_path / "a.jsonl").read_text()))
    assert set(tables[2]) == set(keys_of(Lesson))


def _all_tables(first: str) -> list[list[str]]:
    starts = [number for number, row in enumerate(ROWS) if row and row[0] == first]
    found = []
    for start in starts:
        rows = ROWS[start + 2 :]
        rows = rows[: rows.index([])] if [] in rows else rows
        found.append([name for row in rows for name in re.findall(r"`([^`]+)`", row[0])])
    return found


def test_the_files_of_a_run_are_those_of_the_code() -> None:
    files = {names.ABOUT, names.METRICS, names.VALIDATIONS, names.CHANGES, names.PLANNED}
    files |= {names.CHECKPOINT, names.BEST, names.LOCK}
    assert set(_all_tables("file")[1]) == files


def test_the_arrays_of_a_model_are_those_of_the_code() -> None:
    config = RunConfig(sizes="784-4-10", optimizer="momentum", ema=0.9)
    here = tensors.blank(config, True, 2)
    told = {re.sub(r"\d", "N", name) for name in table("array")}
    kinds = {re.sub(r"\d", "N", name) for name in tensors.of_checkpoint(here)}
    assert {name for name in kinds if name.count(".") < 2 or name.endswith("weight")} == told


def test_the_files_for_other_programs_hold_what_is_told(tmp_path: Path) -> None:
    model = Model(Checkpoint.fresh(RunConfig(sizes="784-4-10")))
    network2.save(tmp_path / "a.json", model)
    npz.save(tmp_path / "a.npz", model)
    prose = PAGE.read_text("utf-8").partition("## For other programs")[2]
    arrays = [name for name in np.load(tmp_path / "a.npz").files if not name.startswith("layer2")]
    for key in (*json.loads((tmp_path / "a.json").read_text()), *arrays):
        assert f"`{key}`" in prose, key


def test_the_examples_can_be_read(tmp_path: Path) -> None:
    readers: dict[str, Any] = {"toml": _read_settings, "json": lambda text: _read_drawing(tmp_path / "a.jsonl", text)}
    found = [block for block in blocks(*settings_table.PAGES.values()) if block.language]
    assert {block.language for block in found} == set(readers)
    for block in found:
        assert readers[block.language](block.text)


def _read_settings(text: str) -> RunConfig:
    return read_config(tomllib.loads(text))


def _read_drawing(path: Path, text: str) -> list[Drawing]:
    path.write_text(text)
    return list(read_drawings(path))
