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

_tr = QCoreApplication.translate


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
    return [
        _Entry(
            "train",
            _tr("actions", "Train"),
            _tr("actions", "Start or continue training"),
            "F5",
            "train",
            when=When.MAY_TRAIN,
        ),
        _Entry(
            "pause",
            _tr("actions", "Pause"),
            _tr("actions", "Pause before the next mini-batch"),
            "F6",
            "pause",
            when=When.RUNNING,
        ),
        _Entry(
            "step",
            _tr("actions", "Step"),
            _tr("actions", "Train on one mini-batch, then pause"),
            "F7",
            "step",
            when=When.MAY_TRAIN,
        ),
        _Entry(
            "stepEpoch",
            _tr("actions", "Step epoch"),
            _tr("actions", "Train to the end of the epoch, then pause"),
            "F8",
            "step-epoch",
            when=When.MAY_TRAIN,
        ),
        _Entry(
            "stop",
            _tr("actions", "Stop"),
            _tr("actions", "End this training and keep the network"),
            "Shift+F5",
            "stop",
            when=When.ACTIVE,
        ),
        _Entry(
            "reset",
            _tr("actions", "Reset"),
            _tr("actions", "Reset the weights to new random initial weights"),
            "Ctrl+R",
            "reset",
            when=When.RESETTABLE,
        ),
        _Entry(
            "bringBack",
            _tr("actions", "Bring back"),
            _tr("actions", "Restore the previous network: undoes a reset"),
            "Ctrl+Shift+R",
            when=When.HAS_PREVIOUS,
        ),
        _Entry("undoKnob", _tr("actions", "Undo"), _tr("actions", "Undo the last change of a setting"), "Ctrl+Alt+Z"),
        _Entry("redoKnob", _tr("actions", "Redo"), _tr("actions", "Redo the change of a setting"), "Ctrl+Alt+Shift+Z"),
        _Entry(
            "testSet",
            _tr("actions", "Open the test set"),
            _tr("actions", "Final test: accuracy on images never used so far"),
            "Ctrl+T",
            when=When.TRAINED_IDLE,
        ),
        _Entry(
            "open",
            _tr("actions", "Open model…"),
            _tr("actions", "Open a trained network"),
            "Ctrl+O",
            "open",
            when=When.IDLE,
        ),
        _Entry(
            "save",
            _tr("actions", "Save model"),
            _tr("actions", "Save the trained network with its settings"),
            "Ctrl+S",
            "save",
            when=When.TRAINED,
        ),
        _Entry(
            "saveAs",
            _tr("actions", "Save model as…"),
            _tr("actions", "Save under another name, or in the format of the book's program"),
            "Ctrl+Shift+S",
            when=When.TRAINED,
        ),
        _Entry(
            "openData",
            _tr("actions", "Open data…"),
            _tr("actions", "Train on images from this computer"),
            "Ctrl+D",
            "data",
            when=When.IDLE,
        ),
        _Entry(
            "fetchMnist",
            _tr("actions", "Download MNIST"),
            _tr("actions", "Download the book's 70 000 digits, or use them if here"),
            when=When.IDLE,
        ),
        _Entry("showMine", _tr("actions", "My digits"), _tr("actions", "Show the drawings that you have kept")),
        _Entry(
            "openSettings",
            _tr("actions", "Open settings…"),
            _tr("actions", "Load settings from a file"),
            when=When.IDLE,
        ),
        _Entry("saveSettings", _tr("actions", "Save settings as…"), _tr("actions", "Save the settings to a TOML file")),
        _Entry(
            "exportScript",
            _tr("actions", "Export as a PyTorch script…"),
            _tr("actions", "Write the settings as a script that trains the same network with PyTorch"),
        ),
        _Entry("openLesson", _tr("actions", "Open lesson…"), _tr("actions", "Begin a lesson from a file")),
        _Entry(
            "saveLesson",
            _tr("actions", "Save as a lesson…"),
            _tr("actions", "Make a lesson of the settings and the tab as they stand, to share as one file"),
        ),
        _Entry("quit", _tr("actions", "Quit"), _tr("actions", "Close the window"), "Ctrl+Q"),
        _Entry("undoStroke", _tr("actions", "Undo stroke"), _tr("actions", "Undo the last stroke"), "Ctrl+Z", "undo"),
        _Entry("redoStroke", _tr("actions", "Redo stroke"), _tr("actions", "Redo the stroke"), "Ctrl+Shift+Z", "redo"),
        _Entry(
            "clearCanvas",
            _tr("actions", "Clear the canvas"),
            _tr("actions", "Erase the drawing"),
            "Ctrl+Backspace",
            "clear",
        ),
        _Entry(
            "whatsThis",
            _tr("actions", "What's this?"),
            _tr("actions", "Explain in full what the mouse points at or what has the focus"),
            "Shift+F1",
            "help",
        ),
        _Entry(
            "askShipped",
            _tr("actions", "Read with the network that comes with Backswing"),
            _tr("actions", "Let it answer in place of your network, or no longer; your network stays as it is"),
            "Ctrl+B",
            checkable=True,
        ),
        _Entry("largerText", _tr("actions", "Larger text"), _tr("actions", "Make all text one step larger"), "Ctrl++"),
        _Entry(
            "smallerText", _tr("actions", "Smaller text"), _tr("actions", "Make all text one step smaller"), "Ctrl+-"
        ),
        _Entry(
            "normalText", _tr("actions", "Normal text"), _tr("actions", "Give the text the system's size"), "Ctrl+0"
        ),
        _Entry(
            "fullScreen",
            _tr("actions", "Full screen"),
            _tr("actions", "Fill the screen, as for a projector"),
            "F11",
            checkable=True,
        ),
        _Entry(
            "resetLayout",
            _tr("actions", "Reset the layout"),
            _tr("actions", "Show every panel, in its usual place and size"),
        ),
        _Entry("firstSteps", _tr("actions", "First steps"), _tr("actions", "Begin the first lesson again")),
        _Entry("keyboard", _tr("actions", "Keyboard…"), _tr("actions", "List every key of the window")),
        _Entry(
            "glossary",
            _tr("actions", "Glossary…"),
            _tr("actions", "Explain the book's terms, and show them in the window"),
        ),
        _Entry(
            "guide",
            _tr("actions", "User guide…"),
            _tr("actions", "Open the user guide, without a network connection"),
            "F1",
        ),
        _Entry("log", _tr("actions", "Open log folder"), _tr("actions", "Open the folder of the error log")),
        _Entry(
            "updates",
            _tr("actions", "Check for updates…"),
            _tr("actions", "Say what would be asked, and ask when told to"),
        ),
        _Entry(
            "about",
            _tr("actions", "About Backswing"),
            _tr("actions", "Show the versions, the folders and the licences"),
        ),
    ]


MENUS = {
    "file": "open recent save saveAs - openSettings saveSettings exportScript - openLesson saveLesson - quit",
    "train": "train pause step stepEpoch stop speed - undoKnob redoKnob - reset bringBack - testSet",
    "draw": "undoStroke redoStroke clearCanvas - askShipped learn",
    "data": "sets fetchMnist openData - showMine learn mine",
    "view": "tabs panels - largerText smallerText normalText themes languages - fullScreen resetLayout",
    "help": "firstSteps glossary keyboard guide - whatsThis - log updates about",
}
"""Names of the menus, and of the actions and submenus in each."""

TOOLBAR = "train pause step stepEpoch stop reset speed - open save"


def _menu_titles() -> dict[str, str]:
    return {
        "file": _tr("menus", "&File"),
        "train": _tr("menus", "&Train"),
        "draw": _tr("menus", "&Draw"),
        "data": _tr("menus", "D&ata"),
        "view": _tr("menus", "&View"),
        "help": _tr("menus", "&Help"),
    }


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
        titles = _menu_titles()
        for menu_name, names in MENUS.items():
            menu = bar.addMenu(titles[menu_name])
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
