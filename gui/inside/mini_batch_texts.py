"""Texts of the Mini-batch view: sentence, captions, tables."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.data.dataset import is_class
from core.ink import FIELD_PX
from core.linalg.arrays import Labels
from core.mini_batch import MiniBatch
from gui.view.table import Table
from gui.widgets.fields.number import grouped, short_text
from gui.widgets.pictures.grid_sheet import Caption

_tr = QCoreApplication.translate


def empty() -> str:
    """Return the text shown while there is no mini-batch."""
    return _tr(
        "BatchWords",
        "Pause the training and press Step (F7): it trains on one mini-batch and shows here its images, the cost of "
        "each, and how far each layer moved.",
    )


def explanation() -> str:
    """Return the explanation of the view, as HTML."""
    return _tr(
        "BatchWords",
        "<p>Stochastic gradient descent does not use all images for each step: it takes a few at random, a "
        "<b>mini-batch</b>, and steps against the mean of their gradients. That mean estimates the true gradient; the "
        "more images, the better.</p>"
        "<p>Each picture is the input that the network saw, distorted if augmentation is on. Below it: the label, the "
        "answer if it is wrong, and the <b>cost</b> before the step, without the λ term. A few images with a large "
        "cost determine most of this step.</p>"
        "<p>For each layer: the length of the <b>gradient</b> of the mean cost; the length of the <b>step</b> that "
        "the optimizer made of it; and the ratio of the step to the weights and biases. 0.001 to 0.05 is "
        "usual. A layer whose gradient is many times smaller than the next one's learns many times more slowly: the "
        "vanishing gradient of the book's chapter 5.</p>"
        "<p>With dropout, the costs are those of the thinned network.</p>",
    )


def sentence(batch: MiniBatch) -> str:
    """Return a sentence that summarises the mini-batch."""
    words = _tr(
        "BatchWords",
        "Mini-batch {batch} of epoch {epoch}: mean cost {cost}, {right} of {count} read correctly; η {eta}.",
    )
    if not has_pictures(batch):
        words = _tr(
            "BatchWords",
            "Mini-batch {batch} of epoch {epoch}: mean cost {cost} of {count}; η {eta}. The data are not 28 × 28 "
            "pictures in classes: Text lists the cost of each row.",
        )
    right = int(np.count_nonzero(answers(batch) == labels(batch)))
    return words.format(
        batch=grouped(batch.batch),
        epoch=grouped(batch.epoch),
        cost=f"{batch.costs.mean():.3g}",
        right=grouped(right),
        count=grouped(len(batch.costs)),
        eta=short_text(float(f"{batch.eta:.3g}")),
    )


def has_pictures(batch: MiniBatch) -> bool:
    """Return whether the examples are 28 x 28 pictures, each of one class."""
    return batch.x.shape[1] == FIELD_PX**2 and all(map(is_class, batch.y))


def labels(batch: MiniBatch) -> Labels:
    """Return the labels, (B,)."""
    right: Labels = batch.y.argmax(axis=1)
    return right


def answers(batch: MiniBatch) -> Labels:
    """Return the network's answers before the step, (B,)."""
    taken: Labels = batch.z.argmax(axis=1)
    return taken


def name_of(batch: MiniBatch, row: int) -> str:
    """Return the name of the image in a row."""
    return _tr("BatchWords", "Training image {0}").format(grouped(int(batch.indices[row])))


def captions(batch: MiniBatch, rows: Sequence[int]) -> list[Caption]:
    """Return the captions of these images: label, answer if wrong, and cost."""
    right, taken = labels(batch), answers(batch)
    return [_caption(batch, row, int(right[row]), int(taken[row])) for row in rows]


def _caption(batch: MiniBatch, row: int, right: int, taken: int) -> Caption:
    cost, is_wrong = _short(float(batch.costs[row])), right != taken
    read = _tr("BatchWords", "read as {0}").format(taken) if is_wrong else _tr("BatchWords", "read correctly")
    words = _tr("BatchWords", "{name}: label {label}, {read}; cost {cost}")
    words = words.format(name=name_of(batch, row), label=right, read=read, cost=cost)
    return Caption(f"{right}→{taken}" if is_wrong else str(right), cost, is_wrong, words)


def _short(cost: float) -> str:
    """Return a cost in about four characters."""
    if cost < 0.01:
        return "0" if cost == 0 else "<0.01"
    return f"{cost:.2f}" if cost < 100 else f"{cost:.3g}"


def tables(batch: MiniBatch, rows: Sequence[int]) -> list[Table]:
    """Return tables of the layers and of the images in this order."""
    if not has_pictures(batch):
        costs = [(int(batch.indices[row]), float(batch.costs[row])) for row in rows]
        return [
            layers(batch),
            Table((_tr("BatchWords", "row"), _tr("BatchWords", "cost")), costs, _tr("BatchWords", "Rows")),
        ]
    right, taken = labels(batch), answers(batch)
    images = [(int(batch.indices[row]), int(right[row]), int(taken[row]), float(batch.costs[row])) for row in rows]
    heads = (
        _tr("BatchWords", "image"),
        _tr("BatchWords", "label"),
        _tr("BatchWords", "read as"),
        _tr("BatchWords", "cost"),
    )
    return [layers(batch), Table(heads, images, _tr("BatchWords", "Images"))]


def layers(batch: MiniBatch) -> Table:
    """Return a table of the gradient and step of each layer."""
    heads = (
        _tr("BatchWords", "layer"),
        _tr("BatchWords", "gradient"),
        _tr("BatchWords", "step"),
        _tr("BatchWords", "step/weights"),
    )
    rows = [(number, each.gradient, each.step, each.ratio) for number, each in enumerate(batch.layers, 1)]
    return Table(heads, rows, _tr("BatchWords", "Layers"))
