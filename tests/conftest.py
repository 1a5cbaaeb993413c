"""Fixtures of all tests: a home and a temporary folder of their own, and the real data where it is at hand."""

import gc
import importlib
import os
import signal
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

import core  # chooses the matrix kernels, before any test loads NumPy
from core.linalg.blas import stay_on_one_thread

os.environ["LC_ALL"] = "C.UTF-8"  # the command line speaks the system's language: here English
os.environ["BACKSWING_ENGINE"] = "numpy"  # tests of the compiled engine say so
os.environ["NUMBA_CACHE_DIR"] = str(Path(core.__file__).parent / "training" / "compiled" / "__pycache__")

# Tests start hundreds of processes: with this variable each of them, and each run of pytest, compiles all files anew.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

for part in ("linalg", "ndimage"):  # imported at first use, which would count against a test's time
    importlib.import_module(f"scipy.{part}")
settings.register_profile("untimed", deadline=None)  # a busy machine is no fault of ours
settings.load_profile("untimed")
stay_on_one_thread()  # as the window does: the threads of processes that test at once would wait for each other


def pytest_configure() -> None:
    """Handle Ctrl+C and closed terminals as usual, even where nohup or a shell's background job ignores them."""
    for name, usual in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, usual)


def pytest_collection_finish() -> None:
    """Let the garbage collector pass over the thousands of tests; each collection would walk them all."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Names of folders that nobody has made yet; few of the thousands of tests need a temporary folder as well."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / f"home{number}" for number in count())


@pytest.fixture(autouse=True)
def own_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test's files away from the person's own and from other tests'."""
    home = next(homes)
    monkeypatch.setenv("BACKSWING_HOME", str(home))
    return home


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that stands in for the system's temporary folder."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def _folder(variable: str) -> Path:
    if not os.environ.get(variable):
        pytest.skip(f"{variable} is not set: this test needs the real data")
    return Path(os.environ[variable])


@pytest.fixture(scope="session")
def mnist_folder() -> Path:
    """The folder of MNIST's four IDX files."""
    return _folder("BACKSWING_MNIST")


@pytest.fixture(scope="session")
def strokes_folder() -> Path:
    """The folder of digits that people wrote, as strokes."""
    return _folder("BACKSWING_STROKES")
