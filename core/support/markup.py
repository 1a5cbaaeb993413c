"""Plain text inside markup."""

import re
from html import escape

_EMPHASIS = re.compile(r"`([^`]+)`|\*\*(\S(?:.*?\S)?)\*\*|(?<![\w*])\*(\S(?:.*?\S)?)\*(?![\w*])", re.DOTALL)
_TAGS = "code", "b", "i"
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escaped(text: str) -> str:
    """Escape text for HTML and XML, attributes included; control characters become �."""
    return escape(_NOT_IN_XML.sub("\ufffd", text))


def isolated(text: str) -> str:
    """Escape text for HTML so that right-to-left letters do not reorder the text around them."""
    return f"<bdi>{escaped(text)}</bdi>"


def emphasised(text: str) -> str:
    """Return the HTML of a text with `code`, **bold** and *italic*; an empty line parts paragraphs.

    Everything else is escaped, so that a stranger's text brings no markup of its own.
    """

    def marked(found: re.Match[str]) -> str:
        group = found.lastindex or 1
        return f"<{_TAGS[group - 1]}>{found[group]}</{_TAGS[group - 1]}>"

    return "<br><br>".join(_EMPHASIS.sub(marked, escaped(part.strip())) for part in text.split("\n\n"))
