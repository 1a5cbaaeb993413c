"""Set-up of the application: log, error handling, theme, window."""

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
"""Seconds that the training thread may hold Python's lock; with the default of 5 ms the window feels slow."""


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the QApplication with its name, theme and icon set."""
    stay_on_one_thread()  # waking a thread takes longer than reading a digit
    app = QApplication(list(arguments))
    app.setApplicationName("Backswing")
    app.setApplicationDisplayName("Backswing")
    app.setOrganizationName("Backswing")
    QGuiApplication.setDesktopFileName("backswing")
    scheme = str(preferences.settings().value("theme", "system"))
    theme.apply(app, scheme if scheme in ("light", "dark") else "system")  # type: ignore[arg-type] # one of Scheme
    theme.current().set_text_scale(preferences.number("textScale", 1.0))
    app.setWindowIcon(theme.icon("app"))
    collect_here(app)
    return app


def main(arguments: Sequence[str]) -> int:
    """Open the window, and a model file if one is named; return the exit code."""
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
        os._exit(code)  # a working thread cannot be ended; Python would wait for it or crash
    return code
