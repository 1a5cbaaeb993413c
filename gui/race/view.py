"""View of a race: its runs, their curves, the map, side by side where there is room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.race.curves import RaceCurves
from gui.race.map import RaceMap
from gui.race.race_texts import importance_words
from gui.race.record import RaceRecord
from gui.race.runs import RaceRuns
from gui.session.setting_texts import score_title
from gui.widgets.buttons import tool_button
from gui.widgets.flow import FlowLayout

_WIDE_PX = 860
"""Width from which curves and map are side by side."""


class RaceView(QWidget):
    """Runs, curves and map with one selection: rows, curves that stand out, framed cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs, self.curves, self.map = RaceRuns(self), RaceCurves(self), RaceMap(self)
        self._race, self._has_map = RaceRecord(()), False
        self._told: object = None
        self._buttons = QButtonGroup(self)
        self._accuracy = self._choice("raceAccuracySegment", score_title())
        self._cost = self._choice("raceCostSegment", self.tr("Cost"))
        self._map = self._choice("raceMapSegment", self.tr("Map"))
        self._accuracy.setChecked(True)
        self.importance = PlainLabel("", self, name="raceImportanceLabel", wraps=True)
        self.importance.setFont(theme.tabular(self.font()))
        self.importance.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self._buttons.buttonClicked.connect(self._arrange)
        self.runs.selected.connect(self.curves.set_selected)
        self.runs.selected.connect(self.map.set_selected)
        self.map.runsChosen.connect(self.runs.select)

    def _choice(self, name: str, text: str) -> QToolButton:
        button = tool_button(name, text, self)
        button.setCheckable(True)
        self._buttons.addButton(button)
        return button

    def _tool(self, name: str, action: QAction) -> QToolButton:
        button = tool_button(name, "", self)
        button.setDefaultAction(action)
        return button

    def _lay_out(self) -> None:
        tools, self._right = QHBoxLayout(), QHBoxLayout()
        tools.setSpacing(4)
        for button in (self._accuracy, self._cost, self._map):
            tools.addWidget(button)
        tools.addStretch(1)
        self._right.setSpacing(8)
        self._right.addWidget(self.curves, 3)
        self._right.addWidget(self.map, 2)
        right, left, lines = QWidget(self), QWidget(self), QVBoxLayout()
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addLayout(tools)
        lines.addLayout(self._right, 1)
        lines.addWidget(self.importance)
        right.setLayout(lines)
        of_runs, rows = FlowLayout(), QVBoxLayout(left)
        actions = {
            "raceUseBestButton": self.runs.use_best,
            "raceUseButton": self.runs.use,
            "raceStopButton": self.runs.stop,
        }
        for name, action in actions.items():
            of_runs.addWidget(self._tool(name, action))
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(of_runs)
        rows.addWidget(self.runs, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([336, 320])
        self._splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def set_race(self, race: RaceRecord) -> None:
        """Show another race."""
        self._race, self._has_map = race, bool(race.knobs)
        self._accuracy.setText(score_title(*(point.config for point in race.points)))
        self.runs.set_race(race)
        self.curves.set_race(race)
        self.map.set_race(race)
        self._arrange()

    def refresh(self) -> None:
        """Show new reports; the curves redraw by a timer."""
        self.runs.refresh()
        self.map.refresh()
        if self._told != (self._race, self._race.ended):
            self._told = self._race, self._race.ended
            words = importance_words(self._race)
            self.importance.setText(words)
            self.importance.setVisible(bool(words))

    def _arrange(self) -> None:
        wide = self.width() >= _WIDE_PX
        self._map.setVisible(self._has_map and not wide)
        if self._map.isChecked() and self._map.isHidden():
            self._accuracy.setChecked(True)
        is_map = self._map.isChecked()
        self.map.setVisible(self._has_map and (wide or is_map))
        self.curves.setVisible(not is_map)
        if not is_map:
            self.curves.show_plot(self.curves.cost if self._cost.isChecked() else self.curves.accuracy)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        if (event.oldSize().width() >= _WIDE_PX) != (event.size().width() >= _WIDE_PX):
            self._arrange()
