"""Licence texts of what is copied into the frozen folder: Python's, its packages', and the system libraries'."""

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import distribution
from pathlib import Path

TEXT = re.compile(r".*\.dist-info/(licenses/.*|(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*)")


def licence_files(notice: str) -> Iterator[tuple[str, str]]:
    """Yield each text and the folder it goes to, of Python and of the packages that NOTICE names."""
    yield str(Path(sysconfig.get_path("stdlib"), "LICENSE.txt")), "licenses/python"
    for name in re.findall(r"^([a-z0-9-]+): ", notice, re.MULTILINE):
        package = distribution(name)
        for file in package.files or ():
            if TEXT.fullmatch(str(file)):
                yield str(package.locate_file(file)), f"licenses/{name}"


def system_texts(libraries: Iterable[str]) -> dict[str, str]:
    """Return the file of each licence text by its place in the folder, for libraries of a Debian system.

    LGPL and GPL, to which the texts refer, come with them: Qt, whose wheel has no text, is under the LGPL.
    """
    if not shutil.which("dpkg"):
        return {}
    names = sorted({Path(library).name for library in libraries if library.startswith(("/lib", "/usr/lib"))})
    told = subprocess.run(["dpkg", "--search", *names], capture_output=True, text=True, check=False).stdout
    packages = {line.partition(":")[0] for line in told.splitlines()}
    texts = {f"licenses/system/{name}": Path("/usr/share/doc", name, "copyright") for name in packages}
    texts |= {f"licenses/{name}": Path("/usr/share/common-licenses", name) for name in ("LGPL-3", "GPL-3")}
    return {place: str(text) for place, text in texts.items() if text.is_file()}
