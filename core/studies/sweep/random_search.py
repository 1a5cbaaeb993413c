"""Random search: settings drawn at random within ranges and lists, which finds what matters with fewer runs.

Of several settings usually few matter. A grid tries only a few values of each; random draws try as many as there are
runs. Bergstra & Bengio 2012, "Random search for hyper-parameter optimization", JMLR 13.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from core.config import RunConfig
from core.studies.sweep.grid import MOST, Choice, GridPoint, points
from core.studies.sweep.span import Span
from core.support.errors import UserError
from core.support.messages import message

_TRIES = 20
"""Draws per wanted setting, as few values may be drawn twice."""


def random_points(
    bases: Sequence[RunConfig], chosen: Mapping[str, Choice], count: int, draw: int, seeds: int = 1
) -> tuple[GridPoint, ...]:
    """Draw `count` different settings, `seeds` runs each; fewer where there are no more.

    Each takes one of the bases, and of each chosen setting a value of its list or range, all equally likely; ranges lie
    evenly on the setting's scale. draw: seed of the draws, 0 or more; with the same one the first draws are the same
    whatever the count. Raises UserError as `grid`, and for an end of a range that the setting cannot have.
    """
    if not 1 <= count * seeds <= MOST:
        raise UserError(
            message(
                "A sweep has from 1 to {most:,} runs; this one would have {count:,}.", most=MOST, count=count * seeds
            )
        )
    if not any(isinstance(each, Span) or len(each) > 1 for each in chosen.values()) and len(bases) < 2:
        raise UserError(message("Nothing to draw: give a setting a range such as eta=0.05..5, or several values."))
    for key, each in chosen.items():
        for end in each.ends() if isinstance(each, Span) else each:
            bases[0].changed(**{key: end})
    random = np.random.default_rng(draw)
    settings = dict[RunConfig, None]()
    for _ in range(_TRIES * count):
        if len(settings) == count:
            break
        base = bases[int(random.random() * len(bases))]
        values = {key: _drawn(each, random.random()) for key, each in chosen.items()}
        settings[base.changed(**values)] = None
    return points(tuple(settings), chosen, seeds)


def _drawn(choice: Choice, share: float) -> Any:
    return choice.drawn(share) if isinstance(choice, Span) else choice[int(share * len(choice))]
