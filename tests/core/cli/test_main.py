"""The main function: help, wrong arguments, and the sentences for failures."""

import ast
import errno
import subprocess
import sys
from pathlib import Path

import pytest
import tomli_w

from core import __main__ as edge
from core.cli import COMMANDS
from core.config import RunConfig, keys
from core.config.knobs import knob
from core.studies.sweep.table import Row, as_text
from core.support.errors import shortage
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


def test_train_explains_every_setting_by_its_key_and_title(run: Run) -> None:
    out = run("train", "--help")[1]
    for key, name in zip(keys(), RunConfig.model_fields, strict=True):
        [line] = [line for line in out.splitlines() if line.startswith(f"  {key} ")]
        assert knob(name).title in line
        assert all(choice in line for choice in knob(name).choices)


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


SHORT = {
    "memory": (MemoryError("Unable to allocate 111. MiB"), "not enough memory"),
    "a disk": (OSError(errno.ENOSPC, "No space left on device"), "The disk is full"),
    "files": (OSError(errno.EMFILE, "Too many open files"), "limit of open files"),
    "threads": (RuntimeError("can't start new thread"), "cannot start more threads"),
}


@pytest.mark.parametrize(("error", "says"), SHORT.values(), ids=SHORT)
@pytest.mark.parametrize("wrapped", [False, True])
def test_what_the_computer_lacks_is_no_fault_of_ours(
    error: Exception, says: str, wrapped: bool, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    if wrapped:
        outer = ValueError("a library's")
        outer.__context__ = error
        error = outer
    raising(error, monkeypatch)
    code, _, err = run("export", "a", "b.npz")
    assert code == 1
    assert one_sentence(err)
    assert says in err
    assert not (log_dir() / "command-line.log").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_behind_standard_output_is_told() -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "core", "data", "status"], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert done.returncode == 1
    assert done.stderr == f"{shortage(SHORT['a disk'][0])}\n"


@pytest.mark.skipif(sys.platform != "linux", reason="prlimit is Linux's")
def test_a_process_that_may_open_no_more_files_says_so() -> None:
    code = "import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (8, 8)); from core.__main__ import main; "
    code += "import sys; sys.exit(main(['sweep', 'eta=0.1,0.5', '--set', 'epochs=1', 'data=sales', 'sizes=2-1', "
    code += "'cost=quadratic', 'output=linear']))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1
    assert shortage(SHORT["files"][0]) in done.stdout + done.stderr


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
    def interrupted(*_: str) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(edge, "import_module", interrupted)
    assert run("export", "a", "b.npz")[0] == 130


HOSTILE = "\x1b]0;owned\a\x1b[2J\u202e\nAll epochs done"
SPELT = r"\x1b]0;owned\x07\x1b[2J\u202e\nAll epochs done"


def _is_harmless(text: str) -> bool:
    lines = text.split("\n")
    return all(line.isprintable() and not line.startswith("All epochs done.") for line in lines)


def test_a_data_set_s_name_moves_no_cursor(run: Run, tmp_path: Path) -> None:
    (tmp_path / "their.toml").write_text(tomli_w.dumps({"data": HOSTILE}))
    for command in ("train", "sweep"):
        code, out, err = run(command, tmp_path / "their.toml")
        assert (code, out) == (1, "")
        assert "owned" in err
        assert err.strip().isprintable()
        assert one_sentence(err)


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be there")
def test_a_file_s_name_moves_no_cursor(run: Run, trained: Path, folder: Path, tmp_path: Path) -> None:
    model = trained.rename(tmp_path / f"{HOSTILE}.safetensors")
    data = folder.rename(tmp_path / f"{HOSTILE} data")
    picture = tmp_path / f"{HOSTILE}.png"
    picture.write_bytes(b"no picture")
    drawings = tmp_path / f"{HOSTILE}.jsonl"
    drawings.write_text("{}\n")
    for words in (
        ("evaluate", model, "--data", data),
        ("evaluate", picture),
        ("classify", model, picture, drawings),
        ("train", "--data", data, "--set", "epochs=1", "--out", model),
        ("train", tmp_path / f"{HOSTILE}.toml"),
        ("sweep", "eta=0.1", "--data", data, "--set", "epochs=1", "--csv", tmp_path / HOSTILE / "a.csv"),
        ("export", model, tmp_path / f"{HOSTILE}.npz"),
        ("report", HOSTILE),
        ("data", "import", picture),
        ("train", f"--{HOSTILE}"),
        ("train", "--recipe", HOSTILE),
        (HOSTILE,),
    ):
        _, said, err = run(*words)
        assert _is_harmless(said), words
        assert _is_harmless(err), words
        assert "owned" in said + err, words


def test_a_row_of_a_sweep_is_one_line_whatever_is_in_it() -> None:
    row = Row({"data": HOSTILE}, 1, 0.5, None, 0.5, 0.5, 0.5, 1.0, 0, 0, 0)
    assert len(as_text([row, row]).split("\n")) == 3


def test_what_is_logged_moves_no_cursor() -> None:
    code = (
        "import logging, runpy, sys; import core.cli.data as data\n"
        f"data._status = lambda _: logging.getLogger('x').warning('broken: %s', {HOSTILE!r}) or 0\n"
        "sys.argv = ['core', 'data', 'status']; runpy.run_module('core', run_name='__main__')"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stderr == f"broken: {SPELT}\n"


def test_only_one_place_speaks() -> None:
    found = [
        (path.name, node.lineno)
        for path in (ROOT / "core" / "__main__.py", *(ROOT / "core" / "cli").glob("*.py"))
        if path.name != "output.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("print", "sys.stdout.write", "sys.stderr.write")
    ]
    assert found == []


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
