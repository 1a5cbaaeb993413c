"""The doctor's findings in words: the help, a summary, each figure, and everything as tables."""

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.activations import ACTIVATIONS
from core.config.knobs import knob
from core.insight.doctor import (
    SAMPLE,
    Z_BINS,
    Bins,
    Examination,
    LayerFindings,
    Problem,
    ProblemKind,
    bins_of,
    flat_ends,
    limits,
)
from gui.session.run_texts import percent
from gui.view.layer_titles import short_layer_title
from gui.view.table import Cell, Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate
_HERE = "DoctorWords"
_NONE = "–"


class LayerFigure(StrEnum):
    """The columns of figures."""

    FLAT = "flat"
    DEAD = "dead"
    GRADIENT = "gradient"
    STEP = "step"
    WEIGHTS = "weights"


SHOWN_BY: dict[ProblemKind, LayerFigure] = {
    ProblemKind.SATURATED: LayerFigure.FLAT,
    ProblemKind.STUCK: LayerFigure.FLAT,
    ProblemKind.DEAD: LayerFigure.DEAD,
    ProblemKind.VANISHING: LayerFigure.GRADIENT,
    ProblemKind.EXPLODING: LayerFigure.GRADIENT,
    ProblemKind.LARGE_STEP: LayerFigure.STEP,
    ProblemKind.SMALL_STEP: LayerFigure.STEP,
    ProblemKind.ALIKE: LayerFigure.WEIGHTS,
}
"""Which figure of a layer an illness is seen in."""


def empty_words() -> str:
    """What the view will show, and what to do for it."""
    return _tr(
        _HERE,
        "Press Train. Here you then see, layer by layer and as it learns, how the weighted inputs and the activations "
        "are spread, what is saturated or dead, how large the gradient and the steps are; and a sentence where "
        "something is wrong, with the knob that mends it.",
    )


def explanation() -> str:
    """What each figure is, in the book's terms."""
    return _tr(
        _HERE,
        "<p>All is measured on the first {sample} training images, always the same ones, at most twice a second, and "
        "only while this is on show: where it was not, the strips have a gap.</p>"
        "<p><b>The strips</b> are histograms side by side, the oldest at the left: the stronger the colour, the more "
        "of a layer's values, over all its units and images, lie at that height. They are of z = wx + b, the weighted "
        "inputs, or of a = f(z), the activations. What lies beyond an end is counted there.</p>"
        "<p><b>Saturated</b>: the share of units, over all images, where the slope f′(z) is less than a tenth of its "
        "steepest: a sigmoid beyond z = ±3.6. Hardly any error passes there, for δ has f′(z) as a factor (BP1, BP2): "
        "chapter 3's saturated neuron, which learns slowly even where it is wrong. Of ReLU and its kin it is the share "
        "that is <b>off</b>, and half is usual. A network that has learnt is saturated as well, since it is sure: it "
        "is an illness only while less than {learnt} of the images are answered rightly.</p>"
        "<p><b>Dead</b>: the share of units without a slope on any of the images: nothing moves them any more.</p>"
        "<p><b>|∂C/∂b|</b>: the length of the gradient by the layer's biases, which is the mean error δ (BP3): how "
        "fast the layer learns, as chapter 5 draws it. Where it shrinks from layer to layer on its way back it "
        "vanishes, where it grows it explodes. The text form also has |∂C/∂w|, of aδ (BP4).</p>"
        "<p><b>Step / w</b>: how long the step of one mini-batch is beside the weights themselves. It is the way "
        "between two reports of the run over the root of the mini-batches between them: right where each step goes its "
        "own way, as after small mini-batches; too long, up to ten times, where all go one way. 0.1 to 5 % is usual."
        "</p><p><b>|w|</b>: the length of all the layer's weights as one vector: what λ holds down.</p>",
    ).format(sample=SAMPLE, learnt=percent(limits.LEARNT, 0))


def sentence(illness: Problem) -> str:
    """An illness as it stands by itself."""
    return illness.sentence[:1].upper() + illness.sentence[1:]


def summary(found: Examination | None, illnesses: Sequence[Problem], epoch: int | None) -> str:
    """What is said above: the worst illness, or that nothing is wrong. epoch: gone back to, None: now."""
    if illnesses:
        said = sentence(illnesses[0])
    elif found:
        words = _tr(_HERE, "Nothing is wrong with any layer; on the {count} examples looked at, cost {cost}.")
        said = words.format(count=found.examples, cost=f"{found.cost:.3g}")
    else:
        return ""
    if epoch is None:
        return said
    return _tr(_HERE, "After epoch {epoch}: {said}").format(epoch=grouped(epoch), said=said)


def knob_words(field: str) -> str:
    """A setting as a button calls it: its symbol, where it has one, and its title."""
    found = knob(field)
    return f"{found.title} {found.symbol}".strip()


def headings() -> dict[LayerFigure, str]:
    """What stands above the figures."""
    return {
        LayerFigure.FLAT: _tr(_HERE, "Saturated"),
        LayerFigure.DEAD: _tr(_HERE, "Dead"),
        LayerFigure.GRADIENT: "|∂C/∂b|",
        LayerFigure.STEP: _tr(_HERE, "Step / w"),
        LayerFigure.WEIGHTS: "|w|",
    }


def figures(found: Examination, nth: int) -> dict[LayerFigure, str]:
    """The figures of one layer, from 0."""
    layer = found.layers[nth]
    return {
        LayerFigure.FLAT: _flat(layer, function_of(found, nth)),
        LayerFigure.DEAD: _NONE if layer.dead is None else percent(layer.dead, 0),
        LayerFigure.GRADIENT: f"{layer.bias_gradient:.2g}",
        LayerFigure.STEP: _NONE if layer.update is None else f"{100 * layer.update:.2g} %",
        LayerFigure.WEIGHTS: f"{layer.weights:.3g}",
    }


def layer_about(found: Examination, nth: int) -> str:
    """What stands below it: 100 ReLU."""
    name = function_of(found, nth)
    return f"{grouped(found.layers[nth].units)} {ACTIVATIONS[name].title if name in ACTIVATIONS else name}"


def function_of(found: Examination, nth: int) -> str:
    """The name of a layer's activation."""
    return found.config.output if nth == len(found.layers) - 1 else found.config.hidden


def bins(found: Examination, nth: int, *, activations: bool) -> Bins:
    """Where a layer's histograms lie."""
    return bins_of(function_of(found, nth)) if activations else Z_BINS


def tables(found: Examination, illnesses: Sequence[Problem]) -> list[Table]:
    """All figures; what is wrong; the newest histograms."""
    every = range(len(found.layers))
    names = [short_layer_title(nth, len(found.layers)) for nth in every]
    parts = [Table(_columns(), [(name, *_cells(layer)) for name, layer in zip(names, found.layers, strict=True)])]
    if illnesses:
        ill = [(sentence(each), ", ".join(map(knob_words, each.knobs))) for each in illnesses]
        parts.append(Table((_tr(_HERE, "What is wrong"), _tr(_HERE, "Knobs")), ill, _tr(_HERE, "Findings")))
    for activations, title in ((False, _tr(_HERE, "Weighted inputs z")), (True, _tr(_HERE, "Activations a"))):
        rows = [row for nth in every for row in _histogram(found, nth, activations=activations)]
        columns = (_tr(_HERE, "Layer"), _tr(_HERE, "From"), _tr(_HERE, "To"), _tr(_HERE, "Share"))
        parts.append(Table(columns, rows, title))
    return parts


def _columns() -> tuple[str, ...]:
    shares = (_tr(_HERE, "Saturated or off"), _tr(_HERE, "Dead"))
    root = _tr(_HERE, "|∂C/∂w| of one weight, root mean square")
    return (_tr(_HERE, "Layer"), *shares, "|∂C/∂b|", "|∂C/∂w|", root, _tr(_HERE, "Step / w"), "|w|", "|b|")


def _cells(layer: LayerFindings) -> tuple[Cell, ...]:
    slopes = (layer.bias_gradient, layer.weight_gradient, layer.weight_gradient_rms)
    known = (*(_known(each) for each in (layer.flat, layer.dead)), *slopes, _known(layer.update))
    return (*known, layer.weights, layer.biases)


def _known(value: float | None) -> Cell:
    return _NONE if value is None else value


def _histogram(found: Examination, nth: int, *, activations: bool) -> list[tuple[Cell, ...]]:
    layer, where = found.layers[nth], bins(found, nth, activations=activations)
    shares = (layer.a if activations else layer.z).tolist()
    edges = np.linspace(where.low, where.high, len(shares) + 1).tolist()
    name = short_layer_title(nth, len(found.layers))
    return [(name, low, high, share) for low, high, share in zip(edges, edges[1:], shares, strict=False) if share]


def _flat(layer: LayerFindings, function: str) -> str:
    if layer.flat is None:
        return _NONE
    share = percent(layer.flat, 0)
    return _tr(_HERE, "{share} off").format(share=share) if flat_ends(function) == 1 else share
