"""Texts of the Map view: titles, sentences, tables and the explanation."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.data.dataset import Dataset
from core.linalg.arrays import Array, Labels
from core.network import Network
from core.support.wording import listed, percent, with_title
from gui.inside.map.mapping import LayerMaps
from gui.session.digit_sets import SetName
from gui.view.layer_titles import layer_title, short_layer_title
from gui.view.set_names import picture_name
from gui.view.table import Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate


def empty() -> str:
    """Return the text shown while there is nothing to map."""
    return _tr(
        "MapWords",
        "This view shows each digit of the validation set as a point, as every layer sees it, and how the classes part "
        "while the network learns. It needs pictures of digits as data, and a network that reads them.",
    )


def explanation() -> str:
    """Return the explanation of the view, as HTML."""
    return _tr(
        "MapWords",
        "<p><b>Each point is a digit</b> of the validation set, in its class's colour, with the class's number at the "
        "middle of its points. Digits that the network gets wrong have a ring. Near points look alike to that layer: "
        "in the pixels the classes lie mixed, in the last layer they should lie apart. That is what a network learns: "
        "a new description of the picture, in which the answer is easy.</p>"
        "<p><b>How many numbers become two.</b> Principal components analysis (Pearson 1901) looks at the points from "
        "the side from which they are spread most; the title says which share of the variance it shows. What looks "
        "mixed may lie apart in the directions that are not shown. The axes are those of the network as it last came "
        "to rest, and stay while you play the time line, so that you see the points move. <b>New axes</b> computes "
        "them for the network shown.</p>"
        "<p><b>t-SNE</b> (van der Maaten and Hinton 2008) keeps near points near instead; distances between clusters "
        "mean little there. It takes a while, starts from the places before, and needs scikit-learn "
        "(<code>pip install scikit-learn</code>).</p>"
        "<p><b>Your drawing</b> is the large ring, with lines to the three digits that are nearest to it in all "
        "numbers of the layer. Point at a digit to see it, click it to ask <b>Why?</b>.</p>",
    )


def no_tsne() -> str:
    """Return why t-SNE is not offered."""
    return _tr("MapWords", "t-SNE needs scikit-learn: pip install scikit-learn, then start Backswing again.")


def space_titles(network: Network, maps: LayerMaps, *, as_tsne: bool) -> list[str]:
    """Return the title of each map."""
    layers = len(network.weights)
    names = [_tr("MapWords", "Pixels"), *(layer_title(layer, layers) for layer in range(layers))]
    if as_tsne:
        return names
    shown = _tr("MapWords", "{name}: {share} of the variance")
    return [shown.format(name=n, share=percent(b.share, 0)) for n, b in zip(names, maps.bases, strict=True)]


def short_titles(network: Network, maps: LayerMaps, *, as_tsne: bool) -> list[str]:
    """Return the same for little room: "Hidden 1: 26 %"."""
    layers = len(network.weights)
    names = [_tr("MapWords", "Pixels"), *(short_layer_title(layer, layers) for layer in range(layers))]
    if as_tsne:
        return names
    return [with_title(name, percent(base.share, 0)) for name, base in zip(names, maps.bases, strict=True)]


def sentence(maps: LayerMaps, *, trained: bool, nearest: Labels | None, waits_for_tsne: bool) -> str:
    """Return how many digits are read correctly, and the classes of those nearest to the drawing in the last layer."""
    labels = maps.sample.labels
    words = _tr("MapWords", "{count} digits of the validation set, {share} read correctly.")
    words = words.format(count=grouped(len(labels)), share=percent(float((maps.answers == labels).mean())))
    if nearest is not None:
        told = _tr("MapWords", " Nearest to your drawing before the outputs: {digits}.")
        words += told.format(digits=listed(str(each) for each in labels[nearest].tolist()))
    if waits_for_tsne:
        words += _tr("MapWords", " t-SNE is at work.")
    return words if trained else words + _tr("MapWords", " Not trained yet: these are the initial weights.")


def point_words(maps: LayerMaps, data: Dataset, index: int) -> str:
    """Return the description of one point."""
    label, answer = int(maps.sample.labels[index]), int(maps.answers[index])
    words = _tr("MapWords", "{name}: a {label}, read as {answer}")
    return words.format(name=picture_name(data.name, SetName.VALIDATION, index), label=label, answer=answer)


def table(titles: Sequence[str], places: Sequence[Array], maps: LayerMaps) -> Table:
    """Return the places of all points."""
    columns = [_tr("MapWords", "digit"), _tr("MapWords", "label"), _tr("MapWords", "read as")]
    columns += [f"{title}, {axis}" for title in titles for axis in "xy"]
    figures = np.concatenate(list(places), axis=1).tolist()
    labels, answers = maps.sample.labels.tolist(), maps.answers.tolist()
    rows = [(n, label, answer, *at) for n, (label, answer, at) in enumerate(zip(labels, answers, figures, strict=True))]
    return Table(columns, rows)


def class_table(titles: Sequence[str], places: Sequence[Array], maps: LayerMaps) -> Table:
    """Return the middle of each class on each map, and how many of it are read correctly."""
    columns = [_tr("MapWords", "class"), _tr("MapWords", "digits"), _tr("MapWords", "read correctly")]
    columns += [f"{title}, {axis}" for title in titles for axis in "xy"]
    rows = []
    for each in np.unique(maps.sample.labels).tolist():
        here = maps.sample.labels == each
        middles = [float(number) for place in places for number in np.median(place[here], axis=0)]
        rows.append((each, int(here.sum()), int((maps.answers[here] == each).sum()), *middles))
    return Table(columns, rows)
