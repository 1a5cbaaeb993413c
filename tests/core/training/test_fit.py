"""Networks that do not fit the data: the error says what to change. Images and classes are in test_trainer."""

import numpy as np
import pytest

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.support.errors import UserError
from core.training.fit import check_fit, fits

X = np.random.default_rng(1).random((6, 3))


def _data(y: list[list[float]], rows: int = 6) -> Dataset:
    split = Split(X[:rows], np.array(y * 6)[:rows])
    return Dataset("sales", split, split, split)


SUMS = _data([[0.25, 0.75]])
FAR = _data([[2.0, -1.0]])


@pytest.mark.parametrize(
    ("settings", "data", "sentence"),
    [
        ({"sizes": "784-2"}, SUMS, r"inputs of length 3; .*first layer has 784 units. Make the first layer 3\."),
        ({"sizes": "3-10"}, SUMS, r"targets of length 2; .*last layer has 10 units. Make the last layer 2\."),
        ({"sizes": "3-1"}, SUMS, r"targets of length 2; .*last layer has 1 units. Make the last layer 2\."),
        (
            {"cost": "quadratic"},
            FAR,
            "targets from -1 to 2; sigmoid outputs lie between 0 and 1. Choose linear outputs",
        ),
        ({"cost": "cross-entropy"}, FAR, r"the cost quadratic or asymmetric\), or scale the targets"),
        ({"cost": "log-likelihood"}, FAR, "do not sum to 1 in each row; softmax outputs do. Choose linear outputs"),
        ({"cost": "log-likelihood"}, _data([[0.5, 0.6]]), "sum to 1 in each row"),
        ({"cost": "quadratic"}, _data([[0.0, 1.0]], rows=0), "at least one training and one validation row"),
    ],
    ids=["inputs", "too many outputs", "too few outputs", "sigmoid", "costs", "softmax", "sum", "none"],
)
def test_what_does_not_fit_is_told(settings: dict[str, object], data: Dataset, sentence: str) -> None:
    with pytest.raises(UserError, match=f"^sales .*{sentence}"):
        check_fit(RunConfig(sizes=(3, 2)).changed(**settings), data)


@pytest.mark.parametrize("cost", ["cross-entropy", "quadratic", "log-likelihood", "uneven"])
def test_targets_that_are_shares_go_with_every_output(cost: str) -> None:
    check_fit(RunConfig(sizes=(3, 2), cost=cost), SUMS)


@pytest.mark.parametrize("cost", ["quadratic", "uneven"])
def test_linear_outputs_reach_every_target(cost: str) -> None:
    check_fit(RunConfig(sizes=(3, 2), cost=cost, output="linear"), FAR)


def test_a_network_may_have_more_outputs_than_classes_but_not_than_targets() -> None:
    classes, targets = Split(X, np.array([0, 1, 2, 0, 1, 2])), SUMS.train
    assert [fits((3, outputs), classes) for outputs in (2, 3, 10)] == [False, True, True]
    assert [fits((3, outputs), targets) for outputs in (1, 2, 3)] == [False, True, False]
    assert not fits((4, 5, 3), classes)
    assert fits((3, 5, 3), classes)
