"""Common base of the networks of chapters 1 and 3: layers that can be read and written, answers, learning."""

from __future__ import annotations  # help() then shows Sequence[Pair], not what it stands for

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, overload

import numpy as np
import numpy.typing as npt

from core.activations import SIGMOID
from core.book.onward import epochs_regardless
from core.book.pairs import Pair, dataset, vectorized_result
from core.checkpoint import Checkpoint
from core.config import RunConfig, read_config
from core.data.dataset import Dataset, Split
from core.events import Diverged, Ending, EpochDone, Finished, Scores
from core.linalg.arrays import Array, aligned_copy
from core.network import Network, layer_views
from core.support.errors import UserError
from core.support.messages import message
from core.trainer import train
from core.training.backprop import Backprop
from core.training.evaluation import score
from core.training.fit import check_fit
from core.training.gradient import RegularizedGradient
from core.training.running_scores import score_sum


def sigmoid(z: npt.ArrayLike) -> Array:
    """Return σ(z) = 1/(1 + e^-z), equation 3, of a number or of each entry of an array, without overflow."""
    a = np.array(z, float)
    SIGMOID.value(a, a)
    return a[()]


def sigmoid_prime(z: npt.ArrayLike) -> Array:
    """Return the slope σ'(z) = σ(z)(1 - σ(z)): 1/4 at most, and near 0 where the neuron is saturated."""
    return sigmoid(z) * (1 - sigmoid(z))


class Layers(Sequence[Array]):
    """Arrays of a network, one per layer: `layers[0] = w`, `layers[0] *= 2`, `layers[0][1, 2] = 3` change the network.

    Raises ValueError for an array of another shape.
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
        """Set all layers' arrays; none if one does not fit, or if there are more or fewer."""
        arrays = list(arrays)
        forms, own = [np.shape(array) for array in arrays], [view.shape for view in self]
        if forms != own:
            raise ValueError(f"these layers' arrays are {own}, not {forms}; other sizes: a new Network")
        for number, array in enumerate(arrays):
            self[number] = array


class Learner:
    """Network of sigmoid units, on top of core: its state is a Checkpoint, and core.trainer.train trains it."""

    _here: Checkpoint

    def __init__(self, sizes: Sequence[int], cost: str, init: str, seed: int | None) -> None:
        self._given = seed
        settings = {"sizes": list(sizes), "cost": cost, "output": "sigmoid", "init": init, "seed": self._init_seed()}
        self._reset(read_config(settings, "The network"))

    @property
    def sizes(self) -> list[int]:
        """Units in each layer, input first: [784, 30, 10]."""
        return list(self._here.config.sizes)

    @property
    def num_layers(self) -> int:
        """Number of layers, including the input."""
        return len(self.sizes)

    @property
    def seed(self) -> int:
        """Seed of the initial weights; if passed as Network(sizes, seed=...), also of the order of the images."""
        return self._seed

    @property
    def weights(self) -> Layers:
        """Weight matrices (n_out, n_in) of each layer except the first: row j has the weights into unit j."""
        return Layers(self._network.weights)

    @weights.setter
    def weights(self, arrays: Iterable[npt.ArrayLike]) -> None:
        self.weights.fill(arrays)

    @property
    def biases(self) -> Layers:
        """Bias columns (n_out, 1) of each layer except the first."""
        return Layers([b[:, None] for b in self._network.biases])

    @biases.setter
    def biases(self, arrays: Iterable[npt.ArrayLike]) -> None:
        self.biases.fill(arrays)

    def feedforward(self, a: Array) -> Array:
        """Return the outputs for the column a, (784, 1) in 0..1 -> (10, 1): a' = σ(w a + b), equation 22.

        Several columns, (784, m), give (10, m). `np.argmax` of a column is the digit.
        """
        return self._network.outputs(np.asarray(a).T).T

    def backprop(self, x: npt.ArrayLike, y: Array | int) -> tuple[list[Array], list[Array]]:
        """Return the gradient of the cost of one pair, (nabla_b, nabla_w): ∂C_x/∂b and ∂C_x/∂w, equations BP1 to BP4.

        Lists of arrays in the shapes of `biases` and `weights`, without λ term. nabla_b[l] is the error δ of that
        layer; its norm is the speed of learning (chapter 5). x: a column (784, 1). y: a column (10, 1), or the digit.
        Raises UserError when they do not fit the network.
        """
        theta, sizes = self._here.theta, self.sizes
        wanted = vectorized_result(int(y), sizes[-1]) if np.ndim(y) == 0 and sizes[-1] > 1 else y
        rows = [np.array(column, theta.dtype).reshape(1, -1) for column in (x, wanted)]
        forms = [row.shape[1] for row in rows]
        if forms != [sizes[0], sizes[-1]]:
            raise UserError(
                message(
                    "x and y have {inputs} and {outputs} numbers; this network takes {first} and {last}. Give one "
                    "pair, such as backprop(*training_data[0]).",
                    inputs=forms[0],
                    outputs=forms[1],
                    first=sizes[0],
                    last=sizes[-1],
                )
            )
        slope = np.empty_like(theta)
        _backpropagated(self._here.config, theta, *rows).add_gradient(slope, (0.0, 0.0), 1.0)
        weights, biases = layer_views(slope, sizes)
        return [b[:, None] for b in biases], weights

    def _step(self, mini_batch: Sequence[Pair], eta: float, lmbda: float, n: int) -> None:
        """Make one step of SGD. Arrays obtained from `weights` before keep their values, as in the book's program."""
        split, here = self._split(mini_batch), self._here
        config = here.config if here.config.lambda_ == lmbda else here.config.changed(lambda_=lmbda)
        theta = aligned_copy(here.theta)
        table, index = split.target_table(config.sizes[-1], config.dtype)
        gradient = RegularizedGradient(theta, config, n)
        gradient.backprop = _backpropagated(config, theta, split.inputs(slice(None), config.dtype), table[index])
        gradient.add_to(theta, 1.0, -eta)
        self._here, self._images = replace(here, config=config, theta=theta), n

    @property
    def _network(self) -> Network:
        return Network.of(self._here.config, self._here.theta)

    def _init_seed(self) -> int:
        """Draw a seed with np.random, so that np.random.seed(...) fixes the initial weights, as in the book."""
        self._seed = int(np.random.randint(2**32, dtype=np.uint32)) if self._given is None else self._given  # noqa: NPY002
        return self._seed

    def _order_seed(self) -> int:
        """Draw a seed with random, so that random.seed(...) fixes the order of images, as in the book."""
        return random.getrandbits(32) if self._given is None else self._given

    def _reset(self, config: RunConfig) -> None:
        self._here, self._images = Checkpoint.fresh(config), 0

    def _restart(self, init: str) -> None:
        self._reset(self._here.config.changed(init=init, seed=self._init_seed()))

    def _dataset(self, training: Iterable[Pair], evaluation: Iterable[Pair] | None = None) -> Dataset:
        return dataset(training, evaluation, self.sizes[-1])

    def _split(self, pairs: Iterable[Pair]) -> Split:
        """Convert pairs to a Split. Raises UserError when they do not fit the network."""
        data = self._dataset(pairs)
        check_fit(self._here.config, data)
        return data.train

    def _score(self, split: Split, lmbda: float = 0.0) -> Scores:
        config = self._here.config.changed(lambda_=lmbda)
        with np.errstate(all="ignore"):  # divergence is reported in words
            return score(config, self._network, split, self._images or len(split))

    def _right(self, split: Split, convert: bool, scores: Scores | None = None) -> int:
        """Count the correct answers: the largest output is the answer. scores: if already known."""
        if split.has_classes:
            return round((scores or self._score(split)).accuracy * len(split))
        if self.sizes[-1] == 1 and not convert:  # the largest of one output is number 0: the book compares it with y
            return int(np.count_nonzero(split.y == 0))
        (targets, _), dtype = split.target_table(self.sizes[-1], "float64"), self._here.config.dtype
        return int(score_sum(self._network.logits(split.inputs(slice(None), dtype)), targets, "sigmoid", None))

    def _epochs(self, data: Dataset, epochs: int, **settings: Any) -> Iterator[Scores]:
        """Train from the current weights, and yield each epoch's scores on data.validation.

        When they are yielded, the network is at the end of that epoch.
        """
        self._images = len(data.train)
        start = replace(self._here, best_epoch=0, best_theta=None)
        config = start.config.changed(epochs=start.epoch + epochs, seed=self._order_seed(), **settings)
        for event in train(config, data, start=start):
            match event:
                case EpochDone():
                    self._here = event.checkpoint
                    yield event.validation
                case Diverged(epoch=epoch):
                    print(replace(event, epoch=epoch - start.epoch - 1).why, event.advice)  # from 0, as in the book
                case Finished(ending=Ending.DIVERGED):
                    for here, scores in epochs_regardless(event.checkpoint.continued(config), data):
                        self._here = here
                        yield scores
                    self._end()
                case Finished():
                    self._here = event.checkpoint
                    self._end()

    def _end(self) -> None:
        """Restore the best epoch if patience has kept one."""
        here = self._here
        if here.best_theta is not None and here.epoch - here.best_epoch >= here.config.patience:
            print(f"Stopped early: {here.config.patience} epochs brought no better accuracy.")
        self._here = here.from_best()


def _backpropagated(config: RunConfig, theta: Array, x: Array, y: Array) -> Backprop:
    """Run backpropagation for the rows x (B, I) and y (B, K); then call `add_gradient` on the result."""
    backprop = Backprop(theta, config, len(x))
    with np.errstate(all="ignore"):  # divergence is reported in words
        backprop(x, y, np.empty(y.shape, theta.dtype))
    return backprop
