"""The language of the command line: by --lang or by the system, in help, errors and lines, never in JSON."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.support import language
from tests.core.cli.conftest import Run, records

GERMAN = {
    "usage: ": "Aufruf: ",
    "options": "Optionen",
    "commands": "Befehle",
    "show this help message and exit": "diese Hilfe zeigen",
    "list the lessons, check a lesson file, show how it reads": "Lektionen auflisten",
    "check lesson files": "Dateien von Lektionen prüfen",
    "{program}: error: {why}": "{program}: Fehler: {why}",
    "argument {name}: {why}": "Argument {name}: {why}",
    "a whole number from 1 to 1000, not {given}": "eine ganze Zahl von 1 bis 1000, nicht {given}",
    "invalid choice: {value} (choose from {choices})": "{value} gibt es nicht, nur {choices}",
    "the following arguments are required: {names}": "es fehlen: {names}",
    "There is no lesson {word}, nor a file: lessons without an option lists them.": "{word} gibt es nicht.",
    "synthetic: built in, made on first use": "synthetic: eingebaut",
    "{minutes} min": "{minutes} Min.",
    "There is no language {code}. There are: {known}.": "Die Sprache {code} gibt es nicht, nur {known}.",
}


@pytest.fixture(autouse=True)
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The languages are English and German."""
    entries = (f"<message><source>{e}</source><translation>{g}</translation></message>" for e, g in GERMAN.items())
    folder = tmp_path / "translations" / "de"
    folder.mkdir(parents=True)
    text = f"<TS><context><name>core.cli</name>{''.join(entries)}</context></TS>"
    (folder / "core.ts").write_text(text, encoding="utf-8")
    monkeypatch.setattr(language, "FOLDER", folder.parent)
    language.read_catalogue.cache_clear()
    yield
    language.read_catalogue.cache_clear()
    language.use_language(language.ENGLISH)


@pytest.mark.parametrize(
    "words",
    [("--lang", "de", "data", "status"), ("--lang=de", "data", "status"), ("data", "status", "--lang", "de_AT")],
    ids=" ".join,
)
def test_a_language_is_asked_for_before_or_after_the_command(words: tuple[str, ...], run: Run) -> None:
    code, out, _ = run(*words)
    assert code == 0
    assert out.startswith("synthetic: eingebaut\n")


def test_without_it_the_system_decides(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("data", "status")[1].startswith("synthetic: built in")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert run("data", "status")[1].startswith("synthetic: eingebaut")
    assert run("data", "status", "--lang", "en")[1].startswith("synthetic: built in")


@pytest.mark.parametrize(
    "words",
    [("--lang", "xx", "data", "status", "--lang", "de"), ("--lang=en", "data", "--lang=de", "status")],
    ids=" ".join,
)
def test_the_last_of_several_counts(words: tuple[str, ...], run: Run) -> None:
    assert run(*words)[1].startswith("synthetic: eingebaut\n")


def test_what_the_system_cannot_have_is_english(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("C", "POSIX", "C.UTF-8", "xx_YY.UTF-8", "dex", ""):
        monkeypatch.setenv("LC_ALL", name)
        assert run("data", "status")[1].startswith("synthetic: built in")


def test_a_language_that_there_is_not_is_told_in_that_of_the_system(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert run("data", "status", "--lang", "xx") == (2, "", "Die Sprache xx gibt es nicht, nur en, de.\n")


@pytest.mark.parametrize("code", ["xx", "", "dex"])
def test_a_language_that_there_is_not_is_wrong_usage(code: str, run: Run) -> None:
    assert run("data", "status", "--lang", code) == (2, "", f"There is no language {code}. There are: en, de.\n")


def test_words_after_two_dashes_are_no_options(run: Run) -> None:
    assert "There is no language" not in run("classify", "--", "--lang", "xx")[2]


def test_the_help_is_translated(run: Run) -> None:
    out = run("--lang", "de", "--help")[1]
    assert out.startswith("Aufruf: python -m core")
    assert "\nOptionen:\n" in out
    assert "\nBefehle:\n" in out
    assert "diese Hilfe zeigen" in out
    assert "Lektionen auflisten" in out
    assert "Dateien von Lektionen prüfen" in run("lessons", "--lang", "de", "--help")[1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["bench", "--epochs", "many"], "Argument --epochs: eine ganze Zahl von 1 bis 1000, nicht many"),
        (["evaluate"], "es fehlen: MODEL"),
        (["experiments", "whales"], "Argument NAME: 'whales' gibt es nicht, nur "),
    ],
    ids=["type", "missing", "choice"],
)
def test_errors_of_arguments_are_translated(words: list[str], said: str, run: Run) -> None:
    code, _, err = run("--lang", "de", *words)
    assert code == 2
    assert err.startswith("Aufruf: ")
    assert f"Fehler: {said}" in err.splitlines()[-1]


def test_sentences_are_translated_and_json_is_not(run: Run) -> None:
    assert run("lessons", "--show", "whales", "--lang", "de") == (1, "", "whales gibt es nicht.\n")
    assert "15 Min.\n" in run("lessons", "--lang", "de")[1]
    english = run("lessons", "--json")[1]
    assert records(english)
    assert run("lessons", "--json", "--lang", "de")[1] == english
