"""The program `backswing`: the window, or with a command's name the command line.

`backswing --self-check` tries every part of an installation and says which do not work.
"""

import os
import sys

from core.__main__ import run
from core.cli import COMMANDS
from core.cli.arguments import asked_language
from gui.__main__ import open_window
from gui.base.system_libraries import obstacle

OF_THE_COMMAND_LINE = {*COMMANDS, "-h", "--help", "--version"}


def main() -> int | str:
    """Run the command that the first word names, apart from --lang and its code; without one, open the window.

    Returns the exit code, or a sentence that says why there is no window.
    """
    words = sys.argv[1:]
    named = asked_language(words)[1]
    if named and named[0] in OF_THE_COMMAND_LINE:
        return run(words)
    if words == ["--self-check"]:
        return obstacle(os.environ) or _check()
    return open_window()


def _check() -> int:
    from gui.tools.self_check import main as check  # here, so that the command line never loads Qt

    return check()


if __name__ == "__main__":
    sys.exit(main())
