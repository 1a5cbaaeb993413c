"""The documentation in the window: the user guide, section by section, and the other pages of docs/."""

import re
from pathlib import Path

from core.support.errors import UserError
from core.support.paths import RESOURCES
from gui.help.reading_dialog import Entry

DOCS = RESOURCES.parent / "docs"
GUIDE = "guide.md"
OTHERS = ("course.md", "lessons.md", "python.md", "formats.md", "architecture.md", "measured.md")
"""Pages after the guide, in their order; any others come last."""


def guide() -> list[Entry]:
    """Return the sections of the guide, then the other pages. Raises UserError where the guide is missing."""
    others = {name: DOCS / name for name in OTHERS if (DOCS / name).is_file()}
    others |= {path.name: path for path in sorted(DOCS.glob("*.md")) if path.name not in (*OTHERS, GUIDE)}
    return [*_sections(_text(DOCS / GUIDE)), *map(_page, others.values())]


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        raise UserError(f"The guide is missing: {path}. Copy the folder docs/ of Backswing there.") from None


def _sections(text: str) -> list[Entry]:
    """Return the text before the first heading of the second level, and what is below each."""
    return [
        Entry(_title(part), part, place=f"{GUIDE}#{_anchor(_title(part))}") for part in re.split(r"(?m)^(?=## )", text)
    ]


def _page(path: Path) -> Entry:
    text = _text(path)
    return Entry(_title(text), text, place=path.name)


def _title(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ")


def _anchor(title: str) -> str:
    """Return the anchor of a heading, as links write it."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
