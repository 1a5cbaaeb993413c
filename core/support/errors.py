"""The one exception whose text is meant for a person, and how it quotes what it found."""

from reprlib import Repr


class UserError(Exception):
    """Something a person can mend: the text says what is wrong, where, and what to do.

    Windows and the command line show `str(error)` as it is; any other exception is a fault of ours.
    """


class _Quote(Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = 80

    def repr_int(self, x: int, level: int) -> str:
        """Digits as far as a person reads them; Python itself refuses to write more than 4 300."""
        return super().repr_int(x, level) if abs(x) < 10**40 else "a huge number"


_quote = _Quote()


def quoted(found: object) -> str:
    """What was found, as code writes it, short enough for a sentence whatever it is: a megabyte, a million lists."""
    return _quote.repr(found)


def shortened(words: object) -> str:
    """A text that is not ours, such as another library's reason: on one line, 200 characters at most."""
    text = "".join(letter if letter.isprintable() else " " for letter in str(words)[:1_000])
    text = " ".join(text.split())
    return text if len(text) <= 200 else f"{text[:197]}..."
