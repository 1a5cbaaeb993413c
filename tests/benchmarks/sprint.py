"""Seconds to 98 % on MNIST's test set, on one core: the recipe `sprint` beside others with their usual settings.

python -m tests.benchmarks.sprint [--isa avx2] [--seeds 3] [--match JAX] [--json FILE]

Validation decides when a network is done, after an epoch; only then is the test set opened, once. What is timed is
training; scoring is left out, and so is what compiles, in a sprint that is not counted. All processes share one core.
"""

# ruff: noqa: T201  # a command line prints

import argparse
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from statistics import mean

from tests.benchmarks.against import head, limit, progress
from tests.benchmarks.contest import Result, contest
from tests.benchmarks.isa import ISAS
from tests.benchmarks.workloads import SPRINT

GOAL = 0.98
COLUMNS = ("competitor", "seconds", "CPU s", "epochs", "validation", "test", "tests of each seed")


def main() -> int:
    words = _words()
    isa = ISAS[words.isa]
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    results = contest(SPRINT.name, words.seeds, ("mnist", 0), (1,), words.match, isa, progress)
    timed = [result for result in results if result.rounds]
    if not timed:
        progress("Nothing was timed.")
        return 1
    told = f"mnist, 50,000 training images, float32, one core; seeds 1 to {words.seeds}, in turns"
    for line in (*head(told, [SPRINT]), *limit(isa, {SPRINT.name: results})):
        print(line)
    print(f"Done when {SPRINT.until:.1%} of the validation images are read, medians of the seeds:\n")
    for cells in (COLUMNS, ("---",) + ("---:",) * (len(COLUMNS) - 1), *map(row, timed)):
        print("| " + " | ".join(cells) + " |")
    for result in results:
        if result.absent:
            print(f"- Not timed: {result.contestant.name}: {result.absent}.")
    if words.json:
        record = {r.contestant.name: [asdict(one) for one in r.rounds.values()] for r in timed}
        words.json.write_text(json.dumps(record, indent=1), encoding="utf-8")
    return 0


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--isa", choices=ISAS, default="native")
    parser.add_argument("--seeds", type=int, default=3, help="seeds 1 to this (default 3)")
    parser.add_argument("--match", default="", help="only those with this in their name")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every seed there")
    return parser.parse_args()


def row(result: Result) -> tuple[str, ...]:
    """Return the cells of a contestant that was timed."""
    rounds = list(result.rounds.values())
    tests = [r.test or 0.0 for r in rounds]
    return (
        result.contestant.name,
        f"{result.seconds:.2f}",
        f"{result.cpu:.2f}",
        "/".join(str(r.epochs) for r in rounds),
        f"{100 * result.accuracy:.2f} %" + ("" if result.accuracy >= SPRINT.until else ", given up"),
        f"{100 * mean(tests):.2f} %" + ("" if mean(tests) >= GOAL else ", missed"),
        ", ".join(f"{100 * test:.2f}" for test in tests),
    )


if __name__ == "__main__":
    sys.exit(main())
