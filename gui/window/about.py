"""The text of the About box."""

import platform
import sys
from html import escape
from importlib import metadata
from importlib.util import find_spec

import numpy
import PySide6
from PySide6.QtCore import QCoreApplication, qVersion

from core.linalg import blas
from core.support.paths import data_dir
from core.support.version import version

_tr = QCoreApplication.translate


def about_text() -> str:
    """Return versions, engines, folder and licence, as HTML."""
    import pyqtgraph  # here, because nothing else needs it before the first plot

    rows = (
        (_tr("about", "Engines"), _engines()),
        (_tr("about", "Python"), f"{platform.python_version()}, {sys.executable}"),
        (_tr("about", "Window"), f"Qt {qVersion()}, PySide6 {PySide6.__version__}, pyqtgraph {pyqtgraph.__version__}"),
        (_tr("about", "System"), platform.platform()),
        (_tr("about", "Your data"), str(data_dir())),
        (_tr("about", "Licence"), _tr("about", "MIT. The licences of what Backswing is built on are in the details.")),
    )
    lines = "".join(f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td>{escape(words)}</td></tr>" for name, words in rows)
    about = escape(_tr("about", "A practice range for backpropagation."))
    return f"<b>Backswing {version()}</b><p>{about}</p><table>{lines}</table>"


def _engines() -> str:
    """Return the engines that can train here, such as "NumPy 2.3.5 with OpenBLAS 0.3.30, compiled (Numba 0.68.1)"."""
    library, usual = blas.engine().partition(" with ")[2], f"NumPy {numpy.__version__}"
    if library:
        usual = _tr("about", "{numpy} with {library}").format(numpy=usual, library=library)
    if find_spec("numba"):
        words = _tr("about", "{usual}, compiled (Numba {version})")
        return words.format(usual=usual, version=metadata.version("numba"))
    return usual
