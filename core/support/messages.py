"""Messages: English sentences that remember their template and values, so that they can be worded in any language."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self

Find = Callable[[str, int | None], str | None]
"""Return the translation of a template, or None; the number chooses among plural forms."""


class Message(str):
    """An English sentence. It is a str like any other, and `worded` words it in another language.

    template: English, with places such as {name} for the values; a value may be a message itself.
    number: the one that decides between singular and plural, None for a sentence without one.
    """

    template: str
    values: Mapping[str, Any]
    number: int | None

    def __new__(cls, template: str, values: Mapping[str, Any], number: int | None = None, english: str = "") -> Self:
        """english: the template of the English sentence, where it is the singular's."""
        new = super().__new__(cls, _filled(english or template, values))
        new.template, new.values, new.number = template, values, number
        return new

    def __str__(self) -> str:
        """Return the message itself, so that str(error) keeps the template too."""
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Let another process have it; Python calls this to pickle and to copy."""
        return _message_as, (str.__str__(self), self.template, dict(self.values), self.number)

    def worded(self, find: Find) -> str:
        """Return the sentence in another language; a template without translation stays English."""
        found = find(self.template, self.number)
        if found is None and not self.values:
            return str.__str__(self)
        own = {name: _worded_value(value, find) for name, value in self.values.items()}
        if found is None:
            return str.__str__(self) if own == self.values or self.number is not None else _filled(self.template, own)
        return _filled(found, own)


def message(template: str, /, **values: Any) -> Message:
    """Return a message. template: a literal, else the translators do not see it; without values braces are text.

    message("{path} has {found:,} images.", path=path, found=3)
    """
    return Message(template, values)


def plural(one: str, other: str, /, n: int, **values: Any) -> Message:
    """Return a message about a number of things. one: English for n = 1; other: for the rest, known to translators.

    plural("{n} image", "{n:,} images", n=count)
    """
    return Message(other, {"n": n, **values}, n, one if n == 1 else other)


def recognized(sentence: str, templates: Iterable[str]) -> str:
    """Return a sentence of another library as a message, by the template that makes it; without one as it is.

    A value ends where the template first goes on; no other end is tried, since a stranger's text may have thousands.
    """
    if isinstance(sentence, Message):
        return sentence
    for template in templates:
        pattern = re.sub(r"\\{(\w+)\\}(.+?)(?=\\{)", r"(?>(?P<\1>.+?)\2)", re.escape(template))
        pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+?)", pattern)
        if found := re.fullmatch(pattern, sentence, re.DOTALL):
            return Message(template, found.groupdict())
    return sentence


def capitalized(words: str) -> Message:
    """Return words as they begin a sentence: with a capital, but a Greek letter, which is a symbol, as it is.

    A message gets it in English only; in other languages it stays as it is translated.
    """
    first = words[:1] if "α" <= words[:1] <= "ω" else words[:1].upper()
    return _message_as(first + words[1:], "{words}", {"words": words}, None)


def uncapitalized(title: str) -> Message:
    """Return a title as it stands within a sentence: in English without its capital, in other languages as it is."""
    return _message_as(title[:1].lower() + title[1:], "{title}", {"title": title}, None)


def as_sentence(words: object) -> str:
    """Return words, or those of an error, with a full stop at the end; what ends with one as it is."""
    said = str(words)
    return said if said.endswith(".") else message("{words}.", words=said)


JOINING = "{first} {second}"
"""Template of sentences that follow one another."""


def joined(parts: Iterable[str], template: str = JOINING) -> str:
    """Join sentences, or the entries of a list: each pair by a template, which a language may change.

    Templates in use: "{first} {second}", "{first}, {second}", "{first}; {second}", "{first} and {second}",
    "{first} or {second}".
    """
    given = [part for part in parts if part]
    if len(given) < 2:
        return given[0] if given else ""
    middle = len(given) // 2  # halves: a message within a message for each of a thousand parts is too deep for Python
    return message(template, first=joined(given[:middle], template), second=joined(given[middle:], template))


def _filled(template: str, values: Mapping[str, Any]) -> str:
    return template.format_map(values) if values else template


def _worded_value(value: Any, find: Find) -> Any:
    if isinstance(value, BaseException):
        value = str(value)
    return value.worded(find) if isinstance(value, Message) else value


def _message_as(english: str, template: str, values: dict[str, Any], number: int | None) -> Message:
    """Return a message with an English sentence of its own, which its template need not give."""
    new = str.__new__(Message, english)
    new.template, new.values, new.number = template, values, number
    return new
