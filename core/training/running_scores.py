"""The running scores of the epoch under way, from the weighted inputs that each mini-batch left behind."""

import numpy as np

from core.activations import OUTPUTS
from core.checkpoint import NO_SUMS, ScoreSums
from core.config import RunConfig
from core.data.batches import Block
from core.linalg.arrays import Array

_LEAST = -1e300


def score_sum(z: Array, y: Array, output: str, variance: float | None) -> float:
    """Return the sum over the rows of z (B, K) of what accuracy averages, against y (B, K).

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
    """Running scores of the epoch under way: each mini-batch is scored as it was before its own step.

    variance: as for `score_sum`, of the whole training set. Whole blocks are added once, in order, so that the figures
    do not depend on when somebody looked.
    """

    def __init__(self, config: RunConfig, variance: float | None, sums: ScoreSums = NO_SUMS) -> None:
        self._variance = variance
        self.sums = sums
        self.bind(config)

    def bind(self, config: RunConfig) -> None:
        """Take the settings of the cost, which may change while a run goes on."""
        self._cost, self._output = config.cost_function(), config.output

    def with_part(self, block: Block, done: int) -> ScoreSums:
        """Return the sums with the first `done` mini-batches of `block` added."""
        if not done:
            return self.sums
        z, y = (part[:done].reshape(-1, part.shape[2]) for part in (block.z, block.y))
        with np.errstate(all="ignore"):  # numbers that blow up are told as Diverged
            cost = self._cost.value(z, y, self._output) * len(z)
            return self.sums.plus(cost, score_sum(z, y, self._output, self._variance), len(z))


def first_bad_batch(z: Array) -> int:
    """The first mini-batch of z (m, B, K) with a number that is not finite; the last one where all are."""
    bad = ~np.isfinite(z).all(axis=(1, 2))
    return int(bad.argmax()) if bad.any() else len(z) - 1
