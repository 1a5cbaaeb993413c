"""Stand-ins for PySide6's OpenGL, run before the frozen program: pyqtgraph imports it and only draws with it if asked.

The modules themselves would be 10 MB.
"""

import sys
from types import ModuleType

for name in ("QtOpenGL", "QtOpenGLWidgets"):
    module = sys.modules[f"PySide6.{name}"] = ModuleType(f"PySide6.{name}")
    module.QOpenGLWidget = type("QOpenGLWidget", (), {})  # type: ignore[attr-defined] # a base class there
