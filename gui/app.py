"""Set-up of the application: log, error handling, theme, splash screen, window."""

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCommandLineOption, QCommandLineParser, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from core.support.errors import UserError
from core.support.language import translated
from gui.base import crash, fonts, language, preferences, theme
from gui.base.garbage import collect_here
from gui.base.splash import Splash

if TYPE_CHECKING:  # imported while the splash screen is there
    from gui.window.shown_window import ShownWindow

SWITCH_INTERVAL_S = 0.001
"""Seconds that the training thread may hold Python's lock; with the default of 5 ms the window feels slow."""


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the QApplication with its name, theme and icon set, ready for a window."""
    app = _dressed(arguments)
    _prepare_for_windows(app)
    return app


def _dressed(arguments: Sequence[str]) -> QApplication:
    app = QApplication(list(arguments))
    app.setApplicationName("Backswing")
    app.setApplicationDisplayName("Backswing")
    app.setOrganizationName("Backswing")
    QGuiApplication.setDesktopFileName("backswing")
    fonts.add_missing()
    theme.apply(app, theme.scheme_named(str(preferences.settings().value("theme", ""))))
    theme.current().set_text_scale(preferences.number("textScale", 1.0))
    app.setWindowIcon(theme.icon("app"))
    return app


def _prepare_for_windows(app: QApplication) -> None:
    from core.linalg.blas import stay_on_one_thread  # imports NumPy

    stay_on_one_thread()  # waking a thread takes longer than reading a digit
    collect_here(app)


def main(arguments: Sequence[str]) -> int:
    """Open the window, and a file if one is named; return the exit code."""
    crash.start_log()
    crash.catch_unexpected()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    app = _dressed(arguments)
    parser = _parser()
    parser.process(app)
    try:
        language.current().use(parser.value("lang") or language.kept_choice())
    except UserError as error:
        if sys.stderr:  # None in a program with a window on Windows
            sys.stderr.write(f"{translated(error)}\n")
        return 2
    shown = _opened(app)
    if names := parser.positionalArguments():
        shown.window.take_files([Path(names[0])])
    shown.window.help_menu.ask_at_start()
    code = app.exec()
    from core.training import engines  # the window has imported both
    from gui.session import background

    if background.left_behind() or engines.is_preparing():
        logging.shutdown()
        os._exit(code)  # a working thread cannot be ended; Python would wait for it or crash
    return code


def _parser() -> QCommandLineParser:
    parser = QCommandLineParser()
    parser.setApplicationDescription("A practice range for backpropagation.")
    parser.addHelpOption()
    codes = ", ".join(language.own_names())
    parser.addOption(QCommandLineOption(["lang"], f"The language of this start: {codes}.", "code"))
    parser.addPositionalArgument("file", "A model, a lesson, settings or data to open.", "[file]")
    return parser


def _opened(app: QApplication) -> "ShownWindow":
    """Show a splash screen, then the main window in its place."""
    splash = Splash()
    splash.appear()
    from core.training import engines
    from gui.window.rescue import BackupWriter
    from gui.window.shown_window import ShownWindow

    engines.never_wait()

    _prepare_for_windows(app)
    shown = ShownWindow()
    crash.save_first(BackupWriter(shown.window.workbench.document))
    shown.window.show()
    QTimer.singleShot(0, splash, splash.close)  # when the window has been painted
    return shown
