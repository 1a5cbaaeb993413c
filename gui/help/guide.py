"""The user guide, docs/guide.md, section by section."""

import re

from core.support.errors import UserError
from core.support.paths import RESOURCES
from gui.help.reading_dialog import Entry

GUIDE = RESOURCES.parent / "docs" / "guide.md"


def guide() -> list[Entry]:
    """Return the sections of the guide. Raises UserError where its file is missing."""
    try:
        text = GUIDE.read_text(encoding="utf-8")
    except OSError:
        raise UserError(f"The guide is missing: {GUIDE}. Copy the folder docs/ of Backswing there.") from None
    first, *others = re.split(r"^## ", text, flags=re.MULTILINE)
    title, _, start = first.removeprefix("# ").partition("\n")
    pages = [(title, f"# {first}" if not first.startswith("# ") else first) for _ in (0,) if start.strip()]
    pages += [(section.partition("\n")[0], f"## {section}") for section in others]
    return [Entry(title, text) for title, text in pages]
