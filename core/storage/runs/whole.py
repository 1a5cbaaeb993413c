"""Files that are written whole, with the system's own error where that fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.support.atomic import writing
from core.support.errors import UserError


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, whole or not at all. Raises OSError."""
    with system_errors(), writing(path) as file:
        file.write(content)


@contextmanager
def system_errors() -> Iterator[None]:
    """A sentence that was made of an OSError becomes that OSError again, to be told with what was to be kept."""
    try:
        yield
    except UserError as error:
        if isinstance(error.__cause__, OSError):
            raise error.__cause__ from None
        raise
