"""The program `backswing`: the window, or with a command's name the command line.

`backswing --self-check` tries every part of an installation and says which do not work.
"""

import sys

from core.__main__ import run
from core.cli import COMMANDS

OF_THE_COMMAND_LINE = {*COMMANDS, "-h", "--help", "--version"}


def main() -> int:
    """Run the command that the first word names; without one, open the window. Returns the exit code."""
    words = sys.argv[1:]
    if words and words[0] in OF_THE_COMMAND_LINE:
        return run(words)
    if words == ["--self-check"]:
        from gui.tools.self_check import main as check  # here, so that the command line never loads Qt

        return check()
    from gui.app import main as open_window

    return open_window(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
