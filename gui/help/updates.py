"""Help > Check for updates: says what will be asked and of whom, asks when told to, and says what came of it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.data.mnist.download import host
from core.support.version import version
from gui.base import preferences
from gui.base.plain_text import PlainLabel, plain
from gui.help.newest_version import VARIABLE, address, is_newer, newest_version
from gui.help.reading_dialog import close_button
from gui.session.background import LatestTask
from gui.widgets.buttons import push_button

_AT_START = "updates/at_start"
_WIDTH_PX = 460


def is_asked_at_start() -> bool:
    """Return whether the person wants the question asked at each start; not unless they said so."""
    return str(preferences.settings().value(_AT_START, "no")) == "yes"


class Updates(QObject):
    """Question for the newest version, in the background."""

    told = Signal(str)
    """A sentence: what came of it."""

    newer = Signal(str)
    """Emitted before `told` where there is a newer version, with the same sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self.told)

    def ask(self) -> None:
        """Ask the address once, if there is one."""
        if url := address():
            self._task.start(lambda task: newest_version(url, task.cancelled))

    def close(self) -> None:
        """Hear of nothing any more."""
        self._task.close()

    def _take(self, newest: object) -> None:
        if is_newer(str(newest)):
            sentence = self.tr("Backswing {newest} is there; this is {version}.")
            self.newer.emit(sentence.format(newest=newest, version=version()))
        else:
            sentence = self.tr("This Backswing, {version}, is the newest.")
        self.told.emit(sentence.format(newest=newest, version=version()))


class UpdatesDialog(QDialog):
    """Dialog with one button that asks, and a box for doing so at each start."""

    def __init__(self, updates: Updates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("updatesDialog")
        self.setWindowTitle(self.tr("Check for updates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._updates = updates
        self._words = PlainLabel(self._about(), self, name="updatesLabel", wraps=True)
        self._words.setMinimumWidth(_WIDTH_PX)
        self._answer = PlainLabel("", self, name="updatesAnswer", wraps=True)
        self._ask = push_button("askUpdatesButton", self.tr("Ask now"), self)
        self._ask.setToolTip(plain(self.tr("Send this one request")))
        self._at_start = QCheckBox(self.tr("Ask at each start"), self)
        self._at_start.setObjectName("askAtStartBox")
        self._at_start.setToolTip(
            plain(self.tr("Send the same request whenever Backswing starts; off unless you tick it"))
        )
        self._at_start.setChecked(is_asked_at_start())
        for part in (self._ask, self._at_start):
            part.setEnabled(bool(address()))
        self._lay_out()
        self._ask.clicked.connect(self._start)
        self._at_start.toggled.connect(_remember)
        updates.told.connect(self._tell)

    def _about(self) -> str:
        url = address()
        if not url:
            return self.tr(
                "This Backswing, {version}, knows no address where it could ask for a newer one. The variable "
                "{variable} can name one. Nothing is asked."
            ).format(version=version(), variable=VARIABLE)
        return self.tr(
            "This is Backswing {version}. “Ask now” sends one request to {host}, for {url}: it tells this version, and "
            "as any request your computer's address, and nothing else. Nothing is downloaded or installed."
        ).format(version=version(), host=host(url), url=url)

    def _lay_out(self) -> None:
        lines, buttons = QVBoxLayout(self), QHBoxLayout()
        for part in (self._words, self._answer, self._at_start):
            lines.addWidget(part)
        buttons.addWidget(self._ask)
        buttons.addStretch(1)
        buttons.addWidget(close_button(self))
        lines.addLayout(buttons)

    def _start(self) -> None:
        self._ask.setEnabled(False)
        self._answer.setText(self.tr("Asking…"))
        self._updates.ask()

    def _tell(self, sentence: str) -> None:
        self._answer.setText(sentence)
        self._ask.setEnabled(True)


def _remember(wanted: bool) -> None:
    preferences.settings().setValue(_AT_START, "yes" if wanted else "no")
