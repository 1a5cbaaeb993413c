"""Safe parsing of foreign TOML: texts that would take the parser too long are refused beforehand."""

import re
import tomllib
from typing import Any

from core.support.messages import Message, message, recognized

MOST_VALUES = 20_000
"""Limit of values, lists, tables and lines in one text; a run's file has about a hundred."""

LONGEST_WORD = 1_000
"""Limit of characters in a number or a bare name: the parser's time and memory grow with them."""

MOST_DOTS = 16
"""Limit of dots in one name, such as a.b.c: the parser's time and memory grow with their square."""

DEEPEST = 50
"""Limit of nested lists: more than some 200 can be read, but not written."""

_TOO_DEEP = message("it is nested too deeply")

# Possessive quantifiers, also at the end of the text: each character is read once, even in unclosed strings.
_QUOTED = re.compile(
    r'#[^\n]*+|"""(?:[^"\\]|\\.?|"(?!""))*+(?:"""|\Z)'
    r"|'''(?:[^']|'(?!''))*+(?:'''|\Z)"
    r'|"(?:[^"\\\n]|\\[^\n]?)*+"?'
    r"|'[^'\n]*+'?",
    re.DOTALL,
)
_LONG_WORD = re.compile(rf"[\w.+-]{{{LONGEST_WORD + 1}}}")
_LONG_NAME = re.compile(rf"\.(?:[ \t\w-]*+\.){{{MOST_DOTS}}}")


def parse(text: str) -> dict[str, Any]:
    """Parse TOML as tomllib.loads does. Raises ValueError, which says what is wrong, for any unreadable text."""
    check(text)
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    except tomllib.TOMLDecodeError as error:
        raise ValueError(_of_tomllib(str(error))) from None


_PLACES = (message("{what} (at line {line}, column {column})"), message("{what} (at end of document)"))
_MISTAKES = (
    message("Invalid value"),
    message("Invalid statement"),
    message("Invalid initial character for a key part"),
    message("Invalid date or datetime"),
    message("Invalid hex value"),
    message("Expected '=' after a key in a key/value pair"),
    message("Expected newline or end of document after a statement"),
    message("Expected ']' at the end of a table declaration"),
    message("Expected ']]' at the end of an array declaration"),
    message("Expected {sign}"),
    message("Unclosed array"),
    message("Unclosed inline table"),
    message("Unterminated string"),
    message("Unescaped '\\' in a string"),
    message("Escaped character is not a Unicode scalar value"),
    message("Illegal character {sign}"),
    message("Found invalid character {sign}"),
    message("Cannot overwrite a value"),
    message("Cannot declare {name} twice"),
    message("Cannot redefine namespace {name}"),
    message("Cannot mutate immutable namespace {name}"),
    message("Duplicate inline table key {name}"),
)
"""Texts of tomllib for the translators: the place of a mistake, and the mistake."""


def _of_tomllib(error: str) -> str:
    """Return an error of tomllib as a message; one that is not known here stays as it is."""
    found = recognized(error, _PLACES)
    if not isinstance(found, Message):
        return error
    return Message(found.template, {**found.values, "what": recognized(found.values["what"], _MISTAKES)})


def check(text: str) -> None:
    """Raise ValueError unless `text` parses in about 0.1 s at most, apart from long strings."""
    bare = _QUOTED.sub("", text)
    if _LONG_NAME.search(bare):
        raise ValueError(message("a name has more than {most} dots", most=MOST_DOTS))
    if _LONG_WORD.search(bare):
        raise ValueError(message("a number or a name has more than {most:,} characters", most=LONGEST_WORD))
    if sum(map(bare.count, "=,[{\n")) > MOST_VALUES:
        raise ValueError(message("it has more than {most:,} values", most=MOST_VALUES))
    if _depth(bare) > DEEPEST:
        raise ValueError(_TOO_DEEP)


def _depth(bare: str) -> int:
    deepest = depth = 0
    for bracket in re.findall(r"[\[\]{}]", bare):
        depth = depth + 1 if bracket in "[{" else max(depth - 1, 0)
        deepest = max(deepest, depth)
    return deepest
