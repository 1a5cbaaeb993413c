"""Spellings and limits of settings: layers with dashes, a choice in either case, "all" for 0."""

import re
from collections.abc import Iterable
from itertools import pairwise

from pydantic import AfterValidator, BeforeValidator

from core.support.messages import message

SIZE_LIMIT = 10_000
LAYER_LIMIT = 20
PARAMETER_LIMIT = 50_000_000
LONGEST_PATH = 4_096
"""Characters; no system allows more."""
DIGITS, LONGEST_DIGITS = 10, 100
SPELLINGS = {"1/sqrt(n)": "1-over-root-n", "1/sqrt(n_in)": "1-over-root-n", "1/√n": "1-over-root-n"}


def parse_sizes(value: object) -> object:
    """Convert `784-30-10` or a list of whole numbers to (784, 30, 10). Raises ValueError with a sentence."""
    if isinstance(value, str):
        try:
            value = tuple(int(part) for part in value.split("-"))
        except ValueError:
            raise ValueError(message("write the layers as whole numbers with dashes, such as 784-30-10")) from None
    if isinstance(value, list | tuple):
        if not 2 <= len(value) <= LAYER_LIMIT:
            raise ValueError(message("a network has from 2 to {most} layers, such as 784-30-10", most=LAYER_LIMIT))
        if not all(type(units) is int and 1 <= units <= SIZE_LIMIT for units in value):  # True is an int too
            raise ValueError(message("each layer has from 1 to {most:,} units", most=SIZE_LIMIT))
        if sum(n_in * n_out for n_in, n_out in pairwise(value)) > PARAMETER_LIMIT:
            raise ValueError(
                message("at most {most:,} weights are allowed; make a layer smaller", most=PARAMETER_LIMIT)
            )
        return tuple(value)
    return value


def parse_digits(value: object) -> object:
    """Convert digits such as `01`, `0,1`, `0-4` or [0, 1] to "01": each once, in order; all ten, or "all", to "".

    Raises ValueError with a sentence.
    """
    if isinstance(value, list | tuple):
        value = ",".join(map(str, value[:LONGEST_DIGITS]))
    text = "".join(str(value).split()) if isinstance(value, str) or type(value) is int else "?"
    text = "" if text.lower() == "all" else text
    if len(text) > LONGEST_DIGITS or not re.fullmatch(r"([0-9](-[0-9])?,?)*", text, re.ASCII):
        raise ValueError(message("write the digits one after the other, such as 01 or 0-4, or all"))
    chosen: set[int] = set()
    for first, last in re.findall(r"([0-9])(?:-([0-9]))?", text):
        chosen |= set(range(int(first), int(last or first) + 1))
        if last and last < first:
            raise ValueError(
                message("{first}-{last} has no digit: write the smaller one first", first=first, last=last)
            )
    return "" if len(chosen) == DIGITS else "".join(map(str, sorted(chosen)))


def one_of(choices: Iterable[str]) -> BeforeValidator:
    """Accept a registry's names in either case, with - or _; read on each use, so that entries can be added."""

    def choose(value: object) -> object:
        known = {name.lower(): name for name in choices}
        text = str(value).strip().lower()
        name = known.get(SPELLINGS.get(text, text.replace("_", "-")))
        if name is None:
            raise ValueError(message("choose one of {names}", names=", ".join(known.values())))
        return name

    return BeforeValidator(choose)


def cut_to(most: int) -> AfterValidator:
    """Keep the first `most` characters of a text, which a window would otherwise lay out in full."""
    return AfterValidator(lambda text: text[:most])


def all_is_zero(value: object) -> object:
    """Convert the word "all" to 0, which stands for all images."""
    return 0 if isinstance(value, str) and value.strip().lower() == "all" else value
