"""Timing of a history view's redraws: at once for most events, later for a piece of curve."""

import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import BatchDone, Paused, Scores, Started
from gui.session.history import History
from gui.view.history_view import HistoryView

CONFIG = RunConfig(sizes=(784, 2, 10))
START = Checkpoint.fresh(CONFIG)


class Counting(HistoryView):
    """Counts how often it redraws; seen: whether a person would see that the run has grown."""

    def __init__(self, history):
        super().__init__(history)
        self.count, self.seen = 0, False

    def redraw(self):
        self.count += 1

    def has_grown(self):
        return self.seen

    def tick(self):
        """The clock ticks; whether that redrew the view."""
        before = self.count
        self._clock.timeout.emit()
        return self.count > before


@pytest.fixture
def history():
    history = History()
    history.begin(CONFIG, "Run 1")
    history.add(Started(START, 100, 1000))
    return history


@pytest.fixture
def view(qtbot, history):
    view = Counting(history)
    qtbot.addWidget(view)
    view.show()
    view._clock.stop()  # the test ticks
    return view


def grow(history, count):
    history.add(BatchDone(1, count, Scores(1.0, 0.1, 0.5), 0.5, 1000.0, START.theta, count / 100))


def test_what_is_not_growth_is_shown_at_the_next_tick(view, history):
    for news in (lambda: history.add(Paused(START)), history.touch):
        news()
        assert view.tick()
        assert not view.tick()


def test_growth_that_nobody_sees_waits_for_the_fifth_tick(view, history):
    shown = []
    for count in range(1, 11):
        grow(history, count)
        shown.append(view.tick())
    assert shown == 2 * [False, False, False, False, True]


def test_growth_that_is_seen_is_shown_at_once(view, history):
    grow(history, 1)
    assert not view.tick()
    view.seen = True
    assert view.tick()


def test_news_is_not_held_up_by_growth_before_it(view, history):
    grow(history, 1)
    assert not view.tick()
    history.add(Paused(START))
    assert view.tick()
    grow(history, 2)
    assert not view.tick()
