"""Problems of a network or a run, how serious they are, and their cures."""

from dataclasses import dataclass
from enum import StrEnum

from core.events import Value


class ProblemKind(StrEnum):
    """Kind of problem, the most serious first."""

    DIVERGED = "diverged"
    CHANCE = "answers as chance would"
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


class Severity(StrEnum):
    """Effect of a problem on the learning, the worst first."""

    STOPS = "stops learning"
    SLOWS = "slows learning"
    USUAL = "usual once trained"


@dataclass(frozen=True, slots=True)
class Cure:
    """Changes of settings that mend a problem: pairs of a field of RunConfig and its new value.

    restarts: the weights are spoilt (dead, saturated) or a setting cannot change during a run, so that a new run has to
    begin; else all settings are live, and the run goes on with them.
    """

    changes: tuple[tuple[str, Value], ...]
    restarts: bool = True


@dataclass(frozen=True, slots=True)
class Problem:
    """Problem with its remedy. sentence: what is wrong and what to try.

    knobs: fields of RunConfig to change, the best first. layers: those affected, from 0, the worst first; empty for the
    whole network or the run. cure: None where it is no harm, or nothing is known to help.
    """

    kind: ProblemKind
    sentence: str
    knobs: tuple[str, ...]
    layers: tuple[int, ...] = ()
    severity: Severity = Severity.SLOWS
    cure: Cure | None = None
