"""Texts of the Mistakes view: sentences, tables and the explanation."""

import math

from PySide6.QtCore import QCoreApplication

from core.insight.confusion import MOST_CLASSES, Calibration, Rejection
from core.linalg.arrays import Array
from core.network import Network
from core.support.language import translated
from core.support.messages import as_sentence
from core.support.wording import joined_sentences, listed, percent
from gui.digits.digit_texts import a_digit, accuracy_words
from gui.digits.mistakes.choice import Cell, SetMistakes
from gui.session.threshold import threshold_text
from gui.view.table import Table
from gui.widgets.fields.number import grouped, short_text

_tr = QCoreApplication.translate
_CLOSE = 0.01
"""Maximum distance of confidence and accuracy that counts as well calibrated."""

_NAMED = 2
"""Number of most frequent confusions named."""


def sentence(found: SetMistakes, *, trained: bool) -> str:
    """Return a sentence with the accuracy and the most frequent confusions."""
    words = translated(as_sentence(accuracy_words(found.right, len(found.labels), trained=trained)))
    one, often = (
        _tr("MistakeWords", "{label} read as {answer} (once)"),
        _tr("MistakeWords", "{label} read as {answer} ({count} times)"),
    )
    pairs = [
        (one if n == 1 else often).format(label=a_digit(c.label or 0), answer=c.answer, count=grouped(n))
        for c, n in found.most_frequent(_NAMED)
    ]
    return words + (_tr("MistakeWords", " Most often: {pairs}.").format(pairs=listed(pairs)) if pairs else "")


def cell_words(cell: Cell, count: int) -> str:
    """Return the description of a cell's pictures."""
    both = cell.label is not None and cell.answer is not None
    words = {
        (True, True): _tr("MistakeWords", "{label} read as {answer}: {count}"),
        (True, False): _tr("MistakeWords", "{label} read as another digit: {count}"),
        (False, True): _tr("MistakeWords", "Another digit read as {answer}: {count}"),
        (False, False): _tr("MistakeWords", "All mistakes: {count}"),
    }[cell.label is not None, cell.answer is not None]
    if both and cell.label == cell.answer:
        words = _tr("MistakeWords", "{label} read correctly: {count}, least confident first")
    elif count:
        words += _tr("MistakeWords", ", most confident first")
    return words.format(label=cell.label, answer=cell.answer, count=grouped(count))


def calibration_words(found: Calibration) -> str:
    """Return sentences on the overall and the worst calibration and the expected calibration error."""
    sure, right = (float((each * found.images)[found.images > 0].sum()) for each in (found.confidence, found.accuracy))
    count = max(1, int(found.images.sum()))
    whole = _tr("MistakeWords", "Mean confidence {sure}, accuracy {right}: {verdict}.")
    words = whole.format(sure=percent(sure / count), right=percent(right / count), verdict=_verdict(found.excess))
    at = found.worst
    gap = float(found.confidence[at] - found.accuracy[at])
    if abs(gap) >= _CLOSE:
        part = _tr("MistakeWords", " At about {sure} confidence ({count}), accuracy {right}: {verdict}.")
        words += part.format(
            sure=percent(float(found.confidence[at]), 0),
            right=percent(float(found.accuracy[at]), 0),
            count=grouped(int(found.images[at])),
            verdict=_verdict(gap),
        )
    return joined_sentences((words, translated(as_sentence(_error_words(found)))))


def rejection_words(found: Rejection, threshold: float) -> str:
    """Return sentences on the answers that the threshold lets pass and on those it refuses."""
    sure, count = threshold_text(threshold), found.answered + found.refused
    if not found.refused:
        words = _tr("MistakeWords", "Threshold {sure}: it answers every picture, {right} right.")
        return words.format(sure=sure, right=percent(found.right / max(1, count)))
    words = _tr("MistakeWords", "Threshold {sure}: it answers {answered}, of those {right} right.")
    right = percent(found.right / found.answered) if found.answered else "–"
    words = words.format(sure=sure, answered=percent(found.answered / count), right=right)
    if not found.wrong:
        refused = _tr("MistakeWords", "None of the {refused} refused would have been wrong.")
    else:
        refused = _tr("MistakeWords", "Of the {refused} refused, {wrong} would have been wrong: {odds}.")
    odds = _tr("MistakeWords", "1 in {n}").format(n=short_text(float(f"{found.refused / max(1, found.wrong):.2g}")))
    refused = refused.format(refused=grouped(found.refused), wrong=grouped(found.wrong), odds=odds)
    return joined_sentences((words, refused))


def threshold_hint() -> str:
    """Return what the threshold does."""
    return _tr(
        "MistakeWords",
        "Below this confidence the canvas says “not sure”. A network has to choose one of its classes, also for a "
        "letter: it cannot say that a picture is no digit.",
    )


def _verdict(excess: float) -> str:
    if abs(excess) < _CLOSE:
        return _tr("MistakeWords", "well calibrated")
    return _tr("MistakeWords", "overconfident") if excess > 0 else _tr("MistakeWords", "underconfident")


def _error_words(found: Calibration) -> str:
    return _tr("MistakeWords", "Expected calibration error {error}").format(error=percent(found.error, 2))


def figure_columns() -> list[str]:
    """Return the column titles of the figures per class."""
    columns = [
        _tr("MistakeWords", "Class"),
        _tr("MistakeWords", "Precision %"),
        _tr("MistakeWords", "Recall %"),
        _tr("MistakeWords", "F1 %"),
    ]
    return [*columns, _tr("MistakeWords", "Pictures")]


def figure_rows(found: SetMistakes) -> list[list[str]]:
    """Return a row of texts per class, and the mean."""
    per, mean = found.per_class, found.per_class.mean()
    columns = (per.precision.tolist(), per.recall.tolist(), per.f1.tolist())
    rows = [[str(c), *(_figure(column[c]) for column in columns), grouped(int(n))] for c, n in enumerate(per.support)]
    return [*rows, [_tr("MistakeWords", "mean"), *(_figure(each) for each in mean), grouped(int(per.support.sum()))]]


def _figure(share: float) -> str:
    return "–" if math.isnan(share) else f"{100 * share:.1f}"


def tables(found: SetMistakes) -> list[Table]:
    """Return the tables shown: confusion matrix, classes, bins of confidence."""
    digits = [str(c) for c in range(found.classes)]
    counts = found.counts
    rows = [[c, *row, sum(row)] for c, row in zip(digits, counts.tolist(), strict=True)]
    sums = [_tr("MistakeWords", "sum"), *counts.sum(axis=0).tolist(), int(counts.sum())]
    title = _tr("MistakeWords", "Rows: label; columns: answer")
    per, bins = found.per_class, found.calibration
    shares = [_blank(each) for each in (per.precision, per.recall, per.f1)]
    means = [_blank(each) for each in (bins.confidence, bins.accuracy)]
    edges = [f"{m / len(bins.images):g}–{(m + 1) / len(bins.images):g}" for m in range(len(bins.images))]
    names = [
        _tr("MistakeWords", "Confidence"),
        _tr("MistakeWords", "Pictures"),
        _tr("MistakeWords", "Mean confidence"),
        _tr("MistakeWords", "Accuracy"),
    ]
    return [
        Table([_tr("MistakeWords", "Label"), *digits, _tr("MistakeWords", "sum")], [*rows, sums], title),
        Table(
            [name.removesuffix(" %") for name in figure_columns()],
            [
                *zip(digits, *shares, per.support.tolist(), strict=True),
                (_tr("MistakeWords", "mean"), *per.mean(), int(counts.sum())),
            ],
            _tr("MistakeWords", "Each class"),
        ),
        Table(names, list(zip(edges, bins.images.tolist(), *means, strict=True)), _error_words(bins)),
    ]


def picture_table(found: SetMistakes, cell: Cell, most: int | None = None) -> Table:
    """Return the pictures of a cell in the order shown, or the first `most`."""
    indices = found.pictures(cell)
    answers, labels = found.answers.part(indices[:most]), found.labels[indices[:most]]
    columns = (
        _tr("MistakeWords", "No."),
        _tr("MistakeWords", "Label"),
        _tr("MistakeWords", "Read as"),
        _tr("MistakeWords", "Confidence"),
    )
    figures = (indices[:most].tolist(), labels.tolist(), answers.digits.tolist(), answers.outputs.tolist())
    return Table(columns, list(zip(*figures, strict=True)), cell_words(cell, len(indices)))


def _blank(shares: Array) -> list[str | float]:
    """Return shares, 0..1, with "" in place of NaN."""
    return ["" if math.isnan(share) else share for share in shares.tolist()]


def no_table() -> str:
    """Return why the data have no table."""
    words = _tr(
        "MistakeWords", "The data are not 28 × 28 pictures in at most {most} classes, so there is nothing to show."
    )
    return words.format(most=MOST_CLASSES)


def does_not_fit(network: Network) -> str:
    """Return why the network does not fit the data."""
    words = _tr("MistakeWords", "This network has {inputs} inputs and {outputs} outputs, which do not match the data.")
    return words.format(inputs=network.sizes[0], outputs=network.sizes[-1])


def empty() -> str:
    """Return the text shown while there is no network."""
    return _tr(
        "MistakeWords",
        "The confusion matrix, the misread pictures, most confident first, and whether the network is well calibrated. "
        "Press Train, or open a model.",
    )


def explanation() -> str:
    """Return the explanation of the terms, as HTML."""
    return _tr(
        "MistakeWords",
        "<p><b>Confusion matrix.</b> Each picture of the set is counted in the row of its label and the column of the "
        "network's answer. Right answers are on the diagonal, faintly coloured; the most frequent mistake has the "
        "strongest colour, and a cell with a quarter of its count has half of it. Click a cell, or move with the "
        "arrow keys, to see its pictures; the name or the sum of a row shows all mistakes of that digit, of a column "
        "all pictures misread as it. The usual pairs are 4 and 9, 3 and 5, 7 and 2: people write them alike, and some "
        "of the pictures few people can read.</p>"
        "<p><b>Precision</b> of the 4: the share of 4s among all pictures read as 4. <b>Recall</b>: the share of all "
        "4s that is read as 4. A network that reads everything as 4 has a recall of 100 % and a precision of 10 %. "
        "<b>F1</b> is their harmonic mean: it is high only if both are. The means weight all digits equally.</p>"
        "<p><b>Calibration.</b> With softmax and log-likelihood (chapter 3 of the book) the outputs sum to 1 and can "
        "be read as probabilities: of the answers with 90 % confidence, nine in ten should be right. Sigmoid outputs "
        "need not sum to 1: each is a yes or no of its own, between 0 and 1. The confidence of an answer is its "
        "output, the same number as on the canvas. The answers are put into ten bins of equal width by confidence; a "
        "bar that reaches the dashed line is well "
        "calibrated. A red line down to its dot: overconfident. The expected calibration error is the mean distance "
        "between accuracy and confidence, weighted by the pictures in each bin (Naeini and others 2015; Guo and "
        "others 2017). A bin with few pictures says little.</p>"
        "<p><b>The threshold.</b> A network has to choose one of its classes, even for a letter. One remedy is to "
        "refuse the answers of low confidence (Chow 1970): fewer answers, and more of them right. Drag the line, or "
        "move the slider with the arrow keys; below the threshold the canvas says “not sure”. It helps only where the "
        "network is well calibrated: an A read as a 4 with 99 % passes.</p>"
        "<p>In a long training, the cost on the training set keeps falling because the answers become more confident, "
        "even when the accuracy no longer rises: the network becomes overconfident. A larger λ, dropout or early "
        "stopping help.</p>",
    )
