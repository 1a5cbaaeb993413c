"""`--force`: permission to replace read-only files."""

import argparse
from pathlib import Path

from core.support.atomic import allow_replacing, is_read_only
from core.support.errors import UserError
from core.support.messages import message


def add_force(parser: argparse.ArgumentParser) -> None:
    """Add `--force`."""
    parser.add_argument("--force", action="store_true", help=message("replace a file even if it is read-only"))


def check_replaceable(path: Path, force: bool) -> None:
    """Raise UserError if `path` is read-only; with `force` make it writable instead."""
    if force:
        allow_replacing(path)
    elif is_read_only(path):
        raise UserError(
            message(
                "Could not write {path}: it is read-only. Nothing was changed; choose another name, or add --force.",
                path=path,
            )
        )
