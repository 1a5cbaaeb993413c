"""A run's seed spawns one stream for each use, so that changing one knob leaves the others' draws alone.

Streams are counted, not carried on: the draws of an epoch or a block depend on its number alone. A run that is resumed
makes the same draws with no generator's state to keep.
"""

import numpy as np

USES = ("init", "shuffle", "dropout", "input_dropout", "augmentation")


def stream(seed: int, use: str, *counters: int) -> np.random.Generator:
    """The generator for one use of chance (see USES) at these counters, such as epoch and block, each 0 or more."""
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(USES.index(use), *counters))))
