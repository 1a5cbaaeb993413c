"""The list of presets above the knobs: recipes, and settings that a person has saved."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from core.config import RunConfig
from core.config.recipes import FIRST, RECIPES, Recipe
from core.data.sources import NUMBERS, OWN, form
from core.storage import presets
from core.support.errors import UserError
from core.support.language import translated
from core.support.wording import joined_sentences
from gui.base import questions
from gui.base.plain_text import PlainLabel, plain
from gui.session.draft import Draft
from gui.settings.knob_panel import running_reason
from gui.widgets.fields import Choice, ChoiceField


@dataclass(frozen=True, slots=True)
class Own:
    """Key of a preset that a person has saved."""

    name: str


class PresetBox(QWidget):
    """List of presets and a menu to save, delete and go back to the first settings.

    A choice is one change of the draft, which undo reverts. The data in use stay, unless the preset is for another
    kind of data.
    """

    said = Signal(str, str)
    """(sentence, kind) for the status line."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._own: Mapping[str, RunConfig] = {}
        self._is_read = False
        self._box = ChoiceField(parent=self)
        self._box.setObjectName("presetBox")
        self._box.setAccessibleName(self.tr("Preset"))
        self._box.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        letters_px, x_px = map(self.fontMetrics().horizontalAdvance, (self.tr("Your own settings"), "X"))
        self._box.setMinimumContentsLength(ceil(letters_px / x_px))
        self._box.valueChanged.connect(self._choose)
        self._menu_button = self._make_menu()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 8)
        line.setSpacing(8)
        label = PlainLabel(self.tr("Preset"), self)
        label.setBuddy(self._box)
        line.addWidget(label)
        line.addWidget(self._box, 1)
        line.addWidget(self._menu_button)
        draft.changed.connect(self.refresh)
        self.set_running(False)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        if not self._is_read and not event.spontaneous():
            self._is_read = True
            self._attempt(lambda: None)

    def _make_menu(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("presetMenuButton")
        button.setText("…")
        button.setAccessibleName(self.tr("Save or delete presets"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        # PySide may take an action that QMenu.addAction has made for deleted while the menu still has it.
        self._save = QAction(self.tr("Save these settings as a preset…"), self)
        self._delete = QAction("", self)
        self._defaults = QAction(self.tr("Back to the first settings"), self)
        for action, name, do in (
            (self._save, "save", self.ask_name),
            (self._delete, "delete", self._delete_current),
            (self._defaults, "first", self.restore_first),
        ):
            action.setObjectName(f"{name}PresetAction")
            action.triggered.connect(do)
        menu.addActions([self._save, self._delete])
        menu.addSeparator()
        menu.addAction(self._defaults)
        button.setMenu(menu)
        return button

    def set_running(self, running: bool) -> None:
        """Lock the list while a run is on: most settings cannot change then."""
        hints = {
            self._box: self.tr("Settings that lead somewhere, and your own: one choice sets all knobs"),
            self._menu_button: self.tr("Save these settings, delete a preset, or go back to the first settings"),
        }
        for widget, hint in hints.items():
            widget.setEnabled(not running)
            widget.setToolTip(plain(running_reason() if running else hint))

    def refresh(self) -> None:
        """Show which preset the settings are, if any."""
        presets, here = self._presets(), _essence(self._draft.config)
        current = next((key for key, config in presets.items() if _essence(config) == here), None)
        choices = [Choice(key, _title(key), _hint(key)) for key in presets]
        if current is None:
            choices.insert(0, Choice(None, self.tr("Your own settings"), self.tr("The knobs match no preset.")))
        if [choice.value for choice in choices] != self._box.values():
            self._box.set_choices(choices)
        self._box.set_value(current)
        name = current.name if isinstance(current, Own) else ""
        self._delete.setText(self.tr("Delete “{name}”").format(name=name) if name else self.tr("Delete this preset"))
        self._delete.setEnabled(bool(name))
        self._defaults.setEnabled(_essence(FIRST) != here)

    def restore_first(self) -> None:
        """Go back to the settings of the first start."""
        self._take(FIRST)

    def ask_name(self) -> None:
        """Ask for a name and save the settings under it."""
        sentence = self.tr("Name of the preset; an existing one of that name is replaced:")
        questions.ask_name(self, self.tr("Save preset"), sentence, self.save)

    def save(self, name: str) -> None:
        """Save the settings as a person's own preset."""
        name = name.strip()
        if self._attempt(lambda: presets.save(name, self._draft.config)):
            self.said.emit(self.tr("Saved the preset “{name}”.").format(name=name), "info")

    def _delete_current(self) -> None:
        key = self._box.value()
        if isinstance(key, Own) and self._attempt(lambda: presets.delete(key.name)):
            words = self.tr("Deleted the preset “{name}”; its settings stay in the knobs until you change them.")
            self.said.emit(words.format(name=key.name), "info")

    def _attempt(self, work: Callable[[], None]) -> bool:
        """Do something with the file of presets, then show what it holds. Return whether it succeeded."""
        try:
            work()
            self._own = presets.saved()
        except UserError as error:
            self.said.emit(translated(error), "error")
            return False
        self.refresh()
        return True

    def _presets(self) -> dict[Hashable, RunConfig]:
        recipes: dict[Hashable, RunConfig] = {name: recipe.config for name, recipe in RECIPES.items()}
        return recipes | {Own(name): config for name, config in self._own.items()}

    def _choose(self, key: Hashable) -> None:
        if key is not None:
            self._take(self._presets()[key])

    def _take(self, config: RunConfig) -> None:
        self._draft.replace(fitted(config, self._draft.config))
        self.refresh()


def fitted(preset: RunConfig, used: RunConfig) -> RunConfig:
    """Return a preset for the data that `used` names, its first and last layer as these need them.

    Data of another kind, numbers instead of classes, are exchanged for the preset's.
    """
    if form(preset.data).has_classes != form(used.data).has_classes:
        return preset if preset.data in NUMBERS else preset.changed(data=OWN)
    return preset.changed(data=used.data, sizes=(used.sizes[0], *preset.sizes[1:-1], used.sizes[-1]))


def _essence(config: RunConfig) -> RunConfig:
    """Return the settings by which a preset is recognised: not its data, not the seed, the hidden layers alone."""
    return config.model_copy(update={"data": "", "seed": 0, "sizes": config.sizes[1:-1]})


def _title(key: Hashable) -> str:
    return key.name if isinstance(key, Own) else translated(RECIPES[str(key)].title)


def _hint(key: Hashable) -> str:
    return key.name if isinstance(key, Own) else _about(RECIPES[str(key)])


def _about(recipe: Recipe) -> str:
    return joined_sentences((translated(recipe.about), translated(recipe.reached)))
