"""A run as one short text, to be copied here and pasted there, and what differs between runs."""

from collections.abc import Sequence
from typing import Any

from core.config import RunConfig


def as_text(config: RunConfig) -> str:
    """All settings as TOML: pasted elsewhere, they give the same curve, whatever the defaults are there."""
    return config.to_toml()


def from_text(text: str, where: str = "The text") -> RunConfig:
    """The settings in a text from `as_text`, or in a whole run.toml. Raises UserError as RunConfig.from_toml does."""
    lines = text.splitlines()
    end = next((number for number, line in enumerate(lines) if line.strip() == "[run]"), len(lines))
    return RunConfig.from_toml("\n".join(lines[:end]), where)


def differing(configs: Sequence[RunConfig]) -> tuple[str, ...]:
    """The fields, in the settings' own order, in which not all are equal."""
    if not configs:
        return ()
    return tuple(
        name
        for name in RunConfig.model_fields
        if any(getattr(config, name) != getattr(configs[0], name) for config in configs)
    )


def diff(a: RunConfig, b: RunConfig) -> dict[str, tuple[Any, Any]]:
    """Field by field, what it is in each, where that differs."""
    return {name: (getattr(a, name), getattr(b, name)) for name in differing((a, b))}
