"""The words of steps."""

from collections.abc import Iterator

import pytest

from core.studies.lessons.lesson_file import shipped, translated_lesson
from core.studies.step import StepTexts, translated_part, word_count
from core.support import language


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("two words", 2), ("训练一个网络", 3), ("按 Train 训练", 3), ("η 0.5", 2)]
)
def test_words_are_counted_in_chinese_too(text: str, count: int) -> None:
    assert word_count(text) == count


@pytest.fixture
def chinese() -> Iterator[None]:
    language.use_language("zh_CN")
    yield
    language.use_language(language.ENGLISH)


def test_a_text_has_the_words_of_its_own_file(chinese: None, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = {("one", "Higher"): ("高",), ("two", "Higher"): ("更高",)}
    monkeypatch.setattr(language, "_current", language.Catalogue("zh_CN", entries))
    assert [translated_part(StepTexts(text="Higher"), context).text for context in ("one", "two")] == ["高", "更高"]


@pytest.mark.parametrize("name", shipped())
def test_a_lesson_has_its_own_title_in_another_language(name: str, chinese: None) -> None:
    contexts = {context for context, text in language.catalogue().by_place if text == shipped()[name].title}
    [own] = [context for context in contexts if context.endswith(f"-{name}")]
    assert translated_lesson(name).title == language.catalogue().find_in(own, shipped()[name].title)
