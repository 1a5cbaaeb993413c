"""Chapter 1's network: sigmoid units, the quadratic cost, large initial weights, stochastic gradient descent.

    net = network.Network([784, 30, 10])
    net.SGD(training_data, 30, 10, 3.0, test_data=test_data)

network2 is better; this is the book's first program. The docstring of network2 lists the differences from the book.
"""

from __future__ import annotations  # help() then shows Sequence[Pair], not what it stands for

from collections.abc import Sequence

from core.book.learner import Learner, sigmoid, sigmoid_prime
from core.book.pairs import Pair
from core.linalg.arrays import Array

__all__ = ["Network", "sigmoid", "sigmoid_prime"]


class Network(Learner):
    """Network with the quadratic cost (equation 6) and initial weights and biases ~ N(0, 1).

    sizes: units in each layer, [784, 30, 10]. seed: as in network2. Raises UserError for an impossible size.
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
        """Learn from training_data: a mini-batch of m images moves w by -η/m Σ ∂C_x/∂w, b likewise (equations 20, 21).

        The book's first try is 30 epochs, mini-batches of 10 and η = 3.0: about 95 % with 30 hidden units. Compare
        η = 0.001 and η = 100. With test_data, prints each epoch's number of correct answers; choosing by
        validation_data instead is chapter 3's better habit. Another call continues training. Raises UserError, and
        continues after divergence, as network2 does.
        """
        data = self._dataset(training_data, test_data)
        for number, scores in enumerate(self._epochs(data, epochs, batch_size=mini_batch_size, eta=eta, lambda_=0)):
            if test_data is None:
                print(f"Epoch {number} complete")
            else:
                found = self._right(data.validation, convert=False, scores=scores)
                print(f"Epoch {number}: {found} / {len(data.validation)}")

    def update_mini_batch(self, mini_batch: Sequence[Pair], eta: float) -> None:
        """Make one step of SGD, w -> w - η/m Σ ∂C_x/∂w and b likewise, with the m pairs of mini_batch.

        Raises UserError when they do not fit the network.
        """
        self._step(mini_batch, eta, 0.0, len(mini_batch))

    def evaluate(self, test_data: Sequence[Pair]) -> int:
        """Count the pairs with a correct answer, which is the largest output. For a single output see network2."""
        return self._right(self._split(test_data), convert=False)

    def cost_derivative(self, output_activations: Array, y: Array) -> Array:
        """Return ∂C_x/∂a = a - y for the outputs a: the slope of the quadratic cost."""
        return output_activations - y
