"""Texts in columns: English as textwrap has it, and Chinese, whose signs take two columns and have no spaces."""

from textwrap import wrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.support.columns import columns, lines, padded

CHINESE = (
    "一千张图像上的代价不断下降，准确率达到 100%。在新数字上，准确率早早就不再提高"
    "（从这里起，网络学的是 `run.toml` 的特殊之处）。"
)


@given(st.text(alphabet="ab,-. ()\n1%σ", max_size=80), st.integers(1, 30))
def test_narrow_signs_are_wrapped_as_by_textwrap(text: str, width: int) -> None:
    assert lines(text, width) == wrap(text, width)
    indents = {"initial_indent": "- ", "subsequent_indent": "  "}
    assert lines(text, width + 2, "- ", "  ") == wrap(text, width + 2, **indents)


@given(st.text(alphabet="一千张图像，。（）ab 1", max_size=80), st.integers(12, 30))
def test_no_line_is_wider_and_no_sign_is_lost(text: str, width: int) -> None:
    found = lines(text, width)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert max(map(columns, found), default=0) <= width + 1  # one more where nothing but marks has to be parted


@pytest.mark.parametrize("width", range(20, 70))
def test_chinese_fills_its_lines_and_parts_no_mark_from_its_word(width: int) -> None:
    found = lines(CHINESE, width, "- ", "  ")
    assert max(map(columns, found)) <= width
    assert min(map(columns, found[:-1])) > width - 12
    assert not [line for line in found if line[2] in "，。）%" or line[-1] in "（"]


@pytest.mark.parametrize(("width", "text"), [(6, "一a   "), (-6, "   一a"), (2, "一a"), (-2, "一a")])
def test_a_text_is_padded_to_columns(width: int, text: str) -> None:
    assert padded("一a", width) == text
