"""One reader of files, as the campaigns take it: its whole files, how it reads, and the damage that knows its form."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests.fuzz import law
from tests.fuzz.damage import Damage

MEMORY = Path("/dev/shm")
"""A disk that is none, where there is one: most of the time would go by in opening files."""


@dataclass(frozen=True)
class Reader:
    """make: whole files. read: reads a path and checks what comes of it, by `assert`. own: damage that knows the form.

    own_share: how much of the damage is of that kind. file: what the damaged file is called. put: writes it; some
    unpack it into several. beside: copies what has to be in the same folder. whole_folder: the sentence names the
    folder. called: what it names instead of a path. may_write: within the folder of the file. most_mb: memory that
    reading such small files may take, of the whole process.
    """

    name: str
    make: Callable[[Path], list[bytes]]
    read: Callable[[Path], object]
    own: tuple[Damage, ...] = ()
    file: str = "file"
    beside: Callable[[Path], None] | None = None
    whole_folder: bool = False
    most_mb: int = 200
    own_share: float = 0.5
    put: Callable[[Path, bytes], object] = Path.write_bytes
    called: str = ""
    may_write: bool = False
    most_are_read: bool = False

    @cached_property
    def whole(self) -> list[bytes]:
        """Files without damage; all of them are read."""
        with tempfile.TemporaryDirectory() as folder:
            return self.make(Path(folder))

    @contextmanager
    def place(self) -> Iterator[Path]:
        """A path for damaged files, with what has to be beside it."""
        with tempfile.TemporaryDirectory(prefix="fuzz-", dir=MEMORY if MEMORY.exists() else None) as folder:
            path = Path(folder) / "one" / self.file
            path.parent.mkdir()
            if self.beside:
                self.beside(path.parent)
            yield path

    def obeyed(self, path: Path, content: bytes) -> law.Outcome:
        """Read `content` at `path`, return the result. Raises LawBroken, and AssertionError for a wrong value."""
        self.put(path, content)
        names = self.called or str(path.parent if self.whole_folder else path)
        return law.obey(self.read, path, names, writes_below=path.parent if self.may_write else None)
