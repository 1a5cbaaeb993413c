"""Committee: several networks that answer together, by the mean of their outputs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.data.dataset import Split
from core.linalg.arrays import Array, Labels
from core.network import Network, as_shares
from core.support.errors import UserError
from core.support.messages import message

_AT_ONCE = 1000


def mean_answer(answers: Sequence[Array]) -> Array:
    """Return the mean of the members' outputs, (B, K) each, after each row is scaled to sum 1.

    So a member with sigmoid outputs has one vote, like one with softmax outputs.
    """
    return np.asarray(np.mean([as_shares(each) for each in answers], axis=0))


@dataclass(frozen=True, slots=True, eq=False)
class CommitteeScores:
    """Accuracies, 0..1, on one set. members: (M,). disagreed: share of rows on which not all members answer alike.

    rescued, spoilt: share of rows that the committee answers correctly and the best member does not, and the reverse.
    """

    members: Array
    committee: float
    disagreed: float
    rescued: float
    spoilt: float


def check_members(members: Sequence[Network], names: Sequence[str]) -> None:
    """Raise UserError unless there are two networks or more, all with the same inputs and outputs."""
    if len(members) < 2:
        raise UserError(message("A committee needs two networks or more. Name another one."))
    ends = [(each.sizes[0], each.sizes[-1]) for each in members]
    for name, (inputs, outputs) in zip(names, ends, strict=True):
        if (inputs, outputs) != ends[0]:
            raise UserError(
                message(
                    "{name} has {inputs} inputs and {outputs} outputs, {first} has {first_inputs} and {first_outputs}. "
                    "A committee's networks need the same. Leave one of them out.",
                    name=name,
                    inputs=inputs,
                    outputs=outputs,
                    first=names[0],
                    first_inputs=ends[0][0],
                    first_outputs=ends[0][1],
                )
            )


@np.errstate(all="ignore")  # of a network that has blown up
def committee_scores(
    members: Sequence[Network], split: Split, cancelled: Callable[[], bool] = lambda: False
) -> CommitteeScores | None:
    """Score the members and their committee on a set with classes; None if cancelled."""
    right: list[list[npt.NDArray[np.bool_]]] = [[] for _ in range(len(members) + 1)]
    alike: list[npt.NDArray[np.bool_]] = []
    for at in range(0, len(split), _AT_ONCE):
        if cancelled():
            return None
        rows = slice(at, at + _AT_ONCE)
        answers = [each.outputs(split.inputs(rows, each.theta.dtype.name)) for each in members]
        digits: list[Labels] = [each.argmax(axis=1) for each in (*answers, mean_answer(answers))]
        for line, found in zip(right, digits, strict=True):
            line.append(found == split.labels[rows])
        alike.append(np.all([each == digits[0] for each in digits[:-1]], axis=0))
    correct = np.array([np.concatenate(line) for line in right])
    alone, together = correct[:-1], correct[-1]
    best = alone[int(alone.mean(axis=1).argmax())]
    return CommitteeScores(
        alone.mean(axis=1),
        float(together.mean()),
        1 - float(np.concatenate(alike).mean()),
        float((together & ~best).mean()),
        float((best & ~together).mean()),
    )
