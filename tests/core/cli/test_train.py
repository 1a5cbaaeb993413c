"""`train` from arguments to a saved model, and all its endings."""

import os
import shlex
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.cli import train_output
from core.config import RunConfig
from core.data.sources import load
from core.linalg import blas
from core.optimizers import OPTIMIZERS
from core.schedules import SCHEDULES
from core.storage import model
from core.storage.runs.folder import RunFolder
from core.storage.runs.text import read_text
from core.trainer import replay
from tests.core.cli.conftest import Run, one_sentence, records

ROOT = Path(__file__).parents[3]
EPOCH_KEYS = {
    *("epoch", "train_cost", "train_accuracy", "validation_cost", "validation_accuracy", "penalty", "eta", "seconds"),
}


def test_a_line_an_epoch_and_what_came_of_it(run: Run, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "new.safetensors"
    code, text, err = run("train", "--data", folder, "--set", "epochs=2", "--set", "eta=0.25", "--out", out)
    lines = text.splitlines()
    assert (code, err) == (0, "")
    assert [line[:12] for line in lines[:2]] == ["epoch 1 of 2", "epoch 2 of 2"]
    assert "All epochs done: 2 epochs" in lines[2]
    assert lines[3] == f"Engine: {blas.engine()}."
    assert str(out) in lines[4]
    kept = model.load(out)
    assert (kept.checkpoint.epoch, kept.checkpoint.config.eta) == (2, 0.25)
    assert kept.fingerprint == load(str(folder)).fingerprint
    assert kept.engine == blas.engine()
    assert shlex.split(kept.command)[:5] == ["python", "-m", "core", "train", "--data"]
    assert kept.scores["validation_accuracy"] == kept.checkpoint.accuracies[-1]


def test_one_set_takes_several_settings(run: Run, folder: Path) -> None:
    code, text, err = run("train", "--set", "epochs=1", "eta=0.25", "sizes=784-5-10", "--json", "--data", folder)
    assert (code, err) == (0, "")
    assert [record["eta"] for record in records(text)[:-1]] == [0.25]


def test_scores_within_an_epoch_are_lines_and_objects_of_their_own(run: Run, folder: Path) -> None:
    words = ("train", "--data", folder, "--set", "epochs=1", "validate_every=200", "validation_images=50", "digits=0-4")
    code, text, err = run(*words)
    assert (code, err) == (0, "")
    assert text.startswith("within epoch 1, 200 images in all: validation ")
    assert "All epochs done: 1 epoch in" in text
    code, text, err = run(*words, "--json")
    first, *_, epoch, end = records(text)
    assert (code, err) == (0, "")
    assert set(first) == {"position", "images", "validation_cost", "validation_accuracy", "seconds"}
    assert set(epoch) == EPOCH_KEYS
    assert (50 * epoch["validation_accuracy"]).is_integer()
    assert end["validation_accuracy"] == epoch["validation_accuracy"]


def test_a_run_that_reaches_its_accuracy_says_so_and_is_over(run: Run, folder: Path) -> None:
    code, text, err = run("train", "--data", folder, "--set", "reach=0.01", "validate_every=100", "epochs=3")
    assert (code, err) == (0, "")
    assert "Accuracy reached: 0 epochs and 100 images in" in text
    code, _, err = run("train", "--resume", "last")
    assert code == 1
    assert "has ended (accuracy reached): there is nothing to continue" in err


def test_a_daring_momentum_is_a_note_and_no_error(run: Run, folder: Path) -> None:
    words = ("--set", "epochs=1", "eta=0.01", "optimizer=momentum", "momentum=1")
    code, text, err = run("train", "--data", folder, *words)
    assert code == 0
    assert "All epochs done" in text
    assert err == "With μ = 1 nothing brakes: steps add up without end, and training may diverge.\n"


def test_json_is_one_object_an_epoch_and_one_at_the_end(run: Run, folder: Path) -> None:
    code, text, err = run("train", "--data", folder, "--json", "--set", "epochs=3", "--set", "lambda=0.1")
    *epochs, last = records(text)
    assert (code, err) == (0, "")
    assert [set(record) for record in epochs] == [EPOCH_KEYS] * 3
    assert [record["epoch"] for record in epochs] == [1, 2, 3]
    assert (last["ending"], last["epochs"]) == ("all epochs done", 3)
    assert last["seconds"] == pytest.approx(sum(record["seconds"] for record in epochs))
    assert 0.5 < last["test_accuracy"] <= 1


def test_the_scores_are_those_of_the_network_that_answers(run: Run, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "best.safetensors"
    words = ["--set", "patience=1", "--set", "epochs=50", "--out", out]
    *_, last = records(run("train", "--data", folder, "--json", *words)[1])
    kept = model.load(out)
    assert last["ending"] == "no improvement"
    assert kept.scores["validation_accuracy"] == max(kept.checkpoint.accuracies) == last["validation_accuracy"]


def test_a_run_that_blows_up_keeps_the_last_good_weights(run: Run, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "good.safetensors"
    words = ["--set", "hidden=relu", "--set", "cost=quadratic", "--set", "output=linear", "--set", "eta=900"]
    code, text, err = run("train", "--data", folder, "--json", "--out", out, *words)
    assert code == 1
    assert one_sentence(err)
    assert "--set eta=300" in err
    assert records(text)[-1]["ending"] == "diverged"
    here = model.load(out).checkpoint
    assert np.array_equal(here.theta, Checkpoint.fresh(here.config).theta)


def test_ctrl_c_stops_between_mini_batches_and_saves(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, told = tmp_path / "stopped.safetensors", train_output.epoch_line

    def interrupt(*words: object) -> str:
        os.kill(os.getpid(), signal.SIGINT)
        return told(*words)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(train_output, "epoch_line", interrupt)
    before = signal.getsignal(signal.SIGINT)
    code, text, err = run("train", "--data", folder, "--out", out)
    assert code == 130
    assert one_sentence(err)
    assert "Stopped by Ctrl+C after 1 epoch." in err
    assert "Stopped: 1 epoch in" in text
    assert model.load(out).checkpoint.epoch == 1
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["--set", "eta=-1"], 2, "eta should be greater than 0"),
        (["--set", "foo=1"], 2, "unknown key 'foo'"),
        (["no such.toml"], 1, "no such.toml"),
        (["--data", "no such folder"], 1, "no such folder"),
        (["--set", "sizes=10-10"], 1, "784"),
        (["--set", "train_images=501"], 1, "500 training images"),
        (["--set", "digits=x"], 2, "digits: write the digits one after the other, such as 01 or 0-4, or all"),
        (["--set", "digits=01", "validation_images=100000"], 1, "validation images; 100,000 were requested"),
        (["--data", "sales", "--set", "sizes=2-1", "cost=quadratic", "output=linear", "digits=1"], 1, "Set digits to"),
        (["--out", "no such folder/my.safetensors"], 1, "Nothing was trained"),
        (["--out", "."], 1, "it is a folder"),
        (["--out", os.devnull], 1, "it is not a file"),
        (["--out", "a" * 5000], 1, "Nothing was trained"),
        (["--out", "my.json"], 2, "export"),
    ],
)
def test_what_cannot_work_is_a_sentence_before_training(
    words: list[str], code: int, sentence: str, run: Run, folder: Path
) -> None:
    found, out, err = run("train", *([] if "--data" in words else ["--data", folder]), *words)
    assert (found, out) == (code, "")
    assert sentence in err
    assert one_sentence(err)


@pytest.mark.skipif(sys.platform != "linux", reason="names are text there")
@pytest.mark.parametrize("name", [b"o\xff.safetensors", b"\xce.safetensors"])
def test_what_is_saved_under_a_name_that_is_no_text_can_be_read(
    run: Run, folder: Path, tmp_path: Path, name: bytes
) -> None:
    settings = tmp_path / os.fsdecode(b"c\xf6.toml")
    out = tmp_path / os.fsdecode(name)
    settings.write_text("epochs = 1")
    assert run("train", settings, "--data", folder, "--out", out)[0] == 0
    assert "c�.toml" in model.load(out).command
    code, _, err = run("train", "--data", tmp_path / os.fsdecode(b"d\xf6"))
    assert code == 2
    assert "not text in UTF-8; rename that file or folder" in err
    assert one_sentence(err)


def test_a_read_only_file_is_replaced_only_with_force(run: Run, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "my.safetensors"
    out.write_bytes(b"dear")
    out.chmod(0o444)
    words = ("train", "--data", folder, "--set", "epochs=1", "--out", out)
    code, said, err = run(*words)
    assert (code, said, out.read_bytes()) == (1, "", b"dear")
    assert "read-only" in err
    assert "--force" in err
    assert one_sentence(err)
    assert run(*words, "--force")[0] == 0
    assert model.load(out).checkpoint.epoch == 1


def test_half_the_bytes_and_a_temperature_for_the_file_and_not_for_the_run(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    whole, half = tmp_path / "whole.safetensors", tmp_path / "half.safetensors"
    words = ("train", "--data", folder, "--set", "epochs=1", "cost=log-likelihood")
    assert run(*words, "--out", whole)[0] == 0
    assert run(*words, "--half", "--temperature", "2", "--out", half)[0] == 0
    assert half.stat().st_size < 0.7 * whole.stat().st_size
    one, other = (model.load(path).checkpoint.network for path in (whole, half))
    assert np.allclose(one.weights[0], other.weights[0], atol=1e-3)
    assert np.allclose(one.weights[-1] / 2, other.weights[-1], atol=1e-3)


@pytest.mark.parametrize("text", ["0", "-1", "11", "warm", "nan"])
def test_a_temperature_is_a_number_above_0(text: str, run: Run) -> None:
    code, _, err = run("train", "--temperature", text)
    assert code == 2
    assert f"a number from 0.1 to 10, not {text}" in err


def test_a_network_without_softmax_is_told_before_it_trains(run: Run, folder: Path) -> None:
    code, said, err = run("train", "--data", folder, "--temperature", "2")
    assert (code, said) == (1, "")
    assert "needs softmax outputs" in err


def test_a_process_of_its_own_loads_no_qt_and_writes_strict_utf8(folder: Path) -> None:
    code = (
        "import sys; from core.__main__ import main; code = main(sys.argv[1:]);"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'gui'))]; sys.exit(code)"
    )
    words = ["train", "--json", "--set", "epochs=1", "--data", str(folder)]
    done = subprocess.run([sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(records(done.stdout)) == 2


@pytest.mark.parametrize("word", [f"optimizer={name}" for name in OPTIMIZERS] + [f"decay={name}" for name in SCHEDULES])
def test_every_optimizer_and_schedule_can_be_set(run: Run, folder: Path, word: str) -> None:
    code, text, err = run("train", "--data", folder, "--json", "--set", "epochs=2", "--set", "eta=0.01", "--set", word)
    assert (code, err) == (0, "")
    assert records(text)[-1]["epochs"] == 2


def test_the_average_of_the_weights_is_told_beside_the_weights(run: Run, folder: Path) -> None:
    words = ("train", "--data", folder, "--set", "epochs=1", "--set", "ema=0.9")
    epoch, last = records(run(*words, "--json")[1])
    assert set(epoch) == EPOCH_KEYS | {"averaged_accuracy"}
    assert last["validation_accuracy"] == epoch["averaged_accuracy"]
    assert "averaged " in run(*words)[1]


def test_images_can_be_distorted(run: Run, folder: Path) -> None:
    words = [word for name in ("elastic_alpha=34", "shift_px=1", "thickness_px=0.3") for word in ("--set", name)]
    code, text, err = run("train", "--data", folder, "--json", "--set", "epochs=1", *words)
    assert (code, err) == (0, "")
    assert records(text)[-1]["ending"] == "all epochs done"


# Done again

CHANGES = """
[[changes]]
epoch = 1
batch = 3
field = "batch_size"
old = 10
new = 7

[[changes]]
epoch = 2
batch = 0
field = "decay"
old = "constant"
new = "step"
"""


def _thetas(*paths: Path) -> set[bytes]:
    return {model.load(path).checkpoint.theta.tobytes() for path in paths}


def test_a_text_with_live_changes_and_the_run_it_makes_are_done_again(run: Run, folder: Path, tmp_path: Path) -> None:
    config = RunConfig(sizes=(784, 5, 10), epochs=3, dropout=0.2, data=str(folder))
    (tmp_path / "copied.toml").write_text(config.to_toml() + CHANGES, encoding="utf-8")
    one, two, plain = (tmp_path / f"{name}.safetensors" for name in ("one", "two", "plain"))
    code, text, err = run("train", tmp_path / "copied.toml", "--out", one)
    assert (code, err) == (0, "")
    assert text.splitlines()[0] == "before mini-batch 4 of epoch 1: batch_size 10 -> 7"
    kept, changes = RunFolder.begin(config, "digits", ""), read_text(config.to_toml() + CHANGES)[1]
    for event in replay(config, load(str(folder)), changes):
        kept.add(event)
    kept.close()
    assert run("train", "--replay", kept.folder, "--out", two)[0] == 0
    assert run("train", "--set", "sizes=784-5-10", "--set", "epochs=3", "--data", folder, "--out", plain)[0] == 0
    assert len(_thetas(one, two)) == 1
    assert len(_thetas(one, two, plain)) == 2


@pytest.mark.parametrize("words", [("--set", "eta=1"), ("--data", "synthetic"), ("--recipe", "best-mlp")])
def test_a_run_is_done_again_as_it_was_or_not_at_all(run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    code, _, err = run("train", "--replay", tmp_path, *words)
    assert code == 2
    assert one_sentence(err)
    assert "leave out all others" in err


def test_changes_that_do_not_follow_from_the_settings_are_told(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "copied.toml").write_text(CHANGES, encoding="utf-8")
    code, _, err = run("train", tmp_path / "copied.toml", "--set", "batch_size=5", "--data", folder)
    assert code == 2
    assert one_sentence(err)
    assert "from 10, but the value was 5" in err
    code, _, err = run("train", "--replay", tmp_path / "nowhere")
    assert code == 1
    assert "holds no run" in err


def test_another_computer_is_asked_only_where_the_words_name_it(
    run: Run, trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.data.sources._asked_for", set())
    far = "//host.invalid/data"
    (tmp_path / "their.toml").write_text(f'data = "{far}"\n')
    there = model.load(trained)
    config = there.checkpoint.config.changed(data=far)
    model.save(tmp_path / "their.safetensors", model.Model(replace(there.checkpoint, config=config)))
    for words in (("train", tmp_path / "their.toml"), ("evaluate", tmp_path / "their.safetensors")):
        code, _, err = run(*words)
        assert code == 1
        assert one_sentence(err)
        assert "on another computer, and only a file names them" in err
    for words in (
        ("train", "--data", far),
        ("train", "--set", f"data={far}"),
        ("evaluate", trained, "--data", far),
        ("bench", "--data", far),
        ("experiments", "--all", "--data", far),
    ):
        monkeypatch.setattr("core.data.sources._asked_for", set())
        code, _, err = run(*words)
        assert code == 1
        assert f"There is no data set {far}" in err
