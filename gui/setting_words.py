"""Settings in a few words: what a run was made with, and what differs from another."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.config import RunConfig
from core.data.sources import SOURCES
from core.knobs import knob
from core.optimizers import OPTIMIZERS
from core.schedules import SCHEDULES
from gui.history import Run
from gui.widgets.fields.number import short_text


def starting_config(run: Run) -> RunConfig:
    """The settings that a run began with: its own, with the live changes taken back."""
    config = run.config
    for change in reversed(run.changes):
        config = config.changed(**{change.name: change.old})
    return config


def in_short(config: RunConfig) -> str:
    """The network, its cost and what people turn most: "784-30-10, cross-entropy, η 0.5, λ 5"."""
    words = [setting(config, "sizes"), setting(config, "cost"), f"η {setting(config, 'eta')}"]
    if config.lambda_ and config.regularizer != "none":
        words.append(f"λ {setting(config, 'lambda_')}")
    return ", ".join(words)


def differences(before: RunConfig, after: RunConfig) -> str:
    """What was turned between two runs: "η 0.5 → 0.05, λ 0 → 5"; empty when nothing was that matters."""
    names = [n for n in RunConfig.model_fields if getattr(before, n) != getattr(after, n) and _matters(after, n)]
    if "cost" in names and "output" in names:
        names.remove("output")  # the cost brings its own
    return ", ".join(f"{label(n)} {setting(before, n)} → {setting(after, n)}" for n in names)


def change(name: str, old: float, new: float) -> str:
    """One live change: "η 0.5 → 0.1"."""
    return f"{label(name)} {short_text(old)} → {short_text(new)}"


def label(name: str) -> str:
    """What a setting is called in little room: its symbol, else its title."""
    about = knob(name)
    return about.symbol or about.title.lower()


def setting(config: RunConfig, name: str) -> str:
    """The value of a setting as a person reads it."""
    value: Any = getattr(config, name)
    if name == "sizes":
        return "-".join(map(str, value))
    if name == "data" and value not in SOURCES:
        return Path(value).name
    if name == "train_images" and value == 0:
        return QCoreApplication.translate("SettingWords", "all")
    if isinstance(value, bool):
        on, off = QCoreApplication.translate("SettingWords", "on"), QCoreApplication.translate("SettingWords", "off")
        return on if value else off
    if isinstance(value, int | float):
        return short_text(value)
    choice = knob(name).choices.get(value)
    return str(choice.title if choice else value)


def _matters(config: RunConfig, name: str) -> bool:
    """Whether a setting has a say: the knobs of a decay or an optimizer that is not chosen have none."""
    if name.startswith("decay_"):
        return name in SCHEDULES[config.decay].knobs
    if name == "momentum":
        return name in OPTIMIZERS[config.optimizer].knobs
    return name != "lambda_" or config.regularizer != "none"
