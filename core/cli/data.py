"""`data status`, `data fetch`, `data import`: the available data sets, and the download of MNIST."""

import argparse
import sys
from pathlib import Path
from typing import Any

from tqdm import tqdm

from core.cli import COMMANDS
from core.cli.output import say
from core.data.dataset import Dataset
from core.data.mnist import files as mnist_files
from core.data.mnist import mnist
from core.data.sources import MNIST_VARIABLE, mnist_override
from core.support.messages import message


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `data` and its three commands."""
    data = subparsers.add_parser("data", help=COMMANDS["data"])
    commands = data.add_subparsers(dest="data_command", metavar="COMMAND", required=True)
    status = commands.add_parser("status", help=message("list the available data sets and their folders"))
    status.set_defaults(run=_status)
    fetch = commands.add_parser("fetch", help=message("download MNIST (11 MB) and verify it"))
    fetch.set_defaults(run=_fetch)
    importing = commands.add_parser("import", help=message("store MNIST from files you already have"))
    importing.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="PATH",
        help=message("a folder, IDX files, mnist.npz or the book's mnist.pkl.gz"),
    )
    importing.set_defaults(run=_import)


def _status(_: argparse.Namespace) -> int:
    say(message("synthetic: built in, made on first use"))
    if folder := mnist_override():
        say(message("mnist: read from {folder} ({variable} is set)", folder=folder, variable=MNIST_VARIABLE))
        return 0
    kept = mnist.status()
    if kept.complete:
        say(message("mnist: downloaded and verified, {size:,} bytes in {folder}", size=kept.size, folder=kept.folder))
    elif kept.damaged:
        say(
            message(
                "mnist: damaged ({files}) in {folder}; repair it with: data fetch",
                files=", ".join(kept.damaged),
                folder=kept.folder,
            )
        )
    else:
        say(
            message(
                "mnist: not downloaded ({good} of 4 files in {folder}); download it with: data fetch",
                good=len(kept.good),
                folder=kept.folder,
            )
        )
    return 0


def _fetch(_: argparse.Namespace) -> int:
    hidden = not sys.stderr.isatty()
    with tqdm(desc="MNIST", unit="B", unit_scale=True, disable=hidden, file=sys.stderr) as bar:

        def show(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        data = mnist.fetch(progress=show)
    return _tell(data)


def _import(args: argparse.Namespace) -> int:
    return _tell(mnist.install(args.paths))


def _tell(data: Dataset) -> int:
    say(
        message(
            "MNIST is ready: {training:,} training, {validation:,} validation and {test:,} test images in {folder}",
            training=len(data.train),
            validation=len(data.validation),
            test=len(data.test),
            folder=mnist_files.folder(),
        )
    )
    return 0
