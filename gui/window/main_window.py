"""The main window: lays out the panels and connects them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu
from shiboken6 import delete

from core.config import RunConfig
from core.config.recipes import FIRST
from core.events import Changed
from core.network import Network
from core.storage.any import is_model
from core.storage.runs.record import RunRecord
from gui.base import preferences, questions
from gui.drawing.panel import DrawPanel
from gui.help.context_help import ContextHelp
from gui.runs.panel import RunsPanel
from gui.runs.progress_panel import ProgressPanel
from gui.runs.time_line_panel import TimeLinePanel
from gui.session.background import LatestTask, closing_time
from gui.session.comparison import Comparer
from gui.session.my_digits import MyDigitsStore
from gui.session.shipped import not_a_digit_detector
from gui.session.workbench import Workbench
from gui.view.clocked_view import ClockedView
from gui.widgets.fields import commit_typing
from gui.widgets.fitting_toolbar import FittingToolBar
from gui.widgets.yielding_rows import YieldingRows
from gui.window.actions import Actions
from gui.window.advice import AdvisedViews
from gui.window.arrangement import Arrangement
from gui.window.files import Files
from gui.window.focus_keeper import FocusKeeper
from gui.window.help_menu import HelpMenu
from gui.window.interrupted import Interrupted, words
from gui.window.knob_column import KnobColumn
from gui.window.language_menu import LanguageMenu
from gui.window.lesson_at_start import FIRST_LESSON, lesson_at_start
from gui.window.lesson_files import ENDING, LessonFiles
from gui.window.set_menu import SetMenu
from gui.window.speed_menu import SpeedMenu
from gui.window.status import Status
from gui.window.tabs import Views
from gui.window.theme_menu import ThemeMenu
from gui.window.undo_texts import redo_words, undo_words
from gui.window.view_menu import PanelMenu, TabMenu, larger_text, normal_text, remember_hints, smaller_text

if TYPE_CHECKING:  # made when a lesson begins
    from gui.window.lesson_stage import LessonStage


class MainWindow(QMainWindow):
    """Main window: settings on the left, views and runs in the middle, canvas on the right, progress below."""

    def __init__(self, before: "MainWindow | None" = None) -> None:
        """before: the window whose place it takes, as in another language, with all that a person has there."""
        super().__init__()
        self.setObjectName("mainWindow")
        self.workbench: Workbench = before.workbench if before else Workbench(self, FIRST)
        self.interrupted: Interrupted = before.interrupted if before else Interrupted(self)
        self.mine: MyDigitsStore = before.mine if before else MyDigitsStore(parent=self)
        self.comparer = Comparer(self.workbench, self.mine, self)
        self.files = Files(self, self.workbench)
        self.lesson_files = LessonFiles(self, self._as_it_stands)
        self._actions = Actions(self)
        self.help = ContextHelp(self)
        self.help_menu = HelpMenu(self)
        self._make_panels()
        self._make_menus()
        self._connect()
        self._restore()
        self._show_document()
        self._show_state()
        self._show_undo()
        self.setAcceptDrops(True)
        if before:
            self._take_over(before)
        else:
            self._begin()
        self.runs.read_disk()

    def _begin(self) -> None:
        self._resume_lesson()
        self.workbench.begin()
        self.interrupted.look({path.parent for path in preferences.recent_files()})

    def _take_over(self, before: "MainWindow") -> None:
        """Show all that the window before it showed, and own what outlives that one."""
        if before.windowState() == Qt.WindowState.WindowNoState:
            self.setGeometry(before.geometry())  # which restoreGeometry fits to the screen
        self.knobs.data.take_over(before.knobs.data)
        self.views.take_over(before.views)
        self.draw.take_over(before.draw)
        self.runs.take_over(before.runs)
        self._show_network(self.views.answering)
        if "lessons" in before.__dict__:
            self.lessons.take_over(before.lessons)
        for kept in (self.workbench, self.interrupted, self.mine):
            kept.setParent(self)
        self.views.runningChanged.emit()

    # Building

    def _make_panels(self) -> None:
        bench, rows = self.workbench, YieldingRows()
        self._rows = rows
        self.setCentralWidget(rows)
        self.knobs = KnobColumn(bench.draft, bench.store)
        self.views: Views = Views(bench, self.mine)
        self.time_line = TimeLinePanel(bench.past)
        self.runs: RunsPanel = RunsPanel(bench.history)
        self.draw = DrawPanel()
        self.progress = ProgressPanel()
        self._status = Status(bench, self.views, self.progress, self)
        self.advised = AdvisedViews(bench, self.views)
        self.advised.sickRun.connect(self.runs.show_run)
        self.arrangement = Arrangement(self.knobs, self.views, self.advised, self.time_line, self.runs, self.draw, rows)
        rows.add_main(self.arrangement)
        rows.add_row(self.help.strip, yields=True)
        rows.add_row(self.progress)

    def _make_menus(self) -> None:
        speed, mine = SpeedMenu(self.workbench.session.speed, self), self.views.mine_actions
        speed.chosen.connect(self.workbench.session.set_speed)
        bar = FittingToolBar(self.tr("Training"))
        self.addToolBar(bar)
        self._actions.fill_toolbar(bar, {"speed": speed.make_button(bar)})
        others: dict[str, QMenu | Sequence[QAction]] = {
            "recent": self.files.recent_menu,
            "speed": speed,
            "sets": SetMenu(self.knobs.data, self),
            "learn": (mine.learn,),
            "mine": (mine.import_, mine.export),
            "tabs": TabMenu(self.views, self),
            "panels": PanelMenu(self.arrangement, self.help.strip, self),
            "themes": ThemeMenu(self),
            "languages": LanguageMenu(self),
        }
        self._actions.fill_menus(self.menuBar(), others)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _connect(self) -> None:
        bench = self.workbench
        bench.networkChanged.connect(self._show_network)
        bench.document.changed.connect(self._show_document)
        bench.document.changed.connect(self._show_state)  # saving may be possible now, or no longer
        bench.said.connect(self._say)
        bench.session.stateChanged.connect(self._show_state)
        bench.session.ended.connect(self._show_state)
        bench.runs.nextChanged.connect(self._show_state)
        bench.draft.changed.connect(self._show_state)
        bench.draft.undoChanged.connect(self._show_undo)
        bench.store.loaded.connect(self._show_state)
        self.knobs.training.findEtaAsked.connect(self._find_eta)
        self.knobs.presets.said.connect(self._say)
        self.interrupted.found.connect(self._offer_to_continue)
        self.time_line.continueAsked.connect(bench.runs.continue_from_here)
        self._connect_views()
        self._connect_digits()
        self._actions.connect_all(self._handlers())
        self._connect_help()

    def _connect_help(self) -> None:
        FocusKeeper(self, self.views.tabBar())
        menu = self.help_menu
        menu.showAsked.connect(self._show_place)
        self.lesson_files.openAsked.connect(lambda path: self.take_files([path]))
        self.lesson_files.said.connect(self._say)
        menu.tryAsked.connect(self._show_experiment)
        menu.failed.connect(self._say_error)
        menu.said.connect(self._say_news)

    def _connect_views(self) -> None:
        runs, views = self.runs, self.views
        runs.shownChanged.connect(views.show_runs)
        runs.useSettings.connect(self._use_settings)
        runs.openModel.connect(self.files.open_model)
        runs.raceAsked.connect(views.race_again)
        runs.renamed.connect(self.workbench.rename)
        self.workbench.originFound.connect(runs.show_run)
        runs.said.connect(self._say)
        views.said.connect(self._say)
        views.openSettings.connect(self._use_settings)
        views.runningChanged.connect(self._show_state)
        views.stepAsked.connect(self._actions["step"].trigger)
        views.testOpened.connect(self.workbench.document.count_test_opening)
        views.ran.connect(runs.take_in)
        views.lessonAsked.connect(lambda name, anew: self.lessons.begin(name, anew=anew))
        views.knobAsked.connect(self.arrangement.show_knob)

    def _connect_digits(self) -> None:
        bench, mine, draw = self.workbench, self.mine, self.draw
        draw.subjectChanged.connect(self.views.set_subject)
        draw.canvas.changed.connect(lambda: self._yield_to_pen(draw.canvas.is_drawing()))
        draw.canvas.strokeFinished.connect(lambda: self._yield_to_pen(False))
        draw.kept.connect(mine.keep)
        draw.undoKeptAsked.connect(mine.undo)
        draw.learnMineAsked.connect(self.views.learnMine)
        mine.failed.connect(draw.refuse_kept)
        mine.changed.connect(draw.release_kept)
        self.views.chosen.connect(draw.show_subject)
        self.views.learnMine.connect(lambda: bench.runs.learn_mine(mine.drawings))
        mine.failed.connect(self._say_error)
        mine.said.connect(self._say_news)
        self.comparer.changed.connect(draw.show_comparison)
        draw.set_not_a_digit_detector(not_a_digit_detector())
        draw.set_threshold(bench.threshold.value)
        bench.threshold.changed.connect(draw.set_threshold)
        draw.switchAsked.connect(self._switch_answerer)
        self.views.committeeAnswered.connect(draw.show_committee)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        bench, draw, files = self.workbench, self.draw, self.files
        return {
            "train": lambda: self._committed(bench.runs.train),
            "pause": bench.session.pause,
            "step": lambda: self._committed(bench.runs.step_batch),
            "stepEpoch": lambda: self._committed(bench.runs.step_epoch),
            "stop": bench.session.stop,
            "reset": bench.reset,
            "bringBack": bench.bring_back,
            "undoKnob": bench.draft.undo,
            "redoKnob": bench.draft.redo,
            "testSet": bench.open_test_set,
            "open": files.ask_open,
            "openLesson": self.lesson_files.ask_open,
            "saveLesson": self.lesson_files.ask_save,
            "save": files.save,
            "saveAs": files.save_as,
            "openData": self.knobs.data.ask_paths,
            "openSettings": files.ask_open_settings,
            "saveSettings": files.ask_save_settings,
            "exportScript": files.ask_export_script,
            "quit": self.close,
            "undoStroke": draw.canvas.undo,
            "redoStroke": draw.canvas.redo,
            "clearCanvas": draw.clear,
            "fetchMnist": self.knobs.data.fetch_mnist,
            "showMine": self.views.show_mine,
            "largerText": larger_text,
            "smallerText": smaller_text,
            "normalText": normal_text,
            "fullScreen": self._switch_full_screen,
            "resetLayout": self._reset_layout,
            "firstSteps": self._begin_first_steps,
            "keyboard": self.help_menu.show_keyboard,
            "glossary": self.help_menu.show_glossary,
            "guide": self.help_menu.show_guide,
            "whatsThis": self.help.explain_now,
            "askShipped": self._switch_answerer,
            "log": files.open_log_folder,
            "updates": self.help_menu.show_updates,
            "about": self.help_menu.show_about,
        }

    # Actions

    def _committed(self, then: Callable[[], None]) -> None:
        """Commit the text being typed, then call `then`: a toolbar button does not take the focus."""
        commit_typing()
        if self.knobs.data.is_offering and not self.workbench.session.is_active:
            self._say(
                self.tr("Download MNIST or choose Backswing's own digits, then train."),
                "warning",
            )
        elif (refusal := self.knobs.refusal()) and not self.workbench.session.is_active:
            self._say(refusal, "warning")
        else:
            then()

    def _switch_answerer(self) -> None:
        """Let the network that comes with Backswing answer, or the one at hand again."""
        self.workbench.answer_with_shipped(not self.workbench.answerer.is_shipped)

    def _find_eta(self) -> None:
        draft, store = self.workbench.draft, self.workbench.store
        if store.postponed:
            self.workbench.store.when_ready(self._find_eta)
            return
        from gui.settings.range_test_dialog import FindEtaDialog  # here, because it imports the plots

        dialog = FindEtaDialog(draft.config, store.dataset, self)
        dialog.chosen.connect(lambda eta: draft.set("eta", eta))
        dialog.show()

    def _yield_to_pen(self, drawing: bool) -> None:
        """Suspend redraws and slow the training while the user draws, so that the answer follows the pen."""
        ClockedView.yield_to_pen(drawing)
        self.workbench.session.yield_to_pen(drawing)

    def _offer_to_continue(self, run: RunRecord) -> None:
        bench = self.workbench
        if not bench.session.is_active:
            questions.ask_to_go_on(self, words(run), lambda: bench.runs.go_on_with(run), lambda: bench.drop(run))

    def _show_place(self, place: str) -> None:
        """Show what the help speaks of: "canvas", "setting:NAME", or a view by name."""
        if place == "canvas":
            self.arrangement.show_part("drawColumn")
            self.draw.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        elif place.startswith("setting:"):
            self.arrangement.show_knob(place.removeprefix("setting:"))
        else:
            self.views.show_view(place)

    def _show_experiment(self, name: str) -> None:
        self.views.show_view("experiments")
        self.views.experiments.show_experiment(name)

    def _switch_full_screen(self) -> None:
        """Fill the screen, or return to the window as it was."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _reset_layout(self) -> None:
        """Show every panel in its usual place and size, folded as at the first start."""
        self.arrangement.reset()
        self.help.strip.show()
        remember_hints(True)
        self.knobs.fold(self.knobs.folded_at_first)

    # State shown

    def _say_error(self, sentence: str) -> None:
        self._say(sentence, "error")

    def _say_news(self, sentence: str) -> None:
        self._say(sentence, "info")

    def _say(self, sentence: str, kind: str) -> None:
        self.progress.show_message(sentence, kind)
        if kind == "error":
            questions.tell(self, sentence)

    def _use_settings(self, config: RunConfig, changes: Sequence[Changed] = ()) -> None:
        if self.workbench.session.is_active:
            self._say(self.tr("Stop the training first, then load other settings."), "warning")
        else:
            self.workbench.take_settings(config, changes)

    def _show_state(self) -> None:
        bench = self.workbench
        trained = bench.document.checkpoint is not None and not bench.document.checkpoint.is_fresh
        self._actions.show_state(
            bench.session.state,
            trained=trained,
            goes_on=trained and bench.runs.will_go_on,
            can_bring_back=bench.can_bring_back,
            busy=self.views.is_running,
        )
        active = bench.session.is_active
        bench.draft.set_running(active)
        self.knobs.set_running(active)
        self.time_line.set_running(active)
        waiting = "" if bench.store.dataset else self.tr("The data are still loading.")
        obstacle = self.views.set_blocked(self.tr("Stop the training first.") if active else "", waiting)
        self.draw.set_obstacle_to_learning(obstacle)
        self._status.refresh()

    def _show_network(self, network: Network) -> None:
        bench = self.workbench
        self.draw.set_network(network, bench.answerer)
        self._actions.show_answerer(is_shipped=bench.answerer.is_shipped, can_switch=bench.can_switch_answerer)

    def _show_undo(self) -> None:
        draft = self.workbench.draft
        self._actions.show_undo((undo_words(draft), bool(draft.undoing())), (redo_words(draft), bool(draft.redoing())))

    def _show_document(self) -> None:
        self.setWindowTitle(f"{self.workbench.document.title}[*]")
        self.setWindowModified(self.workbench.document.unsaved)

    # Help and lessons

    @cached_property
    def lessons(self) -> "LessonStage":
        """The stage of lessons, made when the first one begins."""
        from gui.window.lesson_stage import LessonStage, StageParts

        stage = LessonStage(
            self,
            StageParts(
                self.workbench,
                self.views,
                self.knobs,
                self.draw,
                self.advised,
                self.arrangement,
                train=lambda: self.trigger("train"),
            ),
        )
        self._rows.add_first(stage.card)
        return stage

    def _resume_lesson(self) -> None:
        """Go on with the lesson that was open when the window was closed; at the first start begin with the first."""
        if name := lesson_at_start():
            self.lessons.resume(name)

    def _begin_first_steps(self) -> None:
        self.lessons.begin(FIRST_LESSON, anew=True)

    def _as_it_stands(self) -> tuple[RunConfig, str]:
        """Return the settings and the name of the view that is shown."""
        return self.workbench.draft.config, self.views.shown_name

    def trigger(self, action: str) -> None:
        """Trigger an action by its name, if it is enabled now."""
        self._actions[action].trigger()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        if self.focusWidget() is None:
            self.draw.canvas.setFocus(Qt.FocusReason.OtherFocusReason)  # what a person wants to begin with
        self.help.begin()

    # Dropped files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102 - Qt's
        urls = event.mimeData().urls()
        if urls and all(url.isLocalFile() and url.toLocalFile() for url in urls):  # "file:" names no file at all
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102 - Qt's
        event.acceptProposedAction()
        self.take_files([Path(url.toLocalFile()) for url in event.mimeData().urls()])

    def take_files(self, paths: Sequence[Path]) -> None:
        """Open dropped files, or the one named at the start: a lesson, a model, settings, or training images."""
        if len(paths) == 1 and paths[0].name.lower().endswith(ENDING):
            self.lessons.begin(str(paths[0].absolute()))
        elif self.workbench.session.is_active:
            self._say(self.tr("Stop the training first, then open files."), "warning")
        elif len(paths) == 1 and is_model(paths[0]):
            self.files.open_model(paths[0])
        elif len(paths) == 1 and paths[0].suffix.lower() == ".toml":
            self.files.open_settings(paths[0])
        else:
            self.knobs.data.open_paths(paths)

    # Opening and closing

    def _restore(self) -> None:
        kept = preferences.settings()
        room = self.screen().availableSize() - QSize(16, 40)  # of the window frame
        self.resize(QSize(1440, 900).boundedTo(room).expandedTo(QSize(800, 600)))
        geometry = kept.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.arrangement.restore(kept)
        if kept.contains("window/foldedGroups"):
            self.knobs.fold(preferences.texts("window/foldedGroups"))

    def _remember(self) -> None:
        kept = preferences.settings()
        kept.setValue("window/geometry", self.saveGeometry())
        self.arrangement.remember(kept)
        kept.setValue("window/foldedGroups", self.knobs.folded())
        self.views.remember()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102 - Qt's
        bench = self.workbench
        if bench.session.is_active:
            event.ignore()
            questions.ask_to_stop(self, self._stop_and_close)
        elif bench.document.would_be_lost:
            event.ignore()
            questions.ask_to_save(self, bench.document.answerer.words, self.files.save, self._close_now)
        else:
            self._remember()
            with closing_time():
                self._end_tasks()
            event.accept()

    def _end_tasks(self) -> None:
        self._end_own_tasks()
        self.mine.close()
        self.interrupted.close()
        self.workbench.close()

    def _end_own_tasks(self) -> None:
        """End what another window in its place begins anew."""
        for dialog in self.findChildren(QDialog):
            dialog.close()  # it may search
        self.views.end_tasks()
        self.comparer.close()
        self.help_menu.close()
        self.runs.close_disk()

    def successor(self) -> "MainWindow":
        """Return a window like this one, made anew, which goes on with all that is under way; this one is gone."""
        self._remember()
        new = MainWindow(self)
        new.show()
        with closing_time():
            self._end_own_tasks()
            for task in self.findChildren(LatestTask):
                task.close()
        delete(self)
        return new

    def _stop_and_close(self) -> None:
        """Stop the training, wait for its last events, then close, which asks about saving."""
        session = self.workbench.session
        if session.is_active:
            session.ended.connect(self.close, Qt.ConnectionType.SingleShotConnection)
            session.stop()
        else:
            self.close()

    def _close_now(self) -> None:
        self.workbench.document.unsaved = False
        self.close()
