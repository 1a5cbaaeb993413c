"""Chapter 3's network2: the cross-entropy cost, L2 regularization, better initial weights, and monitors.

    net = network2.Network([784, 30, 10], cost=network2.CrossEntropyCost)
    net.SGD(training_data, 30, 10, 0.5, lmbda=5.0, evaluation_data=validation_data, monitor_evaluation_accuracy=True)
    net.save("net.json")
    net = network2.load("net.json")

The book's programs run with it after changes to their import lines and print statements. Intentional differences, here
and in network:

- It runs on core: float32 and whole mini-batches, where the book uses float64 and single images. A step agrees to
  about six digits; weights beyond 3e38 are infinite. Networks from `load` stay float64 if necessary.
- total_cost and the cost monitors use λ/n with n the training images, for data of any size.
- Early stopping returns to the weights of the best epoch; it uses R² where y are not digits. Without evaluation data it
  is refused, not ignored.
- SGD does not reorder your list; each call draws its own order. It makes its own steps: a subclass that overrides
  backprop or update_mini_batch does not change them.
- Network(sizes, seed=...) fixes all random numbers. Without it np.random.seed(...) fixes the initial weights and
  random.seed(...) the order of images, as in the book, though with different numbers.
- A y may be a digit or a column in every call, so `convert` matters only for a single output.
- Costs are QuadraticCost and CrossEntropyCost. A saturated, wrong answer has a finite total_cost. To add a cost, see
  core/costs.py, and train with core.trained.
- weights and biases keep their shapes; values assigned to them are copied.
- Values out of range or that do not fit (η of 0, no epochs, other inputs) raise a UserError of one sentence.
- Divergence prints one line with advice. Training continues, as in the book.
"""

from __future__ import annotations  # help() then shows Sequence[Pair], not what it stands for

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import ClassVar

import numpy as np
import scipy.special

from core.book.learner import Learner, sigmoid, sigmoid_prime
from core.book.pairs import Pair, vectorized_result
from core.costs import CROSS_ENTROPY, QUADRATIC, Cost
from core.data.dataset import Split
from core.events import Scores
from core.linalg.arrays import Array
from core.storage import network2 as book_json
from core.storage.model import Model
from core.support.errors import UserError
from core.support.messages import message

__all__ = [
    "CrossEntropyCost",
    "Network",
    "QuadraticCost",
    "load",
    "sigmoid",
    "sigmoid_prime",
    "vectorized_result",
]

Lists = tuple[list[float], list[int], list[float], list[int]]


def _delta(cost: Cost, z: Array, y: Array) -> Array:
    rows = np.array(z, float).T
    out = np.empty_like(rows)
    cost.delta(rows, np.asarray(y, float).T, "sigmoid", out, np.empty_like(rows))
    return out.T


class QuadraticCost:
    """Quadratic cost C = 1/2 |a - y|² of an image, equation 6: simple, but a saturated neuron learns slowly."""

    core: ClassVar[Cost] = QUADRATIC

    @staticmethod
    def fn(a: Array, y: Array) -> float:
        """Return the cost of the output column a (10, 1) for the target y (10, 1)."""
        return QUADRATIC.value(np.asarray(a).T, np.asarray(y).T, "linear")

    @staticmethod
    def delta(z: Array, a: Array, y: Array) -> Array:
        """Return the output layer's error (a - y) σ'(z), equation 30, where backpropagation starts; columns (10, 1).

        The factor σ'(z) is near 0 for a saturated neuron: the learning slowdown. a = σ(z) is computed from z.
        """
        return _delta(QUADRATIC, z, y)


class CrossEntropyCost:
    """Cross-entropy C = -Σ [y ln a + (1-y) ln(1-a)] of an image, equation 63: a larger error is learnt faster."""

    core: ClassVar[Cost] = CROSS_ENTROPY

    @staticmethod
    def fn(a: Array, y: Array) -> float:
        """Return the cost of the output column a (10, 1) for the target y (10, 1); infinite if a is 0 or 1 and wrong.

        The total_cost of a network is finite even then, because it is computed from z.
        """
        a, y = np.asarray(a, float), np.asarray(y, float)
        return 0.0 - float((scipy.special.xlogy(y, a) + scipy.special.xlog1py(1 - y, -a)).sum())  # never -0.0

    @staticmethod
    def delta(z: Array, a: Array, y: Array) -> Array:
        """Return the output layer's error a - y, equation 66: σ'(z) cancels, and with it the learning slowdown."""
        return _delta(CROSS_ENTROPY, z, y)


CostClass = type[QuadraticCost] | type[CrossEntropyCost]
BookCost = CostClass | QuadraticCost | CrossEntropyCost

_COSTS: dict[str, CostClass] = {cost.core.name: cost for cost in (QuadraticCost, CrossEntropyCost)}


def _cost_name(cost: BookCost) -> str:
    """Return core's name of a cost given as a class or an object. Raises UserError for anything else."""
    kind = cost if isinstance(cost, type) else type(cost)
    if kind not in _COSTS.values():
        raise UserError(
            message(
                "Give network2.QuadraticCost or network2.CrossEntropyCost as the cost. To use your own cost, add "
                "it to core as core/costs.py explains, and train with core.trained."
            )
        )
    return kind.core.name


@dataclass
class _Monitor:
    """Monitor of one data set: its costs and accuracies after each epoch, if wanted."""

    title: str
    split: Split
    cost_wanted: bool
    accuracy_wanted: bool
    costs: list[float] = field(default_factory=list)
    accuracies: list[int] = field(default_factory=list)

    def record(self, net: Network, scores: Scores) -> None:
        if self.cost_wanted:
            self.costs.append(scores.cost)
            print(f"Cost on {self.title} data: {scores.cost}")
        if self.accuracy_wanted:
            self.accuracies.append(net._right(self.split, self.title == "training", scores))
            print(f"Accuracy on {self.title} data: {self.accuracies[-1]} / {len(self.split)}")


class Network(Learner):
    """Network of sigmoid units that learns by stochastic gradient descent.

    sizes: units in each layer, [784, 30, 10]: 784 pixels, 30 hidden units, 10 digits. More hidden units learn more
    and take longer; [784, 100, 10] is the book's best. cost: CrossEntropyCost, or QuadraticCost for comparison.
    seed: fixes the initial weights and the order of the images; without it they differ each time, unless
    np.random.seed(...) was called before. Raises UserError, which says what is wrong with a size, a cost or a seed.
    """

    def __init__(self, sizes: Sequence[int], cost: BookCost = CrossEntropyCost, seed: int | None = None) -> None:
        super().__init__(sizes, _cost_name(cost), "1-over-root-n", seed)

    @property
    def cost(self) -> CostClass:
        """Cost class, QuadraticCost or CrossEntropyCost; can be set to the class or an object, without a reset."""
        return _COSTS[self._here.config.cost]

    @cost.setter
    def cost(self, cost: BookCost) -> None:
        self._here = replace(self._here, config=self._here.config.changed(cost=_cost_name(cost)))

    def default_weight_initializer(self) -> None:
        """Reset to weights ~ N(0, 1/n_in), n_in the inputs of the unit, and biases ~ N(0, 1).

        Weighted inputs z are then about 1 in size, no unit is saturated, and learning starts at once. This is the
        default of a new network. The draw depends on the seed; the initializers differ only in scale.
        """
        self._restart("1-over-root-n")

    def large_weight_initializer(self) -> None:
        """Reset to weights and biases ~ N(0, 1), as chapter 1 does.

        With 500 inputs at 1, z ~ N(0, 501): most hidden units start saturated and learn slowly at first. Compare the
        first epochs with those after default_weight_initializer().
        """
        self._restart("large")

    def SGD(
        self,
        training_data: Sequence[Pair],
        epochs: int,
        mini_batch_size: int,
        eta: float,
        lmbda: float = 0.0,
        evaluation_data: Sequence[Pair] | None = None,
        monitor_evaluation_cost: bool = False,
        monitor_evaluation_accuracy: bool = False,
        monitor_training_cost: bool = False,
        monitor_training_accuracy: bool = False,
        early_stopping_n: int = 0,
    ) -> Lists:
        """Learn from training_data by stochastic gradient descent; another call continues.

        Each mini-batch of m images moves weights and biases against the gradient of the mean cost (equation 93):
        w -> (1 - η λ/n) w - η/m Σ ∂C_x/∂w, b -> b - η/m Σ ∂C_x/∂b, with n images in training_data.

        training_data: the first list from load_data_wrapper(), a slice of it such as training_data[:1000] (which the
            network soon memorises: overfitting), or your own list of pairs (x, y), x a column of numbers.
        epochs: number of passes through the data, each in another order.
        mini_batch_size: m. 10 is the book's; with larger ones an epoch is faster, with fewer, more accurate steps.
        eta: η, the learning rate, above 0. Too small is slow, too large oscillates. Try 0.025, 0.25 and 2.5, compare
            the training costs, and continue in factors of 2; 0.5 suits cross-entropy, 3.0 the quadratic cost.
        lmbda: λ, the penalty on large weights: the cost is C0 + λ/2n Σ w² (equation 87). 0 means no regularization.
            5.0 suits 50 000 images, 0.1 a thousand, because λ/n matters.
        evaluation_data: not learnt from; for the evaluation monitors and early stopping. Use validation_data.
        monitor_evaluation_cost, monitor_evaluation_accuracy, monitor_training_cost, monitor_training_accuracy:
            values to print and return after each epoch. A training accuracy far above the other means overfitting.
        early_stopping_n: stop after this many epochs without a better evaluation accuracy, and return to the weights
            of the best one (the book's program keeps the last). 0 means never; 10 is a good start.

        Returns four lists with an entry per epoch, empty unless monitored: evaluation_cost, evaluation_accuracy,
        training_cost, training_accuracy. Accuracies are as from `accuracy` (with convert=True for the training data),
        costs as from total_cost. After divergence it prints a line and continues: costs are then not finite, and
        outputs that are NaN count as the answer 0. Reset with an initializer and use a smaller η or λ.
        Raises UserError, before training, when a number is out of range or the data do not fit the network.
        """
        if evaluation_data is None and (monitor_evaluation_cost or monitor_evaluation_accuracy or early_stopping_n):
            raise UserError(message("There are no data to evaluate on: give evaluation_data, such as validation_data."))
        data = self._dataset(training_data, evaluation_data)
        training = _Monitor("training", data.train, monitor_training_cost, monitor_training_accuracy)
        evaluation = _Monitor("evaluation", data.validation, monitor_evaluation_cost, monitor_evaluation_accuracy)
        settings = {"batch_size": mini_batch_size, "eta": eta, "lambda_": lmbda, "patience": early_stopping_n}
        for number, scores in enumerate(self._epochs(data, epochs, **settings)):
            print(f"Epoch {number} training complete")
            if training.cost_wanted or training.accuracy_wanted:  # on all data; the run itself scores only a part
                training.record(self, self._score(data.train, lmbda))
            evaluation.record(self, scores)
        return evaluation.costs, evaluation.accuracies, training.costs, training.accuracies

    def update_mini_batch(self, mini_batch: Sequence[Pair], eta: float, lmbda: float, n: int) -> None:
        """Make one step of SGD with the m pairs of mini_batch: w -> (1 - η λ/n) w - η/m Σ ∂C_x/∂w, b without λ.

        n: images in the training set. Raises UserError when the pairs do not fit the network.
        """
        self._step(mini_batch, eta, lmbda, n)

    def accuracy(self, data: Sequence[Pair], convert: bool = False) -> int:
        """Count the pairs with a correct answer, which is the largest output.

        convert: True for training_data in the book's calls. Matters only for a network with one output, whose largest
        output is always number 0: as in the book's program, counts the pairs with y = 0, and with convert all pairs.
        That says nothing about learning: use feedforward(x).
        """
        return self._right(self._split(data), convert)

    def total_cost(self, data: Sequence[Pair], lmbda: float, convert: bool = False) -> float:
        """Return the mean cost of the pairs plus the λ term, λ/2n Σ w² (equation 87).

        n is the number of training images (of `data` before any training), so that costs on training and evaluation
        data can be compared. The book's program uses the size of `data` as n: its λ term is five times as large on
        10 000 images as on 50 000. Saturated wrong answers have a finite cost here, an infinite one in the book.
        convert: no effect.
        """
        return self._score(self._split(data), lmbda).cost

    def save(self, filename: str | Path) -> None:
        """Write the network as JSON for `load`, the book's own network2 and Backswing's window.

        Raises UserError when the file cannot be written.
        """
        book_json.save(Path(filename), Model(self._here))


def load(filename: str | Path) -> Network:
    """Load a network that `save` wrote, here or in the book's program; training can continue.

    Raises UserError for other files.
    """
    here = book_json.load(Path(filename)).checkpoint
    net = Network(here.config.sizes, _COSTS[here.config.cost])
    net._here = replace(here, config=here.config.changed(seed=net.seed))
    return net
