"""Pages of documentation, taken apart for the tests of them."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md")))


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block. section: the heading above it; language: the word behind the fence, "" for commands."""

    page: Path
    section: str
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.page.name}-{self.section}-{self.text.strip().partition(chr(10))[0][:40]}"


def blocks(*pages: Path) -> Iterator[Block]:
    """Give the fenced blocks of these pages in order."""
    for page in pages:
        section = ""
        for heading, language, text in re.findall(
            r"^#+ ([^\n]+)$|^```(\w*)\n(.*?)^```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL
        ):
            section = heading or section
            if not heading:
                yield Block(page, section, language, text)


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as GitHub and the site make them."""
    text = re.sub(r"^```.*?^```$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def commands(*pages: Path) -> Iterator[tuple[Path, list[str]]]:
    """Give the commands of these pages, as words: those in blocks without a language, and those within a sentence."""
    for page in pages:
        lines = [line for block in blocks(page) if not block.language for line in block.text.splitlines()]
        inline = re.findall(r"`((?:[A-Z_]+=\S+ )?(?:python3? |run\.py |\.ci/|\.venv/)[^`]+)`", page.read_text("utf-8"))
        for line in (*lines, *inline):
            words = shlex.split(line, comments=True)
            while words and re.fullmatch(r"[A-Z_]+=\S+", words[0]):
                words = words[1:]
            if words:
                yield page, words
