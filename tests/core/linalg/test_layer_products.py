"""Layer products: both implementations agree with plain NumPy."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from core.linalg import layer_products as ways
from core.linalg.arrays import Array
from core.linalg.layer_products import LARGE, Products, large_products, products, small_products
from core.linalg.worker_threads import WorkerThreads

B, N_IN, N_OUT = 5, 7, 3
WAYS = pytest.mark.parametrize("way", ["small", "large", "shared"], indirect=True)
PRECISIONS = pytest.mark.parametrize("dtype", [np.float32, np.float64])
Way = Callable[[Array, Array], Products]


@pytest.fixture
def way(request: pytest.FixtureRequest) -> Iterator[Way]:
    threads = WorkerThreads(3 if request.param == "shared" else 1)
    small: Way = lambda w, b: small_products(w, b, B)  # noqa: E731
    large: Way = lambda w, b: large_products(w, b, B, threads)  # noqa: E731
    yield small if request.param == "small" else large
    threads.close()


def _draw(dtype: type, *shape: int) -> Array:
    return np.random.default_rng(sum(shape)).normal(size=shape).astype(dtype)


@WAYS
@PRECISIONS
def test_weighted_inputs_and_the_way_back(way: Way, dtype: type) -> None:
    w, b, x, delta = (_draw(dtype, *s) for s in ((N_OUT, N_IN), (N_OUT,), (B, N_IN), (B, N_OUT)))
    z, out = np.full((B, N_OUT), np.nan, dtype), np.full((B, N_IN), np.nan, dtype)
    done = way(w, b)
    done.forward(x, z)
    done.backward(delta, out)
    np.testing.assert_allclose(z, x @ w.T + b, rtol=1e-4)
    np.testing.assert_allclose(out, delta @ w, rtol=1e-4, atol=1e-6)


@WAYS
@PRECISIONS
@pytest.mark.parametrize("shape", [(N_OUT, N_IN), (1, N_IN), (N_OUT, 1), (1, 1)], ids=str)
@pytest.mark.parametrize(("keep", "scale"), [((1.0, 1.0), -0.5), ((0.9, 1.0), -0.1), ((0.5, 0.5), 2.0)])
def test_the_gradient_goes_into_what_is_there(
    way: Way, dtype: type, shape: tuple[int, int], keep: tuple[float, float], scale: float
) -> None:
    n_out, n_in = shape
    w, b, x, delta = (_draw(dtype, *s) for s in (shape, (n_out,), (B, n_in), (B, n_out)))
    into = _draw(dtype, n_out, n_in), _draw(dtype, n_out)
    expected = keep[0] * into[0] + scale * delta.T @ x, keep[1] * into[1] + scale * delta.sum(axis=0)
    way(w, b).add_gradient(delta, x, into, keep, scale)
    for found, wanted in zip(into, expected, strict=True):
        np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-5)


@WAYS
@PRECISIONS
@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_nothing_is_kept_where_nothing_shall_be_whatever_was_there(way: Way, dtype: type, scale: float) -> None:
    x, delta = _draw(dtype, B, N_IN), _draw(dtype, B, N_OUT)
    into = np.full((N_OUT, N_IN), np.nan, dtype), np.full(N_OUT, np.inf, dtype)
    with np.errstate(all="ignore"):
        way(_draw(dtype, N_OUT, N_IN), _draw(dtype, N_OUT)).add_gradient(delta, x, into, (0.0, 0.0), scale)
    np.testing.assert_allclose(into[0], scale * delta.T @ x, rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(into[1], scale * delta.sum(axis=0), rtol=1e-4, atol=1e-6)


def test_the_way_is_chosen_by_size(monkeypatch: pytest.MonkeyPatch) -> None:
    w, b, taken = np.zeros((100, 1000), np.float32), np.zeros(100, np.float32), list[str]()
    monkeypatch.setattr(ways, "small_products", lambda *_: taken.append("small"))
    monkeypatch.setattr(ways, "large_products", lambda *_: taken.append("large"))
    for batch_size in (LARGE // w.size - 1, LARGE // w.size):
        products(w, b, batch_size, WorkerThreads())
    assert taken == ["small", "large"]
