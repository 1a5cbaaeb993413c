"""Captions of the pictures of a page."""

from core.linalg.arrays import Labels
from gui.digits.choice import Answers
from gui.digits.digit_texts import picture_words
from gui.widgets.pictures.grid_sheet import Caption


def captions(indices: Labels, labels: Labels, answers: Answers | None) -> list[Caption]:
    """Return the captions of n pictures. indices, labels: (n,); answers: of the n pictures, or None."""
    if answers is None:
        pairs = zip(indices.tolist(), labels.tolist(), strict=True)
        return [Caption(str(label), words=picture_words(index, label, None)) for index, label in pairs]
    rows = zip(indices.tolist(), labels.tolist(), answers.digits.tolist(), answers.outputs.tolist(), strict=True)
    return [
        Caption(str(label), str(digit), digit != label, picture_words(index, label, digit, output))
        for index, label, digit, output in rows
    ]
