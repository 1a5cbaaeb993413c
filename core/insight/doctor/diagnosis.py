"""Which illnesses a network and its run show, the most serious first."""

from collections.abc import Iterable

from core.insight.doctor import layer_rules as layers
from core.insight.doctor import limits, run_rules
from core.insight.doctor.course import RunCourse
from core.insight.doctor.examination import Examination
from core.insight.doctor.problem import RANK, Problem, ProblemKind

_ALWAYS = (layers.alike, layers.exploding, layers.vanishing, layers.dead, layers.saturated, layers.stuck)
_AFTER_AN_EPOCH = (layers.constant, layers.large_step)
_EXPLAINS_SHORT_STEPS = {
    ProblemKind.ALIKE,
    ProblemKind.VANISHING,
    ProblemKind.DEAD,
    ProblemKind.SATURATED,
    ProblemKind.STUCK,
    ProblemKind.CONSTANT,
}


def diagnose(found: Examination | None, course: RunCourse | None = None) -> list[Problem]:
    """Judge by `core.insight.doctor.limits`. found: None where nothing was examined.

    course: of the run whose weights were examined; None: they are from a file, or have not begun to learn.
    """
    ill = diagnose_course(course) if course else []
    if found:
        ill += _found(rule(found) for rule in _ALWAYS)
        if course and course.position >= limits.FIRST_EPOCH:
            ill += _found(rule(found) for rule in _AFTER_AN_EPOCH)
            if not any(each.kind in _EXPLAINS_SHORT_STEPS for each in ill):
                ill += _found([layers.small_step(found)])
    return sorted(ill, key=lambda each: RANK[each.kind])


def diagnose_course(course: RunCourse) -> list[Problem]:
    """Judge by the curves and the end of a run alone: diverged, overfitting."""
    return _found([run_rules.diverged(course), run_rules.overfitting(course)])


def _found(rules: Iterable[Problem | None]) -> list[Problem]:
    return [illness for illness in rules if illness]
