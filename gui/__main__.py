"""`python -m gui [MODEL]` opens the window."""

import gc
import os
import sys

from gui.base.system_libraries import obstacle


def open_window() -> int | str:
    """Open the window and return the exit code, or a sentence that says why it cannot be opened."""
    return obstacle(os.environ) or _open()


def _open() -> int:
    gc.disable()  # imports leave no garbage, and looking for it takes a tenth of the start; gui.base.garbage takes over
    from gui.app import main  # after the check: without Qt's libraries it cannot be imported

    return main(sys.argv)


if __name__ == "__main__":
    sys.exit(open_window())
