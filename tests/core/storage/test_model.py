"""Model files: equal bit for bit, training continues exactly, and every bad file gets a sentence."""

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors import safe_open
from safetensors.numpy import save as serialized

from core.checkpoint import Checkpoint
from core.network import layer_views
from core.storage import header, model
from core.storage.model import Model
from core.support.errors import UserError
from tests.core.storage import makers

KINDS = [
    pytest.param({}, id="sgd"),
    pytest.param({"optimizer": "momentum", "eta": 0.1}, id="momentum"),
    pytest.param({"dropout": 0.3, "input_dropout": 0.1}, id="dropout"),
    pytest.param({"decay": "stall", "patience": 9, "dtype": "float64"}, id="patience, float64"),
]
WHOLE = {"optimizer": "l-bfgs", "memory": 2}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "my model.safetensors"


def through_file(here: Checkpoint, path: Path) -> Checkpoint:
    model.save(path, Model(here))
    back = model.load(path).checkpoint
    makers.assert_equal(here, back)
    return back


@pytest.mark.parametrize("changes", [*KINDS, pytest.param(WHOLE, id="l-bfgs")])
def test_an_interrupted_run_goes_on_as_if_it_had_never_stopped(changes: dict[str, object], path: Path) -> None:
    config = makers.config(**changes)
    epochs, end = makers.finished(config)
    half = through_file(makers.finished(config.changed(epochs=2))[1], path)
    later, same_end = makers.finished(config, half)
    makers.assert_equal(end, same_end)
    assert [(e.train, e.running, e.validation, e.eta) for e in later] == [
        (e.train, e.running, e.validation, e.eta) for e in epochs[2:]
    ]


@pytest.mark.parametrize("batches", [7, 50, 57, 103])
@pytest.mark.parametrize("changes", KINDS)
def test_so_does_one_stopped_in_mid_epoch(changes: dict[str, object], batches: int, path: Path) -> None:
    config = makers.config(epochs=2, **changes)
    epochs, end = makers.finished(config)
    first = makers.finished(config.changed(epochs=1))[1]
    half = through_file(makers.paused_after(batches, config, first), path)
    assert (half.epoch, half.batch) == (1, batches)
    later, same_end = makers.finished(config, half)
    makers.assert_equal(end, same_end)
    assert later[0].running == epochs[1].running


def test_a_search_that_kept_nothing_of_what_it_had_seen_looks_anew(path: Path) -> None:
    config = makers.config(**WHOLE)
    here = makers.finished(config.changed(epochs=2))[1]
    model.save(path, Model(replace(here, state={})))  # as such files were until 2026-11
    back = model.load(path).checkpoint
    makers.assert_equal(
        back, replace(Checkpoint.blank(config.changed(epochs=2), here.theta), epoch=2, accuracies=here.accuracies)
    )
    assert len(makers.finished(config, back)[0]) == 2


def test_half_the_bytes_round_the_weights_and_nothing_else(path: Path) -> None:
    whole = makers.model()
    model.save(path, whole)
    size = path.stat().st_size
    model.save(path, replace(whole, half=True))
    assert path.stat().st_size < size
    back = model.load(path).checkpoint
    rounded = {
        name: getattr(whole.checkpoint, name).astype(np.float16).astype(np.float32)
        for name in ("theta", "best_theta", "average")
    }
    makers.assert_equal(back, replace(whole.checkpoint, **rounded))


def test_a_weight_too_large_for_half_the_bytes_is_a_sentence(path: Path) -> None:
    here = Checkpoint.blank(makers.config(), np.full_like(makers.model().checkpoint.theta, 1e5))
    with pytest.raises(UserError, match=r"layer1\.weight is not finite"):
        model.save(path, Model(here, half=True))


def test_what_is_said_of_a_model_is_kept_and_equal_models_are_equal_files(path: Path) -> None:
    kept = makers.model()
    model.save(path, kept)
    content, back = path.read_bytes(), model.load(path)
    assert (back.fingerprint, back.scores) == (kept.fingerprint, kept.scores)
    model.save(path, back)
    assert path.read_bytes() == content


def test_tensors_can_be_read_by_their_names(path: Path) -> None:
    kept = makers.model()
    model.save(path, kept)
    with safe_open(path, framework="numpy") as file:
        assert file.get_tensor("layer1.weight").shape == (5, makers.INPUTS)
        assert np.array_equal(file.get_tensor("layer2.bias"), layer_views(kept.checkpoint.theta, (12, 5, 3))[1][1])
        assert {"optimizer.velocity", "best.layer1.weight", "logits"} < set(file.keys())


@pytest.mark.parametrize("word", ["a\udcf6b", "\ud800", "\udcce\udcb7"])
def test_words_that_are_no_text_are_made_text(path: Path, word: str) -> None:
    model.save(path, Model(makers.model().checkpoint, command=f"train {word}"))
    command = model.load(path).command
    assert command.startswith("train ")
    assert command.encode().decode() == command
    assert ("η" in command) == (word == "\udcce\udcb7")


@pytest.mark.parametrize("written", ["{", '{"command": "\\ud800"}', "[" * 5_000, "x" * 9_000_000])
def test_what_could_not_be_read_again_is_not_saved(path: Path, monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    here = makers.model().checkpoint
    model.save(path, Model(here))
    monkeypatch.setattr(header, "write", lambda *_: written)
    with pytest.raises(UserError, match=r"Could not write .*would not be readable .*Nothing was changed there"):
        model.save(path, Model(here))
    monkeypatch.undo()
    makers.assert_equal(model.load(path).checkpoint, here)


def test_weights_that_have_blown_up_are_not_saved(path: Path) -> None:
    kept = makers.model()
    theta = kept.checkpoint.theta.copy()
    theta[3] = np.nan
    with pytest.raises(UserError, match=r"layer1\.weight is not finite"):
        model.save(path, replace(kept, checkpoint=replace(kept.checkpoint, theta=theta)))
    assert not path.exists()


# --- bad files


def parts(path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the tensors and the header of a good model."""
    model.save(path, makers.model())
    with safe_open(path, framework="numpy") as file:
        return {name: file.get_tensor(name) for name in file.keys()}, json.loads(file.metadata()[header.KEY])  # noqa: SIM118 - no mapping


def refused(path: Path, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence) as error:
        model.load(path)
    assert str(path) in str(error.value)


LIES: dict[str, tuple[dict[str, Any], str]] = {
    "newer": (
        {"version": 9},
        rf"a newer Backswing \(format 9\); this one reads formats up to {header.VERSION}. Update",
    ),
    "no version": ({"version": "1"}, "no format version"),
    "another format": ({"format": "else"}, "does not say backswing-model"),
    "unknown key": ({"config": {"foo": 1}}, "unknown key 'foo'"),
    "out of range": ({"config": {"eta": -1}}, "eta should be greater than 0"),
    "other sizes": ({"config": {"sizes": "12-6-3", "patience": 3, "optimizer": "momentum"}}, r"layer1\.weight is"),
    "huge sizes": ({"config": {"sizes": "10000-10000-10"}}, "50,000,000 weights"),
    "other optimizer": ({"config": {"sizes": "12-5-4"}}, r"layer2\.weight is"),
    "other dtype": ({"config": {"sizes": "12-5-3", "dtype": "float64"}}, "F32, its settings need"),
    "negative epoch": ({"epoch": -1}, "epoch: Input should be greater"),
    "text for a number": ({"batch": "7"}, "batch: Input should be a valid integer"),
    "too few accuracies": ({"epoch": 2}, "not have one accuracy per epoch"),
    "best of none": ({"epoch": 0, "accuracies": []}, "best epoch and its weights do not match"),
    "another batch": ({"batch": 8}, r"logits is \(70, 3\)"),
    "another tally": ({"tally": [0.0, 0, 5]}, "batch and tally do not match"),
    "a leg not begun": ({"leg": [8, 80]}, "batch and leg do not match"),
    "a leg of no images": ({"leg": [3, 2]}, "batch and leg do not match"),
    "a leg of no batches": ({"leg": [0, 5]}, "batch and leg do not match"),
    "another leg": ({"leg": [3, 29]}, "batch and tally do not match"),
    "a leg that is none": ({"leg": [3, -1]}, "leg.1: Input should be greater"),
    "not a number": ({"tally": [float("nan"), 1, 2]}, "tally.0: Input should be a finite number"),
    "missing": ({"tally": None}, "tally"),
}


@pytest.mark.parametrize(("lie", "sentence"), LIES.values(), ids=LIES)
def test_a_header_that_lies(lie: dict[str, Any], sentence: str, path: Path) -> None:
    tensors, told = parts(path)
    path.write_bytes(serialized(tensors, {header.KEY: json.dumps(told | lie)}))
    refused(path, sentence)


def test_words_without_end_are_cut(path: Path) -> None:
    tensors, told = parts(path)
    long = {"created_by": "x" * 100_000, "fingerprint": "x" * 100_000, "command": "x" * 100_000}
    path.write_bytes(serialized(tensors, {header.KEY: json.dumps(told | long)}))
    kept = model.load(path)
    assert (len(kept.fingerprint), len(kept.command)) == (200, 10_000)
    model.save(path, replace(kept, command="y" * 3_000_000))
    assert model.load(path).command == "y" * 10_000


@pytest.mark.parametrize(
    ("text", "sentence"), [("{", "not JSON"), ("[" * 100_000, "too long for a model"), ("[1]", "not a Backswing model")]
)
def test_a_header_that_is_none(text: str, sentence: str, path: Path) -> None:
    tensors, _ = parts(path)
    path.write_bytes(serialized(tensors, {header.KEY: text}))
    refused(path, sentence)


def test_tensors_that_are_foreign_missing_or_broken(path: Path) -> None:
    tensors, told = parts(path)
    path.write_bytes(serialized(tensors))
    refused(path, "was not made by Backswing")
    said = {header.KEY: json.dumps(told)}
    for name in tensors:
        path.write_bytes(serialized({k: v for k, v in tensors.items() if k != name}, said))
        refused(path, f"{name} is missing")
        for bad in (np.nan, np.inf):
            spoilt = tensors[name].copy()
            spoilt.flat[-1] = bad
            path.write_bytes(serialized(tensors | {name: spoilt}, said))
            refused(path, f"{name} has entries that are not finite")
        path.write_bytes(serialized(tensors | {name: tensors[name][..., None]}, said))
        refused(path, f"{name} is .* need")


def test_files_that_are_no_models(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refused(path, "does not exist")
    path.mkdir()
    refused(path, "is not a file")
    path.rmdir()
    for content in (b"", b"<html>", bytes(100)):
        path.write_bytes(content)
        refused(path, "not a valid safetensors file")
    model.save(path, makers.model())
    monkeypatch.setattr(model, "LARGEST", 100)
    refused(path, "larger than the limit for models")


def test_the_largest_network_that_a_config_allows_fits_the_bound() -> None:
    assert model.LARGEST >= 5 * 8 * 50_000_000


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.floats(0, 1, exclude_max=True), byte=st.integers(1, 255), cut=st.booleans())
def test_no_cut_and_no_flipped_byte_is_more_than_a_sentence(
    at: float, byte: int, cut: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged.safetensors"
    content = bytearray(GOLDEN[-1].read_bytes())
    where = int(at**3 * len(content))  # more often near the header
    content[where] ^= byte
    path.write_bytes(content[:where] if cut else content)
    if cut:
        refused(path, "safetensors")
    else:
        with suppress(UserError):  # a weight with a flipped byte is a weight
            model.load(path)


# --- versions

GOLDEN = sorted((Path(__file__).parent / "golden").glob("model-v*.safetensors"))


def test_there_is_a_file_of_every_version() -> None:
    assert [path.stem for path in GOLDEN] == [f"model-v{version}" for version in range(1, header.VERSION + 1)]


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.stem)
def test_an_old_file_is_read_and_answers_as_it_did(golden: Path) -> None:
    """Check files that `make_golden.py` made once, like those that people have."""
    kept = model.load(golden)
    here, told = kept.checkpoint, json.loads(golden.with_suffix(".json").read_text())
    assert set(told["config"]) <= set(here.config.to_toml().splitlines())
    assert (here.epoch, here.batch, kept.fingerprint) == (told["epoch"], told["batch"], told["fingerprint"])
    assert kept.scores == told["scores"]
    ink = np.arange(2 * 784, dtype=np.int64).reshape(2, 784) * 7 % 256
    assert here.network.answer(ink.astype(np.uint8)) == pytest.approx(np.array(told["answers"]), abs=1e-6)
    assert {name: float(a.sum()) for name, a in here.state.items()} == pytest.approx(told["state"], rel=1e-4)


def test_a_run_of_version_1_still_halves_without_end() -> None:
    assert model.load(GOLDEN[0]).checkpoint.config.halvings == 0


def test_an_older_header_is_lifted_step_by_step(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model.save(path, makers.model())
    now = header.VERSION
    monkeypatch.setattr(header, "VERSION", now + 2)
    steps = {
        now: lambda raw: raw | {"fingerprint": "one"},
        now + 1: lambda raw: raw | {"fingerprint": raw["fingerprint"] + " two"},
    }
    monkeypatch.setattr(header, "MIGRATIONS", steps)
    assert model.load(path).fingerprint == "one two"
