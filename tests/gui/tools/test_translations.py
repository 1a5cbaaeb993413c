"""The catalogues: complete, up to date with the sources, and with the same places as the English texts."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core.support import language
from gui.tools import translations
from gui.tools.translations import main, places, troubles, update
from tests.pseudo_language import sources

CODES = [code for code in language.languages() if code != language.ENGLISH]


@pytest.fixture(autouse=True)
def read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read core/ and the resources once, of which no test here changes anything."""
    sources()
    monkeypatch.setattr(translations, "sources", sources)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of languages of its own, with the Chinese catalogue."""
    shutil.copytree(language.FOLDER / "zh_CN", tmp_path / "zh_CN")
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    yield tmp_path / "zh_CN"
    language.read_catalogue.cache_clear()


def replace_in(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_translated(code: str) -> None:
    assert troubles(code) == []


def test_every_sentence_is_in_a_new_catalogue(tmp_path: Path) -> None:
    update("de", tmp_path)
    for name, entries in sources().items():
        found = set()
        for context in ElementTree.parse(tmp_path / f"{name}.ts").getroot().iterfind("context"):
            for entry in context.iterfind("message"):
                has_plural = entry.get("numerus") == "yes"
                found.add((context.findtext("name"), entry.findtext("source"), has_plural))
        assert found == set(entries)
    plurals = [text for _, text, has_plural in sources()["core"] if has_plural]
    assert len(plurals) > 5
    assert "Train" in (tmp_path / "window.ts").read_text(encoding="utf-8")


def test_a_stale_catalogue_is_named(folder: Path) -> None:
    replace_in(folder / "window.ts", "<source>Pause</source>", "<source>Paused</source>")
    assert any("window.ts is stale" in trouble for trouble in troubles("zh_CN"))
    update("zh_CN")
    left = troubles("zh_CN")
    assert [trouble for trouble in left if "stale" in trouble] == []
    assert any("unfinished: 'Pause'" in trouble for trouble in left)


def test_other_places_are_named(folder: Path) -> None:
    replace_in(folder / "core.ts", "<translation>{first}、{second}</translation>", "<translation>{first}</translation>")
    (trouble,) = troubles("zh_CN")
    assert trouble.startswith("core.ts: other places than '{first}, {second}'")


def test_the_command_says_what_is_wrong(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check", "zh_CN"]) == 0
    assert "All translations are complete." in capsys.readouterr().out
    replace_in(folder / "core.ts", "<translation>", '<translation type="unfinished">')
    assert main(["--check", "zh_CN"]) == 1
    assert "zh_CN/core.ts: unfinished: " in capsys.readouterr().out
    assert main(["zh_CN"]) == 0


@pytest.mark.parametrize(
    ("template", "found"),
    [("{n:,} of {all}", {"n", "all"}), ("no place", set()), ("a } alone", set()), ("{0} and {0}", {"0"})],
)
def test_places_are_found_by_name(template: str, found: set[str]) -> None:
    assert places(template) == found


def test_a_standard_key_of_the_system_is_no_sentence() -> None:
    assert not any(text.startswith("$") for _, text, _ in sources()["help"])
    assert translations.ROOT.joinpath("resources/help/keys.toml").read_text(encoding="utf-8").count('"$') > 3
