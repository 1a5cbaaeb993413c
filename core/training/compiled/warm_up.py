"""Compilation of all machine code before a run needs it: `python -m core.training.compiled.warm_up float32`."""

import os
import sys
from typing import Any

import numpy as np

from core.config import RunConfig
from core.network import initial_theta
from core.training.compiled import kernels
from core.training.compiled.barrier import places
from core.training.compiled.memory import VECTOR, Parameters, Scratch, words_of


def compile_all(dtype: str) -> None:
    """Call every kernel once, on a network of one input: Numba compiles, or loads what it has compiled before."""
    config = RunConfig(sizes=(1, 1, 1), dtype=dtype)
    number = np.dtype(dtype).type
    p = Parameters.of(initial_theta(config), config.sizes)
    s = Scratch.empty(config.sizes, 1, 1, dtype)
    for kind in ("uint8", dtype):
        x: Any = np.ones((1, 1), kind)
        kernels.gather(x, words_of(x), number(1), s.inputs, s.values, s.ends)
    draws, none = np.zeros((1, 1), np.uint16), np.zeros((1, 1, 1), dtype)
    kernels.drop_inputs(draws, 0, number(1), s.inputs, s.values, s.ends)
    sizes, kinds, numbers = np.array(config.sizes), np.zeros(4, np.int64), np.zeros((1, 10), dtype)
    drop = np.array([0.0, 1.0, 1.0])
    kernels.steps(sizes, kinds, p, p, p, s, none, none, draws[0], drop, 0, numbers, 0, places(1)[0][0])
    kernels.descend(p.first, s, 0, 1, numbers[0], 0, VECTOR)
    kernels.finish(0, sizes, 1, p, p, p, s, numbers[0])


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(10)  # a run is under way meanwhile
    compile_all(sys.argv[1])
