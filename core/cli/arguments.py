"""Arguments of the command line in the language in use: argparse's help and its errors."""

import argparse
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from core.cli.usage import UsageError
from core.support import language
from core.support.columns import columns, lines
from core.support.errors import UserError
from core.support.foreign_text import printable
from core.support.language import translated
from core.support.messages import Message, message, recognized

WORDS = (
    message("positional arguments"),
    message("options"),
    message("show this help message and exit"),
    message("show program's version number and exit"),
)
"""Texts of argparse's own in a help."""

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
        self.exit(2, f"{printable(translated(_error(self.prog, message)))}\n")


class _HelpFormatter(argparse.HelpFormatter):
    """Texts with line breaks of their own stay as they are; others are wrapped."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, translated(message("usage: ")) if prefix is None else prefix)

    def _format_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None) -> str:
        """Indent further lines below the first, as argparse does, by the columns of the word before them."""
        wider = columns(prefix or "") - len(prefix or "")
        self._width -= wider
        text = super()._format_usage(usage, actions, groups, prefix)
        self._width += wider
        return text.replace("\n ", f"\n{' ' * (wider + 1)}")

    def start_section(self, heading: str | None) -> None:
        super().start_section(heading and translated(heading))

    def add_text(self, text: str | None) -> None:
        super().add_text(text and translated(text))

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return action.help and translated(action.help)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return text if "\n" in text else "\n".join(lines(" ".join(text.split()), width, indent, indent))

    def _split_lines(self, text: str, width: int) -> list[str]:
        return lines(" ".join(text.split()), width)


def asked_language(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """Take each `--lang CODE` out of the words; return the last one's code, or None, and the other words."""
    code, rest, coming = None, list[str](), iter(words)
    for word in coming:
        name, sign, value = word.partition("=")
        if name == "--lang":
            code = value if sign else next(coming, "")
            continue
        rest.append(word)
        if word == "--":
            rest += coming
    return code, rest


def without_language(words: Sequence[str]) -> list[str]:
    """Take `--lang CODE` out of the words and use that language, the system's if it is not there. Raises UsageError."""
    code, rest = asked_language(words)
    try:
        language.use_language(language.system_language() if code is None else code)
    except UserError as error:
        language.use_language(language.system_language())
        raise UsageError(str(error)) from None
    return rest


def _error(program: str, why: str) -> Message:
    return message("{program}: error: {why}", program=program, why=_of_argparse(why))


def _of_argparse(error: str) -> str:
    """Return an error of argparse as a message; one that is not known here stays as it is."""
    found = recognized(error, _ERRORS)
    if isinstance(found, Message) and "why" in found.values:
        return Message(found.template, {**found.values, "why": _of_argparse(found.values["why"])})
    return found
