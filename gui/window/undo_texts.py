"""Menu texts for undo and redo of setting changes."""

from PySide6.QtCore import QCoreApplication

from core.config import RunConfig
from gui.session.draft import Draft, Turned
from gui.session.knob_words import knob
from gui.session.setting_texts import differences, label

_tr = QCoreApplication.translate
_LONGEST = 40


def undo_words(draft: Draft) -> str:
    """Return the undo text, such as "Undo η 0.5 → 2", or a general one."""
    turned = draft.undoing()
    return (
        _tr("UndoWords", "Undo {0}").format(_change_text(draft, turned))
        if turned
        else _tr("UndoWords", "Undo setting change")
    )


def redo_words(draft: Draft) -> str:
    """Return the redo text, such as "Redo η 0.5 → 2", or a general one."""
    turned = draft.redoing()
    return (
        _tr("UndoWords", "Redo {0}").format(_change_text(draft, turned))
        if turned
        else _tr("UndoWords", "Redo setting change")
    )


def _change_text(draft: Draft, turned: Turned) -> str:
    """Return the changed settings, with their values where these fit."""
    before = _with(draft.config, {name: old for name, (old, _) in turned.items()})
    after = _with(draft.config, {name: new for name, (_, new) in turned.items()})
    words = differences(before, after) or label(next(iter(turned)))
    if len(words) <= _LONGEST:
        return words
    if len(turned) == 1:
        return _tr("UndoWords", "change of “{0}”").format(knob(next(iter(turned))).title)
    return _tr("UndoWords", "change of {0} settings").format(len(turned))


def _with(config: RunConfig, values: dict[str, object]) -> RunConfig:
    """Return the config with these values, unvalidated, as they were valid together before."""
    return config.model_copy(update=values)
