"""The table of all actions; toolbar, menus and shortcuts are made from it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton, QWidget

from gui.base import theme
from gui.base.plain_text import plain
from gui.session.training_session import State


class When(Enum):
    """State in which an action is allowed."""

    ALWAYS = auto()
    """Or when something else than the run decides it."""
    MAY_TRAIN = auto()
    """Nothing trains, or the run waits."""
    RUNNING = auto()
    ACTIVE = auto()
    """A run is under way, waiting or not."""
    RESETTABLE = auto()
    IDLE = auto()
    TRAINED = auto()
    TRAINED_IDLE = auto()
    HAS_PREVIOUS = auto()


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    text: str
    hint: str
    shortcut: str = ""
    icon: str = ""
    checkable: bool = False
    when: When = When.ALWAYS


def _entries() -> list[_Entry]:
    tr = QCoreApplication.translate
    c = "actions"
    return [
        _Entry("train", tr(c, "Train"), tr(c, "Start or continue training"), "F5", "train", when=When.MAY_TRAIN),
        _Entry("pause", tr(c, "Pause"), tr(c, "Pause before the next mini-batch"), "F6", "pause", when=When.RUNNING),
        _Entry("step", tr(c, "Step"), tr(c, "Train on one mini-batch, then pause"), "F7", "step", when=When.MAY_TRAIN),
        _Entry(
            "stepEpoch",
            tr(c, "Step epoch"),
            tr(c, "Train to the end of the epoch, then pause"),
            "F8",
            "step-epoch",
            when=When.MAY_TRAIN,
        ),
        _Entry(
            "stop", tr(c, "Stop"), tr(c, "End this training and keep the network"), "Shift+F5", "stop", when=When.ACTIVE
        ),
        _Entry(
            "reset",
            tr(c, "Reset"),
            tr(c, "Reset the weights to new random initial weights"),
            "Ctrl+R",
            "reset",
            when=When.RESETTABLE,
        ),
        _Entry(
            "bringBack",
            tr(c, "Bring back"),
            tr(c, "Restore the previous network: undoes a reset"),
            "Ctrl+Shift+R",
            when=When.HAS_PREVIOUS,
        ),
        _Entry("undoKnob", tr(c, "Undo"), tr(c, "Undo the last change of a setting"), "Ctrl+Alt+Z"),
        _Entry("redoKnob", tr(c, "Redo"), tr(c, "Redo the change of a setting"), "Ctrl+Alt+Shift+Z"),
        _Entry(
            "testSet",
            tr(c, "Open the test set"),
            tr(c, "Final test: accuracy on images never used so far"),
            "Ctrl+T",
            when=When.TRAINED_IDLE,
        ),
        _Entry("open", tr(c, "Open model…"), tr(c, "Open a trained network"), "Ctrl+O", "open", when=When.IDLE),
        _Entry(
            "save",
            tr(c, "Save model"),
            tr(c, "Save the trained network with its settings"),
            "Ctrl+S",
            "save",
            when=When.TRAINED,
        ),
        _Entry(
            "saveAs",
            tr(c, "Save model as…"),
            tr(c, "Save under another name, or in the format of the book's program"),
            "Ctrl+Shift+S",
            when=When.TRAINED,
        ),
        _Entry(
            "openData",
            tr(c, "Open data…"),
            tr(c, "Train on images from this computer"),
            "Ctrl+D",
            "data",
            when=When.IDLE,
        ),
        _Entry(
            "fetchMnist",
            tr(c, "Download MNIST"),
            tr(c, "Download the book's 70 000 digits, or use them if here"),
            when=When.IDLE,
        ),
        _Entry("showMine", tr(c, "My digits"), tr(c, "Show the drawings that you have kept")),
        _Entry("openSettings", tr(c, "Open settings…"), tr(c, "Load settings from a file"), when=When.IDLE),
        _Entry("saveSettings", tr(c, "Save settings as…"), tr(c, "Save the settings to a TOML file")),
        _Entry(
            "exportScript",
            tr(c, "Export as a PyTorch script…"),
            tr(c, "Write the settings as a script that trains the same network with PyTorch"),
        ),
        _Entry("openLesson", tr(c, "Open lesson…"), tr(c, "Begin a lesson from a file")),
        _Entry(
            "saveLesson",
            tr(c, "Save as a lesson…"),
            tr(c, "Make a lesson of the settings and the tab as they stand, to share as one file"),
        ),
        _Entry("quit", tr(c, "Quit"), tr(c, "Close the window"), "Ctrl+Q"),
        _Entry("undoStroke", tr(c, "Undo stroke"), tr(c, "Undo the last stroke"), "Ctrl+Z", "undo"),
        _Entry("redoStroke", tr(c, "Redo stroke"), tr(c, "Redo the stroke"), "Ctrl+Shift+Z", "redo"),
        _Entry("clearCanvas", tr(c, "Clear the canvas"), tr(c, "Erase the drawing"), "Ctrl+Backspace", "clear"),
        _Entry(
            "whatsThis",
            tr(c, "What's this?"),
            tr(c, "Explain in full what the mouse points at or what has the focus"),
            "Shift+F1",
            "help",
        ),
        _Entry(
            "askShipped",
            tr(c, "Read with the network that comes with Backswing"),
            tr(c, "Let it answer in place of your network, or no longer; your network stays as it is"),
            "Ctrl+B",
            checkable=True,
        ),
        _Entry("largerText", tr(c, "Larger text"), tr(c, "Make all text one step larger"), "Ctrl++"),
        _Entry("smallerText", tr(c, "Smaller text"), tr(c, "Make all text one step smaller"), "Ctrl+-"),
        _Entry("normalText", tr(c, "Normal text"), tr(c, "Give the text the system's size"), "Ctrl+0"),
        _Entry("fullScreen", tr(c, "Full screen"), tr(c, "Fill the screen, as for a projector"), "F11", checkable=True),
        _Entry("resetLayout", tr(c, "Reset the layout"), tr(c, "Show every panel, in its usual place and size")),
        _Entry("firstSteps", tr(c, "First steps"), tr(c, "Begin the first lesson again")),
        _Entry("keyboard", tr(c, "Keyboard…"), tr(c, "List every key of the window")),
        _Entry("glossary", tr(c, "Glossary…"), tr(c, "Explain the book's terms, and show them in the window")),
        _Entry("guide", tr(c, "User guide…"), tr(c, "Open the user guide, without a network connection"), "F1"),
        _Entry("log", tr(c, "Open log folder"), tr(c, "Open the folder of the error log")),
        _Entry("updates", tr(c, "Check for updates…"), tr(c, "Say what would be asked, and ask when told to")),
        _Entry("about", tr(c, "About Backswing"), tr(c, "Show the versions, the folders and the licences")),
    ]


MENUS = {
    "&File": "open recent save saveAs - openSettings saveSettings exportScript - openLesson saveLesson - quit",
    "&Train": "train pause step stepEpoch stop speed - undoKnob redoKnob - reset bringBack - testSet",
    "&Draw": "undoStroke redoStroke clearCanvas - askShipped learn",
    "D&ata": "sets fetchMnist openData - showMine learn mine",
    "&View": "tabs panels - largerText smallerText normalText themes - fullScreen resetLayout",
    "&Help": "firstSteps glossary keyboard guide - whatsThis - log updates about",
}

TOOLBAR = "train pause step stepEpoch stop reset speed - open save"


class Actions(QObject):
    """QActions by name, enabled according to the state."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        entries = _entries()
        self._actions = {entry.name: self._make(entry) for entry in entries}
        self._when = {entry.name: entry.when for entry in entries}
        theme.current().changed.connect(self._tint_train)
        self._tint_train()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect_all(self, handlers: dict[str, Callable[[], object]]) -> None:
        """Connect each action to its handler; every action needs one."""
        assert handlers.keys() == self._actions.keys(), handlers.keys() ^ self._actions.keys()
        for name, handler in handlers.items():
            self._actions[name].triggered.connect(lambda checked=False, handler=handler: handler())

    def show_state(
        self, state: State, *, trained: bool, goes_on: bool, can_bring_back: bool, busy: bool = False
    ) -> None:
        """Enable the actions allowed now. busy: something else trains, so that no training may begin."""
        idle, paused, running = (state is each for each in (State.IDLE, State.PAUSED, State.RUNNING))
        allowed = {
            When.MAY_TRAIN: (idle and not busy) or paused,
            When.RUNNING: running,
            When.ACTIVE: running or paused,
            When.RESETTABLE: trained or running or paused,
            When.IDLE: idle,
            When.TRAINED: trained,
            When.TRAINED_IDLE: idle and trained,
            When.HAS_PREVIOUS: can_bring_back,
        }
        for name, when in self._when.items():
            if when in allowed:
                self._actions[name].setEnabled(allowed[when])
        self._actions["train"].setText(
            self.tr("Continue") if paused else self.tr("Continue training") if goes_on else self.tr("Train")
        )

    def show_answerer(self, *, is_shipped: bool, can_switch: bool) -> None:
        """Show whether the network that comes with Backswing answers, and whether that can be changed."""
        self._actions["askShipped"].setChecked(is_shipped)
        self._actions["askShipped"].setEnabled(can_switch)

    def show_undo(self, undo: tuple[str, bool], redo: tuple[str, bool]) -> None:
        """Set text and state of the undo and redo actions for settings."""
        for name, (words, enabled) in (("undoKnob", undo), ("redoKnob", redo)):
            self._actions[name].setText(words)
            self._actions[name].setEnabled(enabled)

    def fill_toolbar(self, toolbar: QToolBar, others: Mapping[str, QWidget]) -> None:
        """Fill the toolbar with buttons named `trainButton` and so on, and with `others` made elsewhere."""
        toolbar.setObjectName("toolbar")
        toolbar.setMovable(False)
        for name in TOOLBAR.split():
            if name == "-":
                toolbar.addSeparator()
                continue
            if name in others:
                toolbar.addWidget(others[name])
                continue
            toolbar.addAction(self._actions[name])
            button = toolbar.widgetForAction(self._actions[name])
            button.setObjectName(f"{name}Button")
            if name == "train" and isinstance(button, QToolButton):
                button.setProperty("role", "primary")

    def fill_menus(self, bar: QMenuBar, others: Mapping[str, QMenu | Sequence[QAction]]) -> None:
        """Fill the menu bar. others: submenus and actions made elsewhere, by their names in `MENUS`."""
        for title, names in MENUS.items():
            menu = bar.addMenu(QCoreApplication.translate("menus", title))
            for name in names.split():
                if name == "-":
                    menu.addSeparator()
                elif isinstance(other := others.get(name), QMenu):
                    menu.addMenu(other)
                else:
                    menu.addActions([self._actions[name]] if other is None else list(other))

    def _make(self, entry: _Entry) -> QAction:
        action = QAction(entry.text, self)
        action.setObjectName(f"{entry.name}Action")
        action.setShortcut(QKeySequence(entry.shortcut))
        action.setCheckable(entry.checkable)
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(plain(f"{entry.hint} ({shortcut})" if shortcut else entry.hint))
        action.setStatusTip(plain(entry.hint))
        if entry.icon:
            theme.keep_icon(action.setIcon, entry.icon, action)
        return action

    def _tint_train(self) -> None:
        self._actions["train"].setIcon(theme.icon("train", theme.current().tokens.on_accent))
