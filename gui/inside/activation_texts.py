"""What the activations are called: sentences, tables and the explanation."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.activations import ACTIVATIONS, OUTPUTS
from core.ink import FIELD_PX
from core.insight.doctor import flat_ends
from core.insight.units import contributions, flat_units
from core.linalg.arrays import Array
from core.network import Network
from gui.inside.weights_texts import figure, unit_title
from gui.session.subject import Subject
from gui.view.layer_titles import layer_title, short_layer_title
from gui.view.table import Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate
_HERE = "ActivationWords"

Layers = Sequence[tuple[Array, Array]]
"""z and a of each layer for one digit, (n_out,) both."""


def empty() -> str:
    """What the view is for, as long as there is no digit."""
    return _tr(
        _HERE,
        "Draw a digit, or choose one under Digits. Here you will see it go through the network, layer by layer, as you "
        "draw: which units it excites, which are saturated, and what the outputs make of it.",
    )


def obstacle(network: Network | None) -> str:
    """Why this network cannot be shown a digit; "" where it can."""
    if network is None:
        return _tr(_HERE, "There is no network yet. Press Train.")
    if network.sizes[0] != FIELD_PX**2:
        words = _tr(_HERE, "This network has {inputs} inputs. A digit is 28 × 28 pixels, which need 784.")
        return words.format(inputs=network.sizes[0])
    return ""


def blown_up() -> str:
    """Why there is nothing to see of a network whose numbers are not finite."""
    return _tr(_HERE, "The network's numbers have blown up, so there is nothing to see. Reset it, and try a smaller η.")


def explanation() -> str:
    """What is to be seen, in the book's terms."""
    return _tr(
        _HERE,
        "<p>The digit's 784 pixels are the activations of the input layer. Each unit of the next layer adds them up, "
        "each times its weight: the <b>weighted input</b> z = Σ w a + b. What it passes on is its <b>activation</b> "
        "a = σ(z). So it goes on, layer by layer, to the outputs: the book's feedforward, a<sup>l</sup> = "
        "σ(w<sup>l</sup>a<sup>l-1</sup> + b<sup>l</sup>).</p>"
        "<p><b>A cell</b> is one unit. Orange: its value is above 0, the brighter the larger; blue: below 0; dark: 0. "
        "All hidden layers share one scale. Point at a cell for its figures, and for the units of the next layer that "
        "it pushes most, by a w; the sum of these over all units, and the bias, is the next z.</p>"
        "<p><b>Saturated</b> is a unit whose σ′(z) is less than a tenth of the steepest: a sigmoid near 0 or 1. It "
        "says something clearly, but backpropagation multiplies its error by σ′(z), so that it learns next to "
        "nothing from this digit (book, chapter 2); low is one near 0 (or −1), high one near 1. A ReLU below 0 is "
        "<b>off</b>: it passes nothing on, and learns nothing from this digit. Some units off for a digit is as it "
        "should be; a unit off for every digit is dead: see Doctor.</p>"
        "<p><b>The outputs</b>: z and a of each; softmax makes shares of 1 out of z, sigmoid a yes or no of each.</p>"
        "<p>Click a unit, or press Enter on it, to see its weights, what excites it most, and where it leads.</p>",
    )


def sentence(network: Network, subject: Subject, layers: Layers, *, trained: bool) -> str:
    """Which output is largest, and how many hidden units have nothing to learn from this digit."""
    a = layers[-1][1]
    best = int(a.argmax())
    words = _tr(_HERE, "{name}: output {output} is the largest, a = {a}.")
    told = words.format(name=subject.name, output=best, a=figure(float(a[best])))
    return told if trained else told + _tr(_HERE, " Not trained yet: a guess.")


def hidden_titles(network: Network, layer: int) -> tuple[str, ...]:
    """What stands above a hidden layer, by how much room there is: the longest first."""
    forms = (
        _tr(_HERE, "{layer}: {count} {activation}"),
        _tr(_HERE, "{short}: {count} {activation}"),
        _tr(_HERE, "{short}: {count}"),
        "{short}",
    )
    known = {
        "layer": layer_title(layer, len(network.weights)),
        "short": short_layer_title(layer, len(network.weights)),
        "count": grouped(network.sizes[layer + 1]),
        "activation": ACTIVATIONS[network.hidden].title,
    }
    return tuple(form.format(**known) for form in forms)


def output_title(network: Network) -> str:
    """What stands above the outputs."""
    words = _tr(_HERE, "{layer}: {activation}")
    last = len(network.weights) - 1
    return words.format(layer=layer_title(last, last + 1), activation=OUTPUTS[network.output].title)


def flat_words(network: Network, layer: int, z: Array, a: Array) -> tuple[str, ...]:
    """How many units of a hidden layer are flat, and at which end, the longest form first; "" where they never are."""
    flat, ends = flat_units(network, layer, z, a), flat_ends(network.hidden)
    low, high = int(np.count_nonzero(flat & (z < 0))), int(np.count_nonzero(flat & (z >= 0)))
    if ends == 0:
        return ("",)
    if ends == 1:
        return (_tr(_HERE, "{on} on, {off} off").format(off=grouped(low + high), on=grouped(len(z) - low - high)),)
    forms = _tr(_HERE, "Saturated: {low} low, {high} high"), _tr(_HERE, "Saturated: {both}")
    known = {"low": grouped(low), "high": grouped(high), "both": grouped(low + high)}
    return tuple(form.format(**known) for form in forms)


def unit_words(network: Network, layer: int, unit: int, layers: Layers) -> str:
    """A unit's figures, and what it pushes most."""
    z, a = (float(each[unit]) for each in layers[layer])
    words = _tr(_HERE, "{unit}: z = {z}, a = {a}")
    told = words.format(unit=unit_title(network, layer, unit), z=figure(z), a=figure(a))
    pushes = contributions(network, layer, unit, a)
    if not pushes.any():
        return told
    up, down = int(pushes.argmax()), int(pushes.argmin())
    if layer + 2 == len(network.weights):
        one = _tr(_HERE, "output {unit} by {push}")
    else:
        one = _tr(_HERE, "unit {unit} of the next layer by {push}")
    parts = [one.format(unit=n, push=_signed(float(pushes[n]))) for n in dict.fromkeys((up, down)) if pushes[n]]
    return told + _tr(_HERE, "\nIt pushes {parts}").format(parts=", ".join(parts))


def tables(network: Network, layers: Layers) -> list[Table]:
    """Every unit's z and a, a table a layer."""
    columns = _tr(_HERE, "unit"), "z", "a"
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
