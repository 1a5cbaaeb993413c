"""Surgery on a copy: each operation does what it says, in a fixed order, and the patient stays as it is."""

from dataclasses import replace

import numpy as np
import pytest

from core.config import RunConfig
from core.data.dataset import Split
from core.data.synthetic.digits import make_digits
from core.insight.surgery import SHARES, Plan, leads_lost, most_important, operated, pruning_curves
from core.network import Network, as_input

CONFIG = RunConfig(sizes=(784, 12, 8, 10), dtype="float64")
NETWORK = Network.fresh(CONFIG)
IMAGES, LABELS = make_digits(3, 50)
X = as_input(IMAGES[0], "float64")


def activations(network: Network, x: np.ndarray) -> list[np.ndarray]:
    return [a[0] for _, a in network.layers(x[None])]


def test_nothing_to_do_leaves_every_weight_and_the_patient_as_they_are() -> None:
    before = NETWORK.theta.copy()
    assert Plan().is_empty
    assert operated(NETWORK, Plan()).theta.tolist() == before.tolist()
    operated(NETWORK, Plan(noise=1, pruned=0.5, temperature=2, off=frozenset({(0, 1)})))
    assert NETWORK.theta.tolist() == before.tolist()


def test_a_unit_that_is_off_counts_as_if_its_activation_were_0() -> None:
    after = operated(NETWORK, Plan().turned([(0, 3)]))
    a = activations(NETWORK, X)[0].copy()
    a[3] = 0
    expected = NETWORK.weights[1] @ a + NETWORK.biases[1]
    assert after.layers(X[None])[1][0][0] == pytest.approx(expected)


def test_units_are_turned_off_together_and_on_again_when_all_are_off() -> None:
    plan = Plan().turned([(0, 3)]).turned([(0, 3), (1, 2)])
    assert plan.off == {(0, 3), (1, 2)}
    assert plan.turned([(0, 3), (1, 2)]).is_empty


def test_outputs_cannot_be_switched_off() -> None:
    with pytest.raises(ValueError, match="only hidden"):
        operated(NETWORK, Plan().turned([(2, 0)]))


def test_scales_weights_and_shifts_reach_just_what_they_name() -> None:
    after = operated(NETWORK, Plan().scaled((0, 1), 2).painted({(0, 1, 5): 9.0, (2, 4, 7): -1.0}).shifted((1, 6), 0.5))
    first = 2 * NETWORK.weights[0][1]
    first[5] = 9
    assert after.weights[0][1].tolist() == first.tolist()
    assert after.weights[2][4, 7] == -1
    assert after.biases[1][6] == NETWORK.biases[1][6] + 0.5
    assert np.count_nonzero(after.theta != NETWORK.theta) == 784 + 2


def test_a_neutral_value_is_no_operation() -> None:
    assert Plan().scaled((0, 1), 2).scaled((0, 1), 1).is_empty
    assert Plan().shifted((0, 1), 2).shifted((0, 1), 0).is_empty


def test_temperature_divides_the_outputs_weighted_inputs_and_changes_no_answer() -> None:
    after = operated(NETWORK, Plan(temperature=4))
    assert after.logits(X[None]) == pytest.approx(NETWORK.logits(X[None]) / 4)
    assert after.digits(IMAGES).tolist() == NETWORK.digits(IMAGES).tolist()


def test_noise_is_measured_by_the_spread_of_a_layers_weights_and_repeats() -> None:
    after = operated(NETWORK, Plan(noise=0.5))
    added = after.weights[0] - NETWORK.weights[0]
    assert added.std() == pytest.approx(0.5 * NETWORK.weights[0].std(), rel=0.05)
    assert operated(NETWORK, Plan(noise=0.5)).theta.tolist() == after.theta.tolist()
    assert operated(NETWORK, Plan(noise=0.5, seed=1)).theta.tolist() != after.theta.tolist()
    assert [b.tolist() for b in after.biases] == [b.tolist() for b in NETWORK.biases]


@pytest.mark.parametrize("at_random", [False, True])
def test_pruning_removes_its_share_of_the_weights_and_no_bias(at_random: bool) -> None:
    after = operated(NETWORK, Plan(pruned=0.3, at_random=at_random))
    weights = np.concatenate([w.ravel() for w in after.weights])
    before = np.concatenate([w.ravel() for w in NETWORK.weights])
    gone = weights == 0
    assert gone.mean() == pytest.approx(0.3, abs=1e-4)
    is_smallest = np.abs(before[gone]).max() <= np.abs(before[~gone]).min()
    assert is_smallest != at_random
    assert [b.tolist() for b in after.biases] == [b.tolist() for b in NETWORK.biases]


def test_more_pruning_removes_what_less_removes_and_more() -> None:
    less, more = (operated(NETWORK, Plan(pruned=share, at_random=True)).theta for share in (0.2, 0.6))
    assert ((more == 0) | (less != 0)).all()


def test_what_a_unit_is_worth_is_what_the_answer_loses_without_it() -> None:
    lost = leads_lost(NETWORK, X)
    assert [len(each) for each in lost] == [12, 8]

    def lead(network: Network, answer: int) -> float:
        z = network.logits(X[None])[0]
        return float(z[answer] - np.delete(z, answer).max())

    answer = int(NETWORK.logits(X[None])[0].argmax())
    for layer, falls in enumerate(lost):
        for unit, fall in enumerate(falls):
            without = operated(NETWORK, Plan().turned([(layer, unit)]))
            assert fall == pytest.approx(lead(NETWORK, answer) - lead(without, answer))


def test_the_units_that_matter_most_come_first() -> None:
    best = most_important(NETWORK, X, 5)
    lost = leads_lost(NETWORK, X)
    assert len(best) == 5
    assert lost[best[0][0]][best[0][1]] == max(each.max() for each in lost)
    assert most_important(Network.fresh(RunConfig(sizes=(784, 10))), X, 5) == []


def test_the_pruning_curve_begins_at_the_plan_and_ends_at_chance() -> None:
    split = Split(IMAGES, LABELS)
    plan = Plan(pruned=0.9, off=frozenset({(0, 0)}))
    curves = pruning_curves(CONFIG, NETWORK, plan, split, lambda: False)
    assert curves
    smallest, at_random = curves
    unpruned = operated(NETWORK, replace(plan, pruned=0)).digits(IMAGES)
    assert smallest[0] == at_random[0] == np.mean(unpruned == LABELS)
    assert smallest[-1] == at_random[-1]
    assert len(smallest) == len(at_random) == len(SHARES)


def test_a_cancelled_curve_ends_at_once() -> None:
    assert pruning_curves(CONFIG, NETWORK, Plan(), Split(IMAGES, LABELS), lambda: True) is None
