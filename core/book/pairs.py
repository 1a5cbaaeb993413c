"""Lists of pairs (x, y), the book's form of data: views into core's arrays, and conversion of any pairs."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from core.data.dataset import Dataset, Split
from core.linalg.arrays import Array, Bytes, Labels
from core.support.errors import UserError
from core.support.messages import message

Pair = Sequence[Any]
"""Pair (x, y): any tuple, or a RowPair."""

_WHOLE = 1e-4  # tolerance: 255 times pixel/255 in float32 is a whole number to about 3e-5


class RowPair(Sequence[Any]):
    """Row of a Split as a pair: `x, y = pair`, pair[0], pair[1]. Both arrays are made on access, read-only.

    x: (784, 1), ink in 0..1. y: the digit, or with `outputs` its one-hot column (outputs, 1).
    A list of these takes 5 MB; the book's list of arrays takes 160 MB.
    """

    __slots__ = ("outputs", "row", "split")

    def __init__(self, split: Split, row: int, outputs: int) -> None:
        self.split, self.row, self.outputs = split, row, outputs

    def __len__(self) -> int:
        return 2

    def __getitem__(self, index: Any) -> Any:
        return self._both()[index]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._both())

    def __repr__(self) -> str:
        return repr(self._both())

    def _both(self) -> tuple[Array, Array | int]:
        x, digit = self.split.inputs(slice(self.row, self.row + 1), "float32").T, int(self.split.labels[self.row])
        x.flags.writeable = False  # an error is better than a change that is lost
        if not self.outputs:
            return x, digit
        column = vectorized_result(digit, self.outputs)
        column.flags.writeable = False
        return x, column


def pairs(split: Split, outputs: int = 0) -> list[Pair]:
    """Return all rows of `split`, whose y are classes, as a list. outputs: as in RowPair."""
    return [RowPair(split, row, outputs) for row in range(len(split))]


def vectorized_result(j: int, outputs: int = 10) -> Array:
    """Return the target for digit j: a column (10, 1) of zeros with a 1 in row j."""
    column = np.zeros((outputs, 1))
    column[j] = 1.0
    return column


def as_split(data: Iterable[Pair], outputs: int = 10) -> Split:
    """Convert pairs to a Split. Lists of other pairs are copied: x any column of numbers, y a digit or a column.

    outputs: of the network; with a single one, a number y is its target. An x of pixel/255 is converted back to ink,
    which is exact and a quarter of the size; a one-hot y is converted back to the digit. Raises UserError when the
    pairs do not form a table.
    """
    try:
        listed = list(data)
        if listed and all(type(pair) is RowPair for pair in listed):
            return _rows(listed)
        xs, ys = zip(*((np.ravel(x), y) for x, y in listed), strict=True)
        x, y = np.stack(xs), _answers(ys, outputs)
        return Split(_as_ink(x.astype(np.result_type(x, np.float32))), _as_digits(y))
    except (TypeError, ValueError, IndexError) as error:
        raise UserError(
            message(
                "These data are not a list of pairs (x, y) with columns of one length ({why}). Give what "
                "mnist_loader.load_data_wrapper() returns, a slice of it, or a list such as [(x, y), ...].",
                why=str(error),
            )
        ) from error


def dataset(training: Iterable[Pair], evaluation: Iterable[Pair] | None, outputs: int) -> Dataset:
    """Convert both lists to one Dataset; without evaluation data, the first training pair replaces them."""
    train = as_split(training, outputs)
    check = train.first(1) if evaluation is None else as_split(evaluation, outputs)
    if train.is_ink != check.is_ink:
        train, check = (Split(s.inputs(slice(None), "float32"), s.y) for s in (train, check))
    if train.has_classes != check.has_classes:
        train, check = (Split(s.x, _as_columns(s, outputs)) for s in (train, check))
    return Dataset("This list of pairs", train, check, check)


def _rows(listed: list[Any]) -> Split:
    """Return consecutive rows of one set as a view; copy others."""
    split, rows = listed[0].split, np.array([pair.row for pair in listed])
    if any(pair.split is not split for pair in listed):
        x = np.stack([pair.split.images[pair.row] for pair in listed])
        return Split(x, np.array([pair.split.labels[pair.row] for pair in listed]))
    if (np.diff(rows) == 1).all():
        whole = slice(rows[0], rows[0] + len(rows))
        return Split(split.x[whole], split.y[whole])
    return Split(split.x[rows], split.y[rows])


def _answers(ys: Sequence[Any], outputs: int) -> npt.NDArray[np.generic]:
    """Return digits (N,) or columns (N, K); columns for a mix of both, or for numbers with a single output."""
    are_numbers = [np.ndim(y) == 0 for y in ys]
    if outputs == 1 and all(are_numbers):
        return np.asarray(ys, np.float64)[:, None]
    if outputs > 1 and any(are_numbers) and not all(are_numbers):
        ys = [vectorized_result(y, outputs) if is_number else y for y, is_number in zip(ys, are_numbers, strict=True)]
    return np.stack([np.asarray(y) for y in ys])


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
    # With a single output, a 1 is a target, not a class.
    return np.asarray(columns.argmax(axis=1)) if is_one_hot and columns.shape[1] > 1 else columns


def _as_columns(split: Split, outputs: int) -> Array:
    table, index = split.target_table(outputs, "float64")
    return table[index]
