"""The text of the About box."""

import platform

import numpy
import PySide6
from PySide6.QtCore import qVersion

from core.support.version import version


def about_text() -> str:
    """Return the program's version and those of its libraries, as HTML."""
    import pyqtgraph  # here, because nothing else needs it before the first plot

    return (
        f"<b>Backswing {version()}</b><p>A practice range for backpropagation.</p>"
        f"<p>Python {platform.python_version()}, Qt {qVersion()}, PySide6 {PySide6.__version__}, "
        f"NumPy {numpy.__version__}, pyqtgraph {pyqtgraph.__version__}<br>{platform.platform()}</p>"
    )
