"""Chapter 3's network2: the cross-entropy cost, L2 regularization, better first weights, and monitors to learn by.

    net = network2.Network([784, 30, 10], cost=network2.CrossEntropyCost)
    net.SGD(training_data, 30, 10, 0.5, lmbda=5.0, evaluation_data=validation_data, monitor_evaluation_accuracy=True)
    net.save("net.json")
    net = network2.load("net.json")

The book's programs run with it but for their import lines and Python 3's print. This differs on purpose, here and in
network:

- It runs on core: in float32 and a mini-batch at a time, where the book goes image by image in float64. A step
  agrees to about six digits; weights beyond 3e38 are infinite. What `load` reads stays float64 where it needs to.
- total_cost and the cost monitors count λ by the images learnt from, whatever the size of the data shown.
- Early stopping goes back to the weights of the best epoch; where y are no digits it goes by R². Without evaluation
  data it is refused, not ignored.
- SGD leaves the order of your list alone; each call draws its own. It does its own steps: a subclass that overrides
  backprop or update_mini_batch does not change them.
- Network(sizes, seed=...) fixes all chance. Without it np.random.seed(...) fixes the initial weights and
  random.seed(...) the order of images, as in the book, though the numbers drawn are others.
- A y may be a digit or a column in every call, so that `convert` matters for a single output alone.
- Costs are QuadraticCost and CrossEntropyCost. A certain and wrong answer costs a finite sum in total_cost. A cost of
  your own is added to core, as core/costs.py says, and learnt with by core.trained.
- weights and biases keep their forms and are the network's own: what is put into them is copied.
- What is out of range or does not fit (η of 0, no epochs, inputs of another length) is a UserError: one sentence.
- When the numbers blow up one line says so, and what to try. Training goes on, as in the book.
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
    """C = 1/2 |a - y|² for each image, equation 6: simple, but a neuron that is certain and wrong learns slowly."""

    core: ClassVar[Cost] = QUADRATIC

    @staticmethod
    def fn(a: Array, y: Array) -> float:
        """The cost of the output column a (10, 1) where y (10, 1) is wanted."""
        return QUADRATIC.value(np.asarray(a).T, np.asarray(y).T, "linear")

    @staticmethod
    def delta(z: Array, a: Array, y: Array) -> Array:
        """The output layer's error (a - y) σ'(z), equation 30, from which backpropagation starts; columns (10, 1).

        The factor σ'(z) is near 0 for a saturated neuron: that is the learning slowdown. a = σ(z) is found from z.
        """
        return _delta(QUADRATIC, z, y)


class CrossEntropyCost:
    """C = -Σ [y ln a + (1-y) ln(1-a)] for each image, equation 63: the more wrong a neuron, the faster it learns."""

    core: ClassVar[Cost] = CROSS_ENTROPY

    @staticmethod
    def fn(a: Array, y: Array) -> float:
        """The cost of the output column a (10, 1) where y (10, 1) is wanted; infinite where a is certain and wrong.

        The total_cost of a network is finite even then: it is found from z, in which no certainty is complete.
        """
        a, y = np.asarray(a, float), np.asarray(y, float)
        return 0.0 - float((scipy.special.xlogy(y, a) + scipy.special.xlog1py(1 - y, -a)).sum())  # never -0.0

    @staticmethod
    def delta(z: Array, a: Array, y: Array) -> Array:
        """The output layer's error a - y, equation 66: σ'(z) has cancelled, and with it the learning slowdown."""
        return _delta(CROSS_ENTROPY, z, y)


CostClass = type[QuadraticCost] | type[CrossEntropyCost]
BookCost = CostClass | QuadraticCost | CrossEntropyCost

_COSTS: dict[str, CostClass] = {cost.core.name: cost for cost in (QuadraticCost, CrossEntropyCost)}


def _cost_name(cost: BookCost) -> str:
    """Core's name of a cost given as a class or as an object. Raises UserError for anything else."""
    kind = cost if isinstance(cost, type) else type(cost)
    if kind not in _COSTS.values():
        raise UserError(
            "Give network2.QuadraticCost or network2.CrossEntropyCost as the cost. A cost of your own is added to "
            "core, as core/costs.py says, and learnt with by core.trained."
        )
    return kind.core.name


@dataclass
class _Monitor:
    """One set of data, watched: which of its two figures are wanted, and their lists."""

    title: str
    split: Split
    cost_wanted: bool
    accuracy_wanted: bool
    costs: list[float] = field(default_factory=list)
    accuracies: list[int] = field(default_factory=list)

    def look(self, net: Network, scores: Scores) -> None:
        if self.cost_wanted:
            self.costs.append(scores.cost)
            print(f"Cost on {self.title} data: {scores.cost}")
        if self.accuracy_wanted:
            self.accuracies.append(net._right(self.split, self.title == "training", scores))
            print(f"Accuracy on {self.title} data: {self.accuracies[-1]} / {len(self.split)}")


class Network(Learner):
    """A network of sigmoid units that learns by stochastic gradient descent.

    sizes: units in each layer, [784, 30, 10]: 784 pixels, 30 hidden units, 10 digits. More hidden units know more
    and take longer; [784, 100, 10] is the book's best. cost: CrossEntropyCost, or QuadraticCost to see what it cures.
    seed: makes the first weights and the order of the images the same each time; without one they differ, unless
    np.random.seed(...) was called before. Raises UserError that says what is wrong with a size, a cost or a seed.
    """

    def __init__(self, sizes: Sequence[int], cost: BookCost = CrossEntropyCost, seed: int | None = None) -> None:
        super().__init__(sizes, _cost_name(cost), "1-over-root-n", seed)

    @property
    def cost(self) -> CostClass:
        """QuadraticCost or CrossEntropyCost. `net.cost = ...` takes the class or an object of it; weights stay."""
        return _COSTS[self._here.config.cost]

    @cost.setter
    def cost(self, cost: BookCost) -> None:
        self._here = replace(self._here, config=self._here.config.changed(cost=_cost_name(cost)))

    def default_weight_initializer(self) -> None:
        """Start anew from weights ~ N(0, 1/n_in), n_in the inputs of the unit, and biases ~ N(0, 1).

        Weighted inputs z are then of the size of 1, no unit is saturated, and learning starts at once. A new network
        starts so. The draw is that of the seed, the same in both initializers but for the scale.
        """
        self._restart("1-over-root-n")

    def large_weight_initializer(self) -> None:
        """Start anew from weights and biases ~ N(0, 1), as chapter 1 does.

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
        """Learn from training_data by stochastic gradient descent; called again, go on from there.

        Each mini-batch of m images moves each weight and bias against the slope of their mean cost (equation 93):
        w -> (1 - η λ/n) w - η/m Σ ∂C_x/∂w, b -> b - η/m Σ ∂C_x/∂b, with n images in training_data.

        training_data: what load_data_wrapper() gives first, a slice of it such as training_data[:1000] (it soon
            knows those by heart: overfitting), or a list of pairs (x, y) of your own, x a column of numbers.
        epochs: how often to go through it, each time in another order.
        mini_batch_size: m. 10 is the book's; larger ones go faster through an epoch, in fewer and surer steps.
        eta: η, the learning rate, above 0. Too small crawls, too large jumps about. Try 0.025, 0.25 and 2.5, look at
            the training cost, and go on by halves and doubles; 0.5 suits cross-entropy, 3.0 the quadratic cost.
        lmbda: λ, how dear large weights are: the cost is C0 + λ/2n Σ w² (equation 87). 0 is no regularization.
            5.0 suits 50 000 images, 0.1 a thousand of them: it is λ/n that counts.
        evaluation_data: not learnt from; the evaluation monitors and early stopping look at it. Take validation_data.
        monitor_evaluation_cost, monitor_evaluation_accuracy, monitor_training_cost, monitor_training_accuracy:
            what to print and keep after each epoch. A training accuracy that leaves the other behind: overfitting.
        early_stopping_n: stop after so many epochs without a better evaluation accuracy, and go back to the weights of
            the best one (the book's program keeps the last). 0 is never; 10 is a good start.

        Returns four lists with an entry an epoch, empty where not asked for: evaluation_cost, evaluation_accuracy,
        training_cost, training_accuracy. Accuracies are as `accuracy` gives them (with convert=True for the training
        data), costs as total_cost does. When the numbers blow up it prints so and goes on all the same: costs are then
        no numbers, and what is not a number is answered with 0. Start anew with an initializer and a smaller η or λ.
        Raises UserError, before it learns, when a number is out of its range or the data do not fit the network.
        """
        if evaluation_data is None and (monitor_evaluation_cost or monitor_evaluation_accuracy or early_stopping_n):
            raise UserError("There is nothing to evaluate on: give evaluation_data, such as validation_data.")
        data = self._dataset(training_data, evaluation_data)
        training = _Monitor("training", data.train, monitor_training_cost, monitor_training_accuracy)
        evaluation = _Monitor("evaluation", data.validation, monitor_evaluation_cost, monitor_evaluation_accuracy)
        settings = {"batch_size": mini_batch_size, "eta": eta, "lambda_": lmbda, "patience": early_stopping_n}
        for number, scores in enumerate(self._epochs(data, epochs, **settings)):
            print(f"Epoch {number} training complete")
            if training.cost_wanted or training.accuracy_wanted:  # all of it, where the run itself scores a part
                training.look(self, self._score(data.train, lmbda))
            evaluation.look(self, scores)
        return evaluation.costs, evaluation.accuracies, training.costs, training.accuracies

    def update_mini_batch(self, mini_batch: Sequence[Pair], eta: float, lmbda: float, n: int) -> None:
        """Make one step of SGD with the m pairs of mini_batch: w -> (1 - η λ/n) w - η/m Σ ∂C_x/∂w, b alike without λ.

        n: images in the training set. Raises UserError when the pairs do not fit the network.
        """
        self._step(mini_batch, eta, lmbda, n)

    def accuracy(self, data: Sequence[Pair], convert: bool = False) -> int:
        """How many of the pairs are answered rightly: the largest output is the answer.

        convert: True for training_data in the book's calls. It matters for a network with one output alone, whose
        largest output is always number 0: as in the book's program the pairs with y = 0 are counted, and with convert
        all pairs. That says nothing of what it has learnt: look at feedforward(x).
        """
        return self._right(self._split(data), convert)

    def total_cost(self, data: Sequence[Pair], lmbda: float, convert: bool = False) -> float:
        """The mean cost of the pairs plus the λ term, λ/2n Σ w² (equation 87).

        n is the number of images learnt from, whatever `data` is (those of `data` before anything is learnt), so that
        costs on training and evaluation data can be compared. The book's program takes the size of `data` for n: its
        λ term is five times as large on 10 000 images as on 50 000. A certain and wrong answer costs a finite sum
        here, where the book's cost is infinite. convert: without effect.
        """
        return self._score(self._split(data), lmbda).cost

    def save(self, filename: str | Path) -> None:
        """Write the network as JSON that `load`, the book's own network2 and Backswing's window read.

        Raises UserError when the place cannot be written.
        """
        book_json.save(Path(filename), Model(self._here))


def load(filename: str | Path) -> Network:
    """The network in a file that `save` wrote, here or in the book's program; it answers, and can go on learning.

    Raises UserError when the file holds no such network.
    """
    here = book_json.load(Path(filename)).checkpoint
    net = Network(here.config.sizes, _COSTS[here.config.cost])
    net._here = replace(here, config=here.config.changed(seed=net.seed))
    return net
