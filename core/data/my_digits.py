"""A person's own labelled drawings, kept as strokes, so that a better recipe can render them again."""

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager
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
from core.support.errors import UserError, worded
from core.support.file_lock import locked
from core.support.messages import message
from core.support.paths import data_dir

MOST_DRAWINGS = 5_000
"""Limit for the collection, and for a file that is imported."""

MOST_POINTS = 20_000
"""Limit for one drawing that is added."""

LARGEST_FILE = 100_000_000
"""Bytes."""

_Drawings = tuple[Drawing, ...]
_Stamp = tuple[int, int, int]
_Content = tuple[int | None, tuple[bytes, ...]]


class MyDigits:
    """Collection of labelled drawings in a .jsonl file, each with a unique id, newest last.

    Each change reads the file, changes it and writes it atomically under a lock, so that neither a crash nor a second
    window loses a drawing. Every failure is a UserError and leaves file and collection unchanged; a file with an
    unreadable line is not written until a person has corrected it.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Open the collection at `path`, None for the one in the data folder. A missing file has no drawings."""
        self._path = path or data_dir() / "my-digits.jsonl"
        self._known: tuple[_Stamp | None, _Drawings] = (None, ())
        self.latest: tuple[_Drawings, _Drawings] = ((), ())
        """Collection before and after the latest change made here, for `take_back`."""
        self._pictures: dict[_Content, Bytes] = {}

    @property
    def drawings(self) -> _Drawings:
        """Drawings in the file now, including those of other windows."""
        self._check_place()
        stamp = _stamp(self._path)
        if stamp != self._known[0]:
            self._known = stamp, _read(self._path) if stamp else ()
        return self._known[1]

    def add(self, strokes: Strokes, label: int) -> Drawing:
        """Add a drawing. strokes: each (P, 2), any unit; points that are not finite are dropped. label: 0..9."""
        if label not in range(10):
            raise ValueError(f"a label is a digit, 0 to 9, not {label}")
        drawing = Drawing(_sound(strokes), label, uuid4().hex)
        self._change(lambda before: (*before, drawing))
        return drawing

    def remove(self, ids: Collection[str]) -> None:
        """Remove drawings; unknown ids are ignored."""
        self._change(lambda before: tuple(each for each in before if each.id not in ids))

    def relabel(self, ids: Collection[str], label: int) -> None:
        """Give drawings another label, 0..9; unknown ids are ignored."""
        if label not in range(10):
            raise ValueError(f"a label is a digit, 0 to 9, not {label}")
        self._change(lambda before: tuple(replace(each, label=label) if each.id in ids else each for each in before))

    def take_back(self, change: tuple[_Drawings, _Drawings]) -> None:
        """Undo a change, given by `latest`; later changes by other windows stay."""
        self._change(partial(_without, change))

    def import_file(self, path: Path) -> int:
        """Add the drawings of a .jsonl file that are new, by strokes and label; return their number.

        Raises UserError, and adds none, if one cannot be read or has no label.
        """
        read = _read(path)
        before, after = self._change(lambda before: _with_unique_ids((*before, *_new(before, read))))
        return len(after) - len(before)

    def export_file(self, path: Path) -> None:
        """Write all drawings to a file that `import_file` can read."""
        write_drawings(path, self.drawings)

    def as_split(self) -> Split:
        """Return the drawings as the network sees them: x (N, 784) uint8, y (N,). Each is rendered once and cached."""
        drawings = self.drawings
        keys = [_content(each) for each in drawings]
        known = self._pictures
        self._pictures = {
            key: known[key] if key in known else render(each.strokes) for key, each in zip(keys, drawings, strict=True)
        }
        pictures = np.array([self._pictures[key] for key in keys], np.uint8).reshape(-1, FIELD_PX**2)
        return Split(pictures, np.array([each.label for each in drawings], np.int64))

    def _check_place(self) -> None:
        """Refuse to begin anew where drawings have been: an unplugged disk comes back, and would hide the new ones."""
        folder, count = self._path.parent, len(self._known[1])
        if count and not folder.exists():
            raise UserError(
                message(
                    "{folder} is gone, and my digits with it ({count:,}). Nothing was changed; bring that folder back.",
                    folder=folder,
                    count=count,
                )
            )

    def _change(self, change: Callable[[_Drawings], _Drawings]) -> tuple[_Drawings, _Drawings]:
        """Apply a change to the file; return the drawings before and after."""
        self._check_place()
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
    """Return the drawings of now without a change; those from before it first, in their order."""
    before, after = ({each.id: each for each in state} for state in change)
    here = {each.id: each for each in now}
    old = (_undone(each, after.get(key), here.get(key)) for key, each in before.items())
    return (*(each for each in old if each), *(each for each in now if each.id not in before and each.id not in after))


def _undone(before: Drawing, after: Drawing | None, now: Drawing | None) -> Drawing | None:
    """Return a drawing without a change that made it `after`; None if another window has removed it."""
    if after is None:  # the change removed it
        return now or before
    return replace(now, label=before.label) if now and now.label == after.label else now


def _stamp(path: Path) -> _Stamp | None:
    """Return a value that changes with the file; None if it is missing."""
    with _readable(path):
        try:
            found = os.stat(path)
        except FileNotFoundError:
            return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _read(path: Path) -> _Drawings:
    """Read all drawings of a file, labelled and with unique ids. Raises UserError."""
    with _readable(path):
        size = os.path.getsize(path)
    if size > LARGEST_FILE:
        raise UserError(
            message(
                "{path} is larger than {most:,} bytes. Split it, or choose another file.", path=path, most=LARGEST_FILE
            )
        )
    drawings = tuple(islice(read_drawings(path), MOST_DRAWINGS + 1))
    _check_count(len(drawings), path)
    for each in drawings:
        if each.label is None:
            raise UserError(
                message(
                    '{path}: drawing {id} does not say which digit it is. Give it a "label", 0 to 9, or remove it.',
                    path=path,
                    id=each.id,
                )
            )
    return _with_unique_ids(drawings)


def _readable(path: Path) -> AbstractContextManager[None]:
    return worded(
        message("Could not read {path}", path=path), message("Choose another file, or correct its permissions.")
    )


def _check_count(drawings: int, path: Path) -> None:
    if drawings > MOST_DRAWINGS:
        raise UserError(
            message(
                "{path} would have more than {most:,} drawings, which is the limit. Nothing was changed; remove "
                "some and try again.",
                path=path,
                most=MOST_DRAWINGS,
            )
        )


def _make_folder(folder: Path) -> None:
    with worded(message("Could not create {folder}", folder=folder), message("Nothing was saved.")):
        folder.mkdir(parents=True, exist_ok=True)


def _sound(strokes: Strokes) -> tuple[Array, ...]:
    """Return the strokes' finite points. Raises UserError if there are none, or too many."""
    arrays = (np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes)
    finite = (array[np.isfinite(array).all(axis=1)] for array in arrays)
    kept = tuple(array for array in finite if len(array))
    points = sum(len(array) for array in kept)
    if not points:
        raise UserError(message("The canvas is empty. Draw a digit first."))
    if points > MOST_POINTS:
        raise UserError(
            message(
                "This drawing has {points:,} points; the limit is {most:,}. Draw it more simply.",
                points=points,
                most=MOST_POINTS,
            )
        )
    return kept


def _content(drawing: Drawing) -> _Content:
    return drawing.label, tuple(stroke.tobytes() for stroke in drawing.strokes)


def _new(before: Iterable[Drawing], read: Iterable[Drawing]) -> Iterator[Drawing]:
    """Yield the drawings of `read` that are neither in `before` nor earlier in `read`."""
    seen = {_content(each) for each in before}
    for each in read:
        if (content := _content(each)) not in seen:
            seen.add(content)
            yield each


def _with_unique_ids(drawings: Iterable[Drawing]) -> _Drawings:
    """Return the drawings with unique ids: of equal ids the first stays, the others get a number."""
    taken: dict[str, Drawing] = {}
    numbers: dict[str, Iterator[int]] = {}
    for each in drawings:
        name = each.id
        while name in taken:
            name = f"{each.id}-{next(numbers.setdefault(each.id, count(2)))}"
        taken[name] = replace(each, id=name)
    return tuple(taken.values())
