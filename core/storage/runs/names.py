"""What the files of a run folder are called, and the folder itself."""

from datetime import UTC, datetime

ABOUT = "run.toml"
CHANGES = "changes.jsonl"
METRICS = "metrics.csv"
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


def new_name() -> str:
    """The name of a run that begins now: the time in UTC, so that names sort by time and no summer time repeats one."""
    return datetime.now(UTC).strftime("%Y-%m-%d-%H-%M-%S-%f")
