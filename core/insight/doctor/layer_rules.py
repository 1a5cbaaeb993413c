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
from core.support.messages import Message, as_sentence, joined, message, plural


def alike(found: Examination) -> Problem | None:
    """Detect units with equal weights, which get equal gradients and so act as one unit."""
    layers = [nth for nth, layer in enumerate(found.layers) if layer.alike]
    if not layers:
        return None
    words = message(
        "{layer}: all {units} units have equal weights and learn as one.",
        layer=layer_name(found, layers[0]),
        units=found.layers[layers[0]].units,
    )
    advice = message("Start again with random initial weights.")
    return Problem(ProblemKind.ALIKE, joined([words, advice]), ("init", "lambda_"), (*layers,))


def exploding(found: Examination) -> Problem | None:
    """Detect gradients that grow from layer to layer on the way back, or are extremely large."""
    knobs = ("init", "clip_norm", "eta")
    advice = message("Try smaller initial weights (Glorot's) or gradient clipping.")
    wild = [nth for nth, layer in enumerate(found.layers) if not layer.weight_gradient < limits.LONGEST_GRADIENT]
    if wild:
        norm = found.layers[wild[0]].weight_gradient
        layer = layer_name(found, wild[0])
        words = message("gradient norm of {layer} is {norm:.2g}: it explodes.", layer=layer, norm=norm)
        return Problem(ProblemKind.EXPLODING, joined([words, advice]), knobs, (*wild,))
    times = _first_over_last(found)
    if not times >= limits.UNSTABLE:
        return None
    first, last = layer_name(found, 0), layer_name(found, len(found.layers) - 2)
    words = message(
        "gradient of {first} is {times:.0f} times {last}'s: it explodes.", first=first, times=times, last=last
    )
    return Problem(ProblemKind.EXPLODING, joined([words, advice]), knobs, (0,))


def vanishing(found: Examination) -> Problem | None:
    """Detect gradients that shrink from layer to layer on the way back: the first layers hardly learn (chapter 5)."""
    times = _first_over_last(found)
    if found.has_learnt or np.isnan(times) or times * limits.UNSTABLE > 1:
        return None
    words = _vanishing_words(layer_name(found, 0), layer_name(found, len(found.layers) - 2), times)
    if flat_ends(found.config.hidden) < 2:
        advice = message("Try He's initial weights or fewer layers.")
        return Problem(ProblemKind.VANISHING, joined([words, advice]), ("init", "sizes"), (0,))
    advice = message("Try ReLU with He's initial weights, or fewer layers.")
    return Problem(ProblemKind.VANISHING, joined([words, advice]), ("hidden", "init", "sizes"), (0,))


def _vanishing_words(first: str, last: str, times: float) -> Message:
    """Say how much smaller the gradient of the first layer is than the last one's. times: their ratio."""
    if not times:
        return message("gradient of {first} is 0, unlike {last}'s: it vanishes.", first=first, last=last)
    over = float(f"{1 / times:.2g}")
    return message("gradient of {first} is 1/{over:,.0f} of {last}'s: it vanishes.", first=first, last=last, over=over)


def dead(found: Examination) -> Problem | None:
    """Detect units that no example changes any more."""
    layers = _hidden_over(found, limits.DEAD, lambda layer: layer.dead)
    if not layers:
        return None
    activation, share = ACTIVATIONS[found.config.hidden], found.layers[layers[0]].dead or 0.0
    what = message(
        "{layer}: {share:.0f} % of its {activation} units are dead",
        layer=layer_name(found, layers[0]),
        share=100 * share,
        activation=activation.title,
    )
    words = message("{what}, so no example changes them.", what=_with_others(what, layers))
    if flat_ends(activation.name) == 1:
        advice, remedy = message("Start again with a smaller η or leaky ReLU."), "hidden"
    else:
        advice, remedy = message("Start again with a smaller η or smaller initial weights."), "init"
    return Problem(ProblemKind.DEAD, joined([words, advice]), ("eta", remedy), (*layers,))


def saturated(found: Examination) -> Problem | None:
    """Detect saturated units (chapter 3): a problem while the network has not learnt, and usual afterwards."""
    if flat_ends(found.config.hidden) < 2:
        return None
    layers = _hidden_over(found, limits.SATURATED, lambda layer: layer.flat)
    if not layers:
        return None
    share = 100 * (found.layers[layers[0]].flat or 0)
    what = message("{layer}: {share:.0f} % saturated", layer=layer_name(found, layers[0]), share=share)
    what = _with_others(what, layers)
    if found.has_learnt:
        words = message("{what}: no harm, as the network has learnt.", what=what)
        return Problem(ProblemKind.SATURATED, words, (), (*layers,), Severity.USUAL)
    if starts_large(found.config):
        advice, knobs = message("Try 1/√n initial weights or a smaller η."), ("init", "eta")
    else:
        advice, knobs = message("Try a smaller η, or ReLU."), ("eta", "hidden")
    return Problem(ProblemKind.SATURATED, joined([as_sentence(what), advice]), knobs, (*layers,))


def stuck(found: Examination) -> Problem | None:
    """Detect outputs that are wrong and saturated, with a cost whose gradient has a factor σ'(z) (chapter 3)."""
    if found.has_learnt or found.stuck < limits.STUCK or not is_slowed(found.config):
        return None
    cost = COSTS[found.config.cost].title
    words = message(
        "output layer: {share:.0f} % of the examples have an output that is wrong and saturated.",
        share=100 * found.stuck,
    )
    advice = message("It hardly learns with the {cost} cost; try cross-entropy.", cost=cost)
    return Problem(ProblemKind.STUCK, joined([words, advice]), ("cost", "init"), (len(found.layers) - 1,))


def constant(found: Examination) -> Problem | None:
    """Detect a network that gives one answer for everything."""
    if not found.constant:
        return None
    words = message("all {examples} examples get the same answer.", examples=found.examples)
    advice = message("Try another η, fewer layers, or another init.")
    return Problem(ProblemKind.CONSTANT, joined([words, advice]), ("eta", "sizes", "init"))


def large_step(found: Examination) -> Problem | None:
    """Detect large steps in a network that does not learn."""
    if found.has_learnt:
        return None
    steps = {nth: layer.update for nth, layer in enumerate(found.layers) if layer.update is not None}
    layers = sorted((nth for nth, step in steps.items() if step > limits.LARGE_STEP), key=lambda n: -steps[n])
    if not layers:
        return None
    layer, share = layer_name(found, layers[0]), 100 * steps[layers[0]]
    words = message("{layer}: a mini-batch changes the weights by {share:.0f} %.", layer=layer, share=share)
    advice = message("The steps are too large; try a smaller η.")
    return Problem(ProblemKind.LARGE_STEP, joined([words, advice]), ("eta",), (*layers,))


def small_step(found: Examination) -> Problem | None:
    """Detect tiny steps in all layers of a network that has much to learn."""
    steps = [layer.update for layer in found.layers if layer.update is not None]
    if not steps or max(steps) > limits.SMALL_STEP or found.quality >= min(limits.CRAWLS, found.learnt_from):
        return None
    share = 100 * max(steps)
    words = message("a mini-batch changes no layer's weights by more than {share:.2g} %.", share=share)
    advice = message("The steps are too small; try a larger η.")
    return Problem(ProblemKind.SMALL_STEP, joined([words, advice]), ("eta",), tuple(range(len(found.layers))))


def layer_name(found: Examination, nth: int) -> Message:
    """Return the name of layer `nth`, from 0, for a sentence."""
    is_output = nth == len(found.layers) - 1
    return message("output layer") if is_output else message("hidden layer {number}", number=nth + 1)


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


def _with_others(what: Message, layers: Sequence[int]) -> Message:
    """Add to what is said of the first of these layers how many others there are."""
    if len(layers) < 2:
        return what
    return plural("{what} (and {n} more layer)", "{what} (and {n} more layers)", n=len(layers) - 1, what=what)
