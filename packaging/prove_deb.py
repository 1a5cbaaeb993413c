"""Proof of the .deb: lintian has no complaint, it installs, runs, opens models, and leaves nothing when it is removed.

Installing needs root and apt-get; the package goes into the system that it is tried on and out of it again.
"""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import bundle
import deb
from grounds import LeftOut, can_install, has, install, run, screens

PROGRAM = "/usr/bin/backswing"


def main() -> None:
    """Make the package of the folder that is there and prove it."""
    if not has("dpkg-deb", "dpkg"):
        raise LeftOut("It needs dpkg-deb, which is not here.")
    if not (bundle.FOLDER / "backswing").is_file():
        raise LeftOut("The frozen folder is not there.")
    package = deb.write(bundle.FOLDER, bundle.BUILD, level=1)
    check(package)
    if not can_install():
        raise LeftOut("The package was made and examined; trying it needs root and apt-get.")
    if Path(PROGRAM).exists():
        raise LeftOut("Backswing is installed here; remove it first.")
    with TemporaryDirectory(prefix="backswing-deb-") as place:
        prove(package, Path(place))


def check(package: Path) -> None:
    """Have lintian and appstreamcli examine it, where they can be had."""
    place = bundle.BUILD
    if has("lintian", "lintian"):
        run("lintian", "--allow-root", "--fail-on", "error,warning", str(package), cwd=place)
    else:
        print("lintian is not here and cannot be installed: it was not asked.")
    if has("appstreamcli", "appstream"):
        metainfo = bundle.FOLDER / "share/metainfo/org.backswing.Backswing.metainfo.xml"
        run("appstreamcli", "validate", "--no-net", str(metainfo), cwd=place)
    if has("desktop-file-validate", "desktop-file-utils"):
        run("desktop-file-validate", str(bundle.FOLDER / "share/applications/backswing.desktop"), cwd=place)


def prove(package: Path, place: Path) -> None:
    """Install it, use it and remove it."""
    if not install([str(package)]):
        raise AssertionError("apt-get could not install the package.")
    words = ["dpkg", "--listfiles", "backswing"]
    files = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split("\n")
    try:
        model = str(place / "net.safetensors")
        run(PROGRAM, "train", "--set", "epochs=1", "sizes=784-10-10", "--out", model, cwd=place)
        for screen in screens():
            run(PROGRAM, "--self-check", cwd=place, **screen)
        kind(model, place)
    finally:
        run("apt-get", "purge", "--yes", "--quiet=2", "backswing", cwd=place)
    left = [file for file in files if file and not Path(file).is_dir() and Path(file).exists()]
    folders = [folder for folder in (deb.PROGRAM, deb.DOC) if Path("/", folder).exists()]
    if left or folders:
        raise AssertionError(f"Removed, and these are left: {[*left, *folders]}")


def kind(model: str, place: Path) -> None:
    """Hold the type that the system gives to a model against ours. Raises AssertionError for another."""
    if not shutil.which("gio"):
        print("gio is not here: the type of a model was not asked for.")
        return
    words = ["gio", "info", "--attributes=standard::content-type", model]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    if "application/x-backswing-model" not in told:
        raise AssertionError(f"The system takes a model for something else: {told}")
