"""Costs of reading the worst files known, in processor time and memory, beside the bounds of SECURITY.md.

python -m tests.benchmarks.hostile_files [WORD ...]

Each file is made, then read in a process of its own, and gone before the next. Words choose the files whose names have
one of them. A figure counts from after the imports and one small read of the kind; memory is the highest the process
held above what it held then, as Linux tells it. It prints a table in Markdown and exits with 1 where one costs more
than is promised. All take some minutes and 1 GB of disk.
"""

# ruff: noqa: T201  # a command line prints

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import process_time
from typing import Any

from core.data.my_digits import MyDigits
from core.data.readers import imports
from core.ink.pictures import check_size, picture_of, read_picture
from core.storage.any import load_any
from core.storage.runs import reading, text
from core.storage.runs.record import RunRecord, read_run
from core.support.errors import UserError, shortened
from tests.benchmarks.hostile_makers import WORST, Worst
from tests.fuzz import law


def _run(path: Path) -> object:
    run = read_run(path.parent)
    return run, run.curves, run.changes, run.epochs, run.troubles


def _settings(path: Path) -> object:
    return text.read_text(reading.read_text(path, text.LARGEST), str(path))


def _pasted(path: Path) -> object:
    return text.read_text(path.read_text(), "What was pasted")


def _clipboard(path: Path) -> object:
    """A picture that Qt holds, of the size that the file's name says; it counts too."""
    from PySide6.QtGui import QImage

    from gui.widgets.pictures.pillow import as_pillow

    width, height = map(int, path.name.split())
    form = QImage.Format.Format_ARGB32 if width == height else QImage.Format.Format_Grayscale8
    image = QImage(width, height, form)
    image.fill(0)
    check_size(width, height)
    return picture_of(as_pillow(image))


READERS: dict[str, Callable[[Path], object]] = {
    "model": load_any,
    "run": _run,
    "settings": _settings,
    "pasted": _pasted,
    "data": lambda path: imports.read([path.parent]),
    "picture": read_picture,
    "clipboard": _clipboard,
    "drawings": lambda path: MyDigits(path).import_file(path.with_name("theirs.jsonl")),
}
"""By the kind of a file; each is given the path that its maker returned."""


READ = "It is read."


def measure(kind: str, path: Path) -> dict[str, Any]:
    """Read it in this process; what that cost, and the sentence in which it ended."""
    read = READERS[kind]
    with suppress(OSError):
        _try(read, path.parent / "nothing" / path.name)  # so that what is imported late is there
    before = law.held_mb()
    begun = process_time()
    sentence = _try(read, path)
    return {"seconds": process_time() - begun, "mb": law.held_mb(peak=True) - before, "sentence": sentence}


def _try(read: Callable[[Path], object], path: Path) -> str:
    try:
        found = read(path)
    except UserError as error:
        return str(error).replace(f"{path.parent}/", "")
    run = found[0] if isinstance(found, tuple) else None
    return " ".join(run.troubles if isinstance(run, RunRecord) else ()).replace(f"{path.parent}/", "") or READ


def _row(worst: Worst) -> tuple[str, bool]:
    with tempfile.TemporaryDirectory() as folder:
        path = worst.make(Path(folder))
        size = sum(file.stat().st_size for file in Path(folder).rglob("*") if file.is_file()) / 1e6
        words = [sys.executable, "-m", "tests.benchmarks.hostile_files", "--read", worst.kind, str(path)]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        return f"| {worst.name} | {size:.0f} MB | - | - | {shortened(done.stderr[-150:])} |", False
    told = json.loads(done.stdout)
    holds = told["seconds"] <= worst.most_s and told["mb"] <= worst.most_mb
    costs = f"{told['seconds']:.1f} s of {worst.most_s:g} | {told['mb']:,.0f} MB of {worst.most_mb:,}"
    return f"| {worst.name} | {size:.0f} MB | {costs} | {'read' if told['sentence'] == READ else 'a sentence'} |", holds


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("names", nargs="*", metavar="WORD")
    words.add_argument("--read", nargs=2, metavar=("KIND", "PATH"), help=argparse.SUPPRESS)
    asked = words.parse_args()
    if asked.read:
        print(json.dumps(measure(asked.read[0], Path(asked.read[1]))))
        return 0
    print("| file | size | processor time | memory | ends in |\n|---|---|---|---|---|")
    all_hold = True
    for worst in WORST:
        if not asked.names or any(word in worst.name for word in asked.names):
            row, holds = _row(worst)
            print(row if holds else f"{row} **more than is promised**", flush=True)
            all_hold = all_hold and holds
    return 0 if all_hold else 1


if __name__ == "__main__":
    sys.exit(main())
