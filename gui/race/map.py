"""The map of a race over two settings, and the choice of these two."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from core.support.wording import joined_sentences, listed
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.race.pivot import Pivot, pivot
from gui.race.race_texts import knob_label, ranked_score, score
from gui.race.record import RaceRecord
from gui.widgets.placeholder import Placeholder
from gui.widgets.plots.knob_map import KnobMap

_TWO = 2


class RaceMap(QWidget):
    """View of a race's results over two settings; computes nothing while hidden."""

    runsChosen = Signal(object)
    """Emitted with the indices, a tuple of int, of the clicked cell's runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._race: RaceRecord | None = None
        self._pivot: Pivot | None = None
        self._drawn: object = None
        self._down = self._choice("raceDownBox", self.tr("Setting of the rows"))
        self._across = self._choice("raceAcrossBox", self.tr("Setting of the columns"))
        self._map = KnobMap(self)
        self._map.setObjectName("raceMap")
        self._map.cellChosen.connect(self._choose)
        self._note = PlainLabel("", self, name="raceMapNote", role="muted", wraps=True)
        self._note.setFont(theme.tabular(self.font()))
        self._placeholder = Placeholder(self._map, self.tr("Only the seed varies: there is nothing to map."), self)
        self._lay_out()

    def _choice(self, name: str, words: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setToolTip(plain(words))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(self._choose_knobs)
        return box

    def _lay_out(self) -> None:
        choices, lines = QHBoxLayout(), QVBoxLayout(self)
        for box, sign in ((self._down, "↓"), (self._across, "→")):
            choices.addWidget(PlainLabel(sign, self))
            choices.addWidget(box)
        choices.addStretch(1)
        self._choices = QWidget(self)
        self._choices.setLayout(choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(4)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._choices)
        lines.addWidget(self._placeholder, 1)
        lines.addWidget(self._note)

    def set_race(self, race: RaceRecord) -> None:
        """Show another race."""
        self._race, self._drawn = race, None
        self._map.setAccessibleName(self.tr("Validation {score} of each setting").format(score=score(race)))
        for nth, box in enumerate((self._down, self._across)):
            box.clear()
            for name in race.knobs:
                box.addItem(knob_label(name), name)
            box.setCurrentIndex(min(nth, len(race.knobs) - 1))
        if not race.is_grid:
            self._down.insertItem(0, self.tr("each setting"), "")
            self._down.setCurrentIndex(0)
        self._choices.setVisible(len(race.knobs) > _TWO or not race.is_grid)
        self._placeholder.show_content(bool(race.knobs))
        self._map.set_chosen(())
        self.refresh()

    def refresh(self) -> None:
        """Show new results."""
        race = self._race
        if race is None or not race.knobs or not self.isVisible() or self._drawn == race.ended:
            return
        self._drawn = race.ended
        down = self._down.currentData()
        across = self._across.currentData() if down and len(race.knobs) > 1 else ""
        self._across.setEnabled(bool(across))
        found = self._pivot = pivot(race, race.rows(), down, across)
        self._map.set_map(found.titles, found.rows, found.columns, found.cells)
        self._note.setText(self._words(race, down, across))

    def _words(self, race: RaceRecord, down: str, across: str) -> str:
        words = self.tr("Mean {score} in %; the stronger the colour, the smaller the error.")
        words = words.format(score=ranked_score(race))
        others = [knob_label(name) for name in race.knobs if down and name not in (down, across)]
        if others:
            words = joined_sentences((words, self.tr("Each cell: the best over {knobs}.").format(knobs=listed(others))))
        return words

    def set_selected(self, indices: frozenset[int]) -> None:
        """Frame the cells whose runs are all selected."""
        found = self._pivot
        if found:
            places = [
                (row, column)
                for row, line in enumerate(found.indices)
                for column, runs in enumerate(line)
                if runs and indices.issuperset(runs)
            ]
            self._map.set_chosen(places if len(places) < sum(map(len, found.indices)) else ())

    def _choose(self, row: int, column: int) -> None:
        if self._pivot:
            self.runsChosen.emit(self._pivot.indices[row][column])

    def _choose_knobs(self) -> None:
        """Update the map; rows and columns cannot have the same setting."""
        chosen = self._down.currentData()
        if chosen == self._across.currentData():
            other = self._across if self.sender() is self._down else self._down
            other.setCurrentIndex(next(at for at in range(other.count()) if other.itemData(at) not in ("", chosen)))
        self._drawn = None
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self.refresh()
