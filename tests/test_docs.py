"""The documentation is true: its Python runs, its commands parse, and what it names is there."""

import importlib.util
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from core.__main__ import _parser
from core.cli.set_option import spelt_out
from core.costs import COSTS
from core.data.dataset import Dataset, Split
from core.data.synthetic.digits import make_digits
from run import route
from tests.core.data import forms
from tests.markdown import (
    PAGES,
    ROOT,
    TRANSLATIONS,
    Block,
    anchors,
    blocks,
    commands,
    links,
    original,
    prose,
    skeleton,
)

README, PYTHON = ROOT / "README.md", ROOT / "docs" / "python.md"
RUN = [block for block in blocks(README, *sorted((ROOT / "docs").glob("*.md"))) if block.language == "python"]
COMMANDS = [pytest.param(page, words, id=f"{page.name}: {' '.join(words)[:60]}") for page, words in commands(*PAGES)]
EACH_PAGE = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
EACH_TRANSLATION = pytest.mark.parametrize("page", TRANSLATIONS, ids=lambda page: page.name)
TOP_FOLDERS = "core|gui|tests|docs|resources"


def _digits(seed: int, count: int) -> forms.Pair:
    images, labels = make_digits(seed, count)
    return images.reshape(-1, 28, 28), labels


@pytest.fixture
def few_digits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both data sets that have a name are a few digits of ours, so that every run is over at once."""
    few = Split(*make_digits(1, 40))
    monkeypatch.setattr("core.data.sources.synthetic", lambda: Dataset("a few", few, few, few))
    forms.write_idx(tmp_path / "mnist", _digits(1, 60), _digits(2, 20))
    monkeypatch.setenv("BACKSWING_MNIST", str(tmp_path / "mnist"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(COSTS, "huber", COSTS["quadratic"])  # a page adds one of its own: it does not stay


@pytest.mark.usefixtures("few_digits")
@pytest.mark.parametrize("block", RUN, ids=str)
def test_python_runs_and_shows_something(block: Block, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(block.text, str(block.page), "exec"), {})
    assert capsys.readouterr().out


def test_three_lines_train_and_one_predicts() -> None:
    for page in (README, PYTHON):
        first = next(block for block in RUN if block.page == page)
        *training, prediction = first.text.strip().splitlines()
        assert len(training) == 3
        assert prediction.startswith("print(network.")


@pytest.mark.parametrize(("page", "words"), COMMANDS)
def test_a_command_is_one_that_can_be_given(page: Path, words: list[str]) -> None:
    match words:
        case ["python3" | "run.py", *rest]:
            _check_run_words(rest if words[0] == "run.py" else rest[1:])
            assert words[0] == "run.py" or rest[0] == "run.py"
        case ["python" | ".venv/bin/python", *rest]:
            _check_module(rest)
        case [".venv/bin/lint-imports", *_]:
            assert importlib.util.find_spec("importlinter")
        case [path, *_]:
            assert (ROOT / path).is_file()


def _check_run_words(words: list[str]) -> None:
    """Take the words as run.py does, and those of a command as its own parser does."""
    if words and not words[0].endswith(".safetensors"):
        place, rest, _ = route(words)
        if place == "command" and rest[1:] != ["--help"]:
            _parser(rest[0]).parse_args(spelt_out(rest))
        if place == "test":
            _check_paths(rest)


def _check_module(words: list[str]) -> None:
    if words[0] != "-m" and words[0] != "-P":
        assert (ROOT / words[0]).is_file()
        return
    module = words[words.index("-m") + 1]
    assert importlib.util.find_spec(module), module
    if module.startswith("tests.benchmarks") and (options := [word for word in words if word.startswith("--")]):
        told = _help(module)
        assert not [option for option in options if option not in told]


@cache
def _help(module: str) -> str:
    """Return what a module of the benchmarks says of itself; a page and its translation name the same ones."""
    words = [sys.executable, "-m", module, "--help"]
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True).stdout


def _check_paths(words: list[str]) -> None:
    made_by_a_recipe = {word for block in blocks(ROOT / "CONTRIBUTING.md") for word in block.text.split()[1:2]}
    for word in words:
        if word.startswith("tests/"):
            assert (ROOT / word.partition("::")[0]).exists() or word in made_by_a_recipe, word


@EACH_PAGE
def test_every_block_is_run_or_applied(page: Path) -> None:
    """Python is run above, commands are parsed, and what CONTRIBUTING.md changes is applied in test_contributing.py."""
    handled = {"python", "", "toml", "json"} | (
        {"diff", "markdown", "text"} if page.name == "CONTRIBUTING.md" else set()
    )
    assert {block.language for block in blocks(page)} <= handled


@EACH_PAGE
def test_every_link_and_picture_leads_somewhere(page: Path) -> None:
    for target in links(page):
        if target.startswith("http"):
            assert re.fullmatch(r"https://[\w.-]+\.[a-z]{2,}(/[\w./~%#?=&+-]*)?", target), target  # not asked for
            continue
        name, _, anchor = target.partition("#")
        found = page.parent / name if name else page
        assert found.exists(), target
        assert found.is_dir() or found.stat().st_size > 0, target
        assert not anchor or anchor in anchors(found), target


@pytest.mark.parametrize("page", [page for page in PAGES if page.name != "CONTRIBUTING.md"], ids=lambda page: page.name)
def test_every_path_that_is_named_exists(page: Path) -> None:
    text = prose(page)
    for path in re.findall(rf"`((?:{TOP_FOLDERS})/[\w./-]*)`", text):
        assert (ROOT / path).exists(), path
    for module in re.findall(r"`((?:core|gui)(?:\.\w+)+)`", text):
        found = module
        while not _is_module(found):
            found = found.rpartition(".")[0]
        assert found != module.partition(".")[0], module


def _is_module(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


@EACH_TRANSLATION
def test_a_translation_has_all_that_its_page_has(page: Path) -> None:
    """Headings, tables, commands, keys and links are the same: only words differ."""
    assert skeleton(page) == skeleton(original(page))


@EACH_TRANSLATION
def test_a_translation_leads_to_translations(page: Path) -> None:
    translated = {original(each) for each in TRANSLATIONS} - {original(page)}
    assert not [link for link in links(page) if (page.parent / link.partition("#")[0]).resolve() in translated]


def test_the_readme_is_short() -> None:
    assert len(README.read_text("utf-8").splitlines()) <= 150


def test_the_hooks_are_steps_of_the_checks() -> None:
    checks = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    hooks = re.findall(r"^ +entry: (.+)$", (ROOT / ".pre-commit-config.yaml").read_text("utf-8"), re.MULTILINE)
    assert len(hooks) == 4
    assert all(any(check.strip().startswith(hook) for check in checks) for hook in hooks)


def test_the_changelog_knows_this_version_and_the_next() -> None:
    from core.support.version import version

    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert re.findall(r"^## \[(.+?)\]", changes, re.MULTILINE)[:2] == ["Unreleased", version()]
