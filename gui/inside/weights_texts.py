"""Texts of the Weights view: titles, sentences, tables and the explanation."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from core.data.dataset import Dataset
from core.insight.units import NEAR_ZERO, histograms, near_zero, norms, outgoing, outgoing_norms, picture_side
from core.linalg.arrays import Array, Labels
from core.network import Network
from core.support.wording import listed, with_title
from gui.base import keys
from gui.inside.weights_exciting import ExcitingImages
from gui.session.digit_sets import SetName
from gui.view.layer_titles import layer_title, short_layer_title
from gui.view.set_names import picture_name
from gui.view.table import Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate


def empty() -> str:
    """Return the text shown while there is no network."""
    return _tr(
        "WeightsWords",
        "This view shows what the network has learned: the weights of each unit as a picture, their norm, the training "
        "images that activate the unit most, and its outgoing weights. Press Train, or open a model.",
    )


def blown_up() -> str:
    """Return why a network with non-finite numbers is not shown."""
    return _tr(
        "WeightsWords", "The network has diverged: its numbers are no longer finite. Reset it, and try a smaller η."
    )


def explanation() -> str:
    """Return the explanation of the view, as HTML."""
    return _tr(
        "WeightsWords",
        "<p><b>A picture of weights</b> is one unit of the first hidden layer: each pixel is the weight w from that "
        "pixel of the digit. Orange: ink there raises the unit's weighted input z = Σ w x + b; blue: ink there lowers "
        "it; dark: it does not matter. All pictures share one scale, so that strong units look strong.</p>"
        "<p><b>Why noise with blobs?</b> The book's chapter 1 imagines a unit that looks for a stroke or a loop. A "
        "fully connected layer has no notion of neighbouring pixels: its weights start as random numbers, those at the "
        "edge, where no digit has ink, never change, and the others change only as much as the cost requires. Weights "
        "that no digit needs keep their noise. <b>Regularization</b> (λ) shrinks every weight towards 0 at each step, "
        "so that weights without support in the data fade: pictures become smaller and smoother. Compare λ 0 with "
        "λ 5.</p>"
        "<p><b>Deeper layers</b> are matrices: a row is a unit, a column a unit of the layer before; row j, column k "
        "is the book's w<sub>jk</sub>. <b>The norm</b> ‖w‖ of a unit is the length of its weights, √Σ w². A unit with "
        "a small norm of outgoing weights has little influence.</p>"
        "<p><b>Activates it most</b>: the training images with the largest activation a = σ(z) of the unit; among "
        "equals, those with the largest z. They are seldom all of one digit, as many units share the work. "
        "<b>Weights to the outputs</b>, or to the next layer: orange raises that unit or digit when this one is "
        "active, blue lowers it.</p>"
        "<p><b>Histograms</b> show the distribution of a layer's weights and biases. They start as the bell curve of "
        "the initial weights, the outline, and grow tails as the network learns. Their heights are logarithmic, so "
        "that the few large weights are visible beside the many small ones.</p>"
        "<p>The arrow keys move from unit to unit, Page Up and Page Down turn pages, {copy} copies a picture.</p>",
    ).format(copy=keys.in_words(QKeySequence.StandardKey.Copy))


def unit_title(network: Network, layer: int, unit: int) -> str:
    """Return the name of a unit."""
    if layer + 1 == len(network.weights):
        return _tr("WeightsWords", "Output {unit}").format(unit=unit)
    return _tr("WeightsWords", "Unit {unit} of hidden layer {number}").format(unit=unit, number=layer + 1)


def source_title(network: Network, layer: int, source: int) -> str:
    """Return the name of the input that a weight of a layer multiplies."""
    if layer:
        return _tr("WeightsWords", "unit {unit}").format(unit=source)
    side = picture_side(network.sizes[0])
    if side is None:
        return _tr("WeightsWords", "input {number}").format(number=source)
    row, column = divmod(source, side)
    return _tr("WeightsWords", "row {row}, column {column}").format(row=row + 1, column=column + 1)


def order_title(by: str) -> str:
    """Return the name of an order of the units."""
    return {
        "number": _tr("WeightsWords", "by number"),
        "norm": _tr("WeightsWords", "largest norm first"),
        "bias": _tr("WeightsWords", "largest bias first"),
        "outgoing": _tr("WeightsWords", "largest outgoing weights first"),
    }[by]


def sentence(network: Network, layer: int, *, trained: bool) -> str:
    """Return a sentence on the number and the norms of the units."""
    sizes = norms(network, layer)
    words = _tr(
        "WeightsWords", "{layer}: {units} units with {weights} weights each; norms {least} to {most} (unit {unit})."
    )
    text = words.format(
        layer=layer_title(layer, len(network.weights)),
        units=grouped(len(sizes)),
        weights=grouped(network.sizes[layer]),
        least=figure(float(sizes.min())),
        most=figure(float(sizes.max())),
        unit=int(sizes.argmax()),
    )
    return text if trained else text + _tr("WeightsWords", " Not trained yet: these are the initial weights.")


def unit_words(network: Network, layer: int, unit: int) -> str:
    """Return a unit's numbers, one per line."""
    lines = [
        _tr("WeightsWords", "norm {norm}").format(norm=figure(float(norms(network, layer)[unit]))),
        _tr("WeightsWords", "bias {bias}").format(bias=figure(float(network.biases[layer][unit]))),
    ]
    if layer + 1 < len(network.weights):
        on = float(np.linalg.norm(outgoing(network, layer, unit)))
        lines.append(_tr("WeightsWords", "norm of outgoing weights {norm}").format(norm=figure(on)))
    return "\n".join(lines)


def caption_words(unit: int, norm: float, bias: float) -> str:
    """Return a unit's numbers in one line, for its picture."""
    words = _tr("WeightsWords", "Unit {unit}: norm {norm}, bias {bias}")
    return words.format(unit=unit, norm=figure(norm), bias=figure(bias))


def weight_words(network: Network, layer: int, unit: int, source: int) -> str:
    """Return the description of one weight."""
    words = _tr("WeightsWords", "{unit}, from {source}: w = {weight}")
    return words.format(
        unit=unit_title(network, layer, unit),
        source=source_title(network, layer, source),
        weight=figure(float(network.weights[layer][unit, source])),
    )


def leads_title(network: Network, layer: int) -> str:
    """Return the title of the outgoing weights."""
    if layer + 2 == len(network.weights):
        return _tr("WeightsWords", "Weights to the outputs")
    return _tr("WeightsWords", "Weights to hidden layer {number}").format(number=layer + 2)


def lead_words(network: Network, layer: int, target: int, weight: float) -> str:
    """Return the description of one outgoing weight."""
    words = _tr("WeightsWords", "to {target}: w = {weight}")
    if layer + 2 == len(network.weights):
        return words.format(target=_tr("WeightsWords", "output {unit}").format(unit=target), weight=figure(weight))
    return words.format(target=_tr("WeightsWords", "unit {unit}").format(unit=target), weight=figure(weight))


def example_name(data: Dataset, index: int) -> str:
    """Return the name of a training example."""
    return picture_name(data.name, SetName.TRAINING, index)


def example_words(data: Dataset, index: int, z: float, a: float) -> str:
    """Return the description of an example that activates a unit."""
    words = _tr("WeightsWords", "{name}: a = {a}, z = {z}")
    if data.train.has_classes:
        words = _tr("WeightsWords", "{name}, label {label}: a = {a}, z = {z}")
    label = int(data.train.labels[index]) if data.train.has_classes else ""
    return words.format(name=example_name(data, index), label=label, a=figure(a), z=figure(z))


def excitement_words(found: ExcitingImages, data: Dataset) -> str:
    """Return a summary of the examples that activate a unit most, by class."""
    indices, a = found.excitement.indices, found.excitement.a
    if not len(indices):
        return _tr("WeightsWords", "There are no training images.")
    if found.question.network.hidden == "relu" and not found.question.is_output and a.max() <= 0:
        return _tr("WeightsWords", "No training image activates it: it is dead. The closest are:")
    if not data.train.has_classes:
        return _tr("WeightsWords", "Activates it most:")
    classes, counts = np.unique(data.train.labels[indices], return_counts=True)
    best = np.argsort(-counts, kind="stable")
    pairs = [f"{int(classes[nth])} ({int(counts[nth])})" for nth in best]
    return _tr("WeightsWords", "Activates it most: {pairs}").format(pairs=listed(pairs))


def unit_table(network: Network, layer: int, units: Labels) -> Table:
    """Return a table of the numbers of a layer's units, in order."""
    columns = (
        _tr("WeightsWords", "unit"),
        _tr("WeightsWords", "norm"),
        _tr("WeightsWords", "bias"),
        _tr("WeightsWords", "norm of outgoing weights"),
    )
    figures = np.stack([norms(network, layer), network.biases[layer], outgoing_norms(network, layer)], axis=1)
    rows = [(unit, *figures[unit].tolist()) for unit in units.tolist()]
    return Table(columns, rows, layer_title(layer, len(network.weights)))


def weights_table(network: Network, layer: int, units: Labels) -> Table:
    """Return a table of all weights of a layer: one row per unit, in order, one column per input."""
    columns = _tr("WeightsWords", "unit"), *(source_title(network, layer, each) for each in range(network.sizes[layer]))
    rows = zip(units.tolist(), network.weights[layer][units].tolist(), strict=True)
    return Table(columns, [(unit, *weights) for unit, weights in rows], weights_title(network, layer))


def histogram_tables(network: Network, layer: int, start: Network | None) -> list[Table]:
    """Return the histograms of a layer's weights and biases as tables."""
    return [_histogram_table(*part) for part in parts(network, layer, start)]


def parts(network: Network, layer: int, start: Network | None) -> Sequence[tuple[str, Array, Array | None]]:
    """Return title, values now and values at the start, if known, of a layer's weights and of its biases."""
    return (
        (weights_title(network, layer), network.weights[layer], start.weights[layer] if start else None),
        (biases_title(network, layer), network.biases[layer], start.biases[layer] if start else None),
    )


def histogram_sentence(network: Network, start: Network | None) -> str:
    """Return a sentence on the share of weights near 0, and what the outline is."""
    layers = len(network.weights)
    shares = listed(
        _tr("WeightsWords", "{layer}: {share} %").format(
            layer=short_layer_title(layer, layers), share=f"{100 * near_zero(network.weights[layer]):.1f}"
        )
        for layer in range(layers)
    )
    words = _tr("WeightsWords", "Share of weights near 0 (at most {limit} % of the layer's largest): {shares}.")
    text = words.format(limit=f"{100 * NEAR_ZERO:g}", shares=shares)
    return text + _tr("WeightsWords", " Outline: at the start of the run.") if start else text


def weights_title(network: Network, layer: int) -> str:
    """Return the title of the histogram of a layer's weights."""
    words = _tr("WeightsWords", "{layer}: {count} weights")
    return words.format(layer=layer_title(layer, len(network.weights)), count=grouped(network.weights[layer].size))


def biases_title(network: Network, layer: int) -> str:
    """Return the title of the histogram of a layer's biases."""
    words = _tr("WeightsWords", "{layer}: {count} biases")
    return words.format(layer=layer_title(layer, len(network.weights)), count=grouped(network.biases[layer].size))


def _histogram_table(title: str, values: Array, before: Array | None) -> Table:
    counts, others, most = histograms(values, before)
    edges = np.linspace(-most, most, len(counts) + 1).tolist()
    columns = [_tr("WeightsWords", "from"), _tr("WeightsWords", "to"), _tr("WeightsWords", "count")]
    numbers = [counts.tolist()]
    if others is not None:
        columns.append(_tr("WeightsWords", "at the start"))
        numbers.append(others.tolist())
    rows = [(low, high, *each) for low, high, *each in zip(edges, edges[1:], *numbers, strict=False) if any(each)]
    return Table(columns, rows, title)


def leads_table(network: Network, layer: int, unit: int) -> Table:
    """Return a table of a unit's outgoing weights."""
    weights = outgoing(network, layer, unit).tolist()
    title = with_title(unit_title(network, layer, unit), leads_title(network, layer))
    return Table((_tr("WeightsWords", "to"), _tr("WeightsWords", "weight")), list(enumerate(weights)), title)


def excitement_table(found: ExcitingImages, data: Dataset) -> Table:
    """Return a table of the examples that activate a unit most."""
    ask, best = found.question, found.excitement
    labels = data.train.labels[best.indices].tolist() if data.train.has_classes else [""] * len(best.indices)
    names = [example_name(data, index) for index in best.indices.tolist()]
    rows = list(zip(names, labels, best.a.tolist(), best.z.tolist(), strict=True))
    title = _tr("WeightsWords", "{unit}: images that activate it most").format(
        unit=unit_title(ask.network, ask.layer, ask.unit)
    )
    return Table((_tr("WeightsWords", "image"), _tr("WeightsWords", "label"), "a", "z"), rows, title)


def figure(value: float) -> str:
    """Return a number in three digits, with a minus sign."""
    text = f"{value:.3g}"
    return "−" + text[1:] if text.startswith("-") else text
