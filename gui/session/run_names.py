"""Names that runs are given: a number each, and the name of the run that they continue or alter."""

import re
from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate


def numbered(number: int) -> str:
    """Return the name of a new run: "Run 3"."""
    return _tr("RunNames", "Run {number}").format(number=number)


def continued(name: str, taken: Collection[str] = ()) -> str:
    """Return the name of a run that continues another: "Run 3 (continued)", and of that "Run 3 (continued 2)".

    taken: names of other runs, which it does not get.
    """
    return _untaken(name, taken, _tr("RunNames", "{run} (continued)"), _tr("RunNames", "{run} (continued {number})"))


def operated(name: str, taken: Collection[str] = ()) -> str:
    """Return the name of a network altered by surgery, in the same way: "Run 3 (surgery)", "Run 3 (surgery 2)"."""
    return _untaken(name, taken, _tr("RunNames", "{run} (surgery)"), _tr("RunNames", "{run} (surgery {number})"))


def untaken(name: str, taken: Collection[str]) -> str:
    """Return a name that was given, with a number where it is taken: "slow", "slow (2)"."""
    number, wanted = 1, name
    while wanted in taken:
        number += 1
        wanted = f"{name} ({number})"
    return wanted


def is_named(name: str, given: str) -> bool:
    """Tell whether `untaken` may have given a name: "slow (2)" for "slow"."""
    return name == given or re.fullmatch(re.escape(given) + r" \(\d+\)", name) is not None


def _untaken(name: str, taken: Collection[str], once: str, again: str) -> str:
    name = _once_more(name, once, again)
    while name in taken:
        name = _once_more(name, once, again)
    return name


def _once_more(name: str, once: str, again: str) -> str:
    """Return the name in one of two templates: `again`, with the next number, where it has one of them already."""
    if found := re.fullmatch(_pattern(again), name):
        return again.format(run=found["run"], number=int(found["number"]) + 1)
    if found := re.fullmatch(_pattern(once), name):
        return again.format(run=found["run"], number=2)
    return once.format(run=name)


def number_in(name: str) -> int:
    """Return the number in a name that `numbered` gave, continued or not; 0 in any other."""
    found = re.match(_pattern(_tr("RunNames", "Run {number}")) + r"\b", name)
    return int(found["number"]) if found else 0


def _pattern(template: str) -> str:
    """Return the regular expression of the texts that a template gives."""
    literal = re.escape(template)
    return literal.replace(r"\{run\}", "(?P<run>.+)").replace(r"\{number\}", "(?P<number>[0-9]{1,9})")
