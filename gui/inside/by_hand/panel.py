"""The By hand panel: one example and one step, page by page."""

from collections.abc import Sequence
from functools import partial
from operator import is_

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.checkpoint import Checkpoint
from core.insight.units import picture_side
from core.mini_batch import MiniBatch
from gui.base import theme
from gui.base.plain_text import plain
from gui.inside.by_hand import texts
from gui.inside.by_hand.checker import Checker
from gui.inside.by_hand.example_choice import ExampleChoice
from gui.inside.by_hand.page import ByHandPart, Moment, Page, strongest
from gui.inside.by_hand.page_stack import PageStack
from gui.inside.by_hand.pages import PARTS, after, page_of
from gui.inside.by_hand.player import SPEEDS_MS, TermPlayer
from gui.inside.by_hand.snapshot import Picked, Snapshot, Source, count_of, pick, prepare
from gui.inside.by_hand.units_view import UnitsView
from gui.session.answerer import Answerer
from gui.session.background import LatestTask
from gui.session.subject import Subject
from gui.session.training_session import State
from gui.session.workbench import Workbench
from gui.view.clocked_view import ClockedView
from gui.view.frame import ViewFrame
from gui.view.table import Table
from gui.widgets.buttons import tool_button
from gui.widgets.column import Column
from gui.widgets.fields import Choice, ChoiceField

_UNITS_PX, _EVERY_MS = 144, 400


class ByHandPanel(ClockedView):
    """Panel of the arithmetic of one example and of the next step; computes nothing while hidden."""

    stepAsked = Signal()
    """Emitted when the step shown is to be done."""

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.redraw_every(_EVERY_MS)
        self._bench = bench
        self._snapshot: Snapshot | None = None
        self._picked: Picked | None = None
        self._subject: Subject | None = None
        self._last: MiniBatch | None = None
        self._is_stale, self._obstacle = True, ""
        self._asked: tuple[object, ...] = ()  # what the snapshot was asked from: settings, checkpoints, data
        self._part, self._unit = ByHandPart.FORWARDS, (0, -1)  # unit -1: the one with the largest error
        self._source: int | None = -1  # -1: the weight with the largest gradient; None: the bias
        self._preparing, self._checker, self._player = LatestTask(self), Checker(self), TermPlayer(self)
        self._make_widgets()
        self._lay_out()
        self._connect()

    # Building

    def _make_widgets(self) -> None:
        self._units, self._stack, self._choice = UnitsView(self), PageStack(self), ExampleChoice(self)
        self._list = ChoiceField([Choice(part, title) for part, title in texts.titles().items()], self)
        self._list.setObjectName("byHandPageBox")
        self._list.setAccessibleName(self.tr("Page"))
        self._back = tool_button("byHandBackButton", self.tr("Previous"), self)
        self._next = tool_button("byHandNextButton", self.tr("Next"), self, is_primary=True)
        self._play = tool_button("byHandPlayButton", self.tr("Slow motion"), self)
        self._code_button = tool_button("byHandCodeButton", self.tr("Show the code"), self)
        for button in (self._play, self._code_button):
            button.setCheckable(True)
        speeds = zip(SPEEDS_MS, (self.tr("slow"), self.tr("medium"), self.tr("fast")), strict=True)
        self._speed = ChoiceField([Choice(name, title) for name, title in speeds], self)
        self._speed.setObjectName("byHandSpeedBox")
        self._speed.setAccessibleName(self.tr("Speed of slow motion"))
        self._speed.set_value("medium")
        self._check = tool_button("byHandCheckButton", self.tr("Check them all"), self)
        self._do = tool_button("byHandStepButton", self.tr("Do this step"), self)

    def _lay_out(self) -> None:
        body, outer, bottom = QWidget(self), QVBoxLayout(self), QWidget(self)
        row, buttons = QHBoxLayout(body), QHBoxLayout(bottom)
        column = Column(self._units)
        column.setFixedWidth(theme.scaled(_UNITS_PX))
        row.addWidget(column)
        row.addWidget(self._stack, 1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        buttons.addStretch(1)
        buttons.addWidget(self._check)
        buttons.addWidget(self._do)
        self._frame = ViewFrame(
            "byHand",
            body,
            empty=texts.empty(),
            explanation=texts.explanation(),
            tables=self._tables,
            whole=self._whole,
            parent=self,
        )
        for tool in (self._list, self._choice, self._play, self._speed, self._code_button):
            self._frame.add_tool(tool)
        self._bottom = bottom
        self._frame.add_row(bottom, below=True)
        outer.addWidget(self._frame)
        for layout in (row, outer, buttons):
            layout.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        buttons.setSpacing(6)
        bottom.hide()

    def _connect(self) -> None:
        bench = self._bench
        for news in (bench.draft.changed, bench.store.loaded, bench.past.changed, bench.session.stateChanged):
            news.connect(self._expire)
        bench.networkChanged.connect(self._network_changed)
        self._preparing.done.connect(self._take)
        self._preparing.failed.connect(self._refuse)
        self._checker.changed.connect(self._show_page)
        self._checker.failed.connect(self.failed)
        self._checker.progress.connect(self._show_progress)
        self._units.unitChosen.connect(self._choose_unit)
        self._stack.sourceChosen.connect(self._choose_source)
        self._choice.changed.connect(self._choose_other)
        self._list.valueChanged.connect(self._turn_to)
        self._back.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))
        self._play.toggled.connect(self._set_playing)
        self._speed.valueChanged.connect(self._player.set_speed)
        self._code_button.toggled.connect(self._show_page)
        self._check.clicked.connect(self._check_all)
        self._do.clicked.connect(self.stepAsked)
        self._player.advanced.connect(self._show_page)
        self._player.pageOver.connect(self._play_on)
        self._player.stopped.connect(self._played)
        self._frame.failed.connect(self.failed)
        theme.current().changed.connect(self._show_page)

    # Interface

    def take_over(self, before: "ByHandPanel") -> None:
        """Show the page and the unit that the panel before it showed."""
        self._part, self._unit, self._source = before._part, before._unit, before._source

    def set_subject(self, subject: Subject | None) -> None:
        """Set the digit drawn or chosen; where it is the example, show it at once."""
        self._subject = subject
        if subject is None:
            self._choice.forget_label()
        if self._choice.source is Source.DRAWN and self.isVisible():
            self._choose_example()

    def set_mini_batch(self, batch: MiniBatch | None) -> None:
        """Set the last mini-batch stepped on, or None."""
        self._last = batch

    def set_blocked(self, obstacle: str) -> None:
        """Set why no step can be done now, "" if it can."""
        self._obstacle = obstacle
        self._show_buttons()

    def show_unit(self, layer: int, unit: int) -> None:
        """Show the numbers of a unit, both from 0, for the digit drawn where there is one."""
        if self._subject is not None:
            self._choice.choose(Source.DRAWN)
            self._expire()
            self._picked = None
        self._unit, self._source, self._part = (layer, unit), -1, ByHandPart.FORWARDS
        self._show()

    def end_tasks(self) -> None:
        """Cancel all background work."""
        self._player.stop()
        self._preparing.close()
        self._checker.close()

    # The step

    def _expire(self) -> None:
        """Let the next timer tick look which step is next."""
        self._is_stale = True

    def _network_changed(self) -> None:
        """Show the next step at once where one was done; while a run goes on, the timer does."""
        self._expire()
        if self.isVisible() and self._bench.session.state is not State.RUNNING:
            self.refresh()

    def refresh(self) -> None:
        """Prepare the next step if there may be another one."""
        data = self._bench.store.dataset
        if not self._is_stale or self._preparing.is_busy or not self._frame.is_body_visible:
            return
        self._is_stale = False
        if data is None:
            self._snapshot = None
            self._show()
            return
        then, (config, start) = self._looked_at(), self._bench.runs.next_start
        shown, self._asked = self._asked, (config, then, start, data)
        if self._snapshot and shown and shown[0] == config and all(map(is_, shown[1:], self._asked[1:])):
            return
        answerer = self._bench.document.answerer if start else Answerer(config.sizes)
        if then:
            config, start, answerer = then.config, then, self._bench.answerer
        self._preparing.start(partial(prepare, config, start, data, answerer.words))

    def _looked_at(self) -> Checkpoint | None:
        """Return the network that answers where it is not the one that the next step trains; else None."""
        if then := self._bench.past.checkpoint:
            return then
        shipped = self._bench.document.shipped
        if self._choice.source is Source.DRAWN and self._bench.answerer.is_shipped and shipped:
            return Checkpoint.blank(shipped.checkpoint.config, shipped.checkpoint.network.theta)
        return None

    def _take(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._choose_example()

    def _refuse(self, sentence: str) -> None:
        self._snapshot = self._picked = None
        self._frame.show_empty(sentence)
        self._bottom.hide()

    # The example, the unit and the weight

    def _choose_example(self) -> None:
        self._picked = None
        self._checker.forget()
        self._show()

    def _choose_other(self) -> None:
        """Show another example; a drawing may be read by another network than the one that is trained."""
        self._expire()
        self._choose_example()

    def _pick(self) -> Picked | None:
        """Return the example chosen, and fit the fields to what there is."""
        snapshot, choice = self._snapshot, self._choice
        if snapshot is None or not snapshot.is_finite:
            return None
        whole_set = self.tr("This optimizer trains on the whole training set at once.")
        choice.allow(Source.BATCH, "" if snapshot.step else whole_set)
        is_opened = self._bench.document.test_set.times > 0
        choice.allow(Source.TEST, "" if is_opened else self.tr("The test set is the final test: open it first."))
        choice.allow(Source.LAST, "" if self._last else self.tr("Press Step (F7) first."))
        if choice.source is Source.BATCH and not snapshot.step:
            choice.choose(Source.TRAINING)
        subject, outputs = self._subject, snapshot.config.sizes[-1]
        needs_label = choice.source is Source.DRAWN and subject is not None and subject.label is None
        choice.set_range(count_of(snapshot, choice.source, self._last), outputs, needs_label=needs_label)
        picked = pick(snapshot, choice.source, choice.number, subject, choice.label, self._last)
        if picked and needs_label:
            choice.suggest_label(int(picked.example.layers[-1].a.argmax()))
            picked = pick(snapshot, choice.source, choice.number, subject, choice.label, self._last)
        return picked

    def _choose_unit(self, layer: int, unit: int) -> None:
        self._checker.forget()
        self._unit, self._source = (layer, unit), -1
        self._player.stop()
        self._show()

    def _choose_source(self, source: int | None) -> None:
        self._source = source
        self._show_page()

    def moment(self) -> Moment | None:
        """Return what the pages are made from, None without an example."""
        snapshot, picked = self._snapshot, self._picked
        if snapshot is None or picked is None:
            return None
        layers = picked.example.layers
        layer = min(self._unit[0], len(layers) - 1)
        here = layers[layer]
        unit = self._unit[1] if 0 <= self._unit[1] < len(here.z) else int(abs(here.delta).argmax())
        self._unit, source = (layer, unit), self._source
        if source is not None and not 0 <= source < len(here.x):
            source = strongest(here, unit)
        side = picture_side(snapshot.config.sizes[0])
        return Moment(picked.example, snapshot.step, layer, unit, source, picked.name, side)

    # The pages

    def _show(self) -> None:
        """Show the example chosen in the newest network."""
        if not self.isVisible():
            return
        if self._picked is None:
            self._picked = self._pick()
        snapshot, moment = self._snapshot, self.moment()
        self._bottom.setVisible(moment is not None)
        if snapshot is None or moment is None:
            words = "" if snapshot is None else texts.no_example() if snapshot.is_finite else texts.blown_up()
            self._frame.show_empty(words)
            return
        self._units.show_moment(moment)
        self._show_page()

    def _show_page(self) -> None:
        snapshot, moment = self._snapshot, self.moment()
        if snapshot is None or moment is None or not self.isVisible():
            return
        self._list.set_value(self._part)
        if self._code_button.isChecked():
            self._stack.show_code(texts.code(self._part, moment.config))
        else:
            side = moment.side if moment.layer == 0 else None
            self._stack.show_page(self._page(moment), side, moment.source, self._player.terms)
        self._frame.show_body(texts.sentence(snapshot, moment))
        self._show_buttons()

    def _page(self, moment: Moment) -> Page:
        return page_of(self._part, moment, self._checker.found)

    def _show_buttons(self) -> None:
        self._check.setEnabled(not self._checker.is_busy)
        if not self._checker.is_busy:
            self._check.setText(self.tr("Check them all"))
        self._back.setEnabled(after(self._part, -1) is not None)
        self._next.setEnabled(after(self._part, 1) is not None)
        self._check.setVisible(self._part is ByHandPart.CHECK)
        reason = self._reason()
        self._do.setEnabled(not reason)
        self._do.setToolTip(plain(reason or self.tr("Train on exactly this mini-batch, then show the next one")))

    def _reason(self) -> str:
        """Return why the step cannot be done now; "" when it can."""
        if self._obstacle:
            return self._obstacle
        if self._bench.session.state not in (State.IDLE, State.PAUSED):
            return self.tr("Pause the training first.")
        if self._bench.past.epoch is not None:
            return self.tr("This is an earlier epoch: come back to the newest one first.")
        if self._looked_at():
            return self.tr("This network comes with Backswing: choose the next mini-batch to train your own.")
        if self._snapshot and self._snapshot.step is None:
            return self.tr("This optimizer makes no step for each mini-batch.")
        return ""

    def _turn(self, pages: int) -> None:
        if part := after(self._part, pages):
            self._turn_to(part)

    def _turn_to(self, part: ByHandPart) -> None:
        self._player.stop()
        self._part = part
        self._show_page()

    # Slow motion

    def _set_playing(self, on: bool) -> None:
        if not on:
            self._player.stop()
            return
        if self._part in (ByHandPart.UPDATE, ByHandPart.CHECK):
            self._part = ByHandPart.FORWARDS
        self._code_button.setChecked(False)
        self._play_page()

    def _play_page(self) -> None:
        moment = self.moment()
        if moment is None:
            self._play.setChecked(False)
            return
        page = self._page(moment)
        self._player.begin_page(len(page.rows) if page.running else 0)
        self._show_page()

    def _play_on(self) -> None:
        part = after(self._part, 1)
        if part is None or self._part is ByHandPart.UPDATE:
            self._player.stop()
            return
        self._part = part
        self._play_page()

    def _played(self) -> None:
        self._play.setChecked(False)
        self._show_page()

    # The check

    def _check_all(self) -> None:
        if moment := self.moment():
            self._checker.start(moment)

    def _show_progress(self, done: int, units: int) -> None:
        self._check.setText(self.tr("Checking: {done} of {units} units").format(done=done, units=units))

    # Text and files

    def _tables(self) -> Sequence[Table]:
        moment = self.moment()
        return texts.tables([self._page(moment)]) if moment else []

    def _whole(self) -> Sequence[Table]:
        moment = self.moment()
        return texts.tables([page_of(part, moment, self._checker.found) for part in PARTS]) if moment else []

    # Keys and visibility

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if step:
            self._turn(step)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        self._player.stop()
        super().hideEvent(event)
