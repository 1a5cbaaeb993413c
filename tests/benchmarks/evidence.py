"""Instructions that this process uses, as the kernel and the libraries themselves tell."""

import sys
from pathlib import Path
from time import perf_counter, sleep

from threadpoolctl import threadpool_info

_TASKS = Path("/proc/self/task")
_A_SWITCH = 0.002
"""Seconds of sleep: the kernel notes what registers a thread has in use when the thread gives its core away."""


def used_avx512(began: float) -> bool | None:
    """Return whether a thread of this process has touched the registers of AVX-512 since `began` (perf_counter).

    None where the kernel does not tell: Linux on x86-64 alone does. Masks and the registers above 15 stay in use once
    they were touched, so that a use is seen long after.
    """
    sleep(_A_SWITCH)
    since_ms = 1000 * (perf_counter() - began)
    ages = [_last_use_ms(task / "arch_status") for task in _TASKS.glob("*")]
    if not ages or None in ages:
        return None
    return any(0 <= age < since_ms for age in ages if age is not None)


def _last_use_ms(status: Path) -> int | None:
    """Milliseconds since the thread's last use of AVX-512, -1: never."""
    try:
        words = status.read_text("ascii").split()
    except FileNotFoundError:
        return -1 if not status.parent.exists() else None  # a thread that ended meanwhile
    except OSError:
        return None
    return int(words[words.index("AVX512_elapsed_ms:") + 1]) if "AVX512_elapsed_ms:" in words else None


def libraries() -> str:
    """Return what the libraries that are loaded by now say about the kernels they chose."""
    said = {
        f"{info['internal_api']} {info['architecture']}"
        for info in threadpool_info()
        if info["user_api"] == "blas" and "architecture" in info
    }
    if numpy := sys.modules.get("numpy"):
        told = numpy.lib.introspect.opt_func_info(func_name="^exp$", signature="float32")
        said.add(f"NumPy {told['exp']['ff']['current']}")
    if torch := sys.modules.get("torch"):
        said.add(f"PyTorch {torch.backends.cpu.get_cpu_capability()}")
    if numba := sys.modules.get("numba"):
        said.add(f"numba {numba.config.CPU_NAME or 'host'}")
    return ", ".join(sorted(said, key=str.casefold))
