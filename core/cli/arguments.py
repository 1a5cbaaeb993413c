"""Arguments of the command line in the language in use: argparse's help and its errors."""

import argparse
import re
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from core.cli.usage import UsageError
from core.support import language
from core.support.errors import UserError
from core.support.foreign_text import printable
from core.support.language import translated
from core.support.messages import Message, message

WORDS = (
    message("positional arguments"),
    message("options"),
    message("show this help message and exit"),
    message("show program's version number and exit"),
)
"""What argparse itself says in a help."""

WHOLE_NUMBER = message("a whole number from 0, not {given}")
UP_TO_1000 = message("a whole number from 1 to 1000, not {given}")

_ERRORS = (
    WHOLE_NUMBER,
    UP_TO_1000,
    message("argument {name}: {why}"),
    message("the following arguments are required: {names}"),
    message("unrecognized arguments: {words}"),
    message("expected one argument"),
    message("expected at least one argument"),
    message("not allowed with argument {name}"),
    message("ambiguous option: {option} could match {matches}"),
    message("invalid choice: {value} (choose from {choices})"),
    message("invalid {type} value: {value}"),
)
"""Errors of argparse, which gives them filled in."""


class Parser(argparse.ArgumentParser):
    """Argument parser in the language in use. Its errors are safe to print: they may quote a file's name."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"formatter_class": _HelpFormatter, **options})

    def error(self, message: str) -> NoReturn:
        """Print the usage and the error, and end with exit code 2."""
        self.print_usage(sys.stderr)
        template = Message("{program}: error: {why}", {"program": self.prog, "why": _of_argparse(message)})
        self.exit(2, f"{printable(translated(template))}\n")


class _HelpFormatter(argparse.HelpFormatter):
    """Texts with line breaks of their own stay as they are; others are wrapped."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, translated(message("usage: ")) if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        super().start_section(heading and translated(heading))

    def add_text(self, text: str | None) -> None:
        super().add_text(text and translated(text))

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return action.help and translated(action.help)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return text if "\n" in text else super()._fill_text(text, width, indent)


def without_language(words: Sequence[str]) -> list[str]:
    """Take `--lang CODE` out of the words and use that language, the system's if it is not there. Raises UsageError."""
    code, rest = language.system_language(), list(words)
    for at, word in enumerate(words[: words.index("--")] if "--" in words else words):
        name, sign, value = word.partition("=")
        if name == "--lang":
            code, last = (value, at + 1) if sign else ("".join(words[at + 1 : at + 2]), at + 2)
            rest = [*words[:at], *words[last:]]
            break
    try:
        is_known = any(code[:2] == known[:2] for known in language.languages())
        language.use_language(language.nearest(code) if is_known else code)
    except UserError as error:
        raise UsageError(str(error)) from None
    return rest


def _of_argparse(error: str) -> str:
    """Return an error of argparse as a message; one that is not known here stays as it is."""
    for template in _ERRORS:
        pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+?)", re.escape(template))
        if found := re.fullmatch(pattern, error, re.DOTALL):
            values = {
                name: _of_argparse(value) if name == "why" else value for name, value in found.groupdict().items()
            }
            return Message(template, values)
    return error
