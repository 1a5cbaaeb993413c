"""What the mistakes are called: sentences, tables and the explanation."""

import math

from PySide6.QtCore import QCoreApplication

from core.insight.confusion import MOST_CLASSES, Calibration
from core.linalg.arrays import Array
from core.network import Network
from gui.digits.digit_texts import tally
from gui.digits.mistakes.choice import Cell, SetMistakes
from gui.session.run_texts import percent
from gui.view.table import Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate
_HERE = "MistakeWords"
_CLOSE = 0.01
"""How far confidence and accuracy may lie apart and still be called as sure as right: one in a hundred."""

_NAMED = 2
"""So many pairs that are most often taken for one another are named."""


def sentence(found: SetMistakes, *, trained: bool) -> str:
    """How many are right, and what is most often taken for what."""
    words = tally(found.right, len(found.labels), trained=trained) + "."
    one = _tr(_HERE, "{label} for {answer} ({count})")
    pairs = [one.format(label=c.label, answer=c.answer, count=grouped(n)) for c, n in found.commonest(_NAMED)]
    return words + (_tr(_HERE, " Most often {pairs}.").format(pairs=", ".join(pairs)) if pairs else "")


def cell_words(cell: Cell, count: int) -> str:
    """Which pictures are shown."""
    both = cell.label is not None and cell.answer is not None
    words = {
        (True, True): _tr(_HERE, "{label} taken for {answer}: {count}"),
        (True, False): _tr(_HERE, "{label} taken for another: {count}"),
        (False, True): _tr(_HERE, "Another taken for {answer}: {count}"),
        (False, False): _tr(_HERE, "All mistakes: {count}"),
    }[cell.label is not None, cell.answer is not None]
    if both and cell.label == cell.answer:
        words = _tr(_HERE, "{label} read rightly: {count}, the least sure first")
    elif count:
        words += _tr(_HERE, ", the surest first")
    return words.format(label=cell.label, answer=cell.answer, count=grouped(count))


def calibration_words(found: Calibration) -> str:
    """How sure it is on the whole, where that is furthest off, and the expected calibration error."""
    sure, right = (float((each * found.images)[found.images > 0].sum()) for each in (found.confidence, found.accuracy))
    count = max(1, int(found.images.sum()))
    whole = _tr(_HERE, "On the whole it says {sure} and is right in {right}: {verdict}.")
    words = whole.format(sure=percent(sure / count), right=percent(right / count), verdict=_verdict(found.excess))
    at = found.worst
    gap = float(found.confidence[at] - found.accuracy[at])
    if abs(gap) >= _CLOSE:
        part = _tr(_HERE, " Where it says about {sure} ({count}), it is right in {right}: {verdict}.")
        words += part.format(
            sure=percent(float(found.confidence[at]), 0),
            right=percent(float(found.accuracy[at]), 0),
            count=grouped(int(found.images[at])),
            verdict=_verdict(gap),
        )
    return words + " " + _error_words(found) + "."


def _verdict(excess: float) -> str:
    if abs(excess) < _CLOSE:
        return _tr(_HERE, "as sure as right")
    return _tr(_HERE, "too sure") if excess > 0 else _tr(_HERE, "not sure enough")


def _error_words(found: Calibration) -> str:
    return _tr(_HERE, "Expected calibration error {error}").format(error=percent(found.error, 2))


def figure_columns() -> list[str]:
    """What stands above the figures of each class."""
    columns = [_tr(_HERE, "Class"), _tr(_HERE, "Precision %"), _tr(_HERE, "Recall %"), _tr(_HERE, "F1 %")]
    return [*columns, _tr(_HERE, "Pictures")]


def figure_rows(found: SetMistakes) -> list[list[str]]:
    """A row a class as it is read, and below them the mean."""
    per, mean = found.per_class, found.per_class.mean()
    columns = (per.precision.tolist(), per.recall.tolist(), per.f1.tolist())
    rows = [[str(c), *(_figure(column[c]) for column in columns), grouped(int(n))] for c, n in enumerate(per.support)]
    return [*rows, [_tr(_HERE, "mean"), *(_figure(each) for each in mean), grouped(int(per.support.sum()))]]


def _figure(share: float) -> str:
    return "–" if math.isnan(share) else f"{100 * share:.1f}"


def tables(found: SetMistakes) -> list[Table]:
    """All that is shown: what is taken for what, each class, each bin of confidence."""
    digits = [str(c) for c in range(found.classes)]
    counts = found.counts
    rows = [[c, *row, sum(row)] for c, row in zip(digits, counts.tolist(), strict=True)]
    sums = [_tr(_HERE, "sum"), *counts.sum(axis=0).tolist(), int(counts.sum())]
    title = _tr(_HERE, "Rows: what it is; columns: what it is taken for")
    per, bins = found.per_class, found.calibration
    shares = [_blank(each) for each in (per.precision, per.recall, per.f1)]
    means = [_blank(each) for each in (bins.confidence, bins.accuracy)]
    edges = [f"{m / len(bins.images):g}–{(m + 1) / len(bins.images):g}" for m in range(len(bins.images))]
    names = [_tr(_HERE, "Confidence"), _tr(_HERE, "Pictures"), _tr(_HERE, "Mean confidence"), _tr(_HERE, "Accuracy")]
    return [
        Table([_tr(_HERE, "is"), *digits, _tr(_HERE, "sum")], [*rows, sums], title),
        Table(
            [name.removesuffix(" %") for name in figure_columns()],
            [
                *zip(digits, *shares, per.support.tolist(), strict=True),
                (_tr(_HERE, "mean"), *per.mean(), int(counts.sum())),
            ],
            _tr(_HERE, "Each class"),
        ),
        Table(names, list(zip(edges, bins.images.tolist(), *means, strict=True)), _error_words(bins)),
    ]


def picture_table(found: SetMistakes, cell: Cell, most: int | None = None) -> Table:
    """The pictures of a cell in the order in which they are shown, or the first `most` of them."""
    indices = found.pictures(cell)
    answers, labels = found.answers.part(indices[:most]), found.labels[indices[:most]]
    columns = _tr(_HERE, "No."), _tr(_HERE, "is"), _tr(_HERE, "taken for"), _tr(_HERE, "Confidence")
    figures = (indices[:most].tolist(), labels.tolist(), answers.digits.tolist(), answers.shares.tolist())
    return Table(columns, list(zip(*figures, strict=True)), cell_words(cell, len(indices)))


def _blank(shares: Array) -> list[str | float]:
    """Shares 0..1; "" where there is none."""
    return ["" if math.isnan(share) else share for share in shares.tolist()]


def no_table() -> str:
    """Why the data have no table."""
    words = _tr(_HERE, "These data are no 28 × 28 pictures in at most {most} classes, so there is nothing to show.")
    return words.format(most=MOST_CLASSES)


def does_not_fit(network: Network) -> str:
    """Why the network cannot be asked about the data."""
    words = _tr(_HERE, "This network has {inputs} inputs and {outputs} outputs, which are not these data's.")
    return words.format(inputs=network.sizes[0], outputs=network.sizes[-1])


def empty() -> str:
    """What the view will show."""
    return _tr(
        _HERE,
        "Which digits are taken for which, the pictures that are misread, the surest first, and whether the network is "
        "as sure as it is right. Press Train, or open a model.",
    )


def explanation() -> str:
    """The words of the trade, in the book's terms."""
    return _tr(
        _HERE,
        "<p><b>Confusion matrix.</b> Each picture of the set is counted in the row of what it is and the column of "
        "what the network takes it for. What is right stands on the diagonal, faintly coloured; the mistakes are "
        "coloured among themselves: the commonest is the strongest, and a cell with a quarter as many half as strong. "
        "Click a cell, or move with the arrow keys, to see its pictures; the name or the sum of a row shows all "
        "mistakes of that digit, of a column all that is wrongly taken for it. The usual pairs are 4 and 9, 3 and 5, "
        "7 and 2: people write them alike, and some of the pictures few people would read.</p>"
        "<p><b>Precision</b> of the 4: of all that is taken for a 4, the share that is one. <b>Recall</b>: of all 4s, "
        "the share that is taken for one. A network that calls everything a 4 has a recall of 100 % and a precision of "
        "10 %. <b>F1</b> is their harmonic mean, so that it is high only where both are. Their means let each digit "
        "count alike.</p>"
        "<p><b>Calibration.</b> With softmax and log-likelihood (chapter 3 of the book) the outputs sum to 1 and can "
        "be read as probabilities: of the pictures answered with 90 %, nine in ten should be right. Sigmoid outputs do "
        "not sum to 1; here they are scaled so that they do, which makes them shares rather than probabilities. The "
        "pictures are put into ten bins of equal width by how sure the answer is; a bar as high as the dashed line is "
        "as sure as it is right. A red line down to its dot: too sure. The expected calibration error is the mean "
        "distance between the two, each bin counting by its pictures (Naeini and others 2015; Guo and others 2017). "
        "Few pictures in a bin say little.</p>"
        "<p>A network that is trained long goes on lowering its cost on the training set by being ever surer of it, "
        "even when the accuracy has stopped rising: it becomes over-sure. A larger λ, dropout or stopping "
        "earlier help.</p>",
    )
