"""Windows as far as it can be played elsewhere: its name, its locks, and its refusal to move what is open."""

import os
import sys
from collections.abc import Callable
from errno import EACCES, EINVAL, ENOENT
from types import ModuleType

import pytest

POSIX_ONLY = ("getuid", "geteuid", "sched_getaffinity", "fork", "mkfifo")
LONGEST_PATH = 259
"""Characters; Windows counts a null character too."""

_FORBIDDEN = set('<>:"|?*') | {chr(code) for code in range(32)}
_DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10))}


class Locks(ModuleType):
    """msvcrt's locks, made of flock: of one byte, for one alone. freed: which were let go before the file closed."""

    LK_NBLCK, LK_UNLCK = 2, 0

    def __init__(self, fcntl: ModuleType) -> None:
        super().__init__("msvcrt")
        self._fcntl = fcntl
        self.freed: list[int] = []

    def locking(self, handle: int, how: int, count: int) -> None:
        assert (os.lseek(handle, 0, os.SEEK_CUR), count) == (0, 1), "it locks from where the file stands"
        frees = how == self.LK_UNLCK
        if frees:
            self.freed.append(handle)
        try:
            self._fcntl.flock(handle, self._fcntl.LOCK_UN if frees else self._fcntl.LOCK_EX | self._fcntl.LOCK_NB)
        except BlockingIOError:
            raise PermissionError(EACCES, "Permission denied") from None


def play(monkeypatch: pytest.MonkeyPatch) -> Locks:
    """Make this process believe that it runs on Windows; os.name stays, for pathlib chooses its classes by it."""
    locks = Locks(pytest.importorskip("fcntl"))
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "msvcrt", locks)
    monkeypatch.setitem(sys.modules, "fcntl", None)  # importing it fails
    for name in POSIX_ONLY:
        monkeypatch.delattr(os, name, raising=False)
    monkeypatch.setattr(os, "replace", _replacing(os.replace))
    return locks


def _replacing(really: Callable[..., None]) -> Callable[..., None]:
    def replace(source: "os.PathLike[str] | str", target: "os.PathLike[str] | str") -> None:
        if len(os.path.abspath(target)) > LONGEST_PATH:
            raise FileNotFoundError(ENOENT, "The system cannot find the path specified")
        if not may_be_called(os.path.basename(target)):
            raise OSError(EINVAL, "The filename, directory name, or volume label syntax is incorrect")
        really(source, target)

    return replace


def may_be_called(name: str) -> bool:
    """Tell whether Windows takes a file or folder of this name, and keeps the name as it is."""
    return not (set(name) & _FORBIDDEN) and name.split(".")[0].rstrip().upper() not in _DEVICES and name[-1] not in ". "


class Busy:
    """os.replace while another program has the file open; it is refused `left` times."""

    def __init__(self, times: int) -> None:
        self.left, self._really = times, os.replace
        self.asked = 0

    def __call__(self, source: "os.PathLike[str] | str", target: "os.PathLike[str] | str") -> None:
        self.asked += 1
        if self.left:
            self.left -= 1
            raise PermissionError(EACCES, "Access is denied")
        self._really(source, target)
