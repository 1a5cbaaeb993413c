"""Causes of learning that fails: the setting that is far from usual, in words, and its cure."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import sqrt

from core.activations import ACTIVATIONS
from core.config import RunConfig
from core.events import Value
from core.initializers import INITIALIZERS
from core.insight.doctor.course import RunCourse
from core.insight.doctor.flatness import flat_ends
from core.insight.doctor.problem import Cure
from core.insight.doctor.usual import USUAL_MOMENTUM, WITH_MOMENTUM, usual_eta, usual_lambda
from core.support.messages import capitalized, joined, message

LARGE_INIT = 2.0
"""Factor of 1/√n_in from which initial weights saturate a layer from the start."""

_TOO_LARGE, _RATHER_SMALL, _TOO_SMALL = 3.0, 0.2, 0.03
"""η as a multiple of the usual one."""

_LARGE_SHARE = 0.005
"""λ/n from which the weights are held too small to learn; 1e-4 is usual."""

_MANY_DROPPED, _SHORT_CLIP, _SHORT_NORM = 0.8, 0.01, 0.3
_MANY_WRONG = 0.5
_DEEP = 3


@dataclass(frozen=True, slots=True)
class Cause:
    """Setting that is far from usual. words: a sentence."""

    words: str
    cure: Cure


def cause(course: RunCourse) -> Cause | None:
    """Return why a run does not learn: the settings that are far from usual, the surest first; None if all are usual.

    Each is looked for in the settings that the ones before it leave, so that all together are one cure.
    """
    words: list[str] = []
    values: dict[str, Value] = {}
    restarts = False
    while found := _first(course, alone=not words):
        words.append(found.words)
        values |= dict(found.cure.changes)
        restarts |= found.cure.restarts
        course = replace(course, config=course.config.changed(**dict(found.cure.changes)), eta=None)
    return Cause(joined(words), Cure(tuple(values.items()), restarts)) if words else None


def _first(course: RunCourse, *, alone: bool) -> Cause | None:
    """Return the surest cause. alone: none was found yet; many layers are blamed only then."""
    return next(filter(None, (find(course) for find in (*_CAUSES, *((_depth,) if alone else ())))), None)


def restart(config: RunConfig, **values: Value) -> Cure:
    """Return a new run with some settings changed, and η with them where it does not suit them."""
    changed = config.changed(**values)
    usual = usual_eta(changed)
    if "eta" not in values and usual and not _RATHER_SMALL < changed.eta / usual < _TOO_LARGE:
        values["eta"] = usual
    return Cure(tuple((name, value) for name, value in values.items() if getattr(config, name) != value))


def eta_is_large(config: RunConfig, times: float = _TOO_LARGE) -> bool:
    """Return whether η is more than so many times the usual one."""
    usual = usual_eta(config)
    return usual is not None and config.eta > times * usual


def starts_large(config: RunConfig) -> bool:
    """Return whether the initial weights alone saturate the first layer."""
    n_in, n_out = config.sizes[:2]
    return INITIALIZERS[config.init].weight_scale(n_in, n_out) * sqrt(n_in) > LARGE_INIT


def small_init(config: RunConfig) -> str:
    """Return the initial weights that suit the hidden units."""
    return "he" if flat_ends(config.hidden) == 1 else "1-over-root-n"


def lambda_is_large(course: RunCourse) -> bool:
    """Return whether the regularization holds the weights near 0."""
    return course.config.regularizer != "none" and course.config.lambda_ > _LARGE_SHARE * course.train_images


def smaller_lambda(course: RunCourse) -> Cure:
    """Return a new run with the usual λ."""
    return Cure((("lambda_", usual_lambda(course.train_images)),))


def _lambda(course: RunCourse) -> Cause | None:
    words = message(
        "λ {lambda_:g} is too large for {images:,} training images.",
        lambda_=course.config.lambda_,
        images=course.train_images,
    )
    return Cause(words, smaller_lambda(course)) if lambda_is_large(course) else None


def never_brakes(config: RunConfig) -> bool:
    """Return whether the momentum lets steps grow without end."""
    return config.optimizer in WITH_MOMENTUM and not -1 < config.momentum < 1


def usual_momentum(config: RunConfig) -> Cure:
    """Return a new run with the usual momentum."""
    return restart(config, momentum=USUAL_MOMENTUM)


def _momentum(course: RunCourse) -> Cause | None:
    words = message("With a momentum of {momentum:g} steps grow without end.", momentum=course.config.momentum)
    return Cause(words, usual_momentum(course.config)) if never_brakes(course.config) else None


def _eta_large(course: RunCourse) -> Cause | None:
    config = course.config
    words = message("η {eta:g} is too large.", eta=config.eta)
    return Cause(words, usual_rate(config)) if eta_is_large(config) else None


def usual_rate(config: RunConfig) -> Cure:
    """Return a new run with the usual η; initial weights that saturate by themselves go with it."""
    values: dict[str, Value] = {"eta": usual_eta(config) or config.eta}
    if starts_large(config):
        values["init"] = small_init(config)
    return restart(config, **values)


def _eta_small(course: RunCourse) -> Cause | None:
    config, usual = course.config, usual_eta(course.config)
    if usual and config.eta < _TOO_SMALL * usual:
        words = message("η {eta:g} is too small.", eta=config.eta)
        return Cause(words, Cure((("eta", usual),), restarts=False))
    if usual and config.decay != "constant" and course.eta is not None and course.eta < _TOO_SMALL * usual:
        words = message("The schedule has lowered η to {eta:.1g}.", eta=course.eta)
        return Cause(words, Cure((("decay", "constant"),), restarts=False))
    return None


def _labels(course: RunCourse) -> Cause | None:
    noise = course.config.label_noise
    words = message("{share:.0f} % of the training labels are wrong.", share=100 * noise)
    return Cause(words, Cure((("label_noise", 0.0),))) if noise > _MANY_WRONG else None


def _dropout(course: RunCourse) -> Cause | None:
    config = course.config
    names = [name for name in ("dropout", "input_dropout") if getattr(config, name) > _MANY_DROPPED]
    if not names:
        return None
    share = 100 * getattr(config, names[0])
    of_hidden = message("Dropout switches off {share:.0f} % of the hidden units.", share=share)
    words = (
        of_hidden
        if names[0] == "dropout"
        else message("Dropout switches off {share:.0f} % of the inputs.", share=share)
    )
    return Cause(words, Cure(tuple((name, 0.0) for name in names)))


def _short_steps(course: RunCourse) -> Cause | None:
    config = course.config
    for name, limit, words in (
        ("clip_norm", _SHORT_CLIP, message("Gradients are clipped to norm {norm:g}.")),
        ("max_norm", _SHORT_NORM, message("Weight vectors are held to norm {norm:g}.")),
    ):
        norm = getattr(config, name)
        if 0 < norm < limit:
            return Cause(message(words, norm=norm), Cure(((name, 0.0),)))
    return None


def _init(course: RunCourse) -> Cause | None:
    config = course.config
    if not starts_large(config):
        return None
    values: dict[str, Value] = {"init": small_init(config)}
    if config.cost == "quadratic" and config.output == "sigmoid":
        values["cost"] = "cross-entropy"
    title = capitalized(INITIALIZERS[config.init].title)
    return Cause(message("{title} initial weights saturate the units.", title=title), restart(config, **values))


def sinh_is_deep(config: RunConfig) -> bool:
    """Return whether values grow without limit from layer to layer."""
    return config.hidden == "sinh" and len(config.sizes) - 2 >= _DEEP


def _sinh(course: RunCourse) -> Cause | None:
    config = course.config
    layers = len(config.sizes) - 2
    words = message("In {layers} layers of sinh units values and gradients grow without limit.", layers=layers)
    return Cause(words, bounded(config)) if sinh_is_deep(config) else None


def bounded(config: RunConfig) -> Cure:
    """Return a new run with hidden units whose values are bounded."""
    return restart(config, hidden="tanh", init="glorot")


def _depth(course: RunCourse) -> Cause | None:
    config, layers = course.config, len(course.config.sizes) - 2
    if layers < _DEEP or flat_ends(config.hidden) < 2:
        return None
    words = message(
        "In {layers} hidden layers of {activation} units the gradient vanishes.",
        layers=layers,
        activation=ACTIVATIONS[config.hidden].title,
    )
    return Cause(words, restart(config, hidden="relu", init="he"))


_CAUSES: tuple[Callable[[RunCourse], Cause | None], ...] = (
    _labels,
    _lambda,
    _sinh,
    _momentum,
    _eta_large,
    _init,
    _eta_small,
    _dropout,
    _short_steps,
)
