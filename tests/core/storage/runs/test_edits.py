"""Name, star and note: kept whatever they are, from any window, while it trains too."""

import re
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.storage.runs import edits, names
from core.storage.runs.folder import RunFolder
from core.storage.runs.record import read_run
from core.support.errors import UserError
from tests.core import tiny
from tests.core.storage.runs.kit import PRINT, events, half_a_run

pytestmark = pytest.mark.usefixtures("at_once")


@pytest.fixture
def folder() -> Path:
    return half_a_run().folder


@pytest.mark.parametrize(
    "name",
    ["two words", 'it\'s "quoted" \\n', "😀🖊️", "a = 1 # [run]", "x" * 255, "é" * 127, "..", "/etc/passwd", "", "[run]"],
)
def test_any_name_is_kept(folder: Path, name: str) -> None:
    before = read_run(folder)
    assert edits.rename(folder, name).name == name
    after = read_run(folder)
    assert (after.name, after.folder, after.config) == (name, folder, before.config)
    assert after.troubles == ()
    kept = RunFolder.begin(tiny.config(), name, PRINT, name=name)
    kept.close()
    record = read_run(kept.folder)
    assert (record.name, record.about.data, record.troubles) == (name, name, ())


@given(words=st.text(max_size=80) | st.text(st.characters(categories=["Cs", "Cc", "Zl"]), max_size=9))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_note_and_name_can_be_kept(folder: Path, words: str) -> None:
    record = edits.note(folder, words)
    storable = words.encode("utf-8", "ignore").decode()
    assert re.sub("[?\ufffd]", "", record.note) == re.sub("[?\ufffd]", "", storable)  # in place of lone surrogates
    assert edits.rename(folder, words).note == record.note
    assert read_run(folder).first_troubles == ()


def test_the_rest_stays_as_it_is(folder: Path) -> None:
    path = folder / names.ABOUT
    path.write_text(path.read_text() + 'mood = "good"\n')
    edits.star(folder, True)
    edits.note(folder, "one\ntwo")
    record = edits.rename(folder, "  a\nname ")
    assert (record.name, record.star, record.note) == ("a name", True, "one\ntwo")
    assert 'mood = "good"' in path.read_text()
    assert edits.star(folder, False).star is False


def test_while_it_trains(folder: Path) -> None:
    kept = RunFolder.go_on(folder)
    edits.rename(folder, "given meanwhile")
    for event in events():
        kept.add(event)
    kept.close()
    record = read_run(folder)
    assert record.name == "given meanwhile"
    assert record.ending


def test_too_long_is_told(folder: Path) -> None:
    with pytest.raises(UserError, match="at most 255 characters, not 256"):
        edits.rename(folder, "x" * 256)
    with pytest.raises(UserError, match="at most 100,000 characters"):
        edits.note(folder, "x" * 100_001)


def test_what_cannot_be_changed_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / names.ABOUT
    text = path.read_text()
    with monkeypatch.context() as full:
        full.setattr("core.support.atomic.os.fsync", lambda handle: (_ for _ in ()).throw(OSError(28, "No space left")))
        with pytest.raises(UserError, match=r"No space left\. Nothing was changed"):
            edits.rename(folder, "new")
    assert path.read_text() == text
    path.write_text("damaged =")
    with pytest.raises(UserError, match="not TOML"):
        edits.rename(folder, "new")


def test_two_windows_lose_no_edit(folder: Path) -> None:
    def names_it() -> None:
        for number in range(25):
            edits.rename(folder, f"name {number}")

    other = threading.Thread(target=names_it)
    other.start()
    for number in range(25):
        edits.note(folder, f"note {number}")
    other.join()
    record = read_run(folder)
    assert (record.name, record.note) == ("name 24", "note 24")


@pytest.mark.parametrize("depth", [60, 400, 5_000])
def test_a_file_with_lists_too_deep_to_be_written_again_is_a_sentence(folder: Path, depth: int) -> None:
    path = folder / names.ABOUT
    before = path.read_text(encoding="utf-8") + f"x = {'[' * depth}{']' * depth}\n"
    path.write_text(before, encoding="utf-8")
    with pytest.raises(UserError, match=r"run\.toml is damaged: .*nested too deeply"):
        edits.star(folder, True)
    assert path.read_text(encoding="utf-8") == before
