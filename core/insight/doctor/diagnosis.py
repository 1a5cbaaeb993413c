"""Diagnosis of a network and its run: problems, the most serious first."""

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
    """Return the problems by the limits of `core.insight.doctor.limits`. found: None if nothing was examined.

    course: of the run whose weights were examined; None if they are from a file or have not been trained.
    """
    problems = diagnose_course(course) if course else []
    if found:
        problems += _found(rule(found) for rule in _ALWAYS)
        if course and course.position >= limits.FIRST_EPOCH:
            problems += _found(rule(found) for rule in _AFTER_AN_EPOCH)
            if not any(each.kind in _EXPLAINS_SHORT_STEPS for each in problems):
                problems += _found([layers.small_step(found)])
    return sorted(problems, key=lambda each: RANK[each.kind])


def diagnose_course(course: RunCourse) -> list[Problem]:
    """Return the problems that show in the curves and the end of a run: diverged, overfitting."""
    return _found([run_rules.diverged(course), run_rules.overfitting(course)])


def _found(rules: Iterable[Problem | None]) -> list[Problem]:
    return [problem for problem in rules if problem]
