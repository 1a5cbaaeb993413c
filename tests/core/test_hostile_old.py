"""Old file formats stay readable; newer ones are reported as such."""

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors import safe_open
from safetensors.numpy import save as serialized

from core.config import RunConfig
from core.ink.strokes import read_drawings
from core.storage import header, model, network2
from core.storage.runs import about, names, text
from core.storage.runs.record import read_run
from core.storage.runs.resuming import found
from tests.fuzz import law
from tests.fuzz.readers import GOLDEN_RUN

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
MODELS = [HERE / "storage" / "golden" / f"model-v{number + 1}.safetensors" for number in range(header.VERSION)]
RUNS = [HERE / "storage" / "runs" / "golden" / f"run-v{number + 1}" for number in range(about.FORMAT)]
"""One for each version that there ever was: whoever raises a version makes the file (make_golden.py beside them)."""


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_a_model_of_every_version_is_read_and_can_be_written_again(path: Path, tmp_path: Path) -> None:
    kept = model.load(path)
    model.save(tmp_path / "again.safetensors", kept)
    again = model.load(tmp_path / "again.safetensors").checkpoint
    np.testing.assert_array_equal(again.theta, kept.checkpoint.theta)
    assert (again.config, again.epoch, again.batch) == (
        *(kept.checkpoint.config, kept.checkpoint.epoch, kept.checkpoint.batch),
    )


@pytest.mark.parametrize("folder", RUNS, ids=lambda folder: folder.name)
def test_a_run_of_every_version_is_read_and_can_be_gone_on_with(folder: Path, tmp_path: Path) -> None:
    for name in (*names.FILES, names.CHANGES):
        (tmp_path / name).write_bytes((folder / name).read_bytes())
    record = read_run(tmp_path)
    assert record.troubles == ()
    assert record.config
    assert record.epochs
    home, kept, here, _ = found(tmp_path, "")
    home.close()
    assert here.epoch == record.epochs
    assert len(kept.rows) == record.epochs + 1


def test_drawings_of_the_first_days_are_read() -> None:
    first, second, third = read_drawings(GOLDEN / "strokes.jsonl")
    assert (first.id, first.writer, first.provider, first.label) == ("a", "ada", "pens", 7)
    assert [stroke.tolist() for stroke in first.strokes] == [[[0, 0], [20, 0.5], [5, 30]], [[3, 15], [17, 15]]]
    assert (second.id, second.label, second.strokes[0][1].tolist()) == ("2", 1, [-3.25, 4])
    assert (third.id, third.label) == ("4", None)


def test_a_network_of_the_book_s_program_is_read() -> None:
    network = network2.load(GOLDEN / "network2.json").checkpoint.network
    assert network.sizes == (2, 2, 1)
    assert network.weights[0].tolist() == [[0.1, -0.2], [0.30000000000000004, 1e-17]]
    assert network.biases[0].tolist() == [0, -1]


def test_settings_of_the_first_days_mean_what_they_meant() -> None:
    path = GOLDEN / "settings.toml"
    config = text.read_text(path.read_text(encoding="utf-8"), str(path))[0]
    assert config == RunConfig(sizes=(784, 100, 10), optimizer="adam", eta=0.001, lambda_=5.0, patience=9, dropout=0.25)


@pytest.mark.parametrize("version", [header.VERSION + 1, 10**9, 10**4000])
def test_a_model_of_a_newer_version_says_so(version: int, tmp_path: Path) -> None:
    path = tmp_path / "m.safetensors"
    with safe_open(MODELS[-1], framework="numpy") as file:
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - no mapping
        told = json.loads(file.metadata()[header.KEY])
    told = {"format": header.FORMAT, "version": version, "more": told}  # nothing else need be as it is today
    path.write_bytes(serialized(tensors, {header.KEY: json.dumps(told)}))
    assert "was made by a newer Backswing" in law.obey(model.load, path).sentence


def test_a_run_of_a_newer_version_says_so(tmp_path: Path) -> None:
    for name in names.FILES:
        (tmp_path / name).write_bytes((GOLDEN_RUN / name).read_bytes())
    (tmp_path / names.ABOUT).write_text(f"[run]\nformat = {about.FORMAT + 1}\nname = 7\n")
    (trouble,) = read_run(tmp_path).first_troubles
    assert "was made by a newer Backswing" in trouble
