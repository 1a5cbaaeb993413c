"""Backswing against others, side by side: one epoch of four networks, in turns, each in a process of its own.

python -m tests.benchmarks.against [--isa avx2] [--data mnist] [--rounds 5] [--only W1,W2] [--images 5000] [--markdown]

--isa sets the same limit for all, and the head of the table says how it is known that they kept it. Competitors are no
dependencies of the project: what the running Python has is timed, what it lacks is named. Where MNIST is not fetched,
BACKSWING_MNIST names the folder of its files.
"""

# ruff: noqa: T201  # a command line prints

import argparse
import json
import os
import platform
import sys
from collections.abc import Iterable
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from tests.benchmarks import table
from tests.benchmarks.contest import SETTLE_SECONDS, WAIT_POLICY, Result, contest
from tests.benchmarks.contestants import OURS
from tests.benchmarks.isa import ISAS, Isa
from tests.benchmarks.workloads import WORKLOADS, Workload

PACKAGES = ("numpy", "scipy", "numba", "torch", "jax", "scikit-learn")
MEMORY_LIMIT_MB = 600

Results = dict[str, list[Result]]


def main() -> int:
    words = _words()
    isa = ISAS[words.isa]
    if lacking := isa.lacking():
        progress(f"This processor has no {', '.join(lacking)}, which --isa {isa.name} needs. Choose another --isa.")
        return 1
    data = words.data, words.images
    results = {
        name: contest(name, words.rounds, data, words.threads, words.match, isa, progress) for name in words.only
    }
    if not any(result.rounds for group in results.values() for result in group):
        progress("Nothing was timed.")
        return 1
    rows = [row for name, group in results.items() for row in table.rows(name, group, WORKLOADS[name].exact)]
    images = f"{words.images:,}" if words.images else "all"
    told = f"{words.data}, {images} training images, float32; one epoch, median of {words.rounds} rounds in turns"
    for line in (*head(told, [WORKLOADS[name] for name in words.only]), *limit(isa, results), ""):
        print(line)
    print(table.as_markdown(rows) if words.markdown else table.as_text(rows))
    if words.markdown:
        for what in ("seconds", "cpu"):
            print(f"\n{what}, the better number of threads of each, and how many times as long as Backswing:\n")
            print(table.summary(results, what))
    print()
    for line in (*table.HOW, *_remarks(isa, results)):
        print(f"- {line}")
    if words.json:
        words.json.write_text(json.dumps(_record(words, results), indent=1), encoding="utf-8")
    return 0


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.against", description=__doc__.partition("\n")[0])
    parser.add_argument("--isa", choices=ISAS, default="native", help="the same limit for all (default native: none)")
    parser.add_argument("--data", default="mnist", help="mnist, synthetic or a path (default mnist)")
    parser.add_argument("--rounds", type=int, default=5, help="epochs of each that count (default 5)")
    parser.add_argument("--images", type=int, default=0, help="training images, a multiple of 10; 0: all (default)")
    parser.add_argument("--only", type=_workloads, default=list(WORKLOADS), help="such as W1,W4 (default all)")
    parser.add_argument("--match", default="", help="only contestants with this in their name, beside Backswing")
    parser.add_argument("--threads", type=_numbers, default=(1, 2), help="such as 1 (default 1,2)")
    parser.add_argument("--markdown", action="store_true", help="the table as the README has it")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every round there")
    return parser.parse_args()


def _workloads(text: str) -> list[str]:
    names = text.upper().split(",")
    if not set(names) <= set(WORKLOADS):
        raise argparse.ArgumentTypeError(f"choose from {','.join(WORKLOADS)}")
    return names


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def progress(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def head(told: str, workloads: Iterable[Workload]) -> list[str]:
    """Return what a reader has to know first: machine, versions, data, workloads."""
    return [
        f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, {platform.platform()}; {_versions()}",
        told,
        *(f"{workload.name}: {workload.about}" for workload in workloads),
    ]


def limit(isa: Isa, results: Results) -> list[str]:
    """Return what limit was set, and how it is known that it was kept."""
    timed = [r for group in results.values() for r in group if r.rounds]
    said = {r.contestant.name: r.said for r in timed}
    return [
        f"Instructions: {isa.about} (--isa {isa.name})",
        *(f"  {name}={value}" for name, value in isa.environment.items()),
        *_proof(timed),
        *(f"  {name}: {text}" for name, text in said.items()),
    ]


def _proof(timed: list[Result]) -> list[str]:
    """Return what the kernel says about the registers of AVX-512."""
    where = "the kernel (/proc/PID/task/*/arch_status)"
    if any(r.wide is None for r in timed):
        return [f"Not proved: here no file tells who used AVX-512, {where} would. The libraries say:"]
    users = {r.contestant.name for r in timed if r.wide}
    others = ", ".join(sorted({r.contestant.name for r in timed} - users))
    who = f"Everybody {f'but {others} ' if others else ''}" if users else "Nobody below "
    return [f"{who}used AVX-512, says {where}. The libraries say:"]


def _versions() -> str:
    found = [f"Python {platform.python_version()}"]
    for name in PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return ", ".join(found)


def _remarks(isa: Isa, results: Results) -> list[str]:
    """Return the notes below the table."""
    everyone = [result for group in results.values() for result in group]
    notes = {r.contestant.name: r.contestant.note for r in everyone if r.rounds and r.contestant.note}
    absent = {f"{r.contestant.name}: {r.absent}" for r in everyone if r.absent}
    idle = max(everyone, key=lambda result: result.idle_cpu)
    return [
        *(f"{name}: {note}." for name, note in notes.items()),
        *(f"Not timed: {text}." for text in sorted(absent)),
        *([isa.note] if isa.note else []),
        f"OMP_WAIT_POLICY is {(WAIT_POLICY | os.environ)['OMP_WAIT_POLICY']}. While others had their turn nobody "
        f"used more than {idle.idle_cpu:.2f} CPU s ({idle.contestant.name}); "
        f"there are {SETTLE_SECONDS} s between turns.",
        *_ours(results),
    ]


def _ours(results: Results) -> list[str]:
    """Peak memory, and what EpochDone.seconds says of the time."""
    ours = {
        name: next((r for r in group if r.contestant is OURS and r.rounds), None) for name, group in results.items()
    }
    peaks = {name: max(r.peak_mb for r in result.rounds.values()) for name, result in ours.items() if result}
    told = {
        name: sum(r.told or 0.0 for r in result.rounds.values()) / sum(r.seconds for r in result.rounds.values())
        for name, result in ours.items()
        if result
    }
    return [
        f"Peak memory of the whole process that trains with Backswing (promised: {MEMORY_LIMIT_MB} MB): "
        + ", ".join(f"{name} {peak:.0f} MB" for name, peak in peaks.items())
        + ".",
        "EpochDone.seconds as a share of the seconds above: "
        + ", ".join(f"{name} {share:.1%}" for name, share in told.items())
        + ".",
    ]


def _record(words: argparse.Namespace, results: Results) -> dict[str, object]:
    return {
        "machine": platform.platform(),
        "versions": _versions(),
        "isa": words.isa,
        "data": words.data,
        "images": words.images,
        "results": [
            {"workload": name, "name": r.contestant.name, "threads": r.threads, "absent": r.absent}
            | {"rounds": [asdict(one) for one in r.rounds.values()]}
            for name, group in results.items()
            for r in group
        ],
    }


if __name__ == "__main__":
    sys.exit(main())
