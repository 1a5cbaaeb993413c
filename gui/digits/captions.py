"""What stands below the pictures of a page."""

from core.linalg.arrays import Labels
from gui.digits.choice import Answers
from gui.digits.digit_texts import picture_words
from gui.widgets.pictures.grid_sheet import Caption


def captions(indices: Labels, labels: Labels, answers: Answers | None) -> list[Caption]:
    """One for each of n pictures. indices: (n,) their numbers; labels: (n,); answers: of n, or None without any."""
    if answers is None:
        pairs = zip(indices.tolist(), labels.tolist(), strict=True)
        return [Caption(str(label), words=picture_words(index, label, None)) for index, label in pairs]
    rows = zip(indices.tolist(), labels.tolist(), answers.digits.tolist(), answers.shares.tolist(), strict=True)
    return [
        Caption(str(label), str(digit), digit != label, picture_words(index, label, digit, share))
        for index, label, digit, share in rows
    ]
