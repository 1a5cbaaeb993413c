"""Punctuation in the language in use: lists, sentences, titles, brackets and percentages, put together from parts.

What it returns is worded already, for the screen. Messages, to be worded later, are put together by
`core.support.messages`.
"""

from collections.abc import Iterable

from core.support.language import ENGLISH, language, translated
from core.support.messages import joined, message, uncapitalized


def listed(parts: Iterable[str]) -> str:
    """Return the entries of a list as one text, parted as the language in use parts them."""
    return translated(joined(parts, "{first}, {second}"))


def listed_statements(parts: Iterable[str]) -> str:
    """Return statements as one text, parted as the language in use parts them: by semicolons in English."""
    return translated(joined(parts, "{first}; {second}"))


def joined_sentences(parts: Iterable[str]) -> str:
    """Return sentences as one text: with a space between them in English, without one in Chinese."""
    return translated(joined(parts))


def with_title(title: str, words: str) -> str:
    """Return words with what they are about before them: "Run 1: 784-30-10"."""
    return translated(message("{title}: {text}", title=title, text=words))


def with_brackets(words: str, inside: str) -> str:
    """Return words with others behind them in brackets, those of the language in use."""
    return translated(message("{words} ({inside})", words=words, inside=inside))


def within_sentence(title: str) -> str:
    """Return a title in the language in use as it stands within a sentence: in English without its capital."""
    return uncapitalized(title) if language() == ENGLISH else title


def percent(share: float, decimals: int = 1) -> str:
    """Return a share, 0..1, as the language writes it: "96.2 %", in Chinese without the space."""
    return with_percent_sign(f"{100 * share:.{decimals}f}")


def with_percent_sign(number: str) -> str:
    """Return a number of hundredths with the sign, as `percent` does."""
    return translated(message("{number} %", number=number))
