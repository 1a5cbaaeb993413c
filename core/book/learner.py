"""What the networks of chapter 1 and chapter 3 share: layers that can be read and written, answers, learning."""

from __future__ import annotations  # help() then shows Sequence[Pair], not what it stands for

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import overload

import numpy as np
import numpy.typing as npt

from core.activations import SIGMOID
from core.book.pairs import Pair, dataset
from core.checkpoint import Checkpoint
from core.config import read_config
from core.data.dataset import Dataset, Split
from core.events import Diverged, Ending, EpochDone, Finished, Scores
from core.linalg.arrays import Array
from core.network import Network
from core.support.errors import UserError
from core.trainer import train
from core.training.evaluation import score
from core.training.fit import check_fit


def sigmoid(z: npt.ArrayLike) -> Array:
    """σ(z) = 1/(1 + e^-z), equation 3, of a number or of each entry of an array; no z is too large for it."""
    a = np.array(z, float)
    SIGMOID.value(a, a)
    return a[()]


def sigmoid_prime(z: npt.ArrayLike) -> Array:
    """σ'(z) = σ(z)(1 - σ(z)), the slope: 1/4 at most, and near 0 where the neuron is saturated."""
    return sigmoid(z) * (1 - sigmoid(z))


class Layers(Sequence[Array]):
    """One array a layer. They are the network's own: `layers[0] = w`, `layers[0] *= 2`, `layers[0][1, 2] = 3` count.

    Raises ValueError for an array of another form.
    """

    def __init__(self, views: list[Array]) -> None:
        self._views = views

    def __len__(self) -> int:
        return len(self._views)

    @overload
    def __getitem__(self, index: int) -> Array: ...
    @overload
    def __getitem__(self, index: slice) -> list[Array]: ...
    def __getitem__(self, index: int | slice) -> Array | list[Array]:
        return self._views[index]

    def __setitem__(self, index: int, values: npt.ArrayLike) -> None:
        view = self._views[index]
        if np.shape(values) != view.shape:
            raise ValueError(f"this layer's array is {view.shape}, not {np.shape(values)}; other sizes: a new Network")
        view[...] = values

    def __repr__(self) -> str:
        return repr(self._views)

    def fill(self, arrays: Iterable[npt.ArrayLike]) -> None:
        """Take over all layers' arrays; none when one does not fit, or when there are more or fewer."""
        arrays = list(arrays)
        forms, own = [np.shape(array) for array in arrays], [view.shape for view in self]
        if forms != own:
            raise ValueError(f"these layers' arrays are {own}, not {forms}; other sizes: a new Network")
        for number, array in enumerate(arrays):
            self[number] = array


class Learner:
    """Sigmoid units in layers. Where it stands is a Checkpoint of core; what it learns, core.trainer.train learns."""

    def __init__(self, sizes: Sequence[int], cost: str, init: str, seed: int | None) -> None:
        # From NumPy's own chance, so that np.random.seed(...) makes a session repeatable, as it does for the book.
        seed = int(np.random.randint(2**32, dtype=np.uint32)) if seed is None else seed  # noqa: NPY002
        settings = {"sizes": list(sizes), "cost": cost, "output": "sigmoid", "init": init, "seed": seed}
        self._here = Checkpoint.fresh(read_config(settings, "The network"))
        self._images = 0

    @property
    def sizes(self) -> list[int]:
        """Units in each layer, input first: [784, 30, 10]."""
        return list(self._here.config.sizes)

    @property
    def num_layers(self) -> int:
        """How many layers, the input counted."""
        return len(self.sizes)

    @property
    def seed(self) -> int:
        """Where chance started: Network(sizes, seed=...) with it and the same calls learn the same again."""
        return self._here.config.seed

    @property
    def weights(self) -> Layers:
        """One matrix (n_out, n_in) for each layer but the first: row j holds the weights into its unit j."""
        return Layers(self._network.weights)

    @weights.setter
    def weights(self, arrays: Iterable[npt.ArrayLike]) -> None:
        self.weights.fill(arrays)

    @property
    def biases(self) -> Layers:
        """One column (n_out, 1) for each layer but the first."""
        return Layers([b[:, None] for b in self._network.biases])

    @biases.setter
    def biases(self, arrays: Iterable[npt.ArrayLike]) -> None:
        self.biases.fill(arrays)

    def feedforward(self, a: Array) -> Array:
        """What the output layer answers to the column a, (784, 1) in 0..1 -> (10, 1): a' = σ(w a + b), equation 22.

        Several columns side by side, (784, m), are answered at once, (10, m). `np.argmax` of a column is the digit.
        """
        return self._network.outputs(np.asarray(a).T).T

    @property
    def _network(self) -> Network:
        return Network.of(self._here.config, self._here.theta)

    def _dataset(self, training: Iterable[Pair], evaluation: Iterable[Pair] | None = None) -> Dataset:
        return dataset(training, evaluation, self.sizes[-1])

    def _split(self, pairs: Iterable[Pair]) -> Split:
        """As core takes them. Raises UserError when they do not fit the network."""
        data = self._dataset(pairs)
        check_fit(self._here.config, data)
        return data.train

    def _score(self, split: Split, lmbda: float = 0.0) -> Scores:
        config = self._here.config.changed(lambda_=lmbda)
        return score(config, self._network, split, self._images or len(split))

    def _restart(self, init: str) -> None:
        self._here, self._images = Checkpoint.fresh(self._here.config.changed(init=init)), 0

    def _epochs(self, data: Dataset, epochs: int, **settings: object) -> Iterator[EpochDone]:
        """Learn, from where this network stands; it stands at the end of each epoch when that is told."""
        self._images = len(data.train)
        start = replace(self._here, best_epoch=0, best_theta=None)
        for event in train(start.config.changed(epochs=start.epoch + epochs, **settings), data, start=start):
            match event:
                case EpochDone():
                    self._here = event.checkpoint
                    yield event
                case Diverged(epoch=epoch):
                    print(replace(event, epoch=epoch - start.epoch - 1).why, event.advice)  # counted as in the session
                case Finished():
                    self._here = event.checkpoint.from_best()
                    if event.ending is Ending.PATIENCE:
                        print(f"Stopped early: {self._here.config.patience} epochs brought no better accuracy.")


def right(scores: Scores, split: Split) -> int:
    """How many of the examples are answered rightly. Raises UserError where y is no digit but other numbers."""
    if not split.has_classes:
        raise UserError("Accuracy counts right digits, and these y are other numbers. Look at the cost instead.")
    return round(scores.accuracy * len(split))
