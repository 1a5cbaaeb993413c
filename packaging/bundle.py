"""Makes the program with all that it needs, Python included: `python packaging/bundle.py`.

The folder is build/bundle/backswing, made in an environment of its own (build/bundle/venv) from what pyproject.toml
asks for. It is packed beside itself, both sizes are held against their limits, and the program is tried.
"""

import os
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

from slim import slim
from system import PACKAGES, asked_of_the_system
from wheel import make_tree

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "bundle"
FOLDER = BUILD / "backswing"
VENV = BUILD / "venv"
MADE_FOR = VENV / "made-for.txt"
"""File that says what the environment was made for; written last."""

ARCHIVE = BUILD / "backswing.tar.xz"
TOOLS = ("pyinstaller>=6.16,<7", "hatchling>=1.26,<2")

MOST_MB, MOST_PACKED_MB = 200, 80


def main() -> int:
    """Make the folder and its archive and try it; return 1 if one is larger than it may be."""
    make()
    small_enough = fits(FOLDER, MOST_MB)
    if sys.platform == "linux":  # the other systems' installers pack it themselves
        pack(FOLDER, ARCHIVE)
        small_enough &= fits(ARCHIVE, MOST_PACKED_MB)
    smoke_test(FOLDER / ("backswing-cli.exe" if os.name == "nt" else "backswing"))
    return int(not small_enough)


def make() -> Path:
    """Make the folder anew and return it."""
    tree = make_tree(ROOT, BUILD / "tree" / "backswing")
    shutil.rmtree(BUILD / "share", ignore_errors=True)
    subprocess.run([environment(), str(ROOT / "packaging" / "share.py"), str(BUILD / "share")], check=True)
    places = ["--distpath", str(BUILD), "--workpath", str(BUILD / "work")]
    words = [environment(), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places]
    environ = {**os.environ, "BACKSWING_TREE": str(tree)}
    subprocess.run([*words, str(ROOT / "packaging" / "backswing.spec")], check=True, env=environ)
    if sys.platform == "linux":
        shutil.copytree(BUILD / "share", FOLDER / "share")
        slim(FOLDER)
        if unknown := asked_of_the_system(FOLDER) - PACKAGES.keys():
            raise SystemExit(f"The folder needs libraries that packaging/system.py does not list: {sorted(unknown)}")
    return FOLDER


def environment() -> str:
    """Return the interpreter of an environment with what the program and PyInstaller need; makes it the first time."""
    python = str(VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    if not is_ready():
        venv.create(VENV, clear=True, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-compile", *asked()], check=True)
        MADE_FOR.write_text("\n".join(asked()), "utf-8")
    return python


def is_ready() -> bool:
    """Return whether the environment is there, with what is asked for today."""
    return MADE_FOR.is_file() and MADE_FOR.read_text("utf-8").split("\n") == asked()


def asked() -> list[str]:
    """Return what goes into the environment."""
    return [*tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"], *TOOLS]


def pack(folder: Path, archive: Path, level: int = 6) -> None:
    """Write the folder as .tar.xz; level 1 is three times as fast as 6 and an eighth larger."""
    words = ["tar", "--create", "--file", str(archive), "--directory", str(folder.parent), "--owner=0", "--group=0"]
    environ = {**os.environ, "XZ_OPT": f"-{level} -T0"}
    subprocess.run([*words, "--sort=name", "--xz", folder.name], check=True, env=environ)


def megabytes(path: Path) -> float:
    """Return the size of a file, or of all files in a folder, in units of 1e6 bytes."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return sum(file.stat().st_size for file in files) / 1e6


def fits(path: Path, most: float) -> bool:
    """Print a size and return whether it is at most `most` MB."""
    size = megabytes(path)
    print(f"{path.name}: {size:.1f} MB, {most} at most", flush=True)
    return size <= most


def smoke_test(program: Path) -> None:
    """Use the command line and every part of the window. Raises CalledProcessError if one does not work."""
    environ = {"QT_QPA_PLATFORM": "offscreen", "PATH": "", "LANG": "C.UTF-8", "HOME": str(BUILD / "home")}
    environ |= {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}  # Windows needs them
    train = ["train", "--data", "synthetic", "--set", "epochs=1", "sizes=784-10-10", "train_images=500"]
    for words in (["--help"], ["--version"], train, ["--self-check"]):
        print("$", program.name, *words, flush=True)
        subprocess.run([str(program), *words], check=True, env=environ, timeout=300)


if __name__ == "__main__":
    sys.exit(main())
