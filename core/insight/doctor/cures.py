"""Cures of problems: which settings to change, and whether the weights can still be used."""

from collections.abc import Callable, Sequence

from core.config import RunConfig
from core.config.knobs import knob
from core.events import Value
from core.insight.doctor.causes import (
    bounded,
    cause,
    eta_is_large,
    lambda_is_large,
    never_brakes,
    restart,
    sinh_is_deep,
    small_init,
    smaller_lambda,
    starts_large,
    usual_momentum,
    usual_rate,
)
from core.insight.doctor.course import RunCourse
from core.insight.doctor.flatness import flat_ends
from core.insight.doctor.problem import Cure, ProblemKind
from core.insight.doctor.usual import rounded, usual_eta
from core.support.messages import joined, message, uncapitalized

_WITH_SYMBOL = ("eta", "lambda_")
"""Settings that the book knows by their symbols."""

_CHOSEN = {
    "init": message("{choice} weights"),
    "decay": message("{choice} η"),
    "sizes": message("layers {choice}"),
}
"""Words for a choice whose title alone does not say what it is."""

_NUMBERS = {
    "dropout": message("dropout"),
    "input_dropout": message("dropout"),
    "label_noise": message("label noise"),
    "momentum": message("momentum"),
    "clip_norm": message("gradient clipping"),
    "max_norm": message("max norm"),
    "train_images": message("training images"),
}
"""Names of numbers within a sentence, without the parentheses of their titles."""

_STRONGER = 1e-3
"""λ/n against overfitting, ten times the usual one."""

_USUAL: dict[str, Value] = {
    "hidden": "sigmoid",
    "cost": "cross-entropy",
    "init": "1-over-root-n",
    "optimizer": "sgd",
    "decay": "constant",
    "dropout": 0.0,
    "input_dropout": 0.0,
    "eta": 0.5,
}
"""Settings with which classes are learnt; targets need other outputs."""


def cure(kind: ProblemKind, course: RunCourse) -> Cure | None:
    """Return a cure; None where nothing is known to help."""
    found = _CURES[kind](course)
    return found if found and (found.changes or kind is ProblemKind.ALIKE) else None


def in_words(changes: Sequence[tuple[str, Value]]) -> str:
    """Return new values of settings in words: "η 0.5, ReLU, λ 1"."""
    return joined(map(_value, changes), "{first}, {second}")


def _value(change: tuple[str, Value]) -> str:
    name, value = change
    about = knob(name)
    if isinstance(value, str):
        choice = about.choices[value].title if value in about.choices else value
        return message(_CHOSEN[name], choice=choice) if name in _CHOSEN else str(choice)
    if name == "train_images" and not value:
        return message("all training images")
    if name in _WITH_SYMBOL:
        return message("{symbol} {value:g}", symbol=about.symbol, value=value)
    setting = _NUMBERS.get(name) or uncapitalized(about.title)
    return (
        message("{setting} {value:g}", setting=setting, value=value)
        if value
        else message("no {setting}", setting=setting)
    )


def _diverged(course: RunCourse) -> Cure | None:
    config, event = course.config, course.diverged
    if never_brakes(config):
        return usual_momentum(config)
    if lambda_is_large(course):
        return smaller_lambda(course)
    if sinh_is_deep(config):
        return bounded(config)
    usual, suggested = usual_eta(config), event.suggested_eta if event else None
    if usual and config.eta > usual:
        return Cure((("eta", min(usual, suggested or usual)),))
    if config.hidden == "sinh":
        return bounded(config)
    if starts_large(config):
        return restart(config, init=small_init(config))
    return Cure((("eta", suggested),)) if suggested else _first_settings(course)


def _chance(course: RunCourse) -> Cure | None:
    found = cause(course)
    return found.cure if found else _first_settings(course)


def _alike(course: RunCourse) -> Cure | None:
    found = cause(course)
    return found.cure if found else Cure(())


def _exploding(course: RunCourse) -> Cure | None:
    config = course.config
    if config.hidden == "sinh":
        return bounded(config)
    if starts_large(config):
        return restart(config, init=small_init(config))
    return usual_rate(config) if eta_is_large(config, 1) else restart(config, clip_norm=1.0)


def _dead(course: RunCourse) -> Cure | None:
    config = course.config
    if eta_is_large(config, 1) or starts_large(config):
        return usual_rate(config)
    return restart(config, hidden="leaky-relu" if flat_ends(config.hidden) == 1 else "relu", init="he")


def _saturated(course: RunCourse) -> Cure | None:
    config = course.config
    if starts_large(config):
        return restart(config, init=small_init(config))
    return usual_rate(config) if eta_is_large(config, 1) else restart(config, hidden="relu", init="he")


def _vanishing(course: RunCourse) -> Cure | None:
    config = course.config
    if flat_ends(config.hidden) == 2:
        return restart(config, hidden="relu", init="he")
    if config.init != "he":
        return restart(config, init="he")
    fewer = (*config.sizes[:2], config.sizes[-1])
    return restart(config, sizes="-".join(map(str, fewer)))


def _stuck(course: RunCourse) -> Cure | None:
    values: dict[str, Value] = {"cost": "cross-entropy"}
    if starts_large(course.config):
        values["init"] = small_init(course.config)
    return restart(course.config, **values)


def _large_step(course: RunCourse) -> Cure | None:
    config = course.config
    if lambda_is_large(course):
        return smaller_lambda(course)
    usual = usual_eta(config)
    return Cure((("eta", min(usual, rounded(config.eta / 4)) if usual else config.eta),), restarts=False)


def _small_step(course: RunCourse) -> Cure | None:
    found = cause(course)
    if found:
        return found.cure
    usual = usual_eta(course.config)
    return Cure((("eta", max(usual, rounded(4 * course.config.eta))),), restarts=False) if usual else None


def _overfitting(course: RunCourse) -> Cure | None:
    config = course.config
    if 0 < config.train_images == course.train_images:
        return Cure((("train_images", 0),))
    stronger = rounded(_STRONGER * course.train_images)
    if config.regularizer != "none" and config.lambda_ < stronger:
        return Cure((("lambda_", stronger),), restarts=False)
    return Cure((("dropout", 0.5),)) if config.dropout < 0.5 else None


def _first_settings(course: RunCourse) -> Cure | None:
    config: RunConfig = course.config
    if not course.has_classes:
        return None
    return Cure(tuple((name, value) for name, value in _USUAL.items() if getattr(config, name) != value))


_CURES: dict[ProblemKind, Callable[[RunCourse], Cure | None]] = {
    ProblemKind.DIVERGED: _diverged,
    ProblemKind.CHANCE: _chance,
    ProblemKind.ALIKE: _alike,
    ProblemKind.EXPLODING: _exploding,
    ProblemKind.DEAD: _dead,
    ProblemKind.SATURATED: _saturated,
    ProblemKind.VANISHING: _vanishing,
    ProblemKind.STUCK: _stuck,
    ProblemKind.CONSTANT: _chance,
    ProblemKind.LARGE_STEP: _large_step,
    ProblemKind.SMALL_STEP: _small_step,
    ProblemKind.OVERFITTING: _overfitting,
}
