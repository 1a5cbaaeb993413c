"""The base of all settings panels: fields made from the config, kept in step with the draft."""

import re
from collections.abc import Collection
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.config import RunConfig, keys
from core.config.knobs import Knob, is_used, knobs_of
from core.support.language import translated
from core.support.messages import capitalized
from core.support.wording import with_title
from gui.session.draft import Draft
from gui.session.knob_words import knob
from gui.session.setting_texts import OFF_AT_ZERO, SETTING, off, why_idle
from gui.settings.knob_editors import Editor, make_editor
from gui.widgets.fields import ChoiceField, IntField, LabeledField, NumberField
from gui.widgets.fields.note import NoteKind
from gui.widgets.fields.number import GROUP
from gui.widgets.group import FoldingGroup

Note = tuple[str, NoteKind]
_UNIT = re.compile("_(px|deg)$")
_COMMA = re.compile(r"(?<=\d),(?=\d{3})")
"""Comma between groups of digits, as core writes numbers; fields write a thin space."""


class KnobPanel(FoldingGroup):
    """A group of settings. A person's change goes to the draft, and what the draft then holds is shown.

    A panel says in its own `is_shown`, `why_not` and `remark` what its fields depend on.
    name: what the window remembers it by.
    """

    def __init__(self, title: str, draft: Draft, symbol: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, symbol, parent)
        self.fields: dict[str, LabeledField] = {}
        self.name = type(self).__name__
        self._title, self._draft = title, draft
        self._running = False
        self._unlocked: Collection[str] = ()
        self._refusals: dict[str, str] = {}
        draft.changed.connect(self._draft_changed)
        draft.refused.connect(self._refuse)

    def add(
        self,
        name: str,
        editor: QWidget | None = None,
        *,
        object_name: str = "",
        wide: bool = False,
        special_text: str = "",
    ) -> LabeledField:
        """Add the field of the setting `name`, and return it.

        editor: without one, it is made from the config's range and choices. object_name: what the editor is called
        for drivers of the window, where that does not follow from `name`, see `box_name`.
        """
        about = knob(name)
        special_text = special_text or (off() if name in OFF_AT_ZERO else "")
        widget = editor or make_editor(about, special_text=special_text)
        widget.setObjectName(object_name or box_name(name))
        field = LabeledField(about.title, widget, about.symbol, _hint(about), wide=wide, parent=self)
        if wide and about.title == self._title:
            field.hide_label()
        for part in (field, widget):
            part.setProperty(SETTING, name)
        self.content.addWidget(field)
        self.fields[name] = field
        self._editor(name).valueChanged.connect(partial(self.choose, name))
        if isinstance(widget, IntField | NumberField):
            widget.corrected.connect(partial(self._refuse, name))
        return field

    def add_choice(self, name: str, *, object_name: str = "", wide: bool = False) -> None:
        """Add the field of a choice, and of each setting that only some of its entries use."""
        self.add(name, object_name=object_name, wide=wide)
        for used in knobs_of(name):
            self.add(used)

    def choose(self, name: str, value: Any) -> None:
        """Ask the draft for a value, as a person wants it."""
        self._refusals.pop(name, None)
        self._draft.set(name, value)
        self.refresh()

    def reveal(self, name: str) -> None:
        """Unfold, so that the field of a setting can be seen."""
        self.set_folded(False)

    def lock_all_but(self, names: Collection[str]) -> None:
        """Lock the fields that a lesson does not want; without names none is locked."""
        if names != self._unlocked:
            self._unlocked = names
            self.refresh()

    def set_running(self, running: bool) -> None:
        """While a run is on, what it cannot take up is disabled and says so."""
        if running != self._running:
            self._running = running
            self.refresh()

    def refresh(self) -> None:
        """Show the draft, and what its settings allow; and what its settings allow."""
        config = self._draft.config
        for name, field in self.fields.items():
            field.setVisible(self.is_shown(name, config))
            if (value := self.value_shown(name, config)) != self._editor(name).value():
                self._editor(name).set_value(value)
            field.lock(self._lesson_reason(name) or self._running_reason(name) or self.why_not(name, config))
            text, kind = self.remark(name, config)
            refusal = self._refusals.get(name)
            field.set_note(*((refusal, "error") if refusal else (text, kind)))
        self.set_summary(self.summary(config))

    def is_shown(self, name: str, config: RunConfig) -> bool:
        """Tell whether the field has a place in the panel with these settings: a knob only with what uses it."""
        return is_used(name, config)

    def why_not(self, name: str, config: RunConfig) -> str:
        """Return why the field has no effect with these settings; empty if it has."""
        return why_idle(name, config)

    def remark(self, name: str, config: RunConfig) -> Note:
        """Return the note about the field: a muted one for its tool tip, a warning or an error for below it."""
        return self.why_not(name, config), "muted"

    def summary(self, config: RunConfig) -> str:
        """Return the summary of the folded group: by default the choice that it is named after, if any."""
        namesakes = (self.fields[name].editor for name in self.fields if knob(name).title == self._title)
        return next((editor.currentText() for editor in namesakes if isinstance(editor, ChoiceField)), "")

    def value_shown(self, name: str, config: RunConfig) -> Any:
        """Return the value that the field shows."""
        return getattr(config, name)

    def refusal(self) -> str:
        """Return why a text that stands in a field is not taken, with the field's name; "" if all are."""
        return ""

    def _editor(self, name: str) -> Editor:
        return cast(Editor, self.fields[name].editor)

    def _lesson_reason(self, name: str) -> str:
        return lesson_reason() if self._unlocked and name not in self._unlocked else ""

    def _running_reason(self, name: str) -> str:
        return running_reason() if self._running and not knob(name).live else ""

    def _draft_changed(self) -> None:
        self._refusals.clear()
        self.refresh()

    def _refuse(self, name: str, sentence: str) -> None:
        if name in self.fields:
            self._refusals[name] = at_the_field(sentence)
            self.refresh()


def box_name(name: str) -> str:
    """Return the object name of a setting's editor: "clip_norm" -> "clipNormBox". A unit is left out: "shift_px"."""
    first, *others = _UNIT.sub("", name).strip("_").split("_")
    return "".join([first, *(word.capitalize() for word in others), "Box"])


def running_reason() -> str:
    """Return why a field cannot change during a run."""
    return QCoreApplication.translate("KnobPanel", "Cannot change while training; stop first.")


def lesson_reason() -> str:
    """Return why a field cannot change in a lesson."""
    return QCoreApplication.translate("KnobPanel", "The lesson has locked this setting; Leave the lesson to change it.")


def _hint(about: Knob) -> str:
    """The plain words, with the symbol where there is one."""
    return with_title(about.symbol, about.about) if about.symbol else about.about


def at_the_field(sentence: str) -> str:
    """Leave out the field's name and group digits as fields do: "The settings: eta should be …" -> "Should be …"."""
    words = sentence.removeprefix(translated("The settings")).lstrip(":： ")
    key, space, rest = words.partition(" ")
    words = _COMMA.sub(GROUP, rest if space and key.rstrip(":") in keys() else words)
    return capitalized(words)
