"""The pictures looked at, the page in sight, and the network's newest answers to both."""

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
    """Knows no widget. While the network learns, `ask` reads the page in sight; the whole set less often.

    answers: those that are shared with other views; without any, its own.
    """

    listChanged = Signal()
    """Other pictures are in sight, or others in the list."""

    answersChanged = Signal()
    """There are other answers to the pictures in sight, or none any more."""

    def __init__(self, parent: QObject | None = None, answers: SetAnswers | None = None) -> None:
        super().__init__(parent)
        self.network: Network | None = None
        self.split: Split | None = None
        self.pages = Pages()
        self._wish = PictureQuery()
        self._learnt_at = 0.0
        self._blown_up = ""
        self._whole = answers or SetAnswers(self)
        self._page_answers = Answering(self)
        self._listed: SetReading | None = None  # what the list goes by
        self._asked: Labels | None = None  # the pictures that the page is being read for
        self._page: tuple[Network, Labels, Answers] | None = None
        self._whole.failed.connect(self._blew_up)
        self._page_answers.done.connect(self._page_read)
        self._page_answers.failed.connect(self._blew_up)

    # What is looked at, and with what

    def set_network(self, network: Network | None) -> None:
        """Read with this network from now on; costs next to nothing."""
        self.network, self._learnt_at, self._blown_up = network, time.monotonic(), ""

    def look_at(self, split: Split | None, *, from_start: bool) -> None:
        """Page through another set, or through the same one changed."""
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

    def set_wish(self, wish: PictureQuery) -> None:
        """Show other pictures of the set, from the first on."""
        self._wish = wish
        self._list()
        self.pages.move_to(0)
        self.listChanged.emit()

    def set_room(self, pictures: int) -> None:
        """So many pictures fit on a page."""
        self.pages.room = pictures
        self.listChanged.emit()

    def move_to(self, at: int) -> None:
        """Go to a place in the list, or to the nearest end; its page comes in sight."""
        page = self.pages.number
        self.pages.move_to(at)
        if self.pages.number != page:
            self.listChanged.emit()

    @property
    def obstacle(self) -> str:
        """Why there are no answers; "" where there can be."""
        return cannot_answer(self.network) or self._blown_up

    @property
    def is_waiting(self) -> bool:
        """Whether only answers that are not there yet can tell which pictures are wished for."""
        return self._wish.needs_answers and self._answers() is None and not self.obstacle

    @property
    def right(self) -> int | None:
        """How many of the whole set are right by the newest whole reading; None before there is one."""
        answers = self._answers()
        return int(answers.right(self.split.labels).sum()) if answers and self.split else None

    def pictures_in_sight(self) -> Bytes:
        """(n, 28, 28): the page's pictures; of an empty list none."""
        images = self.split.images[self.pages.in_sight] if self.split and len(self.pages.indices) else _NONE
        return images.reshape(-1, FIELD_PX, FIELD_PX)

    def answers_in_sight(self) -> Answers | None:
        """The newest answers to the page's pictures."""
        rows, reading, answers = self.pages.in_sight, self._reading(), self._answers()
        if self.obstacle:
            return None
        is_newest = reading is not None and reading.network is self.network
        if self._page and not is_newest and np.array_equal(self._page[1], rows):
            return self._page[2]
        return answers.part(rows) if answers else None

    def answers_to_list(self) -> Answers | None:
        """The newest whole reading's answers to every picture of the list; None before there is one."""
        answers = self._answers()
        return answers.part(self.pages.indices) if answers else None

    # Reading

    def catch_up(self) -> None:
        """List the pictures anew where others have been read meanwhile, for this view or for another."""
        if self._reading() is not self._listed:
            self._relist()

    def ask(self) -> None:
        """Read what has not been read by the network at hand, as far as it is due."""
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
        self._whole.want(network, split.images, since=self._learnt_at)

    def cancel(self) -> None:
        """Read nothing any more until asked again."""
        if self.split is not None and self.split.is_ink:
            self._whole.cancel(self.split.images)
        self._page_answers.cancel()

    def _all(self) -> Labels:
        """The labels of the set, where it is one of digits."""
        return self.split.labels if self.split is not None and is_digits(self.split) else np.zeros(0, np.int64)

    def _reading(self) -> SetReading | None:
        return self._whole.of(self.split.images) if self.split is not None and self.split.is_ink else None

    def _answers(self) -> Answers | None:
        reading = self._reading()
        return reading.answers if reading and not self.obstacle else None

    def _list(self) -> None:
        self._listed = self._reading()
        nothing = np.zeros(0, np.int64)
        self.pages.show(nothing if self.is_waiting else matching(self._all(), self._answers(), self._wish))

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
