"""BLAS: its name, and the limit of its threads, which is restored."""

from collections.abc import Callable, Iterator

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


def test_one_thread_for_good_outlasts_a_run() -> None:
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
