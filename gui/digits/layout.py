"""Layout of the data browser: filters above, pictures, and a line of text below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from core.ink import FIELD_PX
from gui.base import keys, theme
from gui.base.plain_text import PlainLabel
from gui.digits import digit_texts
from gui.digits.averages import AveragesView
from gui.digits.filters import DigitFilters
from gui.digits.my_digits_bar import MyDigitsBar
from gui.session.my_digits import MyDigitsStore
from gui.view.frame import Tables, ViewFrame
from gui.view.my_digits_actions import MyDigitsActions
from gui.widgets.pictures.image_grid import ImageGrid
from gui.widgets.pictures.pager import Pager


class DigitsLayout(QWidget):
    """Widgets and layout of the data browser; the panel fills them.

    tables: called for the visible page; whole: called for all selected pictures.
    """

    def __init__(
        self,
        mine: MyDigitsStore,
        actions: MyDigitsActions,
        tables: Tables,
        whole: Tables,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.filters = DigitFilters(self)
        self.bar = MyDigitsBar(mine, actions, self)
        self.grid = ImageGrid(FIELD_PX)
        self.grid.setObjectName("digitGrid")
        self.delete = self.grid.add_key_action(self.tr("Delete"), keys.deleting())
        self.averages = AveragesView(self)
        self._body = QStackedWidget(self)
        for part in (self.grid, self.averages):
            self._body.addWidget(part)
        self.words = self._make_words()
        self.pager = Pager(self)
        kept = self.pager.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.pager.setSizePolicy(kept)
        self.frame = ViewFrame(
            "digit",
            self._body,
            empty=digit_texts.empty(),
            explanation=digit_texts.explanation(),
            tables=tables,
            whole=whole,
            parent=self,
        )
        self._lay_out()
        self.filters.averagesToggled.connect(self._show_averages)

    def _show_averages(self, on: bool) -> None:
        self._body.setCurrentWidget(self.averages if on else self.grid)
        self._below.setVisible(not on)

    def show_card(self, sentence: str, button: str, summary: str) -> None:
        """Show a card that says why there are no pictures, with a button; sentence "": show the pictures."""
        if sentence:
            self.frame.show_empty(sentence, button, above=summary)
        else:
            self.frame.show_body(summary)
        self.pager.setVisible(not sentence)

    def _make_words(self) -> PlainLabel:
        label = PlainLabel("", self, name="pictureLabel", role="muted", wraps=True)
        label.setFont(theme.tabular(self.font()))
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def _lay_out(self) -> None:
        self._below = QWidget(self)
        row, outer = QHBoxLayout(self._below), QVBoxLayout(self)
        row.addWidget(self.words, 1)
        row.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignTop)
        row.setSpacing(8)
        self.frame.add_row(self.filters)
        self.frame.add_row(self.bar)
        self.frame.add_row(self._below, below=True)
        outer.addWidget(self.frame)
        for layout in (row, outer):
            layout.setContentsMargins(0, 0, 0, 0)
