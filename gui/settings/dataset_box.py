"""The list of data sets: Backswing's own digits, MNIST, numbers, opened files, and entries to open more."""

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from core.data.sources import BOTH, HANDS, MNIST, NUMBERS, OWN
from core.support.language import translated
from gui.session.setting_texts import data_title
from gui.widgets.fields import Choice, ChoiceField


class Open(Enum):
    """Last entries of the list, which open files or a folder."""

    FILES = QFileDialog.FileMode.ExistingFiles
    FOLDER = QFileDialog.FileMode.Directory


class DatasetBox(ChoiceField):
    """List of data sets; its values are the names of sets in a config, and `Open`."""

    def show_paths(self, paths: Sequence[str]) -> None:
        """Offer the sets at these paths and the built-in ones."""
        choices = [
            Choice(OWN, data_title(OWN), self.tr("Synthetic digits in many handwriting styles.")),
            Choice(MNIST, data_title(MNIST), self.tr("The book's 70 000 handwritten digits.")),
            Choice(BOTH, data_title(BOTH), self.tr("Train on both, validate on MNIST alone.")),
            Choice(HANDS, data_title(HANDS), self.tr("Train on MNIST and on digits as people's pens write them.")),
            *(Choice(word, data_title(word), translated(numbers.about)) for word, numbers in NUMBERS.items()),
            *(Choice(path, data_title(path) or path, path) for path in paths),
            Choice(Open.FILES, self.tr("Open files…"), self.tr("IDX files, mnist.npz or mnist.pkl.gz.")),
            Choice(Open.FOLDER, self.tr("Open folder…"), self.tr("A folder with such files.")),
        ]
        if [choice.value for choice in choices] != self.values():
            self.set_choices(choices)


def ask_paths(parent: QWidget, way: Open, then: Callable[[Sequence[Path]], None]) -> None:
    """Ask for files or a folder without blocking the program."""
    dialog = QFileDialog(parent, QCoreApplication.translate("DatasetBox", "Open training images"))
    dialog.setObjectName("openDataDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(way.value)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()
