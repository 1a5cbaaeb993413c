"""Durations for people."""

import pytest

from gui.view.durations import left


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "a few seconds left"),
        (40, "about 40 s left"),
        (600, "about 10 min left"),
        (9000, "about 2.5 h left"),
        (400_000, "about 111 h left"),  # slow motion
    ],
)
def test_the_time_that_is_left_is_told_in_round_figures(seconds: float, words: str) -> None:
    assert left(seconds) == words
