"""The words of steps."""

import pytest

from core.studies.step import word_count


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("two words", 2), ("训练一个网络", 3), ("按 Train 训练", 3), ("η 0.5", 2)]
)
def test_words_are_counted_in_chinese_too(text: str, count: int) -> None:
    assert word_count(text) == count
