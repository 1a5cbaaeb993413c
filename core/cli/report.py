"""`report`: selected runs as one HTML file."""

import argparse
from pathlib import Path
from typing import Any

from core.chart.x_axes import XAxis
from core.cli import COMMANDS
from core.cli.output import say
from core.cli.replacing import add_force, check_replaceable
from core.cli.usage import UsageError
from core.studies.report.choosing import BY_DEFAULT, WORDS, chosen
from core.studies.report.page import write
from core.support.messages import message, plural


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `report`."""
    parser = subparsers.add_parser(
        "report",
        help=COMMANDS["report"],
        description=message(
            "Write one HTML file of the selected runs, which any browser shows offline: their "
            "differences, curves, settings, changes and confusion matrices."
        ),
    )
    parser.add_argument(
        "runs",
        nargs="*",
        metavar="RUN",
        help=message(
            "a run's name or folder, or {words}; default: the last {count}", words=", ".join(WORDS), count=BY_DEFAULT
        ),
    )
    parser.add_argument(
        "--out", type=Path, default=Path("report.html"), metavar="FILE", help=message("output file (report.html)")
    )
    parser.add_argument(
        "--x",
        choices=[*map(str, XAxis)],
        default=str(XAxis.EPOCHS),
        help=message("x axis of the curves: epochs (default), seconds of training, or images seen"),
    )
    add_force(parser)
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    if args.out.suffix.lower() not in (".html", ".htm"):
        raise UsageError(message("--out {path}: a report is a web page; its name must end in .html.", path=args.out))
    check_replaceable(args.out, args.force)
    runs = chosen(args.runs)
    size = write(args.out, runs, XAxis(args.x))
    say(
        plural(
            "Written to {path}: {n} run, {size:,.0f} kB.",
            "Written to {path}: {n} runs, {size:,.0f} kB.",
            len(runs),
            path=args.out,
            size=size / 1000,
        )
    )
    return 0
