"""The language in use, and its catalogue of .ts files."""

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from core.support import language
from core.support.errors import UserError
from core.support.messages import message, plural

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message><source>Clear</source><translation>Leeren</translation></message>
    <message><source>Draw</source><translation type="unfinished">Zei</translation></message>
</context>
<context>
    <name>Sky</name>
    <message><source>Clear</source><translation>Klar</translation></message>
    <message><source>{name} is empty.</source><translation>{name} ist leer.</translation></message>
    <message numerus="yes"><source>{n} images</source>
        <translation><numerusform>{n} Bild</numerusform><numerusform>{n} Bilder</numerusform></translation></message>
</context>
</TS>
"""


@pytest.fixture(autouse=True)
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "window.ts").write_text(TS, encoding="utf-8")
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    language.read_catalogue.cache_clear()
    before = language.language()
    language.use_language("de")
    yield
    language.read_catalogue.cache_clear()
    monkeypatch.undo()
    language.use_language(before)


def test_a_finished_translation_is_used_and_an_unfinished_one_is_not() -> None:
    assert language.translated(message("{name} is empty.", name="x")) == "x ist leer."
    assert language.translated("Draw") == "Draw"


def test_a_context_has_its_own_word() -> None:
    assert language.catalogue().find("Clear", context="Canvas") == "Leeren"
    assert language.catalogue().find("Clear", context="Sky") == "Klar"


@pytest.mark.parametrize(("n", "words"), [(1, "1 Bild"), (0, "0 Bilder"), (2, "2 Bilder")])
def test_a_number_chooses_its_form(n: int, words: str) -> None:
    assert language.translated(plural("{n} image", "{n} images", n)) == words


def test_an_error_is_translated() -> None:
    assert language.translated(UserError(message("{name} is empty.", name="x"))) == "x ist leer."


def test_english_needs_no_catalogue() -> None:
    language.use_language("en")
    assert language.translated(message("{name} is empty.", name="x")) == "x is empty."


@pytest.mark.parametrize("name", ["de", "DE", "de-AT", "de_CH.UTF-8"])
def test_a_language_is_used_by_any_of_its_names(name: str) -> None:
    language.use_language("en")
    language.use_language(name)
    assert language.language() == "de"


def test_a_language_that_there_is_not_is_refused() -> None:
    with pytest.raises(UserError, match=r"There is no language xx\. There are: en, de\."):
        language.use_language("xx")
    assert language.language() == "de"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ("DE", "de"),
        ("dex", "en"),
        ("de_AT.UTF-8", "de"),
        ("de", "de"),
        ("de-CH", "de"),
        ("fr_FR", "en"),
        ("C", "en"),
        ("", "en"),
    ],
)
def test_the_nearest_language_is_found(wanted: str, code: str) -> None:
    assert language.nearest(wanted) == code


@pytest.mark.parametrize(("number", "code"), [(0x0407, "de"), (0x0409, "en"), (0x0C07, "de"), (0xFFFF, "en")])
def test_windows_is_asked_where_no_variable_tells(number: int, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)
    kernel = SimpleNamespace(GetUserDefaultUILanguage=lambda: number)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    assert language.system_language() == code


def test_the_system_is_asked_in_its_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    assert language.system_language() == "de"
    monkeypatch.setenv("LC_ALL", "")
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    assert language.system_language() == "en"
