"""The learning-rate range test: η grows with every mini-batch until the cost blows up."""

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from math import inf, isfinite, log10
from time import monotonic

from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.selection import selected
from core.insight.range_test.steps import steps
from core.network import weight_count

FIRST, LAST = 1e-5, 1000.0
"""The first η, and the last where nothing blows up before: the config's own limit."""

SECONDS = 30.0
DIVERGED = 4.0
"""The multiple of the lowest cost that counts as blown up, as in fast.ai's learning-rate finder."""

_MOST, _FEWEST = 300, 12
_WORK = 1e11
"""Multiply-adds in all, some ten seconds: there are fewer mini-batches where each is much work."""
_MEMORIES = 6
"""Memories of the running cost in a decade: it trails η by a factor of 1.5."""
_FALLEN = 0.9
"""Share of the first costs: a cost that stays above it has learnt nothing that noise could not explain."""
_TURNED = 10 ** (1 / _MEMORIES)
"""Factor of η beyond the lowest running cost after which that cost is forgotten: it has turned."""
_SETTLED = FIRST * _TURNED
"""The η from which on the running cost has a whole memory behind it: before, it is noise."""
_SHARE = 1 / 5


@dataclass(frozen=True, slots=True)
class RangeTestPoint:
    """One mini-batch. eta: its step's; cost: of its images before the step, without λ; smoothed: the running cost.

    Both costs may be infinite or NaN in the last point.
    """

    eta: float
    cost: float
    smoothed: float


def range_test(
    config: RunConfig, data: Dataset, seconds: float = SECONDS, now: Callable[[], float] = monotonic
) -> Generator[RangeTestPoint]:
    """Train a fresh network of `config` while η grows from 1e-5 by equal factors; close the iterator to cancel.

    Smith 2015 (arXiv:1506.01186), with the cost for his accuracy and geometric growth for his linear one, as fast.ai
    made it common. It ends at η = 1000, when the running cost is 4 times its lowest or not finite, or after `seconds`
    of the clock `now`. The config's η and its schedule play no part. Equal config and data give equal points. A decade
    has 300 mini-batches, fewer where one is much work. Raises UserError, at the first point, when the optimizer has no
    η (L-BFGS) or the network does not fit the data.
    """
    decade = _mini_batches_in_a_decade(config, min(config.batch_size, len(selected(data, config).train)))
    # The decay grows, which no person may set: the copy is not validated.
    grows = {"decay": "exponential", "decay_rate": 10.0, "decay_steps": decade, "decay_staircase": False}
    keep, total, lowest, until = 1 - _MEMORIES / decade, 0.0, inf, now() + seconds
    with closing(steps(config.model_copy(update={"eta": FIRST, **grows}), data)) as walk:
        for done, step in enumerate(walk, 1):
            total = keep * total + (1 - keep) * step.cost
            point = RangeTestPoint(step.eta, step.cost, total / (1 - keep**done))
            yield point
            if point.eta >= _SETTLED:
                lowest = min(lowest, point.smoothed)
            if point.eta >= LAST or _blew_up(point.smoothed, lowest) or now() >= until:
                return


def _mini_batches_in_a_decade(config: RunConfig, batch_size: int) -> int:
    multiply_adds = 3 * weight_count(config.sizes) * batch_size
    return round(min(_MOST, max(_FEWEST, _WORK / multiply_adds / log10(LAST / FIRST))))


def _blew_up(cost: float, lowest: float) -> bool:
    return not isfinite(cost) or cost > DIVERGED * lowest


def progress(points: Sequence[RangeTestPoint]) -> float:
    """Return the share of the way from the first η to the last that is done, 0..1."""
    return min(1.0, log10(points[-1].eta / FIRST) / log10(LAST / FIRST)) if points else 0.0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Result of a range test. eta: two significant digits, or None; lowest_eta: where the running cost was lowest.

    blew_up: whether it ended so; still_falling: whether it ended before the cost had turned.
    """

    eta: float | None
    lowest_eta: float
    blew_up: bool
    still_falling: bool


def suggestion(points: Sequence[RangeTestPoint]) -> Suggestion:
    """Suggest a fifth of the η with the lowest running cost; None where it never fell by a tenth or had not yet turned.

    Beyond its lowest the cost is held up by η alone. The usual rule takes a tenth of that η (Gugger 2018, "How do you
    find a good learning rate"); Bengio 2012 (arXiv:1206.5533) finds the best within a factor of two of the largest that
    does not diverge. Measured on MNIST, seven networks and optimizers, five epochs: validation accuracy is 95.9 % on
    the average with a tenth, 96.1 % with a fifth, 95.8 % with a third. The point of steepest descent is of no use here:
    sigmoid outputs first unlearn to answer all digits at once, and do so steepest at an η 100 times too small.

    points: at least one.
    """
    judged = [p for p in points if p.eta >= _SETTLED and isfinite(p.smoothed)] or list(points[:1])
    lowest = min(judged, key=lambda point: point.smoothed)
    learnt = lowest.smoothed <= _FALLEN * judged[0].smoothed
    blew_up = _blew_up(points[-1].smoothed, lowest.smoothed)
    still_falling = learnt and not blew_up and points[-1].eta < _TURNED * lowest.eta
    eta = float(f"{_SHARE * lowest.eta:.1e}") if learnt and not still_falling else None
    return Suggestion(eta, lowest.eta, blew_up, still_falling)
