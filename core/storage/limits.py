"""Checks of a model file before it is read."""

from pathlib import Path

from core.support.errors import UserError


def check_file(path: Path, largest: int) -> None:
    """Raise UserError unless `path` is an ordinary file of at most `largest` bytes."""
    try:
        if not path.is_file():
            what = "is not a file" if path.exists() else "does not exist"
            raise UserError(f"{path} {what}. Choose a model file.")
        size = path.stat().st_size
    except (OSError, ValueError) as error:  # ValueError: a path with a null character
        raise unreadable(path, error) from error
    if size > largest:
        raise UserError(f"{path} is larger than the limit for models ({largest:,} bytes). Choose another file.")


def unreadable(path: Path, error: Exception) -> UserError:
    """Return the error for a file that the system does not let us read."""
    reason = getattr(error, "strerror", None) or error
    return UserError(f"Could not read {path}: {reason}. Choose another file, or correct its permissions.")
