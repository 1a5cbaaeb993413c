"""Plain text inside markup."""

import re
from html import escape

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escaped(text: str) -> str:
    """Escape text for HTML and XML, attributes included; control characters become �."""
    return escape(_NOT_IN_XML.sub("\ufffd", text))


def isolated(text: str) -> str:
    """Escape text for HTML so that right-to-left letters do not reorder the text around them."""
    return f"<bdi>{escaped(text)}</bdi>"
