"""The application: what is set up once, before the window and around it."""

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCommandLineParser
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from core.linalg.blas import stay_on_one_thread
from gui.base import crash, preferences, theme
from gui.base.garbage import collect_here
from gui.session import background
from gui.window.main_window import MainWindow
from gui.window.rescue import Rescue

SWITCH_INTERVAL_S = 0.001
"""How long the training thread may keep Python to itself while the window waits for it; Python's own 5 ms is felt."""


def make_application(arguments: Sequence[str]) -> QApplication:
    """The QApplication, dressed."""
    stay_on_one_thread()  # a digit is read in a fraction of the time that it takes to wake a thread
    app = QApplication(list(arguments))
    app.setApplicationName("Backswing")
    app.setApplicationDisplayName("Backswing")
    app.setOrganizationName("Backswing")
    QGuiApplication.setDesktopFileName("backswing")
    wish = str(preferences.settings().value("theme", "system"))
    theme.apply(app, wish if wish in ("light", "dark") else "system")  # type: ignore[arg-type] # one of Scheme
    app.setWindowIcon(theme.icon("app"))
    collect_here(app)
    return app


def main(arguments: Sequence[str]) -> int:
    """Open the window, and a model file if one is named; returns the exit code."""
    crash.start_log()
    crash.catch_unexpected()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    app = make_application(arguments)
    parser = QCommandLineParser()
    parser.setApplicationDescription("A practice range for backpropagation.")
    parser.addHelpOption()
    parser.addPositionalArgument("model", "A model file to open.", "[model]")
    parser.process(app)
    window = MainWindow()
    crash.save_first(Rescue(window.workbench.document))
    window.show()
    if names := parser.positionalArguments():
        window.files.open_model(Path(names[0]))
    code = app.exec()
    if background.left_behind():
        logging.shutdown()
        os._exit(code)  # a thread that still works cannot be ended, and Python would wait for it or fall over it
    return code
