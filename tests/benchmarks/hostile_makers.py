"""The worst file of each kind that we know of, as large as it may be, and what reading it may cost."""

import gzip
import io
import json
import pickle
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import Changed
from core.storage import header, tensors
from core.storage.runs import changes, figures

MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Worst:
    """kind: which reader. make: writes it into a folder and returns the path to read. most_s, most_mb: the promise."""

    kind: str
    name: str
    make: Callable[[Path], Path]
    most_s: float
    most_mb: int


def _written(name: str, content: bytes | Callable[[], bytes], folder: Path) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content())
    return path


# --- models


def _model(folder: Path, **lies: Any) -> Path:
    here = Checkpoint.fresh(RunConfig(sizes=(6, 4, 3)))
    told = json.loads(header.write(here, "", {}))
    path = folder / "model.safetensors"
    save_file(tensors.of_checkpoint(here), path, {header.KEY: json.dumps({**told, **lies})})
    return path


def _large_model(folder: Path) -> Path:
    here = Checkpoint.fresh(RunConfig(sizes=(10_000, 4_990, 10), optimizer="adam"))
    path = folder / "model.safetensors"
    save_file(tensors.of_checkpoint(here), path, {header.KEY: header.write(here, "", {})})
    return path


def _whole_book_network() -> bytes:
    row = ",".join(["0.12345678901234567"] * 5_000)
    weights, biases = ",".join([f"[{row}]"] * 2_000), ",".join(["[0.5]"] * 2_000)
    return f'{{"sizes":[5000,2000],"weights":[[{weights}]],"biases":[[{biases}]],"cost":"QuadraticCost"}}'.encode()


def _book_network() -> bytes:
    return (
        b'{"sizes": [2, 1], "cost": "QuadraticCost", "biases": [], "weights": ['
        + b"0.12345678901234567," * 11_900_000
        + b"0]}"
    )


# --- runs and settings


def _metrics(columns: int, rows: int) -> bytes:
    names = [*figures.COLUMNS, *(f"a{n}" for n in range(columns - len(figures.COLUMNS)))]
    head, cells = ",".join(names), ",".join(["1"] + ["0.50000000"] * (columns - 1))
    return f"{head}\n{'damaged'}\n".encode() + f"{cells}\n".encode() * rows


def _changes() -> bytes:
    return changes.line(Changed(1, 0, "eta", 0.5, 0.25, 0.0)).encode() * 235_000


def _many_values() -> bytes:
    return b"".join(b"k%d=1\n" % n for n in range(9_900))


def _live_changes() -> bytes:
    return b'[[changes]]\nepoch = 1\nbatch = 1\nfield = "eta"\nold = 0.5\nnew = 0.5\n' * 1_400


def _of_run(name: str, content: Callable[[], bytes], folder: Path) -> Path:
    (folder / "run.toml").write_text(RunConfig().to_toml())
    return _written(name, content, folder)


# --- data


def _idx(count: int) -> bytes:
    return b"\0\0\x08\x03" + struct.pack(">3I", count, 28, 28)


def _idx_folder(folder: Path) -> Path:
    for part in ("train", "t10k"):
        count = 640_000 if part == "train" else 10
        (folder / f"{part}-labels-idx1-ubyte.gz").write_bytes(
            gzip.compress(b"\0\0\x08\x01" + struct.pack(">I", count) + bytes(count), 1)
        )
        with gzip.open(folder / f"{part}-images-idx3-ubyte.gz", "wb", 1) as file:
            file.write(_idx(count))
            for _ in range(count // 10):
                file.write(b"\1" * 7840)
    return folder / "train-images-idx3-ubyte.gz"


def _npz(folder: Path) -> Path:
    path = folder / "mnist.npz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        for part, count in (("train", 640_000), ("test", 10)):
            for name, shape in ((f"x_{part}", (count, 28, 28)), (f"y_{part}", (count,))):
                with packed.open(f"{name}.npy", "w", force_zip64=True) as file:
                    np.lib.format.write_array_header_1_0(file, {"shape": shape, "fortran_order": False, "descr": "|u1"})
                    for _ in range(10):
                        file.write(b"\1" * (int(np.prod(shape)) // 10))
    return path


def _book_pickle(protocol: int, folder: Path, *more: object) -> Path:
    parts = [(np.zeros((count, 784), np.float32), np.zeros(count, np.int64)) for count in (160_000, 100, 100)]
    return _pickled(folder / "mnist.pkl.gz", (*parts, *more), protocol)


def _pickled(path: Path, found: object, protocol: int) -> Path:
    with gzip.open(path, "wb", 1) as file:
        pickle.dump(found, file, protocol=protocol)
    return path


def _expanded_pickle(folder: Path) -> Path:
    """As the book's expand_mnist.py writes it: an array an image."""
    found = [([np.zeros(784, np.float32) for _ in range(count)], [0] * count) for count in (250_000, 10_000, 10_000)]
    return _pickled(folder / "mnist_expanded.pkl.gz", tuple(found), 2)


def _cut_images(folder: Path) -> Path:
    for name in ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"):
        (folder / name).write_bytes(gzip.compress(_idx(650_000) + bytes(64 * MB), 1))
    return folder / name


# --- pictures and drawings


def _png(width: int, height: int, depth: int, colour: int, channels: int) -> Iterator[bytes]:
    """A PNG of rows that are all alike, packed as it is made; colour: PNG's number of the kind."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    yield b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", width, height, depth, colour, 0, 0, 0))
    packer, out = zlib.compressobj(1), io.BytesIO()
    row = b"\0" + (b"\0\x80" * (width * channels * depth // 16 + 1))[: width * channels * depth // 8]
    many = max(1, MB // len(row))
    for at in range(0, height, many):
        out.write(packer.compress(row * min(many, height - at)))
    yield chunk(b"IDAT", out.getvalue() + packer.flush()) + chunk(b"IEND", b"")


def _picture(width: int, height: int, depth: int, colour: int, channels: int, folder: Path) -> Path:
    return _written("picture.png", b"".join(_png(width, height, depth, colour, channels)), folder)


def _drawings(folder: Path) -> Path:
    (folder / "mine.jsonl").write_bytes(b"")
    stroke = ",".join(["[5,5]"] * 19_000)
    line = f'{{"strokes":[[{stroke}]],"label":1}}\n'.encode()
    (folder / "theirs.jsonl").write_bytes(line * (99 * MB // len(line)))
    return folder / "mine.jsonl"


_file, _in_run, _png_of = (partial(partial, make) for make in (_written, _of_run, _picture))

WORST = (
    Worst("model", "a model of 50 million weights, with Adam's state", _large_model, 5, 1_500),
    Worst("model", "a model whose data's name has 4 MB", partial(_model, config={"data": "a" * 4 * MB}), 1, 60),
    Worst("model", "a model of 490 000 accuracies", partial(_model, accuracies=[0.5] * 490_000), 1, 200),
    Worst("model", "a book's network of 12 million numbers", _file("net.json", _book_network), 10, 800),
    Worst("model", "a book's whole network of 10 million", _file("net.json", _whole_book_network), 10, 800),
    Worst("run", "run.toml of 1 MB", _file("run.toml", b"[run]\n" + b"k = 1\n" * 166_000), 1, 50),
    Worst("run", "metrics.csv, 60 columns", _in_run("metrics.csv", lambda: _metrics(60, 149_000)), 10, 450),
    Worst("run", "metrics.csv, 1 850 columns", _in_run("metrics.csv", lambda: _metrics(1_850, 4_800)), 2, 400),
    Worst("run", "changes.jsonl, 235 000 lines", _in_run("changes.jsonl", _changes), 3, 200),
    Worst("settings", "settings: a number of 1 MB", _file("a.toml", b"eta = " + b"9" * 999_000), 1, 50),
    Worst("settings", "settings: 20 000 values", _file("a.toml", _many_values), 1, 50),
    Worst("settings", "settings: 1 400 live changes", _file("a.toml", _live_changes), 1, 50),
    Worst("pasted", "50 MB of digits, pasted", _file("pasted", lambda: b"9" * 50 * MB), 1, 120),
    Worst("data", "IDX of 502 MB, packed", _idx_folder, 5, 1_100),
    Worst("data", "IDX, cut short", _cut_images, 2, 300),
    Worst("data", "mnist.npz of 502 MB", _npz, 5, 1_100),
    Worst("data", "the book's mnist.pkl.gz of 502 MB", partial(_book_pickle, 4), 5, 1_100),
    Worst("data", "the same in protocol 2, where arrays are text", partial(_book_pickle, 2), 5, 1_100),
    Worst("data", "the same with a name that is not read", lambda folder: _book_pickle(4, folder, print), 5, 1_100),
    Worst("data", "the book's mnist_expanded.pkl.gz, 250 000 images", _expanded_pickle, 30, 800),
    Worst("picture", "PNG, 7 071 x 7 071, transparent", _png_of(7_071, 7_071, 8, 6, 4), 10, 800),
    Worst("picture", "PNG, 7 071 x 7 071, 16 bits of grey", _png_of(7_071, 7_071, 16, 0, 1), 10, 800),
    Worst("picture", "PNG, 1 x 49 999 999, transparent", _png_of(1, 49_999_999, 8, 6, 4), 1, 20),
    Worst("picture", "PNG, 762 x 65 535, transparent", _png_of(762, 65_535, 8, 6, 4), 10, 800),
    Worst("picture", "PNG, 20 000 x 20 000", _png_of(20_000, 20_000, 8, 0, 1), 1, 20),
    Worst("clipboard", "7 071 x 7 071 pixels pasted, transparent", _file("7071 7071", b""), 10, 1_050),
    Worst("clipboard", "20 000 x 10 000 pixels pasted, grey", _file("20000 10000", b""), 2, 250),
    Worst("drawings", "drawings of 99 MB", _drawings, 30, 400),
)
