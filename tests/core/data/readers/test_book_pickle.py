import collections
import gzip
import os
import pickle
import struct
import warnings
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.data.readers import book_pickle, contents
from core.support.errors import UserError
from tests.core.data import forms

TRAINING, TEST = forms.digits(12, seed=3), forms.digits(6, seed=4)
BOOK = forms.book_pickle(TRAINING, TEST)


def read(folder: Path, content: bytes) -> list[book_pickle.Pair]:
    path = folder / "mnist.pkl.gz"
    path.write_bytes(content)
    return book_pickle.read(path)


def as_book(images: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return images.reshape(len(images), -1).astype(np.float32) / np.float32(256), labels


def test_the_file_written_here_is_one_that_pickle_reads_as_the_book_does() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # numpy.core, the name of Python 2's days
        sets = pickle.loads(BOOK, encoding="latin1")
    assert np.array_equal(sets[2][0], as_book(*TEST)[0])
    assert np.array_equal(sets[0][1], TRAINING[1][:10])


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_pixels_and_labels_come_back_exactly(tmp_path: Path, pack: type[bytes]) -> None:
    sets = read(tmp_path, pack(BOOK))
    assert [len(images) for images, _ in sets] == [10, 2, 6]
    assert np.array_equal(np.concatenate([sets[0][0], sets[1][0]]), TRAINING[0].reshape(12, -1))
    assert np.array_equal(sets[2][1], TEST[1])


@pytest.mark.parametrize("protocol", [3, 4])
def test_a_copy_written_again_by_python_3_is_read(tmp_path: Path, protocol: int) -> None:
    content = pickle.dumps([as_book(*TRAINING), as_book(*TEST), as_book(*TEST)], protocol)
    assert np.array_equal(read(tmp_path, content)[0][0], TRAINING[0].reshape(12, -1))


class Runs:
    def __init__(self, *call: object) -> None:
        self.call = call

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return self.call[0], self.call[1:]


def own_words(program: str) -> bytes:
    return program.encode("latin1")


HOSTILE = {
    "system": pickle.dumps([Runs(os.system, "echo numpy")], 2),
    "eval": pickle.dumps([Runs(eval, "1/0")], 3),
    "getattr": own_words("cbuiltins\ngetattr\n(tR."),
    "load": own_words("cnumpy\nload\n(S'/etc/passwd'\ntR."),
    "nested name": b"\x80\x04\x8c\x05numpy\x8c\x0bndarray.dot\x93.",
    "instance": own_words("(ios\nsystem\n."),
    "counter": pickle.dumps(collections.Counter("a"), 2),
    "memo as large as memory": b"\x80\x02Nr\xff\xff\xff\x7f.",
    "bytes that are not there": b"\x80\x05\x96" + struct.pack("<Q", 2**40) + b".",
    "endless": b"\x80\x02" + b"N0" * 5_000 + b".",
    "deep": b"\x80\x02)" + b"\x85" * 1_900 + b".",
    "objects": pickle.dumps((np.array([{}], object), 1), 3),
    "persistent": own_words("Pnumpy\n."),
    "state of a name": b"\x80\x02cnumpy\ndtype\n}U\x08__init__Nsb.",
    "not three": pickle.dumps([as_book(*TEST)], 3),
    "not pairs": pickle.dumps([1, 2, 3], 3),
    "one number": pickle.dumps(3, 3),
    "other scale": pickle.dumps([(x * np.float32(1.7), y) for x, y in [as_book(*TEST)] * 3], 3),
    "not a number": pickle.dumps([(x * np.float32(np.nan), y) for x, y in [as_book(*TEST)] * 3], 3),
    "bytes as images": pickle.dumps([TEST] * 3, 3),
    "cut": BOOK[: len(BOOK) // 2],
    "empty": b"",
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_what_is_not_the_books_form_is_refused_unrun(
    tmp_path: Path, content: bytes, pack: type[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "system", lambda _: pytest.fail("it was run"))
    with pytest.raises(UserError, match=r"not the book's mnist\.pkl\.gz"):
        read(tmp_path, pack(content))


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "LARGEST", 1_000)
    (tmp_path / "bomb").write_bytes(gzip.compress(bytes(100_000)))
    with pytest.raises(UserError, match="more than the 1,000 bytes"):
        book_pickle.read(tmp_path / "bomb")


@given(st.data())
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_changed_bytes_give_sets_or_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(BOOK)
    program = st.one_of(st.integers(0, 150), st.integers(len(BOOK) - 250, len(BOOK) - 1))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(program)] = data.draw(st.integers(0, 255))
    cut = data.draw(st.one_of(st.just(len(BOOK)), st.integers(0, len(BOOK))))
    with suppress(UserError):
        read(tmp_path, bytes(content[:cut]))


def test_a_text_about_numpy_is_no_pickle() -> None:
    assert not book_pickle.is_pickle(b"import numpy as np")
    assert book_pickle.is_pickle(pickle.dumps(tuple(as_book(*TEST) for _ in range(3)), protocol=0))
