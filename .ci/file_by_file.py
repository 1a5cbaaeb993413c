"""Run each file of tests below a folder in a process of its own: what leans on a test elsewhere fails alone.

.venv/bin/python .ci/file_by_file.py tests/core [pytest's words]
"""

# ruff: noqa: T201  # a command line prints

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NO_TESTS = 5
"""pytest's exit code of a file whose tests are all of another kind, such as slow ones."""


def run(folder: Path, words: list[str]) -> list[Path]:
    """Run all files, as many at once as there are processors, print what the failing ones say, and return these."""
    files = sorted(folder.rglob("test_*.py"))
    with ThreadPoolExecutor(os.cpu_count()) as at_once:
        codes = list(at_once.map(partial(_run_one, words), files))
    failed = [file for file, code in zip(files, codes, strict=True) if code not in (0, NO_TESTS)]
    print(f"{len(files) - len(failed)} passed, {len(failed)} failed")
    return failed


def _run_one(words: list[str], file: Path) -> int:
    command = [sys.executable, "-P", "-m", "pytest", "-q", "-p", "no:cacheprovider", *words, str(file)]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )
    if done.returncode not in (0, NO_TESTS):
        print(done.stdout, flush=True)
    return done.returncode


if __name__ == "__main__":
    sys.exit(bool(run(Path(sys.argv[1]), sys.argv[2:])))
