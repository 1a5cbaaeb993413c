"""Dropout: the right units and fractions, and nothing else."""

import numpy as np
import pytest

from core.config import RunConfig
from core.data.batches import Block
from core.linalg.arrays import Array
from core.training.dropout import Dropout

CONFIG = RunConfig(sizes=(200, 100, 50, 10), seed=1)


def _block(first: int = 0, batches: int = 20, rows: int = 10) -> Block:
    return Block(first, *(np.zeros((batches, rows, units), np.float32) for units in (200, 10, 10)))


def _masks(config: RunConfig, first: int = 0, epoch: int = 0) -> list[Array | None]:
    """Return the masks of a whole block, (m, B, units) or None for the inputs and each hidden layer."""
    dropout = Dropout(config, _block(first), epoch)
    layers = zip(*(dropout.masks(batch) for batch in range(20)), strict=True)
    return [None if layer[0] is None else np.stack(layer) for layer in layers]


@pytest.mark.parametrize("rate", [0.1, 0.5, 0.9])
def test_rate_is_the_fraction_dropped_and_the_expectation_stays(rate: float) -> None:
    masks = _masks(CONFIG.changed(dropout=rate, input_dropout=rate))
    assert [mask.shape for mask in masks if mask is not None] == [(20, 10, 200), (20, 10, 100), (20, 10, 50)]
    for mask in masks:
        assert mask is not None
        # 10 000 draws and more: the rate is known to 0.005.
        assert (mask == 0).mean() == pytest.approx(rate, abs=0.02)
        assert mask.mean() == pytest.approx(1, abs=0.02 / (1 - rate))
        np.testing.assert_allclose(mask[mask != 0], 1 / (1 - rate), rtol=1e-6)


def test_no_rate_no_masks() -> None:
    assert Dropout(CONFIG, _block(), 0).masks(3) == []


def test_either_rate_stands_alone() -> None:
    inputs, *hidden = _masks(CONFIG.changed(dropout=0.5))
    assert inputs is None
    assert all(mask is not None for mask in hidden)
    inputs, *hidden = _masks(CONFIG.changed(input_dropout=0.5))
    assert inputs is not None
    assert hidden == [None, None]


def test_masks_depend_on_seed_epoch_and_block_alone() -> None:
    config = CONFIG.changed(dropout=0.5)
    first = _masks(config)[1]
    assert first is not None
    np.testing.assert_array_equal(_masks(config.changed(eta=3.0, input_dropout=0.2, init="he"))[1], first)
    for other in (_masks(config.changed(seed=2))[1], _masks(config, first=20)[1], _masks(config, epoch=1)[1]):
        assert other is not None
        assert (other != first).any()


def test_a_higher_rate_drops_the_same_units_and_more() -> None:
    low, high = (_masks(CONFIG.changed(dropout=rate))[1] for rate in (0.2, 0.6))
    assert low is not None
    assert high is not None
    assert not high[low == 0].any()


def test_new_rates_are_as_if_they_had_always_been() -> None:
    dropout = Dropout(CONFIG.changed(dropout=0.2), _block(), 0)
    dropout.bind(CONFIG.changed(dropout=0.6))
    expected = _masks(CONFIG.changed(dropout=0.6))[1]
    assert expected is not None
    np.testing.assert_array_equal(dropout.masks(7)[1], expected[7])


def test_each_image_and_each_mini_batch_drops_its_own() -> None:
    mask = _masks(CONFIG.changed(dropout=0.5))[1]
    assert mask is not None
    assert len({row.tobytes() for row in mask.reshape(200, 100)}) == 200
