"""RunConfig from command-line arguments, in this order: defaults, CONFIG.toml or recipe, --set, --data."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.cli.usage import UsageError
from core.config import RunConfig
from core.config.knobs import Knob, key_of, knob
from core.config.recipes import RECIPES
from core.data.sources import ask_for
from core.events import Changed
from core.storage.runs.text import LARGEST, read_text
from core.support import toml_text
from core.support.errors import UserError, worded
from core.support.files import opened
from core.support.language import translated
from core.support.messages import message
from core.training.recorded_changes import check


def settings(path: Path | None, pairs: Sequence[str], data: str | None, recipe: str | None = None) -> RunConfig:
    """Return the config of the arguments; `recipe` (a name in RECIPES) replaces the file.

    Raises UserError when the file cannot be read, UsageError when a key is unknown or a value out of range.
    """
    return script(path, pairs, data, recipe)[0]


def script(
    path: Path | None, pairs: Sequence[str], data: str | None, recipe: str | None = None
) -> tuple[RunConfig, tuple[Changed, ...]]:
    """Return the config and the live changes in the file. Raises as `settings` does."""
    if recipe and path:
        raise UsageError(
            message(
                "--recipe {recipe} and {path} are both complete settings: give only one of them.",
                recipe=recipe,
                path=path,
            )
        )
    text = "" if path is None else _text(path)
    wanted = dict(map(_pair, pairs)) | ({} if data is None else {"data": data})
    if "data" in wanted:
        ask_for(wanted["data"])
    try:
        config, changes = (RECIPES[recipe].config, ()) if recipe else read_text(text, str(path))
        if wanted:
            config = config.changed(**wanted)
            check(config, changes, message("These settings"))
        return config, changes
    except UserError as error:
        raise UsageError(str(error)) from error


def described() -> str:
    """Return a table of all settings for --help: key, title, symbol, range and default."""
    defaults = RunConfig().model_dump(by_alias=True)  # in the order of the fields
    names = zip(RunConfig.model_fields, defaults.items(), strict=True)
    return "".join(f"  {key:<18}{translated(_words(knob(name), value))}\n" for name, (key, value) in names)


def _value_text(value: object) -> str:
    """Return a value as `--set` takes it."""
    return value if isinstance(value, str) else json.dumps(value)


def _words(of: Knob, default: object) -> str:
    about = message("{title} {symbol}", title=of.title, symbol=of.symbol) if of.symbol else of.title
    if of.choices:
        about = message("{title}: {choices}", title=about, choices=", ".join(of.choices))
    elif of.minimum is not None:
        about = message("{title}: {low:,} to {high:,}", title=about, low=of.minimum, high=of.maximum)
    return message("{about} (default: {default})", about=about, default=_value_text(default))


def _text(path: Path) -> str:
    try:
        with (
            worded(message("Could not read {path}", path=path), message("Give a TOML file of settings.")),
            opened(path) as file,
        ):
            content = file.read(LARGEST + 1)
        if len(content) <= LARGEST:
            return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    raise UserError(message("{path} is not a TOML file of settings. Give one with lines such as: eta = 0.5", path=path))


def _pair(text: str) -> tuple[str, Any]:
    key, sign, value = text.partition("=")
    if not sign or not key.strip():
        raise UsageError(message("--set {text}: write it as key=value, such as --set eta=0.5", text=text))
    key = key_of(key.strip())
    return key, _value(key, value.strip())


def _value(key: str, text: str) -> Any:
    """Parse a value as TOML if it is a number, a boolean, a quoted text or a list; else return the text itself."""
    try:
        table = toml_text.parse(f"value = {text}")
    except ValueError:
        return text
    value = table["value"]
    plain = len(table) == 1 and isinstance(value, bool | int | float | str | list)
    return value if plain and (key != "data" or isinstance(value, str)) else text
