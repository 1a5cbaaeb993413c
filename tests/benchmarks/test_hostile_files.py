"""Bounds in SECURITY.md: the command measures the worst files against the same ones."""

import re
from pathlib import Path

import pytest

from core.storage.runs import text
from tests.benchmarks.hostile_files import measure
from tests.benchmarks.hostile_makers import WORST, Worst

ROOT = Path(__file__).parents[2]
SECURITY = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("worst", WORST, ids=[worst.name for worst in WORST])
def test_every_promise_is_written_down_and_held_when_it_was_measured(worst: Worst) -> None:
    row = re.search(rf"^\| {re.escape(worst.name)} \|.*$", SECURITY, re.MULTILINE)
    assert row
    costs = re.search(r"([\d.]+) s of ([\d.]+) \| ([\d,]+) MB of ([\d,]+)", row[0])
    assert costs
    seconds, most_s, mb, most_mb = (float(figure.replace(",", "")) for figure in costs.groups())
    assert (most_s, most_mb) == (worst.most_s, worst.most_mb)
    assert seconds <= most_s
    assert mb <= most_mb


def test_every_file_that_is_named_is_there() -> None:
    named = re.findall(r"`((?:core|gui|tests)/[\w/]+(?:\.py)?)`", SECURITY)
    assert named
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_a_reader_is_measured_up_to_its_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text("9" * (text.LARGEST + 1))
    told = measure("settings", path)
    assert told["sentence"].startswith("a.toml is larger than such a file can be")
    assert 0 <= told["seconds"] < 1
