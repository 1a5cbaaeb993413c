"""The running scores of the epoch under way, from the weighted inputs that each mini-batch left behind."""

import numpy as np

from core.arrays import Array
from core.costs import COSTS
from core.data.batches import Block


class Tally:
    """Cost and right answers over the mini-batches done, each scored as it was before its own step.

    Whole blocks are added once, in order, so that the figures do not depend on when somebody looked.
    """

    def __init__(self, cost: str, output: str, sums: tuple[float, int, int] = (0.0, 0, 0)) -> None:
        self._cost, self._output = COSTS[cost], output
        self.sums = sums  # cost times images, right answers, images

    def with_part(self, block: Block, done: int) -> tuple[float, int, int]:
        """The sums with the first `done` mini-batches of `block` added."""
        if not done:
            return self.sums
        z, y = (part[:done].reshape(-1, part.shape[2]) for part in (block.z, block.y))
        with np.errstate(all="ignore"):  # numbers that blow up are told as Diverged
            cost = self._cost.value(z, y, self._output) * len(z)
        right = int(np.count_nonzero(z.argmax(axis=1) == y.argmax(axis=1)))
        return self.sums[0] + cost, self.sums[1] + right, self.sums[2] + len(z)

    def add(self, block: Block) -> None:
        """Count a block that is done."""
        self.sums = self.with_part(block, len(block))


def first_bad_batch(z: Array) -> int:
    """The first mini-batch of z (m, B, K) with a number that is not finite; the last one where all are."""
    bad = ~np.isfinite(z).all(axis=(1, 2))
    return int(bad.argmax()) if bad.any() else len(z) - 1
