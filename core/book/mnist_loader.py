"""Chapter 1's mnist_loader: MNIST in the form of the book's programs.

Needs MNIST: `python run.py data fetch` downloads it once, or BACKSWING_MNIST names a folder with it. A file can be
named, too: load_data_wrapper("mnist_expanded.pkl.gz") reads the output of the book's expand_mnist.py.

Intentional differences from the book: a pixel is divided by 255, not 256, so that full ink is 1 (no result of the book
depends on it), and the x and y of a pair are read-only; change a copy.
"""

from pathlib import Path

from core.book.pairs import Pair, pairs, vectorized_result
from core.data import sources
from core.data.dataset import Dataset, Split
from core.linalg.arrays import Array, Labels

__all__ = ["load_data", "load_data_wrapper", "vectorized_result"]

DIGITS = 10

Table = tuple[Array, Labels]


def load_data(filename: str | Path | None = None) -> tuple[Table, Table, Table]:
    """Return training_data, validation_data, test_data, each two arrays: images (N, 784) in 0..1 and digits (N,).

    N is 50 000, 10 000 and 10 000. filename: as in load_data_wrapper. Raises UserError, which says how to download
    MNIST, when it is missing.
    """
    data = _load(filename)
    return _table(data.train), _table(data.validation), _table(data.test)


def load_data_wrapper(filename: str | Path | None = None) -> tuple[list[Pair], list[Pair], list[Pair]]:
    """Return training_data, validation_data, test_data, each a list of pairs (x, y) for a network.

    x is a column (784, 1) of ink, 0 for paper and 1 for full ink. y is in training_data the column (10, 1) of wanted
    outputs, 1 for the correct digit and 0 for the others; in the other two the digit itself. Learn from training_data,
    or a slice such as training_data[:1000]; choose η, λ and the rest by validation_data, and use test_data last:
    settings chosen on a set look better on it than they are.

    filename: a data file or a folder instead of MNIST, such as "mnist.pkl.gz". Nothing in a pickle is ever run.
    Raises UserError, which says how to download MNIST, when it is missing.
    """
    data = _load(filename)
    return pairs(data.train, outputs=DIGITS), pairs(data.validation), pairs(data.test)


def _load(filename: str | Path | None) -> Dataset:
    return sources.load("mnist" if filename is None else str(filename))


def _table(split: Split) -> Table:
    return split.inputs(slice(None), "float32"), split.labels.copy()
