"""A person's text where markup is expected."""

import re
from html import escape

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escaped(text: str) -> str:
    """The text as HTML and XML may hold it, in attributes too: no markup is left, nor a control character."""
    return escape(_NOT_IN_XML.sub("\ufffd", text))


def isolated(text: str) -> str:
    """The same for HTML, such that letters that run from right to left turn nothing around them."""
    return f"<bdi>{escaped(text)}</bdi>"
