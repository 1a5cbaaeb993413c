"""The committee: the mean of its members' answers, and what that changes."""

import numpy as np
import pytest

from core.config import RunConfig
from core.data.dataset import Split
from core.data.synthetic.digits import make_digits
from core.insight.committee import check_members, committee_scores, mean_answer
from core.network import Network
from core.support.errors import UserError

IMAGES, LABELS = make_digits(3, 200)
SPLIT = Split(IMAGES, LABELS)
MEMBERS = [Network.fresh(RunConfig(sizes=(784, 8, 10), seed=seed)) for seed in range(3)]


def test_a_member_with_sigmoid_outputs_has_one_vote() -> None:
    softmax, sigmoid = np.array([[0.6, 0.4, 0.0]]), np.array([[0.2, 0.9, 0.9]])
    assert mean_answer([softmax, sigmoid])[0] == pytest.approx([0.35, 0.425, 0.225])
    assert mean_answer([np.array([[-1.0, -2.0]])])[0].tolist() == [0.5, 0.5]


def test_each_member_is_scored_and_all_of_them_together() -> None:
    found = committee_scores(MEMBERS, SPLIT)
    assert found
    assert found.members.tolist() == [np.mean(each.digits(IMAGES) == LABELS) for each in MEMBERS]
    together = np.mean([each.probabilities(IMAGES) for each in MEMBERS], axis=0).argmax(axis=1)
    assert found.committee == np.mean(together == LABELS)
    best = MEMBERS[int(found.members.argmax())].digits(IMAGES)
    assert found.rescued == np.mean((together == LABELS) & (best != LABELS))
    assert found.committee == pytest.approx(found.members.max() + found.rescued - found.spoilt)
    assert 0 < found.disagreed <= 1


def test_a_committee_of_one_voice_is_that_voice() -> None:
    found = committee_scores([MEMBERS[0]] * 3, SPLIT)
    assert found
    assert found.committee == found.members[0]
    assert (found.disagreed, found.rescued, found.spoilt) == (0, 0, 0)


def test_work_that_is_cancelled_has_no_scores() -> None:
    assert committee_scores(MEMBERS, SPLIT, lambda: True) is None


def test_only_networks_of_the_same_ends_answer_together() -> None:
    check_members(MEMBERS, ["a", "b", "c"])
    with pytest.raises(UserError, match="b has 9 inputs"):
        check_members([MEMBERS[0], Network.fresh(RunConfig(sizes=(9, 10)))], ["a", "b"])
    with pytest.raises(UserError, match="two networks"):
        check_members(MEMBERS[:1], ["a"])
