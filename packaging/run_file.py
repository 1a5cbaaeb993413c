"""Makes build/bundle/backswing-VERSION.run, which installs the frozen folder for one person: `packaging/run_file.py`.

It is a shell script with the packed folder behind it; bundle.py has to have made that.
"""

import sys
from pathlib import Path

from bundle import ARCHIVE, BUILD
from share import version

HEADER = Path(__file__).parent / "run_header.sh"


def main() -> int:
    """Write the file."""
    if not ARCHIVE.is_file():
        print(f"{ARCHIVE} is not there: python packaging/bundle.py makes it.")
        return 1
    print(write(ARCHIVE, BUILD))
    return 0


def write(archive: Path, folder: Path) -> Path:
    """Write the installer with this archive into `folder` and return its path."""
    header = HEADER.read_text("utf-8").replace("@VERSION@", version())
    header = header.replace("@LINES@", str(header.count("\n") + 1))
    file = folder / f"backswing-{version()}.run"
    file.write_bytes(header.encode("utf-8") + archive.read_bytes())
    file.chmod(0o755)
    return file


if __name__ == "__main__":
    sys.exit(main())
