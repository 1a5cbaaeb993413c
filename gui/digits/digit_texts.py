"""Texts of the data browser: descriptions of pictures, accuracy, explanation."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from core.ink import FIELD_PX
from core.linalg.arrays import Labels
from core.network import Network
from core.support.wording import percent
from gui.base import keys
from gui.digits.choice import Answers
from gui.view.table import Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate
_DIGITS = 10


def a_digit(digit: int) -> str:
    """Return a digit with its article: "a 3", "an 8"."""
    return (_tr("DigitWords", "an {digit}") if digit == 8 else _tr("DigitWords", "a {digit}")).format(digit=digit)


def picture_words(index: int, label: int, answer: int | None, output: float = 0.0) -> str:
    """Return a picture's description; output: activation of the answer's output."""
    words = _tr("DigitWords", "No. {number}: {label}")
    if answer is not None:
        words = (
            _tr("DigitWords", "No. {number}: {label}, read correctly ({output})")
            if answer == label
            else _tr("DigitWords", "No. {number}: {label}, read as {answer} ({output})")
        )
    return words.format(number=grouped(index), label=a_digit(label), answer=answer, output=percent(output))


def accuracy_words(right: int, count: int, *, trained: bool = True) -> str:
    """Return the accuracy on a set: "9 812 of 10 000 right (98.12 %)"."""
    words = _tr("DigitWords", "{right} of {count} right ({share})")
    if not trained:
        words = _tr("DigitWords", "{right} of {count} right ({share}), not trained yet")
    return words.format(right=grouped(right), count=grouped(count), share=percent(right / max(count, 1), 2))


def cannot_answer(network: Network | None) -> str:
    """Return why the network cannot read digits; "" when it can."""
    if network is None:
        return _tr("DigitWords", "There is no network yet. Press Train.")
    inputs, outputs = network.sizes[0], network.sizes[-1]
    if (inputs, outputs) == (FIELD_PX**2, _DIGITS):
        return ""
    words = _tr(
        "DigitWords", "This network has {inputs} inputs and {outputs} outputs. To read digits it needs 784 and 10."
    )
    return words.format(inputs=inputs, outputs=outputs)


def closed_test_set() -> str:
    """Return why the test set is closed until the user opens it."""
    return _tr(
        "DigitWords",
        "The test set is for the final test: choosing settings by it means learning from it. Use the validation set as "
        "often as you like. Each opening of the test set is counted and is valid for the network as it is now.",
    )


def empty() -> str:
    """Return the text shown while there are no data."""
    return _tr(
        "DigitWords",
        "Here you browse a set of pictures with their labels and the network's answers. There are no data yet. Choose "
        "some under Data, or draw digits of your own.",
    )


def explanation() -> str:
    """Return the explanation of sets, captions and navigation, as HTML."""
    return _tr(
        "DigitWords",
        "<p><b>A picture</b> is the input of the network: 28 × 28 pixels, each a number from 0, paper, to 255, full "
        "ink; divided by 255 these are the 784 inputs. Below it are the <b>label</b> on the left and, on the right, "
        "the <b>answer</b>, the digit of the largest output. A mistake is underlined. People misread some of these "
        "digits too, and a few labels of MNIST are wrong.</p>"
        "<p><b>MNIST</b> has 70&#8239;000 digits written by employees of the US Census Bureau and high-school "
        "students; nobody wrote both for the first 60&#8239;000 and for the other 10&#8239;000. As in the book, "
        "Backswing learns the weights from 50&#8239;000 of them, the <b>training set</b>; 10&#8239;000 others, the "
        "<b>validation set</b>, show which η, λ and number of epochs are good; the last 10&#8239;000, the <b>test "
        "set</b>, are kept for the end. If you choose settings by the test set you learn from it, and its accuracy "
        "becomes too optimistic. <b>Backswing's own</b> digits are synthetic. <b>My digits</b> are those that you "
        "drew and labelled.</p>"
        "<p><b>Preprocessing</b>, as for MNIST: a digit is scaled to fit 20 × 20 pixels, its edges become grey, and "
        "its centre of mass is moved to the centre of the 28 × 28. Your drawings are preprocessed in the same way, and "
        "their lines get MNIST's width. The network needs this: an off-centre digit meets weights that were "
        "trained on other parts of digits.</p>"
        "<p><b>Averages</b> has the mean of all pictures of each digit, and their number. A network without a hidden "
        "layer can do little more than compare with such means.</p>"
        "<p><b>Navigation.</b> Click a picture, or press Enter on it, to load it on the canvas and ask why. The arrow "
        "keys move, Page Up and Page Down turn pages, {copy} copies a picture. “Most confident mistakes first” shows "
        "where the network is wrong and most confident. During training, the visible page is read again as the "
        "network learns, and the whole set when it pauses. <b>Text</b> lists the visible page; a CSV file has the "
        "pictures of all pages.</p>",
    ).format(copy=keys.in_words(QKeySequence.StandardKey.Copy))


def table(indices: Labels, labels: Labels, answers: Answers | None, title: str = "") -> Table:
    """Return a table with a row per picture. indices, labels: (n,); answers: of the n pictures, or None."""
    columns = [_tr("DigitWords", "No."), _tr("DigitWords", "Label")]
    figures = [indices.tolist(), labels.tolist()]
    if answers is not None:
        columns += [_tr("DigitWords", "Answer"), _tr("DigitWords", "Share")]
        figures += [answers.digits.tolist(), answers.outputs.tolist()]
    return Table(columns, list(zip(*figures, strict=True)), title)
