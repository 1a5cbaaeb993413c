"""Run each file of tests below a folder in a process of its own: what leans on a test elsewhere fails alone.

.venv/bin/python .ci/file_by_file.py tests/core [pytest's words]

The processes are forked from one that has imported what every file needs of others' packages, and none of our tests:
importing that takes longer than most files do.
"""

# ruff: noqa: T201  # a command line prints

import multiprocessing
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
NO_TESTS = 5
"""pytest's exit code of a file whose tests are all of another kind, such as slow ones."""

IMPORTED = ["core", "numpy", "scipy.linalg", "scipy.interpolate", "scipy.ndimage", "pydantic", "pytest"]
"""Modules that tests/conftest.py and pytest need; core comes before NumPy, whose kernel it chooses."""


def run(folder: Path, words: list[str]) -> list[Path]:
    """Run all files, as many at once as there are processors, print what the failing ones say, and return these."""
    files = sorted(folder.rglob("test_*.py"))
    os.environ["PYTHONPATH"] = str(ROOT)
    with ThreadPoolExecutor(os.cpu_count()) as at_once:
        codes = list(at_once.map(partial(_run_one, words), files))
    failed = [file for file, code in zip(files, codes, strict=True) if code not in (0, NO_TESTS)]
    print(f"{len(files) - len(failed)} passed, {len(failed)} failed")
    return failed


def _run_one(words: list[str], file: Path) -> int | None:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(IMPORTED)
    with TemporaryDirectory() as folder:
        said = Path(folder, "said")
        process = context.Process(target=_test, args=(file, words, said))
        process.start()
        process.join()
        if process.exitcode not in (0, NO_TESTS):
            print(said.read_text(errors="replace"), f"{file} ended with {process.exitcode}", flush=True)
    return process.exitcode


def _test(file: Path, words: list[str], said: Path) -> None:
    """Run a file's tests in this process, which ends with pytest's exit code."""
    import pytest

    with said.open("w") as out:
        for handle in (1, 2):
            os.dup2(out.fileno(), handle)
    sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", *words, str(file)]))


if __name__ == "__main__":
    sys.exit(bool(run(Path(sys.argv[1]), sys.argv[2:])))
