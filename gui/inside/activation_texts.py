"""Texts of the Activations view: sentences, tables and the explanation."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.activations import ACTIVATIONS, OUTPUTS
from core.ink import FIELD_PX
from core.insight.doctor import flat_ends
from core.insight.units import contributions, flat_units
from core.linalg.arrays import Array
from core.network import Network
from core.support.language import translated
from core.support.wording import listed, with_title
from gui.inside.weights_texts import figure, unit_title
from gui.session.subject import Subject
from gui.view.layer_titles import layer_title, short_layer_title
from gui.view.table import Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate

Layers = Sequence[tuple[Array, Array]]
"""Pairs (z, a) of each layer for one digit, (n_out,) each."""


def empty() -> str:
    """Return the text shown while there is no digit."""
    return _tr(
        "ActivationWords",
        "Draw a digit, or choose one under Digits. This view shows its way through the network, layer by layer, as you "
        "draw: which units it activates, which are saturated, and the outputs.",
    )


def obstacle(network: Network | None) -> str:
    """Return why this network cannot read a digit; "" if it can."""
    if network is None:
        return _tr("ActivationWords", "There is no network yet. Press Train.")
    if network.sizes[0] != FIELD_PX**2:
        words = _tr("ActivationWords", "This network has {inputs} inputs. A digit is 28 × 28 pixels, which need 784.")
        return words.format(inputs=network.sizes[0])
    return ""


def blown_up() -> str:
    """Return why a network with non-finite numbers is not shown."""
    return _tr(
        "ActivationWords", "The network has diverged: its numbers are no longer finite. Reset it, and try a smaller η."
    )


def explanation() -> str:
    """Return the explanation of the view, as HTML."""
    return _tr(
        "ActivationWords",
        "<p>The digit's 784 pixels are the activations of the input layer. Each unit of the next layer computes their "
        "weighted sum plus a bias, the <b>weighted input</b> z = Σ w a + b, and passes on its <b>activation</b> "
        "a = σ(z), and so on, layer by layer, to the outputs: the book's feedforward, a<sup>l</sup> = "
        "σ(w<sup>l</sup>a<sup>l-1</sup> + b<sup>l</sup>).</p>"
        "<p><b>A cell</b> is one unit. Orange: its value is above 0, the brighter the larger; blue: below 0; dark: 0. "
        "All hidden layers share one scale. Point at a cell for its numbers and for the units of the next layer to "
        "which it contributes most, a w each; the sum over all units plus the bias is the next z.</p>"
        "<p>A unit is <b>saturated</b> if its slope σ′(z) is less than a tenth of the steepest: a sigmoid near 0 "
        "(low; for tanh near −1) or near 1 (high). Backpropagation multiplies its error by σ′(z), so that it learns "
        "almost nothing from this digit (book, chapter 2). A ReLU below 0 is <b>off</b>: it passes nothing on, and "
        "learns nothing from this digit. It is normal that some units are off for a digit; a unit that is off for "
        "every digit is dead: see Doctor.</p>"
        "<p><b>The outputs</b>: z and a of each. Softmax turns z into shares of 1, sigmoid turns each into a yes or "
        "no.</p>"
        "<p>Click a unit, or press Enter on it, to see its weights, the images that activate it most, and its outgoing "
        "weights.</p>",
    )


def sentence(network: Network, subject: Subject, layers: Layers, *, trained: bool) -> str:
    """Return a sentence on the largest output."""
    a = layers[-1][1]
    best = int(a.argmax())
    words = _tr("ActivationWords", "{name}: output {output} is the largest, a = {a}.")
    text = words.format(name=subject.name, output=best, a=figure(float(a[best])))
    return text if trained else text + _tr("ActivationWords", " Not trained yet: a guess.")


def hidden_titles(network: Network, layer: int) -> tuple[str, ...]:
    """Return the titles of a hidden layer for different widths, the longest first."""
    forms = (
        _tr("ActivationWords", "{layer}: {count} {activation}"),
        _tr("ActivationWords", "{short}: {count} {activation}"),
        _tr("ActivationWords", "{short}: {count}"),
        "{short}",
    )
    known = {
        "layer": layer_title(layer, len(network.weights)),
        "short": short_layer_title(layer, len(network.weights)),
        "count": grouped(network.sizes[layer + 1]),
        "activation": translated(ACTIVATIONS[network.hidden].title),
    }
    return tuple(form.format(**known) for form in forms)


def output_title(network: Network) -> str:
    """Return the title of the outputs."""
    last = len(network.weights) - 1
    return with_title(layer_title(last, last + 1), translated(OUTPUTS[network.output].title))


def flat_words(network: Network, layer: int, z: Array, a: Array) -> tuple[str, ...]:
    """Return the number of saturated units of a hidden layer, the longest form first; "" if they cannot saturate."""
    flat, ends = flat_units(network, layer, z, a), flat_ends(network.hidden)
    low, high = int(np.count_nonzero(flat & (z < 0))), int(np.count_nonzero(flat & (z >= 0)))
    if ends == 0:
        return ("",)
    if ends == 1:
        return (
            _tr("ActivationWords", "{on} on, {off} off").format(
                off=grouped(low + high), on=grouped(len(z) - low - high)
            ),
        )
    forms = _tr("ActivationWords", "Saturated: {low} low, {high} high"), _tr("ActivationWords", "Saturated: {both}")
    known = {"low": grouped(low), "high": grouped(high), "both": grouped(low + high)}
    return tuple(form.format(**known) for form in forms)


def unit_words(network: Network, layer: int, unit: int, layers: Layers) -> str:
    """Return a unit's numbers and its largest contributions."""
    z, a = (float(each[unit]) for each in layers[layer])
    words = _tr("ActivationWords", "{unit}: z = {z}, a = {a}")
    text = words.format(unit=unit_title(network, layer, unit), z=figure(z), a=figure(a))
    pushes = contributions(network, layer, unit, a)
    if not pushes.any():
        return text
    up, down = int(pushes.argmax()), int(pushes.argmin())
    if layer + 2 == len(network.weights):
        one = _tr("ActivationWords", "{push} to output {unit}")
    else:
        one = _tr("ActivationWords", "{push} to unit {unit} of the next layer")
    parts = [one.format(unit=n, push=_signed(float(pushes[n]))) for n in dict.fromkeys((up, down)) if pushes[n]]
    return text + _tr("ActivationWords", "\nLargest contributions: {parts}").format(parts=listed(parts))


def tables(network: Network, layers: Layers) -> list[Table]:
    """Return one table per layer with every unit's z and a."""
    columns = _tr("ActivationWords", "unit"), "z", "a"
    return [
        Table(
            columns,
            list(zip(range(len(z)), z.tolist(), a.tolist(), strict=True)),
            layer_title(layer, len(network.weights)),
        )
        for layer, (z, a) in enumerate(layers)
    ]


def _signed(value: float) -> str:
    return figure(value) if value < 0 else f"+{figure(value)}"
