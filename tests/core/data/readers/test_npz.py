import io
import struct
import zipfile
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.data.readers import contents, npz
from core.support.errors import UserError
from tests.core.data import forms


def npy(array: np.ndarray) -> bytes:
    out = io.BytesIO()
    np.save(out, array, allow_pickle=True)
    return out.getvalue()


def archive(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in npz.NAMES:
            out.writestr(f"{name}.npy", members.get(name, npy(np.zeros(3, np.uint8))))
    return path


def test_arrays_come_back_whatever_their_order_in_memory(tmp_path: Path) -> None:
    rows = np.arange(12, dtype=">i4").reshape(3, 4)
    path = archive(tmp_path / "a.npz", x_train=npy(rows), x_test=npy(np.asfortranarray(rows)))
    x_train, _, x_test, _ = npz.read(path)
    assert np.array_equal(x_train, rows)
    assert np.array_equal(x_test, rows)


def lying(*shape: int) -> bytes:
    """Return a .npy of three bytes that claims another shape."""
    out = io.BytesIO()
    np.lib.format.write_array_header_1_0(out, {"shape": shape, "fortran_order": False, "descr": "|u1"})
    return out.getvalue() + bytes(3)


@pytest.mark.parametrize(
    "member",
    [
        npy(np.array([{}], object)),
        lying(4),
        lying(10**12),
        b"",
        b"\x93NUMPY\x09\x09",
        npy(np.zeros(3, "datetime64[s]")),
    ],
    ids=["objects", "header lies", "huge", "empty", "version 9", "dates"],
)
def test_a_member_that_is_no_number_array_is_refused(tmp_path: Path, member: bytes) -> None:
    with pytest.raises(UserError, match=r"a\.npz is a damaged npz archive"):
        npz.read(archive(tmp_path / "a.npz", y_train=member))


def test_a_zip_of_something_else_is_named(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as out:
        out.writestr("readme", b"")
    with pytest.raises(UserError, match="without x_train"):
        npz.read(tmp_path / "a.zip")


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = archive(tmp_path / "a.npz", x_train=bytes(10_000_000))
    monkeypatch.setattr(contents, "LARGEST", 1_000_000)
    monkeypatch.setattr(zipfile.ZipFile, "open", None)
    with pytest.raises(UserError, match="unpacks to more than 1,000,000 bytes"):
        npz.read(path)


def test_a_bomb_that_lies_about_its_size_is_cut_at_the_lie(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.npz", x_train=bytes(10_000_000))
    content = path.read_bytes().replace(struct.pack("<I", 10_000_000), struct.pack("<I", 100))
    path.write_bytes(content)
    with pytest.raises(UserError, match="damaged npz"):
        npz.read(path)


@given(st.data())
@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_changed_bytes_give_arrays_or_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    path = forms.write_npz(tmp_path / "a.npz", forms.digits(6), forms.digits(2))
    with zipfile.ZipFile(path) as packed, zipfile.ZipFile(tmp_path / "plain.npz", "w") as plain:
        for name in packed.namelist():
            plain.writestr(name, packed.read(name))
    content = bytearray((tmp_path / "plain.npz").read_bytes())
    interesting = st.one_of(st.integers(0, 200), st.integers(len(content) - 300, len(content) - 1))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(interesting)] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.one_of(st.just(len(content)), st.integers(0, len(content))))])
    with suppress(UserError):
        npz.read(path)
