"""Settings in a few words: what a run was made with, and what differs from another."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.config import ALL_WHEN_EMPTY, NOT_ON_THE_FULL_BATCH, RunConfig
from core.config.knobs import is_used, knobs_of
from core.costs import COSTS
from core.data.augment.augmentation import Augmentation
from core.data.sources import BOTH, HANDS, MNIST, NUMBERS, OWN, form
from core.optimizers import OPTIMIZERS
from core.support.language import translated
from core.support.messages import capitalized
from core.support.wording import listed, with_brackets, within_sentence
from gui.session.history import RunHistory
from gui.session.knob_words import knob
from gui.widgets.fields.number import short_text

_tr = QCoreApplication.translate

SETTING = "setting"
"""Property of a setting's row and editor in the window: the name of its field in RunConfig."""

OFF_AT_ZERO = frozenset(
    {"patience", "reach", "validate_every", "label_noise", "label_smoothing", *NOT_ON_THE_FULL_BATCH}
    - {"dropout", "input_dropout"}
)
"""Settings that are switched off by a 0, which is then read as a word."""

OF_PENALTY = ("lambda_", "decay_biases")
"""Settings without effect where there is no regularization."""

_RATES = frozenset({"eta", "decay", *knobs_of("decay")})
_OWN_STEPS = frozenset({"clip_norm", "max_norm", "ema"})


def starting_config(run: RunHistory) -> RunConfig:
    """The settings that a run began with: its own, with the live changes taken back."""
    if not run.changes:
        return run.config
    before = {change.name: change.old for change in reversed(run.changes)}
    return run.config.model_copy(update=before)  # they stood together once


def in_short(config: RunConfig) -> str:
    """The network, its cost and what people turn most: "784-30-10, cross-entropy, Adam, η 0.001, λ 5, distorted"."""
    words = [setting(config, "sizes"), setting(config, "cost")]
    if config.optimizer != knob("optimizer").default:
        words.append(setting(config, "optimizer"))
    if not why_idle("eta", config):
        words.append(f"η {setting(config, 'eta')}")
    if config.lambda_ and config.regularizer != "none":
        words.append(f"λ {setting(config, 'lambda_')}")
    if Augmentation.of(config).active:
        words.append(_tr("SettingWords", "distorted"))
    return listed(words)


def cost_title(config: RunConfig) -> str:
    """Return what a cost is measured in: its kind and, where they change its scale, its numbers."""
    figures = listed(f"{label(name)} {setting(config, name)}" for name in COSTS[config.cost].knobs)
    return with_brackets(setting(config, "cost"), figures) if figures else setting(config, "cost")


def differences(before: RunConfig, after: RunConfig) -> str:
    """Return the changed settings of two runs: "η 0.5 → 0.05, λ 0 → 5"; empty if none that matters."""
    names = [n for n in RunConfig.model_fields if getattr(before, n) != getattr(after, n) and matters(after, n)]
    if "cost" in names and "output" in names:
        names.remove("output")  # the cost brings its own
    return listed(f"{label(n)} {setting(before, n)} → {setting(after, n)}" for n in names)


def label(name: str) -> str:
    """Return the short name of a setting: its symbol, else its title."""
    about = knob(name)
    return about.symbol or within_sentence(about.title)


def setting(config: RunConfig, name: str) -> str:
    """The value of a setting as a person reads it."""
    value: Any = getattr(config, name)
    if name == "sizes":
        return "-".join(map(str, value))
    if name == "data":
        return data_title(value)
    if name in ALL_WHEN_EMPTY and not value:
        return _tr("SettingWords", "all")
    if name in OFF_AT_ZERO and not value:
        return off()
    if isinstance(value, bool):
        return _tr("SettingWords", "on") if value else off()
    if isinstance(value, int | float):
        return short_text(value)
    choice = knob(name).choices.get(value)
    return str(choice.title if choice else value)


def data_title(source: str) -> str:
    """Return the name of a data set as people read it, for a name or path as in a config."""
    own = _tr("SettingWords", "Backswing's own digits")
    both, many = _tr("SettingWords", "MNIST and Backswing's own"), _tr("SettingWords", "MNIST and many hands")
    titles = {MNIST: "MNIST", OWN: own, BOTH: both, HANDS: many}
    numbers = NUMBERS.get(source)
    return titles.get(source) or (translated(numbers.title) if numbers else Path(source).name)


def score_name(*configs: RunConfig) -> str:
    """Return the name of the score, best 1, for networks with these settings, for use within a sentence."""
    kinds = {form(config.data).has_classes for config in configs}
    if kinds == {False}:
        return "R²"
    return _tr("SettingWords", "accuracy or R²") if len(kinds) > 1 else _tr("SettingWords", "accuracy")


def score_title(*configs: RunConfig) -> str:
    """The same at the head of a column or a plot."""
    return capitalized(score_name(*configs))


def off() -> str:
    """Return the text shown instead of 0 for a setting of `OFF_AT_ZERO`."""
    return _tr("SettingWords", "off")


def why_idle(name: str, config: RunConfig) -> str:
    """Return why a setting has no effect with the chosen optimizer; empty if it has one."""
    optimizer = OPTIMIZERS[config.optimizer]
    words = ""
    if not optimizer.full_batch:
        return words
    if name in _RATES:
        words = _tr("SettingWords", "{optimizer} searches along each line itself.")
    elif name == "batch_size":
        words = _tr("SettingWords", "{optimizer} looks at all training images at once.")
    elif name in _OWN_STEPS:
        words = _tr("SettingWords", "{optimizer} chooses its own steps.")
    elif name in NOT_ON_THE_FULL_BATCH:
        words = _tr("SettingWords", "{optimizer} compares one cost with the next: nothing may be random.")
    return words.format(optimizer=translated(optimizer.title))


def in_the_way(config: RunConfig) -> str:
    """Return the titles of settings that a full-batch optimizer does not allow: "“Turn”, “Zoom”"; empty if none."""
    on = [name for name in NOT_ON_THE_FULL_BATCH if getattr(config, name)]
    return listed(_tr("SettingWords", "“{title}”").format(title=knob(name).title) for name in on)


def matters(config: RunConfig, name: str) -> bool:
    """Return whether a setting has an effect; those of a cost, schedule or optimizer not chosen have none."""
    if why_idle(name, config):
        return False
    if not is_used(name, config):
        return False
    if name == "elastic_sigma":
        return bool(config.elastic_alpha)
    if name == "label_smoothing":
        return form(config.data).has_classes
    return name not in OF_PENALTY or config.regularizer != "none"
