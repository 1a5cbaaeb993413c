"""Accuracy on my digits, beside that on the data set."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.network import Network
from gui.session.my_digits import MyDigitsStore
from gui.session.my_digits_score import MyScore

LINE = [np.array([[0.5, 0.1], [0.5, 0.9]])]


def said(qtbot: QtBot, score: MyScore) -> str:
    with qtbot.waitSignal(score.changed) as caught:
        pass
    assert caught.args is not None
    return str(caught.args[0])


@pytest.fixture
def network() -> Network:
    """Answers 4 to whatever it sees."""
    fresh = Network.fresh(RunConfig(sizes=(784, 10)))
    theta = np.zeros_like(fresh.theta)
    theta[-6] = 1
    return Network.of(RunConfig(sizes=(784, 10)), theta)


def test_what_is_right_is_counted_anew_with_each_digit_and_network(
    qtbot: QtBot, tmp_path: Path, network: Network
) -> None:
    mine = MyDigitsStore(tmp_path / "mine.jsonl")
    score = MyScore(mine)
    score.set_network(network)
    assert said(qtbot, score) == ""  # nothing is mine yet
    mine.keep(LINE, 4)
    assert said(qtbot, score) == "My digits: 1 of 1 right"
    mine.keep(LINE, 1)
    score.set_beside("MNIST", 0.9912)
    assert said(qtbot, score) == "My digits: 1 of 2 right · MNIST 99.1 %"
    score.set_network(Network.fresh(RunConfig(sizes=(4, 10))))
    assert said(qtbot, score) == ""  # it cannot read digits


def test_a_network_that_blows_up_is_told_no_warning(qtbot: QtBot, tmp_path: Path, network: Network) -> None:
    mine = MyDigitsStore(tmp_path / "mine.jsonl")
    mine.keep(LINE, 4)
    score = MyScore(mine)
    score.set_network(Network.of(RunConfig(sizes=(784, 10)), np.full_like(network.theta, 3e38)))
    assert said(qtbot, score) == "My digits: 0 of 1 right"
