"""Proof of the .run: it installs for one person, into any folder, and its uninstall.sh takes everything away again."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import bundle
import run_file
from grounds import LeftOut, run


def main() -> None:
    """Make the installer of the folder that is there and prove it."""
    if sys.platform != "linux" or not bundle.ARCHIVE.is_file():
        raise LeftOut("The frozen folder, packed, is not there.")
    installer = run_file.write(bundle.ARCHIVE, bundle.BUILD)
    with TemporaryDirectory(prefix="backswing-run-") as place:
        prove(installer, Path(place))


def prove(installer: Path, place: Path) -> None:
    """Install it twice, the second time over the first, use it and remove it."""
    target, home = place / "my programs" / "back swing", place / "person"
    home.mkdir()
    run("sh", str(installer), "--help", cwd=place, HOME=str(home))
    for _ in range(2):
        run("sh", str(installer), "--target", str(target), cwd=place, HOME=str(home))
    entry = (home / ".local/share/applications/backswing.desktop").read_text("utf-8")
    if f'Exec="{target}/backswing" %f' not in entry:
        raise AssertionError(f"The menu entry starts something else:\n{entry}")
    run(str(home / ".local/bin/backswing"), "--version", cwd=place, HOME=str(home))
    run(str(target / "backswing"), "--self-check", cwd=place, HOME=str(home), QT_QPA_PLATFORM="offscreen")
    subprocess.run([str(target / "uninstall.sh")], env={"HOME": str(home), "PATH": "/usr/bin:/bin"}, check=True)
    left = [str(file) for file in home.rglob("*") if file.name.startswith("backswing")]
    if left or target.exists():
        raise AssertionError(f"Removed, and these are left: {left or target}")
