"""CONTRIBUTING's worked examples are true: applied to a copy of Backswing, each passes the tests that it names."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.markdown import ROOT, blocks

PAGE = ROOT / "CONTRIBUTING.md"
RECIPES = {
    name: [block for block in blocks(PAGE) if block.section == name]
    for name in re.findall(r"^### (.+)$", PAGE.read_text("utf-8"), re.MULTILINE)
}
EACH = pytest.mark.parametrize("recipe", [name for name, parts in RECIPES.items() if parts])
SOURCE_FILES = {"A cost, with a live knob": 2, "A view in a tab": 2, "A button that starts a run": 3}
"""Most source files of ours that a recipe may touch."""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of what a recipe may change."""
    house, no_caches = tmp_path / "house", shutil.ignore_patterns("__pycache__")
    for name in ("core", "gui", "tests", "resources"):
        shutil.copytree(ROOT / name, house / name, ignore=no_caches)
    for name in ("pyproject.toml", "run.py"):
        shutil.copy(ROOT / name, house / name)
    return house


def _apply(recipe: str, house: Path) -> list[str]:
    """Make the changes of a recipe; return the paths that it touches."""
    touched = []
    for block in RECIPES[recipe]:
        if block.language == "diff":
            touched.append(_change(block.text, house))
        elif block.language in ("python", "toml"):
            first, _, text = block.text.partition("\n")
            path = first.strip("#<!-> ")
            (house / path).write_text(text, "utf-8")
            touched.append(path)
    return touched


def _change(diff: str, house: Path) -> str:
    """Apply a diff whose hunks are found by their lines, each of them in one place only."""
    head, _, body = diff.partition("\n")
    path = house / head.removeprefix("+++ ")
    text = path.read_text("utf-8")
    for hunk in body.split("@@\n"):
        lines = hunk.splitlines()
        before = "".join(f"{line[1:]}\n" for line in lines if not line.startswith("+"))
        after = "".join(f"{line[1:]}\n" for line in lines if not line.startswith("-"))
        places = text.count(before)
        assert places == 1, f"update the recipe in CONTRIBUTING.md: {places} places of {head} have\n{before}"
        text = text.replace(before, after)
    path.write_text(text, "utf-8")
    return str(path.relative_to(house))


def _python(house: Path, *words: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(house), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-P", *words], cwd=house, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@EACH
def test_a_recipe_can_be_followed_and_is_in_our_style(recipe: str, house: Path) -> None:
    touched = _apply(recipe, house)
    sources = {path for path in touched if path.startswith(("core/", "gui/"))}
    assert sources
    assert len(sources) <= SOURCE_FILES.get(recipe, 3)
    python = [path for path in touched if path.endswith(".py")]
    _python(house, "-m", "ruff", "check", "--no-cache", *python)
    _python(house, "-m", "ruff", "format", "--no-cache", "--check", *python)


@pytest.mark.slow
@EACH
def test_a_recipe_passes_the_tests_that_it_names(recipe: str, house: Path) -> None:
    _apply(recipe, house)
    [tests] = [block.text for block in RECIPES[recipe] if not block.language]
    runner, script, command, *words = shlex.split(tests)
    assert (runner, script, command) == ("python3", "run.py", "test")
    _python(house, "-m", "pytest", "-q", "-p", "no:cacheprovider", *words)
