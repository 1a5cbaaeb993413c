"""Meetings of the threads that share a step in machine code: each waits until all have come.

Waking a thread that sleeps takes a tenth of a step. So a thread looks again and again for a while; then it sleeps for
short times, since another program may have the processor that the others wait for.
"""

import ctypes
import sys
from typing import Any

import numpy as np
import numpy.typing as npt
from llvmlite import ir
from numba.core import types

from core.training.compiled.compilation import instruction, loop

LOOKS = 50_000
"""Times that a thread looks before it sleeps: about 0.1 ms."""

LINE = 64
"""Bytes of a cache line. Threads that write into the same one slow each other down."""

Places = npt.NDArray[np.int64]
COUNT, COUNTS, THREADS, SLEEP, NAP = range(5)
"""Columns of the places: address of the thread's own count of meetings, and of the first one's; number of threads;
address of the system's function that sleeps, and its argument."""

_INT, _LONG = ir.IntType(32), ir.IntType(64)


def places(threads: int) -> tuple[Places, Places]:
    """Return the places of so many threads in their meetings, (threads, 5), and the counts that they point to."""
    counts = np.zeros((threads + 1) * LINE // 8, np.int64)
    first = -(-counts.ctypes.data // LINE) * LINE
    sleep, nap = _sleep()
    address = ctypes.cast(sleep, ctypes.c_void_p).value
    rows = [(first + LINE * thread, first, threads, address, nap) for thread in range(threads)]
    return np.array(rows, np.int64), counts


def _sleep() -> tuple[Any, int]:
    """Return the system's function that sleeps, and what to call it with for its shortest sleep."""
    if sys.platform == "win32":
        return ctypes.WinDLL("kernel32").Sleep, 0  # milliseconds: lets others go first
    return ctypes.CDLL(None).usleep, 50  # microseconds


@loop
def meet(place: Places) -> None:
    """Wait until every thread has come to as many meetings as this one. place: its row."""
    if place[THREADS] == 1:
        return
    mine = _read(place[COUNT]) + 1
    _write(place[COUNT], mine)
    for thread in range(place[THREADS]):
        looks = 0
        while _read(place[COUNTS] + LINE * thread) < mine:
            looks += 1
            if looks > LOOKS:
                _call(place[SLEEP], place[NAP])


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
