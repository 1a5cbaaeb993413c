"""Random streams: a run's seed spawns one for each use, so that changing one setting does not change other draws.

The draws of an epoch or a block depend only on its number. A resumed run makes the same draws without any stored
generator state.
"""

import numpy as np

USES = ("init", "shuffle", "dropout", "input_dropout", "augmentation", "labels")


def stream(seed: int, use: str, *counters: int) -> np.random.Generator:
    """Return the generator for one use (see USES) at these counters, such as epoch and block, each 0 or more."""
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(USES.index(use), *counters))))
