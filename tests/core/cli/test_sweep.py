"""`sweep` from arguments to a table, and its endings."""

import csv
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.cli import sweep
from core.storage.runs.record import read_run
from core.support.paths import runs_dir
from tests.core.cli.conftest import Run, one_sentence, records
from tests.core.studies.sweep.kit import ENDLESS, kill_the_worker_of

ROOT = Path(__file__).parents[3]
SMALL = ("--set", "sizes=784-8-10", "--set", "epochs=1")
ALONE = (*SMALL, "--jobs", "1")


def test_a_line_a_run_then_the_table_and_the_runs_are_kept(run: Run, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "sweep.csv"
    code, text, err = run("sweep", "eta=0.01,1", "--seeds", "2", "--data", folder, "--csv", file, *SMALL)
    *lines, empty, head, low, high = text.splitlines()
    assert (code, err, empty, len(lines)) == (0, "", "", 4)
    assert [line.split(":")[0] for line in lines] == [f"{n} of 4" for n in (1, 2, 3, 4)]
    assert "* best" in high
    assert "best" not in low + head
    assert [row["best"] for row in csv.DictReader(file.read_text().splitlines())] == ["0", "1"]
    kept = [read_run(path).config for path in runs_dir().iterdir() if path.name != "trash"]
    assert sorted((c.eta, c.seed) for c in kept if c) == [(0.01, 1), (0.01, 2), (1, 1), (1, 2)]


def test_settings_are_drawn_at_random_the_same_again_with_the_same_seed(run: Run, folder: Path) -> None:
    words = ("sweep", "eta=0.1..1", "dropout=0,0.5", "--random", "3", "--data", folder, "--json", "--no-keep", *ALONE)
    drawn = [
        [record["differs"] for record in sorted(records(run(*words, *more)[1])[:-1], key=lambda r: r["differs"]["eta"])]
        for more in ((), ("--draw", "1"), ("--draw", "2"))
    ]
    assert drawn[0] == drawn[1] != drawn[2]
    assert all(0.1 <= each["eta"] <= 1 and each["dropout"] in (0, 0.5) for each in drawn[0])
    assert len(drawn[0]) == 3


def test_what_matters_is_told_below_the_table(run: Run, folder: Path) -> None:
    code, text, _ = run("sweep", "eta=0.001,1", "--seeds", "4", "--data", folder, "--no-keep", *ALONE)
    assert code == 0
    assert "Of the spread between the 8 runs that finished:" in text


SPAWNING = """
import multiprocessing, os, sys
for name in ("fork", "forkpty"):
    delattr(os, name)
multiprocessing.set_start_method("spawn")
from core.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="spawns anyway")
def test_a_system_that_can_only_spawn_processes_sweeps_to_the_same_figures(run: Run, folder: Path) -> None:
    words = ("sweep", "eta=0.01,1", "--data", str(folder), "--json", "--no-keep", *SMALL)
    command = [sys.executable, "-c", SPAWNING, *words]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stderr == ""
    scores = [
        {record["differs"]["eta"]: record["accuracies"] for record in records(text) if "differs" in record}
        for text in (told.stdout, run(*words)[1])
    ]
    assert len(scores[0]) == 2
    assert scores[0] == scores[1]


@pytest.mark.slow
def test_json_is_one_object_a_run_and_one_of_the_table(run: Run, folder: Path) -> None:
    code, text, err = run("sweep", "eta=1", "lambda=0,1", "--data", folder, "--json", "--no-keep", *SMALL)
    *runs, last = records(text)
    assert (code, err, len(runs)) == (0, "", 2)
    assert {record["ending"] for record in runs} == {"all epochs done"}
    assert [row["lambda"] for row in last["table"]] == [0, 1]
    assert not runs_dir().exists()


@pytest.mark.slow
def test_configs_race_on_one_seed(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("eta = 0.1\n")
    (tmp_path / "b.toml").write_text("eta = 1.0\n")
    words = ("sweep", tmp_path / "a.toml", tmp_path / "b.toml", "--data", folder, "--json", "--no-keep", *SMALL)
    *runs, _ = records(run(*words)[1])
    assert sorted((record["differs"]["eta"], record["seed"]) for record in runs) == [(0.1, 1), (1.0, 1)]


@pytest.mark.slow
def test_a_worker_that_dies_is_told_and_the_rest_goes_on(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kill_the_worker_of(monkeypatch, 0)
    code, text, err = run("sweep", "eta=0.1,1", "--data", folder, *SMALL)
    assert code == 1
    assert one_sentence(err)
    assert "1 of 2 runs failed" in err
    assert "died" in text
    assert "* best" in text.splitlines()[-1]


@pytest.mark.parametrize(("number", "code", "who"), [(signal.SIGINT, 130, "Ctrl+C"), (signal.SIGTERM, 143, "SIGTERM")])
def test_a_signal_ends_all_runs_and_tells_what_is_done(
    number: signal.Signals, code: int, who: str, run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell = sweep._tell  # the signal comes just as the first run is told

    def interrupt(*words: object) -> None:
        tell(*words)  # type: ignore[arg-type]  # passed on as they came
        if words[1] == 1:
            os.kill(os.getpid(), number)

    monkeypatch.setattr(sweep, "_tell", interrupt)
    before = signal.getsignal(number)
    found, text, err = run("sweep", f"epochs=1,{ENDLESS},{ENDLESS - 1}", "--data", folder, "--set", "sizes=784-8-10")
    assert (found, err) == (code, f"Stopped by {who}: 1 of 3 runs finished.\n")
    assert all(" stopped, " in line for line in text.splitlines()[1:3])
    assert "* best" in text
    assert signal.getsignal(number) is before


@pytest.mark.slow
def test_ctrl_c_in_a_terminal_reaches_the_workers_too_and_they_end_in_peace(folder: Path) -> None:
    words = ["sweep", f"epochs=1,{ENDLESS}", "--data", str(folder), "--set", "sizes=784-8-10"]
    command = [sys.executable, "-m", "core", *words]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, text=True, start_new_session=True, **pipes) as process:  # type: ignore[call-overload]  # two pipes
        assert process.stdout.readline().startswith("1 of 2")
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate()
    assert (process.returncode, err) == (130, "Stopped by Ctrl+C: 1 of 2 runs finished.\n")
    assert " stopped, " in out


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["eta=0"], 2, "greater than 0"),
        (["foo=1"], 2, "unknown key"),
        (["no such.toml"], 1, "no such.toml"),
        (["eta=1", "--seeds", "0"], 2, "at least one seed"),
        (["eta=1", "--jobs", "0"], 1, "not 0"),
        (["eta=1", "--csv", "."], 1, "it is a folder"),
        (["eta=1", "--csv", "no such folder/a.csv"], 1, "Nothing was trained"),
        (["sizes=10-10"], 1, "first layer"),
        (["eta=1", "--set", "foo=1"], 2, "unknown key"),
    ],
)
def test_what_cannot_work_is_a_sentence_before_training(
    words: list[str], code: int, sentence: str, run: Run, folder: Path
) -> None:
    found, out, err = run("sweep", *words, "--data", folder)
    assert (found, out) == (code, "")
    assert sentence in err
    assert one_sentence(err)
