"""What is seen in the layers: each rule looks for one illness and names the layers that show it, the worst first."""

from collections.abc import Callable, Sequence
from math import sqrt

import numpy as np

from core.activations import ACTIVATIONS
from core.config import RunConfig
from core.costs import COSTS
from core.initializers import INITIALIZERS
from core.insight.doctor import limits
from core.insight.doctor.examination import Examination, LayerFindings
from core.insight.doctor.flatness import flat_ends
from core.insight.doctor.problem import Problem, ProblemKind

_LARGE_INIT = 2.0
"""Times 1/√n_in: first weights that saturate a layer from the start."""


def alike(found: Examination) -> Problem | None:
    """Units with equal weights get equal gradients: the layer stays one unit, however many it has."""
    layers = [nth for nth, layer in enumerate(found.layers) if layer.alike]
    if not layers:
        return None
    words = f"{layer_name(found, layers[0])}: all its {found.layers[layers[0]].units} units are the same: "
    return Problem(
        ProblemKind.ALIKE, f"{words}they learn as one: start again with random first weights.", ("init",), (*layers,)
    )


def exploding(found: Examination) -> Problem | None:
    """The slope grows on its way down, or is beyond all measure."""
    knobs = ("init", "clip_norm", "eta")
    advice = "try smaller first weights (Glorot's), or a longest gradient."
    wild = [nth for nth, layer in enumerate(found.layers) if not layer.weight_gradient < limits.LONGEST_GRADIENT]
    if wild:
        words = (
            f"gradient of {layer_name(found, wild[0])} is {found.layers[wild[0]].weight_gradient:.2g} long: exploding: "
        )
        return Problem(ProblemKind.EXPLODING, words + advice, knobs, (*wild,))
    times = _first_over_last(found)
    if not times >= limits.UNSTABLE:
        return None
    last = layer_name(found, len(found.layers) - 2)
    words = f"gradient of {layer_name(found, 0)} is {times:.0f} times {last}'s: exploding: "
    return Problem(ProblemKind.EXPLODING, words + advice, knobs, (0,))


def vanishing(found: Examination) -> Problem | None:
    """The slope shrinks on its way down: the first layers hardly learn (chapter 5)."""
    times = _first_over_last(found)
    if np.isnan(times) or times * limits.UNSTABLE > 1:
        return None
    last = layer_name(found, len(found.layers) - 2)
    share = f"1/{float(f'{1 / times:.2g}'):,.0f} of" if times else "nothing beside"
    words = f"gradient of {layer_name(found, 0)} is {share} {last}'s: vanishing: "
    if flat_ends(found.config.hidden) < 2:
        return Problem(
            ProblemKind.VANISHING, words + "try He's first weights or fewer layers.", ("init", "sizes"), (0,)
        )
    advice = "try ReLU with He's first weights, or fewer layers."
    return Problem(ProblemKind.VANISHING, words + advice, ("hidden", "init", "sizes"), (0,))


def dead(found: Examination) -> Problem | None:
    """Units that no example moves any more."""
    layers = _hidden_over(found, limits.DEAD, lambda layer: layer.dead)
    if not layers:
        return None
    activation, share = ACTIVATIONS[found.config.hidden], found.layers[layers[0]].dead or 0.0
    words = f"{layer_name(found, layers[0])}: {100 * share:.0f} % of its {activation.title} units are dead"
    instead = "leaky ReLU" if flat_ends(activation.name) == 1 else "smaller first weights"
    mended = "hidden" if flat_ends(activation.name) == 1 else "init"
    advice = f": no example moves them: start again with a smaller η, or {instead}."
    return Problem(ProblemKind.DEAD, words + _others(layers) + advice, ("eta", mended), (*layers,))


def saturated(found: Examination) -> Problem | None:
    """Units at the flat ends of their sigmoid before they have learnt what they are so sure of (chapter 3)."""
    if flat_ends(found.config.hidden) < 2 or found.quality >= limits.LEARNT:
        return None
    layers = _hidden_over(found, limits.SATURATED, lambda layer: layer.flat)
    if not layers:
        return None
    words = f"{layer_name(found, layers[0])}: {100 * (found.layers[layers[0]].flat or 0):.0f} % saturated"
    if starts_large(found.config):
        advice, knobs = "try 1/√n first weights or a smaller η.", ("init", "eta")
    else:
        advice, knobs = "try a smaller η, or ReLU.", ("eta", "hidden")
    return Problem(ProblemKind.SATURATED, f"{words}{_others(layers)}: {advice}", knobs, (*layers,))


def stuck(found: Examination) -> Problem | None:
    """Outputs that are wrong and saturated, under a cost whose slope has σ'(z) in it (chapter 3)."""
    if found.stuck < limits.STUCK or not is_slowed(found.config):
        return None
    cost = COSTS[found.config.cost].title
    words = f"output layer: {100 * found.stuck:.0f} % of the examples have an output that is wrong and saturated: "
    advice = f"the {cost} cost hardly moves it: try cross-entropy."
    return Problem(ProblemKind.STUCK, words + advice, ("cost", "init"), (len(found.layers) - 1,))


def constant(found: Examination) -> Problem | None:
    """One answer for everything."""
    if not found.constant:
        return None
    words = f"every one of {found.examples} examples gets the same answer: nothing is told apart: "
    return Problem(
        ProblemKind.CONSTANT, words + "try another η, fewer layers, or other first weights.", ("eta", "sizes", "init")
    )


def large_step(found: Examination) -> Problem | None:
    """Each mini-batch renews much of the weights, and nothing comes of it."""
    if found.quality >= limits.LEARNT:
        return None
    steps = {nth: layer.update for nth, layer in enumerate(found.layers) if layer.update is not None}
    layers = sorted((nth for nth, step in steps.items() if step > limits.LARGE_STEP), key=lambda n: -steps[n])
    if not layers:
        return None
    words = (
        f"{layer_name(found, layers[0])}: a mini-batch changes {100 * steps[layers[0]]:.0f} % of the weights' length: "
    )
    return Problem(ProblemKind.LARGE_STEP, words + "steps too large: try a smaller η.", ("eta",), (*layers,))


def small_step(found: Examination) -> Problem | None:
    """No layer moves to speak of, though there is much to learn."""
    steps = [layer.update for layer in found.layers if layer.update is not None]
    if not steps or max(steps) > limits.SMALL_STEP or found.quality >= limits.CRAWLS:
        return None
    words = f"a mini-batch changes no layer by more than {100 * max(steps):.2g} % of its weights' length: "
    return Problem(
        ProblemKind.SMALL_STEP, words + "steps too small: try a larger η.", ("eta",), tuple(range(len(found.layers)))
    )


def layer_name(found: Examination, nth: int) -> str:
    """What a sentence calls a layer, from 0."""
    return "output layer" if nth == len(found.layers) - 1 else f"hidden layer {nth + 1}"


def starts_large(config: RunConfig) -> bool:
    """Whether the first weights are so large that they saturate the first layer by themselves."""
    n_in, n_out = config.sizes[:2]
    return INITIALIZERS[config.init].weight_scale(n_in, n_out) * sqrt(n_in) > _LARGE_INIT


def is_slowed(config: RunConfig) -> bool:
    """Whether an output that is certain and wrong hardly learns under this cost: delta at z = ±12 is near 0."""
    if not flat_ends(config.output):
        return False
    z, y = np.array([[12.0, -12.0]]), np.array([[0.0, 1.0]])
    delta = np.empty_like(z)
    config.cost_function().delta(z, y, config.output, delta, np.empty_like(z))
    return bool(np.abs(delta).max() < 0.01)


def _first_over_last(found: Examination) -> float:
    """‖∂C/∂b‖ of the first hidden layer over the last one's; NaN where there is but one or nothing is left to learn."""
    hidden = found.layers[:-1]
    if len(hidden) < 2 or not hidden[-1].bias_gradient:
        return float("nan")
    return hidden[0].bias_gradient / hidden[-1].bias_gradient


def _hidden_over(found: Examination, limit: float, figure: Callable[[LayerFindings], float | None]) -> list[int]:
    shares = [figure(layer) or 0.0 for layer in found.layers[:-1]]
    return sorted((nth for nth, share in enumerate(shares) if share > limit), key=lambda nth: -shares[nth])


def _others(layers: Sequence[int]) -> str:
    return f" ({len(layers) - 1} more like it)" if len(layers) > 1 else ""
