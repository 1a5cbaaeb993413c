"""Pages of documentation, taken apart for the tests of them."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md")))
TRANSLATIONS = tuple(page for page in PAGES if "." in page.stem)
"""Pages in another language, whose code stands before the suffix: guide.zh_CN.md."""


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


def prose(page: Path) -> str:
    """Return the text of a page without its fenced blocks."""
    return re.sub(r"^```.*?^```$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)


def links(page: Path) -> list[str]:
    """Return where the links and pictures of a page lead, in order."""
    return re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8"))


def original(translation: Path) -> Path:
    """Return the English page of a translation."""
    return translation.with_suffix("").with_suffix(translation.suffix)


def skeleton(page: Path) -> dict[str, list[str]]:
    """Return what a page and its translation have in common: all but the words of sentences and of comments."""
    text = prose(page)
    return {
        "headings": re.findall(r"^#+(?= )", text, re.MULTILINE),
        "rows and items": re.findall(r"^(?:\||- )", text, re.MULTILINE),
        "blocks": [_without_words(block) for block in blocks(page)],
        "code": sorted(" ".join(code.split()) for _, code in re.findall(r"(`+)(.+?)\1(?!`)", text, re.DOTALL)),
        "links": sorted(re.sub(r"\.zh_CN|zh_CN/|#.*", "", link) for link in links(page)),
    }


def _without_words(block: Block) -> str:
    """Return a block without its comments and, where it is TOML, without what is quoted."""
    text = re.sub(r'"[^"\n]*"', '""', block.text) if block.language == "toml" else block.text
    return block.language + re.sub(r" *#.*", "", text)


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as GitHub and the site make them."""
    titles = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
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
