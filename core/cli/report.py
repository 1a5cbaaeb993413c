"""`report`: chosen runs as one HTML file."""

import argparse
from pathlib import Path
from typing import Any

from core.cli import COMMANDS
from core.cli.output import say
from core.cli.replacing import add_force, check_replaceable
from core.cli.usage import UsageError
from core.studies.report.choosing import BY_DEFAULT, WORDS, chosen
from core.studies.report.page import write


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `report`."""
    words = subparsers.add_parser(
        "report",
        help=COMMANDS["report"],
        description="Write one HTML file of the chosen runs that any browser shows, without this program or a network: "
        "what differs between them, their curves, settings, changes, and what their networks take for what.",
    )
    words.add_argument(
        "runs",
        nargs="*",
        metavar="RUN",
        help=f"a run's name or folder, or {', '.join(WORDS)}; without it the last {BY_DEFAULT}",
    )
    words.add_argument(
        "--out", type=Path, default=Path("report.html"), metavar="FILE", help="where to write it (report.html)"
    )
    add_force(words)
    words.set_defaults(run=_run)


def _run(words: argparse.Namespace) -> int:
    if words.out.suffix.lower() not in (".html", ".htm"):
        raise UsageError(f"--out {words.out}: a report is a web page; let its name end in .html.")
    check_replaceable(words.out, words.force)
    runs = chosen(words.runs)
    size = write(words.out, runs)
    say(f"Written to {words.out}: {len(runs)} run{'' if len(runs) == 1 else 's'}, {size / 1000:,.0f} kB.")
    return 0
