"""Nielsen's threshold: the largest η at which the cost still falls from the start, found by short runs."""

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from math import isfinite
from time import monotonic

import numpy as np

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.selection import selected
from core.insight.range_test.steps import check_eta, steps
from core.linalg.arrays import Array
from core.network import Network, initial_theta, weight_count

START = 0.01
"""The book's first try."""

SMALLEST, LARGEST = 1e-7, 1000.0
SECONDS = 30.0
FRACTION = 0.5
"""Share of the threshold to use, "if the value of η is to remain usable over many epochs": a factor of two below it."""

_LOOKS, _SAMPLE = 10, 1000
_MOST, _FEWEST = 2000, 20
_WORK = 5e10
"""Multiply-adds of one short run, some five seconds: it is shorter with heavier mini-batches."""
_MAY_RISE, _NOTHING = 1.1, 2e-3
"""The rise that counts as noise: to this multiple of the lowest cost, and by this share of the first cost."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One short run. costs: before it and after each tenth of it, on the same images; perhaps not finite."""

    eta: float
    costs: tuple[float, ...]

    @property
    def falls(self) -> bool:
        """True if the cost fell in both halves of the run and never rose by more than a tenth: no oscillation."""
        first, *later = self.costs
        lowest = first
        for cost in later:
            if not isfinite(cost) or cost > _MAY_RISE * lowest + _NOTHING * first:
                return False
            lowest = min(lowest, cost)
        half = len(later) // 2
        early, late = min(later[:half]), min(later[half:])
        return early < first and (late < early or early < _NOTHING * first)  # no cost left is as good as falling


def trials(
    config: RunConfig,
    data: Dataset,
    stopped: Callable[[], bool] = lambda: False,
    seconds: float = SECONDS,
    now: Callable[[], float] = monotonic,
) -> Generator[Trial]:
    """Try short runs at 0.01, then up or down by factors of 10, then between the last two powers.

    Nielsen, "Neural Networks and Deep Learning", chapter 3, "How to choose a neural network's hyper-parameters?". For
    his first few epochs stand up to 2 000 mini-batches, and a look at the cost after each tenth of them. Every run
    begins with the weights and the mini-batches of `config`, η constant. It ends early, in the middle of a run, when
    `stopped()` or after `seconds` of the clock `now`. Raises UserError as `range_test` does.
    """
    check_eta(config, data)
    until = now() + seconds
    sample = selected(data, config).train.first(_SAMPLE)
    done: list[Trial] = []
    while (eta := next_eta(done)) is not None:
        changed = config.changed(eta=eta, decay="constant")
        trial = _trial(changed, data, sample, lambda: stopped() or now() >= until)
        if not trial:
            return
        done.append(trial)
        yield trial


def next_eta(done: Sequence[Trial]) -> float | None:
    """Return the η to try next: powers of ten until one falls and the next does not, then 5 and 2 times that one."""
    if not done:
        return START
    tried, falling = {trial.eta for trial in done}, threshold(done)
    if falling is None or falling == max(tried):
        eta = _rounded(min(tried) / 10 if falling is None else falling * 10)
        return eta if SMALLEST <= eta <= LARGEST else None
    power = max(eta for eta in tried if eta <= falling and f"{eta:e}".startswith("1.0"))
    five, two = _rounded(5 * power), _rounded(2 * power)
    if five not in tried:
        return five
    return two if two not in tried and falling == power else None


def threshold(done: Sequence[Trial]) -> float | None:
    """Return the largest η at which the cost fell; None if it fell at none. About half of it is the one to use."""
    return max((trial.eta for trial in done if trial.falls), default=None)


def _rounded(eta: float) -> float:
    return float(f"{eta:.0e}")


def _trial(config: RunConfig, data: Dataset, sample: Split, is_over: Callable[[], bool]) -> Trial | None:
    """Do a short run; None where `is_over()` before its end."""
    costs = [_cost(config, initial_theta(config), sample)]
    multiply_adds = 3 * weight_count(config.sizes) * min(config.batch_size, config.train_images or len(data.train))
    between = round(min(_MOST, max(_FEWEST, _WORK / multiply_adds))) // _LOOKS
    with closing(steps(config, data)) as walk:
        for nth, step in enumerate(islice(walk, between * _LOOKS), 1):
            if is_over():
                return None
            if nth % between == 0:
                costs.append(_cost(config, step.theta, sample))
    return Trial(config.eta, tuple(costs))


def _cost(config: RunConfig, theta: Array, sample: Split) -> float:
    table, index = sample.target_table(config.sizes[-1], config.dtype)
    with np.errstate(all="ignore"):  # numbers that blow up are what the search looks for
        z = Network.of(config, theta).logits(sample.inputs(slice(None), config.dtype))
        return config.cost_function().value(z, table[index], config.output)
