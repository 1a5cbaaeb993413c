"""Networks of the ticked runs, read from their folders, for views that compare several."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.data.dataset import Split
from core.network import Network
from core.storage.any import load_any
from core.storage.runs import names
from core.support.errors import UserError
from core.training.fit import fits
from gui.session.history import History


@dataclass(frozen=True, slots=True)
class KeptRun:
    """Ended run with a folder. number: which its colour comes from."""

    number: int
    name: str
    folder: Path


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """Network of a kept run: of its best epoch where that is known, else the last."""

    run: KeptRun
    network: Network


def kept_among(history: History, numbers: Collection[int]) -> list[KeptRun]:
    """Return those of the runs with these numbers that have ended and are kept."""
    ended = [run for run in history.runs if run.ending is not None and run.number in numbers]
    return [KeptRun(run.number, run.name, run.folder) for run in ended if run.folder]


def read_members(runs: Sequence[KeptRun], split: Split, known: Sequence[Member]) -> tuple[list[Member], list[str]]:
    """Return the networks of runs, and the names of those left out: missing, or not fit for the set or the others.

    known: members that are read already.
    """
    read = {member.run: member for member in known}
    members: list[Member] = []
    left_out: list[str] = []
    for run in runs:
        try:
            member = read.get(run) or Member(run, _network(run.folder))
        except UserError:
            left_out.append(run.name)
            continue
        is_alike = not members or member.network.sizes[-1] == members[0].network.sizes[-1]
        if fits(member.network.sizes, split) and is_alike:
            members.append(member)
        else:
            left_out.append(run.name)
    return members, left_out


def _network(folder: Path) -> Network:
    best = folder / names.BEST
    return load_any(best if best.is_file() else folder / names.CHECKPOINT).checkpoint.network
