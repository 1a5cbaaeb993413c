"""Checks of a model file before it is read."""

from contextlib import AbstractContextManager
from pathlib import Path

from core.support.errors import UserError, worded
from core.support.messages import message


def check_file(path: Path, largest: int) -> None:
    """Raise UserError unless `path` is an ordinary file of at most `largest` bytes."""
    with readable(path):
        if not path.is_file():
            if path.exists():
                raise UserError(message("{path} is not a file. Choose a model file.", path=path))
            raise UserError(message("{path} does not exist. Choose a model file.", path=path))
        size = path.stat().st_size
    if size > largest:
        raise UserError(
            message(
                "{path} is larger than the limit for models ({largest:,} bytes). Choose another file.",
                path=path,
                largest=largest,
            )
        )


def readable(path: Path) -> AbstractContextManager[None]:
    """Word what the system refuses while a model file is read."""
    return worded(
        message("Could not read {path}", path=path), message("Choose another file, or correct its permissions.")
    )
