"""Run each file of tests below a folder in a process of its own: what leans on a test elsewhere fails alone.

.venv/bin/python .ci/file_by_file.py tests/core [pytest's words]

The processes are forked from one that has imported what every file needs of others' packages, and none of our tests:
importing that takes longer than most files do.
"""

# ruff: noqa: T201  # a command line prints

import multiprocessing
import os
import sys
from multiprocessing.connection import wait
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
NO_TESTS = 5
"""pytest's exit code of a file whose tests are all of another kind, such as slow ones."""

IMPORTED = ["core", "numpy", "scipy.linalg", "scipy.ndimage", "pydantic", "pytest"]
"""Modules that tests/conftest.py needs; core comes before NumPy, whose kernel it chooses."""


def run(folder: Path, words: list[str]) -> list[Path]:
    """Run all files, as many at once as there are processors, print what the failing ones say, and return these."""
    files = sorted(folder.rglob("test_*.py"))
    left, going, failed = files[::-1], dict[int, tuple[Path, Path, ForkServerProcess]](), list[Path]()
    os.environ["PYTHONPATH"] = str(ROOT)
    with TemporaryDirectory() as place:
        while left or going:
            while left and len(going) < (os.cpu_count() or 1):
                file, said = left.pop(), Path(place, str(len(left)))
                process = _begin(file, words, said)
                going[process.sentinel] = file, said, process
            for sentinel in wait(list(going)):
                file, said, process = going.pop(sentinel)
                failed += [file] * (not _passed(file, said, process))
    print(f"{len(files) - len(failed)} passed, {len(failed)} failed")
    return failed


def _begin(file: Path, words: list[str], said: Path) -> ForkServerProcess:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(IMPORTED)
    process = context.Process(target=_test, args=(file, words, said))
    process.start()
    return process


def _test(file: Path, words: list[str], said: Path) -> None:
    """Run a file's tests in this process, which ends with pytest's exit code."""
    import pytest

    with said.open("w") as out:
        for handle in (1, 2):
            os.dup2(out.fileno(), handle)
    sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", *words, str(file)]))


def _passed(file: Path, said: Path, process: ForkServerProcess) -> bool:
    process.join()
    passed = process.exitcode in (0, NO_TESTS)
    if not passed:
        print(said.read_text(errors="replace"), f"{file} ended with {process.exitcode}", flush=True)
    return passed


if __name__ == "__main__":
    sys.exit(bool(run(Path(sys.argv[1]), sys.argv[2:])))
