"""`export`: a model in another form."""

import argparse
from pathlib import Path
from typing import Any

from core.cli import COMMANDS
from core.cli.output import say
from core.cli.replacing import add_force, check_replaceable
from core.cli.usage import UsageError
from core.storage.any import WRITERS, load_any, save_any


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `export`."""
    words = subparsers.add_parser(
        "export",
        help=COMMANDS["export"],
        description="Write a model in the form that OUT's name asks for: .json (network2.py of the book), .npz (NumPy) "
        "or .safetensors (Backswing).",
    )
    words.add_argument("model", type=Path, metavar="MODEL")
    words.add_argument("out", type=Path, metavar="OUT")
    add_force(words)
    words.set_defaults(run=_run)


def _run(words: argparse.Namespace) -> int:
    if words.out.suffix.lower() not in WRITERS:
        raise UsageError(f"OUT is {words.out}; it should end in {', '.join(WRITERS)}, which says the form.")
    check_replaceable(words.out, words.force)
    save_any(words.out, load_any(words.model))
    say(f"Written to {words.out}.")
    return 0
