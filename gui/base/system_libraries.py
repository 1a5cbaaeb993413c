"""System libraries that Qt needs on Linux: without one of them it aborts, or Python cannot import it.

Standard library only: run.py asks here before anything is installed.
"""

import ctypes
import os
import shutil
import sys
from collections.abc import Mapping, Sequence

MANAGERS = {
    "apt-get": ("apt-get update", "apt-get install -y --no-install-recommends"),
    "dnf": ("dnf install -y",),
    "pacman": ("pacman -S --needed --noconfirm",),
}
"""Package managers, and their commands before the names of packages."""

LIBRARIES = """\
    any      libEGL.so.1             libegl1              libglvnd-egl         libglvnd
    any      libGL.so.1              libgl1               libglvnd-glx         libglvnd
    any      libxkbcommon.so.0       libxkbcommon0        libxkbcommon         libxkbcommon
    any      libdbus-1.so.3          libdbus-1-3          dbus-libs            dbus
    any      libfontconfig.so.1      libfontconfig1       fontconfig           fontconfig
    any      libglib-2.0.so.0        libglib2.0-0         glib2                glib2
    xcb      libxcb-cursor.so.0      libxcb-cursor0       xcb-util-cursor      xcb-util-cursor
    xcb      libxcb-icccm.so.4       libxcb-icccm4        xcb-util-wm          xcb-util-wm
    xcb      libxcb-image.so.0       libxcb-image0        xcb-util-image       xcb-util-image
    xcb      libxcb-keysyms.so.1     libxcb-keysyms1      xcb-util-keysyms     xcb-util-keysyms
    xcb      libxcb-randr.so.0       libxcb-randr0        libxcb               libxcb
    xcb      libxcb-render-util.so.0 libxcb-render-util0  xcb-util-renderutil  xcb-util-renderutil
    xcb      libxcb-shape.so.0       libxcb-shape0        libxcb               libxcb
    xcb      libxkbcommon-x11.so.0   libxkbcommon-x11-0   libxkbcommon-x11     libxkbcommon-x11
    wayland  libwayland-client.so.0  libwayland-client0   libwayland-client    wayland
    wayland  libwayland-cursor.so.0  libwayland-cursor0   libwayland-cursor    wayland
"""
"""For which platform of Qt, the library, and its package for each of MANAGERS."""

NO_SCREEN = "There is no screen (DISPLAY is not set): start it from a desktop, or see python3 run.py --help."

Row = Sequence[str]
"""One library's package for each of MANAGERS."""


def screen(environ: Mapping[str, str], usual: str = "") -> str:
    """Return the Qt platform that will draw: QT_QPA_PLATFORM's, else the usual one, else the screen's; "" for none."""
    asked = environ.get("QT_QPA_PLATFORM", "").replace(":", ";").split(";")[0] or usual
    if asked:
        return asked
    there = (("WAYLAND_DISPLAY", "wayland"), ("DISPLAY", "xcb"))
    return next((platform for variable, platform in there if environ.get(variable)), "")


def is_there(library: str) -> bool:
    """Return whether the dynamic linker can load this shared object."""
    try:
        return bool(ctypes.CDLL(library))
    except OSError:
        return False


def missing(platform: str) -> tuple[str, list[Row]]:
    """Return a sentence that names the libraries missing for this platform of Qt, "" if none, and their packages."""
    rows = [row.split() for row in LIBRARIES.splitlines()]
    lacking = [row[1:] for row in rows if row[0] in ("any", platform) and not is_there(row[1])]
    names = ", ".join(row[0] for row in lacking)
    return (f"Qt needs system libraries that are not here: {names}." if lacking else ""), [row[1:] for row in lacking]


def install_lines(rows: Sequence[Row]) -> list[str]:
    """Return the shell lines that install the packages of these rows here; none without a known package manager."""
    manager = next((name for name in MANAGERS if shutil.which(name)), "")
    if not manager:
        return []
    *before, install = MANAGERS[manager]
    packages = dict.fromkeys(row[list(MANAGERS).index(manager)] for row in rows)
    return [("" if is_root() else "sudo ") + line for line in (*before, " ".join([install, *packages]))]


def is_root() -> bool:
    """Return whether this process may install system packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def advice(reason: str, rows: Sequence[Row]) -> str:
    """Return the reason with the shell line that installs what is missing."""
    lines = install_lines(rows)
    if not lines:
        return f"{reason} Install what is missing with your system's package manager."
    return f"{reason} This line installs what is missing:\n  {' && '.join(lines)}"


def obstacle(environ: Mapping[str, str]) -> str:
    """Return why Qt cannot open a window on this machine, and what to do; "" if nothing is known to prevent it."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = screen(environ)
    if not platform:
        return NO_SCREEN
    reason, rows = missing(platform)
    return advice(reason, rows) if reason else ""
