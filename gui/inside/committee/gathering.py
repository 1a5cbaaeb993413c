"""The networks of kept runs, read and scored together in the background."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.data.dataset import Split
from core.insight.committee import CommitteeScores, committee_scores
from core.linalg.arrays import Array, Bytes
from gui.inside.kept_networks import KeptRun, Member, read_members
from gui.session.background import Task


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


def gathered(runs: Sequence[KeptRun], split: Split, known: Sequence[Member], task: Task) -> Gathering | None:
    """Read the networks of runs and score them; None if cancelled. known: members that are read already."""
    members, left_out = read_members(runs, split, known)
    scores = None
    if len(members) > 1:
        scores = committee_scores([member.network for member in members], split, task.cancelled)
    if task.cancelled():
        return None
    return Gathering(members, left_out, split, scores)


def tested(gathering: Gathering, test: Split, task: Task) -> CommitteeScores | None:
    """Score a gathering on the test set; None if cancelled."""
    return committee_scores([member.network for member in gathering.members], test, task.cancelled)
