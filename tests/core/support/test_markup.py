"""Emphasis in the texts of lessons."""

import pytest

from core.support.markup import emphasised


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Press **Train** (*F5*): `a*b*c`", "Press <b>Train</b> (<i>F5</i>): <code>a*b*c</code>"),
        ("2 * 3 * 4 and 2*3*4", "2 * 3 * 4 and 2*3*4"),
        ("<b>&</b> **<i>**", "&lt;b&gt;&amp;&lt;/b&gt; <b>&lt;i&gt;</b>"),
        ("one\n\ntwo", "one<br><br>two"),
        ("**open and *so on", "**open and *so on"),
    ],
)
def test_emphasis_is_the_only_markup_of_a_text(text: str, html: str) -> None:
    assert emphasised(text) == html
