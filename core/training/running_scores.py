"""Running scores of the current epoch, from the weighted inputs of each mini-batch before its step."""

import numpy as np

from core.activations import OUTPUTS
from core.checkpoint import NO_SUMS, ScoreSums
from core.config import RunConfig
from core.data.batches import Block
from core.linalg.arrays import Array

_MIN_R2_SUM = -1e300


def score_sum(z: Array, y: Array, output: str, variance: float | None) -> float:
    """Return the sum, over the rows of z (B, K) and y (B, K), of the values that accuracy averages.

    Classes (variance None): 1 if the largest entry is at the correct class, else 0; an int.
    Targets: 1 - |a - y|²/variance, with `Split.variance` of the set. The mean is R², the coefficient of determination:
    1 for perfect answers, 0 for answers as good as the targets' mean, negative for worse ones.
    """
    if variance is None:
        return int(np.count_nonzero(z.argmax(axis=1) == y.argmax(axis=1)))
    if not variance:  # R² is undefined where all targets are equal
        return 0.0
    a = np.empty(z.shape)
    OUTPUTS[output].value(z.astype(np.float64), a)
    return max(_MIN_R2_SUM, len(z) - float(np.square(a - y).sum()) / variance)  # finite, so that a file can hold it


class RunningScores:
    """Running scores of the current epoch: each mini-batch is scored before its own step.

    variance: as for `score_sum`, of the whole training set. Whole blocks are added once, in order, so that the sums do
    not depend on when reports were made.
    """

    def __init__(self, config: RunConfig, variance: float | None, sums: ScoreSums = NO_SUMS) -> None:
        self._variance = variance
        self.sums = sums
        self.bind(config)

    def bind(self, config: RunConfig) -> None:
        """Update the cost to `config`: its settings may change during a run."""
        self._cost, self._output = config.cost_function(), config.output

    def with_part(self, block: Block, done: int) -> ScoreSums:
        """Return the sums with the first `done` mini-batches of `block` added."""
        if not done:
            return self.sums
        z, y = (part[:done].reshape(-1, part.shape[2]) for part in (block.z, block.y))
        with np.errstate(all="ignore"):  # overflow is reported as Diverged
            cost = self._cost.value(z, y, self._output) * len(z)
            return self.sums.plus(cost, score_sum(z, y, self._output, self._variance), len(z))


def first_bad_batch(z: Array) -> int:
    """Return the index of the first mini-batch of z (m, B, K) that is not all finite; the last index if all are."""
    bad = ~np.isfinite(z).all(axis=(1, 2))
    return int(bad.argmax()) if bad.any() else len(z) - 1
