"""The terms of the book, from resources/help/glossary.toml."""

import tomllib

from PySide6.QtCore import QCoreApplication

from core.support.language import translated
from core.support.paths import RESOURCES
from gui.help.reading_dialog import ReadingEntry


def glossary() -> list[ReadingEntry]:
    """Return the terms in alphabetical order, with what to show and what to try for each."""
    terms = tomllib.loads((RESOURCES / "help" / "glossary.toml").read_text(encoding="utf-8"))["term"]
    return [
        ReadingEntry(term["name"], _page(term), term.get("show", ""), term.get("try", ""))
        for term in sorted(map(_translated, terms), key=lambda term: term["name"].casefold())
    ]


def _translated(term: dict[str, str]) -> dict[str, str]:
    return term | {key: translated(term[key], "glossary") for key in ("name", "about", "book") if key in term}


def _page(term: dict[str, str]) -> str:
    words = f"## {term['name']}\n\n{term['about']}\n"
    if book := term.get("book"):
        words += "\n" + QCoreApplication.translate("Glossary", "*The book:* {section}").format(section=book) + "\n"
    return words
