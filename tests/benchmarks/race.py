"""Runs of a race two at once against one after the other: how much sooner all of them are done.

python -m tests.benchmarks.race [--runs 4] [--epochs 3] [--images 10000] [--sizes 784-30-10] [--rounds 3]

Each way is done in turn, `rounds` times, from the call to the last result, with the start of the workers; the best of
each counts. On a quiet machine with two cores 2.0 would be perfect. Keeps no run folders.
"""

# ruff: noqa: T201  # a command line prints

import argparse
from time import perf_counter

from core.config import RunConfig
from core.data.sources import load
from core.studies.sweep.grid import GridPoint, grid
from core.studies.sweep.running import sweep


def seconds(points: tuple[GridPoint, ...], jobs: int) -> float:
    """From the call to the last result."""
    begin = perf_counter()
    results = list(sweep(points, jobs, keep=False))
    took = perf_counter() - begin
    for result in results:
        assert result.ending, result.remark
    return took


def main() -> None:
    """Print both and the ratio."""
    words = argparse.ArgumentParser()
    words.add_argument("--data", default="mnist")
    words.add_argument("--runs", type=int, default=4)
    words.add_argument("--epochs", type=int, default=3)
    words.add_argument("--images", type=int, default=10_000)
    words.add_argument("--sizes", default="784-30-10")
    words.add_argument("--rounds", type=int, default=3)
    told = words.parse_args()
    base = RunConfig(data=told.data, epochs=told.epochs, train_images=told.images).changed(sizes=told.sizes)
    load(told.data)  # for the disk's cache
    points = grid([base], {}, told.runs)
    found: dict[int, list[float]] = {1: [], 2: []}
    for _ in range(told.rounds):
        for jobs, times in found.items():
            times.append(seconds(points, jobs))
    one, two = min(found[1]), min(found[2])
    print(f"{told.runs} runs of {told.epochs} epochs, {told.images} images, {told.sizes}, best of {told.rounds}")
    print(f"one after the other {one:6.2f} s\ntwo at once         {two:6.2f} s\nratio               {one / two:6.2f}")


if __name__ == "__main__":
    main()
