"""What `--data`, a config and the window call a data set: a word, or a path."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from core.data.dataset import Dataset, Split
from core.data.form import DIGITS, Form
from core.data.mnist import mnist
from core.data.readers import imports
from core.data.synthetic.digits import synthetic
from core.data.synthetic.sales import sales
from core.support.errors import UserError, shortened

SOURCES = ("mnist", "synthetic", "mnist+synthetic")
"""The words for images; anything else is one of NUMBERS, or a path to a folder or a file."""

MNIST, OWN, BOTH = SOURCES
NEEDS_MNIST = (MNIST, BOTH)
"""The sources that cannot be loaded before MNIST is on this computer."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """A data set of numbers with numbers to be predicted from them; accuracy is then R²."""

    title: str
    about: str
    load: Callable[[], Dataset]


NUMBERS = {
    "sales": Numbers(
        "Sales, two inputs", "How many goods to order, from two numbers: y = x₁ + x₂ and some noise.", sales
    )
}
"""By their words."""

MNIST_VARIABLE = "BACKSWING_MNIST"

_asked_for: set[str] = set()
"""What a person named in this process, rather than a file that may be somebody else's."""

MIXED_IN = 48_000
"""Images of the synthetic set that MNIST is joined with: 40 000 of them to learn from."""


def mnist_override() -> Path | None:
    """The folder that the environment names in place of the kept MNIST."""
    folder = os.environ.get(MNIST_VARIABLE)
    return _path(folder) if folder else None


def ask_for(source: str) -> str:
    """Note that a person named this set, so that `load` reads it even from another computer; return it."""
    _asked_for.add(source)
    return source


def is_remote(source: str) -> bool:
    """Tell whether a path leads to another computer, as //host/folder does on Windows with either slash."""
    return len(source) > 1 and set(source[:2]) <= {"/", "\\"}


def load(source: str) -> Dataset:
    """The data set called "mnist", "synthetic" or both, or "sales", or the one in a folder or file.

    "mnist" is the folder in BACKSWING_MNIST where that is set, else what was fetched; "mnist+synthetic" learns from
    both and is judged by MNIST. Raises UserError that says how to get MNIST when it is not there, for a path to another
    computer that no person asked for, and for other paths as `imports.read` does.
    """
    if source == "mnist":
        if folder := mnist_override():
            return replace(imports.read([folder]), name=mnist.NAME)
        return mnist.load()
    if source == "synthetic":
        return synthetic()
    if source == "mnist+synthetic":
        return joined(load("mnist"), synthetic(images=MIXED_IN))
    if source in NUMBERS:
        return NUMBERS[source].load()
    if is_remote(source) and source not in _asked_for:
        raise UserError(
            f"The data {source} lie on another computer, and only a file names them. If you trust that computer, name "
            "them yourself: with --data, or with Open folder in the window."
        )
    path = _path(source)
    if not os.path.exists(path):
        words = ", ".join((*SOURCES, *NUMBERS))
        raise UserError(f"There is no data set {shortened(source)}: give {words}, a folder, or a data file.")
    return imports.read([path])


@cache
def form(source: str) -> Form:
    """What the data set called `source` asks of a network, told by its name alone: a path leads to images of digits."""
    return Form.of(NUMBERS[source].load()) if source in NUMBERS else DIGITS


def joined(data: Dataset, more: Dataset) -> Dataset:
    """`data` with what `more` has to learn from added; validation and test stay those of `data`.

    MNIST's digits were written in America: ways of writing that it hardly shows are learnt from others.
    """
    x, y = np.concatenate([data.train.x, more.train.x]), np.concatenate([data.train.y, more.train.y])
    return replace(data, name=f"{data.name} + {more.name}", train=Split(x, y))


def whole_path(source: str) -> str:
    """The same data set, by a path that means it from any folder; a word, and what cannot be written, as it is."""
    whole = source if source in (*SOURCES, *NUMBERS) else os.path.abspath(_path(source))
    return whole if whole.isprintable() else source


def _path(text: str) -> Path:
    """By os.path, here and above: pathlib's own raises for a home of nobody's and for a name that is too long."""
    return Path(os.path.expanduser(text))
