"""Chapter 1's mnist_loader: MNIST in the forms that the book's programs take.

MNIST has to be there: `python run.py data fetch` fetches it once, or BACKSWING_MNIST names a folder that holds it. A
file can be named, too: load_data_wrapper("mnist_expanded.pkl.gz") reads what the book's expand_mnist.py has written.

Different from the book on purpose: a pixel is divided by 255, not 256, so that full ink is 1 (no figure of the book
hangs on it), and the x and y of a pair are read-only; change a copy.
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
    """(training_data, validation_data, test_data), each a pair of arrays: images (N, 784) in 0..1 and digits (N,).

    N is 50 000, 10 000 and 10 000. filename: as in load_data_wrapper. Raises UserError that says how to fetch MNIST
    when it is not there.
    """
    data = _load(filename)
    return _table(data.train), _table(data.validation), _table(data.test)


def load_data_wrapper(filename: str | Path | None = None) -> tuple[list[Pair], list[Pair], list[Pair]]:
    """(training_data, validation_data, test_data), each a list of pairs (x, y) to be handed to a network.

    x is a column (784, 1) of ink, 0 for paper and 1 for full ink. y is in training_data the column (10, 1) that the
    output layer should give, 1 for the right digit and 0 for the others; in the other two the digit itself. Learn from
    training_data, or a slice such as training_data[:1000]; choose η, λ and the rest by validation_data, and look at
    test_data last: what was chosen by a set looks better on it than it is.

    filename: a data file or a folder in place of MNIST, such as "mnist.pkl.gz". Nothing in a pickle is ever run.
    Raises UserError that says how to fetch MNIST when it is not there.
    """
    data = _load(filename)
    return pairs(data.train, outputs=DIGITS), pairs(data.validation), pairs(data.test)


def _load(filename: str | Path | None) -> Dataset:
    return sources.load("mnist" if filename is None else str(filename))


def _table(split: Split) -> Table:
    return split.inputs(slice(None), "float32"), split.labels.copy()
