"""Processes that save one kind of file again and again, to be killed or to run side by side.

`python -m tests.core.savers KIND FOLDER`: for each line in a child that saves for ever; out: its process number.
`python -m tests.core.savers KIND FOLDER COUNT`: two processes at once save so many times, then end.
"""

import hashlib
import os
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from time import sleep

import numpy as np

import core  # noqa: F401
from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.mnist import files as mnist_files
from core.data.mnist.files import File
from core.data.my_digits import MyDigits
from core.data.synthetic import kept
from core.linalg.arrays import Bytes, Labels
from core.storage import model
from core.storage.model import Model

MODEL, DIGITS, CACHE = "net.safetensors", "my-digits.jsonl", "cache.npz"
STROKES = [np.linspace((0, number), (1, 1), 500) for number in range(8)]


def networks() -> list[Model]:
    """Return two models of a megabyte each."""
    configs = (RunConfig(sizes=(784, 300, 10), seed=seed) for seed in (1, 2))
    return [Model(Checkpoint.fresh(config)) for config in configs]


def pictures() -> tuple[Bytes, Labels]:
    """Return a thousand drawings."""
    random = np.random.default_rng(1)
    return random.integers(0, 256, (1000, 784)).astype(np.uint8), random.integers(0, 10, 1000)


def fetched() -> dict[File, bytes]:
    """Return two files like MNIST's."""
    contents = (np.random.default_rng(seed).bytes(500_000) for seed in (1, 2))
    return {File(f"file-{n}", len(c), hashlib.sha256(c).hexdigest(), len(c)): c for n, c in enumerate(contents)}


def saver(kind: str, folder: Path) -> Callable[[int], object]:
    """Return a function that saves, called with the number of saves before."""
    match kind:
        case "model":
            models = networks()
            return lambda number: model.save(folder / MODEL, models[number % 2])
        case "digits":
            mine = MyDigits(folder / DIGITS)
            return lambda number: mine.add(STROKES, number % 10)
        case "cache":
            made = pictures()
            return lambda number: kept.keep(folder / CACHE, *made)
        case _:
            os.environ["BACKSWING_HOME"] = str(folder)
            files = fetched()
            return lambda number: mnist_files.keep(files)


def _save_slowly(save: Callable[[int], object], times: int) -> None:
    for number in range(times):
        save(number)
        sleep(0.02)  # as a very quick person does


def main() -> None:
    kind, folder, *times = sys.argv[1:]
    if times:
        other = os.fork()
        _save_slowly(saver(kind, Path(folder)), int(times[0]))
        sys.exit(os.waitstatus_to_exitcode(os.waitpid(other, 0)[1]) if other else 0)
    save = saver(kind, Path(folder))
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            for number in count():
                save(number)
        print(child, flush=True)  # noqa: T201
        os.waitpid(child, 0)
        print("gone", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
