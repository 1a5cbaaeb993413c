"""Runs and settings in words, as a person reads them who has no program at hand."""

from collections.abc import Sequence
from typing import Any

from core.config import ALL_WHEN_EMPTY, RunConfig
from core.config.knobs import knob
from core.data.sources import form
from core.storage.runs.about import arithmetics
from core.storage.runs.record import RunRecord
from core.support import wording
from core.support.language import translated
from core.support.markup import escaped
from core.support.messages import joined, message

NONE = "–"


def html(words: str) -> str:
    """Return words, but not a person's own, as HTML in the language in use."""
    return escaped(translated(words))


def name(run: RunRecord) -> str:
    """Return the person's name for it, else its folder's."""
    return run.name or run.folder.name


def label(field: str) -> str:
    """A setting's title, with its symbol where it has one: "Learning rate η"."""
    about = knob(field)
    return message("{title} {symbol}", title=about.title, symbol=about.symbol) if about.symbol else about.title


def value(config: RunConfig | None, field: str) -> str:
    """A setting's value as the text of the settings spells it, but for sizes, switches and "all"."""
    if config is None:
        return NONE
    found: Any = getattr(config, field)
    if field == "sizes":
        return "-".join(map(str, found))
    if field in ALL_WHEN_EMPTY and not found:
        return message("all")
    return plain(found)


def plain(found: Any) -> str:
    """A value that says what it is: a number, a name, a switch."""
    if isinstance(found, bool):
        return message("on") if found else message("off")
    return number(found) if isinstance(found, int | float) else str(found)


def number(value: float) -> str:
    """Short, and exact for what a person types: 0.5, 1e-08, 50000."""
    return f"{value:.10g}"


def percent(share: float | None) -> str:
    """0.96224 -> "96.22 %"; – where there is none."""
    return NONE if share is None or share != share else wording.percent(share, 2)


def cost(found: float | None) -> str:
    """Four figures; – where there is none."""
    return NONE if found is None or found != found else f"{found:.4g}"


def place(epochs: float) -> str:
    """Epochs done: whole ones, or with two decimals within an epoch."""
    return f"{epochs:.0f}" if epochs % 1 == 0 else f"{epochs:.2f}"


def counted(found: float, decimals: int = 0) -> str:
    """A time or a number of images; – where there is none."""
    return NONE if found != found else f"{found:.{decimals}f}"


def score(runs: Sequence[RunRecord]) -> str:
    """Return the name of the figure that these networks are judged by, 1 being the best: "accuracy" or "R²"."""
    kinds = {form(run.config.data).has_classes for run in runs if run.config}
    if kinds == {False}:
        return "R²"
    return message("accuracy or R²") if False in kinds else message("accuracy")


def other_arithmetic(runs: Sequence[RunRecord]) -> str:
    """Say that these runs were not computed alike, where that is known, and what it means; else ""."""
    found = arithmetics(run.about for run in runs)
    if len(found) < 2:
        return ""
    ways = joined(found, "{first}; {second}")
    meaning = message(
        "Rounding alone makes equal settings end with other weights then: after 30 epochs 1.4 to 1.8 % of digits are "
        "read differently, at about the same accuracy."
    )
    return joined([message("These runs were not computed alike: {ways}.", ways=ways), meaning])


def ending(run: RunRecord) -> str:
    """Return why it ended, or that it has not."""
    if run.ending:
        return str(run.ending.value)
    return message("still running") if run.is_running else message("interrupted")
