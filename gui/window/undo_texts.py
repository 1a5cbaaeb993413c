"""What undoing a turn of the knobs would do, in a few words for a menu."""

from PySide6.QtCore import QCoreApplication

from core.config import RunConfig
from core.config.knobs import knob
from gui.session.draft import Draft, Turned
from gui.session.setting_texts import differences, label

_tr = QCoreApplication.translate
_HERE = "UndoWords"
_LONGEST = 40


def undo_words(draft: Draft) -> str:
    """Such as "Undo η 0.5 → 2"; without more where there is nothing to undo."""
    turned = draft.undoing()
    return _tr(_HERE, "Undo {0}").format(_told(draft, turned)) if turned else _tr(_HERE, "Undo change of a knob")


def redo_words(draft: Draft) -> str:
    """Such as "Redo η 0.5 → 2"; without more where there is nothing to redo."""
    turned = draft.redoing()
    return _tr(_HERE, "Redo {0}").format(_told(draft, turned)) if turned else _tr(_HERE, "Redo change of a knob")


def _told(draft: Draft, turned: Turned) -> str:
    """What was turned, with its values where these fit."""
    before = _with(draft.config, {name: old for name, (old, _) in turned.items()})
    after = _with(draft.config, {name: new for name, (_, new) in turned.items()})
    words = differences(before, after) or label(next(iter(turned)))
    if len(words) <= _LONGEST:
        return words
    if len(turned) == 1:
        return _tr(_HERE, "change of “{0}”").format(knob(next(iter(turned))).title)
    return _tr(_HERE, "change of {0} settings").format(len(turned))


def _with(config: RunConfig, values: dict[str, object]) -> RunConfig:
    """These values in their places, not looked at: they stood together once."""
    return config.model_copy(update=values)
