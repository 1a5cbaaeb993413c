import numpy as np
import pytest

from gui.base import theme
from gui.widgets.bars import ProbabilityBars


@pytest.fixture
def bars(qtbot):
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    bars.resize(240, 240)
    bars.show()
    return bars


def colours(widget):
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(image.height())}


def test_without_an_answer_the_tracks_are_quiet(bars):
    tokens = theme.current().tokens
    assert bars.winner() == -1
    assert tokens.line in colours(bars)
    assert tokens.accent not in colours(bars)
    assert bars.accessibleDescription()


def test_the_winner_is_in_the_accent_colour(bars):
    answer = np.full(10, 0.01, dtype=np.float32)
    answer[3] = 0.91
    bars.set_outputs(answer)
    assert bars.winner() == 3
    assert theme.current().tokens.accent in colours(bars)
    assert bars.accessibleDescription().startswith("3: 91.0 %, ")
    bars.set_outputs(None)
    assert bars.winner() == -1


def test_a_second_answer_is_an_outline(bars):
    sure, other = np.eye(10)[3], np.eye(10)[8]
    bars.set_outputs(sure)
    tokens = theme.current().tokens
    box = range(int(8.2 * 24), int(8.8 * 24))  # row 8

    def outlined():
        image = bars.grab().toImage()
        return any(image.pixelColor(bars.width() // 2, y).name() == tokens.text for y in box)

    assert not outlined()
    bars.set_outputs(sure, other)
    assert bars.winner() == 3
    assert outlined()
    assert "8: 0.0 %, otherwise 100.0 %" in bars.accessibleDescription()
    bars.set_outputs(sure)
    assert not outlined()


def test_the_theme_retints_it(bars):
    bars.set_outputs(np.eye(10)[7])
    theme.current().set_scheme("dark")
    assert theme.current().tokens.accent in colours(bars)


def test_nan_is_no_answer_and_a_wrong_shape_is_refused(bars):
    bars.set_outputs(np.full(10, np.nan))
    assert bars.winner() == -1
    with pytest.raises(ValueError, match="10"):
        bars.set_outputs(np.zeros(9))


def test_any_classes(qtbot):
    bars = ProbabilityBars(["cat", "dog"])
    qtbot.addWidget(bars)
    bars.set_outputs(np.array([0.4, 0.6]))
    assert bars.winner() == 1
