"""The process of one contestant: a line of JSON in, an epoch, a line of JSON out, until the input ends.

python -m tests.benchmarks.child CONTESTANT-NUMBER WORKLOAD THREADS DATA IMAGES
"""

import json
import os
import resource
import sys
from importlib import import_module
from time import perf_counter, process_time
from typing import Any, TextIO

from threadpoolctl import threadpool_limits

import core  # noqa: F401  # chooses the BLAS kernel before NumPy is loaded, or keeps it as BACKSWING_KERNEL says
from core.data.dataset import Dataset, Split
from core.data.sources import load
from core.network import Network
from tests.benchmarks.contest import WARM_UP
from tests.benchmarks.contestants import CONTESTANTS
from tests.benchmarks.evidence import libraries, used_avx512
from tests.benchmarks.rivals.base import Trainer, Unavailable
from tests.benchmarks.workloads import EVERY, Workload

BEGAN = perf_counter()


def main() -> None:
    number, workload, threads, source, images = sys.argv[1:]
    answers = _own_stdout()
    contestant, task = CONTESTANTS[int(number)], EVERY[workload]
    module = import_module(f"tests.benchmarks.rivals.{contestant.module}")
    data = load(source).limited(int(images))
    try:
        trainer = module.Trainer(task.config(), data, int(threads), **contestant.options)
    except Unavailable as reason:
        _say(answers, {"unavailable": str(reason)})
        return
    _say(answers, {"images": len(data.train)})
    idle_from = process_time()
    for line in sys.stdin:
        idle = process_time() - idle_from
        _say(answers, _round(task, trainer, data, json.loads(line)["seed"]) | {"idle_cpu": idle})
        idle_from = process_time()


def _own_stdout() -> TextIO:
    """The pipe to the parent; whatever else prints to standard output goes to standard error."""
    pipe = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    return pipe


def _say(answers: TextIO, what: dict[str, Any]) -> None:
    print(json.dumps(what), file=answers, flush=True)


def _round(task: Workload, trainer: Trainer, data: Dataset, seed: int) -> dict[str, Any]:
    """Train until the task is done. The test set is opened then, and only where the task has an end to reach."""
    trainer.reset(seed)
    seconds = cpu = accuracy = 0.0
    epochs, peak = 0, 0
    most = 1 if seed == WARM_UP else task.most
    while not epochs or (accuracy < task.until and epochs < most and trainer.epochs == 1):
        began, cpu_began = perf_counter(), process_time()
        trainer.epoch(seed + epochs)
        seconds, cpu = seconds + perf_counter() - began, cpu + process_time() - cpu_began
        epochs += trainer.epochs
        # before scoring in this file adds to it
        peak = peak or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        accuracy = _accuracy(trainer, data.validation)
    aside, cpu_aside = trainer.aside
    return {
        "seconds": seconds - aside,
        "cpu": cpu - cpu_aside,
        "told": getattr(trainer, "told_seconds", None),
        "accuracy": accuracy,
        "peak_mb": peak / 1024,
        "wide": used_avx512(BEGAN),
        "said": libraries(),
        "epochs": epochs,
        "test": _accuracy(trainer, data.test) if task.until and seed != WARM_UP else None,
    }


def _accuracy(trainer: Trainer, split: Split) -> float:
    """Share of the images that are answered rightly: the same forward pass for all contestants."""
    config = trainer.config
    weights, biases = trainer.parameters()
    network = Network.fresh(config)
    for mine, theirs in zip((*network.weights, *network.biases), (*weights, *biases), strict=True):
        mine[...] = theirs
    with threadpool_limits(limits=1, user_api="blas"):  # others would go on spinning in the next one's turn
        good = sum(
            int((network.digits(split.images[at : at + 1000]) == split.labels[at : at + 1000]).sum())
            for at in range(0, len(split), 1000)
        )
    return good / len(split)


if __name__ == "__main__":
    main()
