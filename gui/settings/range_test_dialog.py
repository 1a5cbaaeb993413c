"""The Find η dialog: the learning-rate range test, live, its suggestion, and Nielsen's threshold."""

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.config import RunConfig
from core.data.dataset import Dataset
from core.insight.range_test import progress
from gui.base.plain_text import PlainLabel
from gui.session.background import LatestTask
from gui.session.setting_texts import in_short
from gui.settings import range_test_texts
from gui.settings.range_test_findings import RangeTestFindings
from gui.settings.range_test_search import RangeTestResult, search
from gui.widgets.buttons import push_button
from gui.widgets.thin_bar import ThinBar

_WIDTH_PX, _HEIGHT_PX = 640, 540
_RANGE_SHARE, _USUAL_TRIALS = 0.3, 5


class SearchState(Enum):
    """State of the search."""

    NO_DATA = auto()
    RUNNING = auto()
    DONE = auto()
    CANCELLED = auto()
    FAILED = auto()


class FindEtaDialog(QDialog):
    """Non-modal dialog that starts the search at once and deletes itself when closed.

    data: None if there are none yet.
    """

    chosen = Signal(float)
    """The η that a person takes; the dialog then closes."""

    ended = Signal()
    """The search is over, one way or another."""

    def __init__(self, config: RunConfig, data: Dataset | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._config, self._data = config, data
        self._task = LatestTask(self)
        self._found = RangeTestResult()
        self.state = SearchState.NO_DATA
        self.setObjectName("findEtaDialog")
        self.setWindowTitle(self.tr("Find η"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_parts()
        self._lay_out()
        self._connect()
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self.begin()

    def _make_parts(self) -> None:
        self._about = PlainLabel(in_short(self._config), self, role="muted", wraps=True)
        self._caption = PlainLabel(self.tr("Running cost while η grows"), self, role="title")
        self._findings = RangeTestFindings(self._caption.text(), self)
        self._bar = ThinBar(self.tr("Progress of the search"), self)
        self._bar.setObjectName("findEtaBar")
        self._status = PlainLabel("", self, name="findEtaStatus", wraps=True)
        self._cancel = push_button("cancelFindEtaButton", self.tr("Cancel"), self)
        self._again = push_button("findEtaAgainButton", self.tr("Search again"), self)
        self._close = push_button("closeFindEtaButton", self.tr("Close"), self)

    def _lay_out(self) -> None:
        lines, foot = QVBoxLayout(self), QHBoxLayout()
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(8)
        lines.addWidget(self._caption)
        lines.addWidget(self._about)
        lines.addWidget(self._bar)
        lines.addWidget(self._status)
        lines.addWidget(self._findings, 1)
        lines.addSpacing(4)
        foot.addStretch(1)
        for button in (self._cancel, self._again, self._close):
            foot.addWidget(button)
        lines.addLayout(foot)

    def _connect(self) -> None:
        self._findings.chosen.connect(self._use)
        self._cancel.clicked.connect(self.cancel)
        self._again.clicked.connect(self.begin)
        self._close.clicked.connect(self.close)
        self._task.progress.connect(self._take_progress)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self._stop)

    # The search

    def begin(self) -> None:
        """Look, from the start; what was found before is forgotten."""
        self._stop()
        self._found = RangeTestResult()
        if self._data is None:
            self._show(SearchState.NO_DATA)
            return
        self._show(SearchState.RUNNING)
        self._task.start(partial(search, self._config, self._data))

    def cancel(self) -> None:
        """End the search; what was seen stays drawn."""
        if self.state is SearchState.RUNNING:
            self._stop()
            self._show(SearchState.CANCELLED)

    def done(self, result: int) -> None:
        """However it is closed, nothing is left running."""
        self.cancel()
        super().done(result)

    def _stop(self) -> None:
        self._task.close()  # waits for one mini-batch at most

    def _take_progress(self, found: RangeTestResult, _: None) -> None:
        self._found = found
        self._show(SearchState.RUNNING)

    def _take(self, found: RangeTestResult) -> None:
        self._found = found
        self._show(SearchState.DONE)

    def _fail(self, sentence: str) -> None:
        self._show(SearchState.FAILED, sentence)

    # What is shown

    def _show(self, state: SearchState, sentence: str = "") -> None:
        self.state = state
        is_running = state is SearchState.RUNNING
        self._findings.show_found(self._found, state is SearchState.DONE)
        self._bar.set_share(self._share())
        self._bar.setVisible(is_running)
        self._cancel.setEnabled(is_running)  # each in its place: a second click must not press the other
        self._again.setEnabled(state is SearchState.CANCELLED)  # else it would find the same
        self._status.setText(sentence or self._words())
        if not is_running:
            self.ended.emit()

    def _words(self) -> str:
        match self.state:
            case SearchState.NO_DATA:
                return self.tr(
                    "There is no data to learn from yet. Choose or download a data set, then open this again."
                )
            case SearchState.RUNNING:
                return range_test_texts.running(self._found)
            case SearchState.CANCELLED:
                return self.tr("Cancelled before there was enough for a suggestion.")
            case _:
                return range_test_texts.verdict(self._found.points)

    def _share(self) -> float:
        if self._found.trials:
            return _RANGE_SHARE + (1 - _RANGE_SHARE) * len(self._found.trials) / _USUAL_TRIALS
        return _RANGE_SHARE * progress(self._found.points)

    def _use(self, eta: float) -> None:
        self.chosen.emit(eta)
        self.close()
