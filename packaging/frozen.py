"""Start of the frozen program: the window, a command, or a worker process of a sweep.

joblib starts its workers as `PROGRAM -m MODULE ...` and `PROGRAM -c CODE`, as if the program were Python; here it has
to act as Python does.
"""

import runpy
import sys
from collections.abc import Sequence
from multiprocessing import freeze_support

WORKERS = "joblib.externals.loky."


def main() -> int | str:
    """Act as Python for joblib's own processes, else as the program `backswing`."""
    freeze_support()
    words = list(after_options(sys.argv[1:]))
    option, what = [*words, "", ""][:2]
    if option == "-m" and what.startswith(WORKERS):
        sys.argv = words[1:]
        runpy.run_module(what, run_name="__main__", alter_sys=True)
        return 0
    if option == "-c" and WORKERS in what:
        exec(what, {"__name__": "__main__"})
        return 0
    from backswing.__main__ import main as program

    return program()


def after_options(words: Sequence[str]) -> Sequence[str]:
    """Return the words after Python's own options, such as -B, -S, -I, -X dev and -Wignore."""
    while words and words[0][:1] == "-" and words[0][1:2] in set("bBdEIOPqsSuvWXx"):
        words = words[2 if words[0] in ("-W", "-X") else 1 :]
    return words


if __name__ == "__main__":
    sys.exit(main())
