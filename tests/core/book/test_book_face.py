"""The book's shell session as a reader types it, and the claims of its docstrings."""

import inspect
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.special

from core.activations import OUTPUTS
from core.book import mnist_loader, network, network2
from core.book.pairs import Pair, as_split
from core.config import RunConfig
from core.costs import COSTS
from core.data.sources import load
from core.linalg.arrays import Array
from core.support.errors import UserError
from core.trainer import train
from tests.core.tiny import end

Sets = tuple[list[Pair], list[Pair], list[Pair]]
BOOK_COSTS: dict[str, network2.CostClass] = {
    "quadratic": network2.QuadraticCost,
    "cross-entropy": network2.CrossEntropyCost,
}
MONITORS: dict[str, Any] = dict.fromkeys(
    [f"monitor_{data}_{what}" for data in ("evaluation", "training") for what in ("cost", "accuracy")], True
)


@pytest.fixture
def data(stand_in: Path, monkeypatch: pytest.MonkeyPatch) -> Sets:
    monkeypatch.setenv("BACKSWING_MNIST", str(stand_in))
    return mnist_loader.load_data_wrapper()


def _feedforward(net: network2.Network, x: Array) -> Array:
    for w, b in zip(net.weights, net.biases, strict=True):
        x = scipy.special.expit(w.astype(float) @ x + b)
    return x


def _figures(net: network2.Network, pairs: Sequence[Pair], lmbda: float, n: int) -> tuple[float, int]:
    """Compute cost and number of correct answers, pair by pair, by the book's formulas."""
    cost, good = 0.0, 0
    for x, y in pairs:
        a, wanted = _feedforward(net, x), network2.vectorized_result(y) if isinstance(y, int) else y
        cost += net.cost.fn(a, wanted) / len(pairs)
        good += int(a.argmax() == wanted.argmax())
    return cost + lmbda / (2 * n) * sum(float((w.astype(float) ** 2).sum()) for w in net.weights), good


@pytest.mark.parametrize("source", ["stand_in", "mnist_folder"])
@pytest.mark.parametrize("cost", BOOK_COSTS.values(), ids=BOOK_COSTS)
def test_the_session(
    source: str,
    cost: network2.CostClass,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("BACKSWING_MNIST", str(request.getfixturevalue(source)))
    training_data, validation_data, _ = mnist_loader.load_data_wrapper()
    net = network2.Network([784, 30, 10], cost=cost)
    net.large_weight_initializer()
    some, others = training_data[:500], validation_data[:100]
    lists = net.SGD(some, 2, 10, 0.5, lmbda=5.0, evaluation_data=others, **MONITORS)
    assert [len(each) for each in lists] == [2, 2, 2, 2]
    last = [each[-1] for each in lists]
    evaluation, training = (_figures(net, pairs, 5.0, len(some)) for pairs in (others, some))
    assert last == pytest.approx([*evaluation, *training], rel=1e-4)
    assert (last[1], last[3]) == (net.accuracy(others), net.accuracy(some, convert=True))
    again = [net.total_cost(others, 5.0, convert=True), net.total_cost(some, 5.0)]
    assert [last[0], last[2]] == pytest.approx(again, rel=1e-6)
    assert capsys.readouterr().out.splitlines()[5:] == [
        "Epoch 1 training complete",
        f"Cost on training data: {last[2]}",
        f"Accuracy on training data: {last[3]} / {len(some)}",
        f"Cost on evaluation data: {last[0]}",
        f"Accuracy on evaluation data: {last[1]} / {len(others)}",
    ]


def test_the_same_as_core(data: Sets, stand_in: Path) -> None:
    net = network2.Network([784, 12, 10], cost=network2.QuadraticCost, seed=7)
    net.large_weight_initializer()
    lists = net.SGD(data[0][:], 3, 10, 3.0, 0.5, data[1], monitor_evaluation_cost=True)
    config = RunConfig(
        sizes=(784, 12, 10), cost="quadratic", init="large", seed=7, eta=3.0, lambda_=0.5, batch_size=10, epochs=3
    )
    here = end(train(config, load(str(stand_in)))).checkpoint
    for ours, theirs in zip([*net.weights, *net.biases], [*here.network.weights, *here.network.biases], strict=True):
        assert ours.tobytes() == theirs.tobytes()
    assert [len(each) for each in lists] == [3, 0, 0, 0]
    assert net.feedforward(data[1][0][0]).T.tobytes() == here.network.answer(as_split(data[1][:1]).images).tobytes()


def test_called_again_it_goes_on(data: Sets) -> None:
    at_once, in_two = (network2.Network([784, 8, 10], seed=3) for _ in range(2))
    at_once.SGD(data[0], 3, 10, 0.5)
    in_two.SGD(data[0], 1, 10, 0.5)
    in_two.SGD(data[0], 2, 10, 0.5)
    assert _bytes(at_once) == _bytes(in_two)


def _bytes(net: network2.Network) -> list[bytes]:
    return [array.tobytes() for array in (*net.weights, *net.biases)]


def test_early_stopping_goes_back_to_the_best(data: Sets, capsys: pytest.CaptureFixture[str]) -> None:
    stopped, best = (network2.Network([784, 8, 10], seed=3) for _ in range(2))
    still = 1e-9  # nothing is learnt, so that the first epoch stays the best
    for _ in range(2):  # each call counts from 0
        lists = stopped.SGD(data[0], 9, 10, still, 0, data[1], monitor_evaluation_accuracy=True, early_stopping_n=2)
        assert len(lists[1]) == 3
    assert capsys.readouterr().out.endswith("Stopped early: 2 epochs brought no better accuracy.\n")
    best.SGD(data[0], 1, 10, still)
    best.SGD(data[0], 1, 10, still)
    assert _bytes(stopped) == _bytes(best)


# Data


def test_pairs_are_the_books(data: Sets, stand_in: Path) -> None:
    ours = load(str(stand_in)).train
    training, _, test = data
    assert (len(training), len(training[:20]), len(list(training[5:9]))) == (150, 20, 4)
    x, y = training[3]
    assert x.tobytes() == ours.inputs(slice(3, 4), "float32").tobytes()
    assert (x.shape, float(x.min()), isinstance(y, np.ndarray)) == ((784, 1), 0.0, True)
    assert np.array_equal(y, network2.vectorized_result(int(ours.labels[3])))
    assert type(test[-1][1]) is int
    assert training[-1][0].tobytes() == training[149][0].tobytes()
    with pytest.raises(IndexError):
        training[150]


def test_load_data_gives_tables(data: Sets) -> None:
    (x, y), *_ = mnist_loader.load_data()
    assert (x.shape, x.dtype, y.shape) == ((150, 784), np.float32, (150,))
    assert x[3].tobytes() == data[0][3][0].tobytes()


@pytest.mark.parametrize("take", [0, 2], ids=["columns", "digits"])
def test_a_list_of_ones_own_teaches_the_same(take: int, data: Sets) -> None:
    own = list(data[take])
    assert np.array_equal(as_split(own).images, as_split(data[take]).images)
    ours, theirs = (network2.Network([784, 8, 10], seed=3) for _ in range(2))
    ours.SGD(own, 1, 10, 0.5)
    theirs.SGD(data[take], 1, 10, 0.5)
    assert _bytes(ours) == _bytes(theirs)


def test_the_books_own_pixels_are_taken_as_they_are(data: Sets) -> None:
    pixels = [(x * 255 / 256, y) for x, y in data[0]]
    split = as_split(pixels)
    assert not split.is_ink
    assert np.array_equal(split.x[4], pixels[4][0].ravel())
    net = network2.Network([784, 8, 10])
    evaluation_cost, *_ = net.SGD(pixels, 1, 10, 0.5, evaluation_data=data[1], monitor_evaluation_cost=True)
    assert evaluation_cost == [pytest.approx(net.total_cost(data[1], 0.0), rel=1e-6)]


@pytest.mark.parametrize("kind", [int, float])
def test_a_function_is_learnt_from_numbers(kind: type) -> None:
    # OR: the one-neuron networks of chapter 3 and exercises like it.
    pairs = [(np.array([[p], [q]]), np.array([[kind(p or q)]])) for p in (0, 1) for q in (0, 1)]
    net = network2.Network([2, 1], seed=1)
    net.SGD(pairs, 300, 1, 1.0)
    assert [round(float(net.feedforward(x)[0, 0])) for x, _ in pairs] == [0, 1, 1, 1]


def test_soft_answers_and_digits_go_together(data: Sets) -> None:
    soft = [(x, 0.8 * y + 0.02) for x, y in data[0][:50]]
    net = network2.Network([784, 8, 10])
    lists = net.SGD(soft, 1, 10, 0.5, evaluation_data=data[1], monitor_evaluation_cost=True)
    assert lists[0] == [pytest.approx(net.total_cost(data[1], 0.0), rel=1e-6)]


@pytest.mark.parametrize(
    "bad",
    [
        [],
        [1, 2],
        [(np.zeros(3), 2), (np.zeros(3), np.zeros(2))],
        [(np.zeros(3), 1), (np.zeros(4), 1)],
        [(np.zeros(2), "one")],
        7,
    ],
)
def test_what_is_no_list_of_pairs_is_a_sentence(bad: Any) -> None:
    with pytest.raises(UserError, match="not a list of pairs"):
        network2.Network([3, 2]).SGD(bad, 1, 1, 0.5)


def test_without_mnist_a_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BACKSWING_MNIST", raising=False)
    for loader in (mnist_loader.load_data, mnist_loader.load_data_wrapper):
        with pytest.raises(UserError, match="data fetch"):
            loader()


# Weights


def test_layers_can_be_read_and_written() -> None:
    net = network2.Network((4, 3, 2), seed=1)
    assert (net.sizes, net.num_layers, net.seed) == ([4, 3, 2], 3, 1)
    assert [w.shape for w in net.weights] == [(3, 4), (2, 3)]
    assert [b.shape for b in net.biases] == [(3, 1), (2, 1)]
    x, before = np.ones((4, 1)), net.weights[1].copy()
    net.weights[1] *= 2
    assert np.array_equal(net.weights[1], 2 * before)
    net.weights[0][:] = 0
    net.biases[0] = np.full((3, 1), 0.5)
    net.biases = [net.biases[0], np.zeros((2, 1))]
    expected = scipy.special.expit(net.weights[-1] @ np.full((3, 1), scipy.special.expit(0.5)))
    assert net.feedforward(x) == pytest.approx(expected, rel=1e-6)
    assert net.feedforward(np.hstack([x, x, 0 * x])).shape == (2, 3)
    assert repr(net.biases) == repr(list(net.biases))


def test_layers_of_another_form_are_refused() -> None:
    net = network2.Network([4, 3, 2])
    before = _bytes(net)
    with pytest.raises(ValueError, match=r"\(2, 3\), not \(3,\)"):
        net.weights[1] = np.ones(3)
    for wrong in ([np.ones((3, 4))], [np.ones((3, 4)), np.ones((3, 2))], []):
        with pytest.raises(ValueError, match="a new Network"):
            net.weights = wrong
    assert _bytes(net) == before


def test_large_weights_are_the_default_ones_scaled() -> None:
    net = network2.Network([16, 9, 2], seed=5)
    small, biases = [w.copy() for w in net.weights], [b.copy() for b in net.biases]
    net.large_weight_initializer()
    assert net.weights[0] == pytest.approx(4 * small[0], rel=1e-6)
    assert net.weights[1] == pytest.approx(3 * small[1], rel=1e-6)
    net.default_weight_initializer()
    assert all(np.array_equal(*pair) for pair in zip(net.weights, small, strict=True))
    assert all(np.array_equal(*pair) for pair in zip(net.biases, biases, strict=True))


def test_chance_is_numpys_own() -> None:
    def drawn() -> list[bytes]:
        return _bytes(network2.Network([4, 3, 2]))

    first = drawn()
    assert drawn() != first
    np.random.seed(12)  # noqa: NPY002  # as the book's scripts do
    once = drawn()
    np.random.seed(12)  # noqa: NPY002
    assert drawn() == once


# Files


@pytest.mark.parametrize("cost", BOOK_COSTS.values(), ids=BOOK_COSTS)
def test_saved_and_loaded_it_is_the_same(cost: network2.CostClass, data: Sets, tmp_path: Path) -> None:
    net = network2.Network([784, 8, 10], cost=cost)
    net.SGD(data[0], 1, 10, 0.5)
    net.save(str(tmp_path / "net.json"))
    again = network2.load(tmp_path / "net.json")
    assert (again.sizes, again.cost, _bytes(again)) == ([784, 8, 10], cost, _bytes(net))
    assert again.accuracy(data[2]) == net.accuracy(data[2])
    again.SGD(data[0], 1, 10, 0.5)
    assert _bytes(again) != _bytes(net)


def test_a_file_of_the_books_program_is_read_in_full(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    w, b = rng.standard_normal((2, 3)), rng.standard_normal((2, 1))
    record = {"sizes": [3, 2], "weights": [w.tolist()], "biases": [b.tolist()], "cost": "CrossEntropyCost"}
    (tmp_path / "book.json").write_text(json.dumps(record))
    net = network2.load(str(tmp_path / "book.json"))
    assert np.array_equal(net.weights[0], w)
    x = rng.random((3, 1))
    assert net.feedforward(x) == pytest.approx(network2.sigmoid(w @ x + b), abs=1e-12)


# Costs


@pytest.mark.parametrize("name", BOOK_COSTS)
def test_costs_are_cores(name: str) -> None:
    rng = np.random.default_rng(2)
    for _ in range(20):
        z, y = rng.normal(0, 3, (10, 1)), network2.vectorized_result(int(rng.integers(10)))
        a = network2.sigmoid(z)
        assert BOOK_COSTS[name].fn(a, y) == pytest.approx(COSTS[name].value(z.T, y.T, "sigmoid"))
        out = np.empty((1, 10))
        COSTS[name].delta(z.T, y.T, "sigmoid", out, np.empty((1, 10)))
        assert np.array_equal(BOOK_COSTS[name].delta(z, a, y), out.T)


def test_delta_is_what_the_book_says() -> None:
    z, y = np.array([[-2.0], [0.5], [3.0]]), np.array([[0.0], [1.0], [1.0]])
    a = network2.sigmoid(z)
    assert network2.CrossEntropyCost.delta(z, a, y) == pytest.approx(a - y)
    assert network2.QuadraticCost.delta(z, a, y) == pytest.approx((a - y) * network2.sigmoid_prime(z))


def test_only_certain_and_wrong_costs_without_end() -> None:
    y = np.array([[1.0], [0.0]])
    assert str(network2.CrossEntropyCost.fn(y, y)) == "0.0"  # and not -0.0
    assert str(network2.CrossEntropyCost.fn(np.ones((1, 1)), np.ones((1, 1)))) == "0.0"
    assert network2.CrossEntropyCost.fn(1 - y, y) == np.inf


def test_sigmoid_of_a_number_and_of_an_array() -> None:
    assert network2.sigmoid(0) == 0.5
    assert network2.sigmoid_prime(0.0) == 0.25
    z = np.array([[-1000.0, 0.3, 1000.0]])
    assert network2.sigmoid(z) == pytest.approx(scipy.special.expit(z))
    assert z[0, 1] == 0.3
    out = np.empty_like(z)
    OUTPUTS["sigmoid"].value(z, out)
    assert np.array_equal(network2.sigmoid(z), out)


def test_lambda_counts_by_the_images_learnt_from(data: Sets) -> None:
    net = network2.Network([784, 8, 10])

    def term(pairs: Sequence[Pair]) -> float:
        return net.total_cost(pairs, 3.0) - net.total_cost(pairs, 0.0)

    half_squares = 0.5 * sum(float((w.astype(float) ** 2).sum()) for w in net.weights)
    assert term(data[1]) == pytest.approx(3.0 / 30 * half_squares)
    net.SGD(data[0], 1, 10, 1e-9)
    for pairs in data:
        assert term(pairs) == pytest.approx(3.0 / 150 * half_squares, rel=1e-5)


# Errors


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"eta": 0}, "eta should be"),
        ({"lmbda": -1}, "lambda should be"),
        ({"epochs": 0}, "epochs should be"),
        ({"mini_batch_size": 0}, "batch_size should be"),
        ({"monitor_evaluation_cost": True}, "give evaluation_data"),
        ({"early_stopping_n": 3}, "give evaluation_data"),
    ],
)
def test_a_number_out_of_range_is_a_sentence(changes: dict[str, Any], sentence: str, data: Sets) -> None:
    words = {"epochs": 1, "mini_batch_size": 10, "eta": 0.5}
    with pytest.raises(UserError, match=sentence):
        network2.Network([784, 10]).SGD(data[0], **{**words, **changes})


def test_what_does_not_fit_is_a_sentence(data: Sets) -> None:
    with pytest.raises(UserError, match="sizes: each layer"):
        network2.Network([784, 0, 10])
    with pytest.raises(UserError, match="QuadraticCost or network2"):
        network2.Network([784, 10], cost=COSTS["quadratic"])  # type: ignore[arg-type]
    for net in (network2.Network([783, 10]), network2.Network([784, 9])):
        for ask in (lambda net=net: net.SGD(data[0], 1, 10, 0.5), lambda net=net: net.accuracy(data[2])):
            with pytest.raises(UserError, match="Make the"):
                ask()


# Chapter 1


def test_chapter_one(data: Sets, capsys: pytest.CaptureFixture[str]) -> None:
    net, same = network.Network([784, 30, 10], seed=2), network2.Network([784, 30, 10], network2.QuadraticCost, seed=2)
    same.large_weight_initializer()
    net.SGD(data[0], 1, 10, 3.0, test_data=data[2])
    assert capsys.readouterr().out == f"Epoch 0: {net.evaluate(data[2])} / 60\n"
    net.SGD(data[0], 1, 10, 3.0)
    assert capsys.readouterr().out == "Epoch 0 complete\n"
    same.SGD(data[0], 2, 10, 3.0)
    assert [w.tobytes() for w in net.weights] == [w.tobytes() for w in same.weights]


# Help


def _taught() -> list[Any]:
    modules = [mnist_loader, network, network2]
    things = [thing for module in modules for _, thing in inspect.getmembers(module) if _is_ours(thing)]
    methods = [m for thing in things if inspect.isclass(thing) for n, m in inspect.getmembers(thing) if n[0] != "_"]
    return [*modules, *things, *(m for m in methods if inspect.isroutine(m) or isinstance(m, property))]


def _is_ours(thing: object) -> bool:
    public = not getattr(thing, "__name__", "_").startswith("_")
    return public and getattr(thing, "__module__", "").startswith("core.book")


def _called(thing: Any) -> str:
    """Return a name that is equal in every process: tests are distributed by name."""
    named = thing.fget if isinstance(thing, property) else thing
    return str(getattr(named, "__qualname__", named.__name__))


@pytest.mark.parametrize("thing", _taught(), ids=_called)
def test_help_says_something(thing: Any) -> None:
    assert inspect.getdoc(thing)


@pytest.mark.parametrize("method", [network2.Network.SGD, network.Network.SGD])
def test_help_tells_each_word_of_sgd(method: Any) -> None:
    text = inspect.getdoc(method) or ""
    told = {"epochs": "epochs", "mini_batch_size": "mini-batch", "eta": "η"} if method is network.Network.SGD else {}
    for word in list(inspect.signature(method).parameters)[1:]:
        assert told.get(word, word) in text


def test_a_slice_of_the_pairs_copies_nothing(data: Sets) -> None:
    assert np.shares_memory(as_split(data[0][10:90]).x, as_split(data[0]).x)
