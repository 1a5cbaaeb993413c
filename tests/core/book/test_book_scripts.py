"""Uses of the book's programs in its figure scripts, one by one, on a small substitute for MNIST."""

import json
import math
import random
from collections.abc import Sequence
from functools import reduce
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.book import mnist_loader, network, network2
from core.book.pairs import Pair, as_split
from core.linalg.arrays import Array
from core.support.errors import UserError

Sets = tuple[list[Pair], list[Pair], list[Pair]]
COSTS: list[network2.CostClass] = [network2.QuadraticCost, network2.CrossEntropyCost]
XOR = [(np.array([[p], [q]]), np.array([[p ^ q]])) for p in (0, 1) for q in (0, 1)]
LEARNT = {"epochs": 1, "mini_batch_size": 10, "eta": 0.5}


@pytest.fixture
def data(stand_in: Path, monkeypatch: pytest.MonkeyPatch) -> Sets:
    monkeypatch.setenv("BACKSWING_MNIST", str(stand_in))
    return mnist_loader.load_data_wrapper()


def _bytes(net: Any) -> list[bytes]:
    return [array.tobytes() for array in (*net.weights, *net.biases)]


def _seeded(seed: int) -> None:
    random.seed(seed)
    np.random.seed(seed)  # noqa: NPY002  # as the book's scripts do


def _exact(folder: Path, sizes: Sequence[int], cost: network2.CostClass) -> network2.Network:
    """Return a network in float64: `load` keeps numbers that float32 cannot represent."""
    rng = np.random.default_rng(4)
    layers = list(zip(sizes[1:], sizes[:-1], strict=True))
    record = {
        "sizes": list(sizes),
        "weights": [rng.standard_normal(form).tolist() for form in layers],
        "biases": [rng.standard_normal((n_out, 1)).tolist() for n_out, _ in layers],
        "cost": cost.__name__,
    }
    (folder / "exact.json").write_text(json.dumps(record))
    return network2.load(folder / "exact.json")


# Costs


@pytest.mark.parametrize("cost", COSTS)
def test_a_cost_may_be_a_class_or_an_object(cost: network2.CostClass, data: Sets) -> None:
    nets = [network2.Network([784, 8, 10], cost=given, seed=3) for given in (cost, cost())]
    for net in nets:
        net.SGD(data[0], **LEARNT)
    assert _bytes(nets[0]) == _bytes(nets[1])
    assert nets[1].cost is cost


def test_a_cost_can_be_set(data: Sets) -> None:
    made, turned = (
        network2.Network([784, 8, 10], network2.QuadraticCost, seed=3),
        network2.Network([784, 8, 10], seed=3),
    )
    assert made.cost is not turned.cost
    turned.cost = network2.QuadraticCost()
    for net in (made, turned):
        net.SGD(data[0], **LEARNT)
    assert _bytes(made) == _bytes(turned)
    with pytest.raises(UserError, match="QuadraticCost or network2"):
        turned.cost = "quadratic"  # type: ignore[assignment]  # that is the test
    assert turned.cost is network2.QuadraticCost


def test_the_right_answer_costs_nothing_and_not_minus_nothing() -> None:
    y = np.array([[1.0], [0.0]])
    assert [math.copysign(1, cost.fn(y, y)) for cost in COSTS] == [1, 1]


# Backpropagation


@pytest.mark.parametrize("sizes", [(4, 2), (4, 3, 2), (4, 3, 3, 2), (4, 3, 1)])
@pytest.mark.parametrize("cost", COSTS)
def test_backprop_is_the_slope_of_the_cost(cost: network2.CostClass, sizes: tuple[int, ...], tmp_path: Path) -> None:
    net, step = _exact(tmp_path, sizes, cost), 1e-5
    rng = np.random.default_rng(5)
    x, y = rng.random((4, 1)), rng.random((sizes[-1], 1))
    nabla_b, nabla_w = net.backprop(x, y)
    for slopes, arrays in ((nabla_b, net.biases), (nabla_w, net.weights)):
        assert [slope.shape for slope in slopes] == [array.shape for array in arrays]
        for slope, array in zip(slopes, arrays, strict=True):
            for at in np.ndindex(array.shape):
                costs = []
                for move in (step, -2 * step):
                    array[at] += move
                    costs.append(net.cost.fn(net.feedforward(x), y))
                array[at] += step
                assert slope[at] == pytest.approx((costs[0] - costs[1]) / (2 * step), abs=1e-8)


def test_backprop_takes_a_digit_for_its_column_and_leaves_the_network_alone(data: Sets) -> None:
    net = network2.Network([784, 8, 10], seed=3)
    before = _bytes(net)
    (x, column), digit = data[0][2], int(np.argmax(data[0][2][1]))
    by_digit, by_column = net.backprop(x, digit), net.backprop(x, column)
    for ours, theirs in zip([*by_digit[0], *by_digit[1]], [*by_column[0], *by_column[1]], strict=True):
        assert ours.tobytes() == theirs.tobytes()
    assert _bytes(net) == before


@pytest.mark.parametrize(("x", "y"), [(np.ones(783), 3), (np.ones((784, 2)), 3), (np.ones(784), np.ones(9))])
def test_backprop_of_what_does_not_fit_is_a_sentence(x: Array, y: Any) -> None:
    with pytest.raises(UserError, match="takes 784 and 10"):
        network2.Network([784, 10]).backprop(x, y)


def test_update_mini_batch_steps_against_the_mean_slope(tmp_path: Path) -> None:
    net = _exact(tmp_path, (4, 3, 2), network2.CrossEntropyCost)
    rng = np.random.default_rng(6)
    batch = [(rng.random((4, 1)), rng.random((2, 1))) for _ in range(3)]
    eta, lmbda, n = 0.7, 2.0, 50
    slopes = [net.backprop(x, y) for x, y in batch]
    weights, biases = net.weights, net.biases
    w_before = [w.copy() for w in weights]
    net.update_mini_batch(batch, eta, lmbda, n)
    for layer, w in enumerate(w_before):
        slope = sum(nabla_w[layer] for _, nabla_w in slopes)
        assert net.weights[layer] == pytest.approx((1 - eta * lmbda / n) * w - eta / 3 * slope, abs=1e-14)
        slope = sum(nabla_b[layer] for nabla_b, _ in slopes)
        assert net.biases[layer] == pytest.approx(biases[layer] - eta / 3 * slope, abs=1e-14)
    assert all(np.array_equal(*pair) for pair in zip(weights, w_before, strict=True))  # what was taken before stays


def test_an_epoch_of_one_mini_batch_is_one_update(data: Sets) -> None:
    by_epoch, by_hand = (network2.Network([784, 8, 10], seed=3) for _ in range(2))
    by_epoch.SGD(data[0], 1, 1000, 0.5, lmbda=5.0)
    by_hand.update_mini_batch(data[0], 0.5, 5.0, len(data[0]))
    for ours, theirs in zip(by_epoch.weights, by_hand.weights, strict=True):
        assert ours == pytest.approx(theirs, abs=1e-6)
    assert by_hand.total_cost(data[1], 5.0) == pytest.approx(by_epoch.total_cost(data[1], 5.0), rel=1e-6)


def test_chapter_one_has_the_same_parts(data: Sets) -> None:
    net, same = network.Network([784, 8, 10], seed=3), network2.Network([784, 8, 10], network2.QuadraticCost, seed=3)
    same.large_weight_initializer()
    x, y = data[0][0]
    for ours, theirs in zip(net.backprop(x, y)[1], same.backprop(x, y)[1], strict=True):
        assert np.array_equal(ours, theirs)
    net.update_mini_batch(data[0][:10], 3.0)
    same.update_mini_batch(data[0][:10], 3.0, 0.0, 150)
    assert _bytes(net) == _bytes(same)
    a = net.feedforward(x)
    assert np.array_equal(net.cost_derivative(a, y), a - y)


def test_the_average_gradient_of_each_layer_and_its_norm(data: Sets) -> None:
    # Chapter 5: how fast each hidden layer learns, before and between epochs of one mini-batch.
    net, some = network2.Network([784, 6, 6, 10]), data[0][:40]
    norms = []
    for _ in range(2):
        errors = [net.backprop(x, y)[0] for x, y in some]
        total = reduce(lambda a, b: [p + q for p, q in zip(a, b, strict=True)], errors)
        mean = [(np.reshape(layer, len(layer)) / len(some)).tolist() for layer in total]
        norms.append([math.sqrt(sum(entry * entry for entry in layer)) for layer in mean[:-1]])
        net.SGD(some, 1, 1000, 0.1, lmbda=5.0)
    assert np.shape(json.loads(json.dumps(norms))) == (2, 2)
    assert all(0 < norm < 1 for row in norms for norm in row)


# Lists


def test_vectorized_result_is_where_the_book_has_it() -> None:
    assert mnist_loader.vectorized_result(3).ravel().tolist() == [0, 0, 0, 1, 0, 0, 0, 0, 0, 0]


def test_shuffled_pairs_stay_pairs_and_are_learnt_in_that_order(data: Sets) -> None:
    training = data[0]
    assert type(training) is list
    before = as_split(training)
    rows = list(range(len(training)))
    for each in (training, rows):
        random.seed(5)
        random.shuffle(each)
    after = as_split(training)
    assert np.array_equal(after.images, before.images[rows])
    assert np.array_equal(after.labels, before.labels[rows])
    x, y = training[7]
    assert x.tobytes() == before.inputs(slice(rows[7], rows[7] + 1), "float32").tobytes()
    assert y.argmax() == before.labels[rows[7]]


def test_lists_are_joined_and_cut_and_changed(data: Sets) -> None:
    training, validation, test = data
    own = (np.zeros((784, 1)), 4)
    both = training + validation
    both[0], both[3:5] = own, test[:3]
    both.append((np.full((784, 1), 0.123), mnist_loader.vectorized_result(7)))
    assert len(both) == 150 + 30 + 1 + 1
    split = as_split(both)
    assert (split.labels[0], split.labels[-1], len(split)) == (4, 7, len(both))
    assert np.array_equal(split.labels[3:6], as_split(test[:3]).labels)
    assert np.array_equal(split.labels[6:-31], as_split(training[5:]).labels)
    assert np.array_equal(split.labels[-31:-1], as_split(validation).labels)
    net = network2.Network([784, 8, 10])
    assert 0 <= net.accuracy(both) <= len(both)
    net.SGD(both[:160], 1, 10, 0.5, evaluation_data=training[1::2] + test)


def test_whole_sets_joined_stay_ink(data: Sets) -> None:
    split = as_split(data[0] + data[1])
    assert np.array_equal(split.images, np.concatenate([as_split(part).images for part in data[:2]]))


def test_a_change_that_would_be_lost_is_an_error(data: Sets) -> None:
    x, y = data[0][0]
    for array in (x, y):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1
    images, _ = mnist_loader.load_data()[0]
    images[0] = 0  # of a table's own
    assert repr(data[1][0]) == repr(tuple(data[1][0]))


def test_a_file_can_be_named(data: Sets, stand_in: Path) -> None:
    named = mnist_loader.load_data_wrapper(stand_in)
    assert [len(part) for part in named] == [150, 30, 60]
    assert np.array_equal(mnist_loader.load_data(str(stand_in))[2][0], mnist_loader.load_data()[2][0])
    with pytest.raises(UserError, match="no data set"):
        mnist_loader.load_data_wrapper("nowhere.pkl.gz")


# Chance


def _run(data: Sets) -> list[bytes]:
    net = network2.Network([784, 4, 10])
    net.SGD(data[0], **LEARNT)
    net.large_weight_initializer()
    net.SGD(data[0], **LEARNT)
    return _bytes(net)


def test_equal_seeds_give_equal_runs(data: Sets) -> None:
    runs = []
    for seed in (12345678, 12345678, 5):
        _seeded(seed)
        runs.append(_run(data))
    assert runs[0] == runs[1] != runs[2]


def test_each_chance_has_its_own_part(data: Sets) -> None:
    def learnt(numpys: int, pythons: int) -> tuple[list[bytes], list[bytes]]:
        np.random.seed(numpys)  # noqa: NPY002
        random.seed(pythons)
        net = network2.Network([784, 4, 10])
        first = _bytes(net)
        net.SGD(data[0], **LEARNT)
        return first, _bytes(net)

    base = learnt(1, 1)
    other_order, other_weights = learnt(1, 2), learnt(2, 1)
    assert other_order[0] == base[0] != other_weights[0]
    assert other_order[1] != base[1]


def test_each_initializer_draws_anew_unless_the_network_is_seeded() -> None:
    for seed, are_equal in ((None, False), (7, True)):
        net = network2.Network([4, 3, 2], seed=seed)
        first = _bytes(net)
        net.default_weight_initializer()
        assert (_bytes(net) == first) == are_equal


# Numbers that blow up


@pytest.mark.parametrize("source", ["stand_in", "mnist_folder"])
def test_a_rate_and_a_lambda_far_too_large_limp_along(
    source: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # Each step multiplies the weights by 1 - ηλ/n = -9, for 1 000 images. The book prints 10 / 100 for every epoch.
    monkeypatch.setenv("BACKSWING_MNIST", str(request.getfixturevalue(source)))
    training, validation, _ = mnist_loader.load_data_wrapper()
    some, check = training[:1000], validation[:100]
    net = network2.Network([784, 10])
    lists = net.SGD(
        *(some, 6, 10, 10.0),
        lmbda=float(len(some)),
        evaluation_data=check,
        monitor_evaluation_cost=True,
        monitor_evaluation_accuracy=True,
        monitor_training_cost=True,
        monitor_training_accuracy=True,
    )
    zeros = sum(int(y == 0) for _, y in check)
    assert [len(each) for each in lists] == [6, 6, 6, 6]
    assert set(lists[1][3:]) == {zeros}
    assert np.isnan(lists[0][3:] + lists[2][3:]).all()
    assert (lists[1][-1], lists[3][-1]) == (net.accuracy(check), net.accuracy(some, convert=True))
    told = capsys.readouterr().out
    assert told.count("Training diverged") == 1
    assert f"Epoch 5 training complete\nCost on training data: {lists[2][-1]}" in told
    if source == "mnist_folder":
        assert set(lists[1]) == {10}


def test_after_a_blow_up_an_initializer_starts_anew(data: Sets, tmp_path: Path) -> None:
    net = network2.Network([784, 8, 10])
    net.SGD(data[0], 2, 10, 100.0, lmbda=1000.0)
    with pytest.raises(UserError, match="no longer finite"):
        net.save(tmp_path / "net.json")
    net.default_weight_initializer()
    cost, *_ = net.SGD(data[0], 1, 10, 0.5, evaluation_data=data[1], monitor_evaluation_cost=True)
    assert np.isfinite(cost).all()


def test_patience_ends_what_limps_along(data: Sets, capsys: pytest.CaptureFixture[str]) -> None:
    net = network2.Network([784, 8, 10], seed=3)
    net.SGD(data[0], 3, 10, 0.5)
    before = net.accuracy(data[1])
    _, accuracies, *_ = net.SGD(
        data[0], 50, 10, 100.0, 1000.0, data[1], monitor_evaluation_accuracy=True, early_stopping_n=2
    )
    assert len(accuracies) < 10
    assert net.accuracy(data[1]) == max(accuracies)
    assert max(accuracies) < before
    assert capsys.readouterr().out.endswith("Stopped early: 2 epochs brought no better accuracy.\n")


# One output


def test_accuracy_of_one_output_counts_as_the_book_does() -> None:
    net = network2.Network([2, 3, 1], network2.QuadraticCost, seed=1)
    lists = net.SGD(
        XOR, 2, 1, 3.0, evaluation_data=XOR, monitor_evaluation_accuracy=True, monitor_training_accuracy=True
    )
    assert lists[1::2] == ([2, 2], [4, 4])  # the largest of one output is number 0: two of the y are 0
    assert (net.accuracy(XOR), net.accuracy(XOR, convert=True)) == (2, 4)
    assert network.Network([2, 3, 1]).evaluate(XOR) == 2


def test_one_output_learns_from_plain_numbers_too() -> None:
    plain = [(x, int(y[0, 0])) for x, y in XOR]
    ours, theirs = (network2.Network([2, 3, 1], seed=1) for _ in range(2))
    ours.SGD(plain, 5, 2, 3.0)
    theirs.SGD(XOR, 5, 2, 3.0)
    assert _bytes(ours) == _bytes(theirs)
    assert ours.accuracy(plain) == 2
    assert np.array_equal(ours.backprop(XOR[1][0], 1)[0][-1], theirs.backprop(*XOR[1])[0][-1])


def test_soft_answers_are_right_where_their_largest_is(data: Sets) -> None:
    soft = [(x, 0.8 * y + 0.02) for x, y in data[0]]
    net = network2.Network([784, 8, 10])
    net.SGD(soft, 5, 10, 0.5)
    assert net.accuracy(soft, convert=True) == net.accuracy(data[0], convert=True)


# Scripts


def test_a_study_of_more_and_more_data(data: Sets) -> None:
    _seeded(12345678)
    net, counts = network2.Network([784, 6, 10], cost=network2.CrossEntropyCost()), []
    for size in (20, 50, 150):
        net.large_weight_initializer()
        net.SGD(data[0][:size], 300 / size, 10, 0.5, lmbda=size * 0.0001)  # Python 3 divides to 15.0
        counts.append(net.accuracy(data[1]) / 30)
    assert all(0 <= count <= 1 for count in counts)


def test_lists_of_an_overfitting_run_go_into_json(data: Sets) -> None:
    net = network2.Network([784, 6, 10], cost=network2.CrossEntropyCost())
    net.large_weight_initializer()
    monitors: dict[str, Any] = {
        f"monitor_{data}_{what}": True for data in ("evaluation", "training") for what in ("cost", "accuracy")
    }
    lists = net.SGD(data[0][:100], 4, 10, 0.5, evaluation_data=data[2], lmbda=0.1, **monitors)
    again = json.loads(json.dumps(lists))
    assert [len(each) for each in again] == [4, 4, 4, 4]
    assert [count * 100.0 / 100 for count in again[3][1:4]] == lists[3][1:4]


def test_three_learning_rates_one_after_the_other(data: Sets) -> None:
    _seeded(12345678)
    results = []
    for eta in (0.025, 0.25, 2.5):
        net = network2.Network([784, 6, 10])
        results.append(net.SGD(data[0], 2, 10, eta, lmbda=5.0, evaluation_data=data[1], monitor_training_cost=True))
    assert [[len(each) for each in result] for result in results] == [[0, 0, 2, 0]] * 3
