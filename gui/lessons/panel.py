"""The Lessons panel: the list of lessons with one's progress, and the page of the chosen one."""

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from core.studies.lessons.random_mission import PREFIX, is_random
from gui.base import theme
from gui.lessons import listed as lessons
from gui.lessons.lesson_session import LessonSession
from gui.lessons.listed import Listed
from gui.lessons.page import LessonPage
from gui.lessons.progress_keeper import ProgressKeeper
from gui.lessons.sketch import SketchPlace
from gui.widgets.rows import Index, RowsModel, TableColumn
from gui.widgets.two_line_list import MARK, SECOND_LINE, TwoLineList

_LIST_PX, _EDGE_PX, _BESIDE_FROM_PX = 200, 8, 600


class _Rows(RowsModel):
    """One row a lesson."""

    def __init__(self, keeper: ProgressKeeper, parent: QObject | None = None) -> None:
        super().__init__([TableColumn("", lambda listed: listed.title, hint=self._spoken)], parent)
        self._keeper = keeper
        self.read()

    def read(self) -> None:
        """Read which lessons there are."""
        self.beginResetModel()
        self.rows = list(lessons.listed())
        self.endResetModel()

    def refresh(self) -> None:
        """Show the progress."""
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.NoItemFlags if self.rows[index.row()].is_heading else super().flags(index)

    def _spoken(self, listed: Listed) -> str:
        return f"{listed.title}, {listed.words(self._keeper.progress)}"

    def data(self, index: Index, role: int = 0) -> object:
        listed, progress = self.rows[index.row()], self._keeper.progress
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(listed)
        if role == SECOND_LINE:
            return listed.words(progress)
        if role == MARK:
            return True if listed.is_done(progress) else False if listed.failure else None
        return super().data(index, role)


class LessonsPanel(QWidget):
    """Panel of all lessons; where the step under way wants a curve, it is drawn here."""

    lessonAsked = Signal(str, bool)
    """Emitted with a lesson's name, PREFIX for a mission at random, and whether it begins anew."""

    def __init__(self, session: LessonSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lessonsPanel")
        self._session = session
        self._rows = _Rows(session.keeper)
        self._list = TwoLineList("lessonList", self._rows, self)
        self._rows.setParent(self._list)
        self._list.setAccessibleName(self.tr("Lessons"))
        self._page, self.sketch = LessonPage(), SketchPlace(session)
        self._lay_out()
        self._list.selectionModel().currentChanged.connect(self._refresh_page)
        self._page.beginAsked.connect(self._begin)
        self._page.forgetAsked.connect(self._forget)
        session.keeper.changed.connect(self._refresh)
        session.stepBegan.connect(self._follow)
        session.closed.connect(self._refresh)
        self._follow()

    def _lay_out(self) -> None:
        body, scroll = QWidget(), QScrollArea(self)
        rows = QVBoxLayout(body)
        rows.setContentsMargins(_EDGE_PX, _EDGE_PX, 0, _EDGE_PX)
        rows.addWidget(self.sketch)
        rows.addWidget(self._page, 1)
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(_EDGE_PX)
        self._whole.addWidget(self._list)
        self._whole.addWidget(scroll, 1)

    def show_lesson(self, name: str) -> None:
        """Choose a lesson; one of a file that is not listed yet is read first."""
        name = PREFIX if is_random(name) else name
        names = [listed.name for listed in self._rows.rows]
        if name not in names:
            self._rows.read()
            names = [listed.name for listed in self._rows.rows]
        self._list.setCurrentIndex(self._rows.index(names.index(name) if name in names else 0, 0))

    @property
    def listed(self) -> Listed:
        """The lesson that is shown."""
        shown: Listed = self._rows.rows[max(0, self._list.currentIndex().row())]
        return shown

    def _follow(self) -> None:
        """Show the lesson under way."""
        if self._session.lesson and not self._is_open(self.listed):
            self.show_lesson(self._session.name)
        elif not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._rows.index(self._next_row(), 0))
        self._refresh()

    def _is_open(self, listed: Listed) -> bool:
        """Return whether it is under way."""
        return listed.name == self._session.name or (listed.is_random and is_random(self._session.name))

    def _next_row(self) -> int:
        """Return the row of the first lesson that is not done."""
        progress = self._session.keeper.progress
        return next((at for at, each in enumerate(self._rows.rows) if each.lesson and not each.is_done(progress)), 0)

    def _begin(self, anew: bool) -> None:
        self.lessonAsked.emit(self.listed.name, anew)

    def _forget(self) -> None:
        lessons.forget(self.listed.name)
        self._rows.read()
        self._list.setCurrentIndex(self._rows.index(self._next_row(), 0))

    def _refresh(self) -> None:
        self._rows.refresh()
        self._refresh_page()

    def _refresh_page(self, *_: QModelIndex) -> None:
        chosen = self.listed
        self._page.show_lesson(chosen, self._session.keeper.progress, is_open=self._is_open(chosen))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside the page, or above it where there is no room for both."""
        beside, list_px = event.size().width() >= theme.scaled(_BESIDE_FROM_PX), theme.scaled(_LIST_PX)
        self._whole.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._list.setMaximumSize(list_px if beside else 4096, 4096 if beside else event.size().height() // 4)
        self._list.setMinimumWidth(list_px if beside else 0)
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(400, 200)
