"""The contents of run.toml: the settings a run began with, and a [run] table about it."""

import platform
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import tomli_w
from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from core.config import RunConfig
from core.config.spellings import LONGEST_PATH, cut_to
from core.events import Ending
from core.linalg import blas
from core.storage.runs.reading import parse_toml, read_text
from core.support.errors import UserError, quoted, shortened
from core.support.foreign_text import storable
from core.support.messages import joined, message
from core.support.validation import why
from core.support.version import version

FORMAT = 1
LARGEST = 1_000_000
"""Bytes of a run.toml."""

LONGEST_NAME = 255
LONGEST_NOTE = 100_000
LONGEST_COMMAND = 1_000
"""Characters."""

Count = Annotated[int, Field(ge=0, le=2**53)]
Words = Annotated[str, cut_to(LONGEST_NAME)]


_FIRST, _LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(3000, 1, 1, tzinfo=UTC)
"""Between them every system can tell a moment in the time of every place."""


def _believable(moment: datetime) -> datetime:
    if not _FIRST <= moment < _LAST:
        raise ValueError(message("no run began before 1970, and none after 2999"))
    return moment


Moment = Annotated[AwareDatetime, AfterValidator(_believable)]


class About(BaseModel):
    """The [run] table. Keys that are not known are passed over, and kept when the file is written anew.

    name, star, note: the person's. data, fingerprint: what it learns from; "" where not known. from_epoch: where it
    began, when it went on from a model; from_run: the folder's name of the run that left off there, "" where not known.
    command: the command line that asked for it, "" for the window and sweeps.
    batches_per_epoch, train_images: as in Started; 0 where not known. ending: an Ending's name in lower case, None
    while there is none. remark: why it blew up and what to try. kernel: as in core.linalg.blas, engine: as in
    Started; "" where not known. Of words that are too long the beginning is taken.
    """

    model_config = ConfigDict(frozen=True, strict=True)

    format: int = FORMAT
    name: Words = ""
    star: bool = False
    note: Annotated[str, cut_to(LONGEST_NOTE)] = ""
    started: Moment | None = None
    data: Annotated[str, cut_to(LONGEST_PATH)] = ""
    fingerprint: Words = ""
    versions: Words = ""
    kernel: Words = ""
    engine: Words = ""
    from_epoch: Count = 0
    from_run: Words = ""
    command: Annotated[str, cut_to(LONGEST_COMMAND)] = ""
    batches_per_epoch: Count = 0
    train_images: Count = 0
    ending: Words | None = None
    remark: Annotated[str, cut_to(LONGEST_PATH)] = ""

    @property
    def how_it_ended(self) -> Ending | None:
        """None while it goes on, and when it was interrupted. One that a newer version knows counts as STOPPED."""
        return Ending.__members__.get(self.ending.upper(), Ending.STOPPED) if self.ending else None

    @property
    def arithmetic(self) -> str:
        """Engine and kernel in words: runs that differ in it end with other weights. "" where not known."""
        kernel = message("{kernel} kernel", kernel=self.kernel) if self.kernel else ""
        return joined([self.engine, kernel], "{first}, {second}")

    def gone_on(self) -> "About":
        """The same when the run goes on here, which may be another machine than where it began."""
        return self.model_copy(update={"ending": None, "remark": "", "kernel": _and_then(self.kernel, blas.kernel())})

    def trained_by(self, engine: str, *, goes_on: bool) -> "About":
        """The same with the engine that trains now; goes_on: after another one, perhaps, that trained before."""
        return self.model_copy(update={"engine": _and_then(self.engine, engine) if goes_on else engine})


PERSONAL = ("name", "star", "note")
"""Fields that people may change at any time, from another window too; the file on disk decides."""


def begun_now(name: str, data: str, fingerprint: str, from_epoch: int, from_run: str = "", command: str = "") -> About:
    """About a run that begins."""
    versions = f"Backswing {version()}, NumPy {np.__version__}, Python {platform.python_version()}"
    return About(
        name=one_line(name),
        started=datetime.now(UTC).replace(microsecond=0),
        data=one_line(data),
        fingerprint=fingerprint,
        versions=versions,
        kernel=blas.kernel(),
        from_epoch=from_epoch,
        from_run=storable(from_run),
        command=one_line(command[:LONGEST_COMMAND]),
    )


def _and_then(before: str, here: str) -> str:
    """Join the name of what made the first part of a run with what makes the rest; "" where the first is not known."""
    return before if not before or before.split(", then ")[-1] == here else f"{before}, then {here}"


def arithmetics(abouts: Iterable[About]) -> tuple[str, ...]:
    """The engines and kernels that are known to have made these runs, each once; of two or more, results differ."""
    return tuple(dict.fromkeys(about.arithmetic for about in abouts if about.arithmetic))


def one_line(words: str) -> str:
    """Words that a file can hold, with spaces for line breaks."""
    return " ".join(storable(words).split())


def text_of(config: RunConfig, about: About, before: Mapping[str, Any]) -> str:
    """The text of run.toml. before: the [run] table it replaces; of that, what is the person's or not known stays."""
    ours = about.model_dump(exclude_none=True)
    theirs = {key: value for key, value in before.items() if key in PERSONAL or key not in About.model_fields}
    return f"{config.to_toml()}\n{tomli_w.dumps({'run': {**ours, **theirs}})}"


def read_tables(path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The settings and the [run] table as plain values, not looked at. Raises UserError with the path."""
    text = read_text(path, LARGEST)
    try:
        settings = parse_toml(text)
    except ValueError as error:
        raise UserError(
            message("{path} is damaged: it is not TOML ({why}).", path=path, why=shortened(error))
        ) from None
    run = settings.pop("run", {})
    return settings, run if isinstance(run, dict) else {}


def check(run: Mapping[str, Any], path: Path) -> tuple[About, list[str]]:
    """The [run] table, without the values that cannot be believed: a sentence each.

    Raises UserError when a newer Backswing made it.
    """
    found = run.get("format", FORMAT)
    if type(found) is int and found > FORMAT:
        raise UserError(
            message(
                "{path} was made by a newer Backswing (format {found}); this one reads up to {newest}: update "
                "Backswing.",
                path=path,
                found=quoted(found),
                newest=FORMAT,
            )
        )
    try:
        return About.model_validate(run), []
    except ValidationError as error:
        wrong = {str(e["loc"][0]): why(e) for e in error.errors()}
        about = About.model_validate({key: value for key, value in run.items() if key not in wrong})
        return about, [
            message("{path}: in [run], {key}: {why}.", path=path, key=key, why=words) for key, words in wrong.items()
        ]
