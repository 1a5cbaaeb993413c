"""Sentences of the search for η: its progress, and its results."""

from PySide6.QtCore import QCoreApplication

from core.insight.range_test import FIRST, RangeTestPoint, suggestion, threshold
from core.support.wording import listed
from gui.settings.range_test_search import RangeTestResult

_tr = QCoreApplication.translate


def figure(eta: float) -> str:
    """Return η in up to two significant digits: 0.37, 0.0001."""
    return f"{float(f'{eta:.1e}'):.10g}" if eta >= FIRST else f"{eta:.1e}"


def running(found: RangeTestResult) -> str:
    """Say how far the search is."""
    if not found.points:
        return _tr("RangeTestWords", "Starting…")
    if not found.trials:
        return _tr("RangeTestWords", "Range test: η grows with every mini-batch, now {eta}").format(
            eta=figure(found.points[-1].eta)
        )
    return _tr("RangeTestWords", "Short runs for Nielsen's threshold, so far: {etas}").format(
        etas=listed(figure(trial.eta) for trial in found.trials)
    )


def verdict(points: tuple[RangeTestPoint, ...]) -> str:
    """Say what the range test showed."""
    said, last = suggestion(points), figure(points[-1].eta)
    if said.eta is None and said.blew_up:
        return _tr(
            "RangeTestWords",
            "The cost diverged before it fell: even the smallest η was too large. Try smaller initial weights.",
        )
    if said.still_falling:
        return _tr(
            "RangeTestWords", "The cost was still falling when the test ended at η {last}. Try smaller mini-batches."
        ).format(last=last)
    if said.eta is None:
        return _tr(
            "RangeTestWords",
            "The cost hardly fell at any η from {first} to {last}. Try other initial weights, cost or data.",
        ).format(first=figure(FIRST), last=last)
    if said.blew_up:
        return _tr(
            "RangeTestWords", "The cost was lowest at η {lowest} and had risen to four times that at {last}."
        ).format(lowest=figure(said.lowest_eta), last=last)
    return _tr("RangeTestWords", "The cost was lowest at η {lowest}; the test ended at {last}.").format(
        lowest=figure(said.lowest_eta), last=last
    )


def why_suggested(found: RangeTestResult) -> str:
    """Say where the suggestion comes from, or that there is none."""
    said = suggestion(found.points)
    if said.eta is None:
        return _tr("RangeTestWords", "No suggestion.")
    return _tr(
        "RangeTestWords",
        "A fifth of the η at which the running cost is lowest, {lowest}: beyond it the steps are too long for the "
        "cost to fall further. Smith 2015; the fifth is Backswing's own measurement.",
    ).format(lowest=figure(said.lowest_eta))


def why_threshold(found: RangeTestResult) -> str:
    """Say where the threshold comes from, or why there is none."""
    largest = threshold(found.trials)
    if not found.trials:
        return _tr("RangeTestWords", "The time ran out before a short run was done.")
    if largest is None:
        return _tr("RangeTestWords", "The cost did not fall steadily at any η tried.")
    return _tr(
        "RangeTestWords",
        "In short runs the cost falls steadily up to η {threshold}, Nielsen's threshold. Half of it leaves room for "
        "many epochs. Book, chapter 3.",
    ).format(threshold=figure(largest))
