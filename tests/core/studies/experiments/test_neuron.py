"""The saturated neuron: REFERENCE's table, and what it teaches."""

import numpy as np
import pytest

from core.studies.experiments.neuron import COSTS_OF_A_NEURON, SWAPPED, Neuron, learn
from core.support.errors import UserError

TABLE = [  # cost, η, w, b, output at the start, after 150 and after 300 epochs
    ("quadratic", 0.15, 0.6, 0.9, 0.8176, 0.1527, 0.0940),
    ("quadratic", 0.15, 2.0, 2.0, 0.9820, 0.9334, 0.2028),
    ("cross-entropy", 0.005, 0.6, 0.9, 0.8176, 0.6053, 0.4177),
    ("cross-entropy", 0.005, 2.0, 2.0, 0.9820, 0.9282, 0.7796),
    ("cross-entropy", 0.15, 2.0, 2.0, 0.9820, 0.0257, 0.0120),
]


@pytest.mark.parametrize(("cost", "eta", "w", "b", "start", "middle", "end"), TABLE)
def test_the_books_table(cost: str, eta: float, w: float, b: float, start: float, middle: float, end: float) -> None:
    output = learn(Neuron(w, b, eta, cost)).output
    np.testing.assert_allclose(output[[0, 150, 300]], [start, middle, end], atol=1e-4)


def test_the_first_step_by_hand() -> None:
    lesson = learn(Neuron())
    assert lesson.z[0] == 1.5
    assert lesson.w[1] == pytest.approx(0.6 - 0.15 * 0.121938, abs=1e-6)
    assert lesson.b[1] == pytest.approx(0.9 - 0.15 * 0.121938, abs=1e-6)


@pytest.mark.parametrize("cost", COSTS_OF_A_NEURON)
@pytest.mark.parametrize("target", [0.0, 0.3, 1.0])
def test_the_cost_falls_towards_any_target_and_all_arrays_are_of_one_epoch_more(cost: str, target: float) -> None:
    lesson = learn(Neuron(w=1, b=-2, cost=cost, target=target, epochs=40))
    assert {len(getattr(lesson, name)) for name in ("w", "b", "z", "output", "cost")} == {41}
    assert (np.diff(lesson.cost) < 0).all()
    assert abs(lesson.output[-1] - target) < abs(lesson.output[0] - target)


def test_with_another_input_w_moves_by_so_much_more() -> None:
    lesson = learn(Neuron(x=-2, epochs=5))
    np.testing.assert_allclose(np.diff(lesson.w), -2 * np.diff(lesson.b))
    np.testing.assert_allclose(lesson.z, -2 * lesson.w + lesson.b)


def test_a_worse_start_is_slower_by_the_quadratic_cost_and_faster_by_cross_entropy() -> None:
    def first_step(cost: str, start: float) -> float:
        return -float(np.diff(learn(Neuron(start, start, 0.1, cost)).b)[0])

    assert first_step("quadratic", 2) < first_step("quadratic", 0.7) / 3
    assert first_step("cross-entropy", 2) > first_step("cross-entropy", 0.7)


@pytest.mark.parametrize("start", [-1e6, 1e6])
def test_far_out_it_is_finite(start: float) -> None:
    for cost in COSTS_OF_A_NEURON:
        assert np.isfinite(learn(Neuron(start, start, cost=cost)).cost).all()


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"cost": "log-likelihood"}, "one of quadratic, cross-entropy"),
        ({"eta": 0}, "above 0"),
        ({"w": float("nan")}, "numbers"),
        ({"target": 1.5}, "0..1"),
        ({"epochs": 0}, "1 to 100,000"),
    ],
)
def test_what_cannot_be_is_a_sentence(settings: dict[str, object], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        Neuron(**settings)  # type: ignore[arg-type]


@pytest.mark.parametrize("cost", COSTS_OF_A_NEURON)
def test_two_inputs_learn_as_one_does_along_both_weights(cost: str) -> None:
    """With x and x2 the sum w x + w2 x2 moves x² + x2² times as far as a bias: check the first step by hand."""
    lesson = learn(Neuron(w=0.5, w2=-1, b=0.4, x=2, x2=-3, cost=cost, epochs=5))
    assert lesson.z[0] == pytest.approx(0.5 * 2 + 3 + 0.4)
    np.testing.assert_allclose(np.diff(lesson.w), 2 * np.diff(lesson.b))
    np.testing.assert_allclose(np.diff(lesson.w2), -3 * np.diff(lesson.b))
    np.testing.assert_allclose(np.diff(lesson.z), (4 + 9 + 1) * np.diff(lesson.b))


def test_a_second_input_of_0_changes_nothing() -> None:
    np.testing.assert_array_equal(learn(Neuron(w2=7)).output, learn(Neuron()).output)


def test_the_swapped_cost_has_its_slope() -> None:
    z, y, scratch, out = np.array([[0.7]]), np.array([[0.3]]), np.empty((1, 1)), np.empty((1, 1))
    SWAPPED.delta(z, y, "sigmoid", out, scratch)
    ends = [SWAPPED.value(z + step, y, "sigmoid") for step in (1e-5, -1e-5)]
    assert out[0, 0] == pytest.approx((ends[0] - ends[1]) / 2e-5, rel=1e-6)


@pytest.mark.parametrize(("target", "end"), [(0.3, 0.0), (0.8, 1.0)])
def test_with_y_and_a_swapped_it_runs_past_the_target_to_an_end(target: float, end: float) -> None:
    lesson = learn(Neuron(cost="swapped", target=target, eta=5, epochs=3000))
    assert lesson.output[-1] == pytest.approx(end, abs=0.01)
    assert (np.diff(lesson.cost) < 0).all()


@pytest.mark.parametrize("target", [0.0, 1.0])
def test_with_y_and_a_swapped_a_target_of_0_or_1_costs_infinitely_much(target: float) -> None:
    with pytest.raises(UserError, match=r"infinite.*Choose a target between"):
        Neuron(cost="swapped", target=target)
