"""The data browser: any set as pages of pictures with labels and answers."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.data.dataset import Split
from core.network import Network
from gui.digits import digit_texts
from gui.digits.answering import SetAnswers
from gui.digits.captions import captions
from gui.digits.choice import PictureQuery
from gui.digits.digit_reader import DigitReader
from gui.digits.layout import DigitsLayout
from gui.digits.test_set_guard import TestSetGuard
from gui.session.data_store import DataStore
from gui.session.digit_sets import DigitSets, SetName, is_digits
from gui.session.my_digits import MyDigitsStore
from gui.session.subject import Subject
from gui.view.clocked_view import ClockedView
from gui.view.my_digits_actions import MyDigitsActions
from gui.view.set_names import picture_name
from gui.view.table import Table
from gui.widgets.fields.number import grouped
from gui.widgets.pictures.grid_sheet import Caption


class DigitsPanel(ClockedView):
    """Panel of a set's pictures; computes nothing while hidden. Call `end_tasks` before the end."""

    chosen = Signal(object)
    """Emitted with a Subject: the picture clicked or chosen with Enter."""

    learnMine = Signal()
    """Emitted to request training on My digits."""

    testOpened = Signal()
    """Emitted when the test set is opened for the current network, to be counted in the record."""

    def __init__(
        self,
        store: DataStore,
        mine: MyDigitsStore,
        parent: QWidget | None = None,
        *,
        answers: SetAnswers | None = None,
        guard: TestSetGuard | None = None,
        actions: MyDigitsActions | None = None,
    ) -> None:
        """Create the panel. answers, guard, actions: shared with others of the window; None: its own."""
        super().__init__(parent)
        self._store, self._mine = store, mine
        self._sets = DigitSets(store, mine, self)
        self._reader, self._guard = DigitReader(self, answers), guard or TestSetGuard()
        self._actions = actions or MyDigitsActions(mine, self)
        self._trained = False
        self._shown: SetName | None = None
        self._failure = self._message = ""
        self._layout = DigitsLayout(mine, self._actions, self._page_table, self._whole_table, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._layout)
        self._reader.set_room(self._layout.grid.room)
        self._connect()

    def _connect(self) -> None:
        reader, grid, mine = self._reader, self._layout.grid, self._mine
        self._layout.filters.setChosen.connect(self._set_chosen)
        self._layout.filters.queryChanged.connect(self._query_changed)
        self._sets.changed.connect(self.refresh)
        self._sets.failed.connect(self._set_failed)
        reader.listChanged.connect(self._show_page)
        reader.answersChanged.connect(self._show_answers)
        self._layout.frame.cardClicked.connect(self._card_clicked)
        self._layout.frame.failed.connect(self._say)
        grid.chosen.connect(self._choose)
        grid.currentChanged.connect(self._current_changed)
        grid.moveAsked.connect(self._move)
        grid.roomChanged.connect(lambda: reader.set_room(grid.room))
        grid.digitTyped.connect(self._relabel)
        self._layout.pager.turned.connect(lambda delta: self._move(delta * grid.room))
        self._layout.pager.numberAsked.connect(self._go_to)
        self._layout.filters.averagesToggled.connect(self.refresh)
        self._layout.averages.found.connect(self.refresh)
        self._layout.averages.chosen.connect(self.chosen)
        self._layout.delete.triggered.connect(self._delete_selected)
        self._layout.bar.deleteAsked.connect(self._delete_selected)
        self._actions.learnAsked.connect(self.learnMine)
        mine.failed.connect(self._say)
        mine.said.connect(self._say)
        mine.changed.connect(self._layout.bar.refresh)

    # Interface

    def set_network(self, network: Network | None, trained: bool = True) -> None:
        """Set the network that answers; None: no network. Cheap."""
        self._guard.set_network(network, trained)
        self._trained = trained
        self._reader.set_network(network)

    @property
    def shown(self) -> SetName | None:
        """The set shown; None before there is one."""
        return self._shown

    def show_set(self, name: SetName) -> None:
        """Show a set, as if the user chose it."""
        self._layout.filters.choose_set(name)

    def set_obstacle_to_learning(self, reason: str) -> None:
        """Set why My digits cannot be learned now, such as a training in progress; "" when they can."""
        self._actions.set_obstacle_to_learning(reason)

    def end_tasks(self) -> None:
        """Cancel all background work."""
        self._reader.cancel()
        self._sets.close()
        self._layout.averages.close_tasks()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        self._reader.cancel()

    # Content

    def refresh(self) -> None:
        """Show the current set and request missing answers."""
        if not self.isVisible():
            return
        self._layout.filters.show_sets(with_synthetic=self._sets.has_synthetic)
        name = self._layout.filters.set_name
        self._layout.bar.setVisible(name is SetName.MINE)
        self._layout.delete.setVisible(name is SetName.MINE)
        being_made = self._sets.prepare(name)
        self._take_set(name, self._sets.get(name))
        self._reader.catch_up()
        sentence, button = self._obstacle(name, being_made)
        self._layout.averages.set_split(name, None if sentence else self._reader.split)
        if not sentence and not self._layout.filters.is_averages:
            self._ask()
            sentence, button = self._lack()
        if self._reader.obstacle and any(caption.answer for caption in self._layout.grid.captions()):
            self._show_answers()  # the previous network's answers are outdated
        self._show(sentence, button)

    def _ask(self) -> None:
        """Request answers, also for an empty list, as other pictures may match by now."""
        if self._layout.frame.is_body_visible:
            self._reader.ask()

    def _take_set(self, name: SetName, split: Split | None) -> None:
        if split is not self._reader.split or name is not self._shown:
            is_other = name is not self._shown
            self._shown, self._failure = name, ""
            self._reader.forget_all_but(self._sets.images())
            self._reader.look_at(split, from_start=is_other)

    def _obstacle(self, name: SetName, being_made: bool) -> tuple[str, str]:
        """Return why the set cannot be shown, and the text of a button that helps; "" and "" if it can."""
        split = self._reader.split
        if split is None:
            return (self.tr("Preparing the digits…") if being_made else self._failure or digit_texts.empty()), ""
        if not len(split) and name is SetName.MINE:
            words = self.tr("Draw a digit; if the answer is wrong, click the right one. Your drawings are kept here.")
            return words, ""
        if not is_digits(split):
            words = self.tr("The data are not 28 × 28 pictures of the digits 0 to 9, so there is nothing to show.")
            return words, ""
        if self._is_closed():
            return digit_texts.closed_test_set(), self.tr("Open the test set")
        return "", ""

    def _lack(self) -> tuple[str, str]:
        """Return why no picture is shown, and the text of a button that helps; "" and "" if there are some."""
        if len(self._reader.pages.indices):
            return "", ""
        if self._reader.is_waiting:
            return self.tr("Reading the digits…"), ""
        return self.tr("No picture matches."), self.tr("Show all")

    def _is_closed(self) -> bool:
        return self._shown is SetName.TEST and not self._guard.is_open(self._reader.split)

    def _show(self, sentence: str, button: str) -> None:
        is_hidden = self._reader.split is None or not len(self._reader.split) or self._is_closed()
        words = self._layout.averages.sentence() if self._layout.filters.is_averages else self._accuracy_words()
        self._layout.show_card(sentence, button, "" if is_hidden else words)
        self._layout.filters.allow_answers(self._reader.obstacle)
        self._show_selection()

    def _accuracy_words(self) -> str:
        right, count, shown = self._reader.right, len(self._reader.split or ()), len(self._reader.pages.indices)
        if self._reader.obstacle:
            return self._reader.obstacle
        if right is None:
            return self.tr("Reading the digits…")
        words = digit_texts.accuracy_words(right, count, trained=self._trained)
        return words if shown == count else words + self.tr("; {count} shown").format(count=grouped(shown))

    def _show_selection(self) -> None:
        has_pictures = self._layout.frame.has_content
        self._layout.bar.set_selected(len(self._layout.grid.selected()) if has_pictures else 0)
        self._layout.words.setText(self._message or (self._layout.grid.accessibleDescription() if has_pictures else ""))

    def _show_page(self) -> None:
        reader, pages = self._reader, self._reader.pages
        self._layout.grid.set_page(reader.pictures_in_sight(), self._captions(), pages.at % pages.room)
        self._layout.pager.show_page(pages.number, pages.count)
        self._layout.pager.show_number(pages.index or 0, len(reader.split or ()))
        self.refresh()

    def _show_answers(self) -> None:
        self._layout.grid.set_captions(self._captions())
        self._show_selection()

    def _captions(self) -> list[Caption]:
        rows, split = self._reader.pages.in_sight, self._reader.split
        return captions(rows, split.labels[rows], self._reader.answers_in_sight()) if split and len(rows) else []

    def _page_table(self) -> list[Table]:
        rows, split, pages = self._reader.pages.in_sight, self._reader.split, self._reader.pages
        if self._layout.filters.is_averages:
            return self._layout.averages.tables()
        if split is None or not len(rows):
            return []
        title = self.tr("Page {0} of {1}").format(grouped(pages.number + 1), grouped(pages.count))
        return [digit_texts.table(rows, split.labels[rows], self._reader.answers_in_sight(), title)]

    def _whole_table(self) -> list[Table]:
        rows, split = self._reader.pages.indices, self._reader.split
        if self._layout.filters.is_averages:
            return self._layout.averages.tables()
        if split is None or not len(rows):
            return []
        return [digit_texts.table(rows, split.labels[rows], self._reader.answers_to_list())]

    # Navigation

    def _move(self, pictures: int) -> None:
        """Move by a number of pictures."""
        self._message = ""
        self._reader.move_to(self._reader.pages.at + pictures)
        self._layout.grid.set_current(self._reader.pages.at % self._reader.pages.room)
        self._show_selection()

    def _go_to(self, number: int) -> None:
        """Go to the picture of this number."""
        found = np.flatnonzero(self._reader.pages.indices == number)
        if found.size:
            self._move(int(found[0]) - self._reader.pages.at)
            self._layout.grid.setFocus()
        else:
            self._say(self.tr("No. {0} is not among those shown.").format(grouped(number)))

    def _current_changed(self, place: int) -> None:
        pages = self._reader.pages
        if place >= 0:
            self._message = ""
            self._reader.move_to(pages.number * pages.room + place)
            self._layout.pager.show_number(pages.index or 0, len(self._reader.split or ()))
        self._show_selection()

    # User actions

    def _set_chosen(self) -> None:
        self._message = ""
        self._sets.try_again()
        self.refresh()

    def _query_changed(self) -> None:
        self._message = ""
        self._reader.set_query(self._layout.filters.query)

    def _card_clicked(self) -> None:
        """Open the test set, or show all pictures again, as the card's button says."""
        if self._is_closed() and self._reader.split is not None:
            self._guard.open(self._reader.split)
            self.testOpened.emit()
        else:
            self._layout.filters.show_query(PictureQuery())
            self._query_changed()
        self.refresh()
        self._layout.grid.setFocus()

    def _choose(self) -> None:
        split, index, data = self._reader.split, self._reader.pages.index, self._store.dataset
        if split is None or index is None or self._shown is None:
            return
        strokes = self._sets.drawings[index].strokes if self._shown is SetName.MINE else ()
        name = picture_name(data.name if data else "", self._shown, index)
        self.chosen.emit(Subject(split.images[index].copy(), strokes, int(split.labels[index]), name))

    def _selected_ids(self) -> list[str]:
        """Return the ids of the selected drawings of My digits; none for another set."""
        rows = self._reader.pages.in_sight
        is_mine = self._shown is SetName.MINE
        return [self._sets.drawings[rows[place]].id for place in self._layout.grid.selected()] if is_mine else []

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
        """Show a sentence below the pictures until the next move."""
        self._message = sentence
        self._show_selection()
