"""The book's JSON: exchanged in both directions; other files get a sentence."""

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.linalg.arrays import Array
from core.network import as_input
from core.storage import network2
from core.storage.model import Model
from core.support.errors import UserError
from tests.core.storage import makers

COSTS = {"QuadraticCost": "quadratic", "CrossEntropyCost": "cross-entropy"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "book.json"


def book_answer(record: dict[str, Any], x: Array) -> Array:
    """Compute the book's feedforward: a = sigmoid(w a + b), layer by layer, on columns."""
    a = x.T.astype(np.float64)
    for w, b in zip(record["weights"], record["biases"], strict=True):
        a = 1 / (1 + np.exp(-(np.array(w) @ a + np.array(b))))
    return a.T


def book_record(cost: str = "CrossEntropyCost", sizes: tuple[int, ...] = (12, 5, 3)) -> dict[str, Any]:
    rng = np.random.default_rng(4)
    shapes = list(zip(sizes[1:], sizes[:-1], strict=True))
    return {
        "sizes": list(sizes),
        "weights": [rng.standard_normal(shape).tolist() for shape in shapes],
        "biases": [rng.standard_normal((n_out, 1)).tolist() for n_out, _ in shapes],
        "cost": cost,
    }


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("cost", COSTS.values())
@pytest.mark.parametrize("sizes", ["12-3", "12-5-3", "12-4-5-3"])
def test_written_here_it_answers_there_and_reads_back_exactly(sizes: str, cost: str, dtype: str, path: Path) -> None:
    here = Checkpoint.fresh(makers.config(sizes=sizes, cost=cost, dtype=dtype))
    network2.save(path, Model(here))
    record = json.loads(path.read_text())
    images = makers.split(20, 5).images
    theirs = book_answer(record, as_input(images, "float64"))
    assert here.network.answer(images) == pytest.approx(theirs, abs=1e-6)
    back = network2.load(path).checkpoint
    assert (COSTS[record["cost"]], back.config.cost) == (cost, cost)
    assert (back.theta.dtype, back.theta.tobytes()) == (here.theta.dtype, here.theta.tobytes())


@pytest.mark.parametrize("cost", COSTS)
def test_written_there_it_answers_here_and_can_be_trained_on(cost: str, path: Path) -> None:
    record = book_record(cost)
    path.write_text(json.dumps(record))
    here = network2.load(path).checkpoint
    images = makers.split(20, 5).images
    expected = book_answer(record, as_input(images, "float64"))
    assert here.network.answer(images) == pytest.approx(expected, abs=1e-12)
    assert len(makers.finished(here.config.changed(epochs=1), here)[0]) == 1


def test_the_network_that_answers_is_the_one_written(path: Path) -> None:
    kept = makers.model(momentum=0.5)
    here = replace(kept.checkpoint, best_theta=kept.checkpoint.theta + 1)
    network2.save(path, Model(here))
    assert network2.load(path).checkpoint.theta.tobytes() == here.network.theta.tobytes()


@pytest.mark.parametrize(
    "changes", [{"hidden": "relu"}, {"cost": "log-likelihood"}, {"cost": "quadratic", "output": "linear"}]
)
def test_what_the_format_cannot_hold_is_a_sentence(changes: dict[str, str], path: Path) -> None:
    with pytest.raises(UserError, match="supports only sigmoid units"):
        network2.save(path, Model(Checkpoint.fresh(makers.config(**changes))))
    assert not path.exists()


def test_the_bounds_of_reading_and_writing_belong_together(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    longest = len(json.dumps(-math.pi * 1e-200)) + len("], [")
    assert network2.MOST_PARAMETERS * longest <= network2.LARGEST * 1.1
    monkeypatch.setattr(network2, "MOST_PARAMETERS", 10)
    with pytest.raises(UserError, match="too many for JSON"):
        network2.save(path, Model(Checkpoint.fresh(RunConfig(sizes=(12, 3)))))


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "unknown cost": ({"cost": "os.system"}, 'its "cost" must be QuadraticCost or CrossEntropyCost'),
    "cost that is no text": ({"cost": ["QuadraticCost"]}, "cost"),
    "sizes of text": ({"sizes": "12-5-3"}, "list such as"),
    "huge sizes": ({"sizes": [10_000, 10_000, 3]}, "50,000,000"),
    "sizes of words": ({"sizes": [12, "a", 3]}, "units"),
    "other sizes": ({"sizes": [12, 6, 3]}, '"weights" of layer 1 must be 6 lists of 12 numbers'),
    "a layer too few": ({"weights": [[[1.0]]]}, '"weights" must be a list of 2 layers'),
    "flat biases": ({"biases": [[0.0] * 5, [0.0] * 3]}, '"biases" of layer 1 must be 5 lists of 1 numbers'),
    "null": ({"biases": [[[None]] * 5, [[0.0]] * 3]}, "lists of 1 numbers"),
    "text": ({"biases": [[["1"]] * 5, [[0.0]] * 3]}, "lists of 1 numbers"),
    "too large": ({"biases": [[[10**400]] * 5, [[0.0]] * 3]}, "a number too large"),
    "not a number": ({"biases": [[[math.nan]] * 5, [[0.0]] * 3]}, "not JSON"),
}


@pytest.mark.parametrize(("lie", "sentence"), BAD.values(), ids=BAD)
def test_a_record_that_lies(lie: dict[str, Any], sentence: str, path: Path) -> None:
    refused(path, json.dumps(book_record() | lie).encode(), sentence)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[" * 200_000, b"\xff\xfe\xfa", b'{"sizes": [12, 3]}', b"[]", b'{"biases": 1e999}']
)
def test_a_file_that_is_no_record(content: bytes, path: Path) -> None:
    refused(path, content, "not a network of the book's program")


def test_an_infinite_weight_is_a_sentence(path: Path) -> None:
    text = json.dumps(book_record() | {"biases": [[[7.5]] * 5, [[0.0]] * 3]}).replace("7.5", "1e999")
    refused(path, text.encode(), "a number too large")


def refused(path: Path, content: bytes, sentence: str) -> None:
    path.write_bytes(content)
    with pytest.raises(UserError, match=sentence) as error:
        network2.load(path)
    assert str(path) in str(error.value)
