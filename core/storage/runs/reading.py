"""Text files of a run folder, of a bounded size, and TOML fast enough for a thousand of them."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from core.support import toml_text
from core.support.errors import UserError, worded
from core.support.files import opened
from core.support.messages import message

_LONGEST_KEPT = 1_000  # characters: notes are as long as people like


def read_text(path: Path, largest: int, errors: str = "strict") -> str:
    """An ordinary file of at most `largest` bytes as UTF-8. Raises UserError with the path for all else.

    Lines end with a line feed alone and no byte order mark comes first, though editors on Windows write it so.
    """
    try:
        with worded(message("Could not read {path}", path=path)):
            if not path.is_file():
                if path.exists():
                    raise UserError(message("{path} is not a file.", path=path))
                raise UserError(message("{path} is missing.", path=path))
            with opened(path) as file:
                content = file.read(largest + 1)
        if len(content) > largest:
            raise UserError(
                message("{path} is larger than such a file can be ({largest:,} bytes).", path=path, largest=largest)
            )
        return content.decode("utf-8", errors).removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise UserError(message("{path} is damaged: it is not text in UTF-8.", path=path)) from None


def parse_toml(text: str) -> dict[str, Any]:
    """As tomllib.loads, but ten times as fast for many texts that have most lines in common.

    Each line is parsed once and remembered, but for long ones. Raises ValueError.
    """
    toml_text.check(text)
    top: dict[str, Any] = {}
    table = top
    try:
        for line in text.split("\n"):
            if line == "[run]" and "run" not in top:
                table = top["run"] = {}
                continue
            for key, value in _line(line) if len(line) <= _LONGEST_KEPT else _pairs(line):
                if key in table:
                    raise ValueError(key)
                table[key] = value
    except ValueError:  # a value of several lines, another table, or no TOML: for the real parser to say
        return toml_text.parse(text)
    return top


def _pairs(line: str) -> tuple[tuple[str, Any], ...]:
    pairs = tuple(toml_text.parse(line).items())
    if any(isinstance(value, dict | list) for _, value in pairs):
        raise ValueError("not a line on its own")
    return pairs


_line = lru_cache(8192)(_pairs)
