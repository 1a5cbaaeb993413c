"""The window. Imports core, PySide6 and pyqtgraph; nothing in core imports it."""

import core  # noqa: F401  # before pyqtgraph loads NumPy: see core.kernel
