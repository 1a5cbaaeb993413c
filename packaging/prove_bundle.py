"""Proof that the frozen folder needs no Python: it runs in a bare root with nothing but the C library and a desktop's.

Needs root, for chroot; elsewhere the folder is tried with an empty PATH, and that is said.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import bundle
from grounds import LeftOut, ask_for_packages, can_install, has, install, is_root, screens, x11
from system import PACKAGES, libraries

PROGRAM = "/opt/backswing/backswing"
FONTS = ("/usr/share/fonts/truetype/dejavu", "/etc/fonts", "/usr/share/fontconfig")
LANGUAGES = ("/usr/share/X11/locale", "/usr/lib/locale/C.utf8")
IN_A_ROOM = 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" "$@"'


def main() -> None:
    """Make the folder, hold it against its limits and prove it."""
    if sys.platform != "linux":
        raise LeftOut("It is proved on Linux only.")
    if not has("objdump", "binutils"):
        raise LeftOut("PyInstaller needs binutils, which is not here and cannot be installed.")
    if not bundle.is_ready():
        ask_for_packages(sys.executable)
    bundle.make()
    bundle.pack(bundle.FOLDER, bundle.ARCHIVE, level=1)
    if not bundle.fits(bundle.FOLDER, bundle.MOST_MB) & bundle.fits(bundle.ARCHIVE, bundle.MOST_PACKED_MB):
        raise AssertionError("The folder is larger than it may be.")
    with TemporaryDirectory(prefix="backswing-root-", dir=bundle.BUILD) as place:
        prove(Path(place))


def prove(root: Path) -> None:
    """Use the folder: command line, self-check on each screen, a model opened by its path."""
    start, home = starter(root)
    model = f"{home}/net.safetensors"
    tried = [["--version"], ["train", "--set", "epochs=1", "sizes=784-10-10", "--out", model]]
    for words in tried:
        call([*start, *words], home)
    for screen in screens():
        call([*start, "--self-check"], home, **screen)
    if has("Xvfb", "xvfb") and has("xwininfo", "x11-utils"):
        opens([*start, model], home)
    else:
        print("Opening a model by its path was not tried: Xvfb or xwininfo is not here and cannot be installed.")


def starter(root: Path) -> tuple[list[str], str]:
    """Return the words that start the program, in the bare root where this process may make one, and a home for it."""
    if is_root() and shutil.which("unshare"):
        furnish(root)
        words = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", IN_A_ROOM]
        return [*words, str(root), PROGRAM], "/root"
    print("Not root: the folder is tried in place, with an empty PATH, where the system has a Python.")
    return [str(bundle.FOLDER / "backswing")], str(root)


def furnish(root: Path) -> None:
    """Fill the bare root: the folder as links, the libraries it leaves to the system with what they need, and fonts."""
    for folder in ("proc", "dev", "tmp", "root", "opt", "etc"):
        (root / folder).mkdir()
    shutil.copytree(bundle.FOLDER, root / "opt/backswing", symlinks=True, copy_function=os.link)
    for library in system_libraries():
        (root / library.relative_to("/")).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(library, root / library.relative_to("/"))
        (root / library.relative_to("/")).chmod(0o755)
    for folder in (*FONTS, *LANGUAGES):
        if Path(folder).is_dir():
            shutil.copytree(folder, root / folder[1:], symlinks=True)


def system_libraries() -> set[Path]:
    """Return the files outside the folder that the linker loads for it; as root, what lacks is installed first."""
    found, missing = linked()
    if missing and can_install():
        install(sorted(missing))
        found, missing = linked()
    if missing:
        raise LeftOut(f"What every desktop has is missing here: apt-get install {' '.join(sorted(missing))}")
    return found


def linked() -> tuple[set[Path], set[str]]:
    """Return the files outside the folder that the linker loads for it, and the packages of those it does not find."""
    environ = {**os.environ, "LD_LIBRARY_PATH": str(bundle.FOLDER / "_internal")}  # as the program itself sets it
    files = [str(bundle.FOLDER / "backswing"), *map(str, libraries(bundle.FOLDER))]
    told = subprocess.run(["ldd", *files], capture_output=True, text=True, env=environ, check=False).stdout
    missing = {PACKAGES[name] for name in re.findall(r"(\S+) => not found", told) if name in PACKAGES}
    found = map(Path, re.findall(r"(?:=>|^)\s*(/\S+) \(0x", told, re.MULTILINE))
    return {path for path in found if not path.is_relative_to(bundle.FOLDER)}, missing


def call(command: list[str], home: str, **environ: str) -> None:
    """Run a command with nothing in its surrounding but a home. Raises CalledProcessError if it fails."""
    print("$", *command[-2:], environ.get("QT_QPA_PLATFORM", ""), flush=True)
    subprocess.run(command, env=surrounding(home) | environ, check=True, timeout=300, cwd="/")


def surrounding(home: str) -> dict[str, str]:
    """Return the variables of a process that has a home and nothing else; PATH is what `unshare` itself needs."""
    return {"HOME": home, "LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin" if home == "/root" else ""}


def opens(command: list[str], home: str) -> None:
    """Start the window with a model's path, as a double click does, and wait until its title names the model."""
    with x11() as display:
        environ = surrounding(home) | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        window = subprocess.Popen(command, env=environ, cwd="/")
        try:
            await_title(display, Path(command[-1]).stem)
            if foreign := other_pythons(window.pid):
                raise AssertionError(f"The folder has Python in it and uses another one: {foreign}")
        finally:
            window.kill()
            window.wait(60)


def other_pythons(process: int) -> set[str]:
    """Return the files of a Python outside the folder that a process has loaded; in the bare root there are none."""
    loaded = re.findall(r"\s(/\S*python\S*)$", Path(f"/proc/{process}/maps").read_text("utf-8"), re.MULTILINE)
    return {file for file in loaded if not Path(file).is_relative_to(bundle.FOLDER)}


def await_title(display: str, title: str, longest_s: float = 60) -> None:
    """Wait until a window has this in its title. Raises AssertionError if none has within `longest_s`."""
    words = ["xwininfo", "-root", "-tree", "-display", display]
    end = time.monotonic() + longest_s
    while time.monotonic() < end:
        tree = subprocess.run(words, capture_output=True, text=True, check=False).stdout
        if re.search(rf'"[^"]*{re.escape(title)}[^"]*"', tree):
            print(f"A window shows {title}.", flush=True)
            return
        time.sleep(0.2)
    raise AssertionError(f"No window showed {title} within {longest_s:.0f} s:\n{tree}")
