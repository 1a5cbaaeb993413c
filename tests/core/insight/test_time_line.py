"""Time line: evenly spaced checkpoints within its room, unchanged."""

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import EpochDone
from core.insight.time_line import TimeLine
from core.trainer import train
from tests.core import tiny


def at(epoch: int, floats: int = 256) -> Checkpoint:
    return Checkpoint(RunConfig(), np.full(floats, epoch, np.float32), epoch)


def test_every_epoch_is_kept_while_there_is_room():
    line = TimeLine()
    for epoch in range(1, 31):
        line.add(at(epoch))
    assert line.epochs == tuple(range(1, 31))
    assert line.at(7).theta[0] == 7


def test_a_long_run_keeps_its_room_its_evenness_and_its_newest_epoch():
    line = TimeLine(room=20 * 1024)
    for epoch in range(1, 1001):
        line.add(at(epoch))
        assert sum(line.at(each).theta.nbytes for each in line.epochs) <= 20 * 1024
        assert line.epochs[-1] == epoch
    *even, _ = line.epochs
    assert set(np.diff(even)) == {line.stride}
    assert len(even) >= 8


def test_two_checkpoints_stay_however_large_they_are():
    line = TimeLine(room=1)
    for epoch in (1, 2, 3, 4):
        line.add(at(epoch))
    assert line.epochs[-1] == 4
    assert len(line.epochs) <= 2


def test_the_older_of_two_goes_where_it_alone_would_be_too_much():
    size = at(1).theta.nbytes
    for most, count in ((2 * size, 2), (size // 2, 1)):
        line = TimeLine(room=1, most=most)
        for epoch in (1, 2, 3, 4):
            line.add(at(epoch))
            assert line.epochs[-1] == epoch
            assert len(line.epochs) <= count


def test_going_on_from_an_earlier_epoch_forgets_what_came_after_it():
    line = TimeLine()
    for epoch in range(1, 11):
        line.add(at(epoch))
    line.cut(4)
    line.add(at(5))
    assert line.epochs == (1, 2, 3, 4, 5)
    line.clear()
    assert line.epochs == ()
    with pytest.raises(KeyError):
        line.at(1)


@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_a_run_that_goes_on_from_an_earlier_epoch_comes_to_the_same_weights(optimizer):
    line, config, data = TimeLine(), tiny.config(optimizer=optimizer, epochs=5), tiny.dataset()
    whole = list(train(config, data))
    for event in tiny.only(EpochDone, whole):
        line.add(event.checkpoint)
    again = tiny.end(train(config, data, start=line.at(2)))
    np.testing.assert_array_equal(again.checkpoint.theta, tiny.end(whole).checkpoint.theta)


def test_what_a_checkpoint_remembers_of_each_epoch_counts_too():
    line = TimeLine(room=2**20)
    for epoch in range(1, 3001):
        here = Checkpoint(RunConfig(), np.zeros(1, np.float32), epoch, accuracies=(0.5,) * epoch)
        line.add(here)
    assert sum(8 * len(line.at(epoch).accuracies) for epoch in line.epochs) <= 2**20
