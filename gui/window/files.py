"""Opening and saving of models and settings, recent files, and the question before a network is lost."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from core.storage.runs import reading
from core.storage.runs.text import LARGEST, read_text
from core.support.atomic import allow_replacing, is_read_only, writing
from core.support.errors import UserError
from core.support.language import translated
from core.support.paths import log_dir
from gui.base import preferences, questions
from gui.session.workbench import Workbench


def _nothing() -> None:
    """Do nothing."""


class Files(QObject):
    """Handlers of the File menu."""

    def __init__(self, window: QWidget, workbench: Workbench) -> None:
        super().__init__(window)
        self._window, self._workbench = window, workbench
        self.recent_menu = QMenu(self.tr("Open recent"), window)
        self.recent_menu.aboutToShow.connect(self._fill_recent)

    def ask_open(self) -> None:
        """Ask for a model file and open it."""
        questions.ask_file(self._window, self.tr("Open model"), questions.models_to_open(), self.open_model)

    def open_model(self, path: Path) -> None:
        """Open a model file; ask first if a trained network would be lost."""
        if self._workbench.document.would_be_lost:
            name = self._workbench.document.answerer.words
            questions.ask_to_save(self._window, name, self.save, lambda: self._open_now(path))
        else:
            self._open_now(path)

    def _open_now(self, path: Path) -> None:
        if self._workbench.open(path):
            preferences.remember_file(path)

    def save(self, then: Callable[[], None] = _nothing) -> None:
        """Save under the current name, or ask for one; call `then` once saved."""
        if self._workbench.document.path:
            self._save_to(self._workbench.document.path, then)
        else:
            self.save_as(then)

    def save_as(self, then: Callable[[], None] = _nothing) -> None:
        """Ask for a name and save; call `then` once saved."""
        name = str(self._workbench.document.path or preferences.last_folder() / "network.safetensors")
        questions.ask_file(
            self._window,
            self.tr("Save model"),
            questions.model_files(),
            lambda path: self._save_to(path, then),
            save_as=name,
        )

    def _save_to(self, path: Path, then: Callable[[], None]) -> None:
        self._if_replaceable(path, partial(self._save_now, path, then))

    def _save_now(self, path: Path, then: Callable[[], None]) -> None:
        if self._workbench.document.save(path):
            preferences.remember_file(path)
            then()

    def _if_replaceable(self, path: Path, save: Callable[[], None]) -> None:
        """Save at once, or ask first if a read-only file would be replaced."""
        if is_read_only(path):
            questions.ask_to_replace(self._window, path.name, partial(self._replace, path, save))
        else:
            save()

    def _replace(self, path: Path, save: Callable[[], None]) -> None:
        try:
            allow_replacing(path)
        except UserError as error:
            self._workbench.said.emit(translated(error), "error")
        else:
            save()

    def open_settings(self, path: Path) -> None:
        """Load settings from a TOML file."""
        try:
            text = reading.read_text(path, LARGEST)
            settings = read_text(text, str(path))
        except UserError as error:
            self._workbench.said.emit(translated(error), "error")
        else:
            self._workbench.said.emit(self.tr("Loaded settings from {0}.").format(path.name), "info")
            self._workbench.take_settings(*settings)

    def ask_open_settings(self) -> None:
        """Ask for a TOML file and load settings from it."""
        questions.ask_file(self._window, self.tr("Open settings"), questions.settings_files(), self.open_settings)

    def ask_save_settings(self) -> None:
        """Ask for a name and save the settings as a TOML file."""
        self._ask_write(self.tr("Save settings"), questions.settings_files(), "settings.toml", self._write_settings)

    def ask_export_script(self) -> None:
        """Ask for a name and write the settings as a PyTorch script."""
        self._ask_write(self.tr("Export as a PyTorch script"), questions.scripts(), "net.py", self._write_script)

    def _ask_write(self, title: str, kind: str, name: str, write: Callable[[Path], None]) -> None:
        """Ask for a place and call `write` with it; say how it went."""
        questions.ask_file(
            self._window,
            title,
            kind,
            lambda path: self._if_replaceable(path, partial(self._tell_written, path, write)),
            save_as=str(preferences.last_folder() / name),
        )

    def _write_settings(self, path: Path) -> None:
        with writing(path) as file:
            file.write(self._workbench.draft.config.to_toml().encode())

    def _write_script(self, path: Path) -> None:
        from core.storage import torch_script

        torch_script.write(path, self._workbench.draft.config)

    def _tell_written(self, path: Path, write: Callable[[Path], None]) -> None:
        try:
            write(path)
        except UserError as error:
            self._workbench.said.emit(translated(error), "error")
        else:
            self._workbench.said.emit(self.tr("Saved {0}.").format(path.name), "info")

    def open_log_folder(self) -> None:
        """Open the folder of the error log."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_dir()))):
            self._workbench.said.emit(self.tr("The log is in {0}.").format(log_dir()), "info")

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for path in preferences.recent_files():
            self.recent_menu.addAction(str(path), partial(self.open_model, path))
        if self.recent_menu.isEmpty():
            self.recent_menu.addAction(self.tr("No recent files")).setEnabled(False)
