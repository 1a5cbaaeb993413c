"""The line above the tabs that tells of the worst problem of the run, with its cure as a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from core.insight.doctor import RANK, Severity
from core.support.language import translated
from core.support.messages import capitalized
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.inside import doctor_texts
from gui.inside.doctor_watch import Complaint
from gui.widgets.buttons import push_button, tool_button

_SIDE_BY_SIDE_PX = 760
"""Width from which the buttons stand beside the sentence."""

_ALL = -1
"""Rank below every problem's."""

_HEALTHY = 2
"""Judgements in a row without the problem after which the line goes by itself."""


class DoctorLine(QFrame):
    """Line on the worst problem of the current run; without height while there is none.

    It stays as it is while the run goes on, unless a more serious problem takes its place. Closed, or cured, it does
    not come again in that run; gone by itself, only for something more serious.
    """

    cureAsked = Signal(object)
    """Emitted with the Cure to take."""

    showAsked = Signal()
    """Emitted to show the Doctor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("doctorLine")
        self.setAccessibleName(self.tr("Doctor"))
        self._run: int | None = None
        self._shown: Complaint | None = None
        self._told: dict[int, int] = {}  # by the number of a run: rank of its most serious problem told; _ALL if closed
        self._left: dict[int, Complaint] = {}  # by number: what was shown when the run ceased to be the current one
        self._healthy = 0
        self._mark = PlainLabel("▲", self)
        self._sentence = PlainLabel("", self, name="doctorLineLabel", wraps=True)
        self._sentence.setFont(theme.tabular(self._sentence.font()))
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._cure = push_button("doctorLineCureButton", "", self)
        self._show = push_button("doctorLineShowButton", self.tr("Show me"), self)
        self._close = tool_button("doctorLineCloseButton", "", self)
        self._close.setAccessibleName(self.tr("Close"))
        theme.keep_icon(self._close.setIcon, "close", self._close)
        self._close.setToolTip(plain(self.tr("Say no more of this run")))
        self._show.setToolTip(plain(self.tr("Look at every layer in Inside › Doctor")))
        for button in (self._cure, self._show, self._close):  # the focus never goes there by itself
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cure.clicked.connect(self._take_cure)
        self._show.clicked.connect(self.showAsked)
        self._close.clicked.connect(self.close_for_run)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        words, buttons = QHBoxLayout(), QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._sentence, 1)
        buttons.setSpacing(4)
        for button in (self._cure, self._show):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.setSpacing(4)
        self._parts.addLayout(words, 1)
        self._parts.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        row.addLayout(self._parts, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def follow(self, run: int | None, complaint: Complaint | None, is_final: bool = False) -> None:
        """Show what is known of a run. run: its number; None: the network at hand is of no run. Called often.

        is_final: no further judgement will come.
        """
        if run != self._run:
            self._begin(run)
        if complaint is None:
            self._healthy += 1
            if self._healthy >= _HEALTHY or is_final:
                self._drop()
        else:
            self._healthy = 0
            if self._shown and self._shown.kind is complaint.kind:
                self._show_severity(complaint.severity)
            if run is not None and RANK[complaint.kind] < self._told.get(run, len(RANK)):
                self._told[run] = RANK[complaint.kind]
                self._put(complaint)

    def close_for_run(self) -> None:
        """Hide the line; it does not come again in this run."""
        if self._run is not None:
            self._told[self._run] = _ALL
        self._drop()

    def _begin(self, run: int | None) -> None:
        if self._run is not None and self._shown:
            self._left[self._run] = self._shown
        self._run, self._healthy = run, 0
        self._drop()
        if run is not None and (shown := self._left.pop(run, None)):
            self._put(shown)

    def _put(self, complaint: Complaint) -> None:
        if self._shown:  # the plots must not jump again
            self.setMinimumHeight(self.height())
        self._shown = complaint
        words: str = capitalized(translated(complaint.sentence))
        self._sentence.setText(words)
        self.setAccessibleDescription(words)
        self._show_severity(complaint.severity)
        cure = complaint.cure
        self._cure.setVisible(cure is not None)
        if cure:
            words = doctor_texts.cure_words(cure)
            self._cure.setText(words)
            self._cure.setAccessibleName(words)
            self._cure.setToolTip(plain(doctor_texts.cure_hint(cure)))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._sentence.text()))

    def _show_severity(self, severity: Severity) -> None:
        theme.set_role(self._mark, "warning" if severity is Severity.STOPS else "")

    def _drop(self) -> None:
        self._shown = None
        self.hide()
        self.setMinimumHeight(0)

    def _take_cure(self) -> None:
        cure = self._shown.cure if self._shown else None
        if cure:
            self.close_for_run()
            self.cureAsked.emit(cure)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        direction = QBoxLayout.Direction
        is_wide = self.width() >= _SIDE_BY_SIDE_PX
        self._parts.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        super().resizeEvent(event)
