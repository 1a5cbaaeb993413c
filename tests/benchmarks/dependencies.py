"""Weight of each dependency: installed size, and the time of its import: `python -m tests.benchmarks.dependencies`.

A size is that of the distribution's files and of those that it alone asks for. A time is processor time, the median of
several fresh processes, of the import alone; what it shares with others, such as NumPy, is imported before.
"""

import argparse
import subprocess
import sys
import tomllib
from collections.abc import Collection
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from statistics import median

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from core.cli.output import say
from tests.markdown import ROOT

IMPORTED = {
    "PySide6-Essentials": "PySide6.QtWidgets",
    "pillow": "PIL.Image",
    "scipy": "scipy.linalg",
    "tomli-w": "tomli_w",
    "joblib": "joblib.externals.loky",
    "safetensors": "safetensors.numpy",
    "scikit-learn": "sklearn.svm",
}
"""Modules that Backswing imports, where they are not called like the distribution."""

FIRST = {"PySide6-Essentials": "", "numpy": "", "pyqtgraph": "numpy, PySide6.QtWidgets"}
"""Modules imported before the clock starts; NumPy where nothing else is said."""


def names() -> list[str]:
    """Return the distributions that pyproject.toml asks for, the extras last."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [text for group in told["optional-dependencies"].values() for text in group]
    return [Requirement(text).name for text in (*told["dependencies"], *extras)]


def megabytes(name: str, others: Collection[str]) -> float:
    """Return the size of a distribution's files, with all that it asks for and that is not among the others."""
    found, asked = set[str](), [name]
    while asked:
        one = asked.pop()
        found.add(canonicalize_name(one))
        needs = [Requirement(text) for text in distribution(one).requires or ()]
        needed = [each.name for each in needs if each.marker is None or each.marker.evaluate({"extra": ""})]
        asked += [each for each in needed if canonicalize_name(each) not in found | set(others)]
    paths = [Path(str(file.locate())) for one in found for file in distribution(one).files or ()]
    return sum(path.stat().st_size for path in paths if path.is_file()) / 1e6


def milliseconds(name: str, times: int) -> float:
    """Return the median time of an import."""
    module, first = IMPORTED.get(name, name), FIRST.get(name, "numpy")
    begin = f"import {first}\n" if first else ""
    code = f"{begin}from time import process_time\nt = process_time()\nimport {module}\nprint(process_time() - t)"
    return median(1000 * float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(times))


def main() -> None:
    """Print a line for each."""
    words = argparse.ArgumentParser(description="Measure what each dependency weighs.")
    words.add_argument("--times", type=int, default=7, help="imports of each (7)")
    times = words.parse_args().times
    for name in dict.fromkeys(names()):
        others = {canonicalize_name(each) for each in names()} - {canonicalize_name(name)}
        try:
            say(f"| {name} | {megabytes(name, others):.1f} MB | {milliseconds(name, times):.0f} ms |")
        except PackageNotFoundError:
            say(f"| {name} | not installed | |")


if __name__ == "__main__":
    main()
