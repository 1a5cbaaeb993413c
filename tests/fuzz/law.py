"""The law for every reader: whatever a file holds, a value that can be believed or a sentence, and nothing else."""

import resource
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from core.support.errors import UserError

Image.init()  # imports Pillow's plugins now: at the first unknown picture it would, and its named tuples call exec

SLOWEST_S = 3.0
"""Of processor time. The goal is a second; on a shared processor the same work costs twice as much."""

LONGEST_SENTENCE = 2_000
"""Characters, the file's name left out: more is no sentence. All names of the settings fit."""

_CODE = ("Traceback", "Error(", "Exception", "<class ", "object at 0x", '.py"')
_FORBIDDEN = (
    *("os.system", "os.exec", "os.posix_spawn", "os.fork", "os.startfile", "subprocess.Popen", "pty.spawn"),
    *("socket.connect", "socket.bind", "urllib.Request", "webbrowser.open", "ctypes.dlopen", "exec"),
    *("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.chmod", "os.link", "os.symlink", "os.truncate"),
    *("shutil.rmtree", "shutil.move", "shutil.copyfile", "shutil.unpack_archive", "tempfile.mkstemp"),
)
_WRITING = 3 | 0o100 | 0o1000  # O_WRONLY or O_RDWR, O_CREAT, O_TRUNC


class LawBroken(AssertionError):
    """Something that a reader did and no reader may do."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """seconds: of processor time. sentence: "" where the file was read."""

    seconds: float
    sentence: str


class _Watch:
    """Listens to what Python does while a reader is at work; an audit hook cannot be taken away again."""

    def __init__(self) -> None:
        self.on = False
        self.seen: list[str] = []
        self.writes_below = ""
        self._hooked = False

    def __call__(self, event: str, words: tuple[Any, ...]) -> None:
        if not self.on:
            return
        if self.writes_below and str(words[0]).startswith(self.writes_below):
            return
        if event == "open" and isinstance(words[2], int) and words[2] & _WRITING:
            self.seen.append(f"opened {words[0]!r} for writing")
        # Python's own name: nothing else tells who calls
        elif event in _FORBIDDEN and "importlib" not in sys._getframe(1).f_code.co_filename:
            self.seen.append(f"{event}{words!r:.200}")

    @contextmanager
    def watching(self, writes_below: Path | None) -> Iterator[None]:
        if not self._hooked:
            sys.addaudithook(self)
            self._hooked = True
        self.seen, self.on, self.writes_below = [], True, str(writes_below or "")
        try:
            yield
        finally:
            self.on = False


_watch = _Watch()


def obey(
    read: Callable[[Path], object], path: Path, names: Path | str = "", *, writes_below: Path | None = None
) -> Outcome:
    """Let a reader read `path`. names: what a refusal has to name, by default `path`. Raises LawBroken.

    writes_below: the only folder in which it may write.
    """
    sentence = ""
    begun = time.process_time()
    with _watch.watching(writes_below), warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            read(path)
        except UserError as error:
            sentence = str(error)
            check_sentence(sentence, str(names or path))
        except AssertionError:
            raise
        except BaseException as error:
            raise LawBroken(f"{type(error).__name__}: {str(error)[:300]}") from error
    seconds = time.process_time() - begun
    if _watch.seen:
        raise LawBroken(f"it {_watch.seen[0]}")
    if seconds > SLOWEST_S:
        raise LawBroken(f"it took {seconds:.1f} s")
    return Outcome(seconds, sentence)


def check_sentence(sentence: str, names: str) -> None:
    """Raises LawBroken unless it is one that a person can use."""
    if names not in sentence:
        raise LawBroken(f"the sentence does not name {names}: {sentence[:300]!r}")
    said = sentence.replace(names, "")
    if len(said) > LONGEST_SENTENCE:
        raise LawBroken(f"a sentence of {len(said):,} characters: {said[:300]!r}")
    if any(word in said for word in _CODE):
        raise LawBroken(f"the sentence speaks of code: {sentence[:300]!r}")
    if not said.strip(" .") or any(ord(letter) < 32 or 0xD800 <= ord(letter) < 0xE000 for letter in said):
        raise LawBroken(f"the sentence cannot be shown: {sentence[:300]!r}")


@contextmanager
def memory(most_mb: float) -> Iterator[None]:
    """Raises LawBroken when the process grows by more than that, even for a moment; only where the system tells."""
    before = held_mb()
    yield
    if (grown := held_mb(peak=True) - before) > most_mb:
        raise LawBroken(f"it took {grown:.0f} MB")


def _resident_mb() -> float:
    """The most memory held since it was last asked to forget."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 2**10 for line in lines if line.startswith("VmHWM:")), 0.0)


def held_mb(*, peak: bool = False) -> float:
    """The memory this process holds; peak: the most it has held since this was last asked without. 0 but on Linux."""
    if not peak and Path("/proc/self/clear_refs").exists():
        Path("/proc/self/clear_refs").write_text("5")  # the highest is now what it is
    return _resident_mb()


def peak_mb() -> float:
    """The most memory this process has ever held, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)
