"""Writers of MNIST's file formats, for the tests of the readers."""

import gzip
import io
import pickle
import struct
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from core.data.readers import idx
from core.linalg.arrays import Bytes, Labels

Pair = tuple[Bytes, Labels]


def digits(count: int, seed: int = 0) -> Pair:
    """Make images (count, 28, 28) of noise and labels 0..9."""
    random = np.random.default_rng(seed)
    return random.integers(0, 256, (count, 28, 28), np.uint8), np.arange(count) % 10


def idx_files(training: Pair, test: Pair) -> dict[str, bytes]:
    """Return the four files by their usual names, not packed."""
    return {
        "train-images-idx3-ubyte": idx.encode(training[0]),
        "train-labels-idx1-ubyte": idx.encode(training[1].astype(np.uint8)),
        "t10k-images-idx3-ubyte": idx.encode(test[0]),
        "t10k-labels-idx1-ubyte": idx.encode(test[1].astype(np.uint8)),
    }


def write_idx(folder: Path, training: Pair, test: Pair, packed: bool = True) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, content in idx_files(training, test).items():
        path = folder / (f"{name}.gz" if packed else name)
        path.write_bytes(gzip.compress(content, 1) if packed else content)
        written.append(path)
    return written


def write_npz(path: Path, training: Pair, test: Pair) -> Path:
    arrays = {"x_train": training[0], "y_train": training[1].astype(np.uint8)}
    np.savez_compressed(path, **arrays, x_test=test[0], y_test=test[1].astype(np.uint8))
    return path


def book_pickle(training: Pair, test: Pair) -> bytes:
    """Write as Python 2: protocol 2, byte strings, x float32 = pixel/256; validation is the last sixth of training."""
    cut = len(training[1]) - len(training[1]) // 6
    sets = [(training[0][:cut], training[1][:cut]), (training[0][cut:], training[1][cut:]), test]
    return b"\x80\x02" + b"".join(_pickled_pair(*pair) for pair in sets) + b"\x87."


def _pickled_pair(images: Bytes, labels: Labels) -> bytes:
    x = images.reshape(len(images), -1).astype("<f4") / 256
    return _pickled_array(x, b"f4") + _pickled_array(labels.astype("<i8"), b"i8") + b"\x86q\x07"


def _pickled_array(array: np.ndarray, code: bytes) -> bytes:
    shape = b"".join(b"J" + struct.pack("<i", size) for size in array.shape)
    data = array.tobytes()
    return b"".join(
        (
            b"cnumpy.core.multiarray\n_reconstruct\nq\x01cnumpy\nndarray\nq\x02K\x00\x85U\x01b\x87R(K\x01",
            shape + (b"\x86" if array.ndim == 2 else b"\x85"),
            b"cnumpy\ndtype\nq\x03U\x02"
            + code
            + b"K\x00K\x01\x87R(K\x03U\x01<NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb",
            b"\x89T" + struct.pack("<i", len(data)) + data + b"tb",
        )
    )


class _Python2(pickle._Pickler):  # type: ignore[misc]  # the one in Python, so that it can be changed
    """Pickler of Python 2: strings are bytes, and protocol 0 has its own opcode for small whole numbers."""

    dispatch: ClassVar[dict[type, Any]] = dict(pickle._Pickler.dispatch)  # type: ignore[attr-defined]  # as above

    def save_string(self, word: bytes | str) -> None:
        data = word.encode("latin1") if isinstance(word, str) else word
        if self.proto == 0:
            self.write(b"S" + repr(data)[1:].encode() + b"\n")
        elif len(data) < 256:
            self.write(b"U" + bytes([len(data)]) + data)
        else:
            self.write(b"T" + struct.pack("<i", len(data)) + data)
        self.memoize(word)

    def save_int(self, number: int) -> None:
        if self.proto == 0:
            self.write(b"I%d\n" % number)
        else:
            self.save_long(number)

    dispatch[bytes] = dispatch[str] = save_string
    dispatch[int] = save_int


def python2_pickle(found: object, protocol: int) -> bytes:
    """Write as cPickle of Python 2 with its NumPy."""
    into = io.BytesIO()
    _Python2(into, protocol).dump(found)
    return into.getvalue().replace(b"numpy._core.", b"numpy.core.")


def as_book(images: Bytes, labels: Labels) -> tuple[np.ndarray, np.ndarray]:
    """Convert images (N, 28, 28) and labels to the book's form: x (N, 784) float32, y (N,)."""
    return images.reshape(len(images), -1).astype(np.float32) / np.float32(256), labels


def expanded(training: Pair, test: Pair) -> tuple[object, ...]:
    """Write as the book's expand_mnist.py: the training set as a shuffled list of rows and one of numbers."""
    x, y = as_book(*training)
    order = np.random.default_rng(3).permutation(np.repeat(np.arange(len(y)), 2))
    numbers = list(y)  # each is written once and then referred to
    return [[row.copy() for row in x[order]], [numbers[at] for at in order]], as_book(*test), as_book(*test)
