"""Readers of content that reaches the window without its menus: pasted, dropped, or in the runs folder at its start."""

import atexit
import gzip
import io
import logging
import os
import shutil
import struct
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

import numpy as np
from PySide6.QtCore import QEventLoop, QLoggingCategory, QMimeData, Qt, SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.readers import idx
from core.events import Changed
from core.linalg import blas
from core.storage import model, network2
from core.storage.model import Model
from core.storage.runs import names, resuming, text
from core.storage.runs.listing import interrupted, list_runs
from core.storage.runs.record import RunRecord
from core.support.errors import UserError
from gui.runs.table import RunColumn, RunTable
from gui.session.history import History
from gui.session.picture_reader import PictureReader
from gui.session.run_curves import curves_of, run_of
from gui.session.workbench import Workbench
from gui.widgets.pictures.picture_mime import holds_picture, picture_in
from gui.window.files import Files
from gui.window.interrupted import words
from gui.window.main_window import MainWindow
from tests.core.data import forms as data_forms
from tests.fuzz import damage, law, parts
from tests.fuzz.reader import Reader
from tests.fuzz.readers import GOLDEN_RUN, SIDE, picture

_IMAGE_HEAD = struct.Struct("<BHHBd")
"""Of an image in memory: Qt's form, width, height, colours in its table, pixels of the device to one of its own."""

_MOST_PX = 100
"""A side of an image in memory; what is larger than may be has a test of its own."""


class Room:
    """A workbench without a window, and what it says; `python -m tests.fuzz` has no person's home to write to."""

    def __init__(self) -> None:
        self._app = QApplication.instance() or QApplication(sys.argv[:1])
        self.bench = Workbench()
        self._holder = QWidget()
        self.files = Files(self._holder, self.bench)
        self.pictures = PictureReader()
        self.said: list[str] = []
        self.errors: list[BaseException] = []
        self.bench.said.connect(self._hear)
        self.bench.draft.refused.connect(lambda _, sentence: self._hear(sentence, "error"))

    def _hear(self, sentence: str, kind: str) -> None:
        if kind == "error":
            self.said.append(sentence)

    @contextmanager
    def heard(self) -> Iterator[None]:
        """Raise what a slot raised, which Qt's signals keep to themselves, and as UserError what was said."""
        self.said, self.errors = [], []
        hook, sys.excepthook = sys.excepthook, lambda kind, error, trace: self.errors.append(error)
        try:
            yield
        finally:
            sys.excepthook = hook
        if self.errors:
            raise self.errors[0]
        if self.said:
            raise UserError(self.said[0])


@cache
def _room() -> Room:
    if "BACKSWING_HOME" not in os.environ:
        home = tempfile.mkdtemp(prefix="backswing-fuzz-")
        os.environ["BACKSWING_HOME"] = home
        atexit.register(shutil.rmtree, home, ignore_errors=True)
    QLoggingCategory.setFilterRules("qt.gui.imageio*=false")  # what Qt thinks of damaged pictures
    return Room()


def _open_room(_: Path) -> None:
    """Before a reader is watched: a home is made, and the matrix library asked for its name, which opens it anew."""
    _room()
    blas.kernel()


# --- pasted text


def _texts(_: Path) -> list[bytes]:
    configs = (RunConfig(), RunConfig(sizes=(784, 100, 10), optimizer="adam", eta=0.001, elastic_alpha=34.0))
    changes = [Changed(1 + n, n, "eta", configs[0].eta if not n else 0.25 + n - 1, 0.25 + n) for n in range(4)]
    whole = [config.to_toml() for config in configs]
    whole.append(text.as_text(configs[0], changes))
    return [*(each.encode() for each in whole), (GOLDEN_RUN / names.ABOUT).read_bytes(), b"eta = 0.5\r\nseed = 3\r\n"]


def _read_pasted(path: Path) -> None:
    """As the runs panel takes it from the clipboard."""
    mime, room = QMimeData(), _room()
    mime.setData("text/plain", path.read_bytes())
    config, changes = text.read_text(mime.text(), PASTED)
    with room.heard():
        room.bench.take_settings(config, changes)
    assert room.bench.draft.config == config
    assert text.read_text(text.as_text(config, changes)) == (config, changes)


PASTED = "What was pasted"

# --- pictures on the clipboard


def _clipboards(_: Path) -> list[bytes]:
    whole = []
    for form in ("PNG", "JPEG", "BMP", "GIF", "WEBP"):
        out = io.BytesIO()
        picture().save(out, form)
        whole.append(parts.packed({f"image/{form.lower()}": out.getvalue()}))
    image = QImage(40, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for x in range(10, 30):
        for y in range(12, 17):
            image.setPixelColor(x, y, Qt.GlobalColor.black)
    for form in QImage.Format:
        if form not in (QImage.Format.Format_Invalid, QImage.Format.NImageFormats):
            other = image.convertToFormat(form)
            pixels = bytes(other.constBits()) if not other.isNull() else b""
            if pixels:
                table = b"".join(struct.pack("<I", colour & 0xFFFFFFFF) for colour in other.colorTable())
                head = _IMAGE_HEAD.pack(form.value, 40, 48, len(table) // 4 % 256, 1.0)
                whole.append(parts.packed({"image/raw": head + table + pixels}))
    return [each for each in whole if _shows(each)]


def _shows(content: bytes) -> bool:
    """Return whether this Qt reads the form (it may lack WEBP) and the ink is not in an alpha channel."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "c"
        path.write_bytes(content)
        try:
            _read_clipboard(path)
        except UserError:
            return False
    return True


def _image(name: str, content: bytes) -> QImage:
    """As the platform would make it of what lies on the clipboard."""
    if name != "image/raw":
        return QImage.fromData(content)
    if len(content) < _IMAGE_HEAD.size:
        return QImage()
    form, width, height, colours, ratio = _IMAGE_HEAD.unpack_from(content)
    forms_there = [each for each in QImage.Format if each != QImage.Format.NImageFormats]
    image = QImage(width % _MOST_PX, height % _MOST_PX, forms_there[form % len(forms_there)])
    if image.isNull():
        return image
    image.fill(0)
    table = content[_IMAGE_HEAD.size :][: 4 * colours]
    if image.format() in (QImage.Format.Format_Indexed8, QImage.Format.Format_Mono, QImage.Format.Format_MonoLSB):
        image.setColorTable([colour for (colour,) in struct.iter_unpack("<I", table[: len(table) // 4 * 4])])
    pixels, bits = content[_IMAGE_HEAD.size + 4 * colours :], image.bits()
    count = min(len(pixels), len(bits))
    bits[:count] = pixels[:count]
    if np.isfinite(ratio) and 0 < ratio < 1e6:
        image.setDevicePixelRatio(ratio)
    return image


def _read_clipboard(path: Path) -> None:
    """As the canvas takes it; what is no picture is passed over."""
    room, mime = _room(), QMimeData()
    for name, content in parts.unpacked(path.read_bytes()):
        if name.startswith("image/"):
            mime.setImageData(_image(name, content))
        else:
            mime.setData(name if name.isprintable() and name else "text/plain", content)
    found = picture_in(mime)
    if found is None:
        raise UserError(f"{PICTURE} is none: {'not one that Qt reads' if holds_picture(mime) else 'no picture'}.")
    (subject,) = _awaited(room.pictures.found, room.pictures.failed, lambda: room.pictures.read(found))
    assert (subject.pixels.shape, subject.pixels.dtype) == ((SIDE * SIDE,), np.uint8)
    assert subject.pixels.any()


def _awaited(done: SignalInstance, failed: SignalInstance, begin: Callable[[], object]) -> tuple[Any, ...]:
    """Return the result of work in a thread. Raises UserError for the sentence of `failed`, LawBroken for a fault."""
    loop, brought = QEventLoop(), list[tuple[Any, ...]]()
    sentences: list[str] = []
    hears = [
        (done, lambda *found: (brought.append(found), loop.quit())),
        (failed, lambda sentence: (sentences.append(sentence), loop.quit())),
    ]
    for signal, hear in hears:
        signal.connect(hear)
    try:
        with _logged("gui") as errors:
            begin()
            if not (brought or sentences):
                loop.exec()
    finally:
        for signal, hear in hears:
            signal.disconnect(hear)
    if errors:
        raise law.LawBroken(errors[0][-2000:])
    if sentences:
        raise UserError(sentences[0])
    return brought[0]


PICTURE = "The picture"

# --- drops


def _drops(folder: Path) -> list[bytes]:
    pairs = data_forms.digits(40, 3), data_forms.digits(12, 4)
    config = RunConfig(sizes=(6, 4, 3))
    model.save(folder / "m.safetensors", Model(Checkpoint.fresh(config)))
    network2.save(folder / "net.json", Model(Checkpoint.fresh(RunConfig(sizes=(4, 3, 2), cost="cross-entropy"))))
    data_forms.write_npz(folder / "mnist.npz", *pairs)
    sets = {
        f"{kind}-{part}.gz": gzip.compress(idx.encode(array.astype(np.uint8)), 1, mtime=0)
        for kind, pair in zip(("train", "t10k"), pairs, strict=True)
        for part, array in zip(("images", "labels"), pair, strict=True)
    }
    ones = {name: (folder / name).read_bytes() for name in ("m.safetensors", "net.json", "mnist.npz")}
    ones["settings.toml"] = RunConfig().to_toml().encode()
    ones["mnist.pkl.gz"] = data_forms.book_pickle(*pairs)
    return [parts.packed(sets), *(parts.packed({name: content}) for name, content in ones.items())]


_ENDINGS = (".safetensors", ".json", ".toml", ".npz", ".gz", ".png", ".SAFETENSORS", ".Toml", "")


def _put_drop(path: Path, content: bytes) -> None:
    """The parts as files of their own; a name that damage has made another keeps its ending."""
    folder = path.parent
    for old in folder.iterdir():
        old.unlink()
    for number, (name, part) in enumerate(parts.unpacked(content)[:8]):
        ending = next(each for each in _ENDINGS if name.endswith(each))
        (folder / f"{number}{ending}").write_bytes(part)


def _read_drop(path: Path) -> None:
    """As the window takes files that are dropped on it, its data panel but for the thread."""
    paths, room = sorted(path.parent.iterdir()), _room()
    if not paths:
        raise UserError(f"{path.parent} has no files.")
    read: list[Any] = []

    def open_paths(dropped: list[Path]) -> None:
        store = room.bench.store
        name = str(dropped[0]) if len(dropped) == 1 else ""
        ask = partial(store.open_source, name) if name else partial(store.open, dropped)
        if name:
            room.bench.draft.set("data", name)
        read.append(_awaited(store.loaded, store.failed, ask)[1])

    window = SimpleNamespace(
        workbench=room.bench,
        files=room.files,
        knobs=SimpleNamespace(data=SimpleNamespace(open_paths=open_paths)),
    )
    with room.heard():
        MainWindow.take_files(window, paths)  # type: ignore[arg-type]  # all of the window that it asks for
    config = room.bench.draft.config
    assert RunConfig.from_toml(config.to_toml()) == config
    for data in read:
        assert len(data.train.labels)
    room.bench.draft.set("data", "mnist")


# --- whole run folders

_RUN_FILES = (*names.FILES, names.CHANGES, names.PLANNED, names.VALIDATIONS, names.LOCK, names.EDIT_LOCK)


def _run_folders(_: Path) -> list[bytes]:
    whole = {name: (GOLDEN_RUN / name).read_bytes() for name in _RUN_FILES if (GOLDEN_RUN / name).exists()}
    about = whole[names.ABOUT].decode()
    cut = "".join(line for line in about.splitlines(keepends=True) if not line.startswith("ending"))
    assert cut != about
    open_run = whole | {names.ABOUT: cut.encode()}
    return [parts.packed(whole), parts.packed(open_run), parts.packed(open_run | {names.LOCK: b"", names.PLANNED: b""})]


def _put_run(path: Path, content: bytes) -> None:
    folder = path.parent
    for old in folder.iterdir():
        old.unlink()
    for name, part in parts.unpacked(content):
        if name in _RUN_FILES:
            (folder / name).write_bytes(part)


def _read_run_folder(path: Path) -> None:
    """As the window does at its start: a row, its curves, the offer to go on, and what follows a yes."""
    _room()
    folder = path.parent
    records = list_runs(folder.parent)
    if not records:
        raise UserError(f"{folder} is no run.")
    (record,) = records
    troubles = list(record.troubles)
    if record.config:
        _show_row(record)
    else:
        troubles.append(f"{folder} has no settings.")
    for cut in interrupted(folder.parent):
        try:
            _go_on(cut)
        except UserError as error:
            troubles.append(str(error))
    if troubles:
        raise UserError(" ".join(troubles))


def _show_row(record: RunRecord) -> None:
    history, run = History(), run_of(record, 1)
    run.epochs_on_disk, run.best_on_disk = record.epochs, record.best_accuracy
    history.put_in([run])
    rows = RunTable(history)
    rows.follow()
    _read_cells(rows)
    curves_of(record).give_to(run)
    history.touch()
    rows.follow()
    _read_cells(rows)
    for series in run.curves.values():
        assert np.isfinite(series.y).all()


def _read_cells(rows: RunTable) -> None:
    with _logged("gui.runs") as errors:
        for column in RunColumn:
            shown = rows.data(rows.index(0, column), Qt.ItemDataRole.DisplayRole)
            assert isinstance(shown, str)
            assert len(shown) < 200_000
            rows.data(rows.index(0, column), Qt.ItemDataRole.ToolTipRole)
            rows.sorted_by(rows.run(0), column)
    assert not errors, errors[0]


@contextmanager
def _logged(name: str) -> Iterator[list[str]]:
    """Collect errors logged there: a cell that cannot be shown stays empty, and only the log says so."""
    told: list[str] = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            told.append(self.format(record))

    handler, log = Handler(logging.ERROR), logging.getLogger(name)
    log.addHandler(handler)
    before, log.propagate = log.propagate, False
    try:
        yield told
    finally:
        log.removeHandler(handler)
        log.propagate = before


def _go_on(run: RunRecord) -> None:
    assert all(words(run))
    files, kept, checkpoint, planned = resuming.found(run.folder, "")
    try:
        assert np.isfinite(checkpoint.theta).all()
        assert kept.rows
        assert all(change.name in RunConfig.model_fields for change in planned)
    finally:
        files.close()


PASTED_DAMAGE = (damage.with_another_word, damage.with_another_word, damage.with_a_part_twice)
READERS = {
    reader.name: reader
    for reader in (
        Reader("pasted", _texts, _read_pasted, PASTED_DAMAGE, beside=_open_room, called=PASTED, most_mb=700),
        Reader(
            "clipboard",
            _clipboards,
            _read_clipboard,
            (parts.one_damaged,),
            beside=_open_room,
            called=PICTURE,
            most_are_read=True,
            most_mb=700,
        ),
        Reader(
            "drops",
            _drops,
            _read_drop,
            (parts.each_damaged, parts.one_damaged),
            beside=_open_room,
            put=_put_drop,
            whole_folder=True,
            most_mb=1200,
        ),
        Reader(
            "run-folder",
            _run_folders,
            _read_run_folder,
            (parts.each_damaged, parts.each_damaged, parts.one_damaged),
            names.ABOUT,
            beside=_open_room,
            put=_put_run,
            whole_folder=True,
            may_write=True,
        ),
    )
}
"""By name, as `python -m tests.fuzz` takes them."""
