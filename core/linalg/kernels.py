"""The matrix kernels that NumPy's and SciPy's OpenBLAS use: chosen before either is loaded. Standard library only."""

import os
import sys
from pathlib import Path

OPENBLAS_VARIABLE, OVERRIDE_VARIABLE = "OPENBLAS_CORETYPE", "BACKSWING_KERNEL"
NEEDED = {"avx512f", "avx512dq", "avx512bw", "avx512vl"}
KEEP = "keep"


def choose_kernel(cpu_info: Path = Path("/proc/cpuinfo")) -> None:
    """Have OpenBLAS use its AVX-512 kernels where the processor has what they need.

    Some of its versions know a processor by its family and take the Haswell kernel for one that they have not met, and
    some machines set OPENBLAS_CORETYPE to it for all; on a mini-batch of ten that is four times as slow. So the
    variable is overruled in this process. BACKSWING_KERNEL=keep leaves it as it is, another word is handed on.
    Without effect once NumPy is loaded, and but on Linux, where a file tells what the processor can do.
    """
    wish = os.environ.get(OVERRIDE_VARIABLE) or ("SkylakeX" if _has_avx512(cpu_info) else KEEP)
    if wish != KEEP and "numpy" not in sys.modules:
        os.environ[OPENBLAS_VARIABLE] = wish


def _has_avx512(cpu_info: Path) -> bool:
    try:
        text = cpu_info.read_text("utf-8", "replace") if sys.platform.startswith("linux") else ""
    except OSError:
        return False
    return any(line.startswith("flags") and set(line.split()) >= NEEDED for line in text.splitlines())
