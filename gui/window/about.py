"""The versions of what this runs on, for the About box."""

import platform

import numpy
import pyqtgraph
import PySide6
from PySide6.QtCore import qVersion

from core.support.version import version


def about_text() -> str:
    """The versions of what this runs on."""
    return (
        f"<b>Backswing {version()}</b><p>A practice range for backpropagation.</p>"
        f"<p>Python {platform.python_version()}, Qt {qVersion()}, PySide6 {PySide6.__version__}, "
        f"NumPy {numpy.__version__}, pyqtgraph {pyqtgraph.__version__}<br>{platform.platform()}</p>"
    )
