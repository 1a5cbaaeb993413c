"""A language in which each letter is ж: what is still in letters of English was not worded."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from core.support import language
from gui.tools import translations

_PLACE_OR_LETTER = re.compile(r"(\{[^}]*\})|[A-Za-z]")


class Pseudo(language.Catalogue):
    """A translation of every known text, but not of its places and of `code`. known: what translators see."""

    def __init__(self, known: frozenset[str]) -> None:
        super().__init__("zh_CN", {})
        self._known = known

    def find(self, text: str, count: int | None = None, context: str = "") -> str | None:
        """Return the text with ж for each letter; None for one that translators do not see."""
        if text not in self._known:
            return None
        parts = re.split(r"(`[^`]*`)", text)
        return "".join(part if part.startswith("`") else _PLACE_OR_LETTER.sub(_letter, part) for part in parts)


def _letter(found: re.Match[str]) -> str:
    return found[1] or "ж"


@cache
def sources() -> dict[str, list[translations.Entry]]:
    """Return what translators see, looked for once: that takes a reading of the whole tree."""
    return translations.sources()


@cache
def _known() -> frozenset[str]:
    return frozenset(text for _, text, _ in sources()["core"])


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Word everything in it meanwhile."""
    before = language.catalogue()
    language._current = Pseudo(_known())  # no language of files: what it words cannot be read
    try:
        yield
    finally:
        language._current = before  # as above


def english(words: str) -> set[str]:
    """Return the words of letters of English that are left."""
    return set(re.findall(r"[A-Za-z][A-Za-z'-]+", words))
