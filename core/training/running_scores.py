"""The running scores of the epoch under way, from the weighted inputs that each mini-batch left behind."""

import numpy as np

from core.activations import OUTPUTS
from core.costs import Cost
from core.data.batches import Block
from core.linalg.arrays import Array

_LEAST = -1e300


def score_sum(z: Array, y: Array, output: str, variance: float | None) -> float:
    """What the rows of z (B, K) earn against y (B, K); a set's accuracy is what its rows earn on the average.

    Classes (spread None): 1 where the largest entry is at the right class, else 0: an int.
    Targets: 1 - |a - y|²/spread with `Split.spread` of the set. Their mean is R², the coefficient of determination:
    1 for what hits every target, 0 for what knows no more than the targets' mean, below 0 for less.
    """
    if variance is None:
        return int(np.count_nonzero(z.argmax(axis=1) == y.argmax(axis=1)))
    if not variance:  # targets that are all alike: there is nothing to tell apart, and R² is not defined
        return 0.0
    a = np.empty(z.shape)
    OUTPUTS[output].value(z.astype(np.float64), a)
    return max(_LEAST, len(z) - float(np.square(a - y).sum()) / variance)  # finite, so that a file can hold it


class RunningScores:
    """Cost and what was earned over the mini-batches done, each scored as it was before its own step.

    spread: as for `score_sum`, of the whole training set. Whole blocks are added once, in order, so that the figures do
    not depend on when somebody looked.
    """

    def __init__(
        self, cost: Cost, output: str, variance: float | None, sums: tuple[float, float, int] = (0.0, 0, 0)
    ) -> None:
        self._cost, self._output, self._variance = cost, output, variance
        self.sums = sums  # cost times examples, what they earned, examples

    def with_part(self, block: Block, done: int) -> tuple[float, float, int]:
        """The sums with the first `done` mini-batches of `block` added."""
        if not done:
            return self.sums
        z, y = (part[:done].reshape(-1, part.shape[2]) for part in (block.z, block.y))
        with np.errstate(all="ignore"):  # numbers that blow up are told as Diverged
            cost = self._cost.value(z, y, self._output) * len(z)
            good = score_sum(z, y, self._output, self._variance)
        return self.sums[0] + cost, self.sums[1] + good, self.sums[2] + len(z)


def first_bad_batch(z: Array) -> int:
    """The first mini-batch of z (m, B, K) with a number that is not finite; the last one where all are."""
    bad = ~np.isfinite(z).all(axis=(1, 2))
    return int(bad.argmax()) if bad.any() else len(z) - 1
