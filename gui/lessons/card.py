"""The lesson card: a row across the window with the step, its question, its task and what came of it."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.studies.lessons.task import Exercise, Rescue
from core.support.markup import emphasised, escaped
from core.support.wording import joined_sentences
from gui.base import theme
from gui.base.plain_text import DOTS_PX, PlainLabel, RichLabel, plain
from gui.lessons.exercise_row import ExerciseRow
from gui.lessons.hint_row import HintRow
from gui.lessons.lesson_session import LessonSession, Phase, StepState
from gui.lessons.rescue_watch import RescueWatch
from gui.lessons.task_watch import ExerciseWatch, TrainWatch
from gui.view.explanation import ExplanationLabel
from gui.view.prediction import PredictionRow
from gui.widgets.buttons import tool_button
from gui.widgets.fitting_label import FittingLabel

_EDGE_PX, _GAP_PX = 8, 4
_BESIDE_FROM_PX = 560
_SHARE, _HEADER_PX = 5, 24
"""The card has at most about one part in so many of the window's height, of which its first line takes a part."""

_LEAST_LINES = 5
"""Lines below the first one that are seen also in a low window: a question with its options."""


class LessonCard(QFrame):
    """Card of the lesson under way; hidden without one. Its body scrolls where a step has much to say."""

    nextLessonAsked = Signal()
    """Emitted at the end of a lesson, to begin the next one."""

    stopAsked = Signal()
    """Emitted to stop the training that is in the way."""

    drawAsked = Signal()
    """Emitted to show the plot on which a curve is drawn."""

    def __init__(self, session: LessonSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lessonCard")
        self.setAccessibleName(self.tr("Lesson"))
        self._session, self._obstacle, self._next_title = session, "", ""
        self._is_folded = self._can_stop = False
        self._told = ("", False)  # step and whether it is done, as a screen reader knows it
        self._body = _Body(self)
        self._header = self._make_header()
        self._make_left()
        self._make_right()
        self._lay_out()
        self._connect()
        self._refresh()

    # Building

    def _make_header(self) -> QHBoxLayout:
        self._fold = tool_button("foldLessonButton", "", self)
        self._title = _Title("", self, name="lessonStepLabel", role="title")
        self._place = FittingLabel(self)
        self._place.setObjectName("lessonPlaceLabel")
        self._place.setProperty("role", "muted")
        self._do = tool_button("doItButton", self.tr("Do it for me"), self)
        self._back = tool_button("lessonBackButton", self.tr("Back"), self)
        self._next = tool_button("lessonNextButton", "", self)
        self._leave = tool_button("leaveLessonButton", self.tr("Leave"), self)
        self._back.setToolTip(plain(self.tr("Show the step before")))
        self._leave.setToolTip(plain(self.tr("Close the lesson; it can be continued under Lessons")))
        header = QHBoxLayout()
        header.setSpacing(_GAP_PX)
        header.addWidget(self._fold)
        header.addWidget(self._title)
        header.addSpacing(_EDGE_PX)
        header.addWidget(self._place, 1)
        for button in (self._do, self._back, self._next, self._leave):
            header.addWidget(button)
        return header

    def _make_left(self) -> None:
        self._text, self._watch = _Paragraph("lessonTextLabel", self), _Paragraph("lessonWatchLabel", self)
        self._task = PlainLabel("", self, name="lessonTaskLabel", wraps=True)
        self._task.setContentsMargins(0, DOTS_PX, 0, 0)
        self._task.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._stop = tool_button("lessonStopButton", self.tr("Stop the training"), self, "stop")
        self._stop.clicked.connect(self.stopAsked)

    def _make_right(self) -> None:
        self._prediction, self._exercise = PredictionRow("lesson", self), ExerciseRow(self)
        self._hints = HintRow(self)
        self._explanation = ExplanationLabel(self)
        self._explanation.setObjectName("lessonExplanationLabel")

    def _lay_out(self) -> None:
        task = QHBoxLayout()
        task.addWidget(self._task, 1)
        task.addWidget(self._stop)
        left, self._right = QWidget(), QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body.room)
        self._columns.setContentsMargins(0, 0, _EDGE_PX, 0)
        self._columns.setSpacing(3 * _EDGE_PX)
        for column, parts in (
            (left, (self._text, self._watch)),
            (self._right, (self._prediction, self._exercise, self._hints, self._explanation)),
        ):
            rows = QVBoxLayout(column)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(_GAP_PX)
            for part in parts:
                rows.addWidget(part)
            if column is left:
                rows.addLayout(task)
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            column.setSizePolicy(policy)
            self._columns.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_EDGE_PX, _GAP_PX, _EDGE_PX, _GAP_PX)
        rows.setSpacing(_GAP_PX)
        rows.addLayout(self._header)
        rows.addWidget(self._body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self._refresh)
        session.stepBegan.connect(self._scroll_up)
        self._fold.clicked.connect(lambda: self.set_folded(not self._is_folded))
        self._do.clicked.connect(session.do_it)
        self._back.clicked.connect(session.go_back)
        self._next.clicked.connect(self._go_on)
        self._leave.clicked.connect(session.leave)
        self._prediction.chosen.connect(session.predict)
        self._prediction.skipped.connect(session.skip_prediction)
        self._prediction.drawAsked.connect(self.drawAsked)
        self._exercise.answered.connect(session.answer)
        self._hints.hintAsked.connect(session.take_hint)
        theme.current().changed.connect(self._refresh)

    def _scroll_up(self) -> None:
        self._body.verticalScrollBar().setValue(0)

    # Interface

    def set_obstacle(self, sentence: str, *, can_stop: bool) -> None:
        """Set why the step cannot begin yet, "" when it can. can_stop: a stop of what trains mends that."""
        if (sentence, can_stop) != (self._obstacle, self._can_stop):
            self._obstacle, self._can_stop = sentence, can_stop
            self._refresh()

    def set_next_lesson(self, title: str) -> None:
        """Set the title of the lesson that follows; "" where none does."""
        self._next_title = title
        self._refresh()

    def take_focus(self) -> None:
        """Take the keys to the next step; Qt would leave them at Repeat, which forgets what was done."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_folded(self, folded: bool) -> None:
        """Show only the first line, or all."""
        self._is_folded = folded
        self._refresh()

    def _go_on(self) -> None:
        if self._session.is_at_end:
            self.nextLessonAsked.emit()
        else:
            self._session.go_on()
            self._exercise.take_focus()

    # Content

    def _refresh(self) -> None:
        """Show the lesson as it stands."""
        session = self._session
        self.setVisible(session.lesson is not None)
        if session.lesson is None:
            return
        words = self.tr("Unfold the lesson") if self._is_folded else self.tr("Fold the lesson to one line")
        self._fold.setIcon(theme.icon("unfold" if self._is_folded else "fold"))
        self._fold.setToolTip(plain(words))
        self._fold.setAccessibleName(words)
        self._body.setHidden(self._is_folded)
        self._keep_focus()
        self._back.setEnabled(session.index > 0)
        if session.state:
            self._show_step(session.state)
        else:
            self._show_end()
        self._announce()
        parts = (self._prediction, self._exercise, self._hints, self._explanation)
        self._right.setVisible(any(not part.isHidden() for part in parts))
        self._body.updateGeometry()
        QTimer.singleShot(0, self._body, self._body.updateGeometry)  # when the new parts know their sizes

    def _keep_focus(self) -> None:
        """Go on to Next with the keys before what was pressed is hidden or disabled."""
        state, pressed = self._session.state, self.window().focusWidget()
        if pressed is None or state is None:
            return
        is_done = state.phase is Phase.DONE
        goes = is_done and (pressed is self._do or self._prediction.isAncestorOf(pressed))
        goes |= is_done and self._exercise.isAncestorOf(pressed)
        goes |= pressed is self._back and not self._session.index
        goes |= self._prediction.is_skip(pressed) and state.phase is not Phase.ASKING
        if goes:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _announce(self) -> None:
        """Tell a screen reader when a step begins, and when it is done."""
        state = self._session.state
        is_done = state is not None and state.phase is Phase.DONE
        told = (state.step.title, is_done) if state else (self.tr("The end"), True)
        if told != self._told:
            self._told = told
            words = self.tr("{step}: done").format(step=told[0]) if is_done else told[0]
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _show_step(self, state: StepState) -> None:
        session, step, is_done = self._session, state.step, state.phase is Phase.DONE
        assert session.lesson
        numbers = {"number": session.index + 1, "count": len(session.lesson.steps)}
        place = self.tr("{lesson} · {number} of {count}").format(lesson=session.lesson.title, **numbers)
        self._place.set_texts([place, self.tr("{number} of {count}").format(**numbers)])
        self._title.setText(step.title)
        self._text.setText(emphasised(step.text))
        self._show_watch(step.watch or "")
        self._show_task(state)
        exercise = step.task if isinstance(step.task, Exercise) else None
        is_open = state.phase is Phase.ASKING
        self._prediction.show_question(None if is_done else step.predict, state.chosen, is_open=is_open)
        self._exercise.show_exercise(exercise, is_done=is_done)
        self._show_hints(state, is_done=is_done)
        if is_done:
            why = joined_sentences((exercise.solution if exercise else "", step.why or ""))
            self._explanation.show_words(session.answer_words, why, step.formula, step.term)
        else:
            self._explanation.show_words()
        self._show_do(state)
        self._show_next(self.tr("Next"), self.tr("Go on to the next step, whether this one is done or not"), is_done)

    def _show_watch(self, watch: str) -> None:
        words = self.tr("Watch: {what}").format(what=watch)
        self._watch.setText(emphasised(words))
        self._watch.setVisible(bool(watch))

    def _show_task(self, state: StepState) -> None:
        words, role = "", ""
        if state.phase is Phase.DONE:
            words, role = (self.tr("✓ Done") if state.step.task else ""), "muted"
        elif self._obstacle:
            words, role = self._obstacle, "warning"
        elif state.watch:
            words = state.watch.words()
            role = "warning" if isinstance(state.watch, ExerciseWatch) else "muted"
        has_begun = isinstance(state.watch, TrainWatch) and state.watch.has_begun
        if state.phase is Phase.ASKING and words and not has_begun:
            words = self.tr("Say first what you expect, or skip. Then: {task}").format(task=words)
        self._task.setText(words)
        theme.set_role(self._task, role)
        self._task.setVisible(bool(words))
        self._stop.setVisible(bool(self._obstacle) and self._can_stop and state.phase is not Phase.DONE)

    def _show_hints(self, state: StepState, *, is_done: bool) -> None:
        watch = state.watch
        if isinstance(watch, RescueWatch) and not is_done:
            self._hints.show_hints(watch.task.hints, watch.hints)
        else:
            self._hints.show_hints((), 0)

    def _show_do(self, state: StepState) -> None:
        task = state.step.task
        gives_up = isinstance(task, Exercise | Rescue)
        can = state.watch is not None and (gives_up or state.watch.ask() is not None)
        self._do.setVisible(can and state.phase is not Phase.DONE)
        self._do.setEnabled(state.phase is Phase.DOING and not self._obstacle)
        words = self.tr("Show me") if gives_up else self.tr("Do it for me")
        hint = self.tr("Show the answer, for no points") if gives_up else self.tr("Let Backswing do what the step asks")
        if isinstance(task, Rescue):
            hint = self.tr("Give up: set the cure, for no points")
        self._do.setText(words)
        self._do.setAccessibleName(words)
        asks = self.tr("Say first what you expect, or skip")
        self._do.setToolTip(plain(asks if state.phase is Phase.ASKING else hint))

    def _show_next(self, words: str, hint: str, is_primary: bool) -> None:
        self._next.setText(words)
        self._next.setAccessibleName(words)
        self._next.setToolTip(plain(hint))
        theme.set_role(self._next, "primary" if is_primary else "")
        self._next.setVisible(bool(words))

    def _show_end(self) -> None:
        """Show the points, something to try, and the next lesson."""
        session = self._session
        assert session.lesson
        points, most = session.points
        self._title.setText(session.lesson.title)
        self._place.set_texts([self.tr("The end")])
        words = self.tr("You have gone through this lesson.")
        if most:
            words = (
                self.tr("You have {points} of 1 point.")
                if most == 1
                else self.tr("You have {points} of {most} points.")
            )
            words = words.format(points=f"{round(points, 1):g}", most=most)
        self._text.setText(escaped(words))
        to_try = session.lesson.try_ or ""
        self._watch.setText(emphasised(self.tr("To try: {what}").format(what=to_try)))
        self._watch.setVisible(bool(to_try))
        for part in (self._task, self._stop, self._prediction, self._exercise, self._hints, self._do):
            part.hide()
        self._explanation.show_words()
        title = self._next_title
        self._show_next(self.tr("Next lesson") if title else "", self.tr("Begin “{title}”").format(title=title), True)

    # Qt's

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        direction = QBoxLayout.Direction
        beside = self.width() >= theme.scaled(_BESIDE_FROM_PX)
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return room for the first line: the rest scrolls."""
        margins = self.contentsMargins()
        header = self._header.sizeHint().height() + 2 * _GAP_PX + margins.top() + margins.bottom()
        return QSize(self._header.minimumSize().width(), header)


class _Title(PlainLabel):
    """Title with a tool tip that has all of it, as a narrow window cuts it off."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(plain(text))


class _Paragraph(RichLabel):
    """Wrapped text that is as high as it needs to be at its width."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setObjectName(name)
        self.setContentsMargins(0, DOTS_PX, 0, 0)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)


class _Body(QScrollArea):
    """Scroll area as high as its content needs, up to a share of the window's height. room: for the content."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lessonBody")
        self.setAccessibleName(self.tr("Step of the lesson"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.room = QWidget()
        self.setWidget(self.room)
        self.verticalScrollBar().rangeChanged.connect(self._take_keys)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 1)
        room = self.room
        needed = room.heightForWidth(width) if room.hasHeightForWidth() else room.sizeHint().height()
        most = max(self.window().height() // _SHARE - _HEADER_PX, _LEAST_LINES * self.fontMetrics().lineSpacing())
        return QSize(width, min(needed, most))

    def _take_keys(self, _: int, most: int) -> None:
        """Let the Tab key come here while there is something to scroll to."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if most else Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
