"""What the weights are called: layers, units, sentences, tables and the explanation."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from core.data.dataset import Dataset
from core.insight.units import histogram, norms, outgoing, outgoing_norms, picture_side
from core.linalg.arrays import Array, Labels
from core.network import Network
from gui.base import keys
from gui.inside.weights_exciting import ExcitingImages
from gui.session.digit_sets import SetName
from gui.view.layer_titles import layer_title
from gui.view.set_names import picture_name
from gui.view.table import Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate
_HERE = "WeightsWords"


def empty() -> str:
    """What the view is for, as long as there is no network."""
    return _tr(
        _HERE,
        "Here you will see what the network has learnt: the weights of each unit as a picture, how strong they are, "
        "which training images excite the unit most, and where it leads. Press Train, or open a model.",
    )


def blown_up() -> str:
    """Why there is nothing to see of a network whose numbers are not finite."""
    return _tr(_HERE, "The network's numbers have blown up, so there is nothing to see. Reset it, and try a smaller η.")


def explanation() -> str:
    """What is to be seen, in the book's terms."""
    return _tr(
        _HERE,
        "<p><b>A picture of weights</b> is one unit of the first hidden layer: each pixel is the weight w from that "
        "pixel of the digit. Orange: ink there raises the unit's weighted input z = Σ w x + b; blue: ink there lowers "
        "it; dark: it does not matter. All pictures share one scale, so that strong units look strong.</p>"
        "<p><b>Why noise with blobs?</b> The book's chapter 1 imagines a unit that looks for a stroke or a loop. A "
        "fully connected layer knows nothing of neighbours: its weights start as random numbers, those of the edge, "
        "where no digit has ink, never learn at all, and the others move only as far as the cost asks. Weights that "
        "no digit needs keep their noise. <b>Regularization</b> (λ) pulls every weight towards 0 at each step, so "
        "that what the data does not hold up fades: pictures become smaller and smoother. Compare λ 0 with λ 5.</p>"
        "<p><b>Deeper layers</b> are matrices: a row is a unit, a column a unit of the layer before; row j, column k "
        "is the book's w<sub>jk</sub>. <b>The norm</b> ‖w‖ of a unit is the length of its weights, √Σ w². A unit with "
        "a small outgoing norm is hardly listened to.</p>"
        "<p><b>What excites it most</b> are the training images with the largest activation a = σ(z) of the unit; "
        "among equals those with the largest z. They are seldom all one digit: many units share it. "
        "<b>Where it leads</b> are the weights from the unit to the next layer: orange speaks for that unit or "
        "digit when this one is active, blue against it.</p>"
        "<p><b>Histograms</b> show how many weights and biases of a layer are how large. They begin as the bell that "
        "the first weights are drawn from, and grow tails as the network learns. Their heights are logarithmic, "
        "so that the few large weights are seen beside the many small ones.</p>"
        "<p>The arrows move from unit to unit, Page Up and Page Down turn pages, {copy} copies a picture.</p>",
    ).format(copy=keys.in_words(QKeySequence.StandardKey.Copy))


def unit_title(network: Network, layer: int, unit: int) -> str:
    """What a unit is called."""
    if layer + 1 == len(network.weights):
        return _tr(_HERE, "Output {unit}").format(unit=unit)
    return _tr(_HERE, "Unit {unit} of hidden layer {number}").format(unit=unit, number=layer + 1)


def source_title(network: Network, layer: int, source: int) -> str:
    """What the number is called that a weight of a layer multiplies."""
    if layer:
        return _tr(_HERE, "unit {unit}").format(unit=source)
    side = picture_side(network.sizes[0])
    if side is None:
        return _tr(_HERE, "input {number}").format(number=source)
    row, column = divmod(source, side)
    return _tr(_HERE, "row {row}, column {column}").format(row=row + 1, column=column + 1)


def order_title(by: str) -> str:
    """What an order of the units is called."""
    return {
        "number": _tr(_HERE, "by number"),
        "norm": _tr(_HERE, "largest norm first"),
        "bias": _tr(_HERE, "largest bias first"),
        "outgoing": _tr(_HERE, "largest outgoing norm first"),
    }[by]


def sentence(network: Network, layer: int, *, trained: bool) -> str:
    """How many units there are and how strong they are."""
    sizes = norms(network, layer)
    words = _tr(_HERE, "{layer}: {units} units with {weights} weights each; norms {least} to {most} (unit {unit}).")
    told = words.format(
        layer=layer_title(layer, len(network.weights)),
        units=grouped(len(sizes)),
        weights=grouped(network.sizes[layer]),
        least=figure(float(sizes.min())),
        most=figure(float(sizes.max())),
        unit=int(sizes.argmax()),
    )
    return told if trained else told + _tr(_HERE, " Not trained yet: these are its first weights.")


def unit_words(network: Network, layer: int, unit: int) -> str:
    """A unit's figures in lines."""
    lines = [
        _tr(_HERE, "norm {norm}").format(norm=figure(float(norms(network, layer)[unit]))),
        _tr(_HERE, "bias {bias}").format(bias=figure(float(network.biases[layer][unit]))),
    ]
    if layer + 1 < len(network.weights):
        on = float(np.linalg.norm(outgoing(network, layer, unit)))
        lines.append(_tr(_HERE, "outgoing norm {norm}").format(norm=figure(on)))
    return "\n".join(lines)


def caption_words(unit: int, norm: float, bias: float) -> str:
    """A unit in one line, for its picture."""
    words = _tr(_HERE, "Unit {unit}: norm {norm}, bias {bias}")
    return words.format(unit=unit, norm=figure(norm), bias=figure(bias))


def weight_words(network: Network, layer: int, unit: int, source: int) -> str:
    """One weight."""
    words = _tr(_HERE, "{unit}, from {source}: w = {weight}")
    return words.format(
        unit=unit_title(network, layer, unit),
        source=source_title(network, layer, source),
        weight=figure(float(network.weights[layer][unit, source])),
    )


def leads_title(network: Network, layer: int) -> str:
    """What stands above the weights that lead on."""
    if layer + 2 == len(network.weights):
        return _tr(_HERE, "Leads to the outputs")
    return _tr(_HERE, "Leads to, of hidden layer {number}").format(number=layer + 2)


def lead_words(network: Network, layer: int, target: int, weight: float) -> str:
    """One weight that leads on."""
    words = _tr(_HERE, "to {target}: w = {weight}")
    if layer + 2 == len(network.weights):
        return words.format(target=_tr(_HERE, "output {unit}").format(unit=target), weight=figure(weight))
    return words.format(target=_tr(_HERE, "unit {unit}").format(unit=target), weight=figure(weight))


def example_name(data: Dataset, index: int) -> str:
    """What a training example is called."""
    return picture_name(data.name, SetName.TRAINING, index)


def example_words(data: Dataset, index: int, z: float, a: float) -> str:
    """One of those that excite a unit."""
    words = _tr(_HERE, "{name}: a = {a}, z = {z}")
    if data.train.has_classes:
        words = _tr(_HERE, "{name}, a {label}: a = {a}, z = {z}")
    label = int(data.train.labels[index]) if data.train.has_classes else ""
    return words.format(name=example_name(data, index), label=label, a=figure(a), z=figure(z))


def excitement_words(found: ExcitingImages, data: Dataset) -> str:
    """What excites a unit most, summed up: of which classes the examples are."""
    indices, a = found.excitement.indices, found.excitement.a
    if not len(indices):
        return _tr(_HERE, "There are no training images.")
    if found.question.network.hidden == "relu" and not found.question.is_output and a.max() <= 0:
        return _tr(_HERE, "No training image switches it on: it is dead. These come nearest:")
    if not data.train.has_classes:
        return _tr(_HERE, "Excites it most:")
    classes, counts = np.unique(data.train.labels[indices], return_counts=True)
    best = np.argsort(-counts, kind="stable")
    pairs = [f"{int(classes[nth])} ({int(counts[nth])})" for nth in best]
    return _tr(_HERE, "Excites it most: {pairs}").format(pairs=", ".join(pairs))


def unit_table(network: Network, layer: int, units: Labels) -> Table:
    """The figures of a layer's units, in that order."""
    columns = _tr(_HERE, "unit"), _tr(_HERE, "norm"), _tr(_HERE, "bias"), _tr(_HERE, "outgoing norm")
    figures = np.stack([norms(network, layer), network.biases[layer], outgoing_norms(network, layer)], axis=1)
    rows = [(unit, *figures[unit].tolist()) for unit in units.tolist()]
    return Table(columns, rows, layer_title(layer, len(network.weights)))


def weights_table(network: Network, layer: int, units: Labels) -> Table:
    """Every weight of a layer: a row a unit, in that order, a column an input of it."""
    columns = _tr(_HERE, "unit"), *(source_title(network, layer, each) for each in range(network.sizes[layer]))
    rows = zip(units.tolist(), network.weights[layer][units].tolist(), strict=True)
    return Table(columns, [(unit, *weights) for unit, weights in rows], weights_title(network, layer))


def histogram_tables(network: Network, layer: int) -> list[Table]:
    """How many weights and biases of a layer are how large."""
    return [_histogram_table(title, values) for title, values in _parts(network, layer)]


def _parts(network: Network, layer: int) -> Sequence[tuple[str, Array]]:
    return (
        (weights_title(network, layer), network.weights[layer]),
        (biases_title(network, layer), network.biases[layer]),
    )


def weights_title(network: Network, layer: int) -> str:
    """What stands above the histogram of a layer's weights."""
    words = _tr(_HERE, "{layer}: {count} weights")
    return words.format(layer=layer_title(layer, len(network.weights)), count=grouped(network.weights[layer].size))


def biases_title(network: Network, layer: int) -> str:
    """What stands above the histogram of a layer's biases."""
    words = _tr(_HERE, "{layer}: {count} biases")
    return words.format(layer=layer_title(layer, len(network.weights)), count=grouped(network.biases[layer].size))


def _histogram_table(title: str, values: Array) -> Table:
    counts, most = histogram(values)
    edges = np.linspace(-most, most, len(counts) + 1).tolist()
    rows = [(low, high, count) for low, high, count in zip(edges, edges[1:], counts.tolist(), strict=False) if count]
    return Table((_tr(_HERE, "from"), _tr(_HERE, "to"), _tr(_HERE, "count")), rows, title)


def leads_table(network: Network, layer: int, unit: int) -> Table:
    """The weights that lead on from a unit."""
    weights = outgoing(network, layer, unit).tolist()
    title = f"{unit_title(network, layer, unit)}: {leads_title(network, layer)}"
    return Table((_tr(_HERE, "to"), _tr(_HERE, "weight")), list(enumerate(weights)), title)


def excitement_table(found: ExcitingImages, data: Dataset) -> Table:
    """The examples that excite a unit most."""
    ask, best = found.question, found.excitement
    labels = data.train.labels[best.indices].tolist() if data.train.has_classes else [""] * len(best.indices)
    names = [example_name(data, index) for index in best.indices.tolist()]
    rows = list(zip(names, labels, best.a.tolist(), best.z.tolist(), strict=True))
    title = _tr(_HERE, "{unit}: what excites it most").format(unit=unit_title(ask.network, ask.layer, ask.unit))
    return Table((_tr(_HERE, "image"), _tr(_HERE, "label"), "a", "z"), rows, title)


def figure(value: float) -> str:
    """Return a number in three figures, with a minus sign."""
    text = f"{value:.3g}"
    return "−" + text[1:] if text.startswith("-") else text
