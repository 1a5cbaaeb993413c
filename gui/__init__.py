"""What is seen. Imports core, PySide6 and pyqtgraph; nothing in core imports it."""
