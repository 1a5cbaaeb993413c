"""Laws of choosing pictures: filter, order and page."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.config import RunConfig
from core.network import Network
from gui.digits.choice import AnswerFilter, Answers, Order, PictureQuery, matching, read
from gui.widgets.pictures.pages import Pages

sets = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.floats(0, 1, width=32)), max_size=40)
wishes = st.builds(PictureQuery, st.none() | st.integers(0, 9), st.sampled_from(AnswerFilter), st.sampled_from(Order))


def arrays(rows):
    labels, digits, shares = (np.array([row[k] for row in rows]) for k in range(3))
    return labels.astype(np.int64), Answers(digits.astype(np.uint8), shares.astype(np.float32))


@given(sets, wishes)
def test_exactly_what_is_wished_for_is_shown_once(rows, query):
    labels, answers = arrays(rows)
    right = [label == digit for label, digit, _ in rows]
    wanted = [
        i
        for i, (label, _, _) in enumerate(rows)
        if query.digit in (None, label)
        and query.verdict in (AnswerFilter.ALL, AnswerFilter.RIGHT if right[i] else AnswerFilter.WRONG)
    ]
    assert sorted(matching(labels, answers, query)) == wanted


@given(sets)
def test_the_surest_mistake_is_first_and_the_surest_right_answer_last(rows):
    labels, answers = arrays(rows)
    shown = matching(labels, answers, PictureQuery(order=Order.SUREST_MISTAKE))
    right = answers.right(labels)[shown]
    shares = answers.outputs[shown]
    mistakes = int((~right).sum())
    assert np.all(shares[:mistakes][:-1] >= shares[:mistakes][1:])
    assert np.all(shares[mistakes:][:-1] <= shares[mistakes:][1:])
    # A mistake or a right answer that the network gives no share at all stands between the two.
    assert not right[:mistakes].any() or shares[:mistakes].min(initial=1) == 0


@given(sets, wishes)
def test_without_answers_only_the_digit_counts(rows, query):
    labels, _ = arrays(rows)
    shown = matching(labels, None, query)
    assert list(shown) == [i for i, label in enumerate(labels) if query.digit in (None, label)]


@given(st.integers(0, 50), st.integers(1, 12))
def test_the_pages_together_are_the_list(count, room):
    pages = Pages()
    pages.room = room
    pages.show(np.arange(count))
    seen = []
    for page in range(pages.count):
        pages.move_to(page * room)
        assert pages.number == page or not count
        seen += list(pages.in_sight)
    assert seen == list(range(count))


def test_the_current_picture_stays_in_sight():
    pages = Pages()
    pages.room = 5
    pages.show(np.arange(20))
    pages.move_to(12)
    pages.show(np.arange(0, 20, 3))
    assert pages.index == 12
    pages.show(np.array([1, 2, 3]))
    assert pages.index == 3  # gone: the nearest to its place
    pages.move_to(-100)
    assert pages.index == 1
    pages.show(np.zeros(0, np.int64))
    assert pages.index is None
    assert len(pages.in_sight) == 0


@pytest.mark.parametrize("sizes", [(784, 10), (784, 300, 300, 10)])
def test_reading_in_blocks_is_reading_at_once(sizes):
    network = Network.fresh(RunConfig(sizes=sizes))
    images = np.random.default_rng(1).integers(0, 256, (1003, 784), np.uint8)
    answers = read(network, images)
    assert answers is not None
    shares = network.confidences(images)
    assert np.array_equal(answers.digits, shares.argmax(axis=1))
    assert answers.outputs == pytest.approx(shares.max(axis=1), rel=1e-5)
    assert read(network, images, lambda: True) is None
