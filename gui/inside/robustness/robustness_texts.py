"""Texts of the Robustness page: sentence, descriptions of the curves, tables, explanation."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.insight.robustness import ROBUSTNESS_WAYS, at_distance
from core.insight.ways import Way
from core.linalg.arrays import Array
from core.support.wording import joined_sentences, listed, percent
from gui.inside.robustness.measuring import Robustness
from gui.view.table import Table
from gui.view.way_names import amount_text, way_title
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate

_TURN, _SHIFT_PX, _NOISE = 15.0, 2.0, 0.2
"""Distances from rest that the sentence names."""


def empty() -> str:
    """Return the text shown while there is nothing to measure."""
    return _tr(
        "RobustnessTexts",
        "Press Train, and choose digits as data. This page then changes the digits of the validation set, a little and "
        "ever more, and shows how many the network still reads. Tick runs below to compare theirs.",
    )


def explanation() -> str:
    """Return the explanation of the page, as HTML."""
    return _tr(
        "RobustnessTexts",
        "<p><b>Each plot</b> changes a sample of the validation set in one way, from nothing (the upright line) to "
        "far, and shows the accuracy: the share of digits that is still read correctly. These are the curves of Why?, "
        "averaged over many digits. With noise, a random number is added to each pixel; the axis is its standard "
        "deviation as a fraction of full ink.</p>"
        "<p>A fully connected network has no notion of position: a digit shifted by two pixels meets other weights. "
        "It keeps what it has seen. <b>To see this,</b> train two runs, one with Distortions, and tick both in the "
        "table of runs: at rest they differ little, but the run that learnt from shifted and turned digits keeps its "
        "accuracy further out. The network at hand is drawn in the colour of the text, and at most eight ticked runs "
        "beside it, each with its best network.</p>"
        "<p>Drawings are centred and scaled before the network reads them, so that shifts and sizes hurt drawings "
        "less than these images.</p>",
    )


def no_digits() -> str:
    """Return why these data cannot be changed."""
    return _tr("RobustnessTexts", "The data at hand are no digits of 28 × 28 pixels.")


def at_hand(name: str) -> str:
    """Return the name of the network at hand in the legend."""
    return _tr("RobustnessTexts", "At hand: {name}").format(name=name)


def with_distortions(name: str) -> str:
    """Return the name of a network that learnt from distorted images."""
    return _tr("RobustnessTexts", "{name} (with distortions)").format(name=name)


def measuring() -> str:
    """Return the text shown until the first network is measured."""
    return _tr("RobustnessTexts", "Measuring the network at hand…")


def sentence(found: Sequence[Robustness], total: int, name: str, images: int, *, trained: bool, more: int) -> str:
    """Return the accuracies at hand, the run that keeps most, and what is left out.

    total: networks to be measured; name: of the network at hand; more: ticked runs beyond those shown.
    """
    here = found[0].shares
    words = _tr("RobustnessTexts", "{name} reads {share} of {count} validation digits. {changed}")
    if not trained:
        words = _tr("RobustnessTexts", "Not trained yet, {name} reads {share} of {count} validation digits. {changed}")
    shift = ROBUSTNESS_WAYS["shift"]
    plain = percent(float(here["shift"][shift.at_rest]))
    parts = [words.format(name=name, share=plain, count=grouped(images), changed=_changed(here))]
    parts += _best(found)
    parts += [each.trouble for each in found if each.trouble]
    if more:
        parts.append(_tr("RobustnessTexts", "{count} more ticked runs are not shown.").format(count=more))
    if len(found) < total:
        parts.append(
            _tr("RobustnessTexts", "Measuring network {nth} of {total}…").format(nth=len(found) + 1, total=total)
        )
    return joined_sentences(parts)


def _changed(shares: dict[str, Array]) -> str:
    words = _tr(
        "RobustnessTexts",
        "Turned by {turn}, it still reads {turned}; shifted by {px}, {shifted}; with noise {noise}, {noisy}.",
    )
    amounts = {"turn": ("rotate", _TURN), "px": ("shift", _SHIFT_PX), "noise": ("noise", _NOISE)}
    told = {key: amount_text(ROBUSTNESS_WAYS[way], amount) for key, (way, amount) in amounts.items()}
    turned, shifted, noisy = (percent(_at(shares, way, amount)) for way, amount in amounts.values())
    return words.format(**told, turned=turned, shifted=shifted, noisy=noisy)


def _at(shares: dict[str, Array], way: str, distance: float) -> float:
    return at_distance(ROBUSTNESS_WAYS[way], shares[way], distance)


def _best(found: Sequence[Robustness]) -> list[str]:
    """Return the run that reads shifted digits best, where it is better than the network at hand."""
    kept = [(_at(each.shares, "shift", _SHIFT_PX), each.run) for each in found if each.shares]
    share, run = max(kept, key=lambda one: one[0])
    if run is None:
        return []
    words = _tr("RobustnessTexts", "Shifted by {px}, {run} reads most: {share}.")
    px = amount_text(ROBUSTNESS_WAYS["shift"], _SHIFT_PX)
    return [words.format(px=px, run=run.name, share=percent(share))]


def example(way: Way, amount: float, label: int, answer: int) -> str:
    """Return what is done to the example, and what the network at hand reads then."""
    words = _tr("RobustnessTexts", "{title}: {amount}. Still read as {answer}. Point at a curve for other changes.")
    if answer != label:
        words = _tr(
            "RobustnessTexts",
            "{title}: {amount}. This {label} is now read as {answer}. Point at a curve for other changes.",
        )
    return words.format(title=way_title(way.name), amount=amount_text(way, amount), label=label, answer=answer)


def curve_words(way: Way, lines: Sequence[tuple[str, Array]]) -> str:
    """Return a plot in words, for screen readers: each network at both ends and at rest."""
    words = _tr("RobustnessTexts", "{name}: {plain} as it is, {ends}.")
    places = sorted({0, len(way.amounts) - 1} - {way.at_rest})
    return joined_sentences(
        words.format(
            name=name,
            plain=percent(float(shares[way.at_rest])),
            ends=listed(
                _tr("RobustnessTexts", "{share} at {amount}").format(
                    share=percent(float(shares[at])), amount=amount_text(way, float(way.amounts[at]))
                )
                for at in places
            ),
        )
        for name, shares in lines
    )


def table(way: Way, lines: Sequence[tuple[str, Array]]) -> Table:
    """Return the accuracies of each network at each amount of a way."""
    unit = f" ({way.unit})" if way.unit else ""
    rows = [
        (amount, *figures)
        for amount, *figures in zip(way.amounts.tolist(), *(s.tolist() for _, s in lines), strict=True)
    ]
    return Table((_tr("RobustnessTexts", "Change"), *(name for name, _ in lines)), rows, way_title(way.name) + unit)
