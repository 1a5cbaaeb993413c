"""Malicious files: every reader ends with a sentence, quickly, within its memory, without side effects.

Found by hand where tests/fuzz would need luck. What chance finds is in tests/fuzz.
"""

import codecs
import gzip
import io
import json
import os
import pickle
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from safetensors.numpy import save as serialized

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.my_digits import MyDigits
from core.data.readers import contents, imports, npz
from core.ink.pictures import read_picture
from core.ink.strokes import MOST_LEFT_OUT, read_drawings
from core.storage import header, model, tensors
from core.storage.any import load_any
from core.storage.runs import edits, listing, names
from core.storage.runs.record import read_run
from core.support.errors import UserError
from tests.core.data import forms
from tests.fuzz import law
from tests.fuzz.readers import READERS

MB = 2**20


@pytest.fixture
def attack(tmp_path: Path) -> Callable[..., str]:
    """Return the sentence of a reader of tests.fuzz for some content. most_mb: limit of its memory."""

    def read(name: str, content: bytes, most_mb: int = 64) -> str:
        reader, folder = READERS[name], tmp_path / "runs" / "run"
        folder.mkdir(parents=True, exist_ok=True)
        if reader.beside:
            reader.beside(folder)
        path = folder / reader.file
        path.write_bytes(reader.whole[0])
        reader.read(path)  # so that what is imported late is there
        with law.memory(most_mb):
            sentence = reader.obeyed(path, content).sentence
        assert sentence
        return sentence

    return read


# --- sizes that lie


def model_with(config: dict[str, Any] | None = None, **lies: Any) -> bytes:
    """Return a small model with a changed header."""
    here = Checkpoint.fresh(RunConfig(sizes=(6, 4, 3), optimizer="adam", ema=0.9))
    told = json.loads(header.write(here, "", {}))
    told = {**told, **lies, "config": {**told["config"], **(config or {})}}
    return serialized(dict(tensors.of_checkpoint(here).items()), {header.KEY: json.dumps(told)})


BOOK_NET = {"sizes": [2, 1], "weights": [[[1.0, 2.0]]], "biases": [[[0.5]]], "cost": "QuadraticCost"}


def book_net(**lies: Any) -> bytes:
    return json.dumps(BOOK_NET | lies).encode()


def npy(shape: tuple[int, ...], body: bytes = bytes(3)) -> bytes:
    out = io.BytesIO()
    np.lib.format.write_array_header_1_0(out, {"shape": shape, "fortran_order": False, "descr": "|u1"})
    return out.getvalue() + body


def archive(x_train: bytes, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as packed:
        for name in npz.NAMES:
            packed.writestr(f"{name}.npy", x_train if name == "x_train" else npy((3,)))
    return out.getvalue()


LIES = {
    "10^12 images": ("idx", lambda: b"\0\0\x08\x03" + struct.pack(">3I", 10**6, 1000, 1000), "too many"),
    "all bits set": ("idx", lambda: b"\0\0\x08\x03" + b"\xff" * 12, "too many"),
    "images of nothing": ("folder", lambda: b"\0\0\x08\x03" + struct.pack(">3I", 2**32 - 1, 0, 0), "2 files|images of"),
    "a network of 400 MB": ("model", lambda: model_with({"sizes": "10000-4990-10"}), "more weights than it has"),
    "10^12 layers": ("model", lambda: model_with({"sizes": "1-" * 100_000 + "1"}), "from 2 to 20 layers"),
    "layers of 10^12 units": ("model", lambda: model_with({"sizes": [10**12, 10**12]}), "from 1 to 10,000 units"),
    "10^15 mini-batches": ("model", lambda: model_with(batch=10**15), "batch and tally"),
    "an epoch of its own": ("model", lambda: model_with(epoch=2**53), "one accuracy per epoch"),
    "a header of 2^62 bytes": (
        "model",
        lambda: struct.pack("<Q", 2**62 & ~(0xFFFFFFFF << 32)) + b"\0" * 64,
        "safetensors",
    ),
    "a header of 100 MB": ("model", lambda: struct.pack("<Q", 100_000_000) + bytes(64), "header is too long"),
    "a header of lists": (
        "model",
        lambda: serialized({}, {header.KEY: "[" + "[]," * 1_000_000 + "0]"}),
        "long for a model",
    ),
    "lists in its settings": ("model", lambda: model_with({"eta": [[]] * 100_000}), "too long for a model"),
    "a version of 4 000 digits": ("model", lambda: model_with(version=10**4000), r"format a huge number\)"),
    "a book's network of 400 MB": ("network2", lambda: book_net(sizes=[10000, 4999]), "4999 lists of 10000"),
    "a book's network of 10^6 layers": ("network2", lambda: book_net(sizes=[1] * 1_000_000), "2 to 20 layers"),
    "a book's network of lists": ("network2", lambda: book_net(weights=[[]] * 1_000_000), "more brackets"),
    "an array of 10^12": ("npz", lambda: archive(npy((10**12, 28, 28))), "damaged npz"),
    "an array of less than nothing": ("npz", lambda: archive(npy((-3, -1))), "damaged npz"),
}


@pytest.mark.parametrize(("reader", "content", "says"), LIES.values(), ids=LIES)
def test_a_size_that_lies(attack: Callable[..., str], reader: str, content: Callable[[], bytes], says: str) -> None:
    lie = content()
    sentence = attack(reader, lie, 128 if "lists" in says or b"[]," in lie[:200] else 64)
    with pytest.raises(UserError, match=says):
        raise UserError(sentence)


def test_squares_and_counts_below_0_are_no_state_to_go_on_from(tmp_path: Path) -> None:
    here, path = Checkpoint.fresh(RunConfig(sizes=(6, 4, 3), optimizer="adam")), tmp_path / "m.safetensors"
    for name in ("steps", "squares"):
        state = {key: array - (key == name) for key, array in here.state.items()}
        model.save(path, model.Model(Checkpoint(here.config, here.theta, state=state)))
        with pytest.raises(UserError, match=f"{name} has entries below 0"):
            model.load(path)


# --- bombs


def test_a_gzip_bomb_takes_no_more_than_its_bound(attack: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "LARGEST", MB)
    bomb = gzip.compress(bytes(100 * MB), 1)
    for reader in ("pickle", "idx", "folder"):
        attack(reader, bomb, 8)
    claim = b"\0\0\x08\x03" + struct.pack(">3I", 1000, 28, 28)
    assert "more than the" in attack("idx", gzip.compress(claim + bytes(50 * MB), 1), 8)


def test_a_zip_bomb_that_lies_about_its_size_is_never_unpacked_past_it(attack: Callable[..., str]) -> None:
    content = archive(npy((3,), bytes(100 * MB)))
    size = struct.pack("<I", len(npy((3,))) - 3 + 100 * MB)
    assert content.count(size) == 2
    assert "damaged npz" in attack("npz", content.replace(size, struct.pack("<I", len(npy((3,))))), 8)


def test_a_zip_of_countless_files(attack: Callable[..., str]) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for number in range(2_000):
            packed.writestr(f"{number}", b"")
    assert "too many files" in attack("npz", out.getvalue())


def test_a_packing_that_takes_memory_as_it_says_is_refused(attack: Callable[..., str]) -> None:
    for packing in (zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2):
        assert "damaged npz" in attack("npz", archive(npy((3,)), packing))


def test_members_with_names_that_climb_are_only_names(tmp_path: Path) -> None:
    path = forms.write_npz(tmp_path / "a.npz", forms.digits(12), forms.digits(6))
    with zipfile.ZipFile(path, "a") as archive:
        for name in ("../climbed.npy", "/tmp/climbed.npy", "..\\climbed.npy"):
            archive.writestr(name, b"up")
    before = set(tmp_path.rglob("*"))
    assert len(imports.read([path]).test) == 6
    assert set(tmp_path.rglob("*")) == before
    assert not (tmp_path.parent / "climbed.npy").exists()


def png(*chunks: tuple[bytes, bytes], size: tuple[int, int] = (30, 30)) -> bytes:
    """Return a PNG of these chunks after its header, and some empty rows."""
    head = (b"IHDR", struct.pack(">IIBBBBB", *size, 8, 0, 0, 0, 0))
    rows = (b"IDAT", zlib.compress(bytes(31 * 30)))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in (head, *chunks, rows, (b"IEND", b""))
    )


@cache
def bomb() -> bytes:
    return zlib.compress(bytes(100 * MB), 9)


PICTURES = {
    "a PNG of 10^12 pixels": (lambda: png(size=(10**6, 10**6)), "too large"),
    "a PNG of one long column": (lambda: png(size=(1, 49_999_999)), "too large"),
    "a PNG of one long row": (lambda: png(size=(49_999_999, 1)), "too large"),
    "a PNG of 49 MP in 30 rows": (lambda: png(size=(7000, 7000)), "incomplete or damaged|no ink"),
    "a text of 100 MB": (lambda: png((b"zTXt", b"a\0\0" + bomb())), "damaged|no ink"),
    "many texts": (lambda: png(*[(b"zTXt", b"a\0\0" + zlib.compress(bytes(MB), 9))] * 70), "damaged|no ink"),
    "a colour profile of 100 MB": (lambda: png((b"iCCP", b"a\0\0" + bomb())), "damaged|no ink"),
    "a GIF of 65 535 by 65 535": (
        lambda: b"GIF89a" + b"\xff" * 4 + b"\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\x02\0;",
        "too large",
    ),
    "a BMP of 2^31": (
        lambda: b"BM" + bytes(12) + struct.pack("<IiiHHI", 40, 2**31 - 1, 2**31 - 1, 1, 8, 0) + bytes(24),
        "too large",
    ),
}


@pytest.mark.parametrize(("content", "says"), PICTURES.values(), ids=PICTURES)
def test_a_picture_bomb(attack: Callable[..., str], content: Callable[[], bytes], says: str) -> None:
    with pytest.raises(UserError, match=says):
        raise UserError(attack("picture", content(), 160))


def test_an_animation_is_its_first_picture(tmp_path: Path) -> None:
    frames = [Image.new("L", (60, 60), 255) for _ in range(300)]
    for number, frame in enumerate(frames):
        frame.paste(0, (20 + number % 2 * 10, 10, 30, 50))
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    frames[0].save(tmp_path / "b.gif")
    np.testing.assert_array_equal(read_picture(tmp_path / "a.gif"), read_picture(tmp_path / "b.gif"))


def test_a_folder_of_countless_files_is_not_looked_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imports, "MOST_FILES", 5)
    for place in (tmp_path / "flat", tmp_path / "deep" / "deeper"):
        place.mkdir(parents=True)
        for number in range(6):
            (place / f"{number}").touch()
        with pytest.raises(UserError, match="more than 5 files"):
            imports.read([tmp_path / place.relative_to(tmp_path).parts[0]])


def test_countless_files_dropped_at_once_are_not_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imports, "MOST_FILES", 5)
    with pytest.raises(UserError, match="6 files are too many"):
        imports.read([tmp_path / f"{number}" for number in range(6)])


# --- depth and number


DEEP = 100_000


def lists_in_a_setting(depth: int) -> bytes:
    return model_with({"eta": json.loads("[" * depth + "]" * depth)})


MANY = {
    "lists in a header": ("model", lambda: serialized({}, {header.KEY: "[" * DEEP})),
    "tables in a header": ("model", lambda: serialized({}, {header.KEY: '{"a":' * DEEP})),
    **{f"{depth} lists in a setting": ("model", partial(lists_in_a_setting, depth)) for depth in (190, 300, 900)},
    "10^5 settings": ("model", lambda: model_with({f"k{n}": 0 for n in range(100_000)})),
    "a setting of 10^6 letters": ("model", lambda: model_with({"k" * 1_000_000: 0, "data": ["x" * 1_000_000]})),
    "a list in a setting": ("model", lambda: model_with({"eta": [0] * 1_000_000})),
    "lists": ("network2", lambda: b'{"sizes":' + b"[" * DEEP),
    "tables": ("network2", lambda: b'{"a":' * DEEP),
    "a number of 10^6 digits": ("network2", lambda: b'{"sizes": [' + b"9" * 1_000_000 + b"]}"),
    "data of 10^6 letters": ("model", lambda: model_with({"data": "a" * 1_000_000})),
    "a score's name of 10^6 letters": ("model", lambda: model_with(scores={"a" * 1_000_000: "x"})),
    "data of 10^6 letters in TOML": ("settings", lambda: b'data = "' + b"a" * 999_000 + b'"'),
    "a fraction of 10^6 digits": ("settings", lambda: b"eta = 0." + b"9" * 999_000),
    "a name of 10^6 letters": ("settings", lambda: b"a" * 999_000 + b" = 1"),
    "1 850 columns": (
        "run-metrics",
        lambda: (",".join(["epoch", *(f"a{n}" for n in range(1_849))]) + "\n" + "1," * 1_849 + "1\n").encode() * 100,
    ),
    "lists in TOML": ("settings", lambda: b"eta = " + b"[" * DEEP),
    "tables in TOML": ("settings", lambda: b"eta = " + b"{a=" * DEEP),
    "dots in a name": ("settings", lambda: b"a." * DEEP + b"b = 1"),
    "dots in a quoted name": ("settings", lambda: b'"a" . ' * DEEP + b"b = 1"),
    "dots in a table's name": ("settings", lambda: b"[" + b"a." * 1_900 + b"b]\n" + b"c = 1\n" * 10_000),
    "dots behind a quote": ("settings", lambda: b"x = '\"'\n" + b"a." * DEEP + b"b = 1"),
    "dots behind a remark": ("settings", lambda: b'# "\n' + b"a." * DEEP + b"b = 1"),
    "open quotes": ("settings", lambda: b'"""\\' * 200_000),
    "10^6 names": ("settings", lambda: b"".join(b"k%d=1\n" % n for n in range(1_000_000))),
    "10^5 wrong values": ("settings", lambda: b"".join(b"k%d=1\n" % n for n in range(9_000))),
    "a whole number of 10^6 digits": ("settings", lambda: b"eta = " + b"9" * 1_000_000),
    "a hexadecimal of 10^6 digits": ("settings", lambda: b"batch_size = 0x" + b"f" * 1_000_000),
    "a text of 10^6 letters": ("settings", lambda: b'sizes = "' + b"1-" * 500_000 + b'"'),
    "dots in a run": ("run-about", lambda: b"a." * DEEP + b"b = 1"),
    "dots in a note": ("run-about", lambda: b'note = """\n' + b"a." * DEEP + b'b = 1\n"""\nx = ='),
    "lists in a run": ("run-about", lambda: b"[run]\nname = " + b"[" * DEEP),
    "a version in hexadecimal": ("run-about", lambda: b"[run]\nformat = 0x" + b"f" * 100_000),
    "10^5 lines of a run": ("run-about", lambda: b"".join(b"k%d=1\n" % n for n in range(100_000))),
    "a row of 10^7 letters": ("run-metrics", lambda: b"epoch,eta\n" + b"1" * 10_000_000 + b",1\n"),
    "a row of 10^7 cells": ("run-metrics", lambda: b"epoch,eta\n" + b"," * 10_000_000 + b"\n"),
    "10^7 columns": ("run-metrics", lambda: b"epoch" + b",a" * 5_000_000 + b"\n1,1\n"),
    "10^6 rows": ("run-metrics", lambda: b"epoch,eta\n" + b"1,1\n" * 1_000_000),
    "no epoch": ("run-metrics", lambda: b"epoch,eta\n,1\nnan,1\ninf,1\n-1,1\n0.5,1\n1e300,1\n"),
    "accuracies of nobody": ("run-metrics", lambda: b"epoch,validation_accuracy\n1,inf\n2,-1\n3,1e9\n4,2\n"),
    "lists in a change": ("run-changes", lambda: b"[" * 900 + b"\n" + b'{"epoch":' * DEEP + b"\n"),
    "10^7 changes": ("run-changes", lambda: b"\n" * 10_000_000),
    "a change without end": (
        "run-changes",
        lambda: b'{"epoch": 1, "batch": 0, "field": "eta", "old": 1e999, "new": ' + b"9" * 400 + b"}\n",
    ),
    "lists in a drawing": ("strokes", lambda: b'{"strokes": ' + b"[" * DEEP),
    "a drawing of lists": ("strokes", lambda: b'{"strokes": [[' + b"[]," * 1_000_000 + b"[]]]}"),
    "10^6 drawings that are none": ("strokes", lambda: b"x\n" * 1_000_000),
}


@pytest.mark.parametrize(("reader", "content"), MANY.values(), ids=MANY)
def test_depth_and_number_end_in_a_sentence(
    attack: Callable[..., str], reader: str, content: Callable[[], bytes]
) -> None:
    attack(reader, content(), 200)


# --- numbers that are not numbers


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity", "1e999", "1" + "0" * 400, "true", "null", '"1"'])
def test_a_weight_that_is_no_number(attack: Callable[..., str], word: str) -> None:
    attack("network2", json.dumps(BOOK_NET).replace("2.0", word).encode())


# --- things other than files


PLACES = ("a pipe", "a device", "zeros", "a folder", "a loop", "nothing", "a word", "a name with a null", "a long name")


def put(kind: str, folder: Path) -> Path:
    path = folder / "there"
    match kind:
        case "a pipe":
            os.mkfifo(path)
        case "a device":
            path.symlink_to("/dev/null")
        case "zeros":
            path.symlink_to("/dev/zero")
        case "a folder":
            path.mkdir()
        case "a loop":
            path.symlink_to(path)
        case "a word":
            path.symlink_to("/etc/passwd")
        case "a name with a null":
            return folder / "a\0b"
        case "a long name":
            return folder / ("a" * 5_000)
    return path


@pytest.mark.skipif(os.name == "nt", reason="there are no such files in folders there")
@pytest.mark.parametrize("kind", PLACES)
@pytest.mark.parametrize("name", ["model", "network2", "npz", "pickle", "picture", "strokes", "my-digits"])
def test_what_is_no_file_is_not_waited_for(tmp_path: Path, name: str, kind: str) -> None:
    path = put(kind, tmp_path)
    if (name, kind) in {("my-digits", "nothing"), ("strokes", "a word"), ("my-digits", "a word")}:
        return
    sentence = law.obey(READERS[name].read, path).sentence
    assert sentence
    assert "root:" not in sentence


@pytest.mark.skipif(os.name == "nt", reason="there are no such files in folders there")
@pytest.mark.parametrize("kind", ["a pipe", "zeros", "a folder", "a loop", "a word"])
@pytest.mark.parametrize("name", [*names.FILES, names.CHANGES, names.LOCK])
def test_a_run_folder_with_something_else_in_a_file_s_place(tmp_path: Path, name: str, kind: str) -> None:
    run = tmp_path / "runs" / "run"
    READERS["run-about"].beside(run)  # type: ignore[misc]  # it has one
    (run / name).unlink(missing_ok=True)
    put(kind, run).rename(run / name)
    record = read_run(run)
    said = " ".join(record.troubles)
    assert "root:" not in said
    assert bool(said) == (name in (names.ABOUT, names.METRICS) or (name == names.CHANGES and kind != "a loop"))
    assert not record.is_running
    assert record.epochs in (0, 3)
    listing.interrupted(run.parent)


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_what_is_written_does_not_follow_a_link(tmp_path: Path) -> None:
    run, outside = tmp_path / "run", tmp_path / "outside"
    READERS["run-about"].beside(run)  # type: ignore[misc]  # it has one
    outside.write_bytes((run / names.ABOUT).read_bytes())
    before = outside.read_bytes()
    (run / names.ABOUT).unlink()
    (run / names.ABOUT).symlink_to(outside)
    edits.star(run, True)
    assert outside.read_bytes() == before
    assert not (run / names.ABOUT).is_symlink()


# --- programs that call themselves data


class Calls:
    def __init__(self, function: Callable[..., object], *words: object) -> None:
        self.call = function, words

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return self.call


# A tuple of a tuple twice, and so on: a few bytes that would fill the world when written out.
ENDLESS = b")q\x00" + b"h\x00h\x00\x86q\x00" * 400
ARRAY = b"cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\nK\x00tU\x01b\x87R"
PROGRAMS = {
    **{
        f"calls {function.__module__}.{function.__name__}, protocol {protocol}": pickle.dumps(
            [Calls(function, *words)] * 3, protocol
        )
        for function, words in (
            (os.system, ("touch ran",)),
            (os.mkdir, ("ran",)),
            (exec, ("open('ran', 'w')",)),
            (eval, ("open('ran', 'w')",)),
            (open, ("ran", "w")),
            (__import__, ("antigravity",)),
            (np.load, ("/etc/passwd",)),
            (getattr, ("", "join")),
            (codecs.encode, ("ab", "rot13")),
            (codecs.decode, (b"ab", "zip")),
            (bytearray, (10**9,)),
        )
        for protocol in range(6)
    },
    "an instance": b"(S'touch ran'\nios\nsystem\n.",
    "an object": b"(cos\nsystem\nS'touch ran'\no.",
    "a new object": b"\x80\x02cnumpy\ndtype\n)\x81.",
    "a new object with names": b"\x80\x04cnumpy\ndtype\n)}\x92.",
    "a registered name": b"\x80\x02\x82\x01.",
    "an id": b"\x80\x02U\x01aQ.",
    "a name in parts": b"\x80\x04\x8c\x05numpy\x8c\x18dtype.__init__.__globals__\x93.",
    "a shape of tuples": b"\x80\x02" + ARRAY + b"(K\x01J\xff\xff\xff\x7f)\x86cnumpy\ndtype\nU\x02u1\x85R\x89U\x00tb.",
    "a shape below 0": b"\x80\x02"
    + ARRAY
    + b"(K\x01"
    + b"J\xff\xff\xff\xff" * 2
    + b"\x86cnumpy\ndtype\nU\x02u1\x85R\x89U\x01atb.",
    "bytes that are not there": b"\x80\x02T\xff\xff\xff\x1f.",
    "text that is not there": b"\x80\x02X\xff\xff\xff\x1f.",
    "a bytearray that is not there": b"\x80\x05\x96" + struct.pack("<Q", 2**29) + b".",
    "an array of one number repeated": b"\x80\x02"
    + ARRAY
    + b"(K\x01J\xff\xff\xff\x7f\x85cnumpy\ndtype\nU\x02u1\x85R\x89U\x01atb.",
    "a type without end": b"\x80\x02cnumpy\ndtype\n" + ENDLESS + b"\x85R.",
    "a state without end": b"\x80\x02cnumpy\ndtype\nU\x02u1\x85R" + ENDLESS + b"b.",
}


@pytest.mark.parametrize("content", PROGRAMS.values(), ids=PROGRAMS)
@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_no_pickle_is_run(
    attack: Callable[..., str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    content: bytes,
    pack: Callable[[bytes], bytes],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert "It was not run" in attack("pickle", pack(content), 16)
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")] == ["runs/run/mnist.pkl.gz"]
    assert os.listdir(tmp_path) == ["runs"]


# --- one bad line


def test_damaged_lines_of_drawings_are_left_out_with_a_sentence_each(tmp_path: Path) -> None:
    path, good = tmp_path / "d.jsonl", '{"strokes": [[[1, 2]]]}\n'
    path.write_text(good + "[[1\n" + good + "x" * 5_000_000 + "\n" + good + "cut", "utf-8")
    told: list[str] = []
    assert [drawing.id for drawing in read_drawings(path, told.append)] == ["1", "3", "5"]
    assert [sentence.split(":")[0] for sentence in told] == [f"{path}, line {number}" for number in (2, 4, 6)]
    path.write_text("x\n" * (MOST_LEFT_OUT + 1))
    with pytest.raises(UserError, match=f"line {MOST_LEFT_OUT + 1}"):
        list(read_drawings(path, lambda _: None))


def test_a_collection_is_never_larger_than_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    with path.open("wb") as file:
        file.truncate(10**12)  # a hole: it takes no room on the disk
    for read in (lambda: MyDigits(path).drawings, lambda: load_any(path), lambda: contents.read(path)):
        with law.memory(64), pytest.raises(UserError, match="larger than"):
            read()
