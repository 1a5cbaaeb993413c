"""The part of a data set that a run's settings choose: some digits, the first images of each set, wrong labels."""

from dataclasses import replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from core.data.dataset import Dataset, Split
from core.data.label_noise import with_wrong_labels
from core.support.errors import UserError
from core.support.messages import message, plural


class Wanted(Protocol):
    """Settings that choose: as in RunConfig. digits: "" for all; the numbers: 0 for all."""

    @property
    def digits(self) -> str:
        """Classes to keep."""

    @property
    def train_images(self) -> int:
        """Training images, of these classes."""

    @property
    def label_noise(self) -> float:
        """Fraction of training images that get a wrong label."""

    @property
    def seed(self) -> int:
        """Start of the random numbers."""

    @property
    def validation_images(self) -> int:
        """Validation images, of these classes."""


def selected(data: Dataset, wanted: Wanted) -> Dataset:
    """Return the part of `data` that a run with these settings sees. Raises UserError."""
    part = with_digits(data, wanted.digits).limited(wanted.train_images, wanted.validation_images)
    if not wanted.label_noise:
        return part
    if not data.train.has_classes:
        raise UserError(
            message("{data} has targets, not labels, so none can be wrong. Set label_noise to 0.", data=data.name)
        )
    classes = [each for each in range(data.classes) if not wanted.digits or str(each) in set(wanted.digits)]
    if len(classes) < 2:
        raise UserError(
            message("There is only one label, so none can be wrong. Choose more digits, or set label_noise to 0.")
        )
    return replace(part, train=with_wrong_labels(part.train, wanted.label_noise, classes, wanted.seed))


def with_digits(data: Dataset, digits: str) -> Dataset:
    """Return the images of these digits, of all three sets; all of them for "". Raises UserError."""
    if not digits:
        return data
    if not data.train.has_classes:
        raise UserError(
            message("{data} has targets, not classes, so digits cannot be chosen. Set digits to all.", data=data.name)
        )
    return replace(
        data,
        train=_part(data.name, message("training"), data.train, digits),
        validation=_part(data.name, message("validation"), data.validation, digits),
        test=_part(data.name, message("test"), data.test, digits),
    )


def _part(name: str, of: str, split: Split, digits: str) -> Split:
    part = of_digits(split, digits)
    if len(split) and not len(part):
        named = plural("the digit {digits}", "the digits {digits}", len(digits), digits=", ".join(digits))
        raise UserError(
            message(
                "{data} has no {of} image of {digits}. Choose other digits, or all.", data=name, of=of, digits=named
            )
        )
    return part


def of_digits(split: Split, digits: str) -> Split:
    """Return the examples of these classes; all of them for "", and where there are no classes."""
    if not digits or not split.has_classes:
        return split
    rows = _rows(split, digits)
    return split if rows.all() else Split(split.x[rows], split.y[rows])


def count_of(split: Split, digits: str) -> int:
    """Return how many examples `of_digits` gives, without making them."""
    return int(_rows(split, digits).sum()) if digits and split.has_classes else len(split)


def _rows(split: Split, digits: str) -> npt.NDArray[np.bool_]:
    return np.isin(split.labels, [int(digit) for digit in digits])
