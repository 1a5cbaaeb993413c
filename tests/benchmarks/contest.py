"""Rounds: in each, every contestant of a workload trains one epoch in its turn, in a process that stays alive.

Nothing of the project and no NumPy is imported here: what the parent holds would count as the children's memory.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import sleep
from typing import Any

from tests.benchmarks.contestants import CONTESTANTS, OURS, Contestant
from tests.benchmarks.isa import Isa

ROOT = Path(__file__).resolve().parents[2]
LIMITS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS", "NPROC")
"""Variables that OpenMP, NumPy's OpenBLAS, MKL, numba and XLA read before they make their threads."""
WARM_UP = 10_000
"""The seed of the round that is not counted: it compiles, and meets each page of memory for the first time."""
WAIT_POLICY = {"OMP_WAIT_POLICY": "PASSIVE"}
"""Unless the caller's environment has another. OpenMP's threads (PyTorch's) spin while they wait: with two of them and
another program on one of the two cores, an epoch of W4 took 4.3 s instead of 0.17 s."""
SETTLE_SECONDS = 0.25
"""Between two turns: threads of BLAS and OpenMP spin for some milliseconds after their last work."""


@dataclass(frozen=True, slots=True)
class Round:
    """One epoch. told: what EpochDone.seconds says (ours). idle_cpu: used since the round before, while others ran.

    wide, said: whether AVX-512 was used, and what the libraries say; see evidence.py. epochs: more than one where the
    workload has an end to reach; test: accuracy on the test set, then.
    """

    seconds: float
    cpu: float
    told: float | None
    accuracy: float
    peak_mb: float
    idle_cpu: float
    wide: bool | None = None
    said: str = ""
    epochs: int = 1
    test: float | None = None


@dataclass(slots=True)
class Result:
    """All rounds of one contestant on one workload; why it did not take part, where it did not."""

    contestant: Contestant
    threads: int
    rounds: dict[int, Round] = field(default_factory=dict)
    absent: str = ""

    def take(self, number: int, answer: Round, isa: Isa) -> None:
        """Keep a round, unless it is the warm-up; end taking part where it shows that the limit was not kept."""
        if answer.wide and not isa.wide:
            self.absent = f"it used AVX-512 in spite of the limit {isa.name}"
            self.rounds.clear()
        elif number:
            self.rounds[number] = answer

    @property
    def seconds(self) -> float:
        return median(r.seconds for r in self.rounds.values())

    @property
    def cpu(self) -> float:
        return median(r.cpu for r in self.rounds.values())

    @property
    def accuracy(self) -> float:
        return median(r.accuracy for r in self.rounds.values())

    @property
    def idle_cpu(self) -> float:
        """The most CPU seconds that it used in one wait for its turn."""
        return max((r.idle_cpu for r in self.rounds.values()), default=0.0)

    @property
    def wide(self) -> bool | None:
        """True if it used AVX-512; None: nobody tells."""
        told = [r.wide for r in self.rounds.values()]
        return None if None in told else any(told)

    @property
    def said(self) -> str:
        return next((r.said for r in self.rounds.values()), "")

    def difference(self, other: "Result") -> float:
        """The largest difference in accuracy in any round that both took part in."""
        return max((abs(r.accuracy - other.rounds[n].accuracy) for n, r in self.rounds.items()), default=0.0)


def contest(
    workload: str,
    rounds: int,
    data: tuple[str, int],
    threads: tuple[int, ...],
    match: str,
    isa: Isa,
    say: Callable[[str], None],
) -> list[Result]:
    """Time all that take part in `workload`. data: source and number of training images, 0 for all.

    match: a part of the names of those who are timed beside Backswing. isa: the limit that all keep.
    """
    results = [
        Result(c, t, absent=_absent(c, isa))
        for c in CONTESTANTS
        if workload in c.workloads and (c is OURS or match.lower() in c.name.lower())
        for t in c.threads
        if t in (0, *threads)
    ]
    runners = [_Runner(result, workload, data, isa) for result in results if not result.absent]
    try:
        for number in range(rounds + 1):
            for runner in runners:
                runner.turn(number)
            say(f"{workload}: {f'round {number} of {rounds}' if number else 'warm-up'} done")
    finally:
        for runner in runners:
            runner.close()
    return results


def _absent(contestant: Contestant, isa: Isa) -> str:
    if contestant.native_only and isa.environment:
        return f"the limit {isa.name} decides what it would choose"
    return f"needs {', '.join(contestant.missing)}" if contestant.missing else ""


class _Runner:
    """The parent's end of one contestant's process."""

    def __init__(self, result: Result, workload: str, data: tuple[str, int], isa: Isa) -> None:
        self._result, self._isa = result, isa
        number = CONTESTANTS.index(result.contestant)
        words = (number, workload, result.threads, *data)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.child", *map(str, words)],
            cwd=ROOT,
            env=_environment(result, isa),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        if answer := self._listen():
            result.absent = answer.get("unavailable", "")

    def turn(self, number: int) -> None:
        """Train one epoch, of round `number`; 0 is the warm-up."""
        result = self._result
        if result.absent or 0 < result.contestant.rounds < number:
            return
        sleep(SETTLE_SECONDS)
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"seed": number or WARM_UP}) + "\n")
        self._process.stdin.flush()
        answer = self._listen()
        if answer:
            result.take(number, Round(**answer), self._isa)

    def close(self) -> None:
        """End its process."""
        self._process.communicate()

    def _listen(self) -> dict[str, Any]:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if line:
            return json.loads(line)
        self._result.absent = f"its process ended with code {self._process.wait()}, see above"
        self._result.rounds.clear()
        return {}


def _environment(result: Result, isa: Isa) -> dict[str, str]:
    limits = dict.fromkeys(LIMITS, str(result.threads)) if result.threads else {}
    own = result.contestant.environment
    return {**WAIT_POLICY, **os.environ, **limits, **own, **isa.variables(result.threads, os.environ)}
