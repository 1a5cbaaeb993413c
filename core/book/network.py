"""Chapter 1's network: sigmoid units, the quadratic cost, large first weights, stochastic gradient descent.

    net = network.Network([784, 30, 10])
    net.SGD(training_data, 30, 10, 3.0, test_data=test_data)

network2 is the better one; this is where the book begins, and its first lines say what differs from the book.
"""

from __future__ import annotations  # help() then shows Sequence[Pair], not what it stands for

from collections.abc import Sequence

from core.book.learner import Learner, sigmoid, sigmoid_prime
from core.book.pairs import Pair
from core.linalg.arrays import Array

__all__ = ["Network", "sigmoid", "sigmoid_prime"]


class Network(Learner):
    """A network that learns by the quadratic cost (equation 6) from weights and biases ~ N(0, 1).

    sizes: units in each layer, [784, 30, 10]. seed: as in network2. Raises UserError for a size that cannot be.
    """

    def __init__(self, sizes: Sequence[int], seed: int | None = None) -> None:
        super().__init__(sizes, "quadratic", "large", seed)

    def SGD(
        self,
        training_data: Sequence[Pair],
        epochs: int,
        mini_batch_size: int,
        eta: float,
        test_data: Sequence[Pair] | None = None,
    ) -> None:
        """Learn from training_data: each mini-batch of m images moves w by -η/m Σ ∂C_x/∂w, b alike (equations 20, 21).

        The book's first try is 30 epochs, mini-batches of 10 and η = 3.0: about 95 % with 30 hidden units. See what
        η = 0.001 and η = 100 do. With test_data each epoch's count of right answers is printed; the better habit, to
        choose by validation_data, is chapter 3's. Called again, it goes on. Raises UserError as network2 does, and goes
        on when the numbers have blown up as network2 does.
        """
        data = self._dataset(training_data, test_data)
        for number, scores in enumerate(self._epochs(data, epochs, batch_size=mini_batch_size, eta=eta, lambda_=0)):
            if test_data is None:
                print(f"Epoch {number} complete")
            else:
                found = self._right(data.validation, convert=False, scores=scores)
                print(f"Epoch {number}: {found} / {len(data.validation)}")

    def update_mini_batch(self, mini_batch: Sequence[Pair], eta: float) -> None:
        """Make one step of SGD, w -> w - η/m Σ ∂C_x/∂w and b alike, with the m pairs of mini_batch.

        Raises UserError when they do not fit the network.
        """
        self._step(mini_batch, eta, 0.0, len(mini_batch))

    def evaluate(self, test_data: Sequence[Pair]) -> int:
        """How many of the pairs are answered rightly: the largest output is the answer. For one output see network2."""
        return self._right(self._split(test_data), convert=False)

    def cost_derivative(self, output_activations: Array, y: Array) -> Array:
        """∂C_x/∂a for the outputs a, a - y: the slope of the quadratic cost."""
        return output_activations - y
