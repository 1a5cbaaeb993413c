"""The package as the wheel has it, and the program `backswing` in a checkout."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from gui.base.system_libraries import NO_SCREEN

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel() -> ModuleType:
    spec = importlib.util.spec_from_file_location("wheel_hook", ROOT / "packaging" / "wheel.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("source", "there"),
    [
        ("from core.data import load\n", "from backswing.core.data import load\n"),
        ("    from gui.app import main\n", "    from backswing.gui.app import main\n"),
        ("import core  # first\n", "from backswing import core  # first\n"),
        ("from core import load\n", "from backswing.core import load\n"),
        ("from coremltools import x\nimport guidance\n", "from coremltools import x\nimport guidance\n"),
        ("start with python3 run.py\n", "start with backswing\n"),
        ("python -m core train\n", "backswing train\n"),
    ],
)
def test_imports_and_commands_are_those_of_the_installed_package(wheel: ModuleType, source: str, there: str) -> None:
    assert wheel.installed(source, "a.py") == there


def test_an_import_that_would_bind_the_wrong_name_is_refused(wheel: ModuleType) -> None:
    with pytest.raises(ValueError, match=r"a\.py: write `from \.\.\. import \.\.\.`"):
        wheel.installed("import core.data\n", "a.py")


def test_the_tree_has_all_modules_and_resources_inside_one_package(wheel: ModuleType, tmp_path: Path) -> None:
    tree = wheel.make_tree(ROOT, tmp_path / "backswing")
    for folder in ("core", "gui"):
        here = {file.relative_to(ROOT) for file in (ROOT / folder).rglob("*.py")}
        assert here == {file.relative_to(tree) for file in (tree / folder).rglob("*.py")}
    assert (tree / "resources/model.safetensors").stat().st_size == (
        ROOT / "resources/model.safetensors"
    ).stat().st_size
    assert {file.name for file in (tree / "resources/pictures").iterdir()} >= {"why.png", "window-light.png"}
    assert "\nbackswing train --data mnist" in (tree / "docs/guide.md").read_text("utf-8")
    for file in tree.rglob("*.py"):
        assert not wheel.IMPORTS.search(file.read_text(encoding="utf-8")), file


def test_the_program_runs_commands_from_a_checkout_too(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "backswing", "--version"]
    ended = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout.startswith("Backswing 0.")


@pytest.mark.skipif(sys.platform != "linux", reason="a window needs no DISPLAY there")
@pytest.mark.parametrize("words", [[], ["--self-check"], ["net.safetensors"]])
def test_without_a_screen_the_program_says_so_in_a_sentence(words: list[str]) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environ = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "backswing", *words]
    ended = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True)
    assert (ended.returncode, ended.stderr) == (1, f"{NO_SCREEN}\n")
