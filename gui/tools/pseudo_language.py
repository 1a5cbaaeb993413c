"""A made-up language that shows what is not translated or has no room: longer, accented, in brackets.

“Train” becomes “⟦Tŕáíñ⟧”. It is made of the English texts in the .ts files of a real language, so that a text that
reaches the screen without being among them is seen at once, as is one whose brackets are cut off.
"""

import re
from pathlib import Path
from xml.etree import ElementTree

from core.support import language

CODE = "en_XA"
"""The code that Android has made usual for such a language."""

OPENS, CLOSES = "⟦", "⟧"
LONGER = 0.4
"""Added length with the brackets, as a share of the English text's: that of many languages."""

_ACCENTED = str.maketrans("aceinorsuyzACEINORSUYZ", "áćéíñóŕśúýźÁĆÉÍÑÓŔŚÚÝŹ")
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w+;|`[^`]*`|%n)")
"""Parts that a translator keeps too: places, marks of HTML, code."""


def write(folder: Path, like: str = "zh_CN") -> None:
    """Write the .ts files of the made-up language below a folder of languages; like: a language that has all texts."""
    target = folder / CODE
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted((language.FOLDER / like).glob("*.ts")):
        tree = ElementTree.parse(path)
        for entry in tree.getroot().iter("message"):
            _translate(entry)
        tree.write(target / path.name, encoding="utf-8")


def _translate(entry: ElementTree.Element) -> None:
    text, translation = pseudo(entry.findtext("source") or ""), entry.find("translation")
    if translation is not None:
        forms = list(translation.iterfind("numerusform")) or [translation]
        for form in forms:
            form.text = text
        translation.attrib.clear()


def pseudo(text: str) -> str:
    """Return a text in the made-up language; its places, marks, code and line breaks stay."""
    pieces = _KEPT.split(text)
    said = "".join(piece if at % 2 else piece.translate(_ACCENTED) for at, piece in enumerate(pieces))
    letters = sum(len(piece) for piece in pieces[::2])
    return f"{OPENS}{said}{_filling(round(LONGER * letters) - len(OPENS + CLOSES))}{CLOSES}"


def is_changed(word: str) -> bool:
    """Return whether a word can be one of the made-up language: it has an accent, or no letter that would get one."""
    return len(word) == 1 or not word.isascii() or word.translate(_ACCENTED) == word


def _filling(length: int) -> str:
    """Return words of four marks, which a line can be broken between."""
    return "".join(" " if at % 5 == 4 else "~" for at in range(length)).rstrip()
