"""The data browser: any set as pages of pictures, with what each is and what the network takes it for."""

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from core.data.dataset import Split
from core.ink import FIELD_PX
from core.network import Network
from gui import digit_words, theme
from gui.clocked_view import ClockedView
from gui.data_store import DataStore
from gui.digit_captions import captions
from gui.digit_choice import Wish
from gui.digit_filters import DigitFilters
from gui.digit_reader import DigitReader
from gui.digit_sets import DigitSets, SetName, is_digits
from gui.my_digits import MyDigitsStore
from gui.my_digits_bar import MyDigitsBar
from gui.subject import Subject
from gui.widgets.card import Card
from gui.widgets.fields.number import grouped
from gui.widgets.grid_sheet import Caption
from gui.widgets.image_grid import ImageGrid
from gui.widgets.pager import Pager

_EDGE_PX = 8


class DigitsPanel(ClockedView):
    """Give it networks as they learn; hidden, it computes nothing. Call `end_tasks` before the end."""

    chosen = Signal(object)
    """A Subject: the picture that was clicked, or Enter pressed on."""

    learnMine = Signal()
    """The network is to learn my digits."""

    testOpened = Signal()
    """The test set was opened for the network at hand: the record counts it."""

    def __init__(self, store: DataStore, mine: MyDigitsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._mine = store, mine
        self._sets = DigitSets(store, mine, self)
        self._reader = DigitReader(self)
        self._trained = False
        self._shown: SetName | None = None
        self._opened: Split | None = None  # the test set, as long as it may be seen
        self._failure = self._message = ""
        self._make_widgets()
        self._lay_out()
        self._reader.set_room(self._grid.room)
        self._connect()

    # Building

    def _make_widgets(self) -> None:
        self._filters = DigitFilters(self)
        self._help = self._make_help()
        self._explanation = self._label("browserHelpLabel", digit_words.explanation())
        self._explanation.hide()
        self._bar = MyDigitsBar(self._mine, self)
        self._grid = ImageGrid(FIELD_PX)
        self._grid.setObjectName("digitGrid")
        self._card = Card()
        self._card.setObjectName("digitCard")
        self._card.button.setObjectName("digitCardButton")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._card)
        self._stack.addWidget(self._grid)
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._stack.setMinimumSize(self._grid.minimumSize())
        self._words = self._label("pictureLabel")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tally = self._label("tallyLabel")
        self._pager = Pager(self)
        kept = self._pager.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._pager.setSizePolicy(kept)
        self._delete = self._grid.add_key_action(self.tr("Delete"), QKeySequence(Qt.Key.Key_Delete))

    def _label(self, name: str, text: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setProperty("role", "muted")
        label.setFont(theme.tabular(self.font()))
        label.setWordWrap(True)
        return label

    def _make_help(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("browserHelpButton")
        button.setCheckable(True)
        button.setToolTip(self.tr("What is this?"))
        button.setAccessibleName(self.tr("What is this?"))
        theme.keep_icon(button.setIcon, "help", button)
        return button

    def _lay_out(self) -> None:
        top, bottom, outer = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for line in (top, bottom, outer):
            line.setSpacing(8)
        outer.setContentsMargins(_EDGE_PX, _EDGE_PX, _EDGE_PX, _EDGE_PX)
        top.addWidget(self._filters, 1)
        top.addWidget(self._help, 0, Qt.AlignmentFlag.AlignTop)
        bottom.addWidget(self._tally, 1)
        bottom.addWidget(self._pager)
        outer.addLayout(top)
        outer.addWidget(self._bar)
        outer.addWidget(self._explanation)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self._words)
        outer.addLayout(bottom)

    def _connect(self) -> None:
        reader, grid, mine = self._reader, self._grid, self._mine
        self._help.toggled.connect(self._explanation.setVisible)
        self._filters.setChosen.connect(self._set_chosen)
        self._filters.wishChanged.connect(self._wish_changed)
        self._sets.changed.connect(self.refresh)
        self._sets.failed.connect(self._set_failed)
        reader.listChanged.connect(self._show_page)
        reader.answersChanged.connect(self._show_answers)
        self._card.clicked.connect(self._card_clicked)
        grid.chosen.connect(self._choose)
        grid.currentChanged.connect(self._current_changed)
        grid.moveAsked.connect(self._move)
        grid.roomChanged.connect(lambda: reader.set_room(grid.room))
        grid.digitTyped.connect(self._relabel)
        self._pager.turned.connect(lambda delta: self._move(delta * grid.room))
        self._pager.numberAsked.connect(self._go_to)
        self._delete.triggered.connect(self._delete_selected)
        self._bar.deleteAsked.connect(self._delete_selected)
        self._bar.learnAsked.connect(self.learnMine)
        mine.failed.connect(self._say)
        mine.said.connect(self._say)
        mine.changed.connect(self._bar.refresh)

    # What comes from outside

    def set_network(self, network: Network | None, trained: bool = True) -> None:
        """Answer with this network from now on; None: there is none. Costs next to nothing."""
        if network is not self._reader.network and trained:
            self._opened = None  # the test set was opened for another network
        self._trained = trained
        self._reader.set_network(network)

    def show_set(self, name: SetName) -> None:
        """Show a set as if a person had chosen it."""
        self._filters.choose_set(name)

    def set_obstacle_to_learning(self, reason: str) -> None:
        """Why my digits cannot be learnt just now, such as a training under way; "" when they can."""
        self._bar.set_obstacle_to_learning(reason)

    def end_tasks(self) -> None:
        """Wait until nothing is read or made any more."""
        self._reader.cancel()
        self._sets.close()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        self._reader.cancel()

    # What is shown

    def refresh(self) -> None:
        """Show the set as it is now, and ask for answers that are wanting."""
        if not self.isVisible():
            return
        self._filters.show_sets(with_synthetic=self._sets.has_synthetic)
        name = self._filters.set_name
        self._bar.setVisible(name is SetName.MINE)
        self._delete.setVisible(name is SetName.MINE)
        being_made = self._sets.prepare(name)
        self._take_set(name, self._sets.get(name))
        sentence, button = self._obstacle(name, being_made)
        if not sentence:
            self._reader.ask()
        self._show(sentence, button)

    def _take_set(self, name: SetName, split: Split | None) -> None:
        if split is not self._reader.split or name is not self._shown:
            is_other = name is not self._shown
            self._shown, self._failure = name, ""
            self._reader.forget_all_but(self._sets.images())
            self._reader.look_at(split, from_start=is_other)

    def _obstacle(self, name: SetName, being_made: bool) -> tuple[str, str]:
        """Why there are no pictures to show, and what a button can do about it; "" and "" where there are."""
        split = self._reader.split
        if split is None:
            nothing = self.tr("There are no data yet. Choose some under Data, or draw digits of your own.")
            return (self.tr("Preparing the digits…") if being_made else self._failure or nothing), ""
        if not len(split) and name is SetName.MINE:
            words = self.tr("Draw a digit; when the answer is wrong, click the right one. Your drawings are kept here.")
            return words, ""
        if not is_digits(split):
            words = self.tr("These data are no 28 × 28 pictures of the digits 0 to 9, so there is nothing to look at.")
            return words, ""
        if self._is_closed():
            return digit_words.last_word(), self.tr("Open the test set")
        if not len(self._reader.pages.indices) and self._reader.is_waiting:
            self._reader.ask()
            return self.tr("Reading the digits…"), ""
        if not len(self._reader.pages.indices):
            return self.tr("No picture is like this."), self.tr("Show all")
        return "", ""

    def _is_closed(self) -> bool:
        return self._shown is SetName.TEST and self._opened is not self._reader.split

    def _show(self, sentence: str, button: str) -> None:
        if sentence:
            self._card.show_words(sentence, button)
        self._stack.setCurrentWidget(self._card if sentence else self._grid)
        self._pager.setVisible(not sentence)
        self._filters.allow_answers(self._reader.obstacle)
        is_hidden = self._reader.split is None or not len(self._reader.split) or self._is_closed()
        self._tally.setText("" if is_hidden else self._tally_words())
        self._show_selection()

    def _tally_words(self) -> str:
        right, count, shown = self._reader.right, len(self._reader.split or ()), len(self._reader.pages.indices)
        if self._reader.obstacle:
            return self._reader.obstacle
        if right is None:
            return self.tr("Reading the digits…")
        words = digit_words.tally(right, count, trained=self._trained)
        return words if shown == count else words + self.tr("; {count} shown").format(count=grouped(shown))

    def _show_selection(self) -> None:
        has_pictures = self._stack.currentWidget() is self._grid
        self._bar.set_selected(len(self._grid.selected()) if has_pictures else 0)
        self._words.setText(self._message or (self._grid.accessibleDescription() if has_pictures else ""))

    def _show_page(self) -> None:
        reader, pages = self._reader, self._reader.pages
        self._grid.set_page(reader.pictures_in_sight(), self._captions(), pages.at % pages.room)
        self._pager.show_page(pages.number, pages.count)
        self._pager.show_number(pages.index or 0, len(reader.split or ()))
        self.refresh()

    def _show_answers(self) -> None:
        self._grid.set_captions(self._captions())
        self._show_selection()

    def _captions(self) -> list[Caption]:
        rows, split = self._reader.pages.in_sight, self._reader.split
        return captions(rows, split.labels[rows], self._reader.answers_in_sight()) if split and len(rows) else []

    # Moving about

    def _move(self, pictures: int) -> None:
        """Go so many pictures on or back."""
        self._message = ""
        self._reader.move_to(self._reader.pages.at + pictures)
        self._grid.set_current(self._reader.pages.at % self._reader.pages.room)
        self._show_selection()

    def _go_to(self, number: int) -> None:
        """Go to the picture of this number."""
        found = np.flatnonzero(self._reader.pages.indices == number)
        if found.size:
            self._move(int(found[0]) - self._reader.pages.at)
            self._grid.setFocus()
        else:
            self._say(self.tr("No. {0} is not among those shown.").format(grouped(number)))

    def _current_changed(self, place: int) -> None:
        pages = self._reader.pages
        if place >= 0:
            self._message = ""
            self._reader.move_to(pages.number * pages.room + place)
            self._pager.show_number(pages.index or 0, len(self._reader.split or ()))
        self._show_selection()

    # What a person does

    def _set_chosen(self) -> None:
        self._message = ""
        self._sets.try_again()
        self.refresh()

    def _wish_changed(self) -> None:
        self._message = ""
        self._reader.set_wish(self._filters.wish)

    def _card_clicked(self) -> None:
        """Open the test set, or show all again: what the card's button says."""
        if self._is_closed():
            self._opened = self._reader.split
            self.testOpened.emit()
        else:
            self._filters.show_wish(Wish())
            self._wish_changed()
        self.refresh()
        self._grid.setFocus()

    def _choose(self) -> None:
        split, index, data = self._reader.split, self._reader.pages.index, self._store.dataset
        if split is None or index is None or self._shown is None:
            return
        strokes = self._sets.drawings[index].strokes if self._shown is SetName.MINE else ()
        name = digit_words.picture_name(data.name if data else "", self._shown, index)
        self.chosen.emit(Subject(split.images[index].copy(), strokes, int(split.labels[index]), name))

    def _selected_ids(self) -> list[str]:
        """The ids of the selected drawings of mine; none where another set is shown."""
        rows = self._reader.pages.in_sight
        is_mine = self._shown is SetName.MINE
        return [self._sets.drawings[rows[place]].id for place in self._grid.selected()] if is_mine else []

    def _delete_selected(self) -> None:
        if ids := self._selected_ids():
            self._mine.remove(ids)

    def _relabel(self, digit: int) -> None:
        if ids := self._selected_ids():
            self._mine.relabel(ids, digit)

    def _set_failed(self, sentence: str) -> None:
        self._failure = sentence
        self._say(sentence)
        self.refresh()

    def _say(self, sentence: str) -> None:
        """Say something in the line below the pictures, until the next move."""
        self._message = sentence
        self._show_selection()
