"""`report`, and the text of a run that repeats its curve."""

from pathlib import Path

import pytest

from core.cli import COMMANDS
from core.config import RunConfig
from core.data.sources import load
from core.storage.runs import names
from core.storage.runs.folder import RunFolder
from core.storage.runs.record import read_run
from core.storage.runs.text import as_text
from core.trainer import train
from tests.core.cli.conftest import Run, one_sentence, records
from tests.core.studies.report.kit import Page


@pytest.fixture(autouse=True)
def listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(COMMANDS, "report", "write a report")


@pytest.fixture
def kept(folder: Path) -> Path:
    """Folder of a run of two epochs, named "stripes"."""
    config = RunConfig(data=str(folder), sizes=(784, 8, 10), epochs=2, eta=0.3, seed=5)
    data = load(config.data)
    home = RunFolder.begin(config, data.name, data.fingerprint, name="stripes")
    for event in train(config, data):
        home.add(event)
    home.close()
    return home.folder


def test_a_read_only_file_is_replaced_only_with_force(run: Run, kept: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    out.write_bytes(b"dear")
    out.chmod(0o444)
    assert "--force" in run("report", kept, "--out", out)[2]
    assert out.read_bytes() == b"dear"
    assert run("report", kept, "--out", out, "--force")[0] == 0
    assert out.read_bytes() != b"dear"


def test_a_report_of_a_run(run: Run, kept: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    for words in ((), ("stripes",), (kept,), ("last", "all")):
        out.unlink(missing_ok=True)
        code, said, err = run("report", *words, "--out", out)
        assert (code, err) == (0, "")
        assert said.startswith(f"Written to {out}: 1 run, ")
        page = Page(out.read_text(encoding="utf-8"))
        assert "On the 100 validation images" in page.text
    for axis, label in (("seconds", "seconds of training"), ("images", "images seen"), ("epochs", "epoch")):
        assert run("report", "--x", axis, "--out", out, "--force")[0] == 0
        assert f'text-anchor="middle">{label}</text>' in out.read_text(encoding="utf-8")
    assert run("report", "--x", "miles", "--out", out, "--force")[0] == 2


def test_a_report_that_cannot_be(run: Run, tmp_path: Path) -> None:
    assert run("report", "--out", tmp_path / "out.pdf")[0] == 2
    for words in ((), ("nobody",), ("starred",)):
        code, out, err = run("report", *words, "--out", tmp_path / "out.html")
        assert (code, out, one_sentence(err)) == (1, "", True)
    assert not (tmp_path / "out.html").exists()


def test_a_runs_text_draws_its_curve_again_bit_for_bit(run: Run, kept: Path, tmp_path: Path) -> None:
    config = read_run(kept).config
    assert config is not None
    (tmp_path / "copied.toml").write_text(as_text(config), encoding="utf-8")
    text, folder = (run("train", path, "--json")[1] for path in (tmp_path / "copied.toml", kept / names.ABOUT))
    (*epochs, _), (*again, _) = records(text), records(folder)
    assert [epoch["train_cost"] for epoch in again] == [epoch["train_cost"] for epoch in epochs]
    lines = (kept / names.METRICS).read_text().splitlines()
    rows = [dict(zip(lines[0].split(","), line.split(","), strict=True)) for line in lines[1:]]
    assert len(epochs) == len(rows) == 2
    for epoch, row in zip(epochs, rows, strict=True):
        for name in ("train_cost", "train_accuracy", "validation_cost", "validation_accuracy", "eta"):
            assert epoch[name] == float(row[name])
