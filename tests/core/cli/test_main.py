"""The outermost edge: help, wrong words, and what a person sees when something fails."""

import subprocess
import sys
from pathlib import Path

import pytest

from core import __main__ as edge
from core.cli import COMMANDS
from core.support.paths import log_dir
from tests.core.cli.conftest import Run, one_sentence

ROOT = Path(__file__).parents[3]


def test_no_command_is_wrong_usage_and_shows_the_help(run: Run) -> None:
    code, out, _ = run()
    assert code == 2
    assert "handwritten digits" in out
    assert all(command in out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, run: Run) -> None:
    code, out, _ = run(command, "--help")
    assert code == 0
    assert "usage" in out


def test_the_version_is_that_of_the_project(run: Run) -> None:
    assert run("--version")[:2] == (0, "Backswing 0.1.0\n")


@pytest.mark.parametrize("words", [["trian"], ["train", "--no-such"], ["data"], ["classify", "model"]])
def test_wrong_words_are_wrong_usage(words: list[str], run: Run) -> None:
    assert run(*words)[0] == 2


def raising(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> int:
        raise error

    from core.cli import export

    monkeypatch.setattr(export, "_run", fail)


def test_a_fault_of_ours_is_a_sentence_and_a_log(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    raising(ZeroDivisionError("oops"), monkeypatch)
    code, _, err = run("export", "a", "b.npz")
    log = log_dir() / "command-line.log"
    assert code == 1
    assert one_sentence(err)
    assert str(log) in err
    assert "Traceback" in log.read_text()
    assert "ZeroDivisionError: oops" in log.read_text()


def test_a_log_that_cannot_be_written_changes_nothing(
    run: Run, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    own_home.write_text("a file where the folder should be")
    raising(ZeroDivisionError("oops"), monkeypatch)
    code, _, err = run("export", "a", "b.npz")
    assert code == 1
    assert "no log could be written" in err


def test_ctrl_c_before_training_is_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    raising(KeyboardInterrupt(), monkeypatch)
    assert run("export", "a", "b.npz")[0] == 130


def test_ctrl_c_while_a_command_is_loaded_is_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: str) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(edge, "import_module", interrupted)
    assert run("export", "a", "b.npz")[0] == 130


def test_help_needs_no_numbers() -> None:
    code = "import sys; from core.__main__ import main; main(['--help']); print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.endswith("False\n")


def test_a_closed_pipe_ends_without_a_word() -> None:
    code = "import sys; from core.__main__ import main; sys.stdin.read(); sys.exit(main(['data', 'status']))"
    child = subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.close()
    child.stdin.close()
    assert (child.wait(), child.stderr.read()) == (edge.PIPE_CLOSED, b"")
    child.stderr.close()
