"""Cyclic garbage collection in the window's thread only.

By default Python collects in the thread that allocates, often the training thread. A widget in a cycle would then be
destroyed there, perhaps while the window paints it, and crash the process.
"""

import gc

from pyqtgraph.util.garbage_collector import GarbageCollector
from PySide6.QtWidgets import QApplication

_EVERY_S = 0.5
_NAME = "garbage"


def collect_here(app: QApplication) -> None:
    """Collect garbage by a timer in the application's thread from now on; freeze the objects that exist already."""
    if app.property(_NAME) is None:
        gc.collect()
        gc.freeze()  # modules and registries live for ever; walking them takes 0.1 s
        app.setProperty(_NAME, GarbageCollector(_EVERY_S))  # lives as long as the application
