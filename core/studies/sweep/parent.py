"""A worker's first act: from then on it ends with its parent, however that one dies.

Imports next to nothing, as a worker whose parent dies while it still imports the numbers shall end too.
"""

import os
import signal
import sys
from contextlib import suppress
from multiprocessing import parent_process
from multiprocessing.process import BaseProcess
from threading import Thread
from time import sleep

from core.support.foreign_text import log_to_console

LOOK_S = 0.5
"""Between two looks at whether the parent is there."""


def begin_worker() -> None:
    """End this worker soon after its parent, even one that is gone already, and let go of the parent's stdout.

    It ends without a last word: what a run has kept by then is as after any crash. Ctrl+C in the terminal, and its
    closing, are for the parent. What it logs goes to stderr, as the parent's own does.
    """
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # who reads a pipe waits until nobody holds its other end
    log_to_console()
    if parent := parent_process():
        Thread(target=_watch, args=(parent,), name="parent watch", daemon=True).start()


def _watch(parent: BaseProcess) -> None:
    _outlive(parent)
    os._exit(1)


def _outlive(parent: BaseProcess) -> None:
    """Return once the parent is gone."""
    if sys.platform == "win32":
        parent.join()  # by its handle: os.getppid() stays what it was
    else:
        while os.getppid() == parent.pid:  # no pipe tells it: other workers may hold its other end
            sleep(LOOK_S)
