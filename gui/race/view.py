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

_WIDE_PX, _NARROW_PX = 860, 600
"""Widths from which curves and map are side by side, and below which runs and curves are not."""


class RaceView(QWidget):
    """Runs, curves and map with one selection: rows, curves that stand out, framed cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs, self.curves, self.map = RaceRuns(self), RaceCurves(self), RaceMap(self)
        self._race, self._has_map = RaceRecord(()), False
        self._told: object = None
        self._buttons = QButtonGroup(self)
        self._runs = self._choice("raceRunsSegment", self.tr("Runs"))
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
        tools, whole, right = FlowLayout(), QVBoxLayout(self), QWidget()
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.runs)
        splitter.addWidget(right)
        actions = (("UseBest", self.runs.use_best), ("Use", self.runs.use), ("Stop", self.runs.stop))
        buttons = [self._tool(f"race{name}Button", action) for name, action in actions]
        for widget in (*buttons, self._segments(), self.curves.x_box):
            tools.addWidget(widget)
        plots = QHBoxLayout(right)
        plots.setContentsMargins(0, 0, 0, 0)
        plots.setSpacing(8)
        plots.addWidget(self.curves, 3)
        plots.addWidget(self.map, 2)
        self._right = right
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([376, 320])
        splitter.setChildrenCollapsible(False)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(tools)
        whole.addWidget(splitter, 1)
        whole.addWidget(self.importance)

    def _segments(self) -> QWidget:
        group = QWidget(self)
        line = QHBoxLayout(group)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for button in self._buttons.buttons():
            line.addWidget(button)
        return group

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
        """Show runs, curves and map side by side as far as there is room, else the one chosen."""
        wide, narrow = self.width() >= _WIDE_PX, self.width() < _NARROW_PX
        self._runs.setVisible(narrow)
        self._map.setVisible(self._has_map and not wide)
        if any(each.isChecked() and each.isHidden() for each in (self._runs, self._map)):
            self._accuracy.setChecked(True)
        is_map, is_runs = self._map.isChecked(), self._runs.isChecked()
        self.runs.setVisible(is_runs or not narrow)
        self._right.setVisible(not is_runs)
        self.map.setVisible(self._has_map and (wide or is_map))
        self.curves.setVisible(not is_map)
        self.curves.x_box.setVisible(not (is_map or is_runs))
        if not is_map:
            self.curves.show_plot(self.curves.cost if self._cost.isChecked() else self.curves.accuracy)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        before, now = event.oldSize().width(), event.size().width()
        if any((before >= limit) != (now >= limit) for limit in (_WIDE_PX, _NARROW_PX)):
            self._arrange()
