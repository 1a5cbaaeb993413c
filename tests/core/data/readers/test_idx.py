import gzip
import struct
import zlib
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from core.data.readers import contents, idx
from core.support.errors import UserError

IMAGES = np.arange(3 * 28 * 28, dtype=np.uint32).astype(np.uint8).reshape(3, 28, 28)
PLAIN = idx.encode(IMAGES)


@given(arrays.arrays(np.uint8, st.one_of(st.tuples(st.integers(0, 9)), st.tuples(*[st.integers(0, 5)] * 3))))
@settings(max_examples=40)
def test_what_is_written_is_read_packed_or_not(array: np.ndarray) -> None:
    for content in (idx.encode(array), gzip.compress(idx.encode(array))):
        assert np.array_equal(idx.decode(content, "file"), array)


def test_header_is_the_published_one() -> None:
    assert PLAIN[:16] == bytes.fromhex("00000803 00000003 0000001c 0000001c")


@pytest.mark.parametrize(
    ("content", "says"),
    {
        "empty": (b"", "an empty file"),
        "page": (b"\xef\xbb\xbf\n<!DOCTYPE html><html>", "a web page"),
        "packed page": (gzip.compress(b"<html><body>", mtime=0), "a web page"),
        "picture": (b"\x89PNG\r\n", "a PNG picture"),
        "text": (b"5, 0, 4, 1\n", "a text file"),
        "noise": (bytes(range(128, 250)), "an unknown kind"),
        "header alone": (PLAIN[:6], "within its header"),
        "cut": (PLAIN[:-1], "2,367 of 2,368 bytes"),
        "cut gzip": (gzip.compress(PLAIN, mtime=0)[:-20], "incomplete"),
        "cut gzip head": (gzip.compress(PLAIN, mtime=0)[:5], "a damaged gzip file"),
        "damaged gzip": (gzip.compress(PLAIN, mtime=0)[:-8] + bytes(8), "damaged gzip"),
        "more": (PLAIN + b"!", "more than the expected 2,368 bytes"),
        "more in gzip": (gzip.compress(PLAIN + b"!", mtime=0), "more than the expected 2,368 bytes"),
        "more after gzip": (gzip.compress(PLAIN, mtime=0) + b"!", "after its gzip data"),
        "floats": (b"\0\0\x0d\x01" + bytes(8), "type 0x0D"),
        "two dimensions": (b"\0\0\x08\x02" + bytes(12), "2 dimensions"),
        "a lie": (b"\0\0\x08\x03" + struct.pack(">3I", *[2**32 - 1] * 3), "too many"),
        "a smaller lie": (b"\0\0\x08\x03" + struct.pack(">3I", 600_000, 28, 28), "of 470,400,016 bytes"),
    }.values(),
)
def test_what_is_no_idx_file_is_told_in_a_sentence(content: bytes, says: str) -> None:
    with pytest.raises(UserError, match=r"^some/file ") as told:
        idx.decode(content, "some/file")
    assert says in str(told.value)


def test_a_bomb_is_never_unpacked_past_what_it_states(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    real = zlib.decompressobj

    class Watched:
        def __init__(self, *words: int) -> None:
            self._real = real(*words)

        def decompress(self, content: bytes, most: int) -> bytes:
            made.append(len(raw := self._real.decompress(content, most)))
            return raw

        def __getattr__(self, name: str) -> object:
            return getattr(self._real, name)

    bomb = gzip.compress(PLAIN + bytes(50_000_000))
    monkeypatch.setattr(contents.zlib, "decompressobj", Watched)
    with pytest.raises(UserError, match="more than"):
        idx.decode(bomb, "bomb")
    assert max(made) == len(PLAIN) + 1


@given(st.data())
@settings(max_examples=150)
def test_changed_bytes_give_an_array_or_a_sentence(data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from([PLAIN, gzip.compress(PLAIN, 1, mtime=0)])))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, 40))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    for changed in (bytes(content), bytes(content[:cut]), bytes(content) + bytes(content[:cut])):
        with suppress(UserError):
            assert idx.decode(changed, "file").dtype == np.uint8
