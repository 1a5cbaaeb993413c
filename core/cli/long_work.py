"""What commands that train for long share: Ctrl+C ends softly, and a place to write is looked at beforehand."""

import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from core.cli.replacing import check_replaceable
from core.support.errors import UserError


@contextmanager
def stopping_on_interrupt(stop: Callable[[], object]) -> Iterator[None]:
    """The first Ctrl+C calls `stop`, which ends training between two mini-batches; a second one is not waited for."""

    def interrupted(number: int, frame: object) -> None:
        stop()
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, interrupted)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def check_place(path: Path, example: str, force: bool) -> None:
    """Notice now, not after an hour's training, that `path` cannot be written; example: a file's name. UserError.

    force: as for `check_replaceable`.
    """
    check_replaceable(path, force)
    try:
        if path.is_dir():
            raise UserError(f"Could not write {path}: it is a folder. Name a file in it, such as {path / example}.")
        if path.exists() and not path.is_file():
            raise UserError(f"Could not write {path}: it is not a file. Name another one, such as {example}.")
        with tempfile.TemporaryFile(dir=path.parent, prefix=".backswing-"):
            pass
    except OSError as error:
        raise UserError(
            f"Could not write {path}: {error.strerror or error}. Nothing was trained; choose another folder."
        ) from error
