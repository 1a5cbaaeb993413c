"""Settings as a PyTorch script that trains the same network on MNIST: readable code, for people who know PyTorch.

The script is resources/export/pytorch.txt with the lines that the settings need. There, `#? WORDS` at a line's end
keeps the line where one of the words holds, or with `!WORD` where it does not; alone in a line it begins lines for
which that counts, up to the next `#?`. `@NAME@` stands for the value of a setting.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from textwrap import fill

from core.config import RunConfig
from core.config.knobs import CHOICES, FIELDS, is_used, knob
from core.data.form import DIGITS
from core.data.sources import MNIST, SOURCES, form
from core.storage.runs.reading import read_text
from core.support.atomic import writing
from core.support.errors import UserError
from core.support.messages import message, uncapitalized
from core.support.paths import RESOURCES

TEMPLATE = RESOURCES / "export" / "pytorch.txt"
_LARGEST = 1024 * 1024
_WIDTH = 88
_PLACE = re.compile(r"@(\w+)@")

_PLAIN = ("none", "constant")
"""Choices that need no line."""

_RANDOM = (
    "Initial weights, the order of the images and what dropout switches off follow the same laws as in Backswing, "
    "with other random numbers."
)


def write(path: Path, config: RunConfig, notes: Sequence[str] = ()) -> None:
    """Write the script of these settings. Raises UserError as `script`, and where the place cannot be written."""
    text = script(config, path.name, notes)
    with writing(path) as file:
        file.write(text.encode())


def script(config: RunConfig, name: str = "net.py", notes: Sequence[str] = ()) -> str:
    """Return the script. name: its file's; notes: more sentences for its beginning.

    Raises UserError for settings that it cannot have: numbers in place of images, L-BFGS, a cost that it does not know.
    """
    template = read_text(TEMPLATE, _LARGEST)
    _check(config, template)
    values = {
        **{field: getattr(config, field) for field in RunConfig.model_fields},
        "title": "-".join(map(str, config.sizes)),
        "name": name if re.fullmatch(r"[\w.-]+", name) else "net.py",
        "notes": fill(" ".join([*_differences(config, template), *notes]), _WIDTH),
    }
    text = "\n".join(_kept(template.split("\n"), _words(config)))
    return _PLACE.sub(lambda place: str(values[place[1]]), text)


def _check(config: RunConfig, template: str) -> None:
    if not (DIGITS.fits(config.sizes) and form(config.data).has_classes):
        raise UserError(message("A PyTorch script learns from MNIST: it needs a network of 784 inputs and 10 outputs."))
    known = _marks(template)
    for setting, entries in CHOICES.items():
        chosen = getattr(config, setting)
        if setting != "output" and chosen not in _PLAIN and f"{setting}={chosen}" not in known:
            what = uncapitalized(knob(setting).title)
            raise UserError(
                message(
                    "A PyTorch script cannot have {choice} as its {setting}. Choose another.",
                    choice=entries[chosen].title,
                    setting=what,
                )
            )


def _marks(template: str) -> set[str]:
    return {word for marked in re.findall(r"#\?(.*)", template) for word in marked.split()}


def _differences(config: RunConfig, template: str) -> list[str]:
    """Return sentences on what the script does otherwise than Backswing. No text of a file is repeated in them."""
    found = [_RANDOM]
    if config.data != MNIST:
        learnt = f"the data set {config.data}" if config.data in SOURCES else "a data set of its own"
        found.append(f"In Backswing it learns from {learnt}; here from MNIST.")
    told = {*_PLACE.findall(template), *(word.strip("!") for word in _marks(template)), *CHOICES, "data", "dtype"}
    left = [
        f"{key} = {getattr(config, field)}"
        for key, field in FIELDS.items()
        if field not in told and is_used(field, config) and getattr(config, field) != knob(field).default
    ]
    if left:
        found.append(f"Not in this script: {', '.join(left)}.")
    return found


def _words(config: RunConfig) -> set[str]:
    """Return the words that hold: `SETTING=CHOICE`, numbers that are not 0, and what follows from several settings."""
    words = {f"{name}={getattr(config, name)}" for name in (*CHOICES, "dtype")}
    words |= {name for name in RunConfig.model_fields if getattr(config, name)}
    has_penalty, varies = config.lambda_ > 0 and config.regularizer != "none", config.decay != "constant"
    # torch refuses a momentum below 0, and 0 with Nesterov.
    is_own = config.optimizer in ("momentum", "nesterov") and (varies or config.momentum <= 0)
    is_decoupled = config.optimizer == "adamw" and has_penalty
    more = {
        "penalty": has_penalty,
        "penalised": has_penalty and not (is_decoupled and config.regularizer == "L2"),
        "coupled": has_penalty and not is_decoupled,
        "decoupled": is_decoupled and config.regularizer == "L2",
        "shrink": is_decoupled and config.regularizer == "L1",
        "schedule": varies,
        "counted": varies or config.ema > 0,
        "own_momentum": is_own,
        "plain_momentum": not is_own and config.optimizer == "momentum",
        "plain_nesterov": not is_own and config.optimizer == "nesterov",
        "sigmoid_outputs": config.output == "sigmoid" and config.cost != "cross-entropy",
        "linear_outputs": config.output == "linear",
    }
    more["adam"] = config.optimizer in ("adam", "adamw") and not more["decoupled"]
    return words | {word for word, holds in more.items() if holds}


def _kept(lines: Iterable[str], words: set[str]) -> Iterator[str]:
    """Yield the lines that are for these words, without their marks."""
    within = True
    for line in lines:
        text, mark, wanted = line.partition("#?")
        holds = not wanted.strip() or any(_holds(word, words) for word in wanted.split())
        if mark and not text.strip():
            within = holds
        elif within and holds:
            yield text.rstrip()


def _holds(word: str, words: set[str]) -> bool:
    return word[1:] not in words if word.startswith("!") else word in words
