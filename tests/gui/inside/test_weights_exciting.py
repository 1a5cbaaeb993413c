"""Background search for images that excite a unit: it answers the latest question and leaves no thread."""

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Split
from core.data.synthetic.digits import make_digits
from core.insight.units import exciting
from core.network import Network
from gui.inside import weights_exciting
from gui.inside.weights_exciting import COUNT, ExcitationQuery, ExcitationSearch
from tests.gui.hands import task_of

NETWORK, LEARNT = (Network.fresh(RunConfig(sizes=(784, 6, 10), seed=seed)) for seed in (1, 2))


@pytest.fixture(scope="module")
def examples() -> Split:
    return Split(*make_digits(2, 80))


@pytest.fixture
def search(qtbot: QtBot) -> Iterator[ExcitationSearch]:
    search = ExcitationSearch()
    yield search
    search.cancel()


def heard(search: ExcitationSearch) -> list:
    found: list = []
    search.found.connect(found.append)
    return found


def test_the_answer_is_that_of_the_numbers(search, qtbot, examples):
    with qtbot.waitSignal(search.found) as found:
        search.ask(ExcitationQuery(NETWORK, 0, 3, examples))
    best = exciting(NETWORK, 0, 3, examples, COUNT)
    assert found.args[0].excitement.indices.tolist() == best.indices.tolist()


def test_of_many_questions_the_last_is_answered(search, qtbot, examples):
    found = heard(search)
    for unit in range(6):
        search.ask(ExcitationQuery(NETWORK, 0, unit, examples))
    qtbot.waitUntil(lambda: any(each.question.unit == 5 for each in found))
    assert [each.question.unit for each in found] == [5]


def test_the_same_question_is_not_answered_twice_and_one_that_has_learnt_waits(search, qtbot, examples, monkeypatch):
    monkeypatch.setattr(weights_exciting, "PAUSE_MS", 1)
    monkeypatch.setattr(weights_exciting, "PAUSE_SHARE", 0)
    found = heard(search)
    with qtbot.waitSignal(search.found):
        search.ask(ExcitationQuery(NETWORK, 0, 3, examples))
    search.ask(ExcitationQuery(NETWORK, 0, 3, examples))
    assert not task_of(search).is_busy
    with qtbot.waitSignal(search.found):
        search.ask(ExcitationQuery(LEARNT, 0, 3, examples))
    assert [each.question.network for each in found] == [NETWORK, LEARNT]


def test_while_it_pauses_another_unit_is_looked_for_at_once(search, qtbot, examples):
    with qtbot.waitSignal(search.found):
        search.ask(ExcitationQuery(NETWORK, 0, 3, examples))
    search.ask(ExcitationQuery(LEARNT, 0, 3, examples))
    assert not task_of(search).is_busy  # it waits
    with qtbot.waitSignal(search.found) as found:
        search.ask(ExcitationQuery(LEARNT, 1, 3, examples))
    assert found.args[0].question.layer == 1


def test_cancelled_nothing_is_heard_and_the_same_may_be_asked_again(search, qtbot, examples):
    found = heard(search)
    search.ask(ExcitationQuery(NETWORK, 0, 3, examples))
    search.cancel()
    assert not task_of(search).is_busy
    with qtbot.waitSignal(search.found):
        search.ask(ExcitationQuery(NETWORK, 0, 3, examples))
    assert len(found) == 1


def test_what_goes_wrong_is_said(search, qtbot, monkeypatch):
    wrong = Split(np.zeros((4, 5), np.uint8), np.zeros(4, np.int64))
    with qtbot.waitSignal(search.failed) as failed:
        search.ask(ExcitationQuery(NETWORK, 0, 3, wrong))
    assert "went wrong" in failed.args[0]
