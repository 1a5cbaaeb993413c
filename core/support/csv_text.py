"""Tables as CSV: the only writer of such files with text that people typed."""

import re
from collections.abc import Iterable, Sequence

_FORMULA = tuple("=+-@\t\r＝＋－＠")  # wide ones count where Chinese and Japanese are written
_NUMBER = re.compile(r"[+-]?[\d.,\u00a0\u202f ]*(?:e[+-]?\d+)?[\u00a0\u202f ]?%?", re.IGNORECASE)
_SEPARATOR = re.compile(r'[,;\t\r\n"]')  # some countries' spreadsheets cut at semicolons


def csv_text(rows: Iterable[Sequence[object]]) -> str:
    """Return the rows as CSV (RFC 4180, but with plain line feeds), numbers in full, None as an empty cell.

    A spreadsheet runs a cell that begins with =, +, - or @ as a formula, which could come from the name of another
    person's run: such text gets an apostrophe in front. Numbers, also in text, stay unchanged.
    """
    return "".join(f"{','.join(map(_spelt, row))}\n" for row in rows)


def _spelt(cell: object) -> str:
    text = "" if cell is None else defused(cell) if isinstance(cell, str) else str(cell)
    return '"{}"'.format(text.replace('"', '""')) if _SEPARATOR.search(text) else text


def defused(words: str) -> str:
    """Return the text with an apostrophe in front if a spreadsheet would run it as a formula."""
    is_formula = words.lstrip(" \n").startswith(_FORMULA) and not _NUMBER.fullmatch(words)
    return f"'{words}" if is_formula else words
