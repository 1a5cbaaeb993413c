"""TOML that anyone may have written: what no settings need is refused before the parser spends its time on it."""

import re
import tomllib
from typing import Any

MOST_VALUES = 20_000
"""Values, lists, tables and lines in one text; a run's file has about a hundred."""

LONGEST_WORD = 1_000
"""Characters of a number or a bare name: the parser's time and memory grow with them."""

MOST_DOTS = 16
"""In one name, such as a.b.c: the parser's time and memory grow with their square."""

DEEPEST = 50
"""Lists within lists: more than some 200 can be read, but not written again."""

_TOO_DEEP = "it is nested too deeply"

# Possessive, and ending where the text does: each character is looked at once, whatever is left open.
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
    """As tomllib.loads. Raises ValueError, which says what is wrong, for whatever cannot be read."""
    check(text)
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None


def check(text: str) -> None:
    """Raise ValueError unless `text` is one that is parsed in no time: about 0.1 s at most, but for long strings."""
    bare = _QUOTED.sub("", text)
    if _LONG_NAME.search(bare):
        raise ValueError(f"a name has more than {MOST_DOTS} dots")
    if _LONG_WORD.search(bare):
        raise ValueError(f"a number or a name has more than {LONGEST_WORD:,} characters")
    if sum(map(bare.count, "=,[{\n")) > MOST_VALUES:
        raise ValueError(f"it has more than {MOST_VALUES:,} values")
    if _depth(bare) > DEEPEST:
        raise ValueError(_TOO_DEEP)


def _depth(bare: str) -> int:
    deepest = depth = 0
    for bracket in re.findall(r"[\[\]{}]", bare):
        depth = depth + 1 if bracket in "[{" else max(depth - 1, 0)
        deepest = max(deepest, depth)
    return deepest
