"""Python's cyclic garbage is collected in the window's thread only.

Left to itself, Python collects in whatever thread happens to make an object: in the one that trains. A widget or a
plot's curve in such a cycle then dies there, perhaps while the window paints it, and the process with it.
"""

import gc

from pyqtgraph.util.garbage_collector import GarbageCollector
from PySide6.QtWidgets import QApplication

_EVERY_S = 0.5
_NAME = "garbage"


def collect_here(app: QApplication) -> None:
    """Collect by the application's clock from now on, in its thread. What is there now is not looked at any more."""
    if app.property(_NAME) is None:
        gc.collect()
        gc.freeze()  # modules and registries stay for ever: to walk through them takes 0.1 s
        app.setProperty(_NAME, GarbageCollector(_EVERY_S))  # which lives as long as the application
