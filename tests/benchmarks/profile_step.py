"""Time of an epoch, line by line, with line_profiler (`pip install line_profiler`).

python -m tests.benchmarks.profile_step [--data mnist] [--only W1,W2] [--images 5000] [--least 1.5]

Functions of the training loop, the dearest first, and of each the lines that take more than `least` percent. A line's
time includes what it calls, and what measuring costs: the first line of each table says how much in all. Scoring is
measured too, but is no part of the whole.
"""

# ruff: noqa: T201  # a command line prints

import argparse
import linecache
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Any

import core  # noqa: F401  # chooses the BLAS kernel before NumPy is loaded
from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.sources import load
from core.optimizers import OPTIMIZERS
from tests.benchmarks.rivals.ours import Trainer
from tests.benchmarks.workloads import WORKLOADS

ASIDE = {"core.network", "core.training.evaluation", "core.data.dataset", "core.training.clock"}
"""Of scoring alone, or so small that measuring them costs more than they do."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of source: how often it ran, and for how long with all that it called."""

    text: str
    hits: int
    seconds: float


def main() -> int:
    try:
        from line_profiler import LineProfiler
    except ImportError:
        print("line_profiler is not installed: pip install line_profiler", file=sys.stderr)
        return 1
    words = _words()
    data = load(words.data).limited(words.images)
    for name in words.only.split(","):
        config = WORKLOADS[name].config()
        plain = _seconds(config, data)
        profiler = LineProfiler()
        _learn_modules(profiler)
        with _known_when_bound(config.optimizer, profiler.add_function):
            seconds = _seconds(config, data, profiler)
        steps = -(-len(data.train) // config.batch_size)
        print(f"\n{name}, {WORKLOADS[name].about}: {steps} steps, {1e6 * plain / steps:.1f} µs a step, ", end="")
        print(f"{1e6 * seconds / steps:.1f} µs while measured")
        _print(_functions(profiler.get_stats()), steps, seconds, words.least / 100)
    return 0


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.profile_step", description=__doc__)
    parser.add_argument("--data", default="mnist", help="mnist, synthetic or a path (default mnist)")
    parser.add_argument("--images", type=int, default=10_000, help="training images (default 10000)")
    parser.add_argument("--only", default="W1,W2,W4", help="such as W1,W3 (default W1,W2,W4)")
    parser.add_argument("--least", type=float, default=1.5, help="percent of the epoch, of lines shown (default 1.5)")
    return parser.parse_args()


def _seconds(config: RunConfig, data: Dataset, around: AbstractContextManager[Any] | None = None) -> float:
    """Of the second of two epochs, `around` it alone: the first meets each page of memory for the first time."""
    trainer = Trainer(config, data, 0)
    trainer.reset(1)
    trainer.epoch(1)
    trainer.reset(2)
    with around or nullcontext():
        began = perf_counter()
        trainer.epoch(2)
        seconds = perf_counter() - began - trainer.aside[0]
    trainer.parameters()
    return seconds


def _learn_modules(profiler: Any) -> None:
    """All of core that a run has loaded by now."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # wrapped functions are measured without their wrapping, as they should be
        for name in sorted(set(sys.modules) - ASIDE):
            if name.startswith("core."):
                profiler.add_module(sys.modules[name], scoping_policy="descendants")


@contextmanager
def _known_when_bound(optimizer: str, learn: Callable[[Any], Any]) -> Iterator[None]:
    """The step of an optimizer is made when a run begins: no module shows it to the profiler."""
    entry = OPTIMIZERS[optimizer]

    def bind(**knobs: float) -> Any:
        step = entry.bind(**knobs)
        learn(step)
        return step

    OPTIMIZERS[optimizer] = replace(entry, bind=bind)
    try:
        yield
    finally:
        OPTIMIZERS[optimizer] = entry


def _functions(stats: Any) -> dict[str, list[Line]]:
    """The lines of each function, the dearest function first."""
    found = {
        f"{Path(file).stem}.{name}": [
            Line(linecache.getline(file, number).strip(), hits, time * stats.unit) for number, hits, time in timings
        ]
        for (file, _, name), timings in stats.timings.items()
        if timings
    }
    return dict(sorted(found.items(), key=lambda item: -sum(line.seconds for line in item[1])))


def _print(functions: dict[str, list[Line]], steps: int, seconds: float, least: float) -> None:
    print("  µs a step   share  calls a step  µs a call")
    for name, lines in functions.items():
        shown = [line for line in lines if line.seconds >= least * seconds]
        if shown:
            print(f"  {name}: {1e6 * sum(line.seconds for line in lines) / steps:.1f} µs a step")
        for line in shown:
            per_call, share = 1e6 * line.seconds / line.hits, line.seconds / seconds
            print(
                f"  {1e6 * line.seconds / steps:9.2f} {share:7.1%} {line.hits / steps:13.2f} {per_call:10.2f}  ", end=""
            )
            print(line.text[:90])


if __name__ == "__main__":
    sys.exit(main())
