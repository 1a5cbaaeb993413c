"""The networks of kept runs, read and scored together in the background."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.data.dataset import Split
from core.insight.committee import CommitteeScores, committee_scores
from core.linalg.arrays import Array, Bytes
from core.network import Network
from core.storage.any import load_any
from core.storage.runs.record import network_file
from core.support.errors import UserError
from core.training.fit import fits
from gui.session.background import Task

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """Network of a run, by the run's name. place: its folder."""

    name: str
    place: Path
    network: Network


@dataclass(frozen=True, slots=True, eq=False)
class Gathering:
    """Members, the names of runs that cannot take part, and the scores on a set, None without two members."""

    members: Sequence[Member]
    left_out: Sequence[str]
    split: Split
    scores: CommitteeScores | None

    def outputs(self, images: Bytes) -> list[Array]:
        """Return each member's outputs for images, (B, I) uint8: (B, K) each."""
        return [member.network.confidences(images) for member in self.members]


def gathered(runs: Sequence[tuple[str, Path]], split: Split, known: Sequence[Member], task: Task) -> Gathering | None:
    """Read the best network of each run, (name, folder), or its last one, and score them; None if cancelled.

    known: members that are read already. A run whose network is missing or does not fit the set is left out.
    """
    read = {(member.name, member.place): member for member in known}
    members: list[Member] = []
    left_out: list[str] = []
    for name, folder in runs:
        if task.cancelled():
            return None
        try:
            member = read.get((name, folder)) or Member(name, folder, _network(folder))
        except UserError:
            left_out.append(name)
            continue
        if fits(member.network.sizes, split) and (not members or _are_alike(member, members[0])):
            members.append(member)
        else:
            left_out.append(name)
    scores = None
    if len(members) > 1:
        scores = committee_scores([member.network for member in members], split, task.cancelled)
        if scores is None:
            return None
    return Gathering(members, left_out, split, scores)


def tested(gathering: Gathering, test: Split, task: Task) -> CommitteeScores | None:
    """Score a gathering on the test set; None if cancelled."""
    return committee_scores([member.network for member in gathering.members], test, task.cancelled)


def _network(folder: Path) -> Network:
    path = network_file(folder)
    if path is None:
        raise UserError(_tr("Gathering", "{folder} has no network.").format(folder=folder))
    return load_any(path).checkpoint.network


def _are_alike(a: Member, b: Member) -> bool:
    return a.network.sizes[-1] == b.network.sizes[-1]
