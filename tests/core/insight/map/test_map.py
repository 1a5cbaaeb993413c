"""Maps: the plane of the greatest variance, kept for other points, and neighbours in the whole space."""

import numpy as np
import pytest

from core.config import RunConfig
from core.insight.map import Basis, nearest_rows, spaces
from core.network import Network

RNG = np.random.default_rng(3)


def test_the_axes_are_those_along_which_the_points_vary_most() -> None:
    values = RNG.standard_normal((500, 6)) * (0.1, 5, 0.2, 0.3, 2, 0.1) + 7
    basis = Basis.of(values)
    assert np.abs(basis.axes[:, 0]).argmax() == 1
    assert np.abs(basis.axes[:, 1]).argmax() == 4
    assert basis.axes.T @ basis.axes == pytest.approx(np.eye(2), abs=1e-9)
    variances = values.var(axis=0)
    assert basis.share == pytest.approx((variances[1] + variances[4]) / variances.sum(), abs=0.01)


def test_its_own_points_fill_the_map_and_others_keep_their_place() -> None:
    values = RNG.standard_normal((300, 5))
    basis = Basis.of(values)
    places = basis.places(values)
    assert 0 < places.min() < 0.1
    assert 0.9 < places.max() < 1
    assert basis.places(values[7:8]) == pytest.approx(places[7:8])
    assert basis.places(values + 1000 * basis.axes[:, 0]).min(axis=0)[0] > 1


def test_equal_values_give_one_picture_whatever_the_sign_of_an_eigenvector() -> None:
    values = RNG.standard_normal((100, 4))
    assert Basis.of(values).axes[np.abs(Basis.of(values).axes).argmax(axis=0), [0, 1]].min() > 0


@pytest.mark.parametrize("values", [np.ones((5, 3)), np.arange(4.0)[:, None], np.zeros((1, 2)), np.zeros((1, 9))])
def test_points_without_a_plane_are_placed_all_the_same(values: np.ndarray) -> None:
    assert np.isfinite(Basis.of(values).places(values)).all()


def test_each_layer_is_a_space_from_the_pixels_to_the_outputs() -> None:
    network = Network.fresh(RunConfig(sizes=(20, 7, 5, 3)))
    x = RNG.random((4, 20)).astype(np.float32)
    found = spaces(network, x)
    assert [each.shape for each in found] == [(4, 20), (4, 7), (4, 5), (4, 3)]
    assert found[-1] == pytest.approx(network.outputs(x))


def test_the_nearest_rows_come_first() -> None:
    values = np.array([[0.0, 0], [3, 4], [1, 0], [0, 2]])
    assert nearest_rows(values, np.zeros(2), 3).tolist() == [0, 2, 3]
    assert nearest_rows(values, np.zeros(2), 9).tolist() == [0, 2, 3, 1]
