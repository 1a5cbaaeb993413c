"""The usual learning rate: networks of every activation, cost and optimizer learn with it."""

import pytest

from core.activations import ACTIVATIONS
from core.costs import COSTS
from core.insight.doctor.baseline import learnt_from
from core.insight.doctor.usual import usual_eta
from core.optimizers import OPTIMIZERS
from tests.core.insight.doctor.runs import data, followed, settings

CHOICES = [
    *({"hidden": name} for name in ACTIVATIONS),
    *({"cost": name} for name in COSTS if name != "uneven"),
    *({"optimizer": name} for name, optimizer in OPTIMIZERS.items() if not optimizer.full_batch),
]


@pytest.mark.parametrize("values", CHOICES, ids=str)
def test_a_network_learns_with_its_usual_rate(values: dict[str, object]) -> None:
    config = settings(values)
    *_, last = followed(config.changed(eta=usual_eta(config)))
    assert last.accuracy
    assert last.accuracy >= learnt_from(data().train)


def test_the_full_batch_has_none() -> None:
    assert usual_eta(settings({"optimizer": "l-bfgs"})) is None
