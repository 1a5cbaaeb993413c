"""An epoch as shuffled blocks of mini-batches."""

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.data import batches
from core.data.batches import Batches
from core.data.dataset import Split
from core.network import as_input

PER_BLOCK = 12  # rows, so that small sets have several blocks


@pytest.fixture(autouse=True, scope="module")
def small_blocks() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batches, "ROWS_PER_BLOCK", PER_BLOCK)
        yield


def _split(count: int) -> Split:
    """Image number i holds i in its first pixel; its label is i mod 3."""
    number = np.arange(count)
    return Split(np.stack([number, number * 7 % 256], axis=1).astype(np.uint8), number % 3)


def _of(count: int, batch_size: int) -> Batches:
    return Batches(_split(count), 3, batch_size, "float64")


@settings(max_examples=60)
@given(count=st.integers(1, 60), batch_size=st.integers(1, 70), seed=st.integers(0, 9))
def test_every_image_comes_once_in_order_with_its_label(count: int, batch_size: int, seed: int) -> None:
    order, split, at = np.random.default_rng(seed).permutation(count), _split(count), 0
    made, batches_seen = _of(count, batch_size), 0
    for block in made.epoch(order):
        assert block.first == batches_seen
        batches_seen += len(block)
        chosen = order[at : at + block.y[..., 0].size]
        at += len(chosen)
        np.testing.assert_array_equal(block.x.reshape(-1, 2), as_input(split.images[chosen], "float64"))
        np.testing.assert_array_equal(block.y.reshape(-1, 3), np.eye(3)[split.labels[chosen]])
        assert block.z.shape == block.y.shape
    assert (at, batches_seen) == (count, made.per_epoch)


@settings(max_examples=60)
@given(count=st.integers(1, 60), batch_size=st.integers(1, 20), data=st.data())
def test_an_epoch_gone_on_with_holds_the_same_blocks_from_there(
    count: int, batch_size: int, data: st.DataObject
) -> None:
    made = _of(count, batch_size)
    first = data.draw(st.integers(0, made.per_epoch - 1))
    whole = [
        (block.first, block.x.tobytes()) for block in made.epoch(np.arange(count)) if first < block.first + len(block)
    ]
    rest = [(block.first, block.x.tobytes()) for block in made.epoch(np.arange(count), first)]
    assert rest == whole


def test_a_batch_larger_than_the_set_is_the_set() -> None:
    made = _of(5, 100)
    (block,) = made.epoch(np.arange(5))
    assert block.x.shape == (1, 5, 2)
    assert (made.batch_size, made.remainder, made.per_epoch) == (5, 0, 1)


def test_numbers_by_hand() -> None:
    # 23 images by 4: 5 whole mini-batches, three to a block of 12 rows, and 3 images left over.
    made = _of(23, 4)
    assert (made.batch_size, made.remainder, made.per_epoch) == (4, 3, 6)
    assert [(b.first, b.x.shape) for b in made.epoch(np.arange(23))] == [(0, (3, 4, 2)), (3, (2, 4, 2)), (5, (1, 3, 2))]


def test_blocks_share_one_buffer() -> None:
    first, second, *_ = (block.x for block in _of(40, 4).epoch(np.arange(40)))
    assert np.shares_memory(first, second)
