"""Cyclic garbage collection in the window's thread only.

By default Python collects in the thread that allocates, often the training thread. A widget in a cycle would then be
destroyed there, perhaps while the window paints it, and crash the process.
"""

import gc
from time import thread_time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

_EVERY_MS = 500
_NAME = "garbageTimer"
_LONG_S = 0.008
"""Processor time that nothing in the window's thread should take while a run is on."""


def collect_here(app: QApplication) -> None:
    """Collect garbage by a timer in the application's thread from now on; freeze the objects that exist already."""
    if app.findChild(QTimer, _NAME) is None:
        gc.disable()
        gc.freeze()  # modules and registries live for ever, and with them little garbage; walking them takes 0.1 s
        timer = QTimer(app)
        timer.setObjectName(_NAME)
        timer.timeout.connect(collect_what_is_due)
        timer.start(_EVERY_MS)


def collect_what_is_due() -> None:
    """Collect the oldest generation whose threshold is exceeded, as Python itself would.

    What survives a long collection is not walked again: mostly modules imported since, such as the compiler's.
    """
    due = [generation for generation, most in enumerate(gc.get_threshold()) if gc.get_count()[generation] > most]
    if due and due[0] == 0:
        began = thread_time()
        gc.collect(due[-1])
        if thread_time() - began > _LONG_S:
            gc.freeze()
