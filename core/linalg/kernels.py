"""Choice of OpenBLAS's matrix kernels, made before NumPy and SciPy are loaded. Standard library only."""

import os
import sys
from pathlib import Path

OPENBLAS_VARIABLE, OVERRIDE_VARIABLE = "OPENBLAS_CORETYPE", "BACKSWING_KERNEL"
NEEDED = {"avx512f", "avx512dq", "avx512bw", "avx512vl"}
KEEP = "keep"


def choose_kernel(cpu_info: Path = Path("/proc/cpuinfo")) -> None:
    """Make OpenBLAS use its AVX-512 kernels if the processor supports them.

    Some versions of OpenBLAS recognise processors by family and fall back to the Haswell kernel for unknown ones, and
    some machines set OPENBLAS_CORETYPE to it; on a mini-batch of ten that is four times as slow. So the variable is
    overridden in this process. BACKSWING_KERNEL=keep leaves it unchanged; another value is passed on.
    No effect after NumPy is imported. Linux only: reads the CPU flags from /proc/cpuinfo.
    """
    name = os.environ.get(OVERRIDE_VARIABLE) or ("SkylakeX" if _has_avx512(cpu_info) else KEEP)
    if name != KEEP and "numpy" not in sys.modules:
        os.environ[OPENBLAS_VARIABLE] = name


def _has_avx512(cpu_info: Path) -> bool:
    try:
        text = cpu_info.read_text("utf-8", "replace") if sys.platform.startswith("linux") else ""
    except OSError:
        return False
    return any(line.startswith("flags") and set(line.split()) >= NEEDED for line in text.splitlines())
