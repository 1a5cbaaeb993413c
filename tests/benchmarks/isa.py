"""Limits on the instructions of a processor that all contestants keep, so that one machine can play another.

Standard library only, and nothing of the project: the parent of a contest stays light, see contest.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

MARCH = "DENSE_C_MARCH"
"""The variable that tells the C loop's compiler for which processor it compiles."""
XLA_FLAGS = "XLA_FLAGS"
_CPU_INFO = Path("/proc/cpuinfo")


@dataclass(frozen=True, slots=True)
class Isa:
    """A limit. needs: flags of a processor that can keep it. environment: variables of every contestant's process.

    wide: whether AVX-512 is allowed; where it is not, a contestant that uses it all the same is not timed.
    note: what a reader of the table should know.
    """

    name: str
    about: str
    needs: frozenset[str] = frozenset()
    environment: Mapping[str, str] = field(default_factory=dict)
    wide: bool = True
    note: str = ""

    def lacking(self, cpu_info: Path = _CPU_INFO) -> list[str]:
        """Return what this processor lacks of it; nothing where no file tells (not Linux)."""
        try:
            text = cpu_info.read_text("utf-8", "replace")
        except OSError:
            return []
        flags = next((line.split() for line in text.splitlines() if line.startswith("flags")), [])
        return sorted(self.needs - set(flags)) if flags else []

    def variables(self, threads: int, own: Mapping[str, str]) -> dict[str, str]:
        """Return its variables; XLA's flags are those of `own`, of the limit and of one thread together."""
        flags = [own.get(XLA_FLAGS, ""), self.environment.get(XLA_FLAGS, "")]
        if threads == 1:
            flags.append("--xla_cpu_multi_thread_eigen=false")
        return {**self.environment, XLA_FLAGS: " ".join(filter(None, flags))}


_AVX2 = {
    # the C library's copies and comparisons, which everybody calls
    "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-AVX512BW,-AVX512CD,-AVX512DQ",
    "OPENBLAS_CORETYPE": "Haswell",
    "BACKSWING_KERNEL": "Haswell",
    "NPY_DISABLE_CPU_FEATURES": "X86_V4",
    # YNNPACK, which XLA calls for large products, asks the processor and not XLA; without it they are Eigen's
    XLA_FLAGS: "--xla_cpu_max_isa=AVX2 --xla_cpu_experimental_ynn_fusion_type=",
    "ATEN_CPU_CAPABILITY": "avx2",
    "ONEDNN_MAX_CPU_ISA": "AVX2",
    "MKL_ENABLE_INSTRUCTIONS": "AVX2",
    "NUMBA_CPU_NAME": "haswell",
    "NUMBA_CPU_FEATURES": "+avx2,+fma",
    MARCH: "haswell",
}
_NO_YNNPACK = (
    "JAX keeps to AVX2 only without YNNPACK. With AVX-512, where both ways can be timed, that costs it 8 % on W4 "
    "and nothing on W1 to W3."
)
_AVX512 = {
    "OPENBLAS_CORETYPE": "SkylakeX",
    "BACKSWING_KERNEL": "SkylakeX",
    XLA_FLAGS: "--xla_cpu_max_isa=AVX512",
    "ATEN_CPU_CAPABILITY": "avx512",
    "ONEDNN_MAX_CPU_ISA": "AVX512_CORE",
    "MKL_ENABLE_INSTRUCTIONS": "AVX512",
}
ISAS: dict[str, Isa] = {
    isa.name: isa
    for isa in (
        Isa("native", "whatever each of them finds out about the processor"),
        Isa("avx2", "AVX2 at most", frozenset({"avx2", "fma"}), _AVX2, wide=False, note=_NO_YNNPACK),
        Isa("avx512", "AVX-512", frozenset({"avx512f", "avx512dq", "avx512bw", "avx512vl"}), _AVX512),
    )
}
