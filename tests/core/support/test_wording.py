"""Punctuation in the language in use, Chinese and English."""

from collections.abc import Iterator

import pytest

from core.support import wording
from core.support.language import language, translated, use_language
from core.support.messages import as_sentence, message


@pytest.fixture(autouse=True)
def chinese() -> Iterator[None]:
    before = language()
    use_language("zh_CN")
    yield
    use_language(before)


def test_a_title_loses_its_capital_within_a_sentence_in_english_only() -> None:
    assert wording.within_sentence("Taux") == "Taux"
    use_language("en")
    assert wording.within_sentence("Weight averaging (EMA)") == "weight averaging (EMA)"


def test_a_sentence_ends_with_the_full_stop_of_the_language() -> None:
    assert translated(as_sentence("y")) == "y。"
    use_language("en")
    assert translated(as_sentence("y")) == "y."


@pytest.mark.parametrize(
    ("put_together", "in_chinese", "in_english"),
    [
        (lambda: wording.with_title("y", message("failed")), "y：失败", "y: failed"),
        (lambda: wording.with_brackets("y", "z"), "y（z）", "y (z)"),
        (lambda: wording.percent(0.9619), "96.2%", "96.2 %"),
        (lambda: wording.percent(0.9619, 2), "96.19%", "96.19 %"),
        (lambda: wording.listed("abc"), "a、b、c", "a, b, c"),
        (lambda: wording.listed_statements("abc"), "a；b；c", "a; b; c"),
        (lambda: wording.joined_sentences(("a.", "", "b.")), "a.b.", "a. b."),
    ],
)
def test_punctuation_is_that_of_the_language(put_together, in_chinese: str, in_english: str) -> None:
    assert put_together() == in_chinese
    use_language("en")
    assert put_together() == in_english
