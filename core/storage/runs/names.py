"""Names of a run folder and of its files."""

from datetime import UTC, datetime, timedelta

ABOUT = "run.toml"
CHANGES = "changes.jsonl"
METRICS = "metrics.csv"
VALIDATIONS = "validations.csv"
"""Scores within epochs; only where there are some."""

PLANNED = "planned.jsonl"
"""Live changes that the run makes by itself, in the form of CHANGES; only where there are some."""

CHECKPOINT = "checkpoint.safetensors"
BEST = "best.safetensors"
FILES = (ABOUT, METRICS, CHECKPOINT, BEST)
"""One of them makes a folder a run."""

LOCK = "lock"
"""Locked for as long as the run is being written."""

EDIT_LOCK = ".edit"
"""Locked while run.toml is read, changed and written again."""

HOME = "home"
"""In a folder that stands in for another: which."""

TRASH = "trash"


CLOCKS_DIFFER = timedelta(days=1)
"""Computers that share a home may disagree, and so may one with itself when its clock is put right."""

_FORM = "%Y-%m-%d-%H-%M-%S-%f"


def new_name() -> str:
    """The name of a run that begins now: the time in UTC, so that names sort by time and no summer time repeats one."""
    return datetime.now(UTC).strftime(_FORM)


def time_of(name: str) -> datetime | None:
    """Return the start of a run from its folder's name; None where a person named it."""
    try:
        return datetime.strptime(name, _FORM).replace(tzinfo=UTC)
    except ValueError:
        return None


def has_come(when: datetime) -> bool:
    """Return whether that moment can have come: a clock that was ahead by more than CLOCKS_DIFFER is not believed."""
    return when <= datetime.now(UTC) + CLOCKS_DIFFER
