"""The language of the sentences that people read, and its catalogue: the .ts files of Qt Linguist, as they are."""

import os
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from core.support.errors import UserError
from core.support.messages import Message, message
from core.support.paths import RESOURCES

FOLDER = RESOURCES / "translations"
"""One folder for each language, named as in "zh_CN", with its .ts files."""
ENGLISH = "en"
_PLURALS = {"zh": 1, "ja": 1, "de": 2, "en": 2}
"""Plural forms of a language: 1, or 2 where 1 alone has a form of its own."""

Forms = tuple[str, ...]


class Catalogue:
    """Translations into one language. An empty one is English."""

    def __init__(self, code: str, entries: Mapping[tuple[str, str], Forms]) -> None:
        self.code = code
        self.by_place = entries
        """Forms by context and text."""
        self._by_text = {text: forms for (_, text), forms in entries.items()}
        self._forms = _PLURALS.get(code.split("_")[0], 2)

    def find(self, text: str, count: int | None = None, context: str = "") -> str | None:
        """Return the translation of a text, the context's own if there is one; None without a translation."""
        return self._form(self.by_place.get((context, text)) or self._by_text.get(text), count)

    def find_in(self, context: str, text: str, count: int | None = None) -> str | None:
        """Return the translation of a text in this context and no other; None without one."""
        return self._form(self.by_place.get((context, text)), count)

    def _form(self, forms: Forms | None, count: int | None) -> str | None:
        if forms is None:
            return None
        return forms[min(len(forms), self._forms) - 1 if count != 1 else 0]


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that there are, English first."""
    return (ENGLISH, *sorted(path.name for path in FOLDER.glob("[a-z]*") if path.is_dir()))


def language() -> str:
    """Return the code of the language in use."""
    return _current.code


def catalogue() -> Catalogue:
    """Return the translations in use."""
    return _current


def use_language(code: str) -> None:
    """Word sentences in a language from now on. Raises UserError for one that there is not.

    code: as in `languages`, or a name for which `nearest` finds one.
    """
    global _current
    name = nearest(code, otherwise="")
    if not name:
        known = ", ".join(languages())
        raise UserError(message("There is no language {code}. There are: {known}.", code=code, known=known))
    _current = read_catalogue(name)


def system_language() -> str:
    """Return the language that the system's variables, or Windows, ask for, as far as there is one; else English."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if wanted := os.environ.get(variable):
            return nearest(wanted)
    return nearest(_windows_language())


def _windows_language() -> str:
    """Return the language of Windows' own texts, such as "zh_CN"; "" on another system."""
    if sys.platform != "win32":
        return ""
    import ctypes
    from locale import windows_locale

    return windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def nearest(wanted: str, otherwise: str = ENGLISH) -> str:
    """Return the language that there is for a name such as "zh_CN.UTF-8", "zh-Hans" or "de"; `otherwise` for none."""
    name = wanted.split(".")[0].replace("-", "_").lower()
    by_name = {code.lower(): code for code in languages()}
    by_family = {code.split("_")[0]: code for code in reversed(languages())}
    return by_name.get(name) or by_family.get(name.split("_")[0], otherwise)


def translated(text: object, context: str = "") -> str:
    """Return a message, an error's sentence or a plain text in the language in use.

    context: that of a plain text in the catalogue, where it has a word of its own.
    """
    words = str(text)
    if isinstance(words, Message):
        return words.worded(_current.find)
    return _current.find(words, context=context) or words


@cache
def read_catalogue(code: str) -> Catalogue:
    """Return the translations into a language, read once."""
    entries: dict[tuple[str, str], Forms] = {}
    if code != ENGLISH:
        for path in sorted((FOLDER / code).glob("*.ts"), reverse=True):  # core.ts last: its texts come without context
            entries.update(_entries(path))
    return Catalogue(code, entries)


def _entries(path: Path) -> Iterator[tuple[tuple[str, str], Forms]]:
    """Yield context and source of each finished translation with its forms."""
    from xml.etree import ElementTree  # here, because English needs none

    for context in ElementTree.parse(path).getroot().iterfind("context"):  # our own file, not a stranger's
        name = context.findtext("name") or ""
        for entry in context.iterfind("message"):
            translation = entry.find("translation")
            if translation is None or translation.get("type"):
                continue  # unfinished, vanished or obsolete
            forms = tuple(form.text or "" for form in translation.iterfind("numerusform")) or (translation.text or "",)
            yield (name, entry.findtext("source") or ""), forms


_current = Catalogue(ENGLISH, {})
