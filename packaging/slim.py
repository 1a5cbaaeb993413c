"""Makes a frozen folder smaller without taking a function away.

Symbols go, tables of ICU that Qt does not read, and files that lie there twice. Linux only: it needs strip, as and ld
of binutils. Elsewhere, and without them, it leaves the folder as it is.
"""

import filecmp
import os
import re
import shutil
import struct
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from system import libraries

TOOLS = ("strip", "as", "ld", "readelf")

PATCHED = {"numpy.libs", "scipy.libs", "pillow.libs"}
"""Folders whose libraries were changed after they were linked; `strip` would break them."""

DYNAMIC, SEARCH_PATHS = 2, (15, 29)
"""Numbers of ELF: the kind of the dynamic table, and the tags of search paths in it, RPATH and RUNPATH."""

UNUSED_ICU = {"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone"}
"""Folders of ICU's data that Qt never asks for: it has line breaks and the names of languages and currencies itself."""


UNUSED_ITEM = re.compile(r"\w+/(.*\.cnv|(?!en[._]|res_)[a-z]{2,3}(_\w+)?\.res)")
"""Converters of old encodings, and the words and forms of languages, which Qt has itself. ICU falls back to English."""


def slim(folder: Path) -> None:
    """Make the folder smaller."""
    if all(shutil.which(tool) for tool in TOOLS):
        strip(folder)
        for library in libraries(folder / "_internal"):
            if "lib-dynload" in library.parts or library.name.startswith("libpython"):
                forget_paths(library)
        for library in folder.rglob("libicudata.so.*"):
            shrink_icu(library)
        link_twins(folder)


def strip(folder: Path) -> None:
    """Take symbols for debuggers out of all libraries that bear it."""
    files = [file for file in libraries(folder) if file.parent.name not in PATCHED]
    subprocess.run(["strip", "--strip-unneeded", *files], check=True)


def forget_paths(library: Path) -> None:
    """Take search paths such as /home/me/python/lib, of the machine where Python was built, out of a library's table.

    The table (PT_DYNAMIC of ELF, 64 bits) has pairs of tag and value; those after a pair that goes move up.
    """
    data = bytearray(library.read_bytes())
    segments, size, count = *struct.unpack_from("<Q", data, 32), *struct.unpack_from("<HH", data, 54)
    for place in range(segments, segments + size * count, size):
        if struct.unpack_from("<I", data, place)[0] == DYNAMIC:
            start, length = (struct.unpack_from("<Q", data, place + offset)[0] for offset in (8, 32))
            table = data[start : start + length]
            pairs = [bytes(table[at : at + 16]) for at in range(0, length, 16)]
            kept = [pair for pair in pairs if int.from_bytes(pair[:8], "little") not in SEARCH_PATHS]
            data[start : start + length] = b"".join(kept).ljust(length, b"\0")
    library.write_bytes(data)


def link_twins(folder: Path) -> None:
    """Replace a library that equals another of the same name by a link: NumPy and SciPy bring the same libgfortran."""
    first: dict[str, Path] = {}
    for file in sorted(libraries(folder)):
        twin = first.setdefault(file.name, file)
        if twin != file and filecmp.cmp(twin, file, shallow=False):
            file.unlink()
            file.symlink_to(os.path.relpath(twin, file.parent))


def shrink_icu(library: Path) -> None:
    """Link ICU's data anew without the tables that Qt never asks for: 32 MB become 5."""
    version = library.suffix[1:]
    with TemporaryDirectory() as place:
        data = Path(place, "icu.dat")
        data.write_bytes(without(table_of(library.read_bytes())))
        source = f".section .rodata\n.globl icudt{version}_dat\n.type icudt{version}_dat, %object\n.balign 16\n"
        source += f'icudt{version}_dat: .incbin "{data}"\n.section .note.GNU-stack,"",%progbits\n'
        Path(place, "icu.s").write_text(source, encoding="utf-8")
        subprocess.run(["as", "-o", "icu.o", "icu.s"], check=True, cwd=place)
        words = ["ld", "-s", "-shared", "-soname", library.name, "-o", "icu.so", "icu.o"]
        subprocess.run(words, check=True, cwd=place)
        shutil.copyfile(Path(place, "icu.so"), library)


def table_of(library: bytes) -> bytes:
    """Return ICU's data from the library's bytes on, from their header to the end of the file."""
    return library[library.index(b"CmnD") - 12 :]


def without(data: bytes) -> bytes:
    """Return ICU's data (format "CmnD": header, count, sorted pairs of offsets, names, items) without unused items."""
    start: int = struct.unpack_from("<H", data)[0]
    count: int = struct.unpack_from("<I", data, start)[0]
    pairs = [struct.unpack_from("<II", data, start + 4 + 8 * nth) for nth in range(count)]
    ends = [offset for _, offset in pairs[1:]] + [len(data) - start]
    kept: list[tuple[bytes, bytes]] = []
    for (name_at, item_at), end in zip(pairs, ends, strict=True):
        name = data[start + name_at : data.index(b"\0", start + name_at)]
        if not is_unused(name.decode("ascii")):
            kept.append((name + b"\0", data[start + item_at : start + end]))
    return data[:start] + packed(kept)


def is_unused(name: str) -> bool:
    """Return whether Qt never asks for an item such as "icudt73l/unit/de.res": converters and locales neither."""
    return name.split("/")[1] in UNUSED_ICU or bool(UNUSED_ITEM.fullmatch(name))


def packed(items: list[tuple[bytes, bytes]]) -> bytes:
    """Return count, pairs of offsets, names and items; an item begins at a multiple of 16."""
    names = b"".join(name for name, _ in items)
    head = 4 + 8 * len(items)
    place = head + len(names)
    pairs, body, name_at = b"", b"", head
    for name, item in items:
        gap = -place % 16
        body += bytes(gap) + item
        pairs += struct.pack("<II", name_at, place + gap)
        place += gap + len(item)
        name_at += len(name)
    return struct.pack("<I", len(items)) + pairs + names + body
