"""Problems of a network or a run."""

from dataclasses import dataclass
from enum import StrEnum


class ProblemKind(StrEnum):
    """Kind of problem, the most serious first."""

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
    """Problem with its remedy. sentence: what is wrong and what to try.

    knobs: fields of RunConfig to change, the best first. layers: those affected, from 0, the worst first; empty for the
    whole network or the run.
    """

    kind: ProblemKind
    sentence: str
    knobs: tuple[str, ...]
    layers: tuple[int, ...] = ()
