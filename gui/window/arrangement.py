"""The arrangement of the window: three columns, of which the outer ones fold, and the runs below the tabs."""

from collections.abc import Collection

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.base import preferences
from gui.drawing.panel import DrawPanel
from gui.runs.panel import RunsPanel
from gui.runs.time_line_panel import TimeLinePanel
from gui.widgets.column import Column
from gui.widgets.folding_splitter import FoldingSplitter
from gui.window.knob_column import KnobColumn
from gui.window.tabs import Views

RUNS_TABS = ("curves", "numbers")
"""Tabs that show the table of runs at the first start; the others have their whole height."""

TABS_OF_NO_EPOCH = ("lessons", "experiments", "race")
"""Tabs that the time line of the run at hand does not concern."""

_COMFORTABLE_PX = 300
"""Height of the tabs below which the runs fold by themselves."""

_MOST_KNOBS_PX, _MOST_DRAWING_PX = 320, 560


class Arrangement(QWidget):
    """Arrangement of the panels; it folds what a tab does not need, and remembers what a person has folded.

    advised: the views with what stands above their tabs.
    """

    def __init__(
        self,
        knobs: KnobColumn,
        views: Views,
        advised: QWidget,
        time_line: TimeLinePanel,
        runs: RunsPanel,
        draw: DrawPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._knobs, self._views, self._runs = knobs, views, runs
        self._runs_tabs = set(RUNS_TABS)
        self._time_line = _stacked(time_line)  # which hides itself, too, while there are too few epochs
        self._time_line.setObjectName("timeLinePanel")
        self._has_time_line = True
        drawing = self._drawing = Column(draw)
        drawing.setObjectName("drawColumn")
        runs.setObjectName("runsPanel")
        self._middle = FoldingSplitter(Qt.Orientation.Vertical, keeps_one=False)
        self.columns = FoldingSplitter(Qt.Orientation.Horizontal)
        """Settings, views and drawing side by side."""
        _stack(self, self.columns)
        self.columns.add_part(knobs, self.tr("Settings"), lambda width_px: min(_MOST_KNOBS_PX, width_px * 21 // 100))
        self.columns.add_main(self._middle)
        self._middle.add_main(_stacked(advised, self._time_line), _COMFORTABLE_PX)
        self._middle.add_part(runs, self.tr("Runs"), lambda height_px: height_px // 5)
        self.columns.add_part(drawing, self.tr("Drawing"), lambda width_px: min(_MOST_DRAWING_PX, width_px * 21 // 100))
        views.currentChanged.connect(self._show_tab)
        self._middle.foldedByHand.connect(self._take_folded)
        self._show_tab()

    def parts(self) -> dict[str, str]:
        """Return the titles of the parts that fold, by name."""
        return {
            self._knobs.objectName(): self.tr("Settings"),
            self._runs.objectName(): self.tr("Runs"),
            self._time_line.objectName(): self.tr("Time line"),
            self._drawing.objectName(): self.tr("Drawing"),
        }

    def is_shown(self, name: str) -> bool:
        """Return whether a part is not folded."""
        if name == self._time_line.objectName():
            return self._has_time_line
        return not self._splitter_of(name).is_folded(name)

    def show_part(self, name: str, shown: bool = True) -> None:
        """Unfold a part, or fold it."""
        if name == self._time_line.objectName():
            self._has_time_line = shown
            self._show_tab()
            return
        self._splitter_of(name).set_folded(name, not shown, insists=True)
        if name == self._runs.objectName():
            self._take_folded(name, not shown)

    def reset(self) -> None:
        """Unfold every part, as at the first start, and give it its usual size."""
        self._runs_tabs, self._has_time_line = set(RUNS_TABS), True
        for splitter in (self.columns, self._middle):
            splitter.choose_sizes([0] * len(self.parts()))
        self.columns.fold(())
        self._show_tab()

    def _splitter_of(self, name: str) -> FoldingSplitter:
        return self._middle if name == self._runs.objectName() else self.columns

    def show_knob(self, name: str) -> None:
        """Unfold the settings, scroll to the field of one and give it the focus."""
        self.columns.set_folded(self._knobs.objectName(), False, insists=True)
        self._knobs.show_knob(name)

    def _show_tab(self) -> None:
        """Fold away what the tab does not need, unless a person has unfolded it there."""
        tab = self._views.current_name
        self._middle.set_folded(self._runs.objectName(), tab not in self._runs_tabs)
        self._time_line.setVisible(self._has_time_line and tab not in TABS_OF_NO_EPOCH)

    def _take_folded(self, _: str, folded: bool) -> None:
        """Remember, for this tab, whether the table of runs is folded."""
        (self._runs_tabs.discard if folded else self._runs_tabs.add)(self._views.current_name)

    def restore(self, kept: QSettings) -> None:
        """Take what `remember` has stored."""
        self.columns.choose_sizes(_numbers(kept.value("window/columnSizes")))
        self._middle.choose_sizes(_numbers(kept.value("window/middleSizes")))
        self.columns.fold(preferences.texts("window/foldedColumns"))
        if kept.contains("window/runsTabs"):
            self._runs_tabs = set(preferences.texts("window/runsTabs"))
        self._has_time_line = not kept.contains("window/timeLineHidden")
        self._show_tab()

    def remember(self, kept: QSettings) -> None:
        """Store what is folded and how large the parts are."""
        kept.setValue("window/columnSizes", [str(size) for size in self.columns.chosen_sizes()])
        kept.setValue("window/middleSizes", [str(size) for size in self._middle.chosen_sizes()])
        kept.setValue("window/foldedColumns", self.columns.folded())
        kept.setValue("window/runsTabs", sorted(self._runs_tabs))
        if self._has_time_line:
            kept.remove("window/timeLineHidden")
        else:
            kept.setValue("window/timeLineHidden", True)


def _numbers(kept: object) -> Collection[int]:
    """Return stored sizes; none where the file holds something else."""
    texts = kept if isinstance(kept, list) else [kept]
    return [int(text) for text in texts if isinstance(text, str) and text.isdigit()]


def _stacked(wide: QWidget, *strips: QWidget) -> QWidget:
    """Return a widget with `wide` above the strips, each strip at its least height."""
    both = QWidget()
    _stack(both, wide, *strips)
    return both


def _stack(owner: QWidget, wide: QWidget, *strips: QWidget) -> None:
    rows = QVBoxLayout(owner)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    rows.addWidget(wide, 1)
    for strip in strips:
        rows.addWidget(strip)
