"""Reports of small runs, and how a browser's parser sees them."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from html.parser import HTMLParser
from xml.etree import ElementTree

from core.data.dataset import Dataset
from core.storage.runs.record import RunRecord
from core.studies.report.page import page
from tests.core.storage.runs.kit import DATA

WHEN = datetime(2026, 11, 21, 13, 8, tzinfo=UTC)
SVG = "{http://www.w3.org/2000/svg}"
_VOID = {"meta", "br"}
_FETCHING = {"src", "srcset", "action", "data", "poster", "xlink:href", "background"}


def load_tiny(source: str) -> Dataset:
    """Whatever a config calls its data, it is the tiny set."""
    return DATA


def report(*runs: RunRecord, load: Callable[[str], Dataset] = load_tiny) -> str:
    return page(runs, WHEN, load)


class Page(HTMLParser):
    """Every tag closed in order; `tags` as they came, `text` what is shown."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not [name for name, _ in attrs if name.startswith("on") or name in _FETCHING]
        self.links += [value or "" for name, value in attrs if name == "href"]
        if tag not in _VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self.text += data


def drawings(html: str) -> list[ElementTree.Element]:
    """The two charts, parsed as XML, each on its own."""
    found = re.findall(r"<figure>(.*?)</figure>", html, re.DOTALL)
    return [ElementTree.fromstring(svg) for svg in found]
