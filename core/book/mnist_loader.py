"""Chapter 1's mnist_loader: MNIST in the forms that the book's programs take.

MNIST has to be there: `python run.py data fetch` fetches it once, or BACKSWING_MNIST names a folder that holds it.
The book divides a pixel by 256, this program by 255, so that full ink is 1; no figure of the book hangs on it.
"""

from core.book.pairs import Pairs
from core.data import sources
from core.data.dataset import Split
from core.linalg.arrays import Array, Labels

DIGITS = 10

Table = tuple[Array, Labels]


def load_data() -> tuple[Table, Table, Table]:
    """(training_data, validation_data, test_data), each a pair of arrays: images (N, 784) in 0..1 and digits (N,).

    N is 50 000, 10 000 and 10 000. Raises UserError that says how to fetch MNIST when it is not there.
    """
    data = sources.load("mnist")
    return _table(data.train), _table(data.validation), _table(data.test)


def load_data_wrapper() -> tuple[Pairs, Pairs, Pairs]:
    """(training_data, validation_data, test_data), each a list of pairs (x, y) to be handed to a network.

    x is a column (784, 1) of ink, 0 for paper and 1 for full ink. y is in training_data the column (10, 1) that the
    output layer should give, 1 for the right digit and 0 for the others; in the other two the digit itself. Slices,
    such as training_data[:1000], are of the same kind. Learn from training_data, choose η, λ and the rest by
    validation_data, and look at test_data last: what was chosen by a set looks better on it than it is.
    Raises UserError that says how to fetch MNIST when it is not there.
    """
    data = sources.load("mnist")
    return Pairs(data.train, outputs=DIGITS), Pairs(data.validation), Pairs(data.test)


def _table(split: Split) -> Table:
    return split.inputs(slice(None), "float32"), split.labels
