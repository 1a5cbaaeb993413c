"""Shared libraries that the frozen folder leaves to the system, with their packages on Debian.

Every desktop has them, and they have to be its own: those of graphics belong to its drivers, fontconfig to its fonts.
The smaller xcb libraries, which many systems lack, lie in the folder.
"""

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libz.so.1": "zlib1g",
}

GLIBC = re.compile(r"ld-linux.*|lib(c|m|dl|pthread|rt|util|resolv)\.so\.\d+")


def libraries(folder: Path) -> Iterator[Path]:
    """Yield the shared libraries and extension modules of a folder."""
    return (file for file in folder.rglob("*.so*") if file.is_file() and not file.is_symlink())


def needed(files: Iterable[Path]) -> set[str]:
    """Return the names of the libraries that these files ask the dynamic linker for."""
    words = ["readelf", "--dynamic", "--wide", *map(str, files)]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", told))


def asked_of_the_system(folder: Path) -> set[str]:
    """Return the names of the libraries that a folder needs and does not have, without the C library's own."""
    here = {file.name for file in folder.rglob("*.so*")}
    return {name for name in needed([folder / "backswing", *libraries(folder)]) - here if not GLIBC.fullmatch(name)}


def glibc_needed(folder: Path) -> str:
    """Return the oldest version of the C library that has all functions that a folder calls, such as "2.35"."""
    words = ["readelf", "--version-info", "--wide", str(folder / "backswing"), *map(str, libraries(folder))]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    versions: list[str] = re.findall(r"Name: GLIBC_([0-9.]+)", told)
    return max(versions, key=lambda version: [int(number) for number in version.split(".")])
