"""Texts in columns of a terminal, where a Chinese sign takes two."""

import re
from textwrap import TextWrapper
from unicodedata import east_asian_width

_FILLER = "\0"
"""Stands behind a sign of two columns, so that the text is as long as it is wide."""

_OPENING, _CLOSING = r"（《“‘「【(\[*`", r"，。、；：？！）》”’」】…)\]*`%.,:;!?"
"""Signs that no line ends with, and signs that no line begins with."""

_BREAK = rf"(?<=[^{_OPENING}]\0)(?=[^{_CLOSING}])|(?<=[^\0{_OPENING}])(?=[^{_CLOSING}]\0)"
"""Pattern of a place beside a sign of two columns where a line may end; English has none, so it is compiled late."""


class _Wrapper(TextWrapper):
    """Text wrapper that also breaks lines beside signs of two columns, which have no spaces between them."""

    def _split(self, text: str) -> list[str]:
        chunks = super()._split(text)
        return [piece for chunk in chunks for piece in re.split(_BREAK, chunk)] if _FILLER in text else chunks


def columns(text: str) -> int:
    """Return the width of a text in columns."""
    return sum(map(_columns, text))


def padded(text: str, width: int) -> str:
    """Return a text with spaces after it, or for a negative width before it, up to so many columns."""
    spaces = " " * (abs(width) - columns(text))
    return spaces + text if width < 0 else text + spaces


def lines(text: str, width: int, first: str = "", further: str = "") -> list[str]:
    """Wrap a paragraph to so many columns, as textwrap.wrap does. first, further: how its lines begin."""
    wrapper = _Wrapper(width, initial_indent=first, subsequent_indent=further)
    filled = "".join(sign + _FILLER * (_columns(sign) - 1) for sign in text)
    return [line.replace(_FILLER, "") for line in wrapper.wrap(filled)]


def _columns(sign: str) -> int:
    return 1 + (east_asian_width(sign) in "WF")
