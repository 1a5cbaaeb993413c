"""Sources of data sets: the names and paths that `--data`, a config and the window use."""

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
from core.data.synthetic.hands import hands
from core.data.synthetic.sales import sales
from core.support.errors import UserError, shortened
from core.support.messages import message

SOURCES = ("mnist", "synthetic", "mnist+synthetic", "mnist+hands")
"""Names of image data; other sources are in NUMBERS, or paths of folders or files."""

MNIST, OWN, BOTH, HANDS = SOURCES
NEEDS_MNIST = (MNIST, BOTH, HANDS)
"""Sources that need MNIST on this computer."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Regression data set: numbers with targets to predict from them; accuracy is R²."""

    title: str
    about: str
    load: Callable[[], Dataset]


NUMBERS = {
    "sales": Numbers(
        message("Sales, two inputs"),
        message("How many goods to order, from two numbers: y = x₁ + x₂ and some noise."),
        sales,
    )
}
"""Regression data sets by source name."""

MNIST_VARIABLE = "BACKSWING_MNIST"

_asked_for: set[str] = set()
"""Sources that a person named in this process; a source from a file could be somebody else's choice."""

MIXED_IN = 48_000
"""Synthetic images that are added to MNIST; 40 000 of them for training."""

HANDS_MIXED_IN = 36_000
"""The same of many hands; 30 000 of them for training."""


def mnist_override() -> Path | None:
    """Return the MNIST folder named by the environment variable, which replaces the downloaded one; None without."""
    folder = os.environ.get(MNIST_VARIABLE)
    return _path(folder) if folder else None


def ask_for(source: str) -> str:
    """Record that a person named this source, so that `load` reads it even from another computer; return it."""
    _asked_for.add(source)
    return source


def is_remote(source: str) -> bool:
    """Return whether a path leads to another computer, as //host/folder does on Windows with either slash."""
    return len(source) > 1 and set(source[:2]) <= {"/", "\\"}


def load(source: str) -> Dataset:
    """Load the data set "mnist", "synthetic", "mnist+synthetic", "mnist+hands" or "sales", or that of a folder or file.

    "mnist" is the folder in BACKSWING_MNIST if that is set, else the downloaded one; a set with "+" trains on both and
    is scored on MNIST; "hands" are digits as pens write them. Raises UserError, which says how to get MNIST if it is
    missing, also for a path on another computer that no person named, and for other paths as `imports.read` does.
    """
    if source == "mnist":
        if folder := mnist_override():
            return replace(imports.read([folder]), name=mnist.NAME)
        return mnist.load()
    if source == "synthetic":
        return synthetic()
    if source == "mnist+synthetic":
        return joined(load("mnist"), synthetic(images=MIXED_IN))
    if source == "mnist+hands":
        return joined(load("mnist"), hands(images=HANDS_MIXED_IN))
    if source in NUMBERS:
        return NUMBERS[source].load()
    if is_remote(source) and source not in _asked_for:
        raise UserError(
            message(
                "The data {source} are on another computer, and only a file names them. If you trust that "
                "computer, name them yourself: with --data, or with Open folder in the window.",
                source=source,
            )
        )
    path = _path(source)
    if not os.path.exists(path):
        words = ", ".join((*SOURCES, *NUMBERS))
        raise UserError(
            message(
                "There is no data set {source}: choose {names}, a folder, or a data file.",
                source=shortened(source),
                names=words,
            )
        )
    return imports.read([path])


@cache
def form(source: str) -> Form:
    """Return the form of the data set `source`, from its name alone: every path means images of digits."""
    return Form.of(NUMBERS[source].load()) if source in NUMBERS else DIGITS


def joined(data: Dataset, more: Dataset) -> Dataset:
    """Return `data` with the training set of `more` added; validation and test stay those of `data`.

    MNIST's digits were written in America: other ways of writing are learnt from other data.
    """
    x, y = np.concatenate([data.train.x, more.train.x]), np.concatenate([data.train.y, more.train.y])
    return replace(data, name=f"{data.name} + {more.name}", train=Split(x, y))


def whole_path(source: str) -> str:
    """Return a source with an absolute path; names, and paths that are not printable, stay unchanged."""
    whole = source if source in (*SOURCES, *NUMBERS) else os.path.abspath(_path(source))
    return whole if whole.isprintable() else source


def _path(text: str) -> Path:
    """Expand ~ with os.path: pathlib raises for an unknown home and for a name that is too long."""
    return Path(os.path.expanduser(text))
