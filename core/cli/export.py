"""`export`: writes a model in another format, or its settings as a PyTorch script."""

import argparse
from pathlib import Path
from typing import Any

from core.cli import COMMANDS
from core.cli.output import say
from core.cli.replacing import add_force, check_replaceable
from core.cli.usage import UsageError
from core.config import RunConfig
from core.storage import torch_script
from core.storage.any import WRITERS, is_json, load_any, save_any
from core.storage.runs.record import read_run
from core.support.errors import UserError
from core.support.messages import message

_ENDINGS = (*WRITERS, ".py")
_LIVE = "Settings were changed while it trained; these are the first ones."


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `export`."""
    parser = subparsers.add_parser(
        "export",
        help=COMMANDS["export"],
        description=message(
            "Write a model in the format of OUT's extension: .json (network2.py of the book), .npz "
            "(NumPy), .onnx (ONNX, for other programs; needs the extra onnx) or .safetensors "
            "(Backswing); or with .py its settings as a PyTorch script that trains the same network."
        ),
    )
    parser.add_argument(
        "model", type=Path, metavar="MODEL", help=message("a model file; for a script also a run's folder")
    )
    parser.add_argument("out", type=Path, metavar="OUT")
    add_force(parser)
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    ending = args.out.suffix.lower()
    if ending not in _ENDINGS:
        raise UsageError(
            message(
                "OUT is {path}; it must end in {endings}, which selects the format.",
                path=args.out,
                endings=", ".join(_ENDINGS),
            )
        )
    check_replaceable(args.out, args.force)
    if ending == ".py":
        torch_script.write(args.out, *_settings(args.model))
    else:
        save_any(args.out, load_any(args.model))
    say(message("Written to {path}.", path=args.out))
    return 0


def _settings(path: Path) -> tuple[RunConfig, list[str]]:
    """Return the settings of a model or a run's folder, and sentences on what they leave out."""
    if path.is_dir():
        run = read_run(path)
        if run.config is None:
            raise UserError(
                message("{path} has no settings that can be read. Choose the folder of another run.", path=path)
            )
        return run.config, [_LIVE] if run.changes else []
    if is_json(path):
        raise UserError(
            message(
                "{path} does not say how it was trained, so there is no script. Choose a Backswing model.", path=path
            )
        )
    return load_any(path).checkpoint.config, []
