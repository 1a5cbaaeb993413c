"""Random streams: one seed, one independent stream for each use."""

from itertools import product

import numpy as np
import pytest

from core.linalg.arrays import Array
from core.linalg.random_streams import USES, stream


def _draws(seed: int, use: str, *counters: int) -> Array:
    return stream(seed, use, *counters).standard_normal(8)


@pytest.mark.parametrize("use", USES)
def test_the_same_seed_gives_the_same_draws(use: str) -> None:
    np.testing.assert_array_equal(_draws(3, use, 1, 2), _draws(3, use, 1, 2))


def test_seed_use_and_every_counter_make_a_stream_of_its_own() -> None:
    keys = [(seed, use, *counters) for seed, use in product((0, 1), USES) for counters in ((), (0,), (1,), (0, 1))]
    assert len({_draws(*key).tobytes() for key in keys}) == len(keys)


def test_streams_are_not_correlated() -> None:
    draws = np.array([stream(1, use).standard_normal(10_000) for use in USES])
    between = np.corrcoef(draws)[~np.eye(len(USES), dtype=bool)]
    assert abs(between).max() < 0.05
