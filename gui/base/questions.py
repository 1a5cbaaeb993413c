"""Dialogs that ask a question or a file name without blocking the program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox, QVBoxLayout, QWidget

from gui.base.plain_text import PlainBox, PlainLabel

_tr = QCoreApplication.translate


def model_files() -> str:
    """Return the kinds of files to save a model in, for a file dialog."""
    kinds = {
        "safetensors": _tr("questions", "Backswing model"),
        "json": _tr("questions", "The book's network2"),
        "onnx": _tr("questions", "ONNX, for other programs"),
        "npz": _tr("questions", "NumPy archive"),
    }
    return ";;".join(f"{words} (*.{ending})" for ending, words in kinds.items())


def models_to_open() -> str:
    """Return the kind of the models that can be opened."""
    return _tr("questions", "Models") + " (*.safetensors *.json *.onnx *.npz)"


def settings_files() -> str:
    """Return the kind of the files of settings."""
    return _tr("questions", "Settings") + " (*.toml)"


def lesson_files() -> str:
    """Return the kind of the files of lessons."""
    return _tr("questions", "Lessons") + " (*.lesson.toml)"


def scripts() -> str:
    """Return the kind of the scripts that train the same network."""
    return _tr("questions", "PyTorch script") + " (*.py)"


def _open(box: PlainBox, name: str) -> None:
    box.setObjectName(name)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for button in box.buttons():
        button.setIcon(QIcon())  # the text is enough; Linux styles add icons of another family
    box.open()


def tell(parent: QWidget, sentence: str) -> None:
    """Show a sentence about a problem in a message box."""
    box = PlainBox(sentence, parent=parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Backswing")
    _open(box, "problemBox")


def show_about(parent: QWidget, html: str, licences: str) -> None:
    """Show `html` about this program, as rich text that can be selected and copied; licences: text behind a button."""
    box = PlainBox("", parent=parent)
    box.setWindowTitle(QCoreApplication.translate("questions", "About Backswing"))
    box.setTextFormat(Qt.TextFormat.RichText)  # all of it is the program's own text
    box.setText(html)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setIconPixmap(parent.windowIcon().pixmap(64))
    if licences:
        box.setDetailedText(licences)  # plain text, and a button that shows it
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    _open(box, "aboutBox")


def ask_to_stop(parent: QWidget, then: Callable[[], None]) -> None:
    """Ask whether to stop a training in progress; call `then` if so."""
    more = _tr("questions", "Stop it now? The network keeps what it has learned so far.")
    box = PlainBox(_tr("questions", "Training is in progress."), more, parent)
    box.setIcon(QMessageBox.Icon.Question)
    stop = box.addButton(_tr("questions", "Stop training"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(_tr("questions", "Keep training"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stop)
    box.buttonClicked.connect(lambda button: then() if button is stop else None)
    _open(box, "stopBox")


def ask_to_go_on(parent: QWidget, words: tuple[str, str], then: Callable[[], None], drop: Callable[[], None]) -> None:
    """Ask about an interrupted run: call `then` to continue it, `drop` to delete it. words: question, details."""
    box = PlainBox(*words, parent)
    box.setIcon(QMessageBox.Icon.Question)
    go_on = box.addButton(_tr("questions", "Continue"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(_tr("questions", "Not now"), QMessageBox.ButtonRole.RejectRole)
    away = box.addButton(_tr("questions", "Move to trash"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(go_on)
    box.buttonClicked.connect(lambda button: then() if button is go_on else drop() if button is away else None)
    _open(box, "interruptedBox")


def ask_to_save(
    parent: QWidget, network: str, save: Callable[[Callable[[], None]], None], then: Callable[[], None]
) -> None:
    """Ask whether to save a network that is kept nowhere: call `save(then)`, or `then` without saving, or nothing.

    network: in words.
    """
    buttons = QMessageBox.StandardButton
    more = _tr("questions", "Save it now? Otherwise it is lost.")
    sentence = _tr("questions", "The trained network {network} has not been saved.").format(network=network)
    box = PlainBox(sentence, more, parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    box.finished.connect(
        lambda answer: save(then) if answer == buttons.Save else then() if answer == buttons.Discard else None
    )
    _open(box, "unsavedBox")


def ask_to_replace(parent: QWidget, name: str, then: Callable[[], None]) -> None:
    """Ask whether to replace a read-only file; call `then` if so."""
    sentence = _tr("questions", "{name} is read-only.").format(name=name)
    box = PlainBox(sentence, _tr("questions", "Replace it anyway?"), parent)
    box.setIcon(QMessageBox.Icon.Question)
    replace = box.addButton(_tr("questions", "Replace"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.buttonClicked.connect(lambda button: then() if button is replace else None)
    _open(box, "readOnlyBox")


class NameDialog(QDialog):
    """Dialog with one line for a name; `chosen` reports it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, title: str, sentence: str) -> None:
        super().__init__(parent)
        self.setObjectName("nameDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._field = QLineEdit(self)
        self._field.setAccessibleName(sentence)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        for part in (PlainLabel(sentence, self), self._field, buttons):
            lines.addWidget(part)

    def accept(self) -> None:  # noqa: D102 - Qt's
        self.chosen.emit(self._field.text())
        super().accept()


def ask_name(parent: QWidget, title: str, sentence: str, then: Callable[[str], None]) -> None:
    """Ask for a name; call `then` with it."""
    dialog = NameDialog(parent, title, sentence)
    dialog.chosen.connect(then)
    dialog.open()


def ask_file(parent: QWidget, title: str, filters: str, then: Callable[[Path], None], *, save_as: str = "") -> None:
    """Ask for a file to open, or with `save_as` (a suggested name) to write; call `then` with the choice."""
    dialog = QFileDialog(parent, title, save_as, filters)
    dialog.setObjectName("fileDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if save_as:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(save_as).suffix.lstrip("."))
        # A typed "x.json" is kept; the chosen filter sets the suffix of a bare name.
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.split("*.")[1].rstrip(")")))
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: then(Path(name)) if name else None)
    dialog.open()
