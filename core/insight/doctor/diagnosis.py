"""Diagnosis of a network and its run: problems, the most serious first, with their cures."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.insight.doctor import layer_rules as layers
from core.insight.doctor import limits, run_rules
from core.insight.doctor.course import RunCourse
from core.insight.doctor.cures import cure
from core.insight.doctor.examination import Examination
from core.insight.doctor.problem import RANK, Problem, ProblemKind, Severity

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
_STOPS = {ProblemKind.DIVERGED, ProblemKind.CHANCE, ProblemKind.ALIKE}
_NEVER_STOPS = {ProblemKind.OVERFITTING}


def diagnose(found: Examination | None, course: RunCourse | None = None) -> list[Problem]:
    """Return the problems by the limits of `core.insight.doctor.limits`. found: None if nothing was examined.

    course: of the run whose weights were examined; None if they are from a file or have not been trained.
    """
    problems = _course_problems(course) if course else []
    if found:
        problems += _found(rule(found) for rule in _ALWAYS)
        if course and course.position >= limits.FIRST_EPOCH:
            problems += _found(rule(found) for rule in _AFTER_AN_EPOCH)
            if not any(each.kind in _EXPLAINS_SHORT_STEPS for each in problems):
                problems += _found([layers.small_step(found)])
    judged = [_judged(each, found, course) for each in problems]
    return sorted(judged, key=lambda each: (each.severity is Severity.USUAL, RANK[each.kind]))


def diagnose_course(course: RunCourse) -> list[Problem]:
    """Return the problems that show in the curves and the end of a run: diverged, at chance, overfitting."""
    return diagnose(None, course)


def to_tell(problems: Sequence[Problem], course: RunCourse, found: Examination | None) -> Problem | None:
    """Return the problem that a person should be told of without asking; None if there is none, or it is too early.

    A network that has learnt is left alone unless it overfits: what slows it further is for those who look.
    """
    if course.diverged is None and not course.is_long_enough:
        return None
    is_learning = found is not None and found.has_learnt
    serious = (
        each
        for each in problems
        if each.severity is Severity.STOPS
        or (each.severity is Severity.SLOWS and (each.kind is ProblemKind.OVERFITTING or not is_learning))
    )
    return next(serious, None)


def _course_problems(course: RunCourse) -> list[Problem]:
    return _found([run_rules.diverged(course), run_rules.chance(course), run_rules.overfitting(course)])


def _judged(problem: Problem, found: Examination | None, course: RunCourse | None) -> Problem:
    """Return the problem with its severity and its cure."""
    if problem.severity is Severity.USUAL:
        return problem
    known = course or (RunCourse(found.config) if found else None)
    remedy = cure(problem.kind, known) if known else None
    return replace(problem, severity=_severity(problem, found, course), cure=remedy)


def _severity(problem: Problem, found: Examination | None, course: RunCourse | None) -> Severity:
    if problem.kind in _STOPS:
        return Severity.STOPS
    if problem.kind in _NEVER_STOPS or (found and found.has_learnt):
        return Severity.SLOWS
    dead = max((layer.dead or 0.0 for layer in found.layers[:-1]), default=0.0) if found else 0.0
    hopeless = course is not None and (course.is_at_chance or course.is_stalled)
    stops = hopeless or (problem.kind is ProblemKind.DEAD and dead >= limits.ALL_DEAD)
    return Severity.STOPS if stops else Severity.SLOWS


def _found(rules: Iterable[Problem | None]) -> list[Problem]:
    return [problem for problem in rules if problem]
