"""run.py: where words go, what is missing, and a .venv that is made, kept and mended. Nothing here uses the network."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import run
from core.cli import COMMANDS
from gui.base import system_libraries

IS_HEALTHY = run.is_healthy  # the fixture below puts a simpler one in its place
ROOT = Path(__file__).parents[1]
PYPROJECT = '[project]\ndependencies = ["numpy>=2", {more}]\n[dependency-groups]\ndev = ["pytest"]\n'


class FakeShell:
    """Stands for `run.call`: makes what venv would make, notes what pip and package managers were asked for."""

    def __init__(self) -> None:
        self.venvs = 0
        self.installed: list[list[str]] = []
        self.system: list[list[str]] = []
        self.pip_code = 0
        self.fails = "nothing"  # what pip cannot install, though it can the rest

    def __call__(self, command: list[str], **environ: str) -> int:
        if "venv" in command:
            self.venvs += 1
            python = Path(run.PYTHON)
            python.parent.mkdir(parents=True)
            python.touch()
        elif "pip" in command:
            self.installed.append(command[command.index("--disable-pip-version-check") + 1 :])
        else:
            self.system.append(command)
        return self.pip_code or int(self.fails in command) if "pip" in command else 0


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """run.py with .venv and pyproject.toml in a folder of the test's own."""
    monkeypatch.setattr(run, "ROOT", tmp_path)
    venv = tmp_path / ".venv"
    for name, path in {"VENV": venv, "STAMP": venv / "stamp", "LOCK": venv / "lock"}.items():
        monkeypatch.setattr(run, name, path)
    monkeypatch.setattr(run, "PYTHON", str(venv / "bin" / "python"))
    monkeypatch.setattr(run, "is_healthy", lambda: Path(run.PYTHON).exists())
    for variable in ("CI", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    (tmp_path / "pyproject.toml").write_text(PYPROJECT.format(more='"tqdm"'))


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch) -> FakeShell:
    fake = FakeShell()
    monkeypatch.setattr(run, "call", fake)
    return fake


def start() -> None:
    run.prepare("command", False)


def only_manager(monkeypatch: pytest.MonkeyPatch, manager: str) -> None:
    monkeypatch.setattr("shutil.which", lambda name: name if name == manager else None)


def test_help_needs_no_set_up_and_names_both_commands() -> None:
    done = subprocess.run([sys.executable, ROOT / "run.py", "--help"], capture_output=True, text=True, check=True)
    assert "python3 run.py " in done.stdout
    assert "python3 run.py test" in done.stdout
    assert all(command in done.stdout for command in run.COMMANDS)


def test_the_commands_are_those_of_the_command_line() -> None:
    assert set(run.COMMANDS) == set(COMMANDS)


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 6, 0), (3, 10, 99)])
def test_an_old_python_gets_one_sentence(version: tuple[int, ...]) -> None:
    text = run.too_old(version)
    assert "3.11" in text
    assert "{}.{}".format(*version) in text
    assert "\n" not in text
    assert not any(run.too_old(new) for new in [(3, 11, 0), (3, 14, 1), (4, 0)])


def test_old_pythons_get_as_far_as_the_sentence() -> None:
    module = ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 6))
    imported = {name.name for node in module.body if isinstance(node, ast.Import) for name in node.names}
    assert "tomllib" not in imported  # it came with 3.11


@pytest.mark.parametrize(
    ("words", "place", "rest"),
    [
        ([], "window", []),
        (["a.safetensors"], "window", ["a.safetensors"]),
        (["--verbose", "x"], "window", ["--verbose", "x"]),
        (["test"], "test", run.ALL_TESTS),
        (["test", "-q", "tests/x.py", "--help"], "test", ["-q", "tests/x.py", "--help"]),
        (["docs"], "docs", []),
        (["--help"], "help", []),
        (["--lang", "de"], "window", ["--lang", "de"]),
        (["--lang", "de", "a.safetensors"], "window", ["--lang", "de", "a.safetensors"]),
        (["--lang"], "window", ["--lang"]),
        (["--lang", "de", "train", "--lang", "en"], "command", ["--lang", "de", "train", "--lang", "en"]),
        (["--lang=de", "--lang", "en", "data"], "command", ["--lang=de", "--lang", "en", "data"]),
        (["--lang", "de", "test", "-q"], "test", ["-q"]),
        (["--lang", "de", "--help"], "help", []),
        *(([command, "--help", "test"], "command", [command, "--help", "test"]) for command in run.COMMANDS),
    ],
)
def test_words_find_their_way(words: list[str], place: str, rest: list[str]) -> None:
    assert run.route(words) == (place, rest, False)
    assert run.route(["--yes", *words]) == (place, rest, True)


def test_yes_after_a_command_belongs_to_the_command() -> None:
    assert run.route(["data", "fetch", "--yes"]) == ("command", ["data", "fetch", "--yes"], False)
    assert run.route(["test", "-q", "--yes"]) == ("test", ["-q"], True)


def test_a_slip_of_the_pen_is_told_and_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["trian"]) == 2
    assert "trian" in capsys.readouterr().err


@settings(max_examples=30)
@given(st.lists(st.text()), st.randoms())
def test_a_stamp_knows_the_requirements_and_not_their_order(needs: list[str], random: object) -> None:
    mixed = list(needs)
    random.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert run.stamp_of(mixed) == run.stamp_of(needs)
    assert run.stamp_of([*needs, "x"]) != run.stamp_of(needs)


def test_a_stamp_knows_the_python(monkeypatch: pytest.MonkeyPatch) -> None:
    before = run.stamp_of(["numpy"])
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    assert run.stamp_of(["numpy"]) != before


def test_the_second_start_installs_nothing(shell: FakeShell) -> None:
    start()
    start()
    assert shell.venvs == 1
    assert shell.installed == [["numpy>=2", "tqdm"]]


def test_tests_ask_for_more_and_that_serves_the_app_too(shell: FakeShell) -> None:
    start()
    run.install("test")
    start()
    assert shell.installed[1:] == [["numpy>=2", "tqdm", "pytest"]]
    assert run.is_ready("test")


def test_what_serves_the_tests_still_does_once_the_documentation_is_built(shell: FakeShell) -> None:
    with (run.ROOT / "pyproject.toml").open("a") as file:
        file.write('docs = ["sphinx"]\n')
    start()
    run.install("test")
    run.install("docs")
    assert shell.installed[2] == ["numpy>=2", "tqdm", "sphinx"]
    assert all(run.is_ready(place) for place in ("window", "test", "docs"))
    (run.ROOT / "pyproject.toml").write_text(PYPROJECT.format(more='"scipy"'))
    run.install("docs")
    assert not run.is_ready("test")


def test_changed_requirements_are_installed_on_top(shell: FakeShell) -> None:
    start()
    (run.ROOT / "pyproject.toml").write_text(PYPROJECT.format(more='"scipy"'))
    start()
    assert shell.venvs == 1
    assert shell.installed[1:] == [["numpy>=2", "scipy"]]


def test_what_makes_it_faster_is_tried_and_may_fail(shell: FakeShell, capsys: pytest.CaptureFixture[str]) -> None:
    fast = '[project.optional-dependencies]\nfast = ["numba<1"]\n[dependency-groups]'
    (run.ROOT / "pyproject.toml").write_text(PYPROJECT.format(more="").replace("[dependency-groups]", fast))
    shell.fails = "numba<1"
    start()
    assert shell.installed == [["numpy>=2"], ["--only-binary", ":all:", "numba<1"]]
    assert "optional" in capsys.readouterr().out
    assert run.is_ready("command")
    start()
    assert len(shell.installed) == 2


HARMS: dict[str, Callable[[], object]] = {
    "python gone": lambda: Path(run.PYTHON).unlink(),
    "half done": lambda: run.STAMP.write_text(run.UNFINISHED),
    "all gone": lambda: shutil.rmtree(run.VENV),
}


@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS)
def test_a_harmed_venv_is_made_anew(shell: FakeShell, harm: Callable[[], object]) -> None:
    start()
    leftover = run.VENV / "leftover"
    leftover.touch()
    harm()
    start()
    assert shell.venvs == 2
    assert not leftover.exists()
    assert run.is_ready("command")


@pytest.mark.parametrize(("code", "venvs"), [(1, 1), (-9, 2)])
def test_a_failed_pip_leaves_nothing_that_looks_done(
    shell: FakeShell, code: int, venvs: int, capsys: pytest.CaptureFixture[str]
) -> None:
    shell.pip_code = code
    assert run.main(["train"]) == 1
    assert "network" in capsys.readouterr().err
    assert not run.is_ready("command")
    shell.pip_code = 0
    start()
    assert run.is_ready("command")
    assert shell.venvs == venvs  # only a killed pip leaves a .venv that cannot be trusted


def test_an_interrupted_start_is_quiet_and_not_done(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "call", interrupt)
    assert run.main(["train"]) == 130
    assert capsys.readouterr().err == ""
    assert run.stamps() == [run.UNFINISHED]


def test_health_is_a_python_that_runs_in_an_environment_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    for python, healthy in {sys.executable: True, str(ROOT / "pyproject.toml"): False, "no such file": False}.items():
        monkeypatch.setattr(run, "PYTHON", python)
        assert IS_HEALTHY() == healthy


def test_a_folder_that_cannot_be_written_gets_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    run.VENV.touch()  # a file where the folder should be
    assert run.main(["train"]) == 1
    assert str(run.VENV) in capsys.readouterr().err


def test_of_two_starts_at_once_one_installs(shell: FakeShell) -> None:
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda _: start(), range(2)))
    assert len(shell.installed) == 1


def test_a_dead_holder_frees_the_lock() -> None:
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import run; f = open({str(run.LOCK)!r}, 'a')\n"
    code += "print(run.try_lock(f), flush=True); sys.stdin.read()"
    run.VENV.mkdir()
    holder = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with holder, run.LOCK.open("a") as file:
        assert holder.stdout
        assert holder.stdout.readline() == "True\n"
        assert not run.try_lock(file)
        holder.kill()
        holder.wait()
        assert run.try_lock(file)


def test_no_screen_is_a_sentence() -> None:
    with pytest.raises(run.StartError, match="DISPLAY"):
        run.check_screen("window", False)


def test_tests_need_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(system_libraries, "is_there", lambda library: not asked.append(library))
    run.check_screen("test", False)
    assert "libEGL.so.1" in asked
    assert "libxcb-cursor.so.0" not in asked


@pytest.mark.parametrize("manager", [*system_libraries.MANAGERS, ""])
def test_missing_libraries_are_named_with_the_line_that_installs_them(
    monkeypatch: pytest.MonkeyPatch, manager: str
) -> None:
    monkeypatch.setattr(system_libraries, "is_there", lambda library: library != "libEGL.so.1")
    only_manager(monkeypatch, manager)
    with pytest.raises(run.StartError, match=rf"libEGL\.so\.1(.|\n)*{manager} "):
        run.check_screen("test", False)


def test_with_yes_only_the_missing_ones_are_installed(shell: FakeShell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "is_there", lambda library: "xcb" not in library)
    only_manager(monkeypatch, "apt-get")
    monkeypatch.setenv("DISPLAY", ":0")
    run.check_screen("window", True)
    update, install = shell.system
    assert "update" in update
    assert "libxcb-cursor0" in install
    assert "libegl1" not in install


def test_the_command_line_needs_no_qt(shell: FakeShell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "is_there", lambda _: False)
    start()
    assert shell.installed


def test_a_python_without_venv_gets_the_line_that_brings_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "ensurepip" else name)
    only_manager(monkeypatch, "apt-get")
    assert run.main(["train"]) == 1
    assert f"python{sys.version_info[0]}.{sys.version_info[1]}-venv" in capsys.readouterr().err
