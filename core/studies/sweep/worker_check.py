"""Questions to each worker of a cluster before a sweep: can it do these runs?

The answers are plain values, which arrive whatever version of Backswing sends them.
"""

from collections.abc import Iterable, Mapping

from core.data.sources import NUMBERS, OWN, ask_for, load
from core.support.errors import UserError, shortened
from core.support.messages import message
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
            unreadable[name] = f"{error}"  # a plain text: a scheduler may not have our messages
    return data, unreadable


def other_version(answer: str | BaseException) -> str:
    """Return why a worker whose `version()` gave this cannot do the runs, the end of a sentence; "" if it can."""
    remedy = f"python -m pip install 'backswing[dask]=={version()}'"
    if isinstance(answer, BaseException):
        lacks = "No module named" in str(answer) or "Can't get attribute" in str(answer)
        return message("Backswing is not installed there: {remedy}.", remedy=remedy) if lacks else _ended(answer)
    here = answer == version()
    return "" if here else message("it has Backswing {version}: {remedy}.", version=answer, remedy=remedy)


def _ended(error: BaseException) -> str:
    """Return a foreign error's text as the end of a sentence."""
    return f"{shortened(error).rstrip('.')}."


def other_data(answer: Readings | BaseException, fingerprints: Mapping[str, str]) -> str:
    """Return why a worker with these readings cannot do the runs. fingerprints: of the data sets here, by name."""
    if isinstance(answer, BaseException):
        return _ended(answer)
    data, unreadable = answer
    for name, fingerprint in fingerprints.items():
        if name in unreadable:
            return message("it cannot read the data: {why}", why=unreadable[name])
        if data[name] != fingerprint:
            return message("{data} is other data there than here.", data=name)
    return ""
