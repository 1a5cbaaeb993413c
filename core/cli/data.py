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


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `data` and its three commands."""
    data = subparsers.add_parser("data", help=COMMANDS["data"])
    commands = data.add_subparsers(dest="data_command", metavar="COMMAND", required=True)
    status = commands.add_parser("status", help="list the available data sets and their folders")
    status.set_defaults(run=_status)
    fetch = commands.add_parser("fetch", help="download MNIST (11 MB) and verify it")
    fetch.set_defaults(run=_fetch)
    importing = commands.add_parser("import", help="store MNIST from files you already have")
    importing.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="a folder, IDX files, mnist.npz or the book's mnist.pkl.gz"
    )
    importing.set_defaults(run=_import)


def _status(_: argparse.Namespace) -> int:
    say("synthetic: built in, made on first use")
    if folder := mnist_override():
        say(f"mnist: read from {folder} ({MNIST_VARIABLE} is set)")
        return 0
    kept = mnist.status()
    if kept.complete:
        say(f"mnist: downloaded and verified, {kept.size:,} bytes in {kept.folder}")
    elif kept.damaged:
        say(f"mnist: damaged ({', '.join(kept.damaged)}) in {kept.folder}; repair it with: data fetch")
    else:
        say(f"mnist: not downloaded ({len(kept.good)} of 4 files in {kept.folder}); download it with: data fetch")
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
    counts = (len(data.train), len(data.validation), len(data.test))
    say(
        "MNIST is ready: {:,} training, {:,} validation and {:,} test images in {}".format(
            *counts, mnist_files.folder()
        )
    )
    return 0
