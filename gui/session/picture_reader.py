"""A picture that was dropped or pasted, read in the background."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage

from core.support.errors import UserError
from core.support.language import translated
from gui.session.background import LatestTask, Task
from gui.session.subject import Subject


class PictureReader(QObject):
    """Reads one picture at a time; what was being read before is no longer wanted."""

    found = Signal(object)
    """Subject."""

    failed = Signal(str)
    """A sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)
        self._task.done.connect(self.found)
        self._task.failed.connect(self.failed)

    def read(self, source: Path | QImage) -> None:
        """Read a file or an image; `found` or `failed` follows."""
        self._task.start(partial(_read, source))

    def cancel(self) -> None:
        """Leave what is being read unheard, and wait for its end: a blink, for the largest photo a second."""
        self._task.close()


def _read(source: Path | QImage, _task: Task) -> Subject:
    from core.ink.pictures import check_size, picture_of, read_picture  # imports Pillow
    from gui.widgets.pictures.pillow import as_pillow

    if isinstance(source, QImage):
        check_size(source.width(), source.height())  # the conversion takes twice its room
        name = QCoreApplication.translate("PictureReader", "A pasted picture")
        return Subject(picture_of(as_pillow(source)), (), None, name)
    try:
        return Subject(read_picture(source), (), None, source.name)
    except UserError as error:  # the name says which picture; there is no room for the way to it
        raise UserError(translated(error).replace(str(source), source.name)) from error
