"""The documentation in the window: the user guide, section by section, and the other pages of docs/."""

import re
from collections.abc import Container
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.support.errors import UserError
from core.support.language import language
from core.support.paths import RESOURCES
from gui.help.reading_dialog import ReadingEntry

_tr = QCoreApplication.translate

DOCS = RESOURCES.parent / "docs"
GUIDE = "guide.md"
OTHERS = ("course.md", "lessons.md", "python.md", "formats.md", "architecture.md", "measured.md")
"""Pages after the guide, in their order; any others come last."""


def guide() -> list[ReadingEntry]:
    """Return the sections of the guide, then the other pages. Raises UserError where the guide is missing."""
    first, others = _own(DOCS / GUIDE), [_own(DOCS / name) for name in _others()]
    entries = [*_sections(first), *map(_page, others)]
    shown = {path.name for path in (first, *others)}
    return [replace(entry, text=_with_links_among(entry.text, shown)) for entry in entries]


def _others() -> list[str]:
    """Return the names of the other pages, in English; those of another language have its code before the suffix."""
    there = [path.name for path in sorted(DOCS.glob("*.md")) if "." not in path.stem]
    return [*(name for name in OTHERS if name in there), *(name for name in there if name not in (*OTHERS, GUIDE))]


def _own(page: Path) -> Path:
    """Return the page in the language in use, such as guide.zh_CN.md, if there is one; otherwise the English page."""
    own = page.with_suffix(f".{language()}.md")
    return own if own.is_file() else page


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        words = _tr("Guide", "The guide is missing: {path}. Copy the folder docs/ of Backswing there.")
        raise UserError(words.format(path=path)) from None


def _sections(page: Path) -> list[ReadingEntry]:
    """Return the text before the first heading of the second level, and what is below each."""
    parts = re.split(r"(?m)^(?=## )", _text(page))
    return [ReadingEntry(_title(part), part, place=f"{page.name}#{_anchor(_title(part))}") for part in parts]


def _page(path: Path) -> ReadingEntry:
    text = _text(path)
    return ReadingEntry(_title(text), text, place=path.name)


def _title(text: str) -> str:
    """Return the first heading up to its colon."""
    return re.split(": |：", text.partition("\n")[0].lstrip("# "))[0]


def _with_links_among(text: str, pages: Container[str]) -> str:
    """Return the text with links to these pages and within its own; of others only the words stay. Pictures stay."""

    def kept(link: re.Match[str]) -> str:
        target = link[2].partition("#")[0]
        return link[0] if not target or (":" not in target and Path(target).name in pages) else link[1]

    return re.sub(r"(?<!!)\[([^\]\n]+)\]\(([^)\s]+)\)", kept, text)


def _anchor(title: str) -> str:
    """Return the anchor of a heading, as links write it."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
