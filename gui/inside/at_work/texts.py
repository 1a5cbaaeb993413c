"""Texts of the network at work: sentences, tables and the explanation."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.activations import OUTPUTS
from core.insight.connections import AtWork, strongest
from core.linalg.arrays import Labels
from core.network import Network
from core.support import wording
from core.support.language import translated
from core.support.wording import listed
from gui.inside import activation_texts
from gui.inside.weights_texts import figure, source_title, unit_title
from gui.session.subject import Subject
from gui.view.layer_titles import layer_title, short_layer_title
from gui.view.table import Cell, Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate

_TERMS = 4
"""Number of terms told of a unit."""

LISTED, WRITTEN = 100, 10_000
"""Maximum number of connections to a layer as text and in a file."""


def empty() -> str:
    """Return the text shown while there is no digit."""
    return _tr(
        "AtWorkWords",
        "Draw a digit, or choose one under Digits. This view shows which units make the answer, and which connections "
        "push it up or hold it back, as you draw and while the network trains.",
    )


def explanation() -> str:
    """Return the explanation of the view, as HTML."""
    return _tr(
        "AtWorkWords",
        "<p>Every square is a unit: the brighter its orange, the larger its activation a; blue: below 0. Each unit "
        "adds up its terms and its bias, z = Σ w a + b, and passes on a = f(z).</p>"
        "<p><b>A line</b> is one term w a, the activation of the unit at its left times the weight. Orange and solid: "
        "it pushes the next unit up. Blue and dashed: it holds it back. The wider, the larger, compared with the "
        "largest term of that layer. A line from the drawing is the sum of all 784 terms of that unit.</p>"
        "<p><b>To the answer</b> shows the connections that matter most for the largest output, <b>All</b> the largest "
        "of every output. A unit's <b>share</b> in a z is |w a|, divided by the sum of all |w a| of that z. It hands "
        "its share back to its own inputs in the same way, layer by layer. Where a layer has no room for all its "
        "units, those with the largest shares are shown.</p>"
        "<p>Point at a unit for its own connections, its weights and its terms: the weights say what it looks for, the "
        "terms what it finds in this drawing. At an output, you see what leads to that output instead of the answer. "
        "Click a unit, or press Enter on it, to look at it more closely. The arrow keys move from unit to unit, Escape "
        "or a click beside the units returns to the answer.</p>",
    )


def sentence(work: AtWork, subject: Subject, units: Sequence[Labels], *, trained: bool) -> str:
    """Return a sentence on the largest output, and on the units left out."""
    text = activation_texts.sentence(work.network, subject, work.layers, trained=trained)
    hidden = work.network.sizes[1:-1]
    shown = sum(map(len, units[:-1]))
    if shown == sum(hidden):
        return text
    rest = [1 - float(share[each].sum()) for share, each in zip(work.shares[:-1], units[:-1], strict=True)]
    words = _tr("AtWorkWords", " Not shown: {count} of {all} hidden units ({share} of its z).")
    if len(hidden) > 1:
        words = _tr(
            "AtWorkWords", " Not shown: {count} of {all} hidden units (in no layer more than {share} of its z)."
        )
    return text + words.format(
        count=grouped(sum(hidden) - shown), all=grouped(sum(hidden)), share=percent(max(0.0, *rest))
    )


def percent(share: float) -> str:
    """Return a share, 0..1, in per cent."""
    digits = 1 if 0.0005 <= share < 0.0995 else 0
    return wording.percent(share, digits)


def titles(network: Network, layer: int) -> tuple[str, ...]:
    """Return the title of a layer for different widths, the longest first."""
    layers = len(network.weights)
    return layer_title(layer, layers), short_layer_title(layer, layers), "" if layer == layers - 1 else str(layer + 1)


def notes(network: Network, layer: int, shown: int) -> tuple[str, ...]:
    """Return the number of units of a layer, or what the outputs are, for different widths, the longest first."""
    count = network.sizes[layer + 1]
    if shown < count:
        known = {"shown": grouped(shown), "count": grouped(count)}
        forms = (
            _tr("AtWorkWords", "{shown} of {count} units"),
            _tr("AtWorkWords", "{shown} of {count}"),
            "{shown}/{count}",
        )
        return tuple(form.format(**known) for form in forms)
    if layer == len(network.weights) - 1:
        return (translated(OUTPUTS[network.output].title),)
    return _tr("AtWorkWords", "{count} units").format(count=grouped(count)), grouped(count)


def output_figures(work: AtWork, units: Labels) -> list[str]:
    """Return the activations of outputs."""
    a = work.layers[-1][1][units].tolist()
    return [figure(each) for each in a] if work.network.output == "linear" else [f"{each:.3f}" for each in a]


def unit_words(work: AtWork, layer: int, unit: int) -> str:
    """Return the description of a unit: its numbers, its share and its largest terms."""
    terms = _largest_terms(work, layer, unit) if layer else []
    return "\n".join((unit_title(work.network, layer, unit), *unit_lines(work, layer, unit), *terms))


def unit_lines(work: AtWork, layer: int, unit: int) -> list[str]:
    """Return a unit's numbers, line by line."""
    z, a = (float(each[unit]) for each in work.layers[layer])
    b = float(work.network.biases[layer][unit])
    lines = [
        _tr("AtWorkWords", "z = {z}, a = {a}").format(z=figure(z), a=figure(a)),
        _tr("AtWorkWords", "Σ {term} = {sum}, b = {b}").format(term=term_sign(layer), sum=figure(z - b), b=figure(b)),
    ]
    if layer + 1 < len(work.layers):
        words = _tr("AtWorkWords", "{share} of output {answer}'s z")
        lines.append(words.format(share=percent(float(work.shares[layer][unit])), answer=work.answer))
    return lines


def _largest_terms(work: AtWork, layer: int, unit: int) -> list[str]:
    row, sources = work.terms(layer)[[unit]], np.arange(work.network.sizes[layer])
    best = strongest(row, np.ones(1), sources, np.array([unit]), _TERMS)
    pairs = zip(best.sources.tolist(), best.terms.tolist(), strict=True)
    parts = [_tr("AtWorkWords", "unit {unit} {term}").format(unit=source, term=signed(term)) for source, term in pairs]
    return [_tr("AtWorkWords", "Largest terms: {parts}").format(parts=listed(parts))] if parts else []


def term_sign(layer: int) -> str:
    """Return the sign of a layer's terms."""
    return "w x" if layer == 0 else "w a"


def signed(value: float) -> str:
    """Return a number with its sign."""
    return figure(value) if value < 0 else f"+{figure(value)}"


def term_words(work: AtWork, layer: int, unit: int, source: int) -> str:
    """Return the description of one term of a unit."""
    w, a = float(work.network.weights[layer][unit, source]), float(work.inputs(layer)[source])
    words = _tr("AtWorkWords", "From {source}: {w} × {a} = {term}")
    return words.format(source=source_title(work.network, layer, source), w=figure(w), a=figure(a), term=signed(w * a))


def tables(work: AtWork, most: int) -> list[Table]:
    """Return a table of the units of each layer, then one of the `most` largest terms to each."""
    layers = range(len(work.layers))
    return [*(_units_table(work, layer) for layer in layers), *(_terms_table(work, layer, most) for layer in layers)]


def _units_table(work: AtWork, layer: int) -> Table:
    columns = (
        _tr("AtWorkWords", "unit"),
        "z",
        "a",
        _tr("AtWorkWords", "share of output {answer}'s z").format(answer=work.answer),
    )
    z, a = work.layers[layer]
    rows = list(zip(range(len(z)), z.tolist(), a.tolist(), work.shares[layer].tolist(), strict=True))
    return Table(columns, rows, layer_title(layer, len(work.layers)))


def _terms_table(work: AtWork, layer: int, most: int) -> Table:
    sizes, network = work.network.sizes, work.network
    best = strongest(work.terms(layer), np.ones(1), np.arange(sizes[layer]), np.arange(sizes[layer + 1]), most)
    rows: list[Sequence[Cell]] = [
        (
            source_title(network, layer, source),
            target,
            float(network.weights[layer][target, source]),
            float(work.inputs(layer)[source]),
            term,
        )
        for source, target, term in zip(best.sources.tolist(), best.targets.tolist(), best.terms.tolist(), strict=True)
    ]
    columns = (
        _tr("AtWorkWords", "from"),
        _tr("AtWorkWords", "to unit"),
        "w",
        "x" if layer == 0 else "a",
        term_sign(layer),
    )
    title = _tr("AtWorkWords", "{layer}: connections to it, the largest terms first")
    return Table(columns, rows, title.format(layer=layer_title(layer, len(work.layers))))
