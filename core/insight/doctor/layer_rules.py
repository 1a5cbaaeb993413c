"""Rules for layers: each detects one problem and names the layers that show it, the worst first."""

from collections.abc import Callable, Sequence

import numpy as np

from core.activations import ACTIVATIONS
from core.config import RunConfig
from core.costs import COSTS
from core.insight.doctor import limits
from core.insight.doctor.causes import starts_large
from core.insight.doctor.examination import Examination, LayerFindings
from core.insight.doctor.flatness import flat_ends
from core.insight.doctor.problem import Problem, ProblemKind, Severity


def alike(found: Examination) -> Problem | None:
    """Detect units with equal weights, which get equal gradients and so act as one unit."""
    layers = [nth for nth, layer in enumerate(found.layers) if layer.alike]
    if not layers:
        return None
    words = f"{layer_name(found, layers[0])}: all {found.layers[layers[0]].units} units have equal weights "
    advice = "and learn as one. Start again with random initial weights."
    return Problem(ProblemKind.ALIKE, words + advice, ("init", "lambda_"), (*layers,))


def exploding(found: Examination) -> Problem | None:
    """Detect gradients that grow from layer to layer on the way back, or are extremely large."""
    knobs = ("init", "clip_norm", "eta")
    advice = "Try smaller initial weights (Glorot's) or gradient clipping."
    wild = [nth for nth, layer in enumerate(found.layers) if not layer.weight_gradient < limits.LONGEST_GRADIENT]
    if wild:
        norm = found.layers[wild[0]].weight_gradient
        words = f"gradient norm of {layer_name(found, wild[0])} is {norm:.2g}: it explodes. "
        return Problem(ProblemKind.EXPLODING, words + advice, knobs, (*wild,))
    times = _first_over_last(found)
    if not times >= limits.UNSTABLE:
        return None
    last = layer_name(found, len(found.layers) - 2)
    words = f"gradient of {layer_name(found, 0)} is {times:.0f} times {last}'s: it explodes. "
    return Problem(ProblemKind.EXPLODING, words + advice, knobs, (0,))


def vanishing(found: Examination) -> Problem | None:
    """Detect gradients that shrink from layer to layer on the way back: the first layers hardly learn (chapter 5)."""
    times = _first_over_last(found)
    if found.has_learnt or np.isnan(times) or times * limits.UNSTABLE > 1:
        return None
    last = layer_name(found, len(found.layers) - 2)
    share = f"1/{float(f'{1 / times:.2g}'):,.0f} of" if times else "0, unlike"
    words = f"gradient of {layer_name(found, 0)} is {share} {last}'s: it vanishes. "
    if flat_ends(found.config.hidden) < 2:
        return Problem(
            ProblemKind.VANISHING, words + "Try He's initial weights or fewer layers.", ("init", "sizes"), (0,)
        )
    advice = "Try ReLU with He's initial weights, or fewer layers."
    return Problem(ProblemKind.VANISHING, words + advice, ("hidden", "init", "sizes"), (0,))


def dead(found: Examination) -> Problem | None:
    """Detect units that no example changes any more."""
    layers = _hidden_over(found, limits.DEAD, lambda layer: layer.dead)
    if not layers:
        return None
    activation, share = ACTIVATIONS[found.config.hidden], found.layers[layers[0]].dead or 0.0
    words = f"{layer_name(found, layers[0])}: {100 * share:.0f} % of its {activation.title} units are dead"
    instead = "leaky ReLU" if flat_ends(activation.name) == 1 else "smaller initial weights"
    remedy = "hidden" if flat_ends(activation.name) == 1 else "init"
    advice = f", so no example changes them. Start again with a smaller η or {instead}."
    return Problem(ProblemKind.DEAD, words + _others(layers) + advice, ("eta", remedy), (*layers,))


def saturated(found: Examination) -> Problem | None:
    """Detect saturated units (chapter 3): a problem while the network has not learnt, and usual afterwards."""
    if flat_ends(found.config.hidden) < 2:
        return None
    layers = _hidden_over(found, limits.SATURATED, lambda layer: layer.flat)
    if not layers:
        return None
    words = f"{layer_name(found, layers[0])}: {100 * (found.layers[layers[0]].flat or 0):.0f} % saturated"
    words += _others(layers)
    if found.has_learnt:
        return Problem(
            ProblemKind.SATURATED, f"{words}: no harm, as the network has learnt.", (), (*layers,), Severity.USUAL
        )
    if starts_large(found.config):
        advice, knobs = "Try 1/√n initial weights or a smaller η.", ("init", "eta")
    else:
        advice, knobs = "Try a smaller η, or ReLU.", ("eta", "hidden")
    return Problem(ProblemKind.SATURATED, f"{words}. {advice}", knobs, (*layers,))


def stuck(found: Examination) -> Problem | None:
    """Detect outputs that are wrong and saturated, with a cost whose gradient has a factor σ'(z) (chapter 3)."""
    if found.has_learnt or found.stuck < limits.STUCK or not is_slowed(found.config):
        return None
    cost = COSTS[found.config.cost].title
    words = f"output layer: {100 * found.stuck:.0f} % of the examples have an output that is wrong and saturated. "
    advice = f"It hardly learns with the {cost} cost; try cross-entropy."
    return Problem(ProblemKind.STUCK, words + advice, ("cost", "init"), (len(found.layers) - 1,))


def constant(found: Examination) -> Problem | None:
    """Detect a network that gives one answer for everything."""
    if not found.constant:
        return None
    words = f"all {found.examples} examples get the same answer. "
    return Problem(
        ProblemKind.CONSTANT, words + "Try another η, fewer layers, or another init.", ("eta", "sizes", "init")
    )


def large_step(found: Examination) -> Problem | None:
    """Detect large steps in a network that does not learn."""
    if found.has_learnt:
        return None
    steps = {nth: layer.update for nth, layer in enumerate(found.layers) if layer.update is not None}
    layers = sorted((nth for nth, step in steps.items() if step > limits.LARGE_STEP), key=lambda n: -steps[n])
    if not layers:
        return None
    words = f"{layer_name(found, layers[0])}: a mini-batch changes the weights by {100 * steps[layers[0]]:.0f} %. "
    return Problem(ProblemKind.LARGE_STEP, words + "The steps are too large; try a smaller η.", ("eta",), (*layers,))


def small_step(found: Examination) -> Problem | None:
    """Detect tiny steps in all layers of a network that has much to learn."""
    steps = [layer.update for layer in found.layers if layer.update is not None]
    if not steps or max(steps) > limits.SMALL_STEP or found.quality >= min(limits.CRAWLS, found.learnt_from):
        return None
    words = f"a mini-batch changes no layer's weights by more than {100 * max(steps):.2g} %. "
    return Problem(
        ProblemKind.SMALL_STEP,
        words + "The steps are too small; try a larger η.",
        ("eta",),
        tuple(range(len(found.layers))),
    )


def layer_name(found: Examination, nth: int) -> str:
    """Return the name of layer `nth`, from 0, for a sentence."""
    return "output layer" if nth == len(found.layers) - 1 else f"hidden layer {nth + 1}"


def is_slowed(config: RunConfig) -> bool:
    """Return whether a saturated, wrong output hardly learns with this cost: delta at z = ±12 is near 0."""
    if not flat_ends(config.output):
        return False
    z, y = np.array([[12.0, -12.0]]), np.array([[0.0, 1.0]])
    delta = np.empty_like(z)
    config.cost_function().delta(z, y, config.output, delta, np.empty_like(z))
    return bool(np.abs(delta).max() < 0.01)


def _first_over_last(found: Examination) -> float:
    """Return ‖∂C/∂b‖ of the first hidden layer divided by the last one's; NaN for one layer or a gradient of 0."""
    hidden = found.layers[:-1]
    if len(hidden) < 2 or not hidden[-1].bias_gradient:
        return float("nan")
    return hidden[0].bias_gradient / hidden[-1].bias_gradient


def _hidden_over(found: Examination, limit: float, figure: Callable[[LayerFindings], float | None]) -> list[int]:
    shares = [figure(layer) or 0.0 for layer in found.layers[:-1]]
    return sorted((nth for nth, share in enumerate(shares) if share > limit), key=lambda nth: -shares[nth])


def _others(layers: Sequence[int]) -> str:
    return f" (and {len(layers) - 1} more layer{'' if len(layers) == 2 else 's'})" if len(layers) > 1 else ""
