"""The set shown, its visible page, and the network's newest answers to both."""

import time

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.data.dataset import Split
from core.ink import FIELD_PX
from core.linalg.arrays import Bytes, Labels
from core.network import Network
from gui.digits.answering import Answering, SetAnswers, SetReading
from gui.digits.choice import Answers, PictureQuery, matching
from gui.digits.digit_texts import cannot_answer
from gui.session.digit_sets import is_digits
from gui.widgets.pictures.pages import Pages


class DigitReader(QObject):
    """Model of the data browser, without widgets. While the network learns, `ask` reads the page, the set less often.

    answers: a cache shared with other views; None: its own.
    """

    listChanged = Signal()
    """Emitted when other pictures are visible or in the list."""

    answersChanged = Signal()
    """Emitted when the answers to the visible pictures change."""

    def __init__(self, parent: QObject | None = None, answers: SetAnswers | None = None) -> None:
        super().__init__(parent)
        self.network: Network | None = None
        self.split: Split | None = None
        self.pages = Pages()
        self._query = PictureQuery()
        self._changed_at = 0.0
        self._blown_up = ""
        self._whole = answers or SetAnswers(self)
        self._page_answers = Answering(self)
        self._listed: SetReading | None = None  # the reading that the list is based on
        self._asked: Labels | None = None  # the pictures being read for the page
        self._page: tuple[Network, Labels, Answers] | None = None
        self._whole.failed.connect(self._blew_up)
        self._page_answers.done.connect(self._page_read)
        self._page_answers.failed.connect(self._blew_up)

    # Set and network

    def set_network(self, network: Network | None) -> None:
        """Set the network that answers; cheap."""
        self.network, self._changed_at, self._blown_up = network, time.monotonic(), ""

    def look_at(self, split: Split | None, *, from_start: bool) -> None:
        """Show another set, or the same one changed."""
        if from_start or split is not self.split:
            self.cancel()
        self.split, self._page = split, None
        if from_start:
            self.pages.show(np.zeros(0, np.int64))
            self.pages.move_to(0)
        self._relist()

    def forget_all_but(self, sets: list[Bytes]) -> None:
        """Keep the answers to these sets only."""
        self._whole.keep_only(sets)

    def set_query(self, query: PictureQuery) -> None:
        """Show other pictures of the set, from the first."""
        self._query = query
        self._list()
        self.pages.move_to(0)
        self.listChanged.emit()

    def set_room(self, pictures: int) -> None:
        """Set the number of pictures on a page."""
        self.pages.room = pictures
        self.listChanged.emit()

    def move_to(self, at: int) -> None:
        """Go to a position in the list, clipped to its ends, and show its page."""
        page = self.pages.number
        self.pages.move_to(at)
        if self.pages.number != page:
            self.listChanged.emit()

    @property
    def obstacle(self) -> str:
        """Reason why there are no answers; "" if there can be."""
        return cannot_answer(self.network) or self._blown_up

    @property
    def is_waiting(self) -> bool:
        """True while the selection waits for answers."""
        return self._query.needs_answers and self._answers() is None and not self.obstacle

    @property
    def right(self) -> int | None:
        """Number of right answers in the set by the newest complete reading; None before the first."""
        answers = self._answers()
        return int(answers.right(self.split.labels).sum()) if answers and self.split else None

    def pictures_in_sight(self) -> Bytes:
        """Return the page's pictures, (n, 28, 28)."""
        images = self.split.images[self.pages.in_sight] if self.split and len(self.pages.indices) else _NONE
        return images.reshape(-1, FIELD_PX, FIELD_PX)

    def answers_in_sight(self) -> Answers | None:
        """Return the newest answers to the page's pictures."""
        rows, reading, answers = self.pages.in_sight, self._reading(), self._answers()
        if self.obstacle:
            return None
        is_newest = reading is not None and reading.network is self.network
        if self._page and not is_newest and np.array_equal(self._page[1], rows):
            return self._page[2]
        return answers.part(rows) if answers else None

    def answers_to_list(self) -> Answers | None:
        """Return the newest complete reading's answers to the pictures of the list; None before the first."""
        answers = self._answers()
        return answers.part(self.pages.indices) if answers else None

    # Reading

    def catch_up(self) -> None:
        """Update the list if there is a new reading, for this view or another."""
        if self._reading() is not self._listed:
            self._relist()

    def ask(self) -> None:
        """Read with the current network what is due."""
        network, split, reading = self.network, self.split, self._reading()
        if network is None or split is None or not len(self._all()) or self.obstacle:
            return
        if reading and reading.network is network:
            return
        rows = self.pages.in_sight
        is_read = self._page and self._page[0] is network and np.array_equal(self._page[1], rows)
        if len(rows) and not is_read and not self._page_answers.is_busy:
            self._asked = rows
            self._page_answers.ask(network, split.images[rows])
        self._whole.want(network, split.images, since=self._changed_at)

    def cancel(self) -> None:
        """Cancel all reading until the next `ask`."""
        if self.split is not None and self.split.is_ink:
            self._whole.cancel(self.split.images)
        self._page_answers.cancel()

    def _all(self) -> Labels:
        """Return the labels of a set of digits; of other sets, none."""
        return self.split.labels if self.split is not None and is_digits(self.split) else np.zeros(0, np.int64)

    def _reading(self) -> SetReading | None:
        return self._whole.of(self.split.images) if self.split is not None and self.split.is_ink else None

    def _answers(self) -> Answers | None:
        reading = self._reading()
        return reading.answers if reading and not self.obstacle else None

    def _list(self) -> None:
        self._listed = self._reading()
        nothing = np.zeros(0, np.int64)
        self.pages.show(nothing if self.is_waiting else matching(self._all(), self._answers(), self._query))

    def _relist(self) -> None:
        self._list()
        self.listChanged.emit()

    def _page_read(self, reading: SetReading) -> None:
        if reading.answers and self._asked is not None and np.array_equal(self._asked, self.pages.in_sight):
            self._page = reading.network, self._asked, reading.answers
            self.answersChanged.emit()

    def _blew_up(self, network: Network, sentence: str) -> None:
        if network is self.network:
            self._blown_up = sentence
            self.answersChanged.emit()


_NONE: Bytes = np.zeros((0, FIELD_PX**2), np.uint8)
