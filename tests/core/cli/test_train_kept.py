"""`train` saves its run while it trains, continues an interrupted one, and stops cleanly on signals."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.__main__ import PIPE_CLOSED
from core.cli import train_output
from core.config import RunConfig
from core.config.recipes import RECIPES
from core.data.sources import load
from core.events import BatchDone, Ending, EpochDone, Event, Finished
from core.storage import model
from core.storage.runs import growing, names
from core.storage.runs.folder import RunFolder
from core.storage.runs.listing import interrupted, list_runs
from core.storage.runs.record import RunRecord, read_run
from core.storage.runs.temporary_runs import bring_home
from core.storage.runs.text import read_text
from core.studies.undertaking import Undertaking
from core.support import atomic
from core.support.paths import data_dir, runs_dir
from core.training.controls import Controls
from tests.core.cli.conftest import Run, one_sentence, records
from tests.core.cli.test_train import CHANGES
from tests.core.storage.runs.kit import FullDisk

pytestmark = pytest.mark.usefixtures("temporary")
ROOT = Path(__file__).parents[3]
SMALL = ("--set", "sizes=784-5-10", "--set", "epochs=4", "--set", "dropout=0.2")
SIGNALS = {"SIGINT": 130, "SIGTERM": 143, "SIGHUP": 129}


@pytest.fixture
def after(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, Callable[[], object]], None]:
    """Function `after(2, act)`: calls act once, when the second epoch is reported."""

    def put(epochs: int, act: Callable[[], object]) -> None:
        told = train_output.epoch_line

        def tell(event: EpochDone, config: RunConfig) -> str:
            if event.epoch == epochs:
                monkeypatch.setattr(train_output, "epoch_line", told)
                act()
            return told(event, config)

        monkeypatch.setattr(train_output, "epoch_line", tell)

    return put


After = Callable[[int, Callable[[], object]], None]


def _theta(path: Path) -> bytes:
    return model.load(path).checkpoint.theta.tobytes()


def _only_run() -> RunRecord:
    (run,) = list_runs()
    return run


def _kill(number: str) -> Callable[[], object]:
    return lambda: os.kill(os.getpid(), getattr(signal, number))


def _undertaken(run: Undertaking, until: Callable[[Event], bool]) -> RunFolder:
    """Make the folder of a run of the window that was interrupted after an event."""
    folder, events = run.begun(Controls())
    assert folder
    for event in events:
        if until(event):
            break
        folder.add(event)
    folder.close()
    return folder


def test_a_run_is_kept_with_its_command_and_told(run: Run, folder: Path) -> None:
    code, text, err = run("train", "--data", folder, *SMALL)
    kept = _only_run()
    assert (code, err) == (0, "")
    assert text.splitlines()[-1] == f"Run saved in {kept.folder}."
    assert (kept.ending, kept.epochs, kept.name, kept.troubles) == (Ending.EPOCHS, 4, "train", ())
    assert kept.about.command.startswith("python -m core train --data ")
    assert interrupted() == []


def test_a_recipe_names_its_run(run: Run, folder: Path) -> None:
    name = next(iter(RECIPES))
    code, text, _ = run("train", "--recipe", name, "--data", folder, "--json", "--set", "epochs=1", *SMALL[:2])
    assert code == 0
    assert records(text)[-1]["folder"] == str(_only_run().folder)
    assert _only_run().name == name


def test_no_keep_leaves_nothing(run: Run, folder: Path, tmp_path: Path, temporary: Path) -> None:
    out = tmp_path / "a.safetensors"
    code, text, err = run("train", "--data", folder, "--no-keep", "--json", "--out", out, *SMALL)
    assert (code, err, records(text)[-1]["folder"]) == (0, "", None)
    assert out.exists()
    assert not runs_dir().exists()
    assert list(temporary.iterdir()) == []


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows has no such signals")
@pytest.mark.parametrize(("name", "code"), SIGNALS.items())
def test_a_signal_saves_and_the_run_goes_on_bit_for_bit(
    name: str, code: int, run: Run, folder: Path, tmp_path: Path, after: After
) -> None:
    whole, cut, resumed = (tmp_path / f"{name}.safetensors" for name in ("whole", "cut", "resumed"))
    assert run("train", "--data", folder, "--no-keep", "--out", whole, *SMALL)[0] == 0
    before = [signal.getsignal(getattr(signal, each)) for each in SIGNALS]
    after(2, _kill(name))
    found, text, err = run("train", "--data", folder, "--out", cut, *SMALL)
    assert found == code
    assert one_sentence(err)
    assert f"Stopped by {'Ctrl+C' if name == 'SIGINT' else name} after 2 epochs." in err
    assert f"--resume {_only_run().folder.name} --out {cut}" in err
    assert f"Saved to {cut}." in text
    assert model.load(cut).checkpoint.epoch == 2
    assert [signal.getsignal(getattr(signal, each)) for each in SIGNALS] == before
    assert [found.folder for found in interrupted()] == [_only_run().folder]
    code, text, err = run("train", "--resume", "--out", resumed)
    assert (code, err) == (0, "")
    assert text.startswith("Continuing the run in ")
    assert "epoch 3 of 4" in text
    assert _theta(resumed) == _theta(whole)
    assert (_only_run().ending, _only_run().epochs) == (Ending.EPOCHS, 4)


@pytest.mark.usefixtures("every_batch")
def test_stopped_in_the_middle_of_an_epoch_it_goes_on_from_there(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, resumed = tmp_path / "whole.safetensors", tmp_path / "resumed.safetensors"
    assert run("train", "--data", folder, "--no-keep", "--out", whole, *SMALL)[0] == 0
    with monkeypatch.context() as patched:
        add = RunFolder.add

        def stop(kept: RunFolder, event: Event) -> None:
            if isinstance(event, BatchDone) and (event.epoch, event.batch) == (3, 7):
                os.kill(os.getpid(), signal.SIGTERM)
            add(kept, event)

        patched.setattr(RunFolder, "add", stop)
        assert run("train", "--data", folder, *SMALL)[0] == 143
    here = model.load(_only_run().folder / names.CHECKPOINT).checkpoint
    assert (here.epoch, here.batch) == (2, 7)
    assert run("train", "--resume", "--out", resumed)[0] == 0
    assert _theta(resumed) == _theta(whole)


@pytest.mark.parametrize("name", RECIPES)
def test_every_recipe_goes_on_bit_for_bit(name: str, run: Run, folder: Path, tmp_path: Path, after: After) -> None:
    whole, resumed = tmp_path / "whole.safetensors", tmp_path / "resumed.safetensors"
    words = ("train", "--recipe", name, "--data", folder, "--set", "sizes=784-5-10", "--set", "epochs=3")
    assert run(*words, "--no-keep", "--out", whole)[0] == 0
    after(2, _kill("SIGTERM"))
    assert run(*words)[0] == 143
    assert run("train", "--resume", "--out", resumed)[0] == 0
    assert _theta(resumed) == _theta(whole)


def test_a_second_ctrl_c_does_not_wait_and_the_run_can_be_gone_on_with(run: Run, folder: Path, after: After) -> None:
    def twice() -> None:
        for _ in range(2):
            signal.raise_signal(signal.SIGINT)  # to this thread: two that another one gets may come as one

    after(2, twice)
    code, _, err = run("train", "--data", folder, *SMALL)
    assert (code, err) == (130, "Stopped by Ctrl+C.\n")
    assert [found.epochs for found in interrupted()] == [2]


def test_a_run_is_meant_by_its_folder_its_path_its_name_or_as_the_last(run: Run, folder: Path, after: After) -> None:
    for word in ("folder", "path", "name", "last"):
        after(1, _kill("SIGINT"))
        run("train", "--data", folder, *SMALL)
        kept = list_runs()[-1]
        words = {"folder": kept.folder.name, "path": kept.folder, "name": "train", "last": "last"}
        code, _, err = run("train", "--resume", words[word])
        assert (code, err) == (0, ""), word
        assert read_run(kept.folder).ending is Ending.EPOCHS
        kept.folder.rename(kept.folder.parent.parent / f"of {word}")


def test_without_a_name_it_is_the_newest_interrupted_one_of_the_command_line(
    run: Run, folder: Path, after: After
) -> None:
    for epochs in (1, 2):
        after(epochs, _kill("SIGINT"))
        run("train", "--data", folder, *SMALL)
    config = RunConfig(sizes=(784, 5, 10), epochs=3, data=str(folder))
    of_window = _undertaken(Undertaking(config, load(str(folder))), lambda event: isinstance(event, Finished))
    older, newer, windows = list_runs()
    assert windows.folder == of_window.folder
    assert run("train", "--resume")[0] == 0
    assert [read_run(kept.folder).ending for kept in (older, newer, windows)] == [None, Ending.EPOCHS, None]
    assert run("train", "--resume")[0] == 0
    code, _, err = run("train", "--resume")
    assert code == 1
    assert "no interrupted run of `train`" in err
    assert one_sentence(err)
    assert run("train", "--resume", windows.folder.name)[0] == 0
    assert read_run(windows.folder).ending is Ending.EPOCHS


def test_live_changes_that_are_not_made_yet_are_made_after_going_on(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "copied.toml").write_text(
        RunConfig(sizes=(784, 5, 10), epochs=4, data=str(folder)).to_toml() + CHANGES, encoding="utf-8"
    )
    whole, resumed = tmp_path / "whole.safetensors", tmp_path / "resumed.safetensors"
    assert run("train", tmp_path / "copied.toml", "--no-keep", "--out", whole)[0] == 0
    config, changes = read_text((tmp_path / "copied.toml").read_text(encoding="utf-8"))
    for cut in ("Changed", "EpochDone"):  # before the first change is made, and between the two
        kept = _undertaken(
            Undertaking(config, load(str(folder)), changes=changes), lambda event, cut=cut: type(event).__name__ == cut
        )
        assert run("train", "--resume", kept.folder.name, "--out", resumed)[0] == 0
        assert _theta(resumed) == _theta(whole)
        assert read_run(kept.folder).changes == changes


def test_planned_changes_that_cannot_be_read_are_told_and_nothing_is_trained(run: Run, folder: Path) -> None:
    config = RunConfig(sizes=(784, 5, 10), epochs=4, data=str(folder))
    kept = _undertaken(Undertaking(config, load(str(folder))), lambda event: isinstance(event, EpochDone))
    (kept.folder / names.PLANNED).write_text("no change\n")
    before = {path.name: path.read_bytes() for path in kept.folder.iterdir()}
    code, _, err = run("train", "--resume", kept.folder)
    assert code == 1
    assert one_sentence(err)
    assert "1 damaged line" in err
    assert {path.name: path.read_bytes() for path in kept.folder.iterdir()} == before


def test_a_run_killed_between_its_last_epoch_and_its_end_trains_no_epoch_more(run: Run, folder: Path) -> None:
    settings: dict[str, Any] = {"sizes": (784, 5, 10), "data": str(folder), "epochs": 300}
    for more, ending in (({"patience": 1}, Ending.PATIENCE), (_STALLING, Ending.RATE)):
        config = RunConfig(**settings).changed(**more)
        seen: list[Event] = []

        def is_last(event: Event, seen: list[Event] = seen) -> bool:
            seen.append(event)
            return isinstance(event, Finished)

        kept = _undertaken(Undertaking(config, load(str(folder))), is_last)
        end = seen[-1]
        assert isinstance(end, Finished)
        assert end.ending is ending
        assert run("train", "--resume", kept.folder)[0] == 0
        assert (read_run(kept.folder).ending, read_run(kept.folder).epochs) == (ending, end.checkpoint.epoch)
        assert _theta(kept.folder / names.CHECKPOINT) == end.checkpoint.theta.tobytes()


_STALLING: dict[str, Any] = {"decay": "stall", "decay_epochs": 1, "halvings": 1}


def test_a_model_that_could_not_be_saved_is_saved_by_going_on(
    run: Run, folder: Path, tmp_path: Path, after: After
) -> None:
    gone, out = tmp_path / "gone", tmp_path / "out.safetensors"
    gone.mkdir()
    after(4, gone.rmdir)
    code, _, err = run("train", "--data", folder, "--out", gone / "a.safetensors", *SMALL)
    assert code == 1
    assert "Could not write" in err
    code, text, err = run("train", "--resume", "--out", out)
    assert (code, err) == (0, "")
    assert "epoch" not in "".join(text.splitlines()[1:2]).split(":")[0].replace("epochs", "")
    assert model.load(out).checkpoint.epoch == 4


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["--set", "eta=1"], 2, "leave out all others"),
        (["--data", "synthetic"], 2, "leave out all others"),
        (["--recipe", "best-mlp"], 2, "leave out all others"),
        (["--no-keep"], 2, "leave --no-keep out"),
        ([], 1, "has ended (all epochs done)"),
    ],
)
def test_what_cannot_be_gone_on_with_is_told(
    words: list[str], code: int, sentence: str, run: Run, folder: Path
) -> None:
    run("train", "--data", folder, "--set", "epochs=1")
    found, out, err = run("train", "--resume", "last", *words)
    assert (found, out) == (code, "")
    assert sentence in err
    assert one_sentence(err)


def test_a_word_that_means_several_runs_or_none_is_told(run: Run, folder: Path) -> None:
    for _ in range(2):
        run("train", "--data", folder, "--set", "epochs=1")
    for word, sentence in {"all": "all means 2 runs", "nobody": "There is no run nobody"}.items():
        code, _, err = run("train", "--resume", word)
        assert code == 1
        assert sentence in err
        assert one_sentence(err)


def test_a_run_begun_in_another_folder_finds_its_data(
    run: Run, folder: Path, after: After, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(folder.parent)
    after(1, _kill("SIGINT"))
    run("train", "--data", folder.name, *SMALL)
    monkeypatch.chdir("/")
    assert run("train", "--resume")[::2] == (0, "")


def test_a_home_that_cannot_be_written_is_told_and_the_run_is_kept_elsewhere_and_comes_home(
    run: Run, folder: Path, tmp_path: Path, temporary: Path, after: After
) -> None:
    whole, resumed = tmp_path / "whole.safetensors", tmp_path / "resumed.safetensors"
    assert run("train", "--data", folder, "--no-keep", "--out", whole, *SMALL)[0] == 0
    data_dir().parent.mkdir(parents=True, exist_ok=True)
    data_dir().write_text("a file where the folder should be")
    after(2, _kill("SIGTERM"))
    code, _, err = run("train", "--data", folder, *SMALL)
    assert code == 143
    told, stopped = err.splitlines()
    (temporary_run,) = temporary.iterdir()
    assert f"it is kept in {temporary_run} instead" in told
    assert stopped.endswith("python -m core train --resume")
    data_dir().unlink()
    assert run("train", "--resume", "--out", resumed)[::2] == (0, "")
    assert list(temporary.iterdir()) == []
    assert _theta(resumed) == _theta(whole)
    assert _only_run().ending is Ending.EPOCHS


def test_a_full_disk_is_told_the_model_is_saved_and_the_run_comes_home_whole(
    run: Run, folder: Path, tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk, out = FullDisk(1, only=runs_dir()), tmp_path / "out.safetensors"
    for module in (atomic, growing):
        monkeypatch.setattr(module, "open", disk.open, raising=False)
    code, text, err = run("train", "--data", folder, "--out", out, *SMALL)
    (temporary_run,) = temporary.iterdir()
    assert code == 0
    assert one_sentence(err)
    assert "No space left on device" in err
    assert f"Run saved in {temporary_run}." in text
    disk.every = 0
    assert bring_home() == []
    assert _theta(out) == _theta(_only_run().folder / names.CHECKPOINT)
    assert (_only_run().ending, _only_run().epochs) == (Ending.EPOCHS, 4)


def test_where_the_home_is_still_not_to_be_written_it_goes_on_elsewhere(
    run: Run, folder: Path, tmp_path: Path, temporary: Path, after: After
) -> None:
    data_dir().parent.mkdir(parents=True, exist_ok=True)
    data_dir().write_text("a file where the folder should be")
    after(2, _kill("SIGTERM"))
    run("train", "--data", folder, *SMALL)
    (temporary_run,) = temporary.iterdir()
    assert run("train", "--resume", "--out", tmp_path / "out.safetensors")[0] == 0
    assert read_run(temporary_run).ending is Ending.EPOCHS
    data_dir().unlink()
    assert bring_home() == []
    assert _theta(tmp_path / "out.safetensors") == _theta(_only_run().folder / names.CHECKPOINT)


# In a process of its own


def _command(*words: object) -> list[str]:
    return [sys.executable, "-m", "core", "train", *map(str, words)]


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows has no such terminal")
def test_a_terminal_that_closes_stops_and_saves(folder: Path, tmp_path: Path) -> None:
    out, (ours, theirs) = tmp_path / "out.safetensors", os.openpty()
    take = "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.argv[1], sys.argv[1:])"
    words = [sys.executable, "-c", take, *_command("--data", folder, "--set", "epochs=100000", "--out", out)]
    streams = dict.fromkeys(("stdin", "stdout", "stderr"), theirs)
    with subprocess.Popen(words, cwd=ROOT, start_new_session=True, **streams) as process:
        os.close(theirs)
        said = b""
        while b"epoch 2 of" not in said:
            said += os.read(ours, 1000)
        os.close(ours)
        assert process.wait(30) == SIGNALS["SIGHUP"]
    assert model.load(out).checkpoint.epoch >= 2
    assert [found.folder for found in interrupted()] == [_only_run().folder]


def test_a_reader_that_goes_away_costs_nothing(folder: Path) -> None:
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    words = _command("--data", folder, "--set", "epochs=100000")
    with subprocess.Popen(words, cwd=ROOT, text=True, **pipes) as process:  # type: ignore[call-overload]  # two pipes
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == PIPE_CLOSED
    assert [found.folder for found in interrupted()] == [_only_run().folder]


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows has no such signal")
def test_below_nohup_a_terminal_that_closes_changes_nothing(folder: Path) -> None:
    words = ["nohup", *_command("--data", folder, "--set", "epochs=100000")]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(words, cwd=ROOT, text=True, **pipes) as process:  # type: ignore[call-overload]  # two pipes
        for _ in range(2):
            process.stdout.readline()
        process.send_signal(signal.SIGHUP)
        for _ in range(20):
            assert process.stdout.readline().startswith("epoch ")
        process.send_signal(signal.SIGTERM)
        assert "Stopped by SIGTERM" in process.communicate()[1]
    assert process.returncode == SIGNALS["SIGTERM"]
