"""Compilation of functions to machine code, with the settings of the compiled engine. Importing this imports Numba."""

from collections.abc import Callable
from typing import TypeVar

import numba
from llvmlite import binding as llvm
from numba.extending import intrinsic

Function = TypeVar("Function", bound=Callable[..., object])

NUMBA = f"Numba {numba.__version__}"

llvm.set_option("", "-force-vector-interleave=1")  # rows are short: 30 numbers are two vectors, not a round of four

OPTIONS = {"nogil": True, "cache": True, "fastmath": {"contract"}, "error_model": "numpy"}
"""contract: a product and a sum may become one instruction. Nothing else about floating point is relaxed."""


def compiled(function: Function) -> Function:
    """Compile at the first call, and keep the code on disk."""
    made: Function = numba.njit(function, **OPTIONS)
    return made


def loop(function: Function) -> Function:
    """Compile a function that only loops over arrays; without Numba's counts of references, 40 ns for each view."""
    made: Function = numba.njit(function, _nrt=False, **OPTIONS)
    return made


def inner(function: Function) -> Function:
    """Compile as `loop`, into each function that calls it."""
    made: Function = numba.njit(function, inline="always", _nrt=False, **OPTIONS)
    return made


def instruction(function: Callable[..., object]) -> Callable[..., int]:
    """Let a function write instructions of LLVM wherever compiled code calls it, without its first argument."""
    made: Callable[..., int] = intrinsic(function)
    return made
