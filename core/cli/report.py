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


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `report`."""
    parser = subparsers.add_parser(
        "report",
        help=COMMANDS["report"],
        description="Write one HTML file of the selected runs, which any browser shows offline: their differences, "
        "curves, settings, changes and confusion matrices.",
    )
    parser.add_argument(
        "runs",
        nargs="*",
        metavar="RUN",
        help=f"a run's name or folder, or {', '.join(WORDS)}; default: the last {BY_DEFAULT}",
    )
    parser.add_argument(
        "--out", type=Path, default=Path("report.html"), metavar="FILE", help="output file (report.html)"
    )
    parser.add_argument(
        "--x",
        choices=[*map(str, XAxis)],
        default=str(XAxis.EPOCHS),
        help="x axis of the curves: epochs (default), seconds of training, or images seen",
    )
    add_force(parser)
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    if args.out.suffix.lower() not in (".html", ".htm"):
        raise UsageError(f"--out {args.out}: a report is a web page; its name must end in .html.")
    check_replaceable(args.out, args.force)
    runs = chosen(args.runs)
    size = write(args.out, runs, XAxis(args.x))
    say(f"Written to {args.out}: {len(runs)} run{'' if len(runs) == 1 else 's'}, {size / 1000:,.0f} kB.")
    return 0
