"""Every reader of files that a person may be handed: whole files made by our own writers, and what is read of them."""

import gzip
import io
import json
import pickle
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from core import ink
from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.my_digits import MyDigits
from core.data.readers import book_pickle, idx, imports, npz
from core.events import Changed
from core.ink import pictures
from core.ink.strokes import Drawing, read_drawings, write_drawings
from core.storage import model, network2
from core.storage import npz as npz_model
from core.storage.any import load_any
from core.storage.model import Model
from core.storage.runs import changes, figures, names, text
from core.storage.runs.listing import interrupted
from core.storage.runs.record import read_run
from core.support.errors import UserError
from tests.core.data import forms as data_forms
from tests.fuzz import damage, forms
from tests.fuzz.reader import Reader

GOLDEN = Path(__file__).parents[1] / "core"
GOLDEN_RUN = GOLDEN / "storage" / "runs" / "golden" / "run-v1"
SIDE = 28


# --- models


def _models(folder: Path) -> list[bytes]:
    path = folder / "m.safetensors"
    whole = [each.read_bytes() for each in sorted((GOLDEN / "storage" / "golden").glob("*.safetensors"))]
    for optimizer, ema in (("sgd", 0.9), ("adam", 0.9), ("l-bfgs", 0.0)):
        config = RunConfig(sizes=(6, 4, 3), optimizer=optimizer, ema=ema, dtype="float64")
        model.save(path, Model(Checkpoint.fresh(config), "abc", {"validation_accuracy": 0.5}))
        whole.append(path.read_bytes())
    return whole


def _read_model(path: Path) -> None:
    kept = load_any(path)
    here = kept.checkpoint
    assert all(np.isfinite(array).all() for array in (here.theta, *here.state.values()))
    assert RunConfig.from_toml(here.config.to_toml()) == here.config
    assert len(here.accuracies) == here.epoch
    assert here.network.sizes == here.config.sizes
    assert all(np.isfinite(score) for score in kept.scores.values())


def _networks(folder: Path) -> list[bytes]:
    path, whole = folder / "net.json", []
    for sizes, cost in (((4, 3, 2), "cross-entropy"), ((6, 2), "quadratic")):
        config = RunConfig(sizes=sizes, cost=cost, seed=3)
        network2.save(path, Model(Checkpoint.fresh(config)))
        whole.append(path.read_bytes())
    return whole


def _network_archives(folder: Path) -> list[bytes]:
    path, whole = folder / "net.npz", []
    for sizes, dtype in (((4, 3, 2), "float32"), ((6, 2), "float64")):
        npz_model.save(path, Model(Checkpoint.fresh(RunConfig(sizes=sizes, dtype=dtype, seed=3))))
        whole.append(path.read_bytes())
    return whole


# --- data sets


def _idx_files(_: Path) -> list[bytes]:
    images, labels = data_forms.digits(12)
    plain = [idx.encode(images), idx.encode(labels.astype(np.uint8))]
    return [*plain, *(gzip.compress(each, 1, mtime=0) for each in plain)]


def _read_idx(path: Path) -> None:
    from core.data.readers import contents

    array = idx.decode(contents.read(path), path)
    assert array.dtype == np.uint8
    assert array.ndim in (1, 3)


def _beside_idx(folder: Path) -> None:
    data_forms.write_idx(folder, data_forms.digits(24, 1), data_forms.digits(12, 2), packed=False)


def _read_folder(path: Path) -> None:
    _is_sound(imports.read([path.parent]))


def _is_sound(data: Dataset) -> None:
    for split in (data.train, data.validation, data.test):
        assert split.images.shape == (len(split.labels), SIDE * SIDE)
        assert ((split.labels >= 0) & (split.labels < 10)).all()


def _archives(folder: Path) -> list[bytes]:
    pairs = data_forms.digits(12, 3), data_forms.digits(6, 4)
    packed = data_forms.write_npz(folder / "a.npz", *pairs).read_bytes()
    arrays = dict(zip(npz.NAMES, (*pairs[0], *pairs[1]), strict=True))
    np.savez(folder / "b.npz", **{name: array.astype(np.uint8) for name, array in arrays.items()})
    return [packed, (folder / "b.npz").read_bytes()]


def _read_data(path: Path) -> None:
    _is_sound(imports.read([path]))


def _read_archive(path: Path) -> None:
    assert len(npz.read(path)) == 4
    _read_data(path)


def _pickles(_: Path) -> list[bytes]:
    training, test = data_forms.digits(12, 3), data_forms.digits(6, 4)
    book = data_forms.book_pickle(training, test)
    sets = [data_forms.as_book(*pair) for pair in (training, test, test)]
    again = [pickle.dumps(sets, protocol) for protocol in (2, 3, 4, 5)]
    lists = data_forms.expanded(training, test)
    old = [data_forms.python2_pickle(found, 0) for found in (sets, lists)]
    return [book, gzip.compress(book, 1, mtime=0), *again, *old, pickle.dumps(lists, 4)]


def _read_pickle(path: Path) -> None:
    for images, labels in book_pickle.read(path):
        assert images.dtype == np.uint8
        assert labels.dtype.kind in "iufb"


# --- run folders


def _beside_run(folder: Path) -> None:
    shutil.copytree(GOLDEN_RUN, folder, dirs_exist_ok=True)


def _golden_run(name: str) -> Callable[[Path], list[bytes]]:
    return lambda _: [(GOLDEN_RUN / name).read_bytes()]


def _read_run(path: Path) -> None:
    """A run reads as far as it can, with a sentence for what it cannot."""
    record = read_run(path.parent)
    assert record.epochs >= 0
    assert record.best_accuracy is None or np.isfinite(record.best_accuracy)
    assert len({len(column) for column in record.curves.values()}) <= 1
    for change in record.changes:
        assert change.name in RunConfig.model_fields
        assert np.isfinite(float(change.old) + float(change.new))
    assert record.ending is None or record.ending.value
    interrupted(path.parent.parent)
    figures.rows_until(path.parent / names.METRICS, 2)
    glance = figures.glance(path.parent / names.METRICS)
    assert glance.epochs >= 0
    assert all(accuracy is None or 0 <= accuracy <= 1 for accuracy in (glance.best, glance.last))
    changes.lines_until(path.parent / names.CHANGES, _golden_checkpoint())
    if record.troubles:
        raise UserError(" ".join(record.troubles))


@cache
def _golden_checkpoint() -> Checkpoint:
    return model.load(GOLDEN_RUN / names.CHECKPOINT).checkpoint


def _changes(_: Path) -> list[bytes]:
    lines = [changes.line(Changed(1 + n, n, "eta", 0.5, 0.25 + n)) for n in range(4)]
    return [(GOLDEN_RUN / names.CHANGES).read_bytes(), "".join(lines).encode()]


# --- settings


def _settings(_: Path) -> list[bytes]:
    configs = (RunConfig(), RunConfig(sizes=(784, 100, 10), optimizer="adam", eta=0.001, elastic_alpha=34.0))
    return [*(config.to_toml().encode() for config in configs), (GOLDEN_RUN / names.ABOUT).read_bytes()]


def _read_settings(path: Path) -> None:
    config = text.read_text(path.read_bytes().decode("utf-8", "replace"), str(path))[0]
    assert RunConfig.from_toml(config.to_toml()) == config


# --- pictures


def picture(mode: str = "RGB") -> Image.Image:
    """A seven on white."""
    image = Image.new("RGB", (40, 48), "white")
    ImageDraw.Draw(image).line([(10, 8), (30, 8), (16, 40)], fill="#202040", width=5)
    return image.convert(mode)


def _pictures(_: Path) -> list[bytes]:
    whole = []
    for form, modes in {
        "PNG": ("L", "RGB", "RGBA", "P", "1", "I;16", "LA"),
        "JPEG": ("RGB", "L", "CMYK"),
        "GIF": ("P",),
        "BMP": ("RGB", "1", "P"),
        "WEBP": ("RGB", "RGBA"),
    }.items():
        for mode in modes:
            out = io.BytesIO()
            picture(mode).save(out, form)
            whole.append(out.getvalue())
    exif = Image.Exif()
    exif[0x0112] = 6
    for form in ("JPEG", "PNG"):
        out = io.BytesIO()
        picture().save(out, form, exif=exif)
        whole.append(out.getvalue())
    out = io.BytesIO()
    picture("P").save(out, "GIF", save_all=True, append_images=[picture("P").rotate(90)])
    return [*whole, out.getvalue()]


def _read_picture(path: Path) -> None:
    seen = pictures.read_picture(path)
    assert (seen.shape, seen.dtype) == ((SIDE * SIDE,), np.uint8)
    assert seen.any()


# --- strokes


def _strokes(folder: Path) -> list[bytes]:
    path = folder / "s.jsonl"
    one, seven = np.array([[10.0, 0], [11.5, 20]]), np.array([[0.0, 0], [20, 0], [5, 30]])
    write_drawings(path, [Drawing((one,), 1, "a", "ada"), Drawing((seven, one), 7, "b"), Drawing((seven,), 7)])
    return [path.read_bytes(), json.dumps({"strokes": [[[1, 2], [3, 4]]], "label": 3}).encode()]


def _read_strokes(path: Path) -> None:
    drawing = Drawing(())
    for drawing in read_drawings(path):
        assert drawing.strokes
        assert all(np.isfinite(stroke).all() and stroke.shape[1] == 2 for stroke in drawing.strokes)
        assert drawing.label is None or 0 <= drawing.label <= 9
    if drawing.strokes:
        assert ink.render(drawing.strokes).shape == (SIDE * SIDE,)


def _read_my_digits(path: Path) -> None:
    mine = MyDigits(path)
    assert len({drawing.id for drawing in mine.drawings}) == len(mine.drawings)
    assert len(mine.as_split()) == len(mine.drawings)


ABOUT_SETTINGS = (damage.with_another_word, damage.with_another_word, damage.with_a_part_twice)
READERS = {
    reader.name: reader
    for reader in (
        Reader("model", _models, _read_model, (forms.tensors_header,), "m.safetensors"),
        Reader("header", _models, _read_model, (forms.header_field,), "m.safetensors", own_share=1.0),
        Reader("network2", _networks, _read_model, (forms.json_values, damage.with_another_word), "net.json"),
        Reader("npz-model", _network_archives, _read_model, (forms.zipped,), "net.npz"),
        Reader("idx", _idx_files, _read_idx, (forms.gzipped,), "images.gz", most_mb=1200),
        Reader("npz", _archives, _read_archive, (forms.zipped,), "mnist.npz", most_mb=1200),
        Reader("pickle", _pickles, _read_pickle, (forms.gzipped, damage.flipped), "mnist.pkl.gz"),
        Reader(
            "folder",
            lambda _: [idx.encode(data_forms.digits(12, 2)[0])],
            _read_folder,
            (forms.gzipped,),
            "t10k-images-idx3-ubyte",
            beside=_beside_idx,
            whole_folder=True,
            most_mb=1200,
        ),
        *(
            Reader(f"run-{kind}", make, _read_run, own, name, _beside_run, whole_folder=True)
            for kind, name, make, own in (
                ("about", names.ABOUT, _golden_run(names.ABOUT), ABOUT_SETTINGS),
                ("metrics", names.METRICS, _golden_run(names.METRICS), (damage.with_another_word,)),
                ("changes", names.CHANGES, _changes, (forms.json_lines,)),
            )
        ),
        Reader("settings", _settings, _read_settings, ABOUT_SETTINGS, "settings.toml"),
        Reader("picture", _pictures, _read_picture, (forms.png_chunks,), "digit.png", most_mb=600),
        Reader("strokes", _strokes, _read_strokes, (forms.json_lines,), "digits.jsonl"),
        Reader("my-digits", _strokes, _read_my_digits, (forms.json_lines,), "my-digits.jsonl"),
    )
}
"""By name, as `python -m tests.fuzz` takes them."""
