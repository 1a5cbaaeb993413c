"""Option `--set` of several commands, with one or more settings after it."""

import argparse
import re
from collections.abc import Sequence

from core.support.messages import message

_FURTHER = re.compile(r"[^\W\d]\w*=(\[.*\]|[^,]*)")
"""Pattern of further settings after the first; excludes the lists of values of `sweep`."""


def add_set(parser: argparse.ArgumentParser, about: str) -> None:
    """Add `--set`; about: its help text. `spelt_out` allows several settings after it."""
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help=message("{about}; one or several, repeatable", about=about),
    )


def spelt_out(words: Sequence[str]) -> list[str]:
    """Expand `--set a=1 b=2` to `--set a=1 --set b=2`, but not words without = and lists of values (`eta=1,2`)."""
    spelt: list[str] = []
    follows = False
    for at, word in enumerate(words):
        is_first = at > 0 and words[at - 1] == "--set"
        follows = is_first or word.startswith("--set=") or (follows and _FURTHER.fullmatch(word) is not None)
        if follows and not is_first and not word.startswith("-"):
            spelt.append("--set")
        spelt.append(word)
    return spelt
