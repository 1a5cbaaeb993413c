"""The documentation in the window: the user guide, section by section, and the other pages of docs/."""

import re
from collections.abc import Container
from dataclasses import replace
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
    entries = [*_sections(_text(DOCS / GUIDE)), *map(_page, others.values())]
    return [replace(entry, text=_with_links_among(entry.text, {GUIDE, *others})) for entry in entries]


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
    return text.partition("\n")[0].lstrip("# ").partition(": ")[0]


def _with_links_among(text: str, pages: Container[str]) -> str:
    """Return the text with links to these pages and within its own; of others only the words stay. Pictures stay."""

    def kept(link: re.Match[str]) -> str:
        target = link[2].partition("#")[0]
        return link[0] if not target or (":" not in target and Path(target).name in pages) else link[1]

    return re.sub(r"(?<!!)\[([^\]\n]+)\]\(([^)\s]+)\)", kept, text)


def _anchor(title: str) -> str:
    """Return the anchor of a heading, as links write it."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
