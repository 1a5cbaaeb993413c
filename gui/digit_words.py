"""What the data browser says: names of sets, how many are right, what a picture is and what it is taken for."""

from PySide6.QtCore import QCoreApplication

from core.ink import FIELD_PX
from core.network import Network
from gui.digit_sets import SetName
from gui.run_words import percent
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate
_HERE = "DigitWords"
_DIGITS = 10


def set_title(name: SetName) -> str:
    """What a list calls a set."""
    return {
        SetName.TRAINING: _tr(_HERE, "Training set"),
        SetName.VALIDATION: _tr(_HERE, "Validation set"),
        SetName.TEST: _tr(_HERE, "Test set"),
        SetName.SYNTHETIC: _tr(_HERE, "Backswing's own"),
        SetName.MINE: _tr(_HERE, "My digits"),
    }[name]


def picture_name(data: str, name: SetName, index: int) -> str:
    """One picture's name, such as "mnist test 1 234"."""
    number = grouped(index)
    return {
        SetName.TRAINING: _tr(_HERE, "{data} training {number}"),
        SetName.VALIDATION: _tr(_HERE, "{data} validation {number}"),
        SetName.TEST: _tr(_HERE, "{data} test {number}"),
        SetName.SYNTHETIC: _tr(_HERE, "Backswing's own {number}"),
        SetName.MINE: _tr(_HERE, "My digit {number}"),
    }[name].format(data=data, number=number)


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


def explanation() -> str:
    """What the browser is for and how it is used."""
    return _tr(
        _HERE,
        "Each picture is what a network sees: 28 × 28 pixels. Below it at the left stands what it is, at the right "
        "what the network takes it for; a mistake is underlined. Click one, or press Enter on it, to load it beside "
        "the canvas and ask why. The arrows move, Page Up and Page Down turn pages, Ctrl+C copies a picture. “Surest "
        "mistakes first” shows where the network is wrong and most certain of it. While a training runs, the page in "
        "sight is read anew as the network learns; the whole set when it pauses.",
    )
