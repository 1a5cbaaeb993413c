"""`evaluate`, `classify`, `export` and `bench`."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import Changed
from core.ink.pictures import read_picture
from core.storage import model
from core.storage.any import load_any
from core.storage.runs import changes
from core.support.paths import runs_dir
from tests.core.cli.conftest import Run, one_sentence, records, stripes

ONE = {"id": "a one", "strokes": [[[500, 0], [480, 1000]]]}


def test_evaluate_says_accuracy_and_cost(run: Run, trained: Path, folder: Path) -> None:
    kept = model.load(trained)
    (record,) = records(run("evaluate", trained, "--data", folder, "--json")[1])
    for name in ("test_accuracy", "test_cost", "validation_accuracy", "validation_cost"):
        assert record[name] == kept.scores[name]
    code, out, _ = run("evaluate", trained)  # on the data that its settings name
    assert code == 0
    assert f"accuracy {100 * record['test_accuracy']:.2f} %" in out


def test_evaluate_takes_the_digits_that_a_network_has_learnt(run: Run, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "few.safetensors"
    words = ("--data", folder, "--set", "digits=0-4", "epochs=1", "--out", out)
    assert run("train", *words)[0] == 0
    kept = model.load(out).scores
    (own,) = records(run("evaluate", out, "--json")[1])
    (whole,) = records(run("evaluate", out, "--data", folder, "--json")[1])
    assert (own["test_cost"], own["validation_cost"]) == (kept["test_cost"], kept["validation_cost"])
    assert whole["test_cost"] > own["test_cost"]


def test_evaluate_a_book_file(run: Run, trained: Path, folder: Path, tmp_path: Path) -> None:
    assert run("export", trained, tmp_path / "book.json")[0] == 0
    words = ("--data", folder, "--json")
    assert run("evaluate", tmp_path / "book.json", *words)[1] == run("evaluate", trained, *words)[1]


def test_evaluate_a_committee(run: Run, trained: Path, folder: Path, tmp_path: Path) -> None:
    """Its members are scored as they are alone; one that votes twice has the say."""
    config = model.load(trained).checkpoint.config
    other = tmp_path / "other.safetensors"
    model.save(other, model.Model(Checkpoint.fresh(config.changed(seed=9))))
    words = ("--committee", "--data", folder)
    (record,) = records(run("evaluate", trained, other, trained, *words, "--json")[1])
    for path, member in zip((trained, other, trained), record["members"], strict=True):
        (alone,) = records(run("evaluate", path, "--data", folder, "--json")[1])
        assert member == {"model": str(path)} | {name: alone[name] for name in ("test_accuracy", "validation_accuracy")}
    code, out, _ = run("evaluate", trained, trained, *words)
    assert code == 0
    assert f"committee: accuracy {100 * model.load(trained).scores['test_accuracy']:.2f} %" in out
    assert "disagree on 0.00 %" in out


def test_evaluate_several_models_without_a_committee(run: Run, trained: Path, folder: Path) -> None:
    code, out, err = run("evaluate", trained, trained, "--data", folder)
    assert (code, out, "--committee" in err, one_sentence(err)) == (1, "", True, True)
    code, out, err = run("evaluate", trained, "--committee", "--data", folder)
    assert (code, out, "two networks" in err, one_sentence(err)) == (1, "", True, True)


def test_evaluate_a_network_of_other_images(run: Run, folder: Path, tmp_path: Path) -> None:
    model.save(tmp_path / "small.safetensors", model.Model(Checkpoint.fresh(RunConfig(sizes=(9, 10)))))
    code, out, err = run("evaluate", tmp_path / "small.safetensors", "--data", folder)
    assert (code, out) == (1, "")
    assert one_sentence(err)


@pytest.mark.parametrize("name", ["out.json", "out.npz", "out.safetensors"])
def test_export_replaces_a_read_only_file_only_with_force(run: Run, trained: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    out.write_bytes(b"dear")
    out.chmod(0o444)
    code, said, err = run("export", trained, out)
    assert (code, said, out.read_bytes()) == (1, "", b"dear")
    assert "--force" in err
    assert one_sentence(err)
    assert run("export", trained, out, "--force")[0] == 0
    assert out.read_bytes() != b"dear"


def test_classify_pictures_and_strokes(run: Run, trained: Path, tmp_path: Path) -> None:
    images, labels = stripes(10, 3)
    for image, label in zip(images, labels, strict=True):
        image[0] = image[-1] = image[:, 0] = image[:, -1] = 0  # as MNIST's: paper at the border
        Image.fromarray(image).save(tmp_path / f"{label}.png")
    (tmp_path / "two.jsonl").write_text("\n".join(json.dumps(ONE | {"id": name}) for name in ("x", "y")))
    pictures = [tmp_path / f"{label}.png" for label in labels]
    code, out, err = run("classify", trained, *pictures, tmp_path / "two.jsonl")
    answers = records(out)
    assert (code, err) == (0, "")
    assert [answer["id"] for answer in answers] == [*(path.name for path in pictures), "x", "y"]
    assert answers[-2] | {"id": ""} == answers[-1] | {"id": ""}
    for answer in answers:
        assert len(answer["probabilities"]) == 10
        assert sum(answer["probabilities"]) == pytest.approx(1)
        assert answer["digit"] == np.argmax(answer["probabilities"])
    network = model.load(trained).checkpoint.network
    seen = read_picture(pictures[3])
    assert answers[3]["probabilities"] == network.probabilities(seen[None])[0].tolist()


def test_a_bad_file_does_not_keep_the_others_from_an_answer(run: Run, trained: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.png").write_text("<html>")
    (tmp_path / "half.jsonl").write_text(json.dumps(ONE) + "\n{")
    (tmp_path / "good.jsonl").write_text(json.dumps(ONE))
    files = [tmp_path / name for name in ("bad.png", "none.jpg", "half.jsonl", "good.jsonl")]
    code, out, err = run("classify", trained, *files)
    assert code == 1
    assert [answer["id"] for answer in records(out)] == ["a one", "a one"]
    assert [str(path) in line for path, line in zip(files, err.splitlines(), strict=False)] == [True] * 3


def test_classify_with_a_model_that_cannot(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    code, _, err = run("classify", path, tmp_path / "a.png")
    assert (code, one_sentence(err)) == (1, True)
    model.save(path, model.Model(Checkpoint.fresh(RunConfig(sizes=(9, 10)))))
    code, _, err = run("classify", path, tmp_path / "a.png")
    assert (code, one_sentence(err), "9 inputs" in err) == (1, True, True)


def test_weights_that_overflow_are_a_sentence(run: Run, folder: Path, tmp_path: Path) -> None:
    here = Checkpoint.fresh(RunConfig(hidden="relu", cost="log-likelihood", output="softmax"))
    here.theta[:] = 1e38
    path = tmp_path / "huge.safetensors"
    model.save(path, model.Model(here))
    (tmp_path / "one.jsonl").write_text(json.dumps(ONE))
    for words in (("classify", path, tmp_path / "one.jsonl"), ("evaluate", path, "--data", folder)):
        code, out, err = run(*words)
        assert (code, out, one_sentence(err), "not finite" in err) == (1, "", True, True)


@pytest.mark.parametrize("ending", [".json", ".npz", ".safetensors"])
def test_export(ending: str, run: Run, trained: Path, tmp_path: Path) -> None:
    out = tmp_path / f"out{ending}"
    code, text, _ = run("export", trained, out)
    assert (code, str(out) in text) == (0, True)
    if ending != ".npz":
        assert np.array_equal(load_any(out).checkpoint.theta, load_any(trained).checkpoint.theta)


def test_export_as_a_script_of_a_model_and_of_a_run(run: Run, trained: Path, tmp_path: Path) -> None:
    assert run("export", trained, tmp_path / "net.py")[0] == 0
    text = (tmp_path / "net.py").read_text("utf-8")
    assert "EPOCHS = 2 " in text
    [folder] = [path.parent for path in runs_dir().glob("*/run.toml")]
    assert run("export", folder, tmp_path / "run.py")[0] == 0
    assert (tmp_path / "run.py").read_text("utf-8").replace("run.py", "net.py") == text
    (folder / "changes.jsonl").write_text(changes.line(Changed(1, 2, "eta", 0.5, 0.1)))
    assert run("export", folder, tmp_path / "run.py")[0] == 0
    assert "these are the first ones" in " ".join((tmp_path / "run.py").read_text("utf-8").split())


def test_export_as_a_script_of_what_has_no_settings(run: Run, trained: Path, tmp_path: Path) -> None:
    run("export", trained, tmp_path / "book.json")
    for source, wrong in ((tmp_path / "book.json", "how it was trained"), (tmp_path, "no run"), (tmp_path / "x", "x")):
        code, _, err = run("export", source, tmp_path / "net.py")
        assert (code, wrong in err, one_sentence(err)) == (1, True, True), err
    assert not (tmp_path / "net.py").exists()


def test_export_that_cannot_be(run: Run, trained: Path, tmp_path: Path) -> None:
    assert run("export", trained, tmp_path / "out.pkl")[0] == 2
    code, _, err = run("export", trained, tmp_path / "none" / "out.npz")
    assert (code, one_sentence(err)) == (1, True)


@pytest.mark.slow
def test_mnist_from_training_to_real_pen_digits(
    run: Run, mnist_folder: Path, strokes_folder: Path, tmp_path: Path
) -> None:
    """Train the book's network for three epochs, then read drawings by people."""
    out, file = tmp_path / "mnist.safetensors", strokes_folder / "pen-digits.jsonl"
    words = ("--data", mnist_folder, "--set", "epochs=3", "--out", out, "--json")
    assert records(run("train", *words)[1])[-1]["test_accuracy"] > 0.94
    labels = [json.loads(line)["label"] for line in file.read_text().splitlines()]
    answers = [record["digit"] for record in records(run("classify", out, file)[1])]
    assert np.mean(np.equal(answers, labels)) > 0.82


def test_bench_measures_both_networks_and_the_machine(run: Run, folder: Path) -> None:
    code, out, _ = run("bench", "--data", folder, "--epochs", "2", "--json")
    (record,) = records(out)
    assert (code, record["images"], record["epochs"]) == (0, 500, 2)
    assert set(record["seconds"]) == {"784-30-10", "784-100-10"}
    assert min(record["gigaflops"], *record["seconds"].values()) > 0
    code, out, _ = run("bench", "--data", folder, "--epochs", "1")
    assert "784-100-10: " in out
    assert "GFLOP/s" in out
    assert run("bench", "--epochs", "0")[0] == 2


def test_classify_a_file_without_drawings_is_a_sentence(run: Run, trained: Path, tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_text("\n")
    code, out, err = run("classify", trained, tmp_path / "none.jsonl")
    assert (code, out) == (1, "")
    assert one_sentence(err)


def test_bench_wants_a_number_of_epochs(run: Run) -> None:
    code, _, err = run("bench", "--epochs", "some")
    assert code == 2
    assert "a whole number from 1 to 1000, not some" in err
