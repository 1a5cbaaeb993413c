"""Spellings and limits of settings: layers with dashes, a choice in either case, "all" for 0."""

from collections.abc import Iterable
from itertools import pairwise

from pydantic import AfterValidator, BeforeValidator

SIZE_LIMIT = 10_000
LAYER_LIMIT = 20
PARAMETER_LIMIT = 50_000_000
LONGEST_PATH = 4_096
"""Characters; no system allows more."""
SPELLINGS = {"1/sqrt(n)": "1-over-root-n", "1/sqrt(n_in)": "1-over-root-n", "1/√n": "1-over-root-n"}


def parse_sizes(value: object) -> object:
    """Convert `784-30-10` or a list of whole numbers to (784, 30, 10). Raises ValueError with a sentence."""
    if isinstance(value, str):
        try:
            value = tuple(int(part) for part in value.split("-"))
        except ValueError:
            raise ValueError("write the layers as whole numbers with dashes, such as 784-30-10") from None
    if isinstance(value, list | tuple):
        if not 2 <= len(value) <= LAYER_LIMIT:
            raise ValueError(f"a network has from 2 to {LAYER_LIMIT} layers, such as 784-30-10")
        if not all(type(units) is int and 1 <= units <= SIZE_LIMIT for units in value):  # True is an int too
            raise ValueError(f"each layer has from 1 to {SIZE_LIMIT:,} units")
        if sum(n_in * n_out for n_in, n_out in pairwise(value)) > PARAMETER_LIMIT:
            raise ValueError(f"at most {PARAMETER_LIMIT:,} weights are allowed; make a layer smaller")
        return tuple(value)
    return value


def one_of(choices: Iterable[str]) -> BeforeValidator:
    """Accept a registry's names in either case, with - or _; read on each use, so that entries can be added."""

    def choose(value: object) -> object:
        known = {name.lower(): name for name in choices}
        text = str(value).strip().lower()
        name = known.get(SPELLINGS.get(text, text.replace("_", "-")))
        if name is None:
            raise ValueError(f"choose one of {', '.join(known.values())}")
        return name

    return BeforeValidator(choose)


def cut_to(most: int) -> AfterValidator:
    """Keep the first `most` characters of a text, which a window would otherwise lay out in full."""
    return AfterValidator(lambda text: text[:most])


def all_is_zero(value: object) -> object:
    """Convert the word "all" to 0, which stands for all images."""
    return 0 if isinstance(value, str) and value.strip().lower() == "all" else value
