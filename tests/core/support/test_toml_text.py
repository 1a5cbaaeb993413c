"""TOML: parsed as by tomllib; texts that take the parser too long are refused."""

import re
import time
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.support import toml_text
from core.support.errors import quoted, shortened
from core.support.messages import Message

ALPHABET = st.text(alphabet="ab=.\"'#[]{},\\ \n1", max_size=60)


@given(ALPHABET)
def test_it_is_tomllib(text: str) -> None:
    try:
        expected = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        why = str(error)
    else:
        assert toml_text.parse(text) == expected
        return
    with pytest.raises(ValueError, match=rf"{re.escape(why)}|16 dots|too deeply"):
        toml_text.parse(text)


NAMES = {
    "bare": "a." * 17 + "b = 1",
    "quoted": "'a' . " * 17 + "b = 1",
    "a table's": "[" + "a." * 17 + "b]",
    "after a quote that ends": 'x = "\\""\n' + "a." * 17 + "b = 1",
    "after a quote in a remark": "# '''\n" + "a." * 17 + "b = 1",
    "after quotes in quotes": "x = '''\"\"\"'''\n" + "a." * 17 + "b = 1",
    "in a value": "x = {" + "a." * 17 + "b = 1}",
}


@pytest.mark.parametrize("text", NAMES.values(), ids=NAMES)
def test_a_name_with_many_dots_is_refused(text: str) -> None:
    tomllib.loads(text)
    with pytest.raises(ValueError, match="16 dots"):
        toml_text.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "note = '" + "." * 1_000 + "'",
        'note = """\n' + "wait ... " * 1_000 + '\n"""',
        "x = [" + "0.5, " * 1_000 + "]",
        "# " + "." * 1_000,
        "a.b.c = 1",
    ],
)
def test_dots_elsewhere_are_welcome(text: str) -> None:
    assert toml_text.parse(text) == tomllib.loads(text)


@pytest.mark.parametrize("text", ["x = " + "[" * 51 + "]" * 51, "x = " + "{a=" * 51 + "1" + "}" * 51])
def test_what_is_nested_deeply_is_refused(text: str) -> None:
    tomllib.loads(text)
    with pytest.raises(ValueError, match="nested too deeply"):
        toml_text.parse(text)


def test_what_is_nested_a_little_or_seems_to_be_is_not() -> None:
    for text in ("x = " + "[" * 50 + "]" * 50, "x = [" + "[], " * 1_000 + "]", f"x = '{'[' * 1_000}'"):
        assert toml_text.parse(text) == tomllib.loads(text)


@pytest.mark.parametrize(
    "text", ["=" * 1_000_000, '"\\' * 500_000, '"""\\' * 250_000, "'''" * 333_333, "'" * 1_000_000, "]" * 1_000_000]
)
def test_looking_at_a_megabyte_takes_no_time(text: str) -> None:
    begun = time.process_time()
    with pytest.raises(ValueError, match=r"\w"):
        toml_text.parse(text)
    assert time.process_time() - begun < 1


FOUND: dict[str, object] = {
    "a huge number": 10**5000,
    "a number far below 0": -(10**5000),
    "letters": "x" * 10**6,
    "lists in lists": [[[[[[[[[1]]]]]]]]],
    "many numbers": list(range(10**6)),
}


@pytest.mark.parametrize("found", FOUND.values(), ids=FOUND)
def test_what_was_found_is_quoted_shortly(found: object) -> None:
    assert 0 < len(quoted(found)) < 200


def test_small_things_are_quoted_as_they_are() -> None:
    assert [quoted(found) for found in (-1, "many", 0.5, [1], None)] == ["-1", "'many'", "0.5", "[1]", "None"]


def test_foreign_reasons_are_one_short_line() -> None:
    assert shortened("a\nb\x1b[2J\u202e c") == "a b [2J c"
    assert len(shortened("x" * 10**6)) == 200


BROKEN = (
    *("a = = 3", 'a = "x', "a = 1\na = 2", "a = [1, 2", "a = {b = 1", "[a]\n[a]", "[a", "[[a]", "a = 1 b = 2"),
    *('a = "\x01"', "a", 'a = "\\q"', "a = 'b\nc'", "a = 1979-13-01", 'a = "\\uXXXX"', 'a = "\\ud800"', "= 1"),
    *(
        "a.b = 1\n[a.b.c]",
        "a = {}\n[a.b]",
        "a = {b = 1, b = 2}",
        "a = [1]\n[[a]]",
        "[a.b]\n[a]\nb.c = 1",
        "\x01",
        "a = 1\r\r",
    ),
)


@pytest.mark.parametrize("text", BROKEN)
def test_what_is_wrong_with_a_text_can_be_translated(text: str) -> None:
    with pytest.raises(ValueError, match=r"\(at ") as told:
        toml_text.parse(text)
    found = str(told.value)
    assert isinstance(found, Message)
    assert isinstance(found.values["what"], Message)
