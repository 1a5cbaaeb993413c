"""What can be wrong with a network or a run, the most serious first."""

from dataclasses import dataclass
from enum import StrEnum


class ProblemKind(StrEnum):
    """An illness by its name; the order is that of telling."""

    DIVERGED = "diverged"
    ALIKE = "units alike"
    EXPLODING = "exploding gradient"
    DEAD = "dead units"
    SATURATED = "saturated units"
    VANISHING = "vanishing gradient"
    STUCK = "saturated outputs"
    CONSTANT = "constant answer"
    LARGE_STEP = "steps too large"
    SMALL_STEP = "steps too small"
    OVERFITTING = "overfitting"


RANK = {kind: rank for rank, kind in enumerate(ProblemKind)}


@dataclass(frozen=True, slots=True)
class Problem:
    """sentence: what is wrong and what to try. knobs: the fields of RunConfig that mend it, the likeliest first.

    layers: whose figures show it, from 0, the worst first; empty where it is the whole network or the run.
    """

    kind: ProblemKind
    sentence: str
    knobs: tuple[str, ...]
    layers: tuple[int, ...] = ()
