"""Form of data sets, as needed by networks."""

import numpy as np
import pytest

from core.data import sources
from core.data.dataset import Dataset, Split
from core.data.form import DIGITS, Form
from core.data.synthetic.digits import make_digits


def of(split: Split) -> Form:
    return Form.of(Dataset("a few", split, split, split))


@pytest.mark.parametrize("missing", [(), (9,), range(1, 10)])
def test_images_of_digits_ask_for_ten_outputs_whichever_digits_are_among_them(missing: tuple[int, ...]) -> None:
    images, labels = make_digits(1, 60)
    kept = ~np.isin(labels, list(missing))
    assert of(Split(images[kept], labels[kept])) == DIGITS


def test_numbers_ask_for_an_output_for_each_target() -> None:
    assert of(Split(np.zeros((4, 3)), np.zeros((4, 2)))) == Form(3, 2, is_ink=False, has_classes=False)


@pytest.mark.parametrize("source", sources.NUMBERS)
def test_a_word_for_numbers_says_their_form(source: str) -> None:
    assert sources.form(source) == Form.of(sources.load(source))


@pytest.mark.parametrize("source", [*sources.SOURCES, "/a/folder", "a file.npz"])
def test_all_else_is_images_of_digits(source: str) -> None:
    assert sources.form(source) == DIGITS


@pytest.mark.parametrize(
    ("sizes", "fits"), [((784, 10), True), ((784, 5, 5, 10), True), ((2, 10), False), ((784, 30, 1), False)]
)
def test_only_the_first_and_the_last_layer_have_to_fit(sizes: tuple[int, ...], fits: bool) -> None:
    assert DIGITS.fits(sizes) == fits
