"""Foreign text made safe for files and consoles."""

import os
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.support.foreign_text import printable, storable

ANY = st.text(st.characters(exclude_categories=()))


@given(ANY)
def test_any_words_can_be_stored(words: str) -> None:
    stored = storable(words)
    assert stored.encode().decode() == stored
    assert storable(stored) == stored


@given(st.text())
def test_text_stays_as_it_is(words: str) -> None:
    assert storable(words) == words


@pytest.mark.skipif(sys.platform == "win32", reason="names are text there")
@given(st.binary())
def test_any_name_can_be_stored(name: bytes) -> None:
    assert storable(os.fsdecode(name)) == name.decode("utf-8", "replace")


@given(ANY)
def test_any_words_are_one_printable_line(words: str) -> None:
    assert printable(words).isprintable()
    assert printable(printable(words)) == printable(words)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("шрифт η 🖊 C:\\new", "шрифт η 🖊 C:\\new"),
        ("\x1b]0;t\x07", "\\x1b]0;t\\x07"),
        ("a\nFine.\r\t", "a\\nFine.\\r\\t"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("c\udcf6", "c\\udcf6"),
        ("\x9b2J", "\\x9b2J"),
    ],
)
def test_what_a_console_would_obey_is_spelt(words: str, shown: str) -> None:
    assert printable(words) == shown
