import collections
import gzip
import os
import pickle
import struct
import warnings
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.book import mnist_loader, network2
from core.data.readers import book_pickle, pickle_machine
from core.support.errors import UserError
from tests.core.data import forms

TRAINING, TEST = forms.digits(12, seed=3), forms.digits(6, seed=4)
BOOK = forms.book_pickle(TRAINING, TEST)


def read(folder: Path, content: bytes) -> list[book_pickle.Pair]:
    path = folder / "mnist.pkl.gz"
    path.write_bytes(content)
    return book_pickle.read(path)


def test_the_file_written_here_is_one_that_pickle_reads_as_the_book_does() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # numpy.core, the name of Python 2's days
        sets = pickle.loads(BOOK, encoding="latin1")
    assert np.array_equal(sets[2][0], forms.as_book(*TEST)[0])
    assert np.array_equal(sets[0][1], TRAINING[1][:10])


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_pixels_and_labels_come_back_exactly(tmp_path: Path, pack: type[bytes]) -> None:
    sets = read(tmp_path, pack(BOOK))
    assert [len(images) for images, _ in sets] == [10, 2, 6]
    assert np.array_equal(np.concatenate([sets[0][0], sets[1][0]]), TRAINING[0].reshape(12, -1))
    assert np.array_equal(sets[2][1], TEST[1])


SETS = (forms.as_book(*TRAINING), forms.as_book(*TEST), forms.as_book(*TEST))
EXPANDED = forms.expanded(TRAINING, TEST)
WRITERS = {
    **{f"Python 2, protocol {protocol}": partial(forms.python2_pickle, protocol=protocol) for protocol in (0, 1, 2)},
    **{f"Python 3, protocol {protocol}": partial(pickle.dumps, protocol=protocol) for protocol in (2, 3, 4, 5)},
}


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_every_protocol_is_read(tmp_path: Path, write: Callable[[object], bytes], pack: type[bytes]) -> None:
    content = write(SETS)
    assert book_pickle.is_pickle(content[:512])
    assert pickle.loads(content.replace(b"numpy.core.", b"numpy._core."), encoding="latin1")[2][1][0] == TEST[1][0]
    sets = read(tmp_path, pack(content))
    for (images, labels), (ours, digits) in zip(sets, (TRAINING, TEST, TEST), strict=True):
        assert np.array_equal(images, ours.reshape(len(ours), -1))
        assert np.array_equal(labels, digits)


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_an_expanded_set_is_read(tmp_path: Path, write: Callable[[object], bytes]) -> None:
    content = write(EXPANDED)
    (images, labels), *_ = read(tmp_path, gzip.compress(content))
    (x, y), *_ = pickle.loads(content.replace(b"numpy.core.", b"numpy._core."), encoding="latin1")
    assert (images.shape, images.dtype) == ((24, 784), np.uint8)
    assert np.array_equal(images / np.float32(256), np.stack(x))
    assert labels.tolist() == y


def test_columns_first_and_read_only_arrays_are_read(tmp_path: Path) -> None:
    x, y = forms.as_book(*TRAINING)
    fixed = x.copy()
    fixed.flags.writeable = False
    for protocol in (2, 5):
        sets = read(tmp_path, pickle.dumps([(np.asfortranarray(x), y), (fixed, y.astype(">i4")), SETS[0]], protocol))
        for images, labels in sets:
            assert np.array_equal(images, TRAINING[0].reshape(12, -1))
            assert np.array_equal(labels, TRAINING[1])


def test_a_set_that_is_there_twice_is_read(tmp_path: Path) -> None:
    for protocol in (2, 4, 5):
        sets = read(tmp_path, pickle.dumps([SETS[0]] * 3, protocol))
        assert all(np.array_equal(images, sets[0][0]) for images, _ in sets)


def test_escapes_are_read_across_the_parts_of_a_long_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = forms.python2_pickle(SETS, 0)
    for part in (5, 6, 7, 8, 101):
        monkeypatch.setattr(pickle_machine, "_PART", part)
        assert np.array_equal(read(tmp_path, content)[0][0], TRAINING[0].reshape(12, -1))


def test_the_book_face_learns_from_an_expanded_set(tmp_path: Path) -> None:
    path = tmp_path / "mnist_expanded.pkl.gz"
    path.write_bytes(gzip.compress(forms.python2_pickle(EXPANDED, 0)))
    training, validation, _ = mnist_loader.load_data_wrapper(str(path))
    assert (len(training), len(validation)) == (24, 6)
    net = network2.Network([784, 4, 10])
    net.SGD(training, 1, 10, 0.5, evaluation_data=validation, monitor_evaluation_accuracy=True)


class Runs:
    def __init__(self, *call: object) -> None:
        self.call = call

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return self.call[0], self.call[1:]


def own_words(program: str) -> bytes:
    return program.encode("latin1")


def array_of(data: bytes, shape: bytes = b"K\x01\x85", kind: bytes = b"u1") -> bytes:
    """Return a program for one array; data: the opcodes that push its bytes."""
    start = b"cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\x00\x85U\x01b\x87R(K\x01"
    return start + shape + b"cnumpy\ndtype\nU\x02" + kind + b"\x85R\x89" + data + b"tb"


LONG = b"T" + struct.pack("<i", 100) + bytes(100)  # is taken for the content of an array
HUNDRED = b"K\x64\x85"
HOSTILE = {
    "other encoding": b"\x80\x02c_codecs\nencode\nX\x01\x00\x00\x00aX\x05\x00\x00\x00rot13\x86R.",
    "encode with more words": b"\x80\x02c_codecs\nencode\n(X\x01\x00\x00\x00aX\x06\x00\x00\x00latin1U\x06ignoretR.",
    "encode of bytes": b"\x80\x02c_codecs\nencode\nU\x01aU\x06latin1\x86R.",
    "encode of an array's bytes": b"\x80\x02c_codecs\nencode\n" + LONG + b"U\x06latin1\x86R.",
    "decode": b"\x80\x02c_codecs\ndecode\nX\x01\x00\x00\x00aX\x06\x00\x00\x00latin1\x86R.",
    "text beyond latin1": b"\x80\x02X" + struct.pack("<i", 200) + "Ω".encode() * 100 + b".",
    "text that is no UTF-8": b"\x80\x02X" + struct.pack("<i", 100) + b"\xff" * 100 + b".",
    "text as an array's bytes": b"\x80\x02" + array_of(b"X" + struct.pack("<i", 100) + bytes(100), HUNDRED) + b".",
    "bytes used twice": b"\x80\x02" + LONG + b"q\x00h\x00.",
    "a tuple with bytes used twice": b"\x80\x02" + LONG + b"\x85q\x00h\x00.",
    "bytes thrown away": b"\x80\x02" + array_of(LONG + b"0", HUNDRED) + b".",
    "bytes of no array": b"\x80\x02" + LONG + LONG + b".",
    "an array too large": b"\x80\x02T" + struct.pack("<I", 2**31) + b".",
    "an array that is not there": b"\x80\x02T" + struct.pack("<i", 2**28) + b".",
    "text that is not there": b"\x80\x02X" + struct.pack("<i", 2**28) + b".",
    "a buffer that is not there": b"\x80\x05\x8e" + struct.pack("<Q", 2**28) + b".",
    "a bytearray by its name": b"\x80\x02cbuiltins\nbytearray\nK\x64\x85R.",
    "a buffer of a list": b"\x80\x05cnumpy.core.numeric\n_frombuffer\n(U\x01acnumpy\ndtype\nU\x02u1\x85R]U\x01CtR.",
    "out-of-band buffer": b"\x80\x05\x97.",
    "built twice": b"\x80\x02" + array_of(b"U\x01a") + b"(K\x01K\x01\x85NNNtb.",
    "many axes": b"\x80\x02" + array_of(b"U\x01a", b"(" + b"K\x01" * 60 + b"t") + b".",
    "an empty array as large as memory": b"\x80\x02" + array_of(b"U\x00", b"J\xff\xff\xff\x7fK\x00\x86") + b".",
    "a fraction for a label": pickle.dumps([(SETS[0][0], [np.float64(1.0)] * 12)] * 3, 3),
    "labels beyond bytes": pickle.dumps([(SETS[0][0], [2**70] * 12)] * 3, 3),
    "rows of two lengths": pickle.dumps([([np.zeros(5, "f4"), np.zeros(6, "f4")], [1, 2])] * 3, 3),
    "rows that are none": pickle.dumps([([1, 2], [1, 2])] * 3, 3),
    "a list in itself": b"\x80\x02]q\x00h\x00ah\x00ah\x00a.",
    "an array never built": b"\x80\x02cnumpy.core.multiarray\n_reconstruct\nNNN\x87Rq\x00h\x00\x86q\x01h\x01h\x01\x87.",
    "a quotation without end": b"S'" + b"\\x00" * 500,
    "a quotation with another end": b"S'" + b"\\x00" * 500 + b'"\n.',
    "half an escape": b"S'" + b"a" * 500 + b"\\x0'\n.",
    "a line without end": b"I" + b"1" * 100_000,
    "a number as long as a line": b"L" + b"9" * 990 + b"L\n.",
    "a name without end": b"c" + b"a" * 100_000,
    "a slot below 0": b"Np-1\ng-1\n.",
    "marks without end": b"(" * 100_000,
    "to a mark that is not there": b"\x80\x02t.",
    "added to no list": b"\x80\x02NNa.",
    "nothing on the stack": b"\x80\x02R.",
    "nothing at the end": b"\x80\x02.",
    "a protocol to come": b"\x80\x06N.",
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
    "not three": pickle.dumps([forms.as_book(*TEST)], 3),
    "not pairs": pickle.dumps([1, 2, 3], 3),
    "one number": pickle.dumps(3, 3),
    "other scale": pickle.dumps([(x * np.float32(1.7), y) for x, y in [forms.as_book(*TEST)] * 3], 3),
    "not a number": pickle.dumps([(x * np.float32(np.nan), y) for x, y in [forms.as_book(*TEST)] * 3], 3),
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
    monkeypatch.setattr(book_pickle, "MOST_UNPACKED", 1_000)
    (tmp_path / "bomb").write_bytes(gzip.compress(bytes(100_000)))
    with pytest.raises(UserError, match="more than the expected 1,000 bytes"):
        book_pickle.read(tmp_path / "bomb")


def test_a_long_program_is_read_only_where_it_builds_arrays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pickle_machine, "MOST_ARRAYS", 20)
    with pytest.raises(UserError, match="more than 20 arrays"):
        read(tmp_path, pickle.dumps(EXPANDED, 4))
    with pytest.raises(UserError, match="longer program than arrays need"):
        read(tmp_path, b"\x80\x02" + b"]" * 3_000 + b".")


def test_what_follows_the_program_is_unpacked_for_its_checksum(tmp_path: Path) -> None:
    content = bytearray(gzip.compress(BOOK))
    content[-5] ^= 1
    with pytest.raises(UserError, match="damaged gzip"):
        read(tmp_path, bytes(content))


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
    assert book_pickle.is_pickle(pickle.dumps(tuple(forms.as_book(*TEST) for _ in range(3)), protocol=0))
