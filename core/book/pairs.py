"""The book's data, lists of pairs (x, y), as a view of core's arrays; and lists of a reader's own turned into these."""

from collections.abc import Iterable, Sequence
from typing import overload

import numpy as np
import numpy.typing as npt

from core.data.dataset import Dataset, Split
from core.linalg.arrays import Array, Bytes, Labels
from core.support.errors import UserError

Pair = tuple[Array, Array | int]

_WHOLE = 1e-4  # x 255, pixel/255 in float32 is a whole number to about 3e-5


class Pairs(Sequence[Pair]):
    """Pairs (x, y), made when one is asked for; a slice such as training_data[:1000] is Pairs again and copies nothing.

    x: (784, 1), ink in 0..1. y: the digit, or with `outputs` the column (outputs, 1) that is 1 there and 0 elsewhere.
    """

    def __init__(self, split: Split, outputs: int = 0) -> None:
        self.split, self._outputs = split, outputs

    def __len__(self) -> int:
        return len(self.split)

    @overload
    def __getitem__(self, index: int) -> Pair: ...
    @overload
    def __getitem__(self, index: slice) -> "Pairs": ...
    def __getitem__(self, index: int | slice) -> "Pair | Pairs":
        if isinstance(index, slice):
            return Pairs(Split(self.split.x[index], self.split.y[index]), self._outputs)
        at = range(len(self))[index]  # counts from the end for -1, and raises IndexError past it
        x, digit = self.split.inputs(slice(at, at + 1), "float32").T, int(self.split.labels[at])
        return x, vectorized_result(digit, self._outputs) if self._outputs else digit


def vectorized_result(j: int, outputs: int = 10) -> Array:
    """The answer wanted for digit j: a column (10, 1) of zeros with a 1 in row j."""
    column = np.zeros((outputs, 1))
    column[j] = 1.0
    return column


def as_split(data: Iterable[Pair]) -> Split:
    """What core learns from. A reader's own list of pairs is copied: x any column of numbers, y a digit or a column.

    An x of pixel/255 goes back to the ink it was, which is exact and a quarter of the size; a y with a single 1 in it
    goes back to the digit. Raises UserError when the pairs do not make a table.
    """
    if isinstance(data, Pairs):
        return data.split
    try:
        xs, ys = zip(*((np.ravel(x), np.asarray(y)) for x, y in data), strict=True)
        x, y = np.stack(xs), np.stack(ys)
        return Split(_as_ink(x.astype(np.result_type(x, np.float32))), _as_digits(y))
    except (TypeError, ValueError) as error:
        raise UserError(
            f"These data are no list of pairs (x, y) with columns of one length ({error}). "
            "Give what mnist_loader.load_data_wrapper() returns, a slice of it, or a list such as [(x, y), ...]."
        ) from error


def dataset(training: Iterable[Pair], evaluation: Iterable[Pair] | None, outputs: int) -> Dataset:
    """Both as core wants them, in one form; without evaluation data the first training pair stands in for them."""
    train = as_split(training)
    check = train.first(1) if evaluation is None else as_split(evaluation)
    if train.is_ink != check.is_ink:
        train, check = (Split(s.inputs(slice(None), "float32"), s.y) for s in (train, check))
    if train.has_classes != check.has_classes:
        train, check = (Split(s.x, _as_columns(s, outputs)) for s in (train, check))
    return Dataset("This list of pairs", train, check, check)


def _as_ink(x: Array) -> Bytes | Array:
    ink = x * 255.0
    whole = np.rint(ink)
    if x.size and ink.min() >= 0 and ink.max() <= 255 and np.abs(ink - whole).max() <= _WHOLE:
        return np.asarray(whole, np.uint8)
    return x


def _as_digits(y: npt.NDArray[np.generic]) -> Labels | Array:
    if y.ndim == 1 and y.dtype.kind in "iu":
        return y.astype(np.int64)
    columns = y.reshape(len(y), -1).astype(np.float64)
    is_one_hot = ((columns == 1).sum(axis=1) == 1).all() and (columns != 0).sum() == len(columns)
    # Of one output a 1 says yes, not which.
    return np.asarray(columns.argmax(axis=1)) if is_one_hot and columns.shape[1] > 1 else columns


def _as_columns(split: Split, outputs: int) -> Array:
    table, index = split.target_table(outputs, "float64")
    return table[index]
