"""Texts of the Doctor view: help, summary, numbers and tables."""

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.activations import ACTIVATIONS
from core.insight.doctor import (
    SAMPLE,
    Z_BINS,
    Bins,
    Cure,
    Examination,
    LayerFindings,
    Problem,
    ProblemKind,
    Severity,
    bins_of,
    flat_ends,
    in_words,
)
from core.linalg.arrays import Array
from core.support.language import translated
from core.support.messages import capitalized
from core.support.wording import joined_sentences, percent, with_percent_sign, within_sentence
from gui.session.knob_words import knob
from gui.view.layer_titles import short_layer_title
from gui.view.table import Cell, Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate
_NONE = "–"


class LayerFigure(StrEnum):
    """Columns of numbers."""

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
"""Number of a layer that shows each kind of problem."""


def empty_words() -> str:
    """Return the text shown while there is nothing to examine."""
    return _tr(
        "DoctorWords",
        "Press Train. This view then shows, layer by layer, the distribution of weighted inputs and activations, "
        "what is saturated or dead, how large the gradients and steps are, and, if there is a problem, a sentence and "
        "a button that mends it.",
    )


def explanation() -> str:
    """Return the explanation of the numbers, as HTML."""
    return _tr(
        "DoctorWords",
        "<p>Everything is measured on the first {sample} training images: after each epoch, and while this view is "
        "visible up to twice a second, but never for more than 1 % of the time. Each finding says whether it stops the "
        "learning, slows it, or is usual once trained.</p>"
        "<p><b>The strips</b> are histograms side by side, the oldest at the left: the stronger the colour, the more "
        "of a layer's values, over all units and images, are at that height. They show z = wx + b, the weighted "
        "inputs, or a = f(z), the activations. Values beyond an end are counted there.</p>"
        "<p><b>Saturated</b>: the share of units, over all images, whose slope f′(z) is less than a tenth of the "
        "steepest: a sigmoid beyond z = ±3.6. Hardly any error passes there, as δ has f′(z) as a factor (BP1, BP2): "
        "chapter 3's saturated neuron, which learns slowly even when it is wrong. For ReLU and similar functions it is "
        "the share that is <b>off</b>, and half is usual. A trained network is saturated too, because it is confident: "
        "it is a problem only while the network reads fewer images than one would by comparing them with the mean "
        "image of each digit.</p>"
        "<p><b>Dead</b>: the share of units with slope 0 on all of the images: they cannot learn any more.</p>"
        "<p><b>|∂C/∂b|</b>: the length of the gradient for the layer's biases, which is the mean error δ (BP3): the "
        "speed of learning, as in chapter 5. If it shrinks from layer to layer towards the input, the gradient "
        "vanishes; if it grows, the gradient explodes. <b>Gradients</b> shows it as curves over the run. The "
        "text form also has |∂C/∂w|, of aδ (BP4).</p>"
        "<p><b>Step / w</b>: the length of one mini-batch's step relative to the weights. It is estimated as the "
        "distance between two reports divided by the square root of the number of mini-batches between them: right if "
        "the steps have random directions, as with small mini-batches; up to ten times too large if all have the same "
        "direction. 0.1 to 5 % is usual.</p>"
        "<p><b>|w|</b>: the length of all the layer's weights as one vector, which λ keeps small.</p>",
    ).format(sample=SAMPLE)


def sentence(problem: Problem) -> str:
    """Return a problem as a sentence."""
    return capitalized(translated(problem.sentence))


def summary(found: Examination | None, problems: Sequence[Problem], epoch: int | None) -> str:
    """Return the summary: how the network learns. epoch: the earlier one shown, None: now."""
    if found is None:
        return ""
    worst = problems[0].severity if problems else Severity.USUAL
    said = _tr("DoctorWords", "Nothing slows the learning.")
    if worst is Severity.STOPS:
        said = _tr("DoctorWords", "It does not learn.")
    elif worst is Severity.SLOWS:
        said = _tr("DoctorWords", "It learns more slowly than it could.")
    words = _tr("DoctorWords", "The cost on the {count} images examined is {cost}.")
    said = joined_sentences((said, words.format(count=found.examples, cost=f"{found.cost:.3g}")))
    if epoch is None:
        return said
    return _tr("DoctorWords", "After epoch {epoch}: {said}").format(epoch=grouped(epoch), said=said)


def severity_words(severity: Severity) -> str:
    """Return how serious a problem is."""
    return {
        Severity.STOPS: _tr("DoctorWords", "stops learning"),
        Severity.SLOWS: _tr("DoctorWords", "slows learning"),
        Severity.USUAL: _tr("DoctorWords", "usual once trained"),
    }[severity]


def cure_words(cure: Cure) -> str:
    """Return what a cure does, for its button: "Set η 0.5 and start again", "Use ReLU, He weights and start again"."""
    values = in_words(cure.changes)
    if not values:
        return _tr("DoctorWords", "Start again")
    is_number = all(not isinstance(value, str) and value for _, value in cure.changes)
    if cure.restarts:
        words = (
            _tr("DoctorWords", "Set {values} and start again")
            if is_number
            else _tr("DoctorWords", "Use {values} and start again")
        )
    else:
        words = _tr("DoctorWords", "Set {values}") if is_number else _tr("DoctorWords", "Use {values}")
    return words.format(values=values)


def cure_hint(cure: Cure) -> str:
    """Return what a cure does to the run, and how it is undone."""
    if cure.restarts:
        return _tr(
            "DoctorWords", "Begin a new run beside this one. Train › Bring back returns this network with its settings."
        )
    return _tr("DoctorWords", "The run continues with it, marked on its curves. Train › Undo takes it back.")


def show_words(field: str) -> str:
    """Return the button that shows a setting: "Show η"."""
    found = knob(field)
    return _tr("DoctorWords", "Show {setting}").format(setting=found.symbol or within_sentence(found.title))


def show_hint(setting: str) -> str:
    """Return what that button does."""
    return _tr("DoctorWords", "Show the setting: {setting}").format(setting=setting)


def knob_words(field: str) -> str:
    """Return a setting's title and symbol, for a button."""
    found = knob(field)
    return f"{found.title} {found.symbol}".strip()


def headings() -> dict[LayerFigure, str]:
    """Return the column titles."""
    return {
        LayerFigure.FLAT: _tr("DoctorWords", "Saturated"),
        LayerFigure.DEAD: _tr("DoctorWords", "Dead"),
        LayerFigure.GRADIENT: "|∂C/∂b|",
        LayerFigure.STEP: _tr("DoctorWords", "Step / w"),
        LayerFigure.WEIGHTS: "|w|",
    }


def figures(found: Examination, nth: int) -> dict[LayerFigure, str]:
    """Return the numbers of one layer, from 0, as text."""
    layer = found.layers[nth]
    return {
        LayerFigure.FLAT: _flat(layer, function_of(found, nth)),
        LayerFigure.DEAD: _NONE if layer.dead is None else percent(layer.dead, 0),
        LayerFigure.GRADIENT: f"{layer.bias_gradient:.2g}",
        LayerFigure.STEP: _NONE if layer.update is None else with_percent_sign(f"{100 * layer.update:.2g}"),
        LayerFigure.WEIGHTS: f"{layer.weights:.3g}",
    }


def layer_about(found: Examination, nth: int) -> str:
    """Return the second line of a row: 100 ReLU."""
    name = function_of(found, nth)
    return f"{grouped(found.layers[nth].units)} {translated(ACTIVATIONS[name].title) if name in ACTIVATIONS else name}"


def function_of(found: Examination, nth: int) -> str:
    """Return the name of a layer's activation function."""
    return found.config.output if nth == len(found.layers) - 1 else found.config.hidden


def bins(found: Examination, nth: int, *, activations: bool) -> Bins:
    """Return the bins of a layer's histograms."""
    return bins_of(function_of(found, nth)) if activations else Z_BINS


def tables(found: Examination, problems: Sequence[Problem]) -> list[Table]:
    """Return tables of all numbers, the problems, and the newest histograms."""
    every = range(len(found.layers))
    names = [short_layer_title(nth, len(found.layers)) for nth in every]
    parts = [Table(_columns(), [(name, *_cells(layer)) for name, layer in zip(names, found.layers, strict=True)])]
    if problems:
        bad = [
            (severity_words(each.severity), sentence(each), cure_words(each.cure) if each.cure else _NONE)
            for each in problems
        ]
        titles = (_tr("DoctorWords", "Severity"), _tr("DoctorWords", "Problem"), _tr("DoctorWords", "Cure"))
        parts.append(Table(titles, bad, _tr("DoctorWords", "Findings")))
    for activations, title in (
        (False, _tr("DoctorWords", "Weighted inputs z")),
        (True, _tr("DoctorWords", "Activations a")),
    ):
        rows = [row for nth in every for row in _histogram(found, nth, activations=activations)]
        columns = (
            _tr("DoctorWords", "Layer"),
            _tr("DoctorWords", "From"),
            _tr("DoctorWords", "To"),
            _tr("DoctorWords", "Share"),
        )
        parts.append(Table(columns, rows, title))
    return parts


def gradients_title() -> str:
    """Return the title of the curves of the gradients."""
    return _tr("DoctorWords", "|∂C/∂b| of each layer: how fast it learns")


def gradients_table(positions: Array, layers: Array) -> Table:
    """Return a table of |∂C/∂b| over the run; positions: epochs, (n,); layers: (layers, n)."""
    names = [short_layer_title(nth, len(layers)) for nth in range(len(layers))]
    return Table((_tr("DoctorWords", "Epoch"), *names), np.vstack([positions, layers]).T.tolist(), gradients_title())


def _columns() -> tuple[str, ...]:
    shares = (_tr("DoctorWords", "Saturated or off"), _tr("DoctorWords", "Dead"))
    root = _tr("DoctorWords", "|∂C/∂w| of one weight, root mean square")
    return (
        _tr("DoctorWords", "Layer"),
        *shares,
        "|∂C/∂b|",
        "|∂C/∂w|",
        root,
        _tr("DoctorWords", "Step / w"),
        "|w|",
        "|b|",
    )


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
    return _tr("DoctorWords", "{share} off").format(share=share) if flat_ends(function) == 1 else share
