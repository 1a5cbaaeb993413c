"""BLAS: its name, and the limit of its threads, which is restored."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from core.events import Event
from core.linalg import blas
from core.linalg.blas import stay_on_one_thread
from core.trainer import train
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("small_blocks")
DATA = tiny.dataset()


def _blas_threads() -> set[int]:
    return {library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"}


@pytest.mark.parametrize("leave", [tiny.close, tiny.end], ids=["closed", "finished"])
def test_blas_is_held_to_one_thread_and_given_back(leave: Callable[[Iterator[Event]], object]) -> None:
    with threadpool_limits(2, "blas"):
        before = _blas_threads()
        run = train(tiny.config(), DATA)
        next(run)
        assert _blas_threads() == {1}
        leave(run)
        assert _blas_threads() == before


LATE = """
import core
from core.linalg.blas import {limit}
from threadpoolctl import threadpool_info
{use}
    import scipy.linalg.blas
    print({{library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"}})
"""
"""SciPy has a BLAS of its own, which is loaded when it is first needed."""


@pytest.mark.parametrize(
    ("limit", "use"), [("one_thread", "with one_thread():"), ("stay_on_one_thread", "if not stay_on_one_thread():")]
)
def test_what_scipy_loads_later_is_held_to_one_thread_too(limit: str, use: str) -> None:
    words = LATE.format(limit=limit, use=use)
    quiet = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    quiet["PYTHONPATH"] = str(Path(__file__).parents[3])
    told = subprocess.run([sys.executable, "-P", "-c", words], env=quiet, capture_output=True, text=True, check=True)
    assert told.stdout == "{1}\n"


def test_one_thread_for_good_outlasts_a_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "2")  # restored afterwards
    with threadpool_limits(2, "blas"):
        stay_on_one_thread()
        tiny.end(train(tiny.config(), DATA))
        assert _blas_threads() == {1}


@pytest.fixture
def libraries(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dict[str, str]]]:
    """List of loaded libraries, to be filled."""
    found: list[dict[str, str]] = []
    monkeypatch.setattr(blas, "threadpool_info", lambda: found)
    for ask in (blas.kernel, blas.engine):
        ask.cache_clear()
    yield found
    for ask in (blas.kernel, blas.engine):
        ask.cache_clear()


def _library(path: str, kernel: str, api: str = "openblas", user: str = "blas") -> dict[str, str]:
    return {"user_api": user, "internal_api": api, "version": "1.2", "filepath": path, "architecture": kernel}


def test_the_kernel_is_that_of_numpys_own_library(libraries: list[dict[str, str]]) -> None:
    libraries += [
        _library("/lib/libgomp.so", "", "openmp", "openmp"),
        _library("/lib/scipy.libs/openblas.so", "Nehalem"),
        _library("/lib/numpy.libs/openblas.so", "Haswell"),
    ]
    assert (blas.kernel(), blas.engine()) == ("Haswell", "NumPy with OpenBLAS 1.2")


@pytest.mark.parametrize(
    ("library", "engine"),
    [
        ({"user_api": "blas", "internal_api": "mkl", "version": "2024.1"}, "NumPy with MKL 2024.1"),
        (
            {"user_api": "blas", "internal_api": "openblas", "version": None, "architecture": None},
            "NumPy with OpenBLAS",
        ),
        ({"user_api": "openmp", "internal_api": "openmp"}, "NumPy"),  # as with Apple's Accelerate
    ],
)
def test_a_library_that_tells_no_kernel_has_none(
    libraries: list[dict[str, str]], library: dict[str, str], engine: str
) -> None:
    libraries.append(library)
    assert (blas.kernel(), blas.engine()) == ("", engine)


def test_what_trains_here_has_an_engine() -> None:
    assert blas.engine().startswith("NumPy")


FULL = """
import resource
from pathlib import Path
from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.synthetic.digits import make_digits
from core.linalg import worker_threads
from core.trainer import train
worker_threads.MIN_PARALLEL_WORK, worker_threads.cores = 1, lambda: 2
part = Split(*make_digits(1, 60))
lines = Path("/proc/self/status").read_text().splitlines()
held = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmData"))
resource.setrlimit(resource.RLIMIT_DATA, (held + 25 * 2**20,) * 2)
try:
    list(train(RunConfig(sizes=(784, 100, 10), epochs=20, batch_size=30), Dataset("a few", part, part, part)))
except MemoryError:
    print("told")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits what a process may hold")
def test_a_run_without_room_for_its_products_is_told_and_does_not_end_the_process() -> None:
    known = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    done = subprocess.run(
        [sys.executable, "-c", FULL], capture_output=True, text=True, check=False, env=known, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "told"), done.stderr[-2_000:]
