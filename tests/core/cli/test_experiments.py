"""`experiments`: the list, one run, all runs, changed settings."""

import re
from pathlib import Path

import pytest

from core.cli.experiments_output import short_toml
from core.config import RunConfig
from core.studies.experiments import gallery
from core.studies.experiments.experiment import Experiment
from core.studies.experiments.gallery import GALLERY
from tests.core.cli.conftest import Run, one_sentence, records


@pytest.fixture
def few(folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Experiment]:
    """A gallery of three whose runs take a moment, on the folder's images."""
    short = {
        "saturated-neuron": GALLERY["saturated-neuron"],
        "learning-rate": GALLERY["learning-rate"].changed(data=str(folder), epochs=2),
        "sales": GALLERY["sales"].changed(epochs=2),
        "best-mlp": GALLERY["best-mlp"],
    }
    monkeypatch.setattr("core.cli.experiments.GALLERY", short)
    return short


def test_without_a_name_they_are_listed(run: Run) -> None:
    code, out, err = run("experiments")
    assert (code, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == list(GALLERY)
    assert all(experiment.title in out for experiment in GALLERY.values())
    assert [record["name"] for record in records(run("experiments", "--json")[1])] == list(GALLERY)


@pytest.mark.parametrize("name", GALLERY)
def test_show_prints_runs_that_can_be_opened(name: str, run: Run) -> None:
    code, out, err = run("experiments", name, "--show")
    assert (code, err) == (0, "")
    about, *texts = re.split(r"^(?:# .*\n?)+", out, flags=re.MULTILINE)[1:]
    assert not about.strip()
    assert GALLERY[name].step.text in " ".join(line.removeprefix("# ") for line in out.splitlines())
    assert [RunConfig.from_toml(text) for text in texts] == [run.config for run in GALLERY[name].runs]


def test_a_short_text_holds_what_differs_and_nothing_else() -> None:
    assert short_toml(RunConfig(eta=3.0, lambda_=0)) == "eta = 3.0\nlambda = 0.0\n"
    for config in (RunConfig(cost="log-likelihood"), RunConfig(cost="uneven", output="sigmoid", sizes=(2, 1))):
        assert RunConfig.from_toml(short_toml(config)) == config


def test_one_experiment_ends_with_a_line_a_figure_and_a_verdict(run: Run, few: dict[str, Experiment]) -> None:
    code, out, err = run("experiments", "learning-rate")
    assert (code, err) == (1, "")  # two epochs on a few images give none of its figures
    step = few["learning-rate"].step
    told = " ".join(out.split())
    for words in (step.text, f"Watch: {step.watch}", f"Predict: {step.predict.question}", f"Why: {step.why}"):
        assert told.count(words) == 1
        told = told.partition(words)[2]  # in this order
    for asked in few["learning-rate"].runs:
        assert f"{asked.name}: epoch 2 of 2" in out
    *lines, verdict = out.strip().splitlines()
    assert len([line for line in lines if "Expected: " in line and "Got: " in line]) == 3
    assert "results as expected" in verdict
    assert "5 seeds here: " in out


def test_json_is_an_object_an_epoch_and_one_of_the_findings(run: Run, few: dict[str, Experiment]) -> None:
    *epochs, last = records(run("experiments", "sales", "--json")[1])
    assert [(record["run"], record["epoch"]) for record in epochs[:3]] == [
        ("gradient descent", 1),
        ("gradient descent", 2),
        ("momentum", 1),
    ]
    assert last["experiment"] == "sales"
    assert len(last["findings"]) == len(few["sales"].claims)
    assert last["as_expected"] == all(finding["as_expected"] for finding in last["findings"])
    assert last["troubles"] == []
    for finding, claim in zip(last["findings"], few["sales"].claims, strict=True):
        assert (finding["low"], finding["high"]) == (claim.low, claim.high)
        assert len(finding["seeds"]) == 5


@pytest.mark.usefixtures("few")
def test_the_exit_code_is_the_verdict(run: Run) -> None:
    assert run("experiments", "saturated-neuron")[0] == 0
    assert run("experiments", "sales", "--json")[0] == 1
    assert run("experiments", "sales", "--show")[0] == 0


@pytest.mark.usefixtures("few")
def test_the_test_set_and_the_speeds_are_told_where_they_are_measured(run: Run, folder: Path) -> None:
    changes = ("--data", folder, "--set", "epochs=1", "--set", "train_images=0")
    for name, key in (("costs", "test_accuracy"), ("vanishing-gradient", "speeds")):
        gallery_of_one = pytest.MonkeyPatch()
        gallery_of_one.setattr("core.cli.experiments.GALLERY", {name: gallery.GALLERY[name]})
        first, *_ = records(run("experiments", name, "--json", *changes)[1])
        text = run("experiments", name, *changes)[1]
        gallery_of_one.undo()
        assert key in first
        assert f", {key.partition('_')[0]} " in text
        assert "settings were changed" in text


@pytest.mark.usefixtures("few")
def test_a_changed_setting_counts_in_every_run(run: Run) -> None:
    out = run("experiments", "learning-rate", "--show", "--set", "seed=5", "--set", "lambda=0.5")[1]
    assert out.count("seed = 5") == out.count("lambda = 0.5") == 3
    assert run("experiments", "learning-rate", "--show", "--set", "seed=5", "lambda=0.5")[1] == out


@pytest.mark.usefixtures("few")
def test_all_but_the_long_ones_end_in_a_table(run: Run, folder: Path) -> None:
    code, out, err = run("experiments", "--all", "--data", folder)
    assert (code, err) == (1, "")
    *rows, total = out.strip().splitlines()[-4:]
    assert [row.split()[0] for row in rows] == ["saturated-neuron", "learning-rate", "sales"]
    assert "All 10 results as expected." in rows[0]
    assert re.fullmatch(r"\d of 3 experiments as expected, in [\d.]+ minutes\.", total)


def test_baselines_are_told_beside_the_runs(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = GALLERY["more-data"].changed(data=str(folder), epochs=1, train_images=100)
    monkeypatch.setattr("core.cli.experiments.GALLERY", {"more-data": known})
    lines = run("experiments", "more-data")[1].splitlines()
    assert "SVM, measured beforehand: 100: 25.28 %, 200: 49.08 %" in next(line for line in lines if "SVM, m" in line)
    assert any(line.startswith("nearest neighbour, measured beforehand: 100: 69.23 %") for line in lines)


def test_the_neuron_tells_its_way(run: Run) -> None:
    code, out, err = run("experiments", "saturated-neuron")
    assert (code, err) == (0, "")
    assert "quadratic from 2.0, 2.0: 0.9820" in out
    assert out.strip().endswith("All 10 results as expected.")
    *ways, _ = records(run("experiments", "saturated-neuron", "--json")[1])
    assert {len(way["output"]) for way in ways} == {301}


@pytest.mark.usefixtures("few")
def test_runs_that_blow_up_are_told_and_judged(run: Run) -> None:
    words = ("--set", "hidden=relu", "--set", "cost=quadratic", "--set", "output=linear", "--set", "eta=900")
    code, out, _ = run("experiments", "learning-rate", *words)
    assert code == 1
    assert "Training diverged" in out
    assert "Got: no figure; run “η 2.5” ended with “diverged” instead of “all epochs done”. Not as expected." in out
    *_, last = records(run("experiments", "learning-rate", "--json", *words)[1])
    assert last["findings"][0]["value"] is None


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["saturated-neuron", "--set", "eta=1"], 2, "trains no network"),
        (["sales", "--data", "mnist"], 2, "its own data"),
        (["costs", "--all"], 2, "--all does not allow"),
        (["--all", "--set", "eta=1"], 2, "--all does not allow"),
        (["costs", "--set", "eta=-1"], 2, "eta should be greater than 0"),
        (["costs", "--data", "no such folder"], 1, "no such folder"),
    ],
)
def test_what_cannot_be_meant_is_a_sentence(words: list[str], code: int, sentence: str, run: Run) -> None:
    found, _, err = run("experiments", *words)
    assert found == code
    assert sentence in err
    assert one_sentence(err)


def test_an_unknown_name_is_wrong_usage(run: Run) -> None:
    assert run("experiments", "no-such")[0] == 2
