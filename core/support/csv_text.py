"""Tables as CSV: the one writer of every such file that has people's words in it."""

import re
from collections.abc import Iterable, Sequence

_FORMULA = tuple("=+-@\t\r＝＋－＠")  # wide ones count where Chinese and Japanese are written
_NUMBER = re.compile(r"[+-]?[\d.,\u00a0\u202f ]*(?:e[+-]?\d+)?[\u00a0\u202f ]?%?", re.IGNORECASE)
_SEPARATOR = re.compile(r'[,;\t\r\n"]')  # some countries' spreadsheets cut at semicolons


def csv_text(rows: Iterable[Sequence[object]]) -> str:
    """The rows as CSV (RFC 4180, but for the line feeds), numbers in full, nothing for None.

    A spreadsheet runs a cell that begins with =, +, - or @ as a formula, which could come from the name of somebody
    else's run: such words get an apostrophe in front, as a person types it. Numbers, also in words, stay as they are.
    """
    return "".join(f"{','.join(map(_spelt, row))}\n" for row in rows)


def _spelt(cell: object) -> str:
    text = "" if cell is None else defused(cell) if isinstance(cell, str) else str(cell)
    return '"{}"'.format(text.replace('"', '""')) if _SEPARATOR.search(text) else text


def defused(words: str) -> str:
    """Words as a spreadsheet may have them: none are a formula."""
    is_formula = words.lstrip(" \n").startswith(_FORMULA) and not _NUMBER.fullmatch(words)
    return f"'{words}" if is_formula else words
