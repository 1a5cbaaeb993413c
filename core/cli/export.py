"""`export`: writes a model in another format."""

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
    parser = subparsers.add_parser(
        "export",
        help=COMMANDS["export"],
        description="Write a model in the format of OUT's extension: .json (network2.py of the book), .npz (NumPy), "
        ".onnx (ONNX, for other programs; needs the extra onnx) or .safetensors (Backswing).",
    )
    parser.add_argument("model", type=Path, metavar="MODEL")
    parser.add_argument("out", type=Path, metavar="OUT")
    add_force(parser)
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    if args.out.suffix.lower() not in WRITERS:
        raise UsageError(f"OUT is {args.out}; it must end in {', '.join(WRITERS)}, which selects the format.")
    check_replaceable(args.out, args.force)
    save_any(args.out, load_any(args.model))
    say(f"Written to {args.out}.")
    return 0
