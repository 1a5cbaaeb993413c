"""The person's own drawings and what they are: strokes, not pixels, so that a better recipe can draw them anew."""

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import count, islice
from pathlib import Path
from uuid import uuid4

import numpy as np

from core.data.dataset import Split
from core.ink import FIELD_PX, Strokes, render
from core.ink.strokes import Drawing, read_drawings, write_drawings
from core.linalg.arrays import Array, Bytes
from core.support.errors import UserError
from core.support.file_lock import locked
from core.support.paths import data_dir

MOST_DRAWINGS = 5_000
"""In the collection, and in a file that is imported."""

MOST_POINTS = 20_000
"""In one drawing that is added."""

LARGEST_FILE = 100_000_000
"""Bytes."""

_Drawings = tuple[Drawing, ...]
_Stamp = tuple[int, int, int]
_Content = tuple[int | None, tuple[bytes, ...]]


class MyDigits:
    """A .jsonl file of labelled drawings, each with an id of its own, newest last.

    Every change is read afresh, made and written whole under a lock, so that neither a crash nor a second window loses
    a drawing. Whatever can go wrong is a UserError, after which the file and the collection are as they were: a file
    with a line that cannot be read is never written until a person has mended it.
    """

    def __init__(self, path: Path | None = None) -> None:
        """path: None for the one in the person's data folder. A file that is missing has no drawings."""
        self._path = path or data_dir() / "my-digits.jsonl"
        self._known: tuple[_Stamp | None, _Drawings] = (None, ())
        self.latest: tuple[_Drawings, _Drawings] = ((), ())
        """The collection before and after the latest change made here, for `take_back`."""
        self._pictures: dict[_Content, Bytes] = {}

    @property
    def drawings(self) -> _Drawings:
        """The drawings as the file has them now, those of other windows included."""
        stamp = _stamp(self._path)
        if stamp != self._known[0]:
            self._known = stamp, _read(self._path) if stamp else ()
        return self._known[1]

    def add(self, strokes: Strokes, label: int) -> Drawing:
        """Keep a drawing. strokes: each (P, 2), any unit; points that are not finite are left out. label: 0..9."""
        if label not in range(10):
            raise ValueError(f"a label is a digit, 0 to 9, not {label}")
        drawing = Drawing(_sound(strokes), label, uuid4().hex)
        self._change(lambda before: (*before, drawing))
        return drawing

    def remove(self, ids: Collection[str]) -> None:
        """Take drawings out of the collection; ids that are not there are no matter."""
        self._change(lambda before: tuple(each for each in before if each.id not in ids))

    def relabel(self, ids: Collection[str], label: int) -> None:
        """Say that these drawings are another digit, 0..9; ids that are not there are no matter."""
        if label not in range(10):
            raise ValueError(f"a label is a digit, 0 to 9, not {label}")
        self._change(lambda before: tuple(replace(each, label=label) if each.id in ids else each for each in before))

    def take_back(self, change: tuple[_Drawings, _Drawings]) -> None:
        """Undo a change, given as `latest` gave it; what another window has done since then stays."""
        self._change(partial(_without, change))

    def import_file(self, path: Path) -> int:
        """Take those drawings of a .jsonl file that are new, and tell how many; strokes and label make a drawing.

        Raises UserError, and takes none, where one cannot be read or has no label.
        """
        read = _read(path)
        before, after = self._change(lambda before: _told_apart((*before, *_new(before, read))))
        return len(after) - len(before)

    def export_file(self, path: Path) -> None:
        """Write all drawings to a file that `import_file` takes."""
        write_drawings(path, self.drawings)

    def as_split(self) -> Split:
        """The drawings as the network sees them: x (N, 784) uint8, y (N,). Each is drawn once and remembered."""
        drawings = self.drawings
        keys = [_content(each) for each in drawings]
        known = self._pictures
        self._pictures = {
            key: known[key] if key in known else render(each.strokes) for key, each in zip(keys, drawings, strict=True)
        }
        pictures = np.array([self._pictures[key] for key in keys], np.uint8).reshape(-1, FIELD_PX**2)
        return Split(pictures, np.array([each.label for each in drawings], np.int64))

    def _change(self, change: Callable[[_Drawings], _Drawings]) -> tuple[_Drawings, _Drawings]:
        """The drawings before and after."""
        _make_folder(self._path.parent)
        with locked(self._path.with_name(f"{self._path.name}.lock")):
            before = self.drawings
            after = change(before)
            _check_count(len(after), self._path)
            write_drawings(self._path, after)
            self._known = _stamp(self._path), after
        self.latest = before, after
        return before, after


def _without(change: tuple[_Drawings, _Drawings], now: _Drawings) -> _Drawings:
    """The drawings as they are now but for a change: those of before it first, in their order."""
    before, after = ({each.id: each for each in state} for state in change)
    here = {each.id: each for each in now}
    old = (_undone(each, after.get(key), here.get(key)) for key, each in before.items())
    return (*(each for each in old if each), *(each for each in now if each.id not in before and each.id not in after))


def _undone(before: Drawing, after: Drawing | None, now: Drawing | None) -> Drawing | None:
    """A drawing as it is without a change that made `after` of it; None: there is none, for another removed it."""
    if after is None:  # the change removed it
        return now or before
    return replace(now, label=before.label) if now and now.label == after.label else now


def _stamp(path: Path) -> _Stamp | None:
    """What changes when the file does; None where there is none."""
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:  # ValueError: a path with a null character
        raise _unreadable(path, error) from error
    return found.st_mtime_ns, found.st_size, found.st_ino


def _read(path: Path) -> _Drawings:
    """All drawings of a file, labelled and told apart, or a UserError."""
    try:
        size = os.path.getsize(path)
    except OSError as error:
        raise _unreadable(path, error) from error
    if size > LARGEST_FILE:
        raise UserError(f"{path} is larger than {LARGEST_FILE:,} bytes. Split it, or choose another file.")
    drawings = tuple(islice(read_drawings(path), MOST_DRAWINGS + 1))
    _check_count(len(drawings), path)
    for each in drawings:
        if each.label is None:
            raise UserError(
                f'{path}: drawing {each.id} does not say which digit it is. Give it a "label", 0 to 9, or remove it.'
            )
    return _told_apart(drawings)


def _unreadable(path: Path, error: Exception) -> UserError:
    reason = getattr(error, "strerror", None) or error
    return UserError(f"Could not read {path}: {reason}. Choose another file, or mend its permissions.")


def _check_count(drawings: int, path: Path) -> None:
    if drawings > MOST_DRAWINGS:
        raise UserError(
            f"{path} would have more than {MOST_DRAWINGS:,} drawings, which is as many as there may be. "
            "Nothing was changed; remove some and try again."
        )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"Could not make {folder}: {error.strerror or error}. Nothing was kept.") from error


def _sound(strokes: Strokes) -> tuple[Array, ...]:
    """The strokes' finite points, as they will be read back; UserError where there are none, or too many."""
    arrays = (np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes)
    finite = (array[np.isfinite(array).all(axis=1)] for array in arrays)
    kept = tuple(array for array in finite if len(array))
    points = sum(len(array) for array in kept)
    if not points:
        raise UserError("There is nothing on the paper to keep. Draw a digit first.")
    if points > MOST_POINTS:
        raise UserError(
            f"This drawing has {points:,} points; one that is kept has at most {MOST_POINTS:,}. Draw it more simply."
        )
    return kept


def _content(drawing: Drawing) -> _Content:
    return drawing.label, tuple(stroke.tobytes() for stroke in drawing.strokes)


def _new(before: Iterable[Drawing], read: Iterable[Drawing]) -> Iterator[Drawing]:
    """Those of `read` that are neither in `before` nor earlier in `read`."""
    seen = {_content(each) for each in before}
    for each in read:
        if (content := _content(each)) not in seen:
            seen.add(content)
            yield each


def _told_apart(drawings: Iterable[Drawing]) -> _Drawings:
    """The same drawings, each with an id of its own: the first of a name keeps it, the others get a number."""
    taken: dict[str, Drawing] = {}
    numbers: dict[str, Iterator[int]] = {}
    for each in drawings:
        name = each.id
        while name in taken:
            name = f"{each.id}-{next(numbers.setdefault(each.id, count(2)))}"
        taken[name] = replace(each, id=name)
    return tuple(taken.values())
