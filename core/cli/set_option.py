"""The option `--set` of every command that has it, with one setting or several after it."""

import argparse
import re
from collections.abc import Sequence

_FURTHER = re.compile(r"[A-Za-z]\w*=(\[.*\]|[^,]*)")
"""A further setting after the first: a list of values, as `sweep` has, is none."""


def add_set(parser: argparse.ArgumentParser, about: str) -> None:
    """Add `--set`; about: what it does there. `spelt_out` lets several settings follow it."""
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help=f"{about}; one or several, repeatable"
    )


def spelt_out(words: Sequence[str]) -> list[str]:
    """`--set a=1 b=2` as `--set a=1 --set b=2`. A word without = and a list of values (`eta=1,2`) are no settings."""
    spelt: list[str] = []
    follows = False
    for at, word in enumerate(words):
        is_first = at > 0 and words[at - 1] == "--set"
        follows = is_first or word.startswith("--set=") or (follows and _FURTHER.fullmatch(word) is not None)
        if follows and not is_first and not word.startswith("-"):
            spelt.append("--set")
        spelt.append(word)
    return spelt
