"""Questions to each worker of a cluster before a sweep: can it do these runs?

The answers are plain values, which arrive whatever version of Backswing sends them.
"""

from collections.abc import Iterable, Mapping

from core.data.sources import NUMBERS, OWN, ask_for, load
from core.support.errors import UserError, shortened
from core.support.version import version

Readings = tuple[dict[str, str], dict[str, str]]
"""Fingerprints of the data sets that a computer can read, by name, and sentences on why it cannot read others."""


def made_everywhere(name: str) -> bool:
    """Return whether a data set is computed, and thus the same wherever the same version of Backswing is."""
    return name == OWN or name in NUMBERS


def readings(names: Iterable[str]) -> Readings:
    """Read these data sets on the computer on which this is called."""
    data, unreadable = dict[str, str](), dict[str, str]()
    for name in names:
        try:
            ask_for(name)  # whoever asks has read the same data
            data[name] = load(name).fingerprint
        except UserError as error:
            unreadable[name] = str(error)
    return data, unreadable


def other_version(answer: str | BaseException) -> str:
    """Return why a worker whose `version()` gave this cannot do the runs, as the end of a sentence; "" if it can."""
    remedy = f"python -m pip install 'backswing[dask]=={version()}'"
    if isinstance(answer, BaseException):
        lacks = "No module named" in str(answer) or "Can't get attribute" in str(answer)
        return f"Backswing is not installed there: {remedy}" if lacks else shortened(answer)
    return "" if answer == version() else f"it has Backswing {answer}: {remedy}"


def other_data(answer: Readings | BaseException, fingerprints: Mapping[str, str]) -> str:
    """Return why a worker with these readings cannot do the runs. fingerprints: of the data sets here, by name."""
    if isinstance(answer, BaseException):
        return shortened(answer)
    data, unreadable = answer
    for name, fingerprint in fingerprints.items():
        if name in unreadable:
            return f"it cannot read the data: {unreadable[name]}"
        if data[name] != fingerprint:
            return f"{name} is other data there than here"
    return ""
