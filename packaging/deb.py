"""Makes build/bundle/backswing_VERSION_ARCH.deb of the frozen folder: `python packaging/deb.py`; needs dpkg-deb.

bundle.py has to have made the folder. The caches of menus, types and icons are the business of the packages that have
them: their triggers watch /usr/share, so that no script runs at installation and removal leaves nothing.
"""

import gzip
import shutil
import subprocess
import sys
import time
from pathlib import Path

from bundle import BUILD, FOLDER, megabytes
from share import ROOT, seconds, version
from system import PACKAGES, asked_of_the_system, glibc_needed

PROGRAM = Path("usr/lib/backswing")
DOC = Path("usr/share/doc/backswing")
DEBIAN = Path(__file__).parent / "debian"
MAINTAINER = "Backswing contributors <contributors@backswing.invalid>"
"""There is no address yet."""


def main() -> int:
    """Make the package and print its path."""
    if not (FOLDER / "backswing").is_file():
        print(f"{FOLDER} is not there: python packaging/bundle.py makes it.")
        return 1
    print(write(FOLDER, BUILD))
    return 0


def write(folder: Path, place: Path, level: int = 6) -> Path:
    """Write the package of a frozen folder into `place`, packed by xz at this level, and return its path."""
    tree = place / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(folder, tree)
    words = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()
    write_documents(tree)
    set_modes(tree)
    (tree / "DEBIAN").mkdir(mode=0o755)
    (tree / "DEBIAN" / "control").write_text(control(tree, architecture), "utf-8")
    package = place / f"backswing_{version()}_{architecture}.deb"
    words = ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", f"-z{level}"]
    subprocess.run([*words, str(tree), str(package)], check=True)
    return package


def lay_out(folder: Path, tree: Path) -> None:
    """Copy the folder and its shared files to their places below `tree`."""
    shutil.copytree(folder, tree / PROGRAM, symlinks=True)
    shutil.rmtree(tree / PROGRAM / "share")
    shutil.copytree(folder / "share", tree / "usr/share")
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/backswing").symlink_to("../lib/backswing/backswing")


def write_documents(tree: Path) -> None:
    """Write copyright, changelog and lintian's overrides, and pack the manual page."""
    (tree / DOC).mkdir(parents=True)
    shutil.copyfile(DEBIAN / "copyright", tree / DOC / "copyright")
    day = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(seconds()))
    entry = f"backswing ({version()}) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- {MAINTAINER}  {day}\n"
    packed(tree / DOC / "changelog.gz", entry.encode("utf-8"))
    packed(tree / DOC / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_bytes())
    page = tree / "usr/share/man/man1/backswing.1"
    packed(page.with_name("backswing.1.gz"), page.read_bytes())
    page.unlink()
    overrides = tree / "usr/share/lintian/overrides/backswing"
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(DEBIAN / "lintian-overrides", overrides)


def packed(file: Path, content: bytes) -> None:
    """Write a file as gzip, without a time, so that equal content makes equal files."""
    file.write_bytes(gzip.compress(content, 9, mtime=0))


def set_modes(tree: Path) -> None:
    """Set the modes that Debian asks for: only folders and the program are executable."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            is_open = path.is_dir() or path == tree / PROGRAM / "backswing"
            path.chmod(0o755 if is_open else 0o644)


def control(tree: Path, architecture: str) -> str:
    """Return the package's description of itself."""
    libraries = sorted({PACKAGES[name] for name in asked_of_the_system(tree / PROGRAM)})
    text = (DEBIAN / "control").read_text("utf-8")
    for name, value in {
        "VERSION": version(),
        "ARCHITECTURE": architecture,
        "MAINTAINER": MAINTAINER,
        "SIZE": str(round(megabytes(tree) * 1e6 / 1024)),
        "DEPENDS": ", ".join([f"libc6 (>= {glibc_needed(tree / PROGRAM)})", *libraries]),
    }.items():
        text = text.replace(f"@{name}@", value)
    return text


if __name__ == "__main__":
    sys.exit(main())
