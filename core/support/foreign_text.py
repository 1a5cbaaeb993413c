"""Words that are not ours, such as a file's name: made fit for a file, and for a console."""


def storable(words: str) -> str:
    """The words as a file can hold them. Python has names that are not UTF-8 in halves of characters (surrogates).

    Halves that are UTF-8 after all, as where the system's language is "C", are put together; others become � or ?.
    """
    try:
        return words.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    except UnicodeEncodeError:
        return words.encode("utf-8", "replace").decode()


def printable(words: str) -> str:
    """The words on one line, with what a console would obey or hide spelt as Python does: \\x1b, \\n, \\u202e."""
    if words.isprintable():
        return words
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in words)
