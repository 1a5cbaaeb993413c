"""Makes resources/fonts/backswing-cjk.otf: the Chinese characters in use, of Noto Sans CJK SC.

`python packaging/cjk_font.py [FONT]` wants what the group `fonts` of pyproject.toml lists, and the font, from Debian's
fonts-noto-cjk. The window uses it where the system has no Chinese font. Make it anew when a translation has a
character that it lacks: tests/packaging/test_cjk_font.py names it.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[1]
FONT = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
FAMILY = "Backswing CJK"
SIMPLIFIED_CHINESE = 2
"""Place of its font in the collection."""

FIRST = 0x3000
"""First code of the characters that the system may lack; those before it are in any font with letters."""

_NAMES = {1: FAMILY, 3: FAMILY, 4: FAMILY, 6: FAMILY.replace(" ", ""), 16: FAMILY}
"""Entries of the table of names that a font of its own has to change."""

_AFTER_TEXT = {bytes([mark]) for mark in (1, 3, 5, 6, 7, 8)}
"""Marks in a .qm file that can follow a translation, which is the mark 3, its length in bytes, and UTF-16."""


def characters() -> set[str]:
    """Return the characters of all translations, and of Qt's own texts in these languages."""
    files = [*(ROOT / "resources" / "translations").glob("*/*.ts"), *ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
    texts = [file.read_text("utf-8") for file in files]
    texts += [text for folder in (ROOT / "resources" / "translations").iterdir() for text in qts_own(folder.name)]
    texts += ["简体中文"]  # its own name, in View › Language
    return {letter for text in texts for letter in text if ord(letter) >= FIRST}


def qts_own(code: str) -> Iterator[str]:
    """Yield the texts of Qt in a language."""
    file = Path(PySide6.__file__).parent / "Qt" / "translations" / f"qtbase_{code}.qm"
    data = file.read_bytes() if file.is_file() else b""
    for mark in re.finditer(rb"\x03(?=\0\0..)", data, re.DOTALL):
        start = mark.end() + 4
        end = start + int.from_bytes(data[mark.end() : start], "big")
        text = data[start:end].decode("utf-16-be", errors="replace")
        if data[end : end + 1] in _AFTER_TEXT and text.replace("\n", "").isprintable():
            yield text


def make(font: Path, target: Path) -> None:
    """Write the part of a font that has these characters, without what only a typesetter needs."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTCollection

    whole = TTCollection(font).fonts[SIMPLIFIED_CHINESE]
    options = Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=[0, 5, 13, 14, *_NAMES])
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(sorted(characters())))
    subsetter.subset(whole)
    for entry in whole["name"].names:
        if entry.nameID in _NAMES:
            entry.string = _NAMES[entry.nameID]
    whole.recalcTimestamp = False  # the same characters, the same file
    target.parent.mkdir(exist_ok=True)
    whole.save(target)


if __name__ == "__main__":
    made = ROOT / "resources" / "fonts" / "backswing-cjk.otf"
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else FONT, made)
    print(f"{made}: {len(characters())} characters, {made.stat().st_size / 1e6:.2f} MB")
