"""What the data browser says: names of sets, how many are right, what a picture is and what it is taken for."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from core.ink import FIELD_PX
from core.linalg.arrays import Labels
from core.network import Network
from gui.base import keys
from gui.digits.choice import Answers
from gui.session.run_texts import percent
from gui.view.table import Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate
_HERE = "DigitWords"
_DIGITS = 10


def picture_words(index: int, label: int, answer: int | None, share: float = 0.0) -> str:
    """One picture in a sentence. share: 0..1."""
    words = _tr(_HERE, "No. {number}: a {label}")
    if answer is not None:
        words = (
            _tr(_HERE, "No. {number}: a {label}, read rightly ({share})")
            if answer == label
            else _tr(_HERE, "No. {number}: a {label}, taken for a {answer} ({share})")
        )
    return words.format(number=grouped(index), label=label, answer=answer, share=percent(share))


def tally(right: int, count: int, *, trained: bool = True) -> str:
    """How many of a set are right: "9 812 of 10 000 right (98.12 %)"."""
    words = _tr(_HERE, "{right} of {count} right ({share})")
    if not trained:
        words = _tr(_HERE, "{right} of {count} right ({share}), not trained yet")
    return words.format(right=grouped(right), count=grouped(count), share=percent(right / max(count, 1), 2))


def cannot_answer(network: Network | None) -> str:
    """Why the network at hand cannot read digits; "" when it can."""
    if network is None:
        return _tr(_HERE, "There is no network yet. Press Train.")
    inputs, outputs = network.sizes[0], network.sizes[-1]
    if (inputs, outputs) == (FIELD_PX**2, _DIGITS):
        return ""
    words = _tr(_HERE, "This network has {inputs} inputs and {outputs} outputs. To read digits it needs 784 and 10.")
    return words.format(inputs=inputs, outputs=outputs)


def last_word() -> str:
    """Why the test set is closed until it is opened on purpose."""
    return _tr(
        _HERE,
        "The test set is the last word: to choose by it is to learn from it. Look at the validation set as often as "
        "you like; each opening of the test set is counted, and counts for the network as it is now.",
    )


def empty() -> str:
    """What the browser will show, as long as there are no data."""
    return _tr(
        _HERE,
        "Here you look through a set of pictures, page by page: what each is, and what the network takes it for. There "
        "are no data yet. Choose some under Data, or draw digits of your own.",
    )


def explanation() -> str:
    """What the sets are, how to read a picture and its captions, and how to move about, in the book's terms."""
    return _tr(
        _HERE,
        "<p><b>A picture</b> is what a network sees: 28 × 28 pixels, each a number from 0, paper, to 255, full ink; "
        "divided by 255 these are the 784 inputs. Below it at the left stands the <b>label</b>, what it is; at the "
        "right the <b>answer</b>, the digit of the output that is largest. A mistake is underlined. Some of them no "
        "person would read rightly either, and a few labels of MNIST are wrong.</p>"
        "<p><b>MNIST</b> is 70&#8239;000 digits that employees of the US Census Bureau and high-school students "
        "wrote, of whom none wrote for both the first 60&#8239;000 and the other 10&#8239;000. As the book does, "
        "Backswing learns the weights from 50&#8239;000 of them, the <b>training set</b>; sees by 10&#8239;000 "
        "others, the <b>validation set</b>, which η, λ and number of epochs are good; and keeps the last "
        "10&#8239;000, the <b>test set</b>, for the end. Who chooses by the test set learns from it, and its accuracy "
        "then promises too much. <b>Backswing's own</b> digits are made by rule. <b>My digits</b> are those that you "
        "drew and named.</p>"
        "<p><b>The recipe</b> by which MNIST was made: a digit is scaled to fit 20 × 20 pixels, its edges become "
        "grey, and its centre of mass is put into the centre of the 28 × 28. Your drawings go the same way; the pen's "
        "width is what it does not even out. A network knows nothing of all this: a digit that stands aside meets "
        "other weights than those that learnt it.</p>"
        "<p><b>Moving about.</b> Click a picture, or press Enter on it, to load it beside the canvas and ask why. The "
        "arrows move, Page Up and Page Down turn pages, {copy} copies a picture. “Surest mistakes first” shows where "
        "the network is wrong and most certain of it. While a training runs, the page in sight is read anew as the "
        "network learns, the whole set when it pauses. <b>Text</b> lists the page in sight; a CSV file holds every "
        "picture that is shown, on whatever page.</p>",
    ).format(copy=keys.in_words(QKeySequence.StandardKey.Copy))


def table(indices: Labels, labels: Labels, answers: Answers | None, title: str = "") -> Table:
    """A row a picture, (n,) of each; answers: of these n, None without any."""
    columns = [_tr(_HERE, "No."), _tr(_HERE, "Label")]
    figures = [indices.tolist(), labels.tolist()]
    if answers is not None:
        columns += [_tr(_HERE, "Answer"), _tr(_HERE, "Share")]
        figures += [answers.digits.tolist(), answers.shares.tolist()]
    return Table(columns, list(zip(*figures, strict=True)), title)
