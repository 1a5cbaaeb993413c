"""One limit on a processor's instructions for all who are timed, and the proof that they kept it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks import against, table
from tests.benchmarks.contest import ROOT, Result, Round
from tests.benchmarks.contestants import CONTESTANTS, OURS
from tests.benchmarks.isa import ISAS, XLA_FLAGS

PROBE = """
from time import perf_counter
BEGAN = perf_counter()
import core, numpy
from tests.benchmarks.evidence import libraries, used_avx512
x = numpy.ones((300, 300), numpy.float32)
for _ in range(20):
    numpy.exp(x @ x, out=x)
print(used_avx512(BEGAN), libraries(), sep=";")
"""


def _round(wide: bool | None, seconds: float = 1.0) -> Round:
    return Round(seconds, 0.5, told=None, accuracy=0.9, peak_mb=1.0, idle_cpu=0.0, wide=wide, said="BLAS Haswell")


@pytest.mark.parametrize("isa", ["avx2", "avx512"])
def test_numpy_and_its_blas_keep_the_limit_and_the_kernel_says_so(isa: str) -> None:
    if ISAS["avx512"].lacking():
        pytest.skip("this processor has no AVX-512 to be forbidden")
    variables = {**os.environ, **ISAS[isa].variables(1, {})}
    ran = subprocess.run(
        [sys.executable, "-c", PROBE], env=variables, cwd=ROOT, capture_output=True, text=True, check=True
    )
    used, said = ran.stdout.strip().split(";")
    if used == "None":
        pytest.skip("this kernel does not tell")
    assert used == str(isa == "avx512")
    assert ("openblas Haswell" in said) == (isa == "avx2")


def test_flags_of_xla_are_the_callers_the_limits_and_those_of_one_thread_together() -> None:
    flags = ISAS["avx2"].variables(1, {XLA_FLAGS: "--mine"})[XLA_FLAGS].split()
    assert flags[:2] == ["--mine", "--xla_cpu_max_isa=AVX2"]
    assert flags[-1] == "--xla_cpu_multi_thread_eigen=false"
    assert ISAS["native"].variables(2, {})[XLA_FLAGS] == ""


def test_a_processor_that_cannot_keep_a_limit_is_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "cpuinfo"
    file.write_text("model name\t: any\nflags\t\t: fpu avx avx2 fma\n")
    assert ISAS["avx2"].lacking(file) == []
    assert "avx512f" in ISAS["avx512"].lacking(file)
    assert ISAS["avx512"].lacking(tmp_path / "none") == []


def test_who_breaks_the_limit_is_named_and_not_timed() -> None:
    result = Result(OURS, 1)
    result.take(1, _round(wide=False), ISAS["avx2"])
    result.take(2, _round(wide=True), ISAS["avx2"])
    assert not result.rounds
    assert "AVX-512" in result.absent
    allowed = Result(OURS, 1)
    allowed.take(0, _round(wide=True), ISAS["avx512"])
    allowed.take(1, _round(wide=True), ISAS["avx512"])
    assert list(allowed.rounds) == [1]


@pytest.mark.parametrize(
    ("wide", "word"), [((False, False), "Nobody"), ((True, True), "Everybody used"), ((True, None), "Not proved")]
)
def test_the_head_says_who_kept_the_limit(wide: tuple[bool | None, ...], word: str) -> None:
    results = [Result(contestant, 1, {1: _round(one)}) for contestant, one in zip(CONTESTANTS, wide, strict=False)]
    lines = against.limit(ISAS["avx2"], {"W1": results})
    assert any(line.startswith(word) for line in lines)
    assert "  OPENBLAS_CORETYPE=Haswell" in lines
    assert f"  {OURS.name}: BLAS Haswell" in lines


def test_the_summary_shows_the_better_number_of_threads() -> None:
    ours = Result(OURS, 0, {1: _round(None, 2.0)})
    rivals = [Result(CONTESTANTS[-1], threads, {1: _round(None, float(6 - threads))}) for threads in (1, 2)]
    assert table.summary({"W1": [ours, *rivals]}).splitlines()[2:] == [
        "| Backswing | 2.000 |",
        f"| {CONTESTANTS[-1].name} | 4.000 (2) |",
    ]
