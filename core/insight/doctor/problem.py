"""Problems of a network or a run, how serious they are, and their cures."""

from dataclasses import dataclass
from enum import StrEnum

from core.events import Value
from core.support.messages import message


class ProblemKind(StrEnum):
    """Kind of problem, the most serious first."""

    DIVERGED = message("diverged")
    CHANCE = message("answers as chance would")
    ALIKE = message("units alike")
    EXPLODING = message("exploding gradient")
    DEAD = message("dead units")
    SATURATED = message("saturated units")
    VANISHING = message("vanishing gradient")
    STUCK = message("saturated outputs")
    CONSTANT = message("constant answer")
    LARGE_STEP = message("steps too large")
    SMALL_STEP = message("steps too small")
    OVERFITTING = message("overfitting")


RANK = {kind: rank for rank, kind in enumerate(ProblemKind)}


class Severity(StrEnum):
    """Effect of a problem on the learning, the worst first."""

    STOPS = message("stops learning")
    SLOWS = message("slows learning")
    USUAL = message("usual once trained")


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
