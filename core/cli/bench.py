"""`bench`: seconds per epoch, and the raw speed of this machine."""

import argparse
from statistics import median
from time import perf_counter
from typing import Any

import numpy as np
from threadpoolctl import threadpool_info, threadpool_limits

from core.cli import COMMANDS
from core.cli.arguments import UP_TO_1000
from core.cli.output import say, say_json
from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.sources import SOURCES, ask_for, load
from core.events import EpochDone
from core.support.errors import UserError
from core.support.messages import message, plural
from core.trainer import train

NETWORKS = ("784-30-10", "784-100-10")
SIDE = 1024


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `bench`."""
    parser = subparsers.add_parser(
        "bench",
        help=COMMANDS["bench"],
        description=message(
            "Measure the median seconds per epoch for 784-30-10 and 784-100-10 (mini-batches of 10, "
            "float32, without scoring), and for comparison the speed of one core with 1024x1024 "
            "float32 products."
        ),
    )
    parser.add_argument(
        "--data",
        metavar="|".join((*SOURCES, "PATH")),
        help=message("default: mnist if it is available, else synthetic"),
    )
    parser.add_argument(
        "--epochs", type=_count, default=5, metavar="N", help=message("epochs of each network (default 5)")
    )
    parser.add_argument("--json", action="store_true", help=message("one JSON object instead of lines"))
    parser.set_defaults(run=_run)


def _count(text: str) -> int:
    if not (text.isdecimal() and 1 <= int(text) <= 1000):
        raise argparse.ArgumentTypeError(UP_TO_1000.format(given=text))
    return int(text)


def _run(args: argparse.Namespace) -> int:
    data = _data(args.data)
    speeds: list[float] = []
    seconds: dict[str, list[float]] = {sizes: [] for sizes in NETWORKS}
    for seed in range(args.epochs):  # in turns, so that a busy moment of the machine affects all equally
        speeds.append(_gigaflops())
        for sizes, times in seconds.items():
            times.append(_epoch_seconds(RunConfig(sizes=sizes, epochs=1, seed=seed), data))
    _tell(args.json, data, median(speeds), seconds)
    return 0


def _data(source: str | None) -> Dataset:
    if source:
        return load(ask_for(source))
    try:
        return load("mnist")
    except UserError:
        return load("synthetic")


def _gigaflops() -> float:
    """Measure billions of additions and multiplications per second of one core."""
    a = np.ones((SIDE, SIDE), np.float32)
    out = np.empty_like(a)
    times = []
    with threadpool_limits(limits=1, user_api="blas"):
        for _ in range(5):
            began = perf_counter()
            np.matmul(a, a, out)
            times.append(perf_counter() - began)
    return 2 * SIDE**3 / median(times) / 1e9


def _epoch_seconds(config: RunConfig, data: Dataset) -> float:
    return sum(event.seconds for event in train(config, data) if isinstance(event, EpochDone))


def _tell(as_json: bool, data: Dataset, gigaflops: float, seconds: dict[str, list[float]]) -> None:
    images, medians = len(data.train), {sizes: median(times) for sizes, times in seconds.items()}
    if as_json:
        say_json(
            {"data": data.name, "images": images, "gigaflops": gigaflops, "kernel": _kernel()}
            | {"epochs": len(seconds[NETWORKS[0]])}
            | {"seconds": medians, "all_seconds": seconds}
        )
        return
    count = len(seconds[NETWORKS[0]])
    say(
        plural(
            "{data}, {images:,} training images; median of {n} epoch",
            "{data}, {images:,} training images; median of {n} epochs",
            count,
            data=data.name,
            images=images,
        )
    )
    for sizes, middle in medians.items():
        say(
            message(
                "  {sizes}: {seconds:.3f} s per epoch, {speed:,.0f} images per second",
                sizes=sizes,
                seconds=middle,
                speed=images / middle,
            )
        )
    say(
        message(
            "  this machine: {gigaflops:.0f} GFLOP/s on one core ({side}x{side} float32 product, {kernel} kernel)",
            gigaflops=gigaflops,
            side=SIDE,
            kernel=_kernel(),
        )
    )


def _kernel() -> str:
    """Return the matrix kernel of NumPy's BLAS (see core.linalg.kernels)."""
    libraries = [library for library in threadpool_info() if library["user_api"] == "blas"]
    return next((library["architecture"] for library in libraries if "architecture" in library), "unknown")
