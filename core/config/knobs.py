"""Description of each setting for its editor: range, symbol, title and help, read from the config's fields."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from core.activations import ACTIVATIONS, OUTPUTS
from core.config import RunConfig, keys
from core.config.guidance import guidance
from core.costs import COSTS
from core.initializers import INITIALIZERS
from core.optimizers import OPTIMIZERS
from core.regularizers import REGULARIZERS
from core.schedules import SCHEDULES

CHOICES: Mapping[str, Mapping[str, Any]] = {
    "hidden": ACTIVATIONS,
    "output": OUTPUTS,
    "cost": COSTS,
    "init": INITIALIZERS,
    "decay": SCHEDULES,
    "regularizer": REGULARIZERS,
    "optimizer": OPTIMIZERS,
}
"""Registry of each setting that is a choice; its entries have `name`, `title`, `about`, and some have `knobs`."""

_WIDE, _SMALL = 200.0, 0.001
"""Maximum from which useful values span orders of magnitude, and default below which they do."""

_ALWAYS_USED = frozenset({"epochs"})
"""Settings that are used whether or not an entry names them among its knobs."""


@dataclass(frozen=True, slots=True)
class Knob:
    """Description of one setting for its editor: range, symbol, unit, title and help.

    unit: written after the value, with its space. step: added by one turn of the wheel; 0 for the editor's usual one.
    minimum, maximum: inclusive unless `open_minimum` / `open_maximum`; None without a limit. live: can change while a
    run is training. toward_one: its usual values crowd below 1, though others are allowed. choices: the registry of a
    choice, else empty. usual: values that people start with; book: the section that speaks of it; both "" if unknown.
    """

    name: str
    title: str
    symbol: str
    unit: str
    step: float
    about: str
    kind: type[int] | type[float] | type[bool] | type[str]
    default: Any
    minimum: float | None
    maximum: float | None
    open_minimum: bool
    open_maximum: bool
    live: bool
    toward_one: bool
    choices: Mapping[str, Any]
    usual: str
    book: str

    @property
    def is_small(self) -> bool:
        """True if its usual values are far below 1, such as ε's."""
        return self.kind is float and 0 < self.default < _SMALL

    @property
    def scale(self) -> Literal["linear", "ratio", "to_one"]:
        """Scale on which its values lie evenly.

        "ratio": in equal factors, as η's over orders of magnitude; "to_one": so does 1 - value, as β₂'s; else "linear".
        """
        is_share = (self.minimum, self.maximum) == (0, 1) and self.open_maximum and not self.open_minimum
        if is_share or self.toward_one:
            return "to_one"
        is_wide = self.maximum is not None and self.maximum > _WIDE
        return "ratio" if is_wide or self.is_small else "linear"


@cache
def knob(name: str) -> Knob:
    """Describe the field `name` of RunConfig (`lambda_` for λ). Raises KeyError for a name it does not have."""
    field = RunConfig.model_fields[name]
    bounds = {key: getattr(m, key) for m in field.metadata for key in ("ge", "gt", "le", "lt") if hasattr(m, key)}
    section = guidance(name).section
    extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    kinds: dict[Any, type[int] | type[float] | type[bool]] = {int: int, float: float, bool: bool}
    return Knob(
        name=name,
        title=field.title or name,
        symbol=str(extra.get("symbol", "")),
        unit=str(extra.get("unit", "")),
        step=float(str(extra.get("step", 0))),
        about=field.description or "",
        kind=kinds.get(field.annotation, str),
        default=field.default,
        minimum=bounds.get("ge", bounds.get("gt")),
        maximum=bounds.get("le", bounds.get("lt")),
        open_minimum="gt" in bounds,
        open_maximum="lt" in bounds,
        live=bool(extra.get("live", False)),
        toward_one=bool(extra.get("toward_one", False)),
        choices=CHOICES.get(name, {}),
        usual=str(extra.get("usual", "")) or guidance(name).usual,
        book=section.value if section else "",
    )


FIELDS = dict(zip(keys(), RunConfig.model_fields, strict=True))
"""Fields of RunConfig by the keys that TOML files and `--set` use."""


def key_of(text: str) -> str:
    """Return the key of a setting that is named by its key, symbol or title; another text as it is."""
    wanted = text.casefold()
    named = (key for key, field in FIELDS.items() if wanted in (knob(field).symbol, knob(field).title.casefold()))
    return text if text in FIELDS or not text else next(named, text)


def knobs_of(choice: str) -> tuple[str, ...]:
    """Return the settings that count only with some entries of a choice, in the config's order.

    choice: a key of `CHOICES`. Of "cost" these are `too_much`, `too_little` and whatever else a cost names in `knobs`.
    """
    named = {name for entry in CHOICES[choice].values() for name in getattr(entry, "knobs", ())} - _ALWAYS_USED
    return tuple(name for name in RunConfig.model_fields if name in named)


def is_used(name: str, config: RunConfig) -> bool:
    """Tell whether what `config` has chosen uses the setting `name`; a setting that is no entry's knob always is."""
    choices = [choice for choice in CHOICES if name in knobs_of(choice)]
    return not choices or any(name in CHOICES[choice][getattr(config, choice)].knobs for choice in choices)
