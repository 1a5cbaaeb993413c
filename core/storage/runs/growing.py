"""A file that lines are added to."""

import os
from collections.abc import Sequence
from pathlib import Path

from core.support.atomic import write_whole
from core.support.files import opened


class GrowingFile:
    """File that only grows.

    Earlier content is replaced with the first lines; half a line that a full disk left is cut off.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._count = self._size = 0
        self._is_ours = False

    def bring_up(self, lines: Sequence[str]) -> None:
        """Make the file say `lines`, which only ever grow; on return they are on the disk. Raises OSError."""
        self._is_ours = self._is_ours and self._is_as_left()
        if not self._is_ours:
            self._count = self._size = 0
        added = [text.encode() for text in lines[self._count :]]
        content = b"".join(added)
        if not self._is_ours:
            write_whole(self._path, content)
            self._is_ours = True
        elif added:
            with opened(self._path, "r+b") as file:
                file.seek(self._size)
                file.truncate()
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        self._count, self._size = self._count + len(added), self._size + len(content)

    def _is_as_left(self) -> bool:
        try:
            return self._path.stat().st_size >= self._size
        except OSError:
            return False
