"""Barrier in machine code: each thread of a team waits there until all have come.

Waking a thread that sleeps takes long. So a thread looks again and again for a while; then it sleeps for short times,
since another program may have the processor that the others wait for.
"""

import ctypes
import sys
from typing import Any

import numpy as np
import numpy.typing as npt
from llvmlite import ir
from numba.core import types

from core.linalg.arrays import aligned
from core.training.compiled.compilation import instruction, loop
from core.training.compiled.thread_team import CALL, CALLED, COUNT, COUNTS, NAP, SLEEP, SLEPT, THREADS, Place

LOOKS = 1_000_000
"""Times that a thread looks before it sleeps, some tenths of a millisecond. Threads that have a processor each do not
wait longer for each other, and to sleep takes a tenth at least."""

LONG = 15
"""Sleeps at one barrier, about 2 ms, that tell that the others have no processor; to be woken takes less."""

CALL_LOOKS = 5 * LOOKS
"""Times that a thread looks for the next call before it gives up."""

LINE = 64
"""Bytes of a cache line. Threads that write into the same one slow each other down."""

_INT, _LONG = ir.IntType(32), ir.IntType(64)


def places(threads: int) -> tuple[Place, npt.NDArray[np.int64]]:
    """Return the places of so many threads, (threads, 8), and what they point to: counts, (threads + 1, LINE / 8)."""
    counts: npt.NDArray[Any] = aligned((threads + 1, LINE // 8), np.int64)
    counts[...] = 0
    first, sleep = counts.ctypes.data, _sleep()
    address = ctypes.cast(sleep[0], ctypes.c_void_p).value
    common = first, threads, address, sleep[1], 0, first + LINE * threads, 0
    return np.array([(first + LINE * thread, *common) for thread in range(threads)], np.int64), counts


def _sleep() -> tuple[Any, int]:
    """Return the system's function that sleeps, and what to call it with for its shortest sleep."""
    if sys.platform == "win32":
        return ctypes.WinDLL("kernel32").Sleep, 0  # milliseconds: lets others go first
    return ctypes.CDLL(None).usleep, 50  # microseconds


@loop
def announce(place: Place) -> None:
    """Let the others know of a call."""
    if place[THREADS] > 1:
        _write(place[CALLED], place[CALL])


@loop
def await_call(place: Place) -> bool:
    """Wait for a call after the present one; return False if none comes for long."""
    looks = 0
    while _read(place[CALLED]) <= place[CALL] and looks < CALL_LOOKS:
        looks += 1
    return looks < CALL_LOOKS


@loop
def barrier(place: Place) -> None:
    """Wait until every thread has come to as many barriers as this one."""
    if place[THREADS] == 1:
        return
    mine, looks = _read(place[COUNT]) + 1, 0
    _write(place[COUNT], mine)
    for thread in range(place[THREADS]):
        while _read(place[COUNTS] + LINE * thread) < mine:
            looks += 1
            if looks > LOOKS:
                _call(place[SLEEP], place[NAP])
    if looks > LOOKS + LONG:
        place[SLEPT] = 1


@instruction
def _read(_context: Any, _address: Any) -> Any:
    """Read the number at an address; what its writer wrote before it can be read afterwards."""

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.load_atomic(builder.inttoptr(arguments[0], _LONG.as_pointer()), "acquire", 8)

    return types.int64(types.int64), generate


@instruction
def _write(_context: Any, _address: Any, _number: Any) -> Any:
    """Write a number to an address, after all that was written before."""

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        builder.store_atomic(arguments[1], builder.inttoptr(arguments[0], _LONG.as_pointer()), "release", 8)
        return ir.Constant(_INT, 0)

    return types.int32(types.int64, types.int64), generate


@instruction
def _call(_context: Any, _address: Any, _argument: Any) -> Any:
    """Call the C function at an address with an unsigned int."""

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        function = builder.inttoptr(arguments[0], ir.FunctionType(_INT, [_INT]).as_pointer())
        return builder.call(function, [builder.trunc(arguments[1], _INT)])

    return types.int32(types.int64, types.int64), generate
